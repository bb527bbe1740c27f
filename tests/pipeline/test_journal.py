"""What a batch that was killed or stopped leaves behind is cleaned up, whatever has changed since."""

import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from photoconsent.pipeline.journal import RESUMABLE, Journal, settle_all
from photoconsent.pipeline.order import Order, PhotoResult, Status
from tests.pipeline.scripted import order


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "state"
    folder.mkdir()
    return folder


def wanted(out: Path) -> Order:
    out.mkdir(exist_ok=True)
    return order(out)


def kill(notes: Path, out: Path, revision: str = "r1") -> Path:
    """What a batch leaves when it is killed: one copy ended, and one is there of which nobody has heard."""
    journal = Journal(notes, wanted(out), revision)
    for name in ("a-0001.jpg", "a-0002.jpg"):
        journal.begun(out / name)
        (out / name).write_bytes(b"copy")
    source = out.parent / "IMG_1.jpg"
    result = PhotoResult(source, Status.EXPORTED, "ab" * 32, (1, 1), out / "a-0001.jpg", "cd" * 32)
    journal.ended(out / "a-0001.jpg", result)
    return max(notes.iterdir(), key=lambda file: file.stat().st_mtime_ns)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_after_a_change_of_the_register_the_unfinished_copy_and_the_journal_go(notes: Path, tmp_path: Path) -> None:
    kill(notes, tmp_path / "out", "before")
    assert Journal(notes, wanted(tmp_path / "out"), "after").resume() == {}
    assert names(tmp_path / "out") == ["a-0001.jpg"]
    assert names(notes) == []


def test_another_folder_can_be_gone_on_with_for_a_day(notes: Path, tmp_path: Path) -> None:
    other = kill(notes, tmp_path / "other")
    Journal(notes, wanted(tmp_path / "out"), "r1").resume()
    assert other.exists()
    long_ago = time.time() - RESUMABLE - 60
    os.utime(other, (long_ago, long_ago))
    Journal(notes, wanted(tmp_path / "out"), "r1").resume()
    assert not other.exists()
    assert names(tmp_path / "other") == ["a-0001.jpg"]


def test_of_a_folder_that_is_away_only_the_unfinished_names_are_kept(notes: Path, tmp_path: Path) -> None:
    journal = kill(notes, tmp_path / "stick")
    away = (tmp_path / "stick").rename(tmp_path / "in a drawer")
    settle_all(notes)
    assert "IMG_1" not in journal.read_text()
    assert "a-0001" not in journal.read_text()
    away.rename(tmp_path / "stick")
    settle_all(notes)
    assert names(tmp_path / "stick") == ["a-0001.jpg"]
    assert names(notes) == []


@pytest.fixture
def another_program() -> Iterator[psutil.Process]:
    """A program that runs until the test ends."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield psutil.Process(process.pid)
        process.kill()


def test_a_batch_that_runs_in_another_program_is_left_alone(
    notes: Path, tmp_path: Path, another_program: psutil.Process
) -> None:
    journal = kill(notes, tmp_path / "out")
    head = next(line for line in journal.read_text().splitlines() if "process" in line)
    theirs = {**json.loads(head), "process": [another_program.pid, another_program.create_time()]}
    journal.write_text(journal.read_text().replace(head, json.dumps(theirs)))
    settle_all(notes)
    assert len(names(tmp_path / "out")) == 2
    another_program.kill()
    another_program.wait()
    settle_all(notes)
    assert names(tmp_path / "out") == ["a-0001.jpg"]


def test_a_journal_of_which_not_even_the_first_line_is_whole_goes(notes: Path) -> None:
    (notes / "batch-0123.jsonl").write_text('\n{"out": "/somewh')
    settle_all(notes)
    assert names(notes) == []


def test_notes_of_a_register_name_nobody_and_are_read_with_its_key_alone(notes: Path, tmp_path: Path) -> None:
    out, source = tmp_path / "out", tmp_path / "Kari Nordmann.jpg"
    key, copy = b"k" * 32, out / "a-0001.jpg"
    wanted(out)
    source.write_bytes(b"photo")
    copy.write_bytes(b"copy")
    sha256 = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (source, copy)]
    result = PhotoResult(source, Status.EXPORTED, sha256[0], (1, 1), copy, sha256[1])
    Journal(notes, wanted(out), "r1", key=key).ended(copy, result)
    (file,) = notes.iterdir()
    assert b"Nordmann" not in file.read_bytes()
    assert sha256[0].encode() not in file.read_bytes()
    assert Journal(notes, wanted(out), "r1", key=b"x" * 32).resume() == {}
    assert Journal(notes, wanted(out), "r1").resume() == {}
    assert list(Journal(notes, wanted(out), "r1", key=key).resume()) == [source]
