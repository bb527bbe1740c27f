"""What a process that meets strangers' files gives up before it opens the first: network, core dumps, and more.

A picture that takes a decoder over then finds a process that has little and can reach little. What Linux alone can do
is done there; the limits hold on macOS too. Nothing here needs privileges, and nothing here is the only protection.
"""

import ctypes
import os
import signal
import sys
from typing import Final

from photoconsent import offline

SECRETS: Final = ("PHOTOCONSENT_PASSPHRASE",)
"""Variables that no other process is to inherit."""
_OPEN_FILES: Final = 256
_LARGEST_FILE: Final = 2 * 2**30
"""Bytes: more than any copy has, less than fills a disk unnoticed."""
_PATIENCE: Final = 4
"""Seconds of processor time for each second by the clock that a piece of work may take: the threads of one network."""
# include/uapi/linux/prctl.h
_SET_DUMPABLE: Final = 4
_SET_DEATH_SIGNAL: Final = 1


def confine(megabytes: int) -> None:
    """Give up, for good, whatever reading pictures does not need; `megabytes` is the most memory, in MiB.

    The process ends with its parent, however that one ends.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which lets us finish
    parent = os.getppid()
    for name in SECRETS:
        os.environ.pop(name, None)
    keep_private()
    offline.close_network()
    if sys.platform == "win32":
        return
    import resource

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)  # it ended before it could be said
        # Data rather than address space: ONNX Runtime and thread stacks reserve far more addresses than they use.
        _lower(resource.RLIMIT_DATA, megabytes * 2**20)
    _lower(resource.RLIMIT_NOFILE, _OPEN_FILES)
    _lower(resource.RLIMIT_FSIZE, _LARGEST_FILE)


def keep_private() -> None:
    """Let no core dump be made of this process, and no other process of the user's read its memory or environment."""
    if sys.platform == "win32":
        return
    import resource

    _lower(resource.RLIMIT_CORE, 0)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def allow_time(seconds: float) -> None:
    """Let the next piece of work take so much time by the clock; the system ends the process that takes far more.

    The parent watches the clock; this is for the case that nobody does any more.
    """
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime + seconds * _PATIENCE) + 1
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _lower(limit: int, most: int) -> None:
    """Lower a limit, for good; one that is lower already stays."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(limit)
        wanted = [most if now == resource.RLIM_INFINITY else min(now, most) for now in (soft, hard)]
        resource.setrlimit(limit, (wanted[0], wanted[1]))
