"""Memory of pictures is used again, and not asked for anew each time."""

import resource
import sys
from multiprocessing.connection import Connection

import numpy as np
import pytest

from photoconsent.pipeline.spawned import spawned

_TIMES = 50
_BYTES = 8 * 2**20


def _count_new_pages(pipe: "Connection[int, int]", keep: bool) -> None:
    """Say how many pages the system had to clear for one large array, made again and again."""
    from photoconsent.pipeline.memory import keep_freed_memory

    if keep:
        keep_freed_memory()
    np.ones(_BYTES, np.uint8)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(_TIMES):
        np.ones(_BYTES, np.uint8)
    pipe.send(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)


@pytest.mark.skipif(sys.platform != "linux", reason="only the C library of Linux has to be told")
def test_a_process_that_works_on_pictures_uses_memory_again() -> None:
    pages = {}
    for keep in (False, True):
        process, pipe = spawned(_count_new_pages, keep)
        pages[keep] = pipe.recv()
        process.join()
    assert pages[True] * 100 < pages[False]
