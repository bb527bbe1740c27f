"""What the window says when a register was opened: what must come down, what was not finished, what is removed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from consent_db.drafts import DAYS_KEPT
from consent_db.pages import TakeDown
from consent_db.register import Register
from photoconsent.event.draft import Offer
from photoconsent.gui.event.draft_keeper import DraftKeeper
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.stopped import Stopped, stopped_batches
from photoconsent.publishing.publish import is_on_record


class Greeting(QObject):
    """One line for both, so that neither hides the other; `show_due` leads to what must come down.

    What was said about a register is taken back when it gives way to another or to none.
    """

    def __init__(
        self,
        bench: Workbench,
        messages: Toast,
        drafts: DraftKeeper,
        show_due: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._messages, self._show_due = bench, messages, show_due
        self._removed = ""
        bench.register.giving_way.connect(messages.forget)
        drafts.removed.connect(self._say_removed)

    def say(self) -> None:
        """The register was just opened by its user: ask it beside the window what must come down."""
        register = self._bench.register.register
        if register is not None:
            self._bench.reader.call(lambda: register.takedowns(register.today()), partial(self._greet, register))

    def _greet(self, register: Register, found_due: Sequence[TakeDown]) -> None:
        if register is not self._bench.register.register:
            return  # it gave way meanwhile
        due, late = len(found_due), sum(one.overdue for one in found_due)
        found = stopped_batches(self._bench.state, partial(is_on_record, register))
        stopped = [self._about(batch) for batch in found]
        if due:
            first = self.tr("%n published cop(ies) must come down.", "", due)
            if late:
                first = f"{first} {self.tr('%n of them should be down by now.', '', late)}"
            words = " ".join([first, self._removed, *stopped]).replace("  ", " ").strip()
            self._messages.say(words, "error" if late else "warning", self.tr("Show"), self._show_due)
        elif stopped:
            self._messages.say(" ".join([*stopped, self._removed]).strip(), "warning")
        self._removed = ""

    def _about(self, batch: Stopped) -> str:
        """What is finished, what was removed, and what is left."""
        words = [
            self.tr("The copies for {folder} were not finished.").format(folder=batch.out.name),
            self.tr("%n cop(ies) are made and on record.", "", batch.finished),
        ]
        if batch.removed:
            words.append(self.tr("%n half-made cop(ies) were removed.", "", batch.removed))
        if batch.left:
            words.append(self.tr("%n photo(s) are left: open them and prepare them again.", "", batch.left))
        return " ".join(words)

    def _say_removed(self, gone: Sequence[Offer]) -> None:
        names = ", ".join(offer.called for offer in gone)
        self._removed = self.tr(
            "Work that nobody has touched for {days} days was removed, because personal data is not kept for ever: "
            "{names}. The photos themselves are where they were."
        ).format(days=DAYS_KEPT, names=names)
        self._messages.say(self._removed, "info")
