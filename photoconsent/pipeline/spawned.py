"""A process of ours beside this one, and the pipe that leads to it."""

import multiprocessing
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, Final

_AHEAD: Final = ("photoconsent.pipeline.worker", "onnxruntime")
"""What a worker loads before its first photo."""
_waiting: "list[tuple[SpawnProcess, Connection[Any, Any]]]" = []


def start_ahead() -> None:
    """Start a process that loads what a worker needs while this one has other things to do; `spawned` then takes it.

    One that nobody takes ends with this process.
    """
    _waiting.append(_started(_serve_later, daemon=True))


def spawned(
    serve: Callable[..., None], *about: object, daemon: bool = True
) -> "tuple[SpawnProcess, Connection[Any, Any]]":
    """Start `serve`, which stands at the top of a module, with its end of a pipe and whatever it is told; gives ours.

    The pipe is at its end as soon as that process is. One that is no `daemon` may have children of its own.
    """
    while daemon and _waiting:
        process, pipe = _waiting.pop()
        try:
            pipe.send((serve, about))
        except OSError:  # somebody ended it meanwhile
            pipe.close()
        else:
            return process, pipe
    return _started(serve, *about, daemon=daemon)


def _started(serve: Callable[..., None], *about: object, daemon: bool) -> "tuple[SpawnProcess, Connection[Any, Any]]":
    # "spawn" everywhere: a fork of a process that runs Qt or ONNX Runtime threads may hang.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, *about), daemon=daemon)
    process.start()
    theirs.close()
    return process, ours


def _serve_later(pipe: "Connection[Any, Any]") -> None:
    """Load, then do what the parent says, which may have ended meanwhile."""
    for name in _AHEAD:
        import_module(name)
    try:
        serve, about = pipe.recv()
    except (EOFError, OSError):
        return
    serve(pipe, *about)
