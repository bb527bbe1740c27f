"""The photo itself while its faces are still looked for: small and blurred, and nothing can be said about it yet."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.event.glances import Glances
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import State
from photoconsent.gui.fields.parts import label
from photoconsent.gui.workbench import Workbench


class FirstSight(QWidget):
    """Lies over the canvas, which is empty until the search has come by, and takes no clicks.

    `listed` takes glances for the list; what one of the two has seen is there for both.
    """

    def __init__(self, bench: Workbench, selection: Selection, canvas: Canvas, listed: Glances) -> None:
        super().__init__(canvas)
        self.setObjectName("firstSight")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bench, self._selection, self._canvas = bench, selection, canvas
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._picture.setObjectName("firstSightPicture")
        self._picture.setMinimumSize(1, 1)
        self._words = label(self.tr("Looking for faces…"), "muted", "firstSightWords")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._picture, 1)
        layout.addWidget(self._words)
        self._glances = Glances(bench, lambda: [entry] if (entry := selection.entry) is not None else [], self)
        for changed in (selection.photo_chosen, selection.photo_changed, self._glances.arrived, listed.arrived):
            changed.connect(self.look)
        canvas.installEventFilter(self)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the canvas."""
        if event.type() is QEvent.Type.Resize:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Show what there is of the current photo, if it still waits for its search."""
        entry = self._selection.entry
        waits = entry is not None and entry.findings is None and entry.state is State.WAITING
        self.setVisible(waits)
        if entry is None or not waits:
            self._picture.clear()
            return
        self.setGeometry(self._canvas.rect())
        if not self._bench.pictures.has_glance(entry):
            self._picture.clear()
            self._glances.want()
            return
        ratio = self.devicePixelRatioF()
        seen = self._bench.pictures.thumbnail(entry).scaled(
            (self._picture.size() * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        seen.setDevicePixelRatio(ratio)
        self._picture.setPixmap(seen)
