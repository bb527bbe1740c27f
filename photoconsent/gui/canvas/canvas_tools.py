"""The line below the canvas: zoom, draw, look at the covered result, and on to the next photo."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.canvas_hand import Tool
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.fields.parts import set_role
from photoconsent.gui.ground.look import Look


class CanvasTools(QFrame):
    """Buttons whose actions also have keys; the photo page puts the actions into the menu."""

    next_wanted = Signal()
    covered_wanted = Signal(bool)
    split_wanted = Signal(bool)

    def __init__(self, canvas: Canvas, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tools")
        self._canvas = canvas
        act = partial(icon_action, look, self)
        self.zoom_out = act(self.tr("Zoom out"), "zoomOut", "zoom-out", "-", lambda: canvas.zoom(-1))
        self.zoom_in = act(self.tr("Zoom in"), "zoomIn", "zoom-in", "+", lambda: canvas.zoom(1))
        self.fit = act(self.tr("Whole photo"), "fit", "fit", "F", canvas.fit)
        self.actual = act(self.tr("Actual size"), "actualSize", "search", "1", canvas.actual_size)
        self.draw = act(self.tr("Draw a face"), "drawFace", "draw", "D", lambda: self._take(Tool.FACE))
        self.box = act(self.tr("Cover a thing"), "coverBox", "cover-box", "B", lambda: self._take(Tool.BOX))
        self.brush = act(self.tr("Brush"), "coverBrush", "brush", "P", lambda: self._take(Tool.BRUSH))
        self.wider = act(self.tr("Wider brush"), "widerBrush", "brush", "]", lambda: canvas.hand.wider(1))
        self.finer = act(self.tr("Finer brush"), "finerBrush", "brush", "[", lambda: canvas.hand.wider(-1))
        self.take = act(self.tr("Move or size what is chosen"), "takeChosen", "draw", "E", canvas.take_chosen)
        self.split = act(self.tr("Before and after"), "splitView", "split", "S", self._split_toggled)
        self.covered = act(self.tr("Show covered"), "showCovered", "eye-off", "V", self._covered_toggled)
        self.looked = act(self.tr("Looks right, next"), "looksRight", "check", "Space", self.next_wanted.emit)
        self._tools = {Tool.FACE: self.draw, Tool.BOX: self.box, Tool.BRUSH: self.brush}
        for checkable in (*self._tools.values(), self.covered, self.split):
            checkable.setCheckable(True)
        self.box.setToolTip(self.tr("Cover something that is no face: a badge, a screen, a tattoo (B)"))
        self.brush.setToolTip(self.tr("Cover by brush strokes; [ and ] change its width, Esc lays it down (P)"))
        self.split.setToolTip(self.tr("Compare the photo with its copy; drag the line, or move it by ← and → (S)"))
        self.covered.setToolTip(self.tr("Show the photo as it would be published (V, or hold C)"))
        canvas.hand.taken.connect(self._show_tool)
        self._worded: dict[QAction, QToolButton] = {}
        self._crops: QAction | None = None
        self._zooming = QWidget()
        self._fill()
        self._words_fitted = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them; tips and screen readers still have them."""
        super().resizeEvent(event)
        if self._words_fitted != self.width():
            self._words_fitted = self.width()
            self._fit_words()

    def _fit_words(self) -> None:
        """Take the words from one group after the other until all fit; the way on keeps its words longest.

        In a very narrow window the zoom goes too: wheel, keys and menu have it as well.
        """
        for made in self._worded.values():
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            set_role(made, "worded")
        self._zooming.show()
        crop = () if self._crops is None else (self._crops,)
        for group in ((*crop, self.box, self.brush, self.split), (self.draw, self.covered), (self.looked,)):
            if self.sizeHint().width() <= self.width():
                return
            for made in (self._worded[action] for action in group):
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                set_role(made, "tool")
        self._zooming.setVisible(self.sizeHint().width() <= self.width())

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        drawing = [self.draw, self.box, self.take, self.brush, self.wider, self.finer]
        return [
            self.looked, *drawing, self.covered, self.split, self.fit, self.actual, self.zoom_in, self.zoom_out
        ]  # fmt: skip

    def set_enabled(self, enabled: bool, *, film: bool = False) -> None:
        """There is a photo to work on, or none; of a video heads alone are covered."""
        for action in self.all():
            action.setEnabled(enabled)
        for action in (self.box, self.brush, self.wider, self.finer):
            action.setEnabled(enabled and not film)
        self.take.setEnabled(False)
        self._canvas.hand.take(Tool.MOVE)

    def offer_taking(self, chosen: bool) -> None:
        """There is a frame or an area to take up, or none."""
        self.take.setEnabled(chosen)

    def _fill(self) -> None:
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        zooms = QHBoxLayout(self._zooming)
        zooms.setContentsMargins(0, 0, 0, 0)
        zooms.setSpacing(4)
        for action in (self.zoom_out, self.fit, self.zoom_in):
            zooms.addWidget(self._button(action, "quiet", words=False))
        layout.addWidget(self._zooming)
        layout.addStretch()
        for action in (self.draw, self.box, self.brush):
            layout.addWidget(self._button(action, "worded", words=True))
        self._after_drawing = layout.count()
        layout.addStretch()
        for action in (self.covered, self.split):
            layout.addWidget(self._button(action, "worded", words=True))
        layout.addStretch()
        onward = self._button(self.looked, "worded", words=True)
        onward.setProperty("leads_on", True)
        layout.addWidget(onward)

    def offer_crop(self, action: QAction) -> None:
        """A button for this action, which belongs to the panel that it opens, after those for drawing."""
        self._line.insertWidget(self._after_drawing, self._button(action, "worded", words=True))
        self._crops = action

    def _button(self, action: QAction, role: str, *, words: bool) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setObjectName(f"{action.objectName()}Button")
        made.setAccessibleName(action.text())
        made.setProperty("role", role)
        if words:
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._worded[action] = made
        return made

    def _take(self, tool: Tool) -> None:
        """Take a tool, or lay it down when it is in the hand already."""
        self._canvas.hand.take(Tool.MOVE if self._canvas.hand.tool is tool else tool)
        self._canvas.setFocus()

    def _show_tool(self, tool: Tool) -> None:
        for one, action in self._tools.items():
            action.setChecked(one is tool)

    def _covered_toggled(self) -> None:
        self.split.setChecked(False)
        self.covered_wanted.emit(self.covered.isChecked())

    def _split_toggled(self) -> None:
        self.covered.setChecked(False)
        self.split_wanted.emit(self.split.isChecked())
        self._canvas.setFocus()  # the arrow keys move the line from here on
