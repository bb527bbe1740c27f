"""Kills `prepare` at ten moments of a video: `python -m tests.benchmarks.film_kills`.

Five of them lie evenly in the time that a whole run takes, five in the time when the copy lies half written beside its
place. After each kill every file with the name of a copy must be proved; the same command is given again, and in the
end it must complete and leave nothing half written.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from skimage import data

from photoconsent.errors import ProofFailed
from photoconsent.pipeline.face import Box
from photoconsent.video.container import prove_container
from tests.video.movie import Actor, Place, make_movie, swaying

MOMENTS = 10


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ["PHOTOCONSENT_HOME"] = str(room / "own")
        somebody = Actor(data.astronaut(), Box(177, 60, 92, 125), swaying(Place(160, 90, 70), 6))
        movie = make_movie(room / "film.mp4", [somebody], 3.0, size=(320, 180), rate=25)
        begun = time.monotonic()
        code = _command(movie.path, room / "whole").wait()
        whole = time.monotonic() - begun
        sys.stdout.write(f"a whole run takes {whole:.1f} s and ends with {code}\n")
        out, wrong = room / "out", 0
        for number in range(1, MOMENTS + 1):
            for copy in _files(out):
                copy.unlink()  # the run before had ended
            run = _command(movie.path, out)
            _wait(run, out, whole, number)
            ended = run.poll() is not None
            run.kill()
            run.wait()
            unproved = [file.name for file in _files(out) if not _is_proved(file)]
            wrong += len(unproved)
            halves, said = len(list(out.glob(".*.part"))), "had ended" if ended else "killed"
            sys.stdout.write(f"{number:3} {said}: {len(_files(out))} copies, {halves} half written {unproved or ''}\n")
            sys.stdout.flush()
        code = _command(movie.path, out).wait()
        left = sorted(file.name for file in out.iterdir())
        wrong += sum(not _is_proved(file) for file in _files(out)) + len(list(out.glob(".*.part")))
        sys.stdout.write(f"the last run ends with {code}; the folder holds {left}; {wrong} wrong\n")
        return 1 if wrong or code or not _files(out) else 0


def _wait(run: "subprocess.Popen[bytes]", out: Path, whole: float, number: int) -> None:
    """Wait for the moment of this number, or until the run has ended."""
    if number <= MOMENTS // 2:
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.wait(whole * number / (MOMENTS // 2 + 1))
        return
    while run.poll() is None and not list(out.glob(".*.part")):
        time.sleep(0.02)
    time.sleep(whole / 50 * (number - MOMENTS // 2 - 1))


def _command(video: Path, out: Path) -> "subprocess.Popen[bytes]":
    words = ["prepare", str(video), "--channel", "website", "--out", str(out), "--no-recognition"]
    return subprocess.Popen([sys.executable, "-m", "photoconsent", *words], stdout=subprocess.DEVNULL, stderr=-3)


def _files(out: Path) -> list[Path]:
    """What has the name of a copy."""
    return sorted(out.glob("[!.]*")) if out.exists() else []


def _is_proved(file: Path) -> bool:
    try:
        prove_container(file, 75, sound=False)
    except ProofFailed:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
