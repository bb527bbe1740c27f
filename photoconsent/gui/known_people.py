"""Everybody in the open register, one line each: the first by name at once, the others beside the window.

With a few hundred people all of it is read at once. With thousands that would hold the window up for seconds, so the
rest comes in portions on the thread for reading; until it is there `whole` is False, and whoever is asked about is
looked up alone.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from consent_db.errors import KnownError
from consent_db.pages import PersonSummary
from consent_db.records import Role
from consent_db.register import Register
from photoconsent.gui.ground.background import Background, Listener, Task
from photoconsent.pipeline.progress import Progress

FIRST = 150
"""So many are read at once: more than a window shows. They take some 30 ms."""
_PORTION = 2000
"""So many at a time beside the window; between two portions the work can be stopped."""


class KnownPeople(QObject):
    """Holds the lines; `read` brings them up to date after every change."""

    arrived = Signal()
    """The last of many people were read beside the window."""

    def __init__(self, reader: Background | None, parent: QObject | None = None) -> None:
        """Without a `reader` everybody is read at once, however many there are."""
        super().__init__(parent)
        self._reader = reader
        self._lines: dict[str, PersonSummary] = {}
        self._roles: Mapping[str, Role] | None = None
        self._read: tuple[Register, date, int] | None = None
        """The register whose people are known here, on which day, and up to which entry of its log."""
        self._task: Task | None = None

    @property
    def whole(self) -> bool:
        """Whether everybody is there."""
        return self._task is None

    def forget(self) -> None:
        """No register is open."""
        self._stop()
        self._lines, self._roles, self._read = {}, None, None

    def read(self, register: Register) -> None:
        """Know everybody anew, or, in the same register, those alone whom something was recorded about since."""
        today, self._roles = register.today(), None
        if self._read is None or self._read[:2] != (register, today):
            self._begin(register, today)
            return
        since = register.people_since(self._read[2])
        if since.lines is None:
            self._begin(register, today)
            return
        self._lines |= {line.id: line for line in since.lines}
        if since.numbers_changed:
            known = register.numbers()
            self._lines = {number: line for number, line in self._lines.items() if number in known}
        if self.whole:
            self._read = register, today, since.entry

    def _begin(self, register: Register, today: date) -> None:
        """Read the first by name; the others now or beside the window, by how many there are."""
        self._stop()
        entry, first = register.last_entry(), register.people_by_name(FIRST + 1)
        others = len(first) > FIRST
        if self._reader is None and others:
            first, others = register.people(), False
        lines = {line.id: line for line in first}
        same = self._read is not None and self._read[0] is register
        self._lines = self._lines | lines if same and others else lines
        self._read = register, today, entry
        if others and self._reader is not None:
            self._read_beside(self._reader, register)

    def _read_beside(self, reader: Background, register: Register) -> None:
        found: dict[str, PersonSummary] = {}

        def portions(progress: Progress) -> Iterator[list[PersonSummary]]:
            last, lines = register.people_after(0, _PORTION)
            while lines and not progress.stop_wanted():
                yield lines
                last, lines = register.people_after(last, _PORTION)

        def done() -> None:
            self._task, self._lines = None, found
            self.read(register)  # what was recorded while they were read
            self.arrived.emit()

        def failed(_: KnownError) -> None:
            self._read = None  # whatever is shown next says what is wrong; the next reading begins anew

        take = Listener(
            on_item=lambda lines: found.update({line.id: line for line in lines}), on_done=done, on_error=failed
        )
        self._task = reader.run(portions, take)

    def _stop(self) -> None:
        """Read no further; what is on its way is not heard any more."""
        if self._task is not None:
            self._task.cancel()
            self._task.mute()
            self._task = None

    def by_name(self) -> list[PersonSummary]:
        """Everybody who is there, by name."""
        return sorted(self._lines.values(), key=lambda person: person.in_order)

    def line(self, person: str) -> PersonSummary | None:
        """The line of one person; None for somebody who is not in the register."""
        found = self._lines.get(person)
        if found is None and not self.whole and self._read is not None:
            found = next(iter(self._read[0].people_called([person])), None)
        return found

    @property
    def roles(self) -> Mapping[str, Role]:
        """What everybody is to the organisation, also of those whose lines are not there yet."""
        if self._roles is None:
            if self._read is not None and not self.whole:
                self._roles = self._read[0].roles()
            else:
                self._roles = {line.id: line.role for line in self._lines.values()}
        return self._roles
