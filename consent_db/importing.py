"""Taking in a table of people with their forms: first a plan with an account of every line, then all of it or nothing.

Columns: `id` (needed), `name`, `role`, `unit`, `contact`, `born` (year or year-month), `guardians`, `status` (consents,
expired, withdrawn, refused, reserved, unsigned; empty: no consent), `channels`, `media`, `purposes`, `signed_on`,
`signed_by` (self or guardians), `valid_from`, `valid_until`, `withdrawn_on`, `place`, `controller`, `form_version`,
`case_number`, `legal_basis`, `attested_by`, `name_shown`, `evidence` and `references` (files or folders, relative to
the table), `biometrics` (yes, no), `groups`. Several values in a cell are joined by `;`. Other columns are left alone.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from consent_db import biometrics, consents, evidence, groups, people, table_files
from consent_db.audit import Change
from consent_db.errors import TableUnreadable
from consent_db.groups import GroupKind
from consent_db.named_files import NamedFiles
from consent_db.policies import Policy
from consent_db.reading import Call, here
from consent_db.records import Template
from consent_db.table_lines import COLUMNS, Problem, Reader, Row


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do, line by line."""

    file: str
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...]
    """Columns that say nothing to the register."""


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
) -> Plan:
    """Read a table and judge every line; nothing is written. Raises TableUnreadable and what `call` raises.

    `channels` are the names the register knows, `taken` the numbers of people it has. Table and forms are read where
    `call` does it. Files that the table names must lie in its folder unless they may lie `anywhere`.
    """
    sheet: table_files.Sheet = call(table_files.read, path)
    if "id" not in sheet.headings:
        raise TableUnreadable(file=str(path), cause="there is no column called id")
    rows: list[Row] = []
    files = NamedFiles(path.parent, anywhere)
    problems: list[Problem] = []
    seen = {number.casefold() for number in taken}
    for line in sheet.lines:
        found = Reader(line, files, today, call).row(channels, seen)
        if isinstance(found, Row):
            rows.append(found)
        problems += found if isinstance(found, list) else []
        seen.add(line["id"].casefold())
    return Plan(str(path), tuple(rows), tuple(problems), tuple(h for h in sheet.headings if h and h not in COLUMNS))


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
