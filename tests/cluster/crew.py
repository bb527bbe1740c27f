"""A real cluster on this computer: a scheduler and workers, each started as an administrator would."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from photoconsent.cluster.places import Place

OTHER_VERSION = "import photoconsent; photoconsent.__version__ = '0.0.9'; "
START = "import sys; sys.argv = {words!r}; from photoconsent.__main__ import main; main()"


def start(*words: object, before: str = "") -> "subprocess.Popen[str]":
    """`photoconsent` with these words, in a process of its own; `before` is run first."""
    typed = ["photoconsent", *(str(word) for word in words)]
    environment = {**os.environ, "COLUMNS": "400"}
    return subprocess.Popen(
        [sys.executable, "-c", before + START.format(words=typed)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def first_words(process: "subprocess.Popen[str]") -> str:
    """The first line that it says of itself; it is up then."""
    assert process.stderr is not None
    line = process.stderr.readline()
    assert line, f"it ended with {process.wait()}"
    return line


@dataclass
class Crew:
    """A scheduler and its workers."""

    certificates: Path
    patience: float = 5.0
    scheduler: "subprocess.Popen[str]" = field(init=False)
    place: Place = field(init=False)
    workers: "list[subprocess.Popen[str]]" = field(default_factory=list)

    def __post_init__(self) -> None:
        words = ["cluster", "scheduler", "tls://127.0.0.1:0", "--certificates", self.certificates]
        self.scheduler = start(*words, "--patience", self.patience)
        found = re.search(r"tls://[\d.:]+\d", said := first_words(self.scheduler))
        assert found, said
        self.place = Place(found[0])

    def hire(self, count: int = 1, before: str = "") -> None:
        """Start so many more workers, each for one photo at a time, and wait until they are at work.

        `before` is run in each of them first.
        """
        words = ["cluster", "worker", self.place.address, "--certificates", self.certificates, "--photos", 1]
        hired = [start(*words, before=before) for _ in range(count)]
        self.workers += hired
        for worker in hired:
            assert "Working for" in first_words(worker)

    def make_up(self, count: int) -> None:
        """Start as many as are missing of so many."""
        self.workers = [worker for worker in self.workers if worker.poll() is None]
        self.hire(max(0, count - len(self.workers)))

    def dismiss(self, worker: "subprocess.Popen[str]") -> None:
        """End a worker at once, and see that what it had beside it ends too."""
        beside = psutil.Process(worker.pid).children(recursive=True)
        worker.kill()
        worker.communicate()
        _, alive = psutil.wait_procs(beside, timeout=10)
        assert not alive
        self.workers.remove(worker)

    def close(self) -> None:
        """End everything."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.communicate()
