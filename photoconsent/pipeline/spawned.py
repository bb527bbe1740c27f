"""A process of ours beside this one, and the pipe that leads to it."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any


def spawned(
    serve: Callable[..., None], *about: object, daemon: bool = True
) -> "tuple[SpawnProcess, Connection[Any, Any]]":
    """Start `serve`, which stands at the top of a module, with its end of a pipe and whatever it is told; gives ours.

    The pipe is at its end as soon as that process is. One that is no `daemon` may have children of its own.
    """
    # "spawn" everywhere: a fork of a process that runs Qt or ONNX Runtime threads may hang.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(theirs, *about), daemon=daemon)
    process.start()
    theirs.close()
    return process, ours
