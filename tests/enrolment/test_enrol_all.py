"""Many people's references at once: as with one after the other, only sooner; a stop ends it without a trace."""

from pathlib import Path
from threading import Barrier

import pytest
from PIL import Image

from consent_db.importing import Enrolment
from photoconsent.enrolment.enrol import Enrolled, enrol_all
from photoconsent.enrolment.references import Judged, Verdict
from photoconsent.pipeline.progress import Cancelled, NoProgress

Wanted = list[tuple[str, tuple[Path, ...]]]


@pytest.fixture
def wanted(tmp_path: Path) -> Wanted:
    """Four people with a picture each."""
    Image.new("RGB", (40, 40), "grey").save(tmp_path / "face.png")
    return [(f"P{n}", (tmp_path / "face.png",)) for n in range(1, 5)]


class Heard(NoProgress):
    """Counts what it is told, and wants a stop after so many pictures."""

    def __init__(self, stop_after: int = 99) -> None:
        self.pictures = self.finished = 0
        self._stop_after = stop_after

    def begin(self, photos: int) -> None:
        self.pictures = photos

    def advance(self, photos: int, faces: int) -> None:
        self.finished += photos

    def stop_wanted(self) -> bool:
        return self.finished >= self._stop_after


def of_nobody(_: object, person: str, pictures: tuple[Path, ...], *__: object) -> Enrolled:
    judged = tuple(Judged(path, Verdict.NO_FACE) for path in pictures)
    return Enrolled(Enrolment((), person.encode()), judged)


def test_as_many_people_as_said_are_looked_at_at_once(wanted: Wanted, tmp_path: Path) -> None:
    two = Barrier(2, timeout=30)

    def call(_: object, person: str, pictures: tuple[Path, ...], *__: object) -> Enrolled:
        two.wait()
        return of_nobody(_, person, pictures)

    heard = Heard()
    found = enrol_all(wanted, heard, call, at_once=2)
    assert [(person, one.made.portrait) for person, one in found.items()] == [
        (f"P{n}", f"P{n}".encode()) for n in range(1, 5)
    ]
    assert (heard.pictures, heard.finished) == (4, 4)


def test_a_stop_leaves_the_rest_alone(wanted: Wanted, tmp_path: Path) -> None:
    asked = []

    def call(_: object, person: str, pictures: tuple[Path, ...], *__: object) -> Enrolled:
        asked.append(person)
        return of_nobody(_, person, pictures)

    with pytest.raises(Cancelled):
        enrol_all([*wanted] * 50, Heard(stop_after=1), call)
    assert len(asked) < 200
