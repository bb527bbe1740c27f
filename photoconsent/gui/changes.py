"""Changes to the open register: carried out, said where it belongs when refused, and shown everywhere.

It names no class of Qt, but it hands on widgets: the field that is refused, the messages that say so.
"""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench

Made = TypeVar("Made")
Say = Callable[[str], None]


class Changes:
    """The pages of the register change it through this; it knows the line of text above them."""

    def __init__(self, bench: Workbench, messages: Toast) -> None:
        self._bench, self.messages = bench, messages
        self.under_way = 0
        """How many changes are being carried out that take a while."""

    def make(
        self,
        change: Callable[[Register], Made],
        then: Callable[[Made], object] | None = None,
        say: Say | None = None,
    ) -> bool:
        """Carry out a quick change; `then` hears what it returned, `say` (or the line above) why it was refused."""
        register = self._bench.register.register
        if register is None:
            return False
        try:
            made = change(register)
        except KnownError as error:
            (say or self._refused)(sentence_of(error))
            return False
        self._bench.register.read_again()
        if then is not None:
            then(made)
        return True

    def make_apart(
        self,
        change: Callable[[Register], Any],
        then: Callable[[Any], object],
        say: Say | None = None,
        *,
        changes: bool = True,
    ) -> None:
        """The same for what takes a while: on the thread for errands. `changes` is False for what only reads."""
        register = self._bench.register.register
        if register is None:
            return

        def done(made: Any) -> None:
            self.under_way -= changes
            if changes:
                self._bench.register.read_again()
            then(made)

        def refused(error: KnownError) -> None:
            self.under_way -= changes
            (say or self._refused)(sentence_of(error))

        self.under_way += changes
        self._bench.errand.call(partial(change, register), done, refused)

    def _refused(self, sentence: str) -> None:
        self.messages.say(sentence, "error")
