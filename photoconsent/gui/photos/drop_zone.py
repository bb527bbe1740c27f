"""What the photo page shows before anything is open: where to drop photos, and buttons for those who do not drag."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, label, set_role
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.ground.look import Look


class DropZone(QWidget):
    """An invitation; the window as a whole takes the drop, so that it works everywhere."""

    open_photos = Signal()
    open_folder = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._zone = QFrame()
        self._zone.setObjectName("dropZone")
        self._zone.setFixedWidth(620)
        self._zone.setMaximumHeight(360)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._draw)
        self._draw()
        self._fill_zone()
        inside = QWidget()
        inside.setObjectName("page")
        self._outer = QVBoxLayout(inside)
        self._outer.addStretch(2)
        self._outer.addLayout(_in_the_middle(self._zone))
        self._outer.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside, "dropPage"))

    def _fill_zone(self) -> None:
        title = label(self.tr("Drop photos or a folder here"), "title")
        self._words = label("", "muted", "dropWords")
        self.say_where(on_server=False)
        for text in (title, self._words):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Open folder…"), "openFolder", self.open_folder.emit, "primary"))
        buttons.addWidget(button(self.tr("Open photos…"), "openPhotos", self.open_photos.emit))
        buttons.addStretch()
        layout = QVBoxLayout(self._zone)
        layout.setContentsMargins(48, 32, 48, 32)
        layout.setSpacing(16)
        layout.addStretch()
        for part in (self._picture, title, self._words):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch()

    def say_where(self, *, on_server: bool) -> None:
        """Say what leaves the computer: nothing, or what a register on a server is asked and told."""
        here = self.tr(
            "Faces are found, checked against the register of written consents, and covered unless the person has "
            "agreed. Your originals are never changed, and nothing leaves this computer."
        )
        there = self.tr(
            "Faces are found, checked against your organisation's register of written consents, and covered unless the "
            "person has agreed. Your originals are never changed. They and the copies stay on this computer, which "
            "speaks with the register's server alone."
        )
        self._words.setText(there if on_server else here)

    def add_above(self, widget: QWidget) -> None:
        """Put something above the invitation."""
        self._outer.insertLayout(1, _in_the_middle(widget))

    def add_below(self, widget: QWidget) -> None:
        """Put something below the invitation."""
        self._outer.insertLayout(self._outer.count() - 1, _in_the_middle(widget))

    def show_over(self, over: bool) -> None:
        """Say by colour that letting go here is right."""
        set_role(self._zone, "true" if over else "false", "over")

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.icon("add-photos", self._look.colours.accent).pixmap(QSize(56, 56)))


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    """Between two stretches rather than aligned: what is aligned does not grow with its wrapped texts."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return row
