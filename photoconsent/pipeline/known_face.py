"""A face that is known to be there: a search that no longer finds it is blind, and then nothing may go out.

Whatever breaks between a photo and its faces (a network, a library, a driver, a fault of ours) and finds nobody would
let everybody out uncovered, and look like a photo without people. So the networks are tried on a known picture when
they are loaded, and the search is tried on it with every photo: 4 ms for a picture of 64 by 77 pixels.
"""

from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np
from PIL import Image

from photoconsent.errors import NetworkFailed
from photoconsent.paths import resources_folder
from photoconsent.pipeline.alignment import Aligned, aligned
from photoconsent.pipeline.detect import Seen, see
from photoconsent.pipeline.face import Box, Embedding, Face, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import vector_of

_WHERE: Final = Box(8.5, 20.7, 42.6, 54.4)
"""The face in the picture, in its pixels."""
_ALIKE: Final = 0.5
"""It is found when a box shares so much with that (IoU)."""
_SURE: Final = 0.8
"""and scores so much; it scored 0.93 when the picture was chosen."""
_SAME: Final = 0.8
"""The recogniser takes the face and a darker picture of it for one person: cosine similarity, 0.97 measured."""
_ANOTHER: Final = 0.6
"""and the face upside down for somebody else."""


def check(networks: Networks) -> None:
    """Try both networks on the known face. Raises NetworkFailed."""
    face = check_search(networks, see)
    marks = face.landmarks
    seen = aligned(known_picture(), marks) if marks is not None else None
    if seen is None:
        raise NetworkFailed(name="yunet")
    usual, darker, turned = (_vector(seen, change, networks) for change in (_as_it_is, _darker, _upside_down))
    if not (float(usual @ darker) > _SAME and float(usual @ turned) < _ANOTHER):
        raise NetworkFailed(name=networks.recogniser_name)


def check_search(networks: Networks, search: Callable[[Pixels, Networks], Seen]) -> Face:
    """The known face as this search finds it. Raises NetworkFailed when it does not."""
    for face in search(known_picture(), networks).faces:
        if face.score >= _SURE and face.box.iou(_WHERE) >= _ALIKE:
            return face
    raise NetworkFailed(name="yunet")


@cache
def known_picture() -> Pixels:
    """Eileen Collins, NASA, public domain: shape (77, 64, 3), RGB."""
    with Image.open(resources_folder() / "known-face.png") as picture:
        return np.asarray(picture.convert("RGB"), np.uint8)


def _vector(face: Aligned, change: Callable[[Pixels], Pixels], networks: Networks) -> Embedding:
    return vector_of(Aligned(change(face.pixels), face.placement), networks)


def _as_it_is(pixels: Pixels) -> Pixels:
    return pixels


def _darker(pixels: Pixels) -> Pixels:
    return np.asarray(pixels * 0.7, np.uint8)


def _upside_down(pixels: Pixels) -> Pixels:
    return np.ascontiguousarray(pixels[::-1])
