"""Which key does what on the canvas: frames, boxes and areas without the mouse, the line, and the part that is seen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QGraphicsView

from photoconsent.gui.canvas.area_item import rect_of
from photoconsent.gui.canvas.canvas_hand import CanvasHand, Tool
from photoconsent.gui.canvas.key_hand import KeyHand
from photoconsent.gui.canvas.split_item import SplitItem
from photoconsent.gui.ground.look import LIGHT
from photoconsent.pipeline.area import Area, Stroke

_STEP, _FAST = 4.0, 16.0
"""How far an arrow key moves, in pixels of the screen, and how far while it is held down: who needs less zooms in."""
_PAN = 60
_LINE = 0.02
"""How far an arrow key moves the line between before and after, as a share of the canvas."""
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ONWARD = (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CanvasKeys(QObject):
    """Turns keys into deeds; with a tool or something else in the hand they come before the shortcuts of the window.

    The brush has no keys: a stroke by arrows is a row of straight steps, and boxes cover the same in fewer presses.
    """

    said = Signal(str)
    """What can be done now with what is in the hand; empty when nothing is."""

    def __init__(self, view: QGraphicsView, hand: CanvasHand, split: SplitItem) -> None:
        super().__init__(view)
        self._view, self._hand, self._split = view, hand, split
        self._taken: object = None
        """Which frame or area is held; None for a new one."""
        self.holding = KeyHand(view)
        self.holding.changed.connect(self._say)
        hand.taken.connect(self.drop)

    def take(self, which: object, area: Area, colour: str, put: Callable[[Area], None]) -> None:
        """Take up a frame or an area that is on the canvas; if one is held, that is placed."""
        if self.holding.held is not None:
            self.place()
            return
        self._hand.take(Tool.MOVE)
        self._taken = which
        self.holding.take(area, colour, put)

    def place(self) -> None:
        """Let go of what is held, where it is. Whatever ends the work on it does so, but for Escape: doubt hides."""
        if self.holding.held is not None:
            self.holding.place()
            self._hand.take(Tool.MOVE)

    def drop(self) -> None:
        """Give up what is held."""
        self.holding.drop()
        self._say()

    def keep_only(self, which: object) -> None:
        """Something else was chosen: what was held before stays where it was."""
        if self.holding.held is not None and self._taken not in (None, which):
            self.drop()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether the key is for the canvas rather than for a shortcut; a key that walks on places what is held."""
        if event.key() in _ONWARD:
            self.place()
        return self._deed(event) is not None

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key says; False when it says nothing here."""
        deed = self._deed(event)
        if deed is not None:
            deed()
        return deed is not None

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        with_keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        towards = _ARROWS.get(Qt.Key(event.key()))
        if towards is not None:
            return self._arrow(towards, with_keys, _FAST if event.isAutoRepeat() else _STEP)
        if with_keys:
            return None
        if event.key() in _ENTER:
            return self.place if self.holding.held is not None else self._begin()
        if event.key() == Qt.Key.Key_Escape and (self.holding.held is not None or self._hand.tool is not Tool.MOVE):
            return self._lay_down
        return None

    def _arrow(self, towards: QPointF, with_keys: Qt.KeyboardModifier, step: float) -> Callable[[], None] | None:
        by = towards * step / self._view.transform().m11()
        if with_keys == Qt.KeyboardModifier.ControlModifier:
            return partial(self._pan, towards)
        if with_keys == Qt.KeyboardModifier.ShiftModifier:
            return partial(self.holding.size, by) if self.holding.held is not None else None
        if with_keys:
            return None
        if self.holding.held is not None:
            return partial(self.holding.move, by)
        if self._split.isVisible() and towards.x() and self._hand.tool is Tool.MOVE:
            return partial(self._move_line, towards.x() * _LINE * step / _STEP)
        return self._begin()

    def _begin(self) -> Callable[[], None] | None:
        """A new frame or box, when such a tool is in the hand."""
        tool = self._hand.tool
        if tool not in (Tool.FACE, Tool.BOX):
            return None
        return partial(self._make, tool)

    def _make(self, tool: Tool) -> None:
        self._taken = None
        colour = LIGHT.hidden if tool is Tool.FACE else LIGHT.area
        self.holding.make(colour, lambda area: self._hand.hand_on(tool, rect_of(area)))

    def _lay_down(self) -> None:
        self.drop()
        self._hand.take(Tool.MOVE)

    def _pan(self, towards: QPointF) -> None:
        for bar, by in (
            (self._view.horizontalScrollBar(), towards.x()),
            (self._view.verticalScrollBar(), towards.y()),
        ):
            bar.setValue(bar.value() + round(by * _PAN))

    def _move_line(self, by: float) -> None:
        self._split.move_line(by)
        self._announce(self.tr("Line at {share} %.").format(share=round(self._split.share * 100)))

    def _say(self) -> None:
        """Tell what can be done, to the eyes; and where it is, to screen readers."""
        words, place = self._words(), self.holding.words()
        self.said.emit(words)
        self._view.setAccessibleDescription(" ".join(filter(None, (place, words))))
        if place:
            self._announce(place)

    def _announce(self, words: str) -> None:
        event = QAccessibleAnnouncementEvent(self._view, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _words(self) -> str:
        if isinstance(self.holding.held, Stroke):
            return self.tr("Arrows: move · Enter: place · Esc: give up")
        if self.holding.held is not None:
            return self.tr("Arrows: move · Shift + arrows: size · Enter: place · Esc: give up")
        return {
            Tool.MOVE: "",
            Tool.FACE: self.tr("Drag a frame around the face, or press an arrow key · Esc: give up"),
            Tool.BOX: self.tr("Drag a box over the thing, or press an arrow key · Esc: give up"),
            Tool.BRUSH: self.tr("Paint with the mouse (by keys: B) · [ ]: width · Esc: lay it down"),
        }[self._hand.tool]
