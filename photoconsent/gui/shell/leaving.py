"""Asks once, in a line of text, before unfinished work is left: by closing the window or by leaving the register."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.fields.toast import Toast


class Leaving(QObject):
    """The question stands as long as the line is read: doing the same once more is the answer."""

    def __init__(
        self, messages: Toast, work: EventWork, unrecorded: Callable[[], list[str]], parent: QObject | None = None
    ) -> None:
        """`unrecorded` says what on the page of the register would be lost, a sentence each."""
        super().__init__(parent)
        self._messages, self._work, self._unrecorded = messages, work, unrecorded
        self._asked = ""

    @property
    def unfinished(self) -> bool:
        """Whether closing the window would be asked about."""
        return bool(self._unrecorded()) or self._work.preparing or self._work.searching

    def may_close(self) -> bool:
        """Whether the window may be closed: nothing is unfinished, or its user knows and does it again."""
        reasons = self._unrecorded()
        if self._work.preparing:
            reasons.append(
                self.tr("Copies are being made: those under way will be finished, the rest can be made later.")
            )
        elif self._work.searching:
            reasons.append(self.tr("Photos are still being searched. What you said about them is kept."))
        return self._asked_before(reasons, self.tr("Close once more to leave."))

    def may_leave_register(self) -> bool:
        """The same for locking the register or opening another; while copies are made it stays: they need it."""
        if self._work.preparing:
            self._messages.say(self.tr("Copies are being made. Wait until that is done, or stop it."), "warning")
            return False
        return self._asked_before(self._unrecorded(), self.tr("Do it once more to go on all the same."))

    def _asked_before(self, reasons: list[str], again: str) -> bool:
        question = " ".join([*reasons, again]) if reasons else ""
        if not question or question == self._asked == self._messages.words:
            self._asked = ""
            return True
        self._asked = question
        self._messages.say(question, "warning")
        return False
