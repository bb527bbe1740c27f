"""Nothing goes over the network: not from us, and not from a library that we load.

Two layers. The switches of libraries that would phone home are set before anything can import them (`switch_off`);
`photoconsent.pipeline.networks` loads nothing while one is not set. And the system itself is asked to open no door
(`close_network`): Linux takes a filter of system calls from any process, for itself and its children, for good.
The window asks for none, because the mail program and the browser that it starts would inherit it; it decodes no
picture of a stranger's and loads no network. Windows and macOS have no such call for a program that is not packaged.
"""

import ctypes
import os
import platform
import shutil
import sys
from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import Path
from struct import Struct
from typing import Final

SWITCHES: Final = {"ORT_DISABLE_TELEMETRY": "1"}
"""ONNX Runtime's wheels for Linux and Windows look up a server of their maker's some seconds after a network was
loaded. Of its two switches only this one, read when the library is imported, keeps it from doing so; seen with strace
on 1.31 (`docs/security.md`)."""
_TOO_LATE: Final = "onnxruntime"
_QUEUE: Final = ("Microsoft", "DeveloperTools", ".onnxruntime")
"""Where, under the cache folder, ONNX Runtime keeps a number for this computer and what it could not send yet."""
_OURS: Final = b"photoconsent"


def switch_off(environment: MutableMapping[str, str] = os.environ, loaded: Iterable[str] = sys.modules) -> None:
    """Set every switch for this process and its children, unless the library is loaded already and cannot see it."""
    if _TOO_LATE not in loaded:
        environment.update(SWITCHES)


def is_switched_off(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether every switch is set."""
    return all(environment.get(name) == value for name, value in SWITCHES.items())


def remove_leftovers(cache: Path | None = None) -> bool:
    """Remove what ONNX Runtime queued for sending on behalf of this program before its switch was set.

    `cache` is the user's cache folder if it is not the usual one. Returns whether something was removed; what other
    programs of the user's have queued stays.
    """
    root = cache or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = root.joinpath(*_QUEUE)
    try:
        ours = any(_OURS in file.read_bytes().lower() for file in folder.iterdir() if file.is_file())
        if ours:
            shutil.rmtree(folder)
    except OSError:
        return False  # there is none, or it cannot be read: then it is not sent by us either
    return ours


# Numbers of system calls and of the two architectures, from the tables of Linux (arch/x86/entry/syscalls, and
# include/uapi/asm-generic/unistd.h for ARM) and include/uapi/linux/audit.h. The calls of io_uring could open a
# connection past a filter of `socket`; the last three could make another process of the user's open one.
_ARCHITECTURES: Final = {
    "x86_64": (0xC000003E, {"socket": 41, "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311}),
    "aarch64": (0xC00000B7, {"socket": 198, "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271}),
}
_IO_URING: Final = (425, 426, 427)
_SECCOMP: Final = {"x86_64": 317, "aarch64": 277}
_X32: Final = 0x40000000
"""Bit of the second set of calls that an x86-64 kernel may answer; include/uapi/asm/unistd.h."""
_AF_UNIX: Final = 1

# include/uapi/linux/seccomp.h, prctl.h, bpf_common.h and filter.h.
_SET_MODE_FILTER, _FLAG_ALL_THREADS = 1, 1
_NO_NEW_PRIVILEGES: Final = 38
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001
"""Refused calls fail with EPERM (1), which every library takes for an ordinary error."""
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Offsets in `struct seccomp_data`; the first argument's lower half on a little-endian machine, as both are."""
_INSTRUCTION: Final = Struct("HBBI")


class _Program(ctypes.Structure):
    """`struct sock_fprog`: how many instructions, and where."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def can_close_network() -> bool:
    """Whether this system can refuse the network to a process that asks for it."""
    eight_bytes = ctypes.sizeof(ctypes.c_void_p) == 8
    return sys.platform == "linux" and platform.machine() in _ARCHITECTURES and eight_bytes


def close_network() -> bool:
    """Have the system refuse every socket that is not local to this computer, from this process on and for good.

    Holds for all threads and for every child. Returns whether the system does so from now on; asking twice is harmless.
    """
    if sys.platform != "linux" or not can_close_network():
        return False
    machine = platform.machine()
    code = _filter(machine)
    held = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // _INSTRUCTION.size, ctypes.addressof(held))
    system = ctypes.CDLL(None, use_errno=True)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    asked = system.syscall(_SECCOMP[machine], _SET_MODE_FILTER, _FLAG_ALL_THREADS, ctypes.byref(program))
    return bool(asked == 0)


def _filter(machine: str) -> bytes:
    """The filter as the kernel wants it: a list of instructions, each a code, two distances to jump and a number."""
    architecture, calls = _ARCHITECTURES[machine]
    code = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _REFUSE),  # calls of another architecture have other numbers
        (_LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":
        code += [(_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _REFUSE)]
    refused = [number for name, number in calls.items() if name != "socket"]
    for number in (*refused, *_IO_URING):
        code += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    code += [
        (_EQUAL, 1, 0, calls["socket"]),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 0, 1, _AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(_INSTRUCTION.pack(*one) for one in code)
