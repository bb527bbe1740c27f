"""Photo in, faces out: the detector looks at copies of the photo in many sizes, then closer at each doubtful place.

A face shows itself at several sizes and in the mirror; hands, cloth and signs mostly do so only once. So the score of a
place is the mean of three looks: the best of the first looks, the closer one, and its mirror image.

Faces that are faint, dark, on their side, cut by the border or on a screen with lines are looked for in pictures in
which they are easy to see; that adds to what was seen before and changes none of it.

What scores too low to be covered, but not nothing, is a glimpse: a place where a person should look, because half of
the faces that are missed lie in one.
"""

import hashlib
from dataclasses import dataclass, field

import numpy as np

from photoconsent import __version__
from photoconsent.pipeline import harder, pyramid
from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.closer import look_closer
from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.merging import BELIEVED, Place, face_at, merged, places_of
from photoconsent.pipeline.missed import places_to_look
from photoconsent.pipeline.networks import Networks, Session, read_made


@dataclass(frozen=True, slots=True)
class Search:
    """How thoroughly a photo is searched; the figures behind each number are in docs/accuracy.md."""

    floor: float = 0.15
    """A place with at least this score in one of the first looks is looked at again."""
    plain: float = 0.85
    """A place with at least this score in the first looks is a face without a second look."""
    perhaps: float = 0.31
    """With at least this score after all looks it is perhaps a face: covered, and shown to the user as doubtful."""
    sure: float = 0.6
    """A place with at least this score is a face."""
    glimpse: float = 0.2
    """A place with at least this score, and less than `perhaps`, is a glimpse: not covered, but worth a look."""
    mirror: bool = True
    """The second look is repeated in the mirror."""
    harder: bool = True
    """Faces that are hard to see are looked for as well."""
    harder_floor: float = 0.3
    """A place with at least this score in one of the pictures made for that is looked at again there."""
    harder_perhaps: float = 0.45
    """With at least this score after all looks at that picture it is perhaps a face."""
    harder_most: float = 0.55
    """What shows itself only there has at most this score: nobody can be known by it, and it is never shown."""
    range: pyramid.Range = field(default_factory=pyramid.Range)


@dataclass(frozen=True, slots=True)
class Seen:
    """What was seen in one photo, in its own pixels, best score first."""

    faces: tuple[Face, ...]
    """Everything that may be a face; the doubtful ones are marked."""
    glimpses: tuple[Box, ...]
    """Places where a face may have been missed, to be shown to a person; they touch no face."""


EDITION = 6
"""Raised with every change of what is found in a photo; a test holds it against the code of the search."""


def finder_name() -> str:
    """What tells a search from one that may find otherwise: program, network, thoroughness."""
    made = read_made()
    network, people = made["detector"].sha256, made["person"].sha256
    return hashlib.sha256(f"{__version__} {EDITION} {network} {people} {Search()}".encode()).hexdigest()


def find_faces(pixels: Pixels, networks: Networks, search: Search | None = None) -> list[Face]:
    """All faces of an upright photo in its own pixels, best score first; the doubtful ones are marked."""
    return list(see(pixels, networks, search).faces)


def see(pixels: Pixels, networks: Networks, search: Search | None = None, bodies: Bodies | None = None) -> Seen:
    """All faces of an upright photo, and the places where one may have been missed.

    With `bodies` those are places where somebody stands, or that are likelier than others.
    """
    search = search or Search()
    height, width = pixels.shape[:2]
    first = _first_looks(pixels, networks.detector, search).clipped(width, height)
    places = [_judged(pixels, place, networks.detector, search) for place in places_of(first)]
    kept = merged([place for place in places if place.score >= search.perhaps], search.sure)
    if search.harder:
        kept = merged(kept + _hard_to_see(pixels, kept, networks.detector, search), search.sure)
    faces = tuple(face_at(place, width, height, search.sure) for place in kept)
    low = merged([place for place in places if search.glimpse <= place.score < search.perhaps], search.sure)
    glimpses = [(face_at(place, width, height, search.sure).box, place.score) for place in low]
    beside = [one for one in glimpses if not any(_touches(one[0], face.box) for face in faces)]
    if bodies is None:
        return Seen(faces, tuple(box for box, _ in beside))
    return Seen(faces, places_to_look(pixels, beside, [face.box for face in faces], bodies))


def _touches(box: Box, face: Box) -> bool:
    """Whether a tenth of the smaller one lies in the other: then the face's cover hides the place, or is about it."""
    return box.shared(face) > 0.1 * min(box.area, face.area)


def _first_looks(pixels: Pixels, detector: Session, search: Search) -> Candidates:
    """What the detector sees in the copies of the pyramid, in pixels of the photo."""
    height, width = pixels.shape[:2]
    factors = pyramid.scales(width, height, search.range)
    seen = []
    for copy in pyramid.copies(pixels, factors):
        found = _seen_in(copy, detector, search.floor)
        seen.append(found.moved(width / copy.shape[1], height / copy.shape[0], 0, 0))
    return Candidates.joined(seen)


def _seen_in(copy: Pixels, detector: Session, floor: float) -> Candidates:
    """What the detector sees in one copy of the photo, in the copy's pixels; nothing that a tile cuts in two."""
    seen = []
    for tile in pyramid.tiles(copy):
        candidates = look(tile.pixels, detector, floor)
        height, width = tile.pixels.shape[:2]
        left, top, right, bottom = candidates.boxes.T
        crossing = np.stack([left < 0, top < 0, right > width, bottom > height]) & np.array(tile.cut)[:, None]
        seen.append(candidates.chosen(~crossing.any(axis=0)).moved(1, 1, tile.x, tile.y))
    return Candidates.joined(seen)


def _hard_to_see(pixels: Pixels, known: list[Place], detector: Session, search: Search) -> list[Place]:
    """Places of faces, beside the known ones, that are seen only in a picture made of the photo for that."""
    height, width = pixels.shape[:2]
    boxes, found = [place.seen.boxes[0] for place in known], []
    for view in harder.views(pixels):
        most = 1.0 if view.certain else search.harder_most
        for place in places_of(harder.seen_in(view, detector, search.harder_floor)):
            first = view.back(place.seen.chosen(np.array([0]))).clipped(width, height)
            if not len(first) or harder.is_known(view, first.boxes[0], boxes):
                continue
            judged = _judged(view.pixels, place, detector, search)
            seen = view.back(judged.seen).clipped(width, height)
            if judged.score >= search.harder_perhaps and len(seen):
                found.append(Place(seen, min(judged.score, most)))
    return found


def _judged(pixels: Pixels, place: Place, detector: Session, search: Search) -> Place:
    """The place with its score after the second look, if it needs one."""
    if place.score >= search.plain:
        return place
    closer = look_closer(pixels, place.seen.boxes[0], place.score, detector, mirror=search.mirror)
    score = (place.score + float(closer.scores.sum())) / (3 if search.mirror else 2)
    # The closer look shows the outline and the landmarks best, so it leads.
    leading = closer.chosen(closer.scores >= BELIEVED)
    leading = leading.chosen(np.argsort(-leading.scores))
    return Place(Candidates.joined([leading, place.seen]), score)
