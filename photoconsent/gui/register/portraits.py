"""Small portraits for lists of many people, read from the register a few at a time."""

from PySide6.QtCore import QElapsedTimer, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from photoconsent.gui.fields.initials import initials_sign
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.ground.look import Look
from photoconsent.gui.open_register import OpenRegister

_PORTION = 8
"""Milliseconds of the window's thread that one portion may take."""
_KEPT = 600
"""So many are kept: some screens full."""


class Portraits(QObject):
    """Circles of so many pixels each; a sign with the initials stands in until a portrait was read."""

    arrived = Signal()

    def __init__(self, register: OpenRegister, look: Look, side: int, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._look, self.side = register, look, side
        self._kept: dict[str, QPixmap] = {}
        self._wanted: list[str] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._read)
        register.changed.connect(self.forget)
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """The register or the colours changed: what was read and drawn holds no longer."""
        self._turn.stop()
        self._kept.clear()
        self._wanted.clear()

    def of(self, person: str, name: str, ratio: float) -> QPixmap:
        """The portrait of a person, or the sign that stands in; `ratio` is that of the screen."""
        if person in self._kept:
            return self._kept[person]
        if person in self._wanted:  # what is painted now is wanted before what was scrolled past
            self._wanted.remove(person)
        self._wanted.append(person)
        self._turn.start()
        return initials_sign(name, self.side, self._look.colours, ratio)

    def _read(self) -> None:
        """Read some of what is wanted, the newest first."""
        clock = QElapsedTimer()
        clock.start()
        while self._wanted and not clock.hasExpired(_PORTION):
            self._keep(self._wanted.pop())
        self.arrived.emit()
        if self._wanted:
            self._turn.start()

    def _keep(self, person: str) -> None:
        register = self._register.register
        known = self._register.person(person)
        if register is None or known is None:
            return
        ratio = 2.0  # sharp on every screen
        picture = picture_of(register.portrait(person))
        if picture.isNull():
            made = initials_sign(known.name or known.id, self.side, self._look.colours, ratio)
        else:
            made = _round(picture, round(self.side * ratio))
            made.setDevicePixelRatio(ratio)
        if len(self._kept) >= _KEPT:
            self._kept.clear()
        self._kept[person] = made


def _round(picture: QPixmap, side: int) -> QPixmap:
    """The middle of a picture in a circle of so many pixels, as round as the sign that stands in."""
    how = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    fitted = picture.scaled(QSize(side, side), *how)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addEllipse(0, 0, side, side)
    painter.setClipPath(shape)
    painter.drawPixmap((side - fitted.width()) // 2, (side - fitted.height()) // 2, fitted)
    painter.end()
    return made
