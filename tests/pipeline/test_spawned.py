"""Processes beside this one: one that was started ahead is taken first, and none outlives its parent."""

import multiprocessing
import os
import signal
import subprocess
import sys
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import psutil
import pytest

from photoconsent.pipeline.spawned import spawned, start_ahead

PARENT = """
import psutil, sys
from photoconsent.pipeline.spawned import start_ahead
if __name__ == "__main__":
    start_ahead()
    print(*(child.pid for child in psutil.Process().children()), flush=True)
    sys.stdin.read()
"""


def say_who(pipe: "Connection[object, object]", word: str) -> None:
    """Run in the other process."""
    pipe.send((os.getpid(), word, "onnxruntime" in sys.modules))


def started_ahead() -> BaseProcess:
    """The one process more that there is afterwards."""
    before = {child.pid for child in multiprocessing.active_children()}
    start_ahead()
    (ahead,) = (child for child in multiprocessing.active_children() if child.pid not in before)
    return ahead


def test_what_was_started_ahead_is_taken_and_has_loaded_what_a_worker_needs() -> None:
    ahead = started_ahead()
    process, pipe = spawned(say_who, "hello")
    assert process.pid == ahead.pid
    assert pipe.recv() == (ahead.pid, "hello", True)
    second, pipe = spawned(say_who, "again")
    assert pipe.recv() == (second.pid, "again", False)
    assert second.pid != ahead


def test_one_that_was_ended_meanwhile_is_passed_over() -> None:
    ahead = started_ahead()
    ahead.kill()
    ahead.join()
    process, pipe = spawned(say_who, "hello")
    assert pipe.recv()[:2] == (process.pid, "hello")


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, None], ids=["killed", "told to end", "by itself"])
def test_one_that_nobody_took_ends_with_its_parent(end: signal.Signals | None, tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdin is not None
        assert parent.stdout is not None
        children = [psutil.Process(int(word)) for word in parent.stdout.readline().split()]
        assert children
        if end is not None:
            parent.send_signal(end)
        parent.stdin.close()
    _, left = psutil.wait_procs(children, timeout=60)
    assert left == []
