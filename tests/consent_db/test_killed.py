"""Kill -9 at any moment: what was acknowledged is there, and nothing is half written.

`python -m tests.benchmarks.register` does this a hundred times.
"""

import random
from pathlib import Path

from .killing import kill_while_recording


def test_a_kill_loses_nothing_that_was_acknowledged(file: Path) -> None:
    moment = random.Random()
    acknowledged = 0
    for round_ in range(4):
        found = kill_while_recording(file, round_ * 100_000, moment, heard=round_)
        acknowledged += found.acknowledged
        assert (found.lost, found.half, found.faults) == ([], [], [])
    assert acknowledged > 0
