"""What the window says once photos are opened and searched: what holds again, what could not be read, what is held."""

from datetime import datetime

from PySide6.QtCore import QObject

from photoconsent.gui.event.draft_keeper import DraftKeeper
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.session import Session
from photoconsent.gui.fields.toast import Toast


class PhotosTakenIn(QObject):
    """Listens to the search and to what is kept of earlier work."""

    def __init__(
        self, session: Session, work: EventWork, drafts: DraftKeeper, messages: Toast, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._work, self._drafts, self._messages = session, work, drafts, messages
        self._again = ""
        """What is said when earlier work is taken up."""
        work.search_ended.connect(self._searched)
        drafts.taken_up.connect(self._taken_up)

    def begin(self) -> None:
        """Other photos are opened: what was said about those before is over."""
        self._again = ""

    def say_what_was_left(self) -> None:
        """Among what was opened there was more than photos."""
        others = len(self._work.others)
        if others:
            self._messages.say(self.tr("%n file(s) are no photos and are left alone.", "", others))

    def say_copies_stay(self, count: int) -> None:
        """Photos were left out of which there are copies."""
        words = self.tr("%n cop(ies) made before stay. Take them down under Published, if they are out.", "", count)
        self._messages.say(words, "warning")

    def _searched(self) -> None:
        failed = sum(e.findings is None and e.error is not None for e in self._session.entries)
        differing, held = len(self._drafts.differing), len(self._session.doubts())
        words = [self._again] if self._again else []
        if failed:
            words.append(self.tr("%n photo(s) could not be read; the list says why.", "", failed))
        if differing:
            words.append(self.tr("%n photo(s) changed since; what was said about them is dropped.", "", differing))
        if held:
            words.append(
                self.tr("%n photo(s) are held back: what was decided by hand earlier has to be looked at.", "", held)
            )
        if failed or differing or held:
            self._messages.say(" ".join(words), "warning")

    def _taken_up(self, said_at: datetime) -> None:
        day = said_at.astimezone().strftime("%d.%m.%Y")
        self._again = self.tr("What was said about these photos on {day} holds again.").format(day=day)
        self._messages.say(self._again, "good")
