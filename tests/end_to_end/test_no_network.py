"""The system's own trace of terminal and window at work: no connection, and no file outside the program's folders.

A guard in Python cannot see what a library written in C does. What such libraries send, they send some seconds after
they were loaded, so both are watched for that long, side by side.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import CORPUS
from tests.gui.sample import PASSPHRASE, make_photos, make_register

SECONDS = 42
"""ONNX Runtime's telemetry was seen to speak up after 5 to 20 seconds."""
TRACE = ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "4096", "-e", "trace=%network,%file", "-e", "signal=none"]
WINDOW = """
import sys
from pathlib import Path
from photoconsent.gui.app import run
sys.exit(run(["photoconsent"], photos=[Path(sys.argv[1])], demo=Path(sys.argv[2]), passphrase=sys.argv[3]))
"""
OPENED = re.compile(r'^\d+ +(?:open|openat|creat)\((?:AT_FDCWD|\d+)?(?:, )?"([^"]*)", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)')
CHANGED = re.compile(r'^\d+ +(?:mkdir|mkdirat|rename|renameat2?|link|linkat|symlink|symlinkat)\(.*"([^"]*)"[^"]*\)')
OUTWARD = re.compile(r"AF_INET|AF_NETLINK|AF_PACKET|/resolv\.conf")
OWN = re.compile(r"/(?:own|out|tmp|photos)(?:/|$)|consents\.register|^/dev/|^/proc/self/|^/proc/\d+/")


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The trace of the terminal and that of the window, each at work for some 40 seconds."""
    if shutil.which("strace") is None:
        assert not os.environ.get(CORPUS), "strace is missing: apt-get install strace"
        pytest.skip("strace is missing (Debian's package of that name): the system's own trace cannot be taken")
    room = tmp_path_factory.mktemp("traced")
    started = [_start_terminal(room / "terminal"), _start_window(room / "window")]
    time.sleep(SECONDS)  # the length of the observation, not a wait for something
    for process, trace in started:
        assert process.poll() is None, trace.with_name("said").read_text("utf-8", "replace")
        os.killpg(process.pid, signal.SIGTERM)
    for process, _ in started:
        process.wait(timeout=60)
    yield {trace.parent.name: trace.read_text("utf-8", "replace") for _, trace in started}
    shutil.rmtree(room)


def _start_terminal(room: Path) -> "tuple[subprocess.Popen[bytes], Path]":
    room.mkdir()
    make_photos(room / "photos")
    picture = (room / "photos" / "IMG_0102.jpg").read_bytes()
    for number in range(400):  # enough for a fast computer; each is another photo by its last bytes
        (room / "photos" / f"more-{number}.jpg").write_bytes(picture + number.to_bytes(4, "big"))
    register = make_register(room / "consents.register", room / "people")
    words = ["-m", "photoconsent", "prepare", str(room / "photos"), "--channel", "website", "--out", str(room / "out")]
    return _start(room, [*words, "--register", str(register), "--workers", "1"])


def _start_window(room: Path) -> "tuple[subprocess.Popen[bytes], Path]":
    room.mkdir()
    make_photos(room / "photos")
    register = make_register(room / "consents.register", room / "people")
    return _start(room, ["-c", WINDOW, str(room / "photos"), str(register), PASSPHRASE])


def _start(room: Path, words: list[str]) -> "tuple[subprocess.Popen[bytes], Path]":
    """Start a Python with these words under strace, in folders of its own; it inherits no switch of ours."""
    (room / "tmp").mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("ORT_", "XDG_"))}
    environment |= {
        "HOME": str(room / "home"),
        "TMPDIR": str(room / "tmp"),
        "PHOTOCONSENT_HOME": str(room / "own"),
        "PHOTOCONSENT_PASSPHRASE": PASSPHRASE,
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    trace = room / "trace"
    with (room / "said").open("wb") as said:
        process = subprocess.Popen(
            [*TRACE, "-o", str(trace), sys.executable, *words],
            env=environment,
            cwd=room,
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        )
    return process, trace


WATCHED = pytest.mark.parametrize("which", ["terminal", "window"])


@WATCHED
def test_it_was_at_work(traced: dict[str, str], which: str) -> None:
    assert "libonnxruntime" in traced[which] or "onnxruntime_pybind11_state" in traced[which]
    assert traced[which].count("IMG_0102.jpg") > 1


@WATCHED
def test_no_socket_leads_out_of_the_computer(traced: dict[str, str], which: str) -> None:
    lines = [line for line in traced[which].splitlines() if OUTWARD.search(line)]
    assert [line for line in lines if "EPERM" not in line] == []


@WATCHED
def test_no_file_is_written_outside_the_folders_of_the_program(traced: dict[str, str], which: str) -> None:
    done = [line for line in traced[which].splitlines() if " = -1 " not in line]
    written = {found[1] for line in done for pattern in (OPENED, CHANGED) if (found := pattern.search(line))}
    assert len(written) > 3
    assert sorted(path for path in written if not OWN.search(path)) == []
