"""Many people's references at once: as with one after the other, only sooner; a stop ends it without a trace."""

from datetime import date
from pathlib import Path
from threading import Barrier

import pytest
from PIL import Image

from consent_db.importing import Enrolment, plan
from consent_db.table_lines import Row
from photoconsent.enrolment.enrol import Enrolled, enrol_all
from photoconsent.pipeline.progress import Cancelled, NoProgress


@pytest.fixture
def rows(tmp_path: Path) -> tuple[Row, ...]:
    """Four people with a picture each, and one without."""
    Image.new("RGB", (40, 40), "grey").save(tmp_path / "face.png")
    lines = [f"P{n},yes,face.png" for n in range(1, 5)]
    (tmp_path / "people.csv").write_text("\n".join(["id,biometrics,references", *lines, "P5,no,"]), "utf-8")
    return plan(tmp_path / "people.csv", date(2026, 5, 1), frozenset(), frozenset()).rows


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


def of_nobody(_: object, person: str, *__: object) -> Enrolled:
    return Enrolled(Enrolment((), person.encode()), ())


def test_as_many_people_as_said_are_looked_at_at_once(rows: tuple[Row, ...]) -> None:
    two = Barrier(2, timeout=30)

    def call(_: object, person: str, *__: object) -> Enrolled:
        two.wait()
        return of_nobody(_, person)

    heard = Heard()
    found = enrol_all(rows, heard, call, at_once=2)
    assert [(person, one.made.portrait) for person, one in found.items()] == [
        (f"P{n}", f"P{n}".encode()) for n in range(1, 5)
    ]
    assert (heard.pictures, heard.finished) == (4, 4)


def test_a_stop_leaves_the_rest_alone(rows: tuple[Row, ...]) -> None:
    asked = []

    def call(_: object, person: str, *__: object) -> Enrolled:
        asked.append(person)
        return of_nobody(_, person)

    with pytest.raises(Cancelled):
        enrol_all([*rows] * 50, Heard(stop_after=1), call)
    assert len(asked) < 200
