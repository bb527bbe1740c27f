"""What a computer must have: memory and time while copies are made, by the number of worker processes.

`python -m tests.benchmarks.needs` makes copies of 24 sample photos of 12 megapixels with some 600 faces. Memory is what
all processes of the program take together (pages that they share count once), looked at ten times a second.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from photoconsent.sample import make_album

WORKERS = (1, 2, 4)
TIMES = 6


def main() -> None:
    say("| workers | seconds | processor seconds | memory at most, MB |")
    say("| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_album(folder / "album")
        photos = folder / "photos"
        photos.mkdir()
        for photo in (folder / "album" / "photos").iterdir():
            for number in range(TIMES):
                copy = Path(shutil.copy(photo, photos / f"{number}-{photo.name}"))
                copy.write_bytes(copy.read_bytes() + bytes([number]))  # photos that are alike share a copy
        for workers in WORKERS:
            say("| " + " | ".join(map(str, (workers, *measured(photos, folder / f"out-{workers}", workers)))) + " |")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def measured(photos: Path, out: Path, workers: int) -> tuple[int, int, int]:
    """Seconds, processor seconds, and megabytes at most."""
    words = ("prepare", str(photos), "--channel", "website", "--no-recognition", "--workers", str(workers))
    home = {"PHOTOCONSENT_HOME": str(out.with_name(f"home-{workers}"))}
    begun, before = time.monotonic(), os.times()
    program = subprocess.Popen(
        [sys.executable, "-m", "photoconsent", *words, "--out", str(out)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **home},
    )
    most = 0
    while program.poll() is None:
        most = max(most, memory_of(program.pid))
        time.sleep(0.1)
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return round(time.monotonic() - begun), round(spent), round(most / 1e6)


def memory_of(process: int) -> int:
    """Bytes that a process and all it has started take together."""
    total = 0
    with contextlib.suppress(psutil.Error):
        main_process = psutil.Process(process)
        for one in (main_process, *main_process.children(recursive=True)):
            with contextlib.suppress(psutil.Error):
                total += one.memory_full_info().pss
    return total


if __name__ == "__main__":
    main()
