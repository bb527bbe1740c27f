"""A process that reads strangers' pictures has given up what it does not need, and ends with its parent."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from photoconsent.errors import WorkerCrashed, WorkerFailed
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.worker import Limits

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux offers this")


def what_is_left() -> dict[str, object]:
    """Told by the process itself."""
    import resource

    status = Path("/proc/self/status").read_text() if sys.platform == "linux" else ""
    return {
        "secret": os.environ.get("PHOTOCONSENT_PASSPHRASE"),
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "files": resource.getrlimit(resource.RLIMIT_NOFILE)[1],
        "size": resource.getrlimit(resource.RLIMIT_FSIZE)[1],
        "time": resource.getrlimit(resource.RLIMIT_CPU)[0],
        "no new privileges": "NoNewPrivs:\t1" in status,
    }


@POSIX
def test_no_secret_no_core_dump_and_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", "three unrelated words")
    with Apart(Limits(seconds=30, megabytes=1024)) as apart:
        left = apart.call(what_is_left)
    assert left["secret"] is None
    assert left["core"] == (0, 0)
    assert left["files"] == 256
    assert left["size"] == 2 * 2**30
    assert isinstance(left["time"], int)
    assert 100 < left["time"] < 1000
    if sys.platform == "linux":
        assert left["no new privileges"]


def write_much() -> int:
    """Try to fill the disk, sparsely."""
    import tempfile

    with tempfile.TemporaryFile() as file:
        file.seek(3 * 2**30)
        return file.write(b"x")


@POSIX
def test_no_file_grows_without_end() -> None:
    with Apart() as apart, pytest.raises((WorkerCrashed, WorkerFailed)):
        apart.call(write_much)


CHILD = """
import sys, time
from photoconsent.pipeline.apart import Apart
from tests.pipeline.test_confined import wait_for_ever
apart = Apart()
apart.call(abs, 1)
print(apart._process.pid, flush=True)
time.sleep(600)
"""


def wait_for_ever() -> None:
    """Do nothing, until killed."""
    signal.pause()


@LINUX
def test_a_worker_does_not_outlive_its_parent(qtbot: QtBot) -> None:
    with subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        worker = psutil.Process(int(parent.stdout.readline()))
        assert worker.is_running()
        parent.kill()
        parent.wait()
        gone, alive = psutil.wait_procs([worker], timeout=10)
    assert (len(gone), alive) == (1, [])


@POSIX
def test_the_passphrase_is_taken_out_of_the_environment_and_still_opens(tmp_path: Path) -> None:
    code = "import os, sys; from photoconsent.__main__ import main\ntry: main()\nfinally: print(sorted(os.environ))"
    environment = {**os.environ, "PHOTOCONSENT_PASSPHRASE": "three unrelated words", "PHOTOCONSENT_HOME": str(tmp_path)}
    for words in (["register", "create"], ["register", "list"]):
        done = subprocess.run(
            [sys.executable, "-c", code, *words], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "PHOTOCONSENT_PASSPHRASE" not in done.stdout
