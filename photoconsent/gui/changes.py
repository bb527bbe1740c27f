"""Changes to the open register: carried out, said where it belongs when refused, and shown everywhere."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.gui.message_bar import MessageBar
from photoconsent.gui.messages import sentence_of
from photoconsent.gui.workbench import Workbench

Made = TypeVar("Made")
Say = Callable[[str], None]


class Changes:
    """The pages of the register change it through this; it knows the line of text above them."""

    def __init__(self, bench: Workbench, messages: MessageBar) -> None:
        self._bench, self.messages = bench, messages

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
            if changes:
                self._bench.register.read_again()
            then(made)

        refused = say or self._refused
        self._bench.errand.call(partial(change, register), done, lambda error: refused(sentence_of(error)))

    def _refused(self, sentence: str) -> None:
        self.messages.say(sentence, "error")
