"""No library may phone home, and the system refuses every connection of a process that asked for it."""

import errno
import os
import platform
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from photoconsent import offline
from photoconsent.errors import PhonesHome, WorkerFailed
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.networks import Networks

CLOSED = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"),
    reason="only Linux closes the network to a process that asks for it",
)


def run(code: str, **environment: str) -> str:
    """What a Python of its own prints; it inherits none of the switches."""
    inherited = {name: value for name, value in os.environ.items() if name not in offline.SWITCHES}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env={**inherited, **environment}, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("first", ["photoconsent", "photoconsent.pipeline.worker", "photoconsent.gui.app"])
def test_whatever_is_imported_first_the_switches_are_set(first: str) -> None:
    assert run(f"import {first}, os; print(os.environ.get('ORT_DISABLE_TELEMETRY'))") == "1"


def test_the_switch_reaches_the_library_before_it_is_loaded() -> None:
    order = run("import photoconsent, sys; print('onnxruntime' in sys.modules)")
    assert order == "False"


def test_no_network_is_loaded_while_the_library_could_phone_home(monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.delenv("ORT_DISABLE_TELEMETRY")
    with pytest.raises(PhonesHome, match="ORT_DISABLE_TELEMETRY=1"):
        Networks.load()


def test_a_library_that_was_loaded_first_is_noticed() -> None:
    assert run("import onnxruntime; from photoconsent import offline; print(offline.is_switched_off())") == "False"


CONNECT = """
import socket, errno
from photoconsent import offline
assert offline.close_network()
assert offline.close_network()  # once more does no harm
for family in (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK, socket.AF_PACKET):
    try:
        socket.socket(family, socket.SOCK_DGRAM)
        print('open', family)
    except OSError as error:
        assert error.errno == errno.EPERM, error
try:
    socket.getaddrinfo('example.org', 443)
    print('looked up')
except OSError:
    pass
a, b = socket.socketpair()
socket.socket(socket.AF_UNIX).close()
a.send(b'x')
assert b.recv(1) == b'x'
"""


@CLOSED
def test_a_closed_process_opens_no_connection_and_local_sockets_work() -> None:
    assert run(CONNECT) == ""


@CLOSED
def test_threads_that_ran_before_and_children_are_closed_too() -> None:
    code = """
import socket, subprocess, sys, threading
from photoconsent import offline
ready, go, said = threading.Event(), threading.Event(), []
def later():
    ready.set(); go.wait()
    try: socket.socket(socket.AF_INET); said.append('open')
    except PermissionError: said.append('closed')
thread = threading.Thread(target=later); thread.start(); ready.wait()
offline.close_network(); go.set(); thread.join()
child = "import socket\\ntry: socket.socket(socket.AF_INET6); print('open')\\nexcept PermissionError: print('closed')"
print(said[0], subprocess.run([sys.executable, '-c', child], capture_output=True, text=True).stdout.strip())
"""
    assert run(code) == "closed closed"


@CLOSED
def test_other_ways_to_a_connection_are_closed() -> None:
    numbers = {"x86_64": [425, 426, 427, 101, 310, 311, 0x40000029], "aarch64": [425, 426, 427, 117, 270, 271]}
    code = f"""
import ctypes
from photoconsent import offline
assert offline.close_network()
system = ctypes.CDLL(None, use_errno=True)
for number in {numbers[platform.machine()]}:
    ctypes.set_errno(0)
    print(system.syscall(number, 2, 1, 0, 0, 0, 0), ctypes.get_errno())
"""
    assert set(run(code).splitlines()) == {f"-1 {errno.EPERM}"}


def open_a_connection() -> int:
    """What a picture that took a decoder over would try."""
    with socket.socket(socket.AF_INET) as made:
        return made.family


@CLOSED
def test_what_is_read_apart_is_read_without_a_network() -> None:
    with Apart() as apart, pytest.raises(WorkerFailed) as failed:
        apart.call(open_a_connection)
    assert "PermissionError" in str(failed.value)


def test_a_queue_of_ours_is_removed_and_one_of_others_stays(tmp_path: Path) -> None:
    ours, others = tmp_path / "ours", tmp_path / "others"
    for cache, path in ((ours, b"/opt/PhotoConsent/bin/python"), (others, b"/opt/editor/bin/python")):
        folder = cache / "Microsoft" / "DeveloperTools" / ".onnxruntime"
        folder.mkdir(parents=True)
        (folder / "onnxruntime.db").write_bytes(b"SQLite format 3\0" + path)
        (folder / "deviceid").write_text("105c326f")
    assert offline.remove_leftovers(ours)
    assert not (ours / "Microsoft" / "DeveloperTools" / ".onnxruntime").exists()
    assert not offline.remove_leftovers(others)
    assert (others / "Microsoft" / "DeveloperTools" / ".onnxruntime" / "onnxruntime.db").exists()
    assert not offline.remove_leftovers(tmp_path / "nothing")
