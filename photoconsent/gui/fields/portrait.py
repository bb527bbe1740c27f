"""Somebody's picture from the register, in a square; their initials where there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from photoconsent.gui.fields.initials import initials_sign
from photoconsent.gui.ground.look import Look


class Portrait(QLabel):
    """A square of so many pixels."""

    def __init__(self, look: Look, side: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFixedSize(QSize(side, side))
        self._look = look

    def show_person(self, name: str, picture: QPixmap) -> None:
        """Show this person; an empty picture gives the initials of the name."""
        self.setAccessibleName(name)
        if picture.isNull():
            self.setPixmap(initials_sign(name, self.width(), self._look.colours, self.devicePixelRatioF()))
            return
        ratio = self.devicePixelRatioF()
        how = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        fitted = picture.scaled(self.size() * ratio, *how)
        fitted.setDevicePixelRatio(ratio)
        self.setPixmap(fitted)
