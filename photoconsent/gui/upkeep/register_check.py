"""Checking the whole register: how far it is, a way to stop it, and what came of it."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.gui.fields.parts import button
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.background import Listener, Task
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.progress import Cancelled, Progress


class RegisterCheck(QWidget):
    """A button that checks, and stops the check while it goes on; a bar meanwhile."""

    def __init__(self, bench: Workbench, messages: Toast, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._messages = bench, messages
        self._task: Task | None = None
        self._button = button(self.tr("Check the register"), "checkNow", self._check_or_stop)
        self._bar = QProgressBar()
        self._bar.setObjectName("checkProgress")
        self._bar.setAccessibleName(self.tr("How much of the register is checked"))
        self._bar.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button)
        layout.addWidget(self._bar)
        bench.register.about_to_close.connect(self._stop)

    def _check_or_stop(self) -> None:
        register = self._bench.register.register
        if self._task is not None:
            self._stop()
        elif register is not None:
            self._show_going(True)
            listener = Listener(self._checked, self._advanced, self._ended, self._stopped, self._refused)
            self._task = self._bench.errand.run(partial(_check, register), listener)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _show_going(self, going: bool) -> None:
        words = self.tr("Stop the check") if going else self.tr("Check the register")
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._bar.setRange(0, 0)  # until it is known how much there is
        self._bar.setVisible(going)

    def _advanced(self, done: int, of: int, _: int) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def _ended(self) -> None:
        self._task = None
        self._show_going(False)

    def _stopped(self) -> None:
        self._ended()
        self._messages.say(self.tr("The check was stopped: nothing is known about the register."), "warning")

    def _refused(self, error: KnownError) -> None:
        self._ended()
        self._messages.say(sentence_of(error), "error")

    def _checked(self, faults: list[str]) -> None:
        if faults:
            words = self.tr("Something is wrong: lock the register, then restore a backup. {faults}")
            self._messages.say(words.format(faults="; ".join(faults)), "error")
        else:
            self._messages.say(self.tr("All is well: every page, every form and the log."), "good")


def _check(register: Register, progress: Progress) -> Iterator[list[str]]:
    """Check it, on a thread of its own, and stop when that is wanted. Raises Cancelled."""
    known, known_of = 0, 0

    def told(done: int, of: int) -> None:
        nonlocal known, known_of
        if progress.stop_wanted():
            raise Cancelled
        # There may turn out to be more than was counted first: a bar takes no value beyond its end.
        if of != known_of:
            progress.begin(of - known_of)
        progress.advance(done - known, 0)
        known, known_of = done, of

    yield register.check(told)
