"""Photo lists: one portrait a person, named by number or in a table, into references of those who ticked recognition.

A photographer delivers pictures of everybody. Those of people who did not tick are not decoded, let alone kept; and a
picture under a wrong number would show one person on the consent of another, so whatever is odd is left out and named.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from consent_db import table_columns, table_files
from consent_db.errors import BadEntry, KnownError
from consent_db.importing import Enrolment
from consent_db.named_files import NamedFiles
from consent_db.reading import Call, here
from consent_db.records import Template
from consent_db.register import Register
from consent_db.table_files import Sheet
from photoconsent.enrolment.enrol import Enrolled, enrol_all
from photoconsent.enrolment.references import Bounds, Verdict
from photoconsent.pipeline.photo import find_photos
from photoconsent.pipeline.progress import Progress

TABLES = (".csv", ".xlsx")
NUMBER, PICTURE = "id", "references"
"""What the columns of a list are called by us."""
ALIKE = 0.60
"""Faces of two numbers that are so alike (cosine similarity) are taken for one person photographed under both. Of
64,560 pairs of strangers of LFW the likest have 0.45; of 60 pairs of one person, taken years apart, 85 % have more."""
_PICTURE_WORDS = frozenset(
    [
        *("references", "bilde", "bilete", "billede", "foto", "fil", "filnavn", "filnamn", "portrett", "portræt"),
        *("picture", "photo", "image", "file", "filename", "portrait"),
    ]
)


class Fate(StrEnum):
    """What becomes of a line of the list."""

    READY = "ready"
    """Will be looked at."""
    TAKEN = "taken"
    NOT_USABLE = "not-usable"
    """The verdict says why."""
    NO_TICK = "no-tick"
    NO_SUCH_NUMBER = "no-such-number"
    NO_NUMBER = "no-number"
    HAS_LEFT = "has-left"
    NO_SUCH_FILE = "no-such-file"
    TWO_NUMBERS = "two-numbers"
    """The same face stands under another number of the list as well."""
    OTHER_FACE = "other-face"
    """It is not the face of the reference on file."""


FATES = {
    Fate.READY: "Will be looked at.",
    Fate.TAKEN: "Taken in: this person can be recognised by it.",
    Fate.NO_TICK: "No consent to recognition: the picture was not looked at.",
    Fate.NO_SUCH_NUMBER: "No such number in the register.",
    Fate.NO_NUMBER: "The line of the list has no number.",
    Fate.HAS_LEFT: "Has left.",
    Fate.NO_SUCH_FILE: "There is no such picture beside the list.",
    Fate.TWO_NUMBERS: "The same face stands under another number as well. Find out who it is.",
    Fate.OTHER_FACE: "Another face than the reference on file. Find out who it is; the page of the person takes it.",
}
"""What a user is told; the window translates them. For what is not usable the verdict says more."""


@dataclass(frozen=True, slots=True)
class Line:
    """One picture of the list."""

    picture: str
    """As it is named, relative to the list."""
    person: str
    """The number it stands under; as it is written where there is no such person."""
    fate: Fate
    verdict: Verdict | None = None
    """What the picture is worth, once it was looked at."""
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class PhotoList:
    """A list with what becomes of every line, in its order."""

    lines: tuple[Line, ...]
    headings: tuple[str, ...] = ()
    """Of a table: what its columns are called."""
    number: str = ""
    picture: str = ""
    """Which of them were taken for the number and the picture; no column for the picture: it is named by the number."""

    def of(self, *fates: Fate) -> list[Line]:
        """The lines with one of these fates."""
        return [line for line in self.lines if line.fate in fates]

    @property
    def doubtful(self) -> bool:
        """Whether something has to be found out or mended; that somebody ticked nothing is as it should be."""
        return any(line.fate not in (Fate.READY, Fate.TAKEN, Fate.NO_TICK, Fate.HAS_LEFT) for line in self.lines)


def read_list(
    register: Register, place: Path, call: Call = here, *, number: str | None = None, picture: str | None = None
) -> PhotoList:
    """What a list says and whom of the register it is about; no picture is decoded, nothing is written.

    `place` is a folder of pictures, each named by a number, or a .csv or .xlsx table, which `call` reads, with the
    pictures beside it. `number` and `picture` name its columns, else they are guessed. Raises TableUnreadable, and
    BadEntry where there is no such column or nothing in the folder.
    """
    if place.suffix.lower() in TABLES and not place.is_dir():
        sheet: Sheet = call(table_files.read, place)
        number, picture = _columns(sheet, number, picture)
        named = list(_of_table(sheet, place.parent, number, picture))
        return PhotoList(_judged_by_number(register, named), tuple(filter(None, sheet.headings)), number, picture)
    photos = find_photos([place]).photos
    if not photos:
        raise BadEntry(field="references", cause="there is no picture in it")
    return PhotoList(_judged_by_number(register, [Line(p.name, p.stem.strip(), Fate.READY, None, p) for p in photos]))


def _columns(sheet: Sheet, number: str | None, picture: str | None) -> tuple[str, str]:
    """Which headings are the number and the picture. Raises BadEntry."""
    guessed = {ours: theirs for theirs, ours in table_columns.guess(sheet.headings).items()}
    known = (heading for heading in sheet.headings if set(heading.split()) & _PICTURE_WORDS)
    number = (guessed.get(NUMBER, "") if number is None else number).casefold()
    picture = (next(known, "") if picture is None else picture).casefold()
    if number not in sheet.headings or not number:
        raise BadEntry(field="columns", cause="there is no column with the number: say which one it is")
    if picture and picture not in sheet.headings:
        raise BadEntry(field="columns", cause="there is no column with the picture: say which one it is")
    return number, picture


def _of_table(sheet: Sheet, folder: Path, number: str, picture: str) -> Iterator[Line]:
    """A line for each of the table; pictures lie in its folder, links followed."""
    by_number = {} if picture else {p.stem.strip().casefold(): p.name for p in find_photos([folder]).photos}
    files = NamedFiles(folder)
    for row in sheet.lines:
        person = row[number]
        name = row[picture] if picture else by_number.get(person.casefold(), "")
        found: list[Path] = []
        try:
            found = files.pictures(name) if name else []
        except KnownError:  # not there, elsewhere, or no picture
            found = []
        if not found:
            yield Line(name, person, Fate.NO_SUCH_FILE if person else Fate.NO_NUMBER)
        for path in found:
            yield Line(path.name, person, Fate.READY if person else Fate.NO_NUMBER, None, path)


def _judged_by_number(register: Register, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the person of the register each is about, and whether the picture may be looked at."""
    numbers, agree = register.numbers(), register.who_agrees()
    gone = {one.person for one in register.leavers(register.today())}
    folded = Counter(number.casefold() for number in numbers)
    by_folded = {number.casefold(): number for number in numbers if folded[number.casefold()] == 1}
    return tuple(_of_person(line, numbers, by_folded, agree, gone) for line in lines)


