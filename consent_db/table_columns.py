"""Which column of a table is which of ours: chosen by somebody, remembered by the headings, or else guessed from them.

Tables come as people have them: names in one column or two, a column for each guardian, birthdays in full, days as a
spreadsheet writes them. Here they become the table that `importing` reads; of a birthday only year and month are kept.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.errors import BadEntry, Cause
from consent_db.table_files import Line, Sheet
from consent_db.table_lines import COLUMNS
from consent_db.tables import Setting

Chosen = Mapping[str, str]
"""Their headings, in small letters, to ours; a heading that is missing or leads to "" is left alone."""
FIRST, LAST, GUARDIAN, GUARDIAN_CONTACT = "first name", "last name", "guardian", "guardian contact"
OURS = (*COLUMNS, FIRST, LAST, GUARDIAN, GUARDIAN_CONTACT)
"""What a column can be; the last two can be several columns, the first guardian's before the second's."""
_DAYS = ("signed_on", "valid_from", "valid_until", "withdrawn_on")
_SETTING = "import-columns"
_WORDS: dict[str, tuple[str, ...]] = {
    "id": (
        "id",
        "nr",
        "nummer",
        "number",
        "elevnr",
        "elevnummer",
        "ansattnr",
        "ansattnummer",
        "medarbejdernr",
        "lønnr",
    ),
    "name": ("navn", "namn", "name", "fullt navn", "fulde navn", "full name", "elev", "ansatt"),
    FIRST: ("fornavn", "førenamn", "first name", "firstname", "given name"),
    LAST: ("etternavn", "etternamn", "efternavn", "last name", "lastname", "surname", "family name"),
    "role": ("rolle", "role"),
    "unit": ("avdeling", "avd", "enhet", "eining", "afdeling", "enhed", "unit", "department", "skole", "school"),
    "groups": ("klasse", "gruppe", "hold", "lag", "class", "group", "team", "basisgruppe", "stue"),
    "contact": ("e-post", "epost", "e-mail", "email", "mail", "telefon", "mobil", "phone"),
    "born": ("fødselsdato", "fødselsdag", "fødsel", "født", "fødd", "birthday", "date of birth", "born"),
    GUARDIAN: ("foresatt", "føresett", "forelder", "forælder", "mor", "far", "verge", "værge", "guardian", "parent"),
}
"""Words by which a heading is known, in the languages of the window."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of somebody's table."""

    theirs: str
    ours: str
    """Empty: left alone."""
    sample: str
    """What stands in the first line that has something there."""


def columns(sheet: Sheet, chosen: Chosen) -> tuple[Column, ...]:
    """Every column of the table with what it is taken for, in their order."""
    found = []
    for heading in filter(None, sheet.headings):
        sample = next((line[heading] for line in sheet.lines if line[heading]), "")
        found.append(Column(heading, chosen.get(heading, ""), sample))
    return tuple(found)


def as_they_are(sheet: Sheet) -> dict[str, str]:
    """The choice for a table that has our headings."""
    return {heading: heading for heading in sheet.headings if heading in COLUMNS}


def guess(headings: Sequence[str]) -> dict[str, str]:
    """What each heading most likely is; every column of ours once, guardians as often as there are any."""
    found: dict[str, str] = {}
    for heading in filter(None, headings):
        plain = " ".join(re.sub(r"[^\w-]+|\d+", " ", heading).split())
        ours = heading if heading in COLUMNS else _known(plain)
        if ours and (ours in (GUARDIAN, GUARDIAN_CONTACT) or ours not in found.values()):
            found[heading] = ours
    return found


def _known(plain: str) -> str:
    """Which column of ours goes by these words; empty for none."""
    words = plain.split()
    if any(word in _WORDS[GUARDIAN] for word in words):
        rest = " ".join(word for word in words if word not in _WORDS[GUARDIAN])
        return GUARDIAN_CONTACT if rest in _WORDS["contact"] else GUARDIAN if rest in ("", *_WORDS["name"]) else ""
    return next((ours for ours, known in _WORDS.items() if plain in known), "")


