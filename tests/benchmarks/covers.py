"""Attack covers: ours and those of others, in the same run.

PHOTOCONSENT_CORPUS=FOLDER python -m tests.benchmarks.covers [a] [b] [c] [d]     (about half an hour on two idle cores)
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from rich.box import MARKDOWN
from rich.console import Console
from rich.table import Table
from skimage.restoration import richardson_lucy, wiener

from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from tests.benchmarks.peers import GREY, OURS, TREATMENTS, Treatment
from tests.benchmarks.recognisers import Recogniser, Vector, recognisers
from tests.benchmarks.refusals import moved, refusals

SIZES = (32, 100, 400, 1500)
"""Heights of the attacked faces in pixels."""


@dataclass(frozen=True)
class Portrait:
    """A picture and the face in its middle."""

    pixels: Pixels
    face: Face

    def sized(self, height: float) -> "Portrait":
        """The surroundings of the face, sized so that the face has this height."""
        whole = self.face.box.grown(1.4).clipped(self.pixels.shape[1], self.pixels.shape[0])
        left, top, right, bottom = int(whole.x), int(whole.y), int(whole.right), int(whole.bottom)
        factor = height / self.face.box.h
        how = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        part = cv2.resize(self.pixels[top:bottom, left:right], None, fx=factor, fy=factor, interpolation=how)
        return Portrait(np.asarray(part, np.uint8), moved(self.face, -left, -top).scaled(factor, factor))


def portraits(pictures: Iterable[Path], networks: Networks) -> list[Portrait]:
    """The pictures in which a face lies in the middle."""
    found = []
    for picture in pictures:
        pixels = open_photo(picture).pixels
        middle = Box(pixels.shape[1] * 0.3, pixels.shape[0] * 0.25, pixels.shape[1] * 0.4, pixels.shape[0] * 0.5)
        best = max(find_faces(pixels, networks), key=lambda face, box=middle: face.box.iou(box), default=None)  # type: ignore[misc]
        if best is not None and best.landmarks is not None and best.box.iou(middle) > 0.2:
            found.append(Portrait(pixels, best))
    return found


def table(title: str, *columns: str) -> Table:
    """A table that Markdown understands."""
    made = Table(*columns, title=title, box=MARKDOWN, title_justify="left")
    for column in made.columns[1:]:
        column.justify = "right"
    return made


def recognition(people: Sequence[Portrait], eye: Recogniser) -> Table:
    """Attack (a): which of the uncovered people is nearest to the covered face?

    A similarity alone says little: a recogniser finds some faces similar to anything without a face in it.
    """
    made = table(
        f"(a) {eye.name}: similarity to the original, median / highest; how often it is the nearest of {len(people)} "
        f"people (chance {1 / len(people):.0%})",
        "cover",
        *(f"{size} px" for size in SIZES),
    )
    originals = np.array([eye.see(one.pixels, one.face) for one in people])
    strangers = (originals @ originals.T)[np.triu_indices(len(people), 1)]
    made.add_row("(two strangers)", f"{np.median(strangers):.2f} / {strangers.max():.2f}", *[""] * (len(SIZES) - 1))
    for name, treat in TREATMENTS.items():
        cells = []
        for size in SIZES:
            # Large pictures take long: fewer of them.
            sized = [one.sized(size) for one in (people if size < 1000 else people[:15])]
            to_all = np.array([eye.see(treat(one.pixels, one.face), one.face) for one in sized]) @ originals.T
            own, nearest = to_all.diagonal(), float(np.mean(to_all.argmax(1) == np.arange(len(sized))))
            cells.append(f"{np.median(own):.2f} / {own.max():.2f}; {nearest:.0%}")
        made.add_row(name, *cells)
    return made


def pixels_of(pixels: Pixels, face: Face) -> Vector:
    """The middle of the face as a vector of 32 by 32 colours.

    Only the middle, because the corners of the box lie beside the cover: there the same picture is the same.
    """
    box = face.box.grown(-0.4).clipped(pixels.shape[1], pixels.shape[0])
    part = pixels[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
    return cv2.resize(part, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float64).ravel()


def with_surroundings(pixels: Pixels, face: Face) -> Vector:
    """The cover and as much again around it, as 48 by 48 colours: what anybody has who has the copy."""
    box = face.box.grown(1.4).clipped(pixels.shape[1], pixels.shape[0])
    part = pixels[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
    return normalised(cv2.resize(part, (48, 48), interpolation=cv2.INTER_AREA).astype(np.float64).ravel())


def normalised(vector: Vector) -> Vector:
    """Freed from brightness and contrast."""
    free = vector - vector.mean()
    return np.asarray(free / max(float(np.linalg.norm(free)), 1e-9))


def top_1(gallery: Sequence[Vector], probes: Sequence[Vector]) -> float:
    """The share of probes whose nearest in the gallery is their own."""
    a, b = np.array(gallery), np.array(probes)
    distances = (b**2).sum(1)[:, None] - 2 * b @ a.T + (a**2).sum(1)[None]
    return float(np.mean(distances.argmin(1) == np.arange(len(b))))


def parrot(
    title: str,
    gallery: Sequence[Portrait],
    probes: Sequence[Portrait],
    eyes: Sequence[Recogniser],
    names: Iterable[str],
) -> Table:
    """Attack (b): the gallery is covered in the same way first; is a covered face nearest to its own there?

    A cover has the tone of its surroundings, and so tells some of what they tell. Whether it tells more is seen in the
    last column: there a cover with its surroundings stands against one grey with the same surroundings.
    """
    made = table(title, "cover", "pixels", "pixels, normalised", *(eye.name for eye in eyes), "with surroundings")
    for name in names:
        treat = TREATMENTS[name]
        sides = [[(treat(one.pixels, one.face), one.face) for one in side] for side in (gallery, probes)]
        ways: list[Callable[[Pixels, Face], Vector]] = [
            pixels_of,
            lambda pixels, face: normalised(pixels_of(pixels, face)),
            *(eye.see for eye in eyes),
            with_surroundings,
        ]
        seen = [[[way(pixels, face) for pixels, face in side] for side in sides] for way in ways]
        made.add_row(name, *(f"{top_1(a, b):.1%}" for a, b in seen))
    return made


def restored(pixels: Pixels, face: Face, how: str) -> Pixels:
    """The picture after an attempt to undo its cover."""
    if how == "as it is":
        return pixels
    if how == "made smaller and larger":
        small = cv2.resize(pixels, None, fx=1 / 4, fy=1 / 4, interpolation=cv2.INTER_AREA)
        return np.asarray(cv2.resize(small, pixels.shape[1::-1], interpolation=cv2.INTER_LANCZOS4), np.uint8)
    reach = max(round(face.box.w / 4), 2)
    line = cv2.getGaussianKernel(2 * reach + 1, face.box.w / 12)
    spread = line @ line.T
    picture = pixels.astype(np.float64) / 255
    planes = [
        richardson_lucy(picture[:, :, n], spread, num_iter=30)
        if how == "Richardson-Lucy"
        else wiener(picture[:, :, n], spread, 0.01, clip=True)
        for n in range(3)
    ]
    return np.asarray((np.clip(np.stack(planes, 2), 0, 1) * 255).astype(np.uint8))


RESTORERS = ("as it is", "made smaller and larger", "Richardson-Lucy", "Wiener")


def restoring(people: Sequence[Portrait], eye: Recogniser) -> Table:
    """Attack (c): does an attempt to restore make the face known again?"""
    title = (
        f"(c) {eye.name}: how often the original is the nearest of {len(people)} people after restoring, face of 120 px"
    )
    made = table(title, "cover", *RESTORERS)
    originals = np.array([eye.see(one.pixels, one.face) for one in people])
    sized = [one.sized(120) for one in people]
    for name in ("**soft**", "Gaussian, sigma 1/12 of the face", "box blur of half the face"):
        treat: Treatment = TREATMENTS[name]
        covered = [treat(one.pixels, one.face) for one in sized]
        cells = []
        for how in RESTORERS:
            seen = [eye.see(restored(c, one.face, how), one.face) for c, one in zip(covered, sized, strict=True)]
            cells.append(f"{np.mean((np.array(seen) @ originals.T).argmax(1) == np.arange(len(people))):.0%}")
        made.add_row(name, *cells)
    return made


def parrots(people: Sequence[Path], strangers: Sequence[Portrait], eyes: Sequence[Recogniser]) -> Iterator[Table]:
    """Attack (b) on everybody, and on those with two pictures; chance is one by the number of people."""
    networks = Networks.load()
    pairs = [portraits(sorted(folder.glob("*.jpg"))[:2], networks) for folder in people]
    everyone = [pair[0] for pair in pairs if pair] + list(strangers)
    title = "(b) Parrot attack, top-1 among {} people, chance {:.1%}; {}"
    once = title.format(len(everyone), 1 / len(everyone), "one picture, covered twice")
    yield parrot(once, everyone, everyone, eyes, (*OURS, GREY))
    both = [pair for pair in pairs if len(pair) == 2]
    twice = title.format(len(both), 1 / len(both), "two pictures of each person")
    yield parrot(twice, [pair[0] for pair in both], [pair[1] for pair in both], eyes, TREATMENTS)


def main(wanted: str) -> None:
    """Print the tables of the wanted attacks."""
    corpus = Path(os.environ["PHOTOCONSENT_CORPUS"]) / "B_lfw_dev"
    networks = Networks.load()
    eyes = list(recognisers(networks))
    strangers = portraits(sorted((corpus / "strangers").glob("*/*.jpg")), networks)
    console = Console(width=160)
    if "a" in wanted:
        for eye in eyes:
            console.print(recognition(strangers[:30], eye))
    if "b" in wanted:
        for made in parrots(sorted((corpus / "people").iterdir()), strangers, eyes):
            console.print(made)
    if "c" in wanted:
        for eye in eyes:
            console.print(restoring(strangers[:30], eye))
    if "d" in wanted:
        for made in refusals(corpus.parent, networks, table):
            console.print(made)


if __name__ == "__main__":
    main("".join(sys.argv[1:]) or "abcd")
