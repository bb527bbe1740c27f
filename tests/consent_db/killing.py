"""Kill -9 a process that records consents, at a random moment, and look at what is left."""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from consent_db.register import Register

from .conftest import PASSPHRASE


@dataclass
class Losses:
    """What was found after a kill."""

    acknowledged: int
    lost: list[str]
    half: list[str]
    faults: list[str]


def kill_while_recording(path: Path, first: int, moment: random.Random, heard: int = 0) -> Losses:
    """Let it record for up to half a second, kill it, open the register again, and compare.

    The half second begins when so many consents were acknowledged.
    """
    environment = os.environ | {"PASSPHRASE": PASSPHRASE}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.consent_db.recorder", str(path), str(first)],
        stdout=subprocess.PIPE,
        env=environment,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    before = [child.stdout.readline() for _ in range(heard)]
    # Any moment will do: this waits for nothing, it chooses when to kill.
    time.sleep(moment.uniform(0.0, 0.5))
    child.kill()
    lines = [*before, *child.stdout.read().splitlines(keepends=True)]
    said = [line.strip() for line in lines if line.endswith("\n")]
    child.stdout.close()
    child.wait()
    return _look(path, said)


def _look(path: Path, said: list[str]) -> Losses:
    """What of the acknowledged is there, whole."""
    with Register.open(path, PASSPHRASE) as register:
        people = {p.id: p for p in register.people()}
        half = [
            p.id for p in people.values() if p.state is not None and not (p.with_form and p.channels == {"facebook"})
        ]
        return Losses(
            len(said), [p for p in said if p not in people or people[p].state is None], half, register.check()
        )
