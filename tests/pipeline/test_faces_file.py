"""Marks survive the file they are kept in; what is no list of marks is refused with the place of the fault."""

import json
import os
from pathlib import Path

import pytest

from photoconsent.errors import MarksBroken, MarksMissing
from photoconsent.pipeline.face import Box, Face
from photoconsent.pipeline.faces_file import MOST_BYTES, SCHEMA, Mark, MarkedPhoto, read_marks, write_marks


def listed(path: Path, photos: object, schema: str = SCHEMA) -> Path:
    """A file of marks."""
    path.write_text(json.dumps({"schema": schema, "photos": photos}))
    return path


def test_what_was_marked_is_read_back(tmp_path: Path) -> None:
    beside, elsewhere = tmp_path / "fest" / "a.jpg", tmp_path / "b.jpg"
    beside.parent.mkdir()
    for photo in (beside, elsewhere):
        photo.touch()
    face = Face(Box(1.5, 2, 30, 40), 0.9)
    target = tmp_path / "fest" / "marks.json"
    write_marks(target, {beside: ((800, 600), (face,)), elsewhere: ((10, 10), ())})
    assert read_marks(target) == [MarkedPhoto(beside, (Mark(face.box),)), MarkedPhoto(elsewhere, ())]
    assert json.loads(target.read_text())["photos"][0]["source"] == "a.jpg"


def test_the_pose_is_kept_and_photos_without_a_search_are_left_out(tmp_path: Path) -> None:
    faces = [{"box": [1, 2, 30, 40], "pose": "side"}]
    marks = listed(tmp_path / "m.json", [{"source": "a.jpg", "faces": faces}, {"source": "b.jpg", "error": "broken"}])
    assert read_marks(marks) == [MarkedPhoto(tmp_path / "a.jpg", (Mark(Box(1, 2, 30, 40), "side"),))]


def test_a_list_is_understood_where_it_was_written_and_after_a_move(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fest").mkdir()
    (tmp_path / "fest" / "a.jpg").touch()
    monkeypatch.chdir(tmp_path)
    marks = listed(tmp_path / "marks.json", [{"source": "fest/a.jpg", "faces": []}])
    assert read_marks(marks)[0].source == tmp_path / "fest" / "a.jpg"
    monkeypatch.chdir("/")
    moved = marks.rename(tmp_path / "fest" / "marks.json")
    assert read_marks(moved)[0].source == tmp_path / "fest" / "a.jpg"


@pytest.mark.parametrize(
    ("photos", "place"),
    [
        ("none", "schema"),
        ([7], "photos[0]"),
        ([{"source": "a.jpg", "faces": []}, {"faces": []}], "photos[1]"),
        ([{"source": "a.jpg", "faces": [{"box": [1, 2, 3]}]}], "photos[0]"),
        ([{"source": "a.jpg", "faces": [{"box": [1, 2, 0, 4]}]}], "photos[0]"),
        ([{"source": "a.jpg", "faces": [{"box": [1, 2, 1e999, 4]}]}], "photos[0]"),
    ],
)
def test_a_list_that_cannot_be_understood_says_where(tmp_path: Path, photos: object, place: str) -> None:
    with pytest.raises(MarksBroken) as caught:
        read_marks(listed(tmp_path / "m.json", photos))
    assert caught.value.facts["place"] == place


def test_another_schema_no_json_and_no_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MarksBroken):
        read_marks(listed(tmp_path / "m.json", [], schema="photoconsent.report/1"))
    (tmp_path / "n.json").write_bytes(b"\xff\xd8")
    with pytest.raises(MarksBroken):
        read_marks(tmp_path / "n.json")
    with pytest.raises(MarksMissing):
        read_marks(tmp_path / "gone.json")


@pytest.mark.timeout(10)
def test_a_list_that_means_harm_is_refused(tmp_path: Path) -> None:
    deep, vast, pipe = tmp_path / "deep.json", tmp_path / "vast.json", tmp_path / "pipe.json"
    deep.write_text("[" * 100_000)
    with vast.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    os.mkfifo(pipe)
    for path in (deep, vast, pipe, tmp_path, tmp_path / "nul\0.json", tmp_path / ("x" * 300)):
        with pytest.raises(MarksBroken):
            read_marks(path)
