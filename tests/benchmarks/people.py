"""Print the tables on whole people: covers attacked, and places to look where a face was missed.

    PHOTOCONSENT_CORPUS=folder python -m tests.benchmarks.people [PHOTOS OF EACH SET]
    python -m tests.benchmarks.people page FILE.png

`page` draws the pictures of docs/covers.md, from a picture that may be shown.
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.bodies import PERHAPS, SURE, Person
from photoconsent.pipeline.body_proof import CoveredPeople
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Face, FoundFace, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import attack
from photoconsent.pipeline.recognise import embed
from photoconsent.pipeline.silhouette import Silhouette, Silhouettes

SETS = ("A_fddb_cse573", "A_wider_fullres", "A_dlib_faces", "A_groups_unlabelled")
SMALLEST = 20
"""Faces whose short side is smaller, in pixels, are not tried: their bodies are a few cells."""
COVERS = ("nothing", "the head alone", *(f"whole, {style}" for style in Cover), "whole, a quarter shines through")


def main(words: list[str]) -> int:
    """Do what is asked for; 2 where there are no labelled pictures."""
    if words[:1] == ["page"]:
        Image.fromarray(page()).save(words[1])
        return 0
    named = os.environ.get("PHOTOCONSENT_CORPUS")
    if not named:
        sys.stderr.write("Set PHOTOCONSENT_CORPUS to the folder of labelled pictures.\n")
        return 2
    for line in attacked(Path(named), Networks.load(), int(words[0]) if words else 25):
        sys.stdout.write(line + "\n")
    return 0


def photos(corpus: Path, most: int) -> Iterator[Pixels]:
    """So many photos of each set, at most."""
    for name in SETS:
        for file in sorted(one for one in (corpus / name).rglob("*") if one.suffix.lower() in (".jpg", ".jpeg"))[:most]:
            with Image.open(file) as picture:
                yield np.asarray(ImageOps.exif_transpose(picture).convert("RGB"))


def attacked(corpus: Path, networks: Networks, most: int) -> Iterator[str]:
    """Every second face of each photo is covered whole; the others are shown."""
    finder, rows, milliseconds = Silhouettes(), [], []
    sure = 0
    for pixels in photos(corpus, most):
        faces = [
            one for one in find_faces(pixels, networks) if not one.doubtful and min(one.box.w, one.box.h) > SMALLEST
        ]
        found = [one for one in embed(pixels, faces[::2], networks) if faces]
        begun = time.process_time()
        silhouettes = finder.of(pixels, faces[::2], faces[1::2])
        milliseconds += [1000 * (time.process_time() - begun)] * bool(silhouettes)
        sure += sum(one.sure for one in silhouettes)
        if silhouettes:
            rows += _row(pixels, found, silhouettes, finder, networks)
    yield f"{len(rows)} people, {sure} by their outline, the others by their box; {np.median(milliseconds):.0f} ms"
    yield "| covered | person seen (0.5) | perhaps (0.2) | structure seen | face known again |"
    yield "| --- | --- | --- | --- | --- |"
    for n, name in enumerate(COVERS):
        column = np.array([row[n] for row in rows])
        yield f"| {name} | " + " | ".join(f"{share:.3f}" for share in column.mean(axis=0)) + " |"
    again = np.array([row[-1] for row in rows], bool)
    yield f"{again.sum()} of {len(again)} outlines are widened to the box by the proof (soft)"


def _row(
    pixels: Pixels, found: list[FoundFace], silhouettes: list[Silhouette], finder: Silhouettes, networks: Networks
) -> list[list[object]]:
    """For each person a list: what is seen of them under each kind of cover, and whether the proof asks for more."""
    heads, outlines = [one.face for one in found], [one.outline for one in silhouettes]
    whole = {style: cover(pixels, heads, style, outlines) for style in Cover}
    through = cv2.addWeighted(whole[Cover.SOFT], 0.75, pixels, 0.25, 0)
    pictures = [pixels, cover(pixels, heads, Cover.SOFT), *whole.values(), np.asarray(through, np.uint8)]
    seen = [finder.bodies.find(picture, PERHAPS) for picture in pictures]
    proof = CoveredPeople(silhouettes, finder.bodies)
    widened = proof.still_seen(whole[Cover.SOFT], (1.0, 1.0))
    rows: list[list[object]] = []
    for one, silhouette in zip(found, silhouettes, strict=True):
        row: list[object] = []
        for picture, people in zip(pictures, seen, strict=True):
            score = _score(people, silhouette)
            tried = attack(picture, one, (1.0, 1.0), networks)
            structure = area_seen(pixels, picture, silhouette.outline)
            row.append([score >= SURE, score >= PERHAPS, structure, tried is not None and tried.succeeded])
        rows.append([*row, silhouette.whole in widened])
    return rows


def _score(people: list[Person], silhouette: Silhouette) -> float:
    return max((one.score for one in people if one.box.iou(silhouette.box) >= 0.5), default=0.0)


def page() -> Pixels:
    """The astronaut: as she is, her head covered, and the whole of her in three styles; below, with a shown face."""
    from tests.pipeline.portrait import FACE, astronaut, head

    finder, collins, plain = Silhouettes(), Face(FACE, 0.9), astronaut()
    (alone,) = finder.of(plain, [collins])
    row = [plain, cover(plain, [collins], Cover.SOFT)]
    row += [cover(plain, [collins], style, [alone.outline]) for style in Cover]
    small, face = head(48)
    front = plain.copy()
    x, y = 300, 512 - small.shape[0]
    front[y:, x : x + small.shape[1]] = small
    shown = Face(face.scaled(1, 1), 0.9)
    shown = Face(type(face)(face.x + x, face.y + y, face.w, face.h), shown.score)
    (behind,) = finder.of(front, [collins], [shown])
    row += [front, cover(front, [collins], Cover.SOFT, [behind.outline])]
    tiles = [np.asarray(cv2.resize(one, (256, 256), interpolation=cv2.INTER_AREA), np.uint8) for one in row]
    gap = np.full((256, 8, 3), 255, np.uint8)
    return np.hstack([part for tile in tiles for part in (tile, gap)][:-1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
