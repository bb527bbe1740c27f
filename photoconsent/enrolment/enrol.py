"""Enrolling people: their reference pictures become the templates by which they are recognised."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.errors import ImportRefused
from consent_db.importing import Enrolment, Plan
from consent_db.reading import Call, here
from consent_db.records import Template
from consent_db.register import Register
from consent_db.table_lines import Row
from photoconsent.enrolment.references import Judged, Verdict, judge_all
from photoconsent.errors import PhotoError
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.progress import Cancelled, NoProgress, Progress
from photoconsent.pipeline.recognise import vector_bytes


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What was made of a person's references, and the verdict on each."""

    made: Enrolment
    judged: tuple[Judged, ...]


def enrol(person: str, pictures: Sequence[Path], networks: Networks) -> Enrolled:
    """Templates and a portrait of a person from their reference pictures; none if no picture is usable."""
    judged = judge_all(pictures, networks)
    good = [j.face for j in judged if j.face is not None]
    templates = tuple(Template(person, networks.recogniser_name, vector_bytes(face.embedding)) for face in good)
    return Enrolled(Enrolment(templates, good[0].portrait if good else None), tuple(judged))


def enrol_pictures(person: str, pictures: Sequence[Path], cache: Path) -> Enrolled:
    """The same with the prepared networks in this folder, for a process that has none loaded. Raises NetworkMissing."""
    return enrol(person, pictures, Networks.load(cache))


def enrol_rows(rows: Sequence[Row], cache: Path) -> dict[str, Enrolled]:
    """What is made of the references of these rows, by the person's number. Raises NetworkMissing."""
    networks = Networks.load(cache)
    return {row.person.id: enrol(row.person.id, row.references, networks) for row in rows}


_AT_ONCE = 20
"""Rows whose references are judged together: the networks are loaded once for them, and progress is told after."""


def enrol_all(
    rows: Sequence[Row], cache: Path, progress: Progress | None = None, call: Call = here
) -> dict[str, Enrolled]:
    """Judge the references of every row that has any, by the person's number. Raises Cancelled, NetworkMissing.

    `cache` is the folder of prepared networks, which are loaded only if there is a picture to look at, where `call`
    does it.
    """
    progress = progress or NoProgress()
    with_pictures = [row for row in rows if row.references]
    progress.begin(sum(len(row.references) for row in with_pictures))
    found: dict[str, Enrolled] = {}
    for start in range(0, len(with_pictures), _AT_ONCE):
        if progress.stop_wanted():
            raise Cancelled
        some = with_pictures[start : start + _AT_ONCE]
        made = _judged(some, cache, call)
        found |= made
        progress.advance(sum(len(row.references) for row in some), sum(len(e.made.templates) for e in made.values()))
    return found


def _judged(rows: Sequence[Row], cache: Path, call: Call) -> dict[str, Enrolled]:
    """What is made of the references of these rows; whose pictures break the process that reads them has none."""
    try:
        made: dict[str, Enrolled] = call(enrol_rows, rows, cache)
    except PhotoError:
        if len(rows) > 1:
            return {person: one for row in rows for person, one in _judged([row], cache, call).items()}
        unread = tuple(Judged(path, Verdict.UNREADABLE) for path in rows[0].references)
        return {rows[0].person.id: Enrolled(Enrolment((), None), unread)}
    return made


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing a table."""

    plan: Plan
    enrolled: Mapping[str, Enrolled]


def import_people(
    register: Register,
    table: Path,
    cache: Path,
    progress: Progress | None = None,
    call: Call = here,
    *,
    anywhere: bool = False,
) -> Imported:
    """Take in a whole CSV or Excel table with forms and references, or nothing. Raises ImportRefused and others.

    Lines with something wrong are listed by `Register.plan_import`, which also says what `anywhere` is. Table, forms
    and pictures are read where `call` does it.
    """
    plan = register.plan_import(table, call, anywhere=anywhere)
    if plan.problems:
        wrong = len({p.line for p in plan.problems})
        raise ImportRefused(file=table.name, wrong=wrong, lines=wrong + len(plan.rows))
    enrolled = enrol_all(plan.rows, cache, progress, call)
    register.import_people(plan.rows, {person: e.made for person, e in enrolled.items()})
    return Imported(plan, enrolled)
