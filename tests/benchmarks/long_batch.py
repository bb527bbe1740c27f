"""A long batch, killed on its way: `python -m tests.benchmarks.long_batch [PHOTOS] [KILLS] [--watch]`.

So many small photos without faces are prepared; at random moments the program is killed, and the same command is given
again. At the end each photo must have one copy and one record, and the program's own process must not have grown. With
`--watch` it is a watched folder, and the last watch is ended as with Ctrl-C when every copy is there.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import psutil
from PIL import Image

from consent_db.register import Register
from tests.benchmarks.speed import say
from tests.gui.sample import PASSPHRASE, make_register

_SIZE = (160, 120)


def main(count: int, kills: int, *, watch: bool) -> int:
    """Prepare, kill, go on, count; 1 if anything is missing or there twice."""
    chance = random.Random(11)
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(room / "own"), "PHOTOCONSENT_PASSPHRASE": PASSPHRASE}
        photos, out = _photos(room / "photos", count), room / "copies"
        register = make_register(room / "consents.register", room / "people")
        command = [
            *(sys.executable, "-m", "photoconsent", "prepare", str(photos), "--channel", "website"),
            *("--out", str(out), "--register", str(register), *(["--watch"] if watch else [])),
        ]
        moments = sorted(chance.randrange(count // 20, count) for _ in range(kills))
        for moment in [*moments, None]:
            _run(command, out, moment, count if watch else None)
        with Register.open(register, PASSPHRASE) as opened:
            records = Counter(one.copy.photo_sha256 for one in opened.publications())
        copies = len(list(out.glob("*.jpg")))
        twice = sum(1 for times in records.values() if times > 1)
        others = len([file for file in out.iterdir() if file.suffix != ".jpg"])
    say(f"{count} photos, {kills} kills: {copies} copies, {len(records)} photos on record, {twice} of them twice,")
    say(f"{others} other files in the folder")
    return 0 if (copies, len(records), twice, others) == (count, count, 0, 0) else 1


def _photos(folder: Path, count: int) -> Path:
    """Photos of clouds, no two alike."""
    folder.mkdir()
    noise = np.random.default_rng(3)
    for number in range(count):
        clouds = Image.fromarray(noise.integers(90, 170, (6, 8, 3), dtype=np.uint8))
        clouds.resize(_SIZE, Image.Resampling.BICUBIC).save(folder / f"photo-{number:05}.jpg", quality=90)
    return folder


def _run(command: list[str], out: Path, kill_at: int | None, interrupt_at: int | None) -> None:
    """Give the command; kill or interrupt it once so many copies are there. Says what its own process weighed."""
    begun = time.monotonic()
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    process, weights = psutil.Process(running.pid), list[float]()
    while running.poll() is None:
        made = sum(1 for _ in out.glob("*.jpg")) if out.exists() else 0
        try:
            weights.append(process.memory_info().rss / 2**20)
        except psutil.NoSuchProcess:
            break
        if kill_at is not None and made >= kill_at:
            running.kill()
        elif interrupt_at is not None and made >= interrupt_at:
            running.send_signal(signal.SIGINT)
        time.sleep(0.5)
    running.wait()
    quarter = max(1, len(weights) // 4)
    early, late = (sorted(part)[len(part) // 2] for part in (weights[quarter : 2 * quarter + 1], weights[-quarter:]))
    how = "to the end" if kill_at is None else f"killed at {kill_at} copies"
    minutes = (time.monotonic() - begun) / 60
    say(f"  {how}: {minutes:.1f} min; memory {early:.0f} MB in the second quarter, {late:.0f} MB in the last")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("photos", type=int, nargs="?", default=10_000)
    words.add_argument("kills", type=int, nargs="?", default=3)
    words.add_argument("--watch", action="store_true", help="Prepare a watched folder.")
    given = words.parse_args()
    sys.exit(main(given.photos, given.kills, watch=given.watch))
