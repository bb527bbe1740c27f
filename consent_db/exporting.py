"""The register as a table that `importing` reads: one line a person, with what their newest consent says."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import biometrics, consents, evidence, groups, people
from consent_db.records import Capacity, ConsentTerms, ConsentVersion, State
from consent_db.table_lines import COLUMNS
from consent_db.tables import Evidence, Person

HEADINGS = tuple(c for c in COLUMNS if c != "references")
"""Reference pictures are not kept, so they cannot be exported."""
_FORMULA = ("=", "+", "-", "@")


def table(session: Session, day: date) -> list[tuple[str, ...]]:
    """Headings and lines. Under `evidence` stands the number of each form and its name, below `forms/`;
    under `groups` those of the day."""
    lines = [HEADINGS]
    keys = frozenset(session.scalars(select(Person.key)))
    belongs = groups.of_people(session, keys, day)
    for row in sorted(session.scalars(select(Person)), key=lambda row: row.id):
        versions = [v for v in consents.versions_of(session, row.id) if v.newest and v.terms.state is not State.LIFTED]
        lines.append(_line(session, row, versions, belongs.get(row.key, frozenset())))
    return lines


def _line(
    session: Session, row: Person, versions: Sequence[ConsentVersion], belongs: frozenset[str]
) -> tuple[str, ...]:
    """One person's line."""
    person = people.record_of(row)
    ticks = biometrics.ticks(session, row.key)
    born = f"{person.born_year or ''}" + (f"-{person.born_month:02}" if person.born_month else "")
    cells: dict[str, object] = {
        "id": person.id,
        "name": person.name,
        "role": person.role,
        "unit": person.unit,
        "contact": person.contact,
        "born": born,
        "guardians": ";".join(g.name for g in person.guardians),
        "groups": ";".join(sorted(belongs)),
        "biometrics": {True: "yes", False: "no"}[ticks[0].agreed] if ticks else None,
    }
    if versions:
        about = [v for v in versions if v.terms.state not in (State.OBJECTED, State.TOLD)]
        cells |= _consent((about or versions)[0])
    return tuple(str(cells.get(heading) or "") for heading in HEADINGS)


def _consent(version: ConsentVersion) -> dict[str, object]:
    """The columns about a consent."""
    terms = version.terms
    return {
        "status": terms.state,
        "channels": ";".join(sorted(terms.channels if terms.state is State.WITHDRAWN else _standing(terms))),
        "media": ";".join(sorted(terms.media)),
        "purposes": ";".join(sorted(terms.purposes)),
        "signed_by": "guardians" if any(s.capacity is Capacity.GUARDIAN for s in terms.signatures) else "self",
        "name_shown": "yes" if terms.name_shown else "no",
        "evidence": ";".join(f"forms/{e.number}-{e.name}" for e in version.evidence),
        **{
            name: getattr(terms, name)
            for name in (
                *("signed_on", "valid_from", "valid_until", "withdrawn_on", "place", "controller"),
                *("form_version", "case_number", "legal_basis", "attested_by"),
            )
        },
    }


def _standing(terms: ConsentTerms) -> frozenset[str]:
    """The channels that were not taken back."""
    return terms.channels - terms.withdrawn_channels


def as_csv(lines: Iterable[Sequence[str]]) -> bytes:
    """The table as CSV in UTF-8 with a mark, which spreadsheets want."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([_harmless(c) for c in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def as_excel(lines: Iterable[Sequence[str]]) -> bytes:
    """The table as an Excel file."""
    import openpyxl  # here, because it takes a quarter of a second and is seldom needed

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("people")
    for line in lines:
        sheet.append([_harmless(c) for c in line])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _harmless(cell: str) -> str:
    """The cell so that no spreadsheet takes it for a formula (CWE-1236); `table_files` takes the mark off again."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def forms(session: Session) -> Iterator[tuple[str, str]]:
    """The name under which the table calls each form, and the form's number."""
    for key, name in session.execute(select(Evidence.key, Evidence.name).order_by(Evidence.key)):
        yield f"{evidence.label(key)}-{name}", evidence.label(key)
