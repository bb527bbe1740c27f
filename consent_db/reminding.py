"""The register's reminders: whom to ask for what, and that somebody was asked."""

from collections.abc import Iterable
from datetime import date, timedelta

from consent_db import groups, notices, reminders
from consent_db.desk import Desk, policy_of
from consent_db.notices import Ask
from consent_db.reminders import Reminder


class Reminding(Desk):
    """The program sends nothing; it says who is to be asked, and keeps that they were."""

    def reminders(self, day: date, days_ahead: int = 60, group: str = "") -> list[Reminder]:
        """Whom to ask for what within so many days; of a group's people of that day, if one is named.

        Raises UnknownGroup.
        """
        with self._reading() as session:
            keys = groups.keys(session, group, day) if group else None
            return reminders.reminders(session, policy_of(session), day, timedelta(days=days_ahead), keys)

    def note_reminded(self, asked: Iterable[tuple[str, Ask]], on: date) -> None:
        """Note that these people were asked for these things; an answer closes it. Raises UnknownPerson."""
        with self._changing() as change:
            for person, ask in asked:
                notices.note_person(change, person, ask, on)
