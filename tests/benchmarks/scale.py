"""What many machines cost: `python -m tests.benchmarks.scale [PHOTOS] [WORKERS …]`.

Real processes on this computer. Seconds of the processor are counted, because they stay much the same on a computer
that is busy with other things and on machines that are far apart; seconds by the clock say little where cores are few.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import psutil

from photoconsent.cluster.certificates import make_certificates, read_certificates
from photoconsent.cluster.engine import Cluster
from photoconsent.cluster.line import Line
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import Engine, LocalWorkers, never
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted
from photoconsent.pipeline.worker import Limits
from tests.benchmarks.speed import say
from tests.benchmarks.window import make_photos
from tests.cluster.crew import Crew

CHANNEL: Final = Channel(name="website", title="Website", kind="public", long_side=2048)
_TURN: Final = 0.2


def main(count: int, crews: list[int]) -> None:
    """Prepare the same photos with so many workers each, 0 for no cluster; say what each part took."""
    with tempfile.TemporaryDirectory() as room:
        photos = sorted(make_photos(Path(room), count).iterdir())
        make_certificates(days=1).write(Path(room) / "certificates")
        say(f"{count} photos; for each part: seconds of the processor for a photo, MB at the most")
        for workers in crews:
            if workers == 0:
                _measure_here(photos, Path(room) / "copies-0")
                continue
            crew = Crew(Path(room) / "certificates")
            try:
                crew.hire(workers)
                _measure(crew, photos, Path(room) / f"copies-{workers}")
            finally:
                crew.close()


def _measure_here(photos: list[Path], out: Path) -> None:
    """Say what it took without a cluster, with one worker process."""
    with LocalWorkers(1) as engine, watched({"everything": [psutil.Process()]}) as parts:
        seconds = _prepared(engine, photos, out)
    say(f" no cluster {seconds:6.1f} s by the clock; {parts.told(len(photos))}")


def _measure(crew: Crew, photos: list[Path], out: Path) -> None:
    """Say what it took with this crew."""
    certificates = read_certificates(crew.certificates, "client")
    with (
        Line(crew.place, certificates, Limits()) as line,
        Cluster(line, Wanted(), 1, Limits()) as engine,
    ):
        roots = {
            "caller": [psutil.Process()],
            "line": [psutil.Process(line.process)],
            "scheduler": [psutil.Process(crew.scheduler.pid)],
            "workers": [psutil.Process(worker.pid) for worker in crew.workers],
        }
        with watched(roots) as parts:
            seconds = _prepared(engine, photos, out)
    say(f"{len(crew.workers):2} workers   {seconds:6.1f} s by the clock; {parts.told(len(photos))}")


def _prepared(engine: Engine, photos: list[Path], out: Path) -> float:
    """Cover every face of every photo; the seconds by the clock."""
    out.mkdir()

    def hide_all(found: Findings) -> Instructions:
        return Instructions(out / f"{found.source.stem}.jpg", CHANNEL, Cover.SOFT, found.faces)

    begun = time.monotonic()
    outcomes = list(engine.work([Job(photo) for photo in photos], hide_all, never))
    assert [outcome.error for outcome in outcomes] == [None] * len(photos)
    return time.monotonic() - begun


class Parts:
    """Processes that belong together, by what they are called, with those that they start."""

    def __init__(self, roots: dict[str, list[psutil.Process]]) -> None:
        self.roots = roots
        self._first: dict[tuple[str, psutil.Process], float] = {}
        self._last: dict[tuple[str, psutil.Process], float] = {}
        self._most: dict[str, float] = {}

    def begin(self) -> None:
        """What was spent until now does not count."""
        self.look()
        self._first = dict(self._last)

    def look(self) -> None:
        """Take in how things stand; a process belongs to the part whose root is nearest."""
        named = {root: name for name, roots in self.roots.items() for root in roots}
        for name, roots in self.roots.items():
            resident = 0.0
            for process in self._family(roots, set(named) - set(roots)):
                with suppress(psutil.NoSuchProcess):
                    times = process.cpu_times()
                    self._last[name, process] = times.user + times.system
                    self._first.setdefault((name, process), self._last[name, process] if process in named else 0.0)
                    resident += process.memory_info().rss / 1e6
            self._most[name] = max(self._most.get(name, 0.0), resident)

    def _family(self, roots: list[psutil.Process], others: set[psutil.Process]) -> Iterator[psutil.Process]:
        waiting = list(roots)
        while waiting:
            process = waiting.pop()
            yield process
            with suppress(psutil.NoSuchProcess):
                waiting += [child for child in process.children() if child not in others]

    def spent(self, name: str) -> float:
        """Seconds of the processor that a part took."""
        return sum(v - self._first[k] for k, v in self._last.items() if k[0] == name)

    def most(self, name: str) -> float:
        """Megabytes that it had at the most."""
        return self._most[name]

    def told(self, photos: int) -> str:
        """What each part took."""
        return ", ".join(f"{n} {self.spent(n) / photos:.2f} s {self.most(n):.0f} MB" for n in self.roots)


@contextmanager
def watched(roots: dict[str, list[psutil.Process]]) -> Iterator[Parts]:
    """Look at the processes a few times a second, from beside."""
    parts, over = Parts(roots), threading.Event()

    def look() -> None:
        while not over.wait(_TURN):
            parts.look()

    parts.begin()
    beside = threading.Thread(target=look)
    beside.start()
    yield parts
    parts.look()
    over.set()
    beside.join()


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    main(numbers[0] if numbers else 12, numbers[1:] or [0, 1, 2, 4])
