"""Kills `prepare` and its workers at random moments: `python -m tests.benchmarks.kills [ROUNDS]`.

After each kill the program is started once more (`register list`); then every file in the out folder must be on record
with the hash that it has, and nothing half written may be left.
"""

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from consent_db.register import Register
from tests.gui.sample import PASSPHRASE, make_photos, make_register


def main(rounds: int) -> int:
    chance = random.Random(7)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(room / "own"), "PHOTOCONSENT_PASSPHRASE": PASSPHRASE}
        photos = make_photos(room / "photos")
        for number in range(10):
            (photos / f"more-{number}.jpg").write_bytes((photos / "IMG_0101.jpg").read_bytes() + bytes([number]))
        register = make_register(room / "consents.register", room / "people")
        for number in range(rounds):
            out = room / f"out-{number // 4}"  # every batch is gone on with a few times
            left = _one(room, photos, register, out, chance, kill_worker=number % 2 == 1)
            wrong += len(left)
            sys.stdout.write(
                f"{number + 1:3} {len(list(out.glob('*'))) if out.exists() else 0:3} copies {left or ''}\n"
            )
    sys.stdout.write(f"{rounds} kills, {wrong} files that are not on record\n")
    return 1 if wrong else 0


def _one(room: Path, photos: Path, register: Path, out: Path, chance: random.Random, *, kill_worker: bool) -> list[str]:
    """Kill once, start again; gives the names of files that should not be there."""
    words = ["prepare", str(photos), "--channel", "website", "--out", str(out), "--workers", "2"]
    started = _start(*words, "--register", str(register))
    time.sleep(chance.uniform(4.0, 16.0))
    process = psutil.Process(started.pid)
    children = process.children(recursive=True) if process.is_running() else []
    if kill_worker and children:
        chance.choice(children).kill()
        time.sleep(chance.uniform(0.0, 0.5))
    started.kill()
    started.wait()
    _, alive = psutil.wait_procs(children, timeout=15)
    _start("register", "list", "--register", str(register)).wait()
    with Register.open(register, PASSPHRASE) as opened:
        on_record = {one.export.output_sha256 for one in opened.publications()}
    files = list(out.iterdir()) if out.exists() else []
    strange = [file.name for file in files if hashlib.sha256(file.read_bytes()).hexdigest() not in on_record]
    return strange + [f"process {one.pid} outlived its parent" for one in alive]


def _start(*words: str) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-m", "photoconsent", *words], stdout=quiet, stderr=quiet)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
