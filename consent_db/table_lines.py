"""Reading one line of a table of people: what it says, or everything that is wrong with it."""

import dataclasses
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from consent_db import consents, evidence, people
from consent_db.dates import year_and_month
from consent_db.errors import BadEntry, Cause, KnownError, PersonExists, UnknownChannelName
from consent_db.groups import groups_of
from consent_db.named_files import NamedFiles
from consent_db.reading import Call, here
from consent_db.records import (
    GENERAL_PURPOSE,
    Capacity,
    ConsentTerms,
    Guardian,
    LegalBasis,
    Media,
    NewPerson,
    Role,
    Signature,
    State,
)
from consent_db.table_files import Line

COLUMNS = (
    *("id", "name", "role", "unit", "contact", "born", "guardians", "status", "channels", "media", "purposes"),
    *("signed_on", "signed_by", "valid_from", "valid_until", "withdrawn_on", "place", "controller", "form_version"),
    *("case_number", "legal_basis", "attested_by", "name_shown", "evidence", "references", "biometrics"),
    "groups",
)
_STATES = {s.value: s for s in State if s is not State.LIFTED} | {"expired": State.CONSENTS}
_YES = frozenset({"yes", "y", "true", "1", "ja", "j", "x"})
_NO = frozenset({"no", "n", "false", "0", "nei", "nej"})
Word = TypeVar("Word", Role, Media, LegalBasis)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one line."""

    line: int
    error: KnownError


@dataclass(frozen=True, slots=True)
class Row:
    """One line that can be taken in."""

    line: int
    person: NewPerson
    terms: ConsentTerms | None
    forms: tuple[Path, ...]
    references: tuple[Path, ...]
    """Pictures to recognise the person by; empty unless biometrics are ticked."""
    biometrics: bool | None
    """The tick; None if nothing is said about it."""
    groups: tuple[str, ...] = ()
    """Names of groups; those that are not there yet are made."""


class Reader:
    """Reads one line; collects everything that is wrong with it."""

    def __init__(self, line: Line, files: NamedFiles, today: date, call: Call = here) -> None:
        self.line = line
        self.files = files
        self.today = today
        self._call = call
        self.wrong: list[KnownError] = []

    def row(self, channels: Collection[str], seen: Collection[str]) -> Row | list[Problem]:
        """The row, or what is wrong with the line."""
        number = self.line["id"]
        if not number:
            self._refuse("id", "a number or short name is needed")
        elif number.casefold() in seen:
            self.wrong.append(PersonExists(person=number))
        person, terms = self._person(), self._terms(channels)
        self._check(person, terms)
        forms, references = self._forms(), self._references()
        ticked = self._yes_or_no("biometrics")
        if ticked is None and references:
            ticked = True
        if self.wrong:
            return [Problem(self.line.number, error) for error in self.wrong]
        pictures = references if ticked else ()
        return Row(self.line.number, person, terms, forms, pictures, ticked, groups_of(self.line["groups"]))

    def _check(self, person: NewPerson, terms: ConsentTerms | None) -> None:
        """Note what the register itself would refuse."""
        try:
            people.check(person)
            if terms is not None:
                consents.check_days(terms, self.today)
        except BadEntry as error:
            if self.line["id"]:
                self.wrong.append(error)

    def _person(self) -> NewPerson:
        """Who the line is about."""
        line = self.line
        year, month = self._born()
        guardians = self._guardians()
        role = self._word("role", Role, Role.EMPLOYEE)
        return NewPerson(line["id"], line["name"] or None, role, line["unit"], line["contact"], year, month, guardians)

    def _guardians(self) -> tuple[Guardian, ...]:
        """Who signs for a child, each by name alone or as `Name <how to reach them>`."""
        found = []
        for text in self._list("guardians"):
            name, _, contact = text.partition("<")
            found.append(Guardian(name.strip(), contact=contact.strip(" >")))
        return tuple(found)

    def _terms(self, channels: Collection[str]) -> ConsentTerms | None:
        """What the line says was signed."""
        status = self.line["status"].casefold()
        if not status:
            return None
        if status not in _STATES:
            self._refuse("status", _none_of(status, _STATES))
            return None
        state = _STATES[status]
        terms = self._common_terms(state, channels)
        if status == "expired":
            # The status is the older word of the two: a later last day must not bring the consent back.
            past = self.today - timedelta(days=1)
            terms = dataclasses.replace(terms, valid_until=min(terms.valid_until or past, past))
        return terms

    def _common_terms(self, state: State, channels: Collection[str]) -> ConsentTerms:
        """The fields of the form."""
        line, signed_on = self.line, self._day("signed_on")
        named = frozenset(c.casefold() for c in self._list("channels"))
        for name in sorted(named - set(channels)):
            self.wrong.append(UnknownChannelName(name=name, known=", ".join(sorted(channels))))
        bars = state in (State.REFUSED, State.RESERVED)
        unsigned = bars or state in (State.UNSIGNED, State.OBJECTED, State.TOLD)
        if state is State.CONSENTS and not named:
            self._refuse("channels", "at least one channel is needed")
        if state is State.WITHDRAWN and not named:
            named = frozenset(channels)  # whoever withdrew without saying more withdrew everything
        if state is State.CONSENTS and signed_on is None:
            self._refuse("signed_on", "the day of signing is needed")
        return ConsentTerms(
            state=state,
            channels=frozenset() if bars else named,
            media=frozenset(self._media()),
            purposes=frozenset(self._list("purposes")) or frozenset({GENERAL_PURPOSE}),
            signatures=() if unsigned else self._signatures(signed_on),
            signed_on=signed_on,
            place=line["place"],
            controller=line["controller"],
            valid_from=self._day("valid_from"),
            valid_until=self._day("valid_until"),
            name_shown=self._yes_or_no("name_shown") is True,
            legal_basis=self._word("legal_basis", LegalBasis, LegalBasis.CONSENT),
            form_version=line["form_version"],
            case_number=line["case_number"],
            attested_by=line["attested_by"],
            withdrawn_on=self._day("withdrawn_on"),
        )

    def _signatures(self, signed_on: date | None) -> tuple[Signature, ...]:
        """Who signed: the person, unless the line says that the guardians did."""
        match self.line["signed_by"].casefold():
            case "" | "self":
                return (Signature(None, Capacity.SELF, signed_on),)
            case "guardians" if self._guardians():
                return tuple(Signature(one.name, Capacity.GUARDIAN, signed_on) for one in self._guardians())
        self._refuse("signed_by", "say self, or guardians together with their names")
        return ()

    def _media(self) -> list[Media]:
        """The kinds of media; still pictures if none is named."""
        found = []
        for word in self._list("media"):
            if word.casefold() in set(Media):
                found.append(Media(word.casefold()))
            else:
                self._refuse("media", _none_of(word, Media))
        return found or [Media.STILL]

    def _forms(self) -> tuple[Path, ...]:
        """The scanned forms, which must be readable."""
        found: list[Path] = []
        for name in self._list("evidence"):
            try:
                path = self.files.form(name)
                self._call(evidence.check, path)
                found.append(path)
            except KnownError as error:
                self.wrong.append(error)
        return tuple(found)

    def _references(self) -> tuple[Path, ...]:
        """The reference pictures: files, and what folders hold."""
        found: list[Path] = []
        for name in self._list("references"):
            try:
                found += self.files.pictures(name)
            except KnownError as error:
                self.wrong.append(error)
        return tuple(found)

    def _list(self, column: str) -> list[str]:
        """The values of a cell."""
        return [part.strip() for part in self.line[column].split(";") if part.strip()]

    def _day(self, column: str) -> date | None:
        """The day in a cell."""
        text = self.line[column]
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            cause = Cause("“{text}” is no day; write it as year-month-day, like 2026-06-01", text=text)
            self._refuse(column, cause)
            return None

    def _born(self) -> tuple[int | None, int | None]:
        """Year and month of birth."""
        try:
            return year_and_month(self.line["born"])
        except BadEntry as error:
            self.wrong.append(error)
            return None, None

    def _word(self, column: str, words: type[Word], usual: Word) -> Word:
        """The word in a cell, one of a few."""
        text = self.line[column].casefold()
        if not text:
            return usual
        if text in set(words):
            return words(text)
        self._refuse(column, _none_of(text, words))
        return usual

    def _yes_or_no(self, column: str) -> bool | None:
        """A yes or no in a cell; None if it is empty."""
        text = self.line[column].casefold()
        if text and text not in _YES | _NO:
            self._refuse(column, Cause("“{text}” is neither yes nor no", text=text))
        return None if not text else text in _YES

    def _refuse(self, column: str, cause: str) -> None:
        """Note what is wrong with a cell."""
        self.wrong.append(BadEntry(field=column, cause=cause))


def _none_of(text: str, words: Iterable[str]) -> Cause:
    return Cause("“{text}” is none of {words}", text=text, words=", ".join(words))
