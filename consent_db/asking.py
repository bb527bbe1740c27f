"""What the register answers. Nothing here changes it."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from sqlalchemy import select

from consent_db import (
    answers,
    audit,
    biometrics,
    channels,
    consents,
    day_list,
    directory,
    evidence,
    groups,
    importing,
    leaving,
    own_texts,
    people,
    proving,
    publications,
    table_columns,
)
from consent_db.day_list import DayLine
from consent_db.desk import Desk, policy_of
from consent_db.errors import RegisterContradicted
from consent_db.importing import Known, Plan
from consent_db.organisation import Organisation, organisation_of
from consent_db.own_texts import OwnTexts
from consent_db.pages import LogEntry, PeopleSince, PersonPage, PersonSummary, Publication, TakeDown
from consent_db.people import row_of
from consent_db.permission import Use
from consent_db.reading import Call, here
from consent_db.records import Answer, Channel, ConsentVersion, Media, Role, Template
from consent_db.table_files import Sheet
from consent_db.tables import Person

_RECOGNISED = frozenset({"person", "template", "biometric"})
"""Tables that say who is recognised; proved each time before anybody is."""


class Asking(Desk):
    """The reading half of the register."""

    def may_show(
        self,
        person: str,
        channel: str,
        media: Media,
        day: date,
        purpose: str | None = None,
        place: str | None = None,
    ) -> Answer:
        """May this person be shown there, so, on that day (past or future)? Says why, and on which consent.

        What the answer depends on is proved each time, here and in what follows: raises RegisterContradicted where rows
        of it are not those that were written.
        """
        with self._reading() as session:
            proving.prove_numbers(session, [person])
            return answers.answer(session, policy_of(session), person, Use(channel, media, day, purpose, place))

    def everywhere(self, person: str, media: Media, day: date) -> dict[str, Answer]:
        """The same for every channel of the register, by its name."""
        with self._reading() as session:
            proving.prove_numbers(session, [person])
            return answers.everywhere(session, policy_of(session), person, media, day)

    def answers(
        self, channel: str, media: Media, day: date, purpose: str | None = None, place: str | None = None
    ) -> dict[str, Answer]:
        """The same for everybody in the register, by the person's number."""
        with self._reading() as session:
            proving.prove_numbers(session, None)
            return answers.answers(session, policy_of(session), Use(channel, media, day, purpose, place))

    def answers_for(self, people: Iterable[str], use: Use) -> dict[str, Answer]:
        """The same for these people."""
        wanted = frozenset(people)
        with self._reading() as session:
            proving.prove_numbers(session, wanted)
            return answers.answers_for(session, policy_of(session), use, wanted)

    def revision(self) -> str:
        """A text that changes whenever anything a decision depends on has changed."""
        with self._reading() as session:
            return audit.revision(session)

    def recognition_state(self) -> str:
        """A text that changes whenever who may be recognised has changed, however it was."""
        with self._reading() as session:
            return audit.state_of(session, _RECOGNISED)

    def templates(self, network: str) -> list[Template]:
        """Every template that this network made. Raises RegisterContradicted if one, or whose it is, was altered."""
        with self._reading() as session:
            found = audit.contradictions(session) or audit.altered_tables(session, _RECOGNISED)
            if found:
                raise RegisterContradicted(path=str(self.path), problem="; ".join(found))
            return biometrics.templates(session, network)

    def to_enrol_again(self, network: str) -> list[str]:
        """Numbers of people whose templates another network made: they need new reference pictures."""
        with self._reading() as session:
            return biometrics.to_enrol_again(session, network)

    def people(self, group: str = "", day: date | None = None) -> list[PersonSummary]:
        """One line for each person, or for those of a group on that day (else today), in the order of their numbers.

        Raises UnknownGroup.
        """
        with self._reading() as session:
            keys = groups.keys(session, group, day or self.today()) if group else None
            return directory.summaries(session, policy_of(session), self.today(), keys)

    def last_entry(self) -> int:
        """How far the log has come."""
        with self._reading() as session:
            return audit.last_entry(session)

    def people_since(self, entry: int) -> PeopleSince:
        """What became of the lines of `people` since the log had come this far."""
        with self._reading() as session:
            return directory.since(session, policy_of(session), self.today(), entry)

    def people_by_name(self, limit: int) -> list[PersonSummary]:
        """The lines of the first people by name, or by number where only that is kept, whatever the case."""
        with self._reading() as session:
            return directory.first_by_name(session, policy_of(session), self.today(), limit)

    def people_after(self, key: int, limit: int) -> tuple[int, list[PersonSummary]]:
        """A portion of `people` in another order: the last key of it, to go on after, and its lines; begin with 0."""
        with self._reading() as session:
            return directory.portion(session, policy_of(session), self.today(), key, limit)

    def people_called(self, numbers: Iterable[str]) -> list[PersonSummary]:
        """The lines of those with these numbers; nothing of a number that is nobody's."""
        with self._reading() as session:
            keys = frozenset(session.scalars(select(Person.key).where(Person.id.in_(frozenset(numbers)))))
            return directory.summaries(session, policy_of(session), self.today(), keys)

    def roles(self) -> dict[str, Role]:
        """What everybody is to the organisation, by number."""
        with self._reading() as session:
            return {number: Role(role) for number, role in session.execute(select(Person.id, Person.role))}

    def names(self) -> dict[str, str | None]:
        """What everybody is called, by number; None where only the number is kept."""
        with self._reading() as session:
            return dict(session.execute(select(Person.id, Person.name)).all())

    def numbers(self) -> frozenset[str]:
        """The numbers of everybody in the register."""
        with self._reading() as session:
            return frozenset(session.scalars(select(Person.id)))

    def who_agrees(self) -> frozenset[str]:
        """The numbers of everybody who agrees to be recognised by a computer."""
        with self._reading() as session:
            return frozenset(biometrics.who_agrees(session))

    def find(self, text: str, limit: int = 200) -> list[PersonSummary]:
        """The first persons whose number or name holds every word of the text."""
        with self._reading() as session:
            return directory.find(session, policy_of(session), self.today(), text, limit)

    def person(self, person: str) -> PersonPage:
        """Everything about one person. Raises UnknownPerson."""
        with self._reading() as session:
            return directory.page(session, policy_of(session), self.today(), person)

    def consent(self, label: str) -> ConsentVersion:
        """One version of a consent (C12.2), or the newest (C12). Raises UnknownConsent, RegisterContradicted."""
        with self._reading() as session:
            found = consents.version(session, label)
            proving.prove_consent(session, int(found.label[1:].partition(".")[0]))
            return found

    def evidence(self, number: str) -> bytes:
        """The scanned form, in memory only. Raises UnknownEvidence, RegisterDamaged."""
        with self._reading() as session:
            return evidence.content(session, number, self.path)

    def portrait(self, person: str) -> bytes | None:
        """A small JPEG of the person, if there is one. Raises UnknownPerson."""
        with self._reading() as session:
            return biometrics.portrait(session, person)

    def channels(self) -> list[Channel]:
        """All channels with owner, kind and state."""
        with self._reading() as session:
            return channels.channels(session)

    def organisation(self) -> Organisation:
        """Who asks for consents, as forms say it."""
        with self._reading() as session:
            return organisation_of(session)

    def own_texts(self) -> OwnTexts:
        """What forms say in the organisation's own words, and its logo."""
        with self._reading() as session:
            return own_texts.own_texts(session)

    def units(self) -> list[str]:
        """The units that people belong to, sorted."""
        with self._reading() as session:
            return day_list.units(session)

    def day_list(self, day: date, unit: str = "", group: str = "") -> list[DayLine]:
        """Who of the unit and group (or of all) may be shown where on that day, by name. Raises UnknownGroup."""
        with self._reading() as session:
            return day_list.day_list(session, policy_of(session), day, unit, group)

    def purposes(self) -> tuple[str, ...]:
        """The purposes that standing consents name beside the general one, sorted."""
        with self._reading() as session:
            return consents.purposes(session)

    def publications(self) -> list[Publication]:
        """Every publication, newest first."""
        with self._reading() as session:
            return publications.all_of(session)

    def publication(self, number: str) -> Publication:
        """One publication. Raises UnknownPublication."""
        with self._reading() as session:
            return publications.one(session, number)

    def takedowns(self, day: date, person: str | None = None) -> list[TakeDown]:
        """What must be down by this day and is not, the longest overdue first; of one person if named."""
        with self._reading() as session:
            key = row_of(session, person).key if person is not None else None
            return publications.take_downs(session, policy_of(session), day, key)

    def plan_import(
        self,
        table: Path,
        call: Call = here,
        *,
        anywhere: bool = False,
        chosen: Mapping[str, str] | None = None,
        update: bool = False,
        group: str = "",
    ) -> Plan:
        """What importing this CSV or Excel table would do, line by line; nothing is written. Raises TableUnreadable.

        Table and forms are read where `call` does it; what it raises about the table is raised. Forms and pictures that
        the table names must lie in its folder, unless they may lie `anywhere`. `chosen` says which column is which;
        else it is as remembered of such a table, or guessed where it has no column `id`. With `update`, people who are
        in the register are compared with it, and those of `group` (or of the register) who are missing are told.
        """
        channels_ = frozenset(c.name for c in self.channels())
        compared = self._known(group) if update else None

        def choose(sheet: Sheet) -> Mapping[str, str]:
            if chosen is not None:
                return chosen
            with self._reading() as session:
                kept = table_columns.remembered(session, sheet.headings)
            usual = table_columns.as_they_are(sheet) if "id" in sheet.headings else None
            return kept or usual or table_columns.guess(sheet.headings)

        return importing.plan(
            table, self.today(), channels_, self.numbers(), call, anywhere=anywhere, choose=choose, known=compared
        )

    def _known(self, group: str) -> Known:
        """Everybody as they are recorded, and who should be in a table about this group, or about all."""
        with self._reading() as session:
            there = {row.id: people.record_of(row) for row in session.scalars(select(Person))}
            day = self.today()
            gone = {one.person for one in leaving.leavers(session, day)}
            known = group in {one.name for one in groups.groups(session, day)}
            expected = frozenset(groups.members(session, group, day)) if known else frozenset(there) - gone
        return Known(there, frozenset() if group and not known else expected)

    def log(self) -> list[LogEntry]:
        """The chained log, oldest first."""
        with self._reading() as session:
            return list(audit.entries(session))
