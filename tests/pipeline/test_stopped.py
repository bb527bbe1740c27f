"""A batch that was killed is told of once, with what is finished, what was removed and what is left."""

import subprocess
import sys
from pathlib import Path

import pytest

from photoconsent.pipeline.journal import Journal, digest_of_file, read_lines
from photoconsent.pipeline.stopped import Stopped, stopped_batches
from tests.pipeline.scripted import order

KILLED = """
import os, sys
from pathlib import Path
from photoconsent.pipeline.journal import Journal
from photoconsent.pipeline.order import PhotoResult, Status
from tests.pipeline.scripted import order
notes, out = map(Path, sys.argv[1:])
journal = Journal(notes, order(out), "r1", photos=5)
for name in ("a-0001.jpg", "a-0002.jpg"):
    journal.begun(out / name)
    (out / name).write_bytes(b"copy")
journal.ended(out / "a-0001.jpg", PhotoResult(Path("a"), Status.EXPORTED, "ab", (1, 1), out / "a-0001.jpg", "cd"))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Notes and copies of a program that was killed."""
    notes, out = tmp_path / "state", tmp_path / "out"
    for folder in (notes, out):
        folder.mkdir()
    subprocess.run([sys.executable, "-c", KILLED, str(notes), str(out)], check=False)
    return notes, out


def test_what_is_finished_removed_and_left_is_told_once(folders: tuple[Path, Path]) -> None:
    notes, out = folders
    (stopped,) = stopped_batches(notes)
    assert stopped == Stopped(out.resolve(), photos=5, finished=1, removed=1)
    assert stopped.left == 4
    assert [file.name for file in out.iterdir()] == ["a-0001.jpg"]
    assert stopped_batches(notes) == []
    (journal,) = notes.iterdir()
    assert any(line.get("photo") for line in read_lines(journal)), "the batch can still be gone on with"


def test_a_batch_of_this_very_program_is_known_to_its_user(folders: tuple[Path, Path]) -> None:
    """Who stopped it, or goes on with it, need not be told; killed again, it is told of again."""
    notes, out = folders
    Journal(notes, order(out), "r1", photos=5).begun(out / "a-0003.jpg")
    assert stopped_batches(notes) == []


def test_a_folder_that_is_away_is_told_of_when_it_is_back(folders: tuple[Path, Path]) -> None:
    notes, out = folders
    away = out.rename(out.with_name("in a drawer"))
    assert stopped_batches(notes) == []
    away.rename(out)
    assert len(stopped_batches(notes)) == 1


def test_a_copy_that_is_on_record_stays_though_the_notes_know_no_end_of_it(folders: tuple[Path, Path]) -> None:
    notes, out = folders
    half = digest_of_file(out / "a-0002.jpg")
    (stopped,) = stopped_batches(notes, lambda sha256: sha256 == half)
    assert (stopped.finished, stopped.removed) == (2, 0)
    assert sorted(file.name for file in out.iterdir()) == ["a-0001.jpg", "a-0002.jpg"]
