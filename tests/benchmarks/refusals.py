"""How often the proof refuses a right cover, and how often it lets a wrong one pass: attack (d) of `covers`."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from rich.table import Table

from photoconsent.errors import PhotoError, ProofFailed
from photoconsent.paths import resources_folder
from photoconsent.pipeline import copies
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.copies import write_copy
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Face, FoundFace, Pixels
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.recognise import embed

CoverAll = Callable[[Pixels, Sequence[Face], Cover, Sequence[Area]], Pixels]
"""What `cover.cover` is."""

SETS = (
    "A_masks853",
    "A_fddb_cse573",
    "A_wider_fullres",
    "A_dlib_faces",
    "A_groups_unlabelled",
    "B_lfw_dev/people",
    "B_lfw_dev/strangers",
)
PLANTED = 150
"""So many heads are used for the wrong covers."""
SMALLEST = 14.0
"""Pixels: no smaller face is used for them."""


@dataclass(frozen=True)
class Crowd:
    """A photo and all of its faces."""

    pixels: Pixels
    faces: list[FoundFace]


def crowds(corpus: Path, networks: Networks, step: int = 1) -> Iterator[Crowd]:
    """Every photo of the sets with a face in it, or each `step`th."""
    pictures = [
        path
        for name in SETS
        for path in sorted((corpus / name).rglob("*"))
        if path.suffix.lower() in (".jpg", ".jpeg", ".png")
    ]
    for path in pictures[::step]:
        try:
            pixels = open_photo(path).pixels
        except PhotoError:
            continue
        faces = embed(pixels, find_faces(pixels, networks), networks)
        if faces:
            yield Crowd(pixels, faces)


def refused(pixels: Pixels, hidden: Sequence[FoundFace], style: Cover, networks: Networks, how: CoverAll) -> bool:
    """Whether no copy comes out when heads are covered like that."""
    channel = load_channels(resources_folder() / "channels.toml")["print"]
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as planted:
        planted.setattr(copies, "cover", how)
        try:
            write_copy(pixels, Path(folder) / "a.jpg", channel, hidden, networks, style=style, original_size=True)
        except ProofFailed:
            return True
        return False


def moved(face: Face, x: float, y: float) -> Face:
    """The face so much further right and down."""
    marks = face.landmarks
    if marks is not None:
        a, b, c, d, e = ((px + x, py + y) for px, py in marks)
        marks = (a, b, c, d, e)
    return replace(face, box=Box(face.box.x + x, face.box.y + y, face.box.w, face.box.h), landmarks=marks)


def wrong_covers(original: Pixels) -> dict[str, CoverAll]:
    """Covers that show something of this picture."""

    def nothing(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Area] = ()) -> Pixels:
        return original.copy()

    def through(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Area] = ()) -> Pixels:
        return np.asarray((0.9 * cover(pixels, faces, style) + 0.1 * original).round(), np.uint8)

    def hole(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Area] = ()) -> Pixels:
        covered = cover(pixels, faces, style)
        for face in faces:
            eyes = Box(face.box.x + face.box.w * 0.2, face.box.y + face.box.h * 0.3, face.box.w * 0.6, face.box.h / 6)
            here = eyes.clipped(pixels.shape[1], pixels.shape[0])
            place = np.s_[int(here.y) : int(here.bottom), int(here.x) : int(here.right)]
            covered[place] = original[place]
        return covered

    def shifted(x: float, y: float) -> CoverAll:
        def how(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Area] = ()) -> Pixels:
            heads = [(face, head_of(face).bounds()) for face in faces]
            return cover(pixels, [moved(face, x * head.w / 3, y * head.h / 3) for face, head in heads], style)

        return how

    return {
        "covers nothing": nothing,
        "10 % opacity shows through": through,
        "a tenth of the face, at the eyes, is left": hole,
        "moved left by a third of the head": shifted(-1, 0),
        "moved right": shifted(1, 0),
        "moved up": shifted(0, -1),
        "moved down": shifted(0, 1),
    }


def around(crowd: Crowd, one: FoundFace) -> Crowd:
    """The face alone with its surroundings."""
    height, width = crowd.pixels.shape[:2]
    room = one.face.box.grown(3.0).clipped(width, height)
    left, top = int(room.x), int(room.y)
    part = np.ascontiguousarray(crowd.pixels[top : int(room.bottom), left : int(room.right)])
    return Crowd(part, [replace(one, face=moved(one.face, -left, -top))])


def refusals(corpus: Path, networks: Networks, made: Callable[..., Table]) -> Iterator[Table]:
    """Attack (d): every head of the corpus covered as it should be, and some of them wrongly."""
    styles = list(Cover)
    everyone = list(crowds(corpus, networks))
    heads = sum(len(crowd.faces) for crowd in everyone)
    right = made("(d) Refused photos whose covers were right", "cover", "photos", "heads", "refused")
    for style in styles:
        count = sum(refused(crowd.pixels, crowd.faces, style, networks, cover) for crowd in everyone)
        right.add_row(style.value, str(len(everyone)), str(heads), str(count))
    yield right
    large = [(crowd, one) for crowd in everyone for one in crowd.faces if one.face.box.h >= SMALLEST]
    chosen = [large[n] for n in np.random.default_rng(1).choice(len(large), PLANTED, replace=False)]
    alone = [around(crowd, one) for crowd, one in chosen]
    wrong = made("(d) Refused copies whose covers were wrong", "cover", *(style.value for style in styles))
    for name in wrong_covers(alone[0].pixels):
        row = []
        for style in styles:
            caught = [refused(c.pixels, c.faces, style, networks, wrong_covers(c.pixels)[name]) for c in alone]
            row.append(f"{sum(caught)} of {len(caught)}")
        wrong.add_row(name, *row)
    yield wrong
