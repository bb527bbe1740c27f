"""An album of an event where the same people are in many photos, drawn from faces that scikit-image ships."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter
from skimage import data

from consent_db.register import Register
from photoconsent.enrolment.enrol import import_people
from tests.gui.sample import PASSPHRASE

FACES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16, 17, 21, 23, 24, 25, 26, 28, 33, 34, 35, 40, 41, 42, 46, 47, 49, 52, 53)
"""Faces of `skimage.data.lfw_subset` of different people, each found and good enough to be recognised."""
PLACE = 340
NAMES = ("Aksel", "Berit", "Chris", "Dagny", "Einar", "Frida", "Geir", "Hanne", "Ivar", "Julie", "Knut", "Liv")


@dataclass(frozen=True)
class Album:
    """How many photos and faces there are, and how many of the people are in the register and are not."""

    photos: int
    faces: int
    registered: int
    strangers: int
    by_hand: int = 0
    """How many of the registered people did not tick biometrics, so that a user has to point them out."""


def make_album(folder: Path, album: Album) -> list[tuple[int, ...]]:
    """Photos of a wall with prints, half of them of registered people; returns who is in each photo, left to right.

    A person is called by a number; those below `album.registered` are in the register.
    """
    folder.mkdir(parents=True)
    truth = []
    chance = np.random.default_rng(7)
    left = album.faces
    for number in range(album.photos):
        count = -(-left // (album.photos - number))
        left -= count
        known = chance.permutation(album.registered)[: -(-count // 2)]
        strangers = chance.permutation(np.arange(album.registered, album.registered + album.strangers))[
            : count - len(known)
        ]
        truth.append((*map(int, known), *map(int, strangers)))
        prints = [_seen(FACES[who], chance) for who in truth[-1]]
        wall(prints).save(folder / f"{folder.name}-{number + 1:03}.jpg", quality=92)
    return truth


def make_people(path: Path, folder: Path, album: Album) -> Path:
    """A register of the album's people; they ticked biometrics, but for the last few, and consent to the website."""
    folder.mkdir(parents=True)
    Image.new("L", (620, 877), 245).save(folder / "form.png")
    columns = ["id", "name", "references", "status", "channels", "valid_until", "evidence", "signed_on"]
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for number, name in enumerate(NAMES[: album.registered]):
            wall([_print(FACES[number], 230)]).save(folder / f"{name}.png")
            reference = f"{name}.png" if number < album.registered - album.by_hand else ""
            row = [f"P{number + 1:02}", f"{name} Moe", reference, "consents", "website"]
            writer.writerow([*row, "2036-01-15", "form.png", "2025-01-15"])
    with Register.create(path, PASSPHRASE) as register:
        import_people(register, folder / "people.csv")
    return path


def _print(face: int, side: int) -> Image.Image:
    grey = Image.fromarray((data.lfw_subset()[face] * 255).astype(np.uint8))
    toned = np.asarray(grey.resize((side, side), Image.Resampling.BICUBIC), np.float32)[..., None]
    return Image.fromarray((toned * np.array([1.0, 0.93, 0.85], np.float32)).clip(0, 255).astype(np.uint8))


def _seen(face: int, chance: np.random.Generator) -> Image.Image:
    """The face on another day: other light, other size, a little turned, a little less sharp."""
    made = _print(face, int(chance.integers(120, 240)))
    made = made.rotate(float(chance.uniform(-18, 18)), Image.Resampling.BICUBIC, fillcolor=(120, 110, 100))
    made = ImageEnhance.Brightness(made).enhance(float(chance.uniform(0.55, 1.3)))
    made = ImageEnhance.Contrast(made).enhance(float(chance.uniform(0.6, 1.2)))
    return made.filter(ImageFilter.GaussianBlur(float(chance.uniform(0.0, 6.5))))


def wall(prints: Sequence[Image.Image]) -> Image.Image:
    """The prints beside each other, each in a place of its own that is `PLACE` pixels wide."""
    made = Image.new("RGB", (PLACE * max(2, len(prints)), 460), (196, 205, 208))
    for slot, one in enumerate(prints):
        made.paste(Image.new("RGB", (one.width + 30, one.height + 30), (250, 249, 245)), (PLACE * slot + 15, 85))
        made.paste(one, (PLACE * slot + 30, 100))
    return made
