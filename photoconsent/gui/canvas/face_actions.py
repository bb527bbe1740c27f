"""What can be said about the current face, as actions for buttons, menu and keys; each can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QAction

from photoconsent.event.edits import Edits, FaceId
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.ground.look import Look
from photoconsent.pipeline.face import Box, Reason


class FaceActions(QObject):
    """Actions on the current face of a selection."""

    who_wanted = Signal()
    """The user is about to say who the current face is."""

    def __init__(self, selection: Selection, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        act = partial(icon_action, look, self)
        self.this_is = act(self.tr("This is…"), "thisIs", "person", "T", self.who_wanted.emit)
        self.not_this = act(self.tr("Not this person"), "notThisPerson", "person-off", "N", self._not_this)
        self.hide = act(self.tr("Hide anyway"), "hideFace", "eye-off", "H", self._hide)
        self.whole = act(self.tr("Cover the whole person"), "wholePerson", "whole-person", "W", self._whole)
        self.whole.setCheckable(True)
        self.ask_again = act(self.tr("Leave it to the register"), "askAgain", "undo", "R", self._ask_again)
        self.not_face = act(self.tr("Not a face"), "notFace", "not-face", "Del", self._not_face)
        selection.face_chosen.connect(self._offer)
        self._offer()

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.this_is, self.not_this, self.hide, self.not_face, self.whole, self.ask_again]

    def _offer(self) -> None:
        """Enable what makes sense for the face."""
        one = self._selection.decided
        for action in self.all():
            action.setEnabled(one is not None)
        if one is not None:
            self.not_this.setEnabled(one.decision.person is not None)
            self.hide.setEnabled(one.decision.reason is not Reason.HIDDEN_BY_USER)
            self.ask_again.setEnabled(one.pointed)
            self.whole.setEnabled(one.track is None)
        self.whole.setChecked(one is not None and one.decision.whole)

    def say_who(self, person: str) -> None:
        """The current face is this person; whether it is shown is still up to the person's consent."""
        beside = self._selection.beside()
        self._change(lambda edits, face: edits.with_pointed(face, person, beside), self.tr("say who it is"))

    def move(self, face: FaceId, rect: QRectF) -> None:
        """A frame was moved or pulled; in a video a drawn one, at this moment: one that was found follows its face."""
        self._selection.choose_face(face)
        entry, frame = self._selection.entry, self._selection.frame
        if entry is None or entry.film is None:
            self._change(lambda edits, one: edits.with_box(one, _box(rect)), self.tr("move the frame"))
        elif face < 0:
            self._change(lambda edits, one: edits.with_drawn_at(frame, _box(rect), one), self.tr("move the frame"))
        else:
            self._selection.moment_chosen.emit()  # back to where it was

    def draw(self, rect: QRectF) -> None:
        """A new frame was drawn; it becomes the current face.

        In a video, while a drawn face is chosen, it says where that one is at this moment; in between it moves evenly.
        """
        entry, one = self._selection.entry, self._selection.decided
        if entry is not None and entry.film is not None:
            same = one.id if one is not None and one.drawn else None
            after = entry.edits.with_drawn_at(self._selection.frame, _box(rect), same)
            self._selection.session.edit(self._selection.index, after, self.tr("draw a face"))
            self._selection.choose_face(-after.drawn if same is None else same)
        elif entry is not None and entry.findings is not None:
            after = entry.edits.with_drawn(_box(rect))
            self._selection.session.edit(self._selection.index, after, self.tr("draw a face"))
            self._selection.choose_face(-after.drawn)

    def _not_this(self) -> None:
        # Whoever it is instead, nobody has said; so the face is hidden until somebody does.
        self._change(lambda edits, face: edits.with_pointed(face, None), self.tr("not this person"))

    def _hide(self) -> None:
        self._change(lambda edits, face: edits.with_pointed(face, None), self.tr("hide the face"))

    def _whole(self) -> None:
        entry, face = self._selection.entry, self._selection.face
        if entry is not None and face is not None and face in entry.edits.whole:
            self._change(lambda edits, one: edits.with_head_alone(one), self.tr("cover only the head"))
        else:
            self._change(lambda edits, one: edits.with_whole(one), self.tr("cover the whole person"))
        self._offer()

    def _ask_again(self) -> None:
        self._change(lambda edits, face: edits.unsaid(face), self.tr("leave it to the register"))

    def _not_face(self) -> None:
        self._change(lambda edits, face: edits.without(face), self.tr("not a face"))

    def _change(self, change: Callable[[Edits, FaceId], Edits], words: str) -> None:
        entry, face = self._selection.entry, self._selection.face
        if entry is not None and face is not None:
            self._selection.session.edit(self._selection.index, change(entry.edits, face), words)


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