def _of_person(
    line: Line,
    numbers: Collection[str],
    by_folded: Mapping[str, str],
    agree: Collection[str],
    gone: Collection[str],
) -> Line:
    """The same line with what the register says of its number; capitals count only where two numbers differ by them."""
    if line.fate is not Fate.READY and line.fate is not Fate.NO_SUCH_FILE:
        return line
    person = line.person if line.person in numbers else by_folded.get(line.person.casefold())
    if person is None:
        return replace(line, fate=Fate.NO_SUCH_NUMBER)
    if person in gone:
        return replace(line, person=person, fate=Fate.HAS_LEFT)
    if person not in agree:
        return replace(line, person=person, fate=Fate.NO_TICK)
    return replace(line, person=person)


def take_in(
    register: Register,
    found: PhotoList,
    progress: Progress | None = None,
    call: Call = here,
    at_once: int = 1,
) -> PhotoList:
    """Make references of what can be used, all in one change; returns the list with what became of every line.

    Whoever had references gets these in their place. Pictures are looked at where `call` does it, `at_once` people at a
    time. Raises Cancelled, NetworkMissing, and BiometricsNotTicked where somebody took the tick back meanwhile.
    """
    pictures: dict[str, list[Path]] = defaultdict(list)
    for line in found.of(Fate.READY):
        if line.path is not None:
            pictures[line.person].append(line.path)
    done = enrol_all(list(pictures.items()), progress, call, at_once)
    usable = {person: one.made for person, one in done.items() if one.made.templates}
    doubled = _under_two_numbers(usable)
    others = _others_than_on_file(register, usable)
    taken = {person: made for person, made in usable.items() if person not in doubled | others}
    if taken:
        register.enrol_people(taken)
    return replace(found, lines=tuple(_became(line, done, doubled, others) for line in found.lines))


def _became(line: Line, done: Mapping[str, Enrolled], doubled: frozenset[str], others: frozenset[str]) -> Line:
    """What became of a line that was to be looked at."""
    if line.fate is not Fate.READY or line.person not in done:
        return line
    judged = next((one.verdict for one in done[line.person].judged if one.path == line.path), None)
    if judged is None or not judged.usable:
        return replace(line, fate=Fate.NOT_USABLE, verdict=judged)
    if line.person in doubled:
        return replace(line, fate=Fate.TWO_NUMBERS, verdict=judged)
    return replace(line, fate=Fate.OTHER_FACE if line.person in others else Fate.TAKEN, verdict=judged)


def _under_two_numbers(made: Mapping[str, Enrolment]) -> frozenset[str]:
    """Whose face stands under another number of the list as well."""
    owners = [person for person, one in made.items() for _ in one.templates]
    if len(owners) < 2:
        return frozenset()
    vectors = _vectors([template for one in made.values() for template in one.templates])
    alike = np.argwhere(vectors @ vectors.T >= ALIKE)
    return frozenset(owners[a] for a, b in alike if owners[a] != owners[b])


def _others_than_on_file(register: Register, made: Mapping[str, Enrolment]) -> frozenset[str]:
    """Whose reference on file, of the same network, shows somebody else."""
    found = set()
    for network in {template.network for one in made.values() for template in one.templates}:
        on_file: dict[str, list[Template]] = defaultdict(list)
        for template in register.templates(network):
            if template.person in made:
                on_file[template.person].append(template)
        for person, kept in on_file.items():
            new = [template for template in made[person].templates if template.network == network]
            if new and float(np.max(_vectors(kept) @ _vectors(new).T)) < Bounds().same:
                found.add(person)
    return frozenset(found)


def _vectors(templates: Sequence[Template]) -> NDArray[np.float32]:
    """Unit vectors, a row each."""
    return np.stack([np.frombuffer(template.vector, "<f4") for template in templates])
