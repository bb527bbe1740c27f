"""One batch at a time writes into a folder, whatever process it is in."""

import subprocess
import sys
from pathlib import Path

import pytest

from photoconsent.pipeline.out_lock import alone_in
from photoconsent.pipeline.progress import Cancelled

HOLD = """
import sys
from pathlib import Path
from photoconsent.pipeline.out_lock import alone_in
with alone_in(Path(sys.argv[1]), Path(sys.argv[2]), lambda: False):
    print("in", flush=True)
    sys.stdin.read()
"""


class Asked:
    """Wants a stop when it was asked for the third time."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> bool:
        self.times += 1
        return self.times > 2


def test_another_process_waits_until_it_is_stopped_or_the_first_one_ends(tmp_path: Path) -> None:
    out, notes = tmp_path / "out", tmp_path / "notes"
    out.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(out), str(notes)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "in\n"
        asked = Asked()
        with pytest.raises(Cancelled), alone_in(out, notes, asked):
            pass
        assert asked.times == 3
        first.kill()
        first.wait()
    with alone_in(out, notes, Asked()):
        pass


def test_two_folders_do_not_hinder_each_other(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    asked = Asked()
    with alone_in(one, tmp_path, asked), alone_in(two, tmp_path, asked):
        assert asked.times == 0
