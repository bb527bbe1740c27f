"""The recognisers that attack: our own, and dlib's where `dlib-bin` and `face-recognition-models` are installed."""

import importlib
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.alignment import aligned
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import vector_of

Vector = NDArray[np.float64]


class Recogniser(Protocol):
    """Sees a place in a picture."""

    name: str

    def see(self, pixels: Pixels, face: Face) -> Vector:
        """A vector; the similarity of two is their dot product."""


@dataclass
class SFace:
    """Our own."""

    networks: Networks
    name: str = "SFace"

    def see(self, pixels: Pixels, face: Face) -> Vector:
        """See `Recogniser`."""
        if face.landmarks is None:
            raise ValueError("a face of the benchmark has landmarks")
        seen = aligned(pixels, face.landmarks)
        if seen is None:
            raise ValueError("the landmarks lie in one point")
        return np.asarray(vector_of(seen, self.networks, mirrored=True), np.float64)


class Dlib:
    """The network of the package `face_recognition`."""

    name = "dlib"

    def __init__(self, dlib: Any, models: Path) -> None:
        self._dlib = dlib
        self._network = dlib.face_recognition_model_v1(str(models / "dlib_face_recognition_resnet_model_v1.dat"))

    def see(self, pixels: Pixels, face: Face) -> Vector:
        """See `Recogniser`."""
        if face.landmarks is None:
            raise ValueError("a face of the benchmark has landmarks")
        # dlib places a face by five points: the corners of the eyes and the base of the nose. The corners lie about a
        # quarter of the distance of the eyes from the middle of each eye.
        right, left, nose = (np.array(mark) for mark in face.landmarks[:3])
        apart = (left - right) / 4
        points = [left + apart, left - apart, right - apart, right + apart, nose + (nose - (right + left) / 2) * 0.25]
        scale = min(1.0, 600 / max(face.box.w, face.box.h))
        sized = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else pixels
        marks = self._dlib.points([self._dlib.point(round(x * scale), round(y * scale)) for x, y in points])
        box = face.box.scaled(scale, scale)
        place = self._dlib.rectangle(round(box.x), round(box.y), round(box.right), round(box.bottom))
        shape = self._dlib.full_object_detection(place, marks)
        vector = np.array(self._network.compute_face_descriptor(np.ascontiguousarray(sized), shape))
        return vector / float(np.linalg.norm(vector))


def recognisers(networks: Networks) -> Iterator[Recogniser]:
    """Our own, then dlib's if it is there."""
    yield SFace(networks)
    models = importlib.util.find_spec("face_recognition_models")
    if models is not None and models.origin is not None and importlib.util.find_spec("_dlib_pybind11") is not None:
        yield Dlib(importlib.import_module("_dlib_pybind11"), Path(models.origin).parent / "models")
