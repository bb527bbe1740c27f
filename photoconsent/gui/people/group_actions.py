"""What can be said about all faces of a group at once, as actions for buttons, menu and keys; each can be undone."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from photoconsent.event.groups import FaceAt, Group
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.ground.look import Look
from photoconsent.gui.people.group_words import GroupWords, Standing
from photoconsent.gui.people.grouping import Grouping


class GroupActions(QObject):
    """Actions on the groups that are chosen, and on faces chosen among theirs."""

    who_wanted = Signal()
    """The user is about to say who the chosen groups are."""
    answered = Signal()
    """What was asked about the group is answered."""

    def __init__(self, grouping: Grouping, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grouping = grouping
        self._groups: list[Group] = []
        self._words: GroupWords | None = None
        self._picked: list[FaceAt] = []
        act = partial(icon_action, look, self)
        self.yes = act(self.tr("Yes, it is"), "groupYes", "check", "Y", self._yes)
        self.who = act(self.tr("All of them are…"), "groupWho", "person", "Shift+T", self.who_wanted.emit)
        self.hide = act(self.tr("Hide all"), "groupHide", "eye-off", "Shift+H", self._hide)
        self.leave = act(self.tr("Leave it to the register"), "groupLeave", "undo", "Shift+R", self._leave)
        self.merge = act(self.tr("One person"), "groupMerge", "group", "M", self._merge)
        self.take_out = act(self.tr("Take faces out"), "groupTakeOut", "person-off", "X", self._take_out)
        self.offer([], None, [])

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return [self.yes, self.who, self.hide, self.leave, self.merge, self.take_out]

    def offer(self, groups: list[Group], words: GroupWords | None, picked: list[FaceAt]) -> None:
        """Enable what makes sense for these groups and, among their faces, those picked."""
        self._groups, self._words, self._picked = groups, words, picked
        decided = [one for group in groups for _, one in self._grouping.decided(group)]
        for action in (self.who, self.hide):
            action.setEnabled(bool(groups))
        asked = words is not None and words.standing is Standing.ASKED
        self.yes.setEnabled(asked)
        self.yes.setIconText(
            self.tr("Yes, every one is {name}").format(name=words.title.removesuffix("?"))
            if words is not None and asked
            else self.yes.text()
        )
        self.leave.setEnabled(any(one.pointed for one in decided))
        self.merge.setEnabled(len(groups) > 1)
        self.take_out.setEnabled(bool(picked) and any(len(group) > 1 for group in groups))

    def say_who(self, person: str) -> None:
        """All of them are this person; whether they are shown is still up to the person's consent."""
        self._grouping.name_together(self._groups, person, self.tr("say who they are"))
        self.answered.emit()

    def _faces(self) -> list[FaceAt]:
        return [one for group in self._groups for one in group]

    def _yes(self) -> None:
        if self._words is not None and self._words.person is not None:
            self._grouping.name_together(self._groups, self._words.person, self.tr("say who they are"))
            self.answered.emit()

    def _hide(self) -> None:
        self._grouping.hide(self._faces(), self.tr("hide a person"))
        self.answered.emit()

    def _leave(self) -> None:
        self._grouping.leave_to_register(self._faces(), self.tr("leave it to the register"))

    def _merge(self) -> None:
        self._grouping.merge(self._groups, self.tr("put people together"))

    def _take_out(self) -> None:
        self._grouping.take_out(self._picked, self.tr("take faces out"))
