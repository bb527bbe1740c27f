"""Finds the logos that an organisation named, wherever they are printed in a photo.

Features of the photo are matched with those of each logo (Lowe 2004). Each match says where the whole logo would be,
how large, and which way it is turned; where several say the same, the logo is laid over the photo, and counts as found
when the edges run as its own do. docs/accuracy.md has what is found so, and what is not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from consent_db.records import Trait
from photoconsent.pipeline.area import bounds_of
from photoconsent.pipeline.corners import Corners, area_around
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.logo_picture import MARGIN, Features, LogoPicture, edges_in, features_in, picture_of
from photoconsent.pipeline.place import Place

_LONG: Final = 2000
"""A photo is searched with a long side of so many pixels at most: four times as many take four times as long."""
_NEAREST: Final = 2
"""A feature of the logo is matched with so many of the photo's,"""
_NEAR: Final = 270.0
"""as far as they are no further apart: features have the length 512."""
_VOTES: Final = 3
"""So many matches that agree, from as many places of the photo, are worth a look,"""
_LOOKS: Final = 12
"""at the best of them only."""
_SHIFT: Final = 0.25
"""Matches agree when the middles they name lie within this share of the logo,"""
_SIZE: Final = 0.5
"""their sizes within this logarithm (1.65 times),"""
_TURN: Final = 0.9
"""and their angles within one of this cosine (26 degrees)."""
_SMALLEST: Final = 24
"""Logos with a shorter long side, in pixels of the photo as it is searched, are not found."""
_ALIKE: Final = 0.42
"""From this likeness of the edges on it is the logo: of made pictures no wrong one came above 0.36."""
_AROUND: Final = 0.08
"""A logo is covered with so much of its height around it."""
_SLIP: Final = 4
"""Pixels of the frame by which the logo may lie beside where the matches say."""

