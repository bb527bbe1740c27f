"""Enrolling people: their reference pictures become the templates by which they are recognised."""

from collections.abc import Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from consent_db.errors import ImportRefused
from consent_db.groups import GroupKind
from consent_db.importing import Enrolment, Missing, Plan
from consent_db.reading import Call, here
from consent_db.records import Template
from consent_db.register import Register
from photoconsent.enrolment.references import Judged, Verdict, judge_all
from photoconsent.errors import PhotoError
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.progress import Cancelled, NoProgress, Progress
from photoconsent.pipeline.recognise import vector_bytes

_PATIENCE: Final = 0.2
"""Seconds between two looks whether somebody wants a stop."""


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


def enrol_pictures(person: str, pictures: Sequence[Path]) -> Enrolled:
    """The same with networks of its own, for a process apart. Raises NetworkMissing."""
    return enrol(person, pictures, _networks())


@lru_cache(maxsize=1)
def _networks() -> Networks:
    """Loaded once in a process: it is asked for one person after the other."""
    return Networks.load()


def enrol_all(
    wanted: Sequence[tuple[str, Sequence[Path]]],
    progress: Progress | None = None,
    call: Call = here,
    at_once: int = 1,
) -> dict[str, Enrolled]:
    """Judge the pictures of each person, and answer by the person's number. Raises Cancelled, NetworkMissing.

    Networks are loaded only if there is a picture to look at, where `call` does it: for so many people at once, each
    from a thread of its own. Progress is told after each person, by the thread that called.
    """
    progress = progress or NoProgress()
    progress.begin(sum(len(pictures) for _, pictures in wanted))
    threads = ThreadPoolExecutor(max(1, at_once), thread_name_prefix="enrol")
    try:
        asked = {threads.submit(_judged, person, pictures, call): person for person, pictures in wanted}
        waiting = set(asked)
        while waiting:
            done, waiting = wait(waiting, _PATIENCE, FIRST_COMPLETED)
            for future in done:
                progress.advance(len(future.result().judged), len(future.result().made.templates))
            if waiting and progress.stop_wanted():
                raise Cancelled
        return {person: future.result() for future, person in asked.items()}
    finally:
        # Not waited for: who cancels closes the processes next, and what is under way there ends.
        threads.shutdown(wait=False, cancel_futures=True)


def _judged(person: str, pictures: Sequence[Path], call: Call) -> Enrolled:
    """What is made of somebody's pictures; whose pictures break the process that reads them has none."""
    try:
        made: Enrolled = call(enrol_pictures, person, tuple(pictures))
    except PhotoError:
        return Enrolled(Enrolment((), None), tuple(Judged(path, Verdict.UNREADABLE) for path in pictures))
    return made


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of importing a table."""

    plan: Plan
    enrolled: Mapping[str, Enrolled]


def import_people(
    register: Register,
    table: Path,
    progress: Progress | None = None,
    call: Call = here,
    at_once: int = 1,
    *,
    anywhere: bool = False,
    group: str = "",
    kind: GroupKind = GroupKind.UNIT,
    chosen: Mapping[str, str] | None = None,
    update: bool = False,
    missing: Missing = Missing.STAY,
) -> Imported:
    """Take in a whole CSV or Excel table with forms and references, or nothing. Raises ImportRefused and others.

    Lines with something wrong are listed by `Register.plan_import`, which also says what `anywhere` is. Table, forms
    and pictures are read where `call` does it, the pictures of `at_once` people at a time. Everybody joins `group`, if
    one is named. `chosen`, `update` and `missing` are as in `Register.plan_import` and `Register.import_people`.
    """
    plan = register.plan_import(table, call, anywhere=anywhere, chosen=chosen, update=update, group=group)
    if plan.problems:
        wrong = len({p.line for p in plan.problems})
        raise ImportRefused(file=table.name, wrong=wrong, lines=wrong + len(plan.rows))
    wanted = [(row.person.id, row.references) for row in plan.rows if row.references]
    enrolled = enrol_all(wanted, progress, call, at_once)
    register.import_people(plan.rows, {person: e.made for person, e in enrolled.items()}, group, kind, plan, missing)
    return Imported(plan, enrolled)
