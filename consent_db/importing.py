"""Taking in a table of people with their forms: first a plan with an account of every line, then all of it or nothing.

Columns: `id` (needed), `name`, `role`, `unit`, `contact`, `born` (year or year-month), `guardians`, `status` (consents,
expired, withdrawn, refused, reserved, unsigned; empty: no consent), `channels`, `media`, `purposes`, `signed_on`,
`signed_by` (self or guardians), `valid_from`, `valid_until`, `withdrawn_on`, `place`, `controller`, `form_version`,
`case_number`, `legal_basis`, `attested_by`, `name_shown`, `evidence` and `references` (files or folders, relative to
the table), `biometrics` (yes, no), `groups`. Several values in a cell are joined by `;`. Other columns are left alone.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from consent_db import biometrics, consents, evidence, groups, leaving, people, table_columns, table_files
from consent_db.audit import Change
from consent_db.errors import TableUnreadable
from consent_db.groups import GroupKind
from consent_db.named_files import NamedFiles
from consent_db.policies import Policy
from consent_db.reading import Call, here
from consent_db.records import NewPerson, Template
from consent_db.table_columns import Column
from consent_db.table_lines import COLUMNS, Problem, Reader, Row

Choose = Callable[[table_files.Sheet], Mapping[str, str]]
"""Says which column of a table is which of ours."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody of the register about whom a table says otherwise."""

    line: int
    before: NewPerson
    after: NewPerson
    fields: tuple[str, ...]
    """What differs."""


class Missing(StrEnum):
    """What becomes of those who are not in the table."""

    STAY = "stay"
    LEAVE_GROUP = "leave-group"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Known:
    """What the register has to compare a table with."""

    people: Mapping[str, NewPerson]
    """By number; what the table says of them is a change and no fault."""
    expected: frozenset[str] = frozenset()
    """Numbers of those who should be in the table."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do, line by line."""

    file: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...]
    """Columns that say nothing to the register."""
    columns: tuple[Column, ...] = ()
    """What each column of the table is taken for."""
    changed: tuple[Changed, ...] = ()
    """People of the register about whom the table says otherwise."""
    present: tuple[str, ...] = ()
    """Numbers of people of the register who are in the table, changed or not."""
    missing: tuple[str, ...] = ()
    """Numbers of people of the group, or of the register, who are not in the table."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What was made of one person's reference pictures."""

    templates: tuple[Template, ...]
    portrait: bytes | None


def plan(
    path: Path,
    today: date,
    channels: Collection[str],
    taken: Collection[str],
    call: Call = here,
    *,
    anywhere: bool = False,
    choose: Choose = table_columns.as_they_are,
    known: Known | None = None,
) -> Plan:
    """Read a table and judge every line; nothing is written. Raises TableUnreadable and what `call` raises.

    `channels` are the names the register knows, `taken` the numbers of people it has. Table and forms are read where
    `call` does it. Files that the table names must lie in its folder unless they may lie `anywhere`. `choose` says
    which column is which. With `known`, lines about people of the register are compared with what it has.
    """
    theirs: table_files.Sheet = call(table_files.read, path)
    chosen = choose(theirs)
    sheet = table_columns.in_our_words(theirs, chosen)
    if "id" not in sheet.headings:
        raise TableUnreadable(file=str(path), cause="there is no column called id")
    rows: list[Row] = []
    files = NamedFiles(path.parent, anywhere)
    problems: list[Problem] = []
    there = known.people if known is not None else {}
    seen = {number.casefold() for number in taken if number not in there}
    changed: list[Changed] = []
    present: list[str] = []
    for line in sheet.lines:
        found = Reader(line, files, today, call).row(channels, seen)
        if isinstance(found, Row) and found.person.id in there:
            change = _compared(found, there[found.person.id], sheet.headings)
            changed += [] if change is None else [change]
            present.append(found.person.id)
        elif isinstance(found, Row):
            rows.append(found)
        problems += found if isinstance(found, list) else []
        seen.add(line["id"].casefold())
    named = {line["id"] for line in sheet.lines}
    return Plan(
        str(path),
        tuple(rows),
        tuple(problems),
        tuple(h for h in sheet.headings if h and h not in COLUMNS),
        table_columns.columns(theirs, chosen),
        tuple(changed),
        tuple(present),
        tuple(sorted(known.expected - named)) if known is not None else (),
    )


_FIELDS: dict[str, tuple[str, ...]] = {
    **{name: (name,) for name in ("name", "role", "unit", "contact", "guardians")},
    "born": ("born_year", "born_month"),
}
"""What a column of the table says of a person."""


def _compared(row: Row, before: NewPerson, headings: Collection[str]) -> Changed | None:
    """What the line says otherwise than the register, of what the table has columns for; None for nothing.

    An empty cell says nothing. Consents of people who are there are never taken from a table.
    """
    said = {field: getattr(row.person, field) for h in headings for field in _FIELDS.get(h, ())}
    if before.guardians and row.person.guardians and "guardians" in said:
        kept = {guardian.name: guardian for guardian in before.guardians}
        said["guardians"] = tuple(
            kept.get(new.name, new) if not new.contact else replace(kept.get(new.name, new), contact=new.contact)
            for new in row.person.guardians
        )
    after = replace(before, **{field: value for field, value in said.items() if value not in (None, "", ())})
    fields = tuple(f for f in NewPerson.__dataclass_fields__ if getattr(before, f) != getattr(after, f))
    return Changed(row.line, before, after, fields) if fields else None


def take_changes(change: Change, plan_: Plan, group: str, kind: GroupKind, missing: Missing) -> None:
    """Take in what a plan says of people who are there: corrections, the group, and those who are missing."""
    for one in plan_.changed:
        people.correct(change, one.before.id, one.after)
    if group and plan_.present:
        groups.ensure(change, group, kind)
        groups.join(change, group, plan_.present, change.now.date())
    last = change.now.date()
    if missing is Missing.LEAVE_GROUP and group:
        groups.leave(change, group, plan_.missing, last)
    if missing is Missing.LEAVE:
        for person in plan_.missing:
            leaving.leave(change, person, last)


def carry_out(
    change: Change,
    policy: Policy,
    rows: Sequence[Row],
    enrolments: Mapping[str, Enrolment],
    group: str = "",
    kind: GroupKind = GroupKind.UNIT,
) -> None:
    """Take in every row within one change; an error on any leaves nothing. Raises what the single steps raise.

    Everybody belongs from that day on to `group`, if one is named, and to those of the row; a group that is not there
    yet is made, and is of this kind.
    """
    joined = {name: groups.ensure(change, name, kind) for name in _groups(rows, group)}
    for row in rows:
        owner = people.add(change, row.person)
        form_key = None
        if row.terms is not None:
            documents = [evidence.read(path, follow=False) for path in row.forms]
            _, kept = consents.record_for(change, policy, owner, row.terms, documents)
            form_key = kept[0].key if kept else None
        if row.biometrics is not None:
            day = (row.terms.signed_on if row.terms is not None else None) or change.now.date()
            biometrics.record_tick(change, owner, row.biometrics, day, form_key)
        for name in filter(None, dict.fromkeys((group, *row.groups))):
            groups.join_as(change, joined[name], owner, change.now.date(), None)
        made = enrolments.get(row.person.id)
        if made is not None and made.templates:
            biometrics.enrol(change, row.person.id, made.templates, made.portrait)


def _groups(rows: Sequence[Row], group: str) -> list[str]:
    """The names of all groups, each once."""
    named = [group, *(name for row in rows for name in row.groups)]
    return [name for name in dict.fromkeys(named) if name]
