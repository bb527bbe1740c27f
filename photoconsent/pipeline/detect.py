"""Photo in, faces out: the detector looks at every copy of the pyramid, and what it saw is merged."""

from dataclasses import dataclass, field

import numpy as np

from photoconsent.pipeline import merging, pyramid
from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Face, Pixels
from photoconsent.pipeline.networks import Networks, Session


@dataclass(frozen=True, slots=True)
class Search:
    """How thoroughly a photo is searched."""

    perhaps: float = 0.4
    """A place with at least this score is perhaps a face: covered, and shown to the user as doubtful."""
    sure: float = 0.7
    """A place with at least this score is a face."""
    overlap: float = 0.4
    """Two candidates with at least this IoU are one face."""
    range: pyramid.Range = field(default_factory=pyramid.Range)


def find_faces(pixels: Pixels, networks: Networks, search: Search | None = None) -> list[Face]:
    """All faces of an upright photo in its own pixels, best score first; the doubtful ones are marked."""
    search = search or Search()
    height, width = pixels.shape[:2]
    factors = pyramid.scales(width, height, search.range)
    seen = [
        _seen_in(copy, networks.detector, search.perhaps).moved(width / copy.shape[1], height / copy.shape[0], 0, 0)
        for copy in pyramid.copies(pixels, factors)
    ]
    best = merging.best_of(Candidates.joined(seen), search.overlap)
    return merging.faces_of(best, width, height, search.sure)


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
