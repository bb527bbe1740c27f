"""Hears what a worker process says, and lets values through, nothing else.

A worker decodes pictures from strangers, so it may be in a stranger's hand when it answers. Python's own way of reading
an answer (pickle) calls whatever the answer names; here it may name the values that are handed on between processes.
"""

import dataclasses
import io
import pickle
import sys
from enum import Enum
from multiprocessing.connection import Connection
from typing import Any

from consent_db.errors import KnownError

MOST_BYTES = 2**30
"""The longest answer; the largest photo that is opened (200 megapixels) has 0.6 GB of pixels, which are never sent."""
_OURS = ("photoconsent", "consent_db")
_OTHERS = frozenset(
    {
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
        ("numpy._core.numeric", "_frombuffer"),
        ("pathlib", "Path"),
        ("pathlib", "PosixPath"),
        ("pathlib", "WindowsPath"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("fractions", "Fraction"),
        ("consent_db.errors", "_cause"),
        ("consent_db.errors", "_rebuild"),
    }
)


class NotAnAnswer(OSError):
    """What a worker said is no value; treated like a worker that broke."""


class _Values(pickle.Unpickler):
    """Reads dataclasses, enums, errors that users can put right, arrays, paths and days."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        # Only what is loaded already: a name must not make this process run another module.
        if module.partition(".")[0] in _OURS and module in sys.modules and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (dataclasses.is_dataclass(found) or issubclass(found, Enum | KnownError)):
                return found
        raise NotAnAnswer


def hear(pipe: "Connection[Any, Any]") -> Any:
    """What the process at the other end said. Raises EOFError or OSError when it broke, also NotAnAnswer."""
    return read_values(pipe.recv_bytes(MOST_BYTES))


def read_values(said: bytes) -> Any:
    """The value that was said. Raises NotAnAnswer."""
    try:
        return _Values(io.BytesIO(said)).load()
    except OSError:
        raise
    except Exception as error:
        raise NotAnAnswer from error