def check(chosen: Chosen) -> None:
    """Refuse a choice that cannot be. Raises BadEntry."""
    named = [ours for ours in chosen.values() if ours]
    for ours in named:
        if ours not in OURS:
            raise BadEntry(
                field="columns", cause=Cause("“{text}” is none of {words}", text=ours, words=", ".join(OURS))
            )
        if named.count(ours) > 1 and ours not in (GUARDIAN, GUARDIAN_CONTACT):
            raise BadEntry(field="columns", cause=Cause("two columns are called {name}", name=ours))


def in_our_words(sheet: Sheet, chosen: Chosen) -> Sheet:
    """The table under our headings. What is left alone keeps its own, unless that is one of ours."""
    left = tuple(h for h in sheet.headings if h and not chosen.get(h) and h not in COLUMNS)
    ours = dict.fromkeys(_target(name) for name in chosen.values() if name)
    return Sheet((*ours, *left), tuple(_line(line, sheet.headings, chosen, left) for line in sheet.lines))


def _target(ours: str) -> str:
    """The column of ours that a choice ends in."""
    ends = {FIRST: "name", LAST: "name", GUARDIAN: "guardians", GUARDIAN_CONTACT: "guardians"}
    return ends.get(ours, ours)


def _line(line: Line, headings: Sequence[str], chosen: Chosen, left: Sequence[str]) -> Line:
    """One line under our headings."""
    said: dict[str, list[str]] = {}
    for heading in headings:
        if chosen.get(heading):
            said.setdefault(chosen[heading], []).append(line[heading])
    cells = {ours: values[0] for ours, values in said.items() if ours in COLUMNS}
    first, last = said.get(FIRST, [""])[0], said.get(LAST, [""])[0]
    if first or last:
        cells["name"] = cells.get("name") or f"{first} {last}".strip()
    guardians = _guardians(said.get(GUARDIAN, []), said.get(GUARDIAN_CONTACT, []))
    if guardians:
        cells["guardians"] = ";".join(filter(None, (cells.get("guardians", ""), *guardians)))
    for name in _DAYS:
        cells[name] = day_of(cells.get(name, ""))
    cells["born"] = _year_and_month(cells.get("born", ""))
    kept = {heading: line[heading] for heading in left}
    return Line(line.number, {name: text for name, text in {**kept, **cells}.items() if text})


def _guardians(names: Sequence[str], contacts: Sequence[str]) -> list[str]:
    """Each guardian as `Name <contact>`; a contact without a name belongs to nobody."""
    reached = [*contacts, *[""] * len(names)]
    return [f"{name} <{contact}>" if contact else name for name, contact in zip(names, reached, strict=False) if name]


def day_of(text: str) -> str:
    """A day as year-month-day where it is written with dots or hyphens, day first; anything else as it is.

    Strokes are written both ways, day first and month first: such a day is told as one that cannot be read.
    """
    found = re.fullmatch(r"(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?: .*)?", text)
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else text


def _year_and_month(text: str) -> str:
    """Of a whole birthday, however it is written, the year and the month; the day is not kept."""
    found = re.fullmatch(r"(\d{4}-\d{2})-\d{2}", day_of(text))
    return found[1] if found else text


def _signature(headings: Sequence[str]) -> str:
    """What tables of one kind have in common: their headings, whatever the order."""
    return "\t".join(sorted(filter(None, headings)))


def remember(change: Change, headings: Sequence[str], chosen: Chosen) -> None:
    """Keep a choice for the next table with the same headings. Raises BadEntry."""
    check(chosen)
    kept = _kept(change.session)
    kept[_signature(headings)] = {theirs: ours for theirs, ours in chosen.items() if theirs in headings}
    change.session.merge(Setting(name=_SETTING, value=json.dumps(kept, ensure_ascii=False, sort_keys=True)))
    change.session.flush()
    change.note("columns of tables told", "register", decides=False)


def remembered(session: Session, headings: Sequence[str]) -> dict[str, str] | None:
    """The choice that was kept for such a table; None for a kind that was never seen."""
    return _kept(session).get(_signature(headings))


def _kept(session: Session) -> dict[str, dict[str, str]]:
    """Every choice that was kept, by the headings it is for."""
    row = session.get(Setting, _SETTING)
    found: dict[str, dict[str, str]] = json.loads(row.value) if row is not None else {}
    return found
