"""Locks the window, by a key or after a time without a touch: what is on the screen goes, and nothing is lost.

The register stays open behind the locked window, because half a form or a batch may hang on it; who wants its key out
of the memory as well closes it.
"""

import hmac
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QStackedWidget, QToolTip, QWidget

from consent_db.register import Register
from photoconsent.gui.event.event_work import EventWork, Going
from photoconsent.gui.shell.idle import Idle
from photoconsent.gui.shell.locked_page import LockedPage
from photoconsent.gui.workbench import Workbench
from photoconsent.home import remembered

_TRIES = 5
"""So often may the word be mistaken that somebody chose to come back with."""
_LONGEST = 120
"""Minutes, whatever the settings' file says."""


class Locking(QObject):
    """Puts the locked page in front of everything, and takes it away again."""

    def __init__(
        self, bench: Workbench, work: EventWork, write_down: Callable[[], object], window: QMainWindow
    ) -> None:
        """`write_down` keeps what was said up to the moment in which the window is locked."""
        super().__init__(window)
        self._bench, self._write_down, self._window = bench, write_down, window
        self.page = LockedPage()
        self.page.wanted.connect(self._try)
        self.idle = Idle(lambda: 60 * min(max(bench.settings.current.lock_after, 1), _LONGEST), self)
        self.idle.passed.connect(self.lock)
        self._front: QStackedWidget | None = None
        self._focus: QWidget | None = None
        self._photos, self._typed = 0, False
        self._word, self._tries = "", 0
        self._asked_of: Register | None = None
        self.remembered = False
        """Whether the passphrase of the open register is remembered on this computer, as far as is known by now."""
        bench.register.changed.connect(self._register_changed)
        work.prepare_began.connect(self._batch_began)
        work.prepare_going.connect(self._batch_going)
        work.prepare_ended.connect(lambda _: self._batch_began(0))

    def front_of(self, whole: QWidget) -> QStackedWidget:
        """The window's contents with the locked page behind them."""
        self._front = QStackedWidget()
        self._front.addWidget(whole)
        self._front.addWidget(self.page)
        return self._front

    @property
    def locked(self) -> bool:
        """Whether the locked page is in front."""
        return self._front is not None and self._front.currentWidget() is self.page

    def lock(self, *, typed: bool = False, word: str = "") -> None:
        """Lock the window, if there is anything behind it that its user's passphrase opens.

        With `typed` it opens to a passphrase that is typed alone, be one remembered or not: somebody else sits there.
        A `word` opens it as well, once, until it was mistaken too often.
        """
        register = self._bench.register.own
        if self.locked or self._front is None or register is None:
            return
        self._typed, self._word, self._tries = typed, word, _TRIES
        self._write_down()
        self._focus = self._window.focusWidget()
        for other in QApplication.topLevelWidgets():
            if other is not self._window and other.isVisible():
                other.reject() if isinstance(other, QDialog) else other.close()
        QToolTip.hideText()
        self._front.setCurrentWidget(self.page)
        self._window.menuBar().setEnabled(False)
        self.page.begin()
        if word:
            self.page.show_word()
        # The keyring may ask the desktop, which may take its time.
        self._bench.errand.call(
            partial(remembered.recall, register.path), lambda kept: self._recalled(kept is not None)
        )

    def _recalled(self, kept: bool) -> None:
        if self.locked and kept and not self._typed:
            self.page.show_remembered()

    def _try(self, typed: str) -> None:
        register = self._bench.register.own
        if register is not None and self._is_word(typed):
            self.unlock()
        elif register is not None:
            self.page.rest(True)
            self._bench.errand.call(partial(_opens, register, typed, recall=not self._typed), self._answer)

    def _is_word(self, typed: str) -> bool:
        """Whether this is the word; a wrong one counts, and the last wrong one leaves the passphrase alone."""
        right = bool(self._word) and hmac.compare_digest(typed.strip().encode(), self._word.encode())
        self._tries -= not right
        if self._tries <= 0:
            self._word = ""
        return right

    def _answer(self, right: bool) -> None:
        if right:
            self.unlock()
        else:
            self.page.say_wrong(word=bool(self._word))

    def unlock(self) -> None:
        """Show everything again."""
        self._word = ""
        if self._front is not None and self.locked:
            self.page.begin()
            self._front.setCurrentIndex(0)
            self._window.menuBar().setEnabled(True)
            self.idle.begin_anew()
            if self._focus is not None:
                self._focus.setFocus()

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self.unlock()  # there is nothing left to hide: the gate asks for the passphrase
        register = self._bench.register.own
        if register is not self._asked_of:
            self._asked_of, self.remembered = register, False
            if register is not None:
                self._bench.errand.call(partial(_is_remembered, register), self._told)

    def _told(self, found: tuple[Register, bool]) -> None:
        if found[0] is self._asked_of:
            self.remembered = found[1]

    def _batch_began(self, photos: int) -> None:
        self._photos = photos
        self.page.show_going(0, photos)

    def _batch_going(self, going: Going) -> None:
        self.page.show_going(going.finished, self._photos)


def _is_remembered(register: Register) -> tuple[Register, bool]:
    """Asks the keyring, which may ask the desktop."""
    return register, remembered.recall(register.path) is not None


def _opens(register: Register, typed: str, *, recall: bool) -> bool:
    """Whether this is the register's passphrase, or nothing was typed and it is remembered; slow on purpose."""
    secret = typed or (remembered.recall(register.path) if recall else None) or ""
    return bool(secret) and register.opens_with(secret)
