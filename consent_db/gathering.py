"""The register's groups, and the people who leave."""

from collections.abc import Sequence
from datetime import date

from consent_db import groups, leaving
from consent_db.desk import Desk
from consent_db.groups import Group, GroupKind
from consent_db.leaving import Leaver
from consent_db.pages import Membership


class Gathering(Desk):
    """Who belongs together, and for how long."""

    def groups(self, day: date | None = None) -> list[Group]:
        """Every group with the number of its people on that day (else today), by name."""
        with self._reading() as session:
            return groups.groups(session, day or self.today())

    def members(self, group: str, day: date | None = None) -> list[str]:
        """The numbers of those who belong to a group on that day (else today). Raises UnknownGroup."""
        with self._reading() as session:
            return groups.members(session, group, day or self.today())

    def memberships(self, group: str) -> list[Membership]:
        """Everybody's times in a group, past ones included, by number. Raises UnknownGroup."""
        with self._reading() as session:
            return groups.memberships(session, group)

    def add_group(self, name: str, kind: GroupKind = GroupKind.UNIT) -> None:
        """Make a group. Raises GroupExists, BadEntry."""
        with self._changing() as change:
            groups.add(change, name, kind)

    def rename_group(self, name: str, new: str) -> None:
        """Call a group something else. Raises UnknownGroup, GroupExists, BadEntry."""
        with self._changing() as change:
            groups.rename(change, name, new)

    def remove_group(self, name: str) -> None:
        """Remove a group; its people stay in the register. Raises UnknownGroup."""
        with self._changing() as change:
            groups.remove(change, name)

    def join_group(
        self, group: str, people: Sequence[str], since: date | None = None, until: date | None = None
    ) -> list[str]:
        """Let people belong to a group for a time; returns those who did not already.

        Raises UnknownGroup, UnknownPerson, BadEntry.
        """
        with self._changing() as change:
            return groups.join(change, group, people, since, until)

    def leave_group(self, group: str, people: Sequence[str], last: date) -> list[str]:
        """End people's time in a group with this last day; returns those whose time it shortened.

        Raises UnknownGroup, UnknownPerson.
        """
        with self._changing() as change:
            return groups.leave(change, group, people, last)

    def put_back(self, group: str, people: Sequence[str], before: Sequence[Membership]) -> None:
        """Let people belong to a group exactly as `memberships` said before. Raises UnknownGroup, UnknownPerson."""
        with self._changing() as change:
            groups.put_back(change, group, people, before)

    def restore_group(self, group: str, kind: GroupKind, before: Sequence[Membership]) -> None:
        """Make a group again that was removed, with the times of its people. Raises GroupExists, UnknownPerson."""
        with self._changing() as change:
            groups.add(change, group, kind)
            groups.put_back(change, group, [one.person for one in before], before)

    def leave(self, people: Sequence[str], last: date) -> None:
        """Note the last day of people who leave; see `leaving` for what follows. Raises UnknownPerson."""
        with self._changing() as change:
            for person in people:
                leaving.leave(change, person, last)

    def stay(self, people: Sequence[str]) -> list[str]:
        """Take last days back; returns those who had one. Raises UnknownPerson."""
        with self._changing() as change:
            return [person for person in people if leaving.stay(change, person)]

    def leavers(self, until: date) -> list[Leaver]:
        """Everybody whose last day is not after this day, who left last first."""
        with self._reading() as session:
            return leaving.leavers(session, until)