_Way = NDArray[np.float64]
"""Shape (2, 3): from pixels of the logo to pixels of the photo."""


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A logo that may be there."""

    corners: Corners
    """In pixels of the photo as it was searched."""
    alike: float


class Logos:
    """Looks for the same logos in one photo after the other; they are taken apart once."""

    def __init__(self, logos: Sequence[Logo]) -> None:
        """Raises LogoUnreadable."""
        self._pictures = [picture_of(logo) for logo in logos]

    def find(self, pixels: Pixels) -> tuple[Place, ...]:
        """Every logo in the photo, each place once, in its pixels."""
        scale = min(_LONG / max(pixels.shape[:2]), 1.0)
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        if scale < 1:
            grey = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        photo = np.asarray(grey, np.uint8)
        features = features_in(photo)
        seen = [one for logo in self._pictures for one in _places(logo, photo, features)]
        size = (pixels.shape[1], pixels.shape[0])
        found: list[Place] = []
        for one in sorted(seen, key=lambda one: -one.alike):
            place = Place(Trait.LOGO, area_around(one.corners / scale, _AROUND, size))
            if not any(_overlap(place, other) for other in found):
                found.append(place)
        return tuple(found)


def _overlap(a: Place, b: Place) -> bool:
    """Whether a third of the smaller of two places lies in the other."""
    one, other = bounds_of(a.area), bounds_of(b.area)
    return one.shared(other) > min(one.area, other.area) / 3


def _places(logo: LogoPicture, photo: NDArray[np.uint8], features: Features) -> Iterator[_Seen]:
    """Where this logo is."""
    for way in _ways(logo, features):
        alike = _likeness(logo, photo, way)
        if alike >= _ALIKE:
            width, height = logo.size
            corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float64)
            yield _Seen(corners @ way[:, :2].T + way[:, 2], alike)


def _ways(logo: LogoPicture, features: Features) -> Iterator[_Way]:
    """How the logo may lie in the photo, where most matches agree first."""
    (there, around), (own, named) = features, logo.features
    if len(there) <= _NEAREST:
        return
    apart = (around**2).sum(axis=1)[None] + (named**2).sum(axis=1)[:, None] - 2 * named @ around.T
    nearest = np.argpartition(apart, _NEAREST, axis=1)[:, :_NEAREST].ravel()
    which = np.repeat(np.arange(len(own)), _NEAREST)
    near = apart[which, nearest] < _NEAR**2
    a, b = own[which[near]], there[nearest[near]]
    long = max(logo.size) * b[:, 2] / a[:, 2]
    fits = (long >= _SMALLEST) & (long <= _LONG)
    a, b, long = a[fits], b[fits], long[fits]
    scale, turn = b[:, 2] / a[:, 2], np.radians(b[:, 3] - a[:, 3])
    x, y = (np.array(logo.size) / 2 - a[:, :2]).T
    c, s = np.cos(turn), np.sin(turn)
    middles = b[:, :2] + np.stack([x * c - y * s, x * s + y * c], axis=1) * scale[:, None]
    agreeing = [
        (np.hypot(*(middles - middles[n]).T) < _SHIFT * long[n])
        & (np.abs(np.log(scale / scale[n])) < _SIZE)
        & (np.cos(turn - turn[n]) > _TURN)
        for n in range(len(a))
    ]
    votes = [len({(round(x), round(y)) for x, y in b[one, :2].tolist()}) for one in agreeing]
    tried: list[int] = []
    for n in sorted(range(len(a)), key=lambda n: -votes[n]):
        if votes[n] < _VOTES or len(tried) >= _LOOKS:
            return
        if any(np.hypot(*(middles[n] - middles[one])) < _SHIFT * long[one] for one in tried):
            continue
        tried.append(n)
        which_way = _way(a[agreeing[n], :2], b[agreeing[n], :2], max(2.5, 0.05 * float(long[n])))
        # Matches at one point fit any size; theirs own says which it is.
        if which_way is not None and 0.5 < np.hypot(*which_way[:, 0]) / scale[n] < 2:
            yield which_way


def _way(a: NDArray[np.float64], b: NDArray[np.float64], apart: float) -> _Way | None:
    """The turn, size and shift that brings most of the points `a` to within so many pixels of `b`."""
    made, _ = cv2.estimateAffinePartial2D(np.ascontiguousarray(a), np.ascontiguousarray(b), ransacReprojThreshold=apart)
    return None if made is None else np.asarray(made, np.float64)


def _likeness(logo: LogoPicture, photo: NDArray[np.uint8], way: _Way) -> float:
    """How far the edges of the photo run as those of the logo that lies there: about 0 by chance, 1 for the logo."""
    rows, columns = logo.edges.shape[:2]
    back = cv2.invertAffineTransform(way)
    flat = logo.scale * back
    flat[:, 2] += MARGIN
    # Cut out first, and averaged down where it is large: a warp alone would skip pixels.
    corners = cv2.transform(np.array([[(0, 0), (columns, 0), (columns, rows), (0, rows)]], np.float64),
                            cv2.invertAffineTransform(flat))[0]  # fmt: skip
    left, top = np.maximum(np.floor(corners.min(axis=0)).astype(int) - 2, 0)
    right, bottom = np.ceil(corners.max(axis=0)).astype(int) + 2
    part = photo[top:bottom, left:right]
    if min(part.shape) < 4:
        return 0.0
    flat[:, 2] += flat[:, :2] @ np.array((left, top))
    smaller = float(np.hypot(*flat[:, 0]))
    if smaller < 0.7:
        part = np.asarray(cv2.resize(part, None, fx=smaller, fy=smaller, interpolation=cv2.INTER_AREA), np.uint8)
        flat[:, :2] /= smaller
    seen = cv2.warpAffine(part, flat, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
    edges = np.pad(edges_in(np.asarray(seen, np.uint8)), ((_SLIP, _SLIP), (_SLIP, _SLIP), (0, 0)))
    return float(cv2.matchTemplate(edges, logo.edges, cv2.TM_CCORR).max() / (logo.edges**2).sum())
