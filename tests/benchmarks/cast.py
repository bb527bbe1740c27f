"""Films of ten seconds with known truth, for the benchmark of videos: who is in them and how they move.

Everybody is a picture of LFW that moves over a background, as large as in a film of an office party: faces of 30 to 220
pixels at 1280 by 720. There are one to eight people in a film; they stand, walk through, cross, come nearer, tilt and
turn their heads, and some are blurred. Every fourth film has two cuts.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from tests.video.movie import Actor, Mask, Path_, Place, drawn_frame, gone_between, room, straight, swaying

SIZE: Final = (1280, 720)
RATE: Final = 25
SECONDS: Final = 10.0
FILMS: Final = 24
CUTS: Final = (3.36, 6.72)
"""Seconds at which a film with cuts changes its background and its people."""


@dataclass(frozen=True, eq=False)
class Portrait:
    """A picture of somebody and where the face is in it."""

    person: str
    pixels: Pixels
    face: Box


@dataclass(frozen=True, eq=False)
class Script:
    """A film to be made: its actors know by name whom they play."""

    number: int
    title: str
    actors: tuple[Actor, ...]
    background: Callable[[float], Pixels]

    def frames(self, first: int = 0) -> Iterator[tuple[Pixels, dict[str, tuple[Box, Mask]]]]:
        """Each frame from that one on, and where the face of each person is and is seen."""
        for n in range(first, round(SECONDS * RATE)):
            time = n / RATE
            pixels, faces = drawn_frame(self.background(time), self.actors, time)
            yield pixels, {self.actors[one.actor].person: (one.box, seen) for one, seen in faces}


class Cast:
    """The people of the corpus: those with a register's references, and strangers."""

    def __init__(self, corpus: Path, networks: Networks) -> None:
        folder, self._networks = corpus / "B_lfw_dev", networks
        self.registered = sorted(one.name for one in (folder / "people").iterdir())
        self._strangers = sorted((folder / "strangers").rglob("*.jpg"))
        self._folder = folder

    def references(self, person: str) -> list[Path]:
        """The pictures that a register may have: all but the one that plays in films."""
        return sorted((self._folder / "people" / person).iterdir())[1:5]

    def known(self, person: str) -> Portrait:
        """Somebody of the register, in a picture that it has not."""
        return self._portrait(sorted((self._folder / "people" / person).iterdir())[0], person)

    def stranger(self, number: int) -> Portrait:
        """Somebody whom no register knows."""
        path = self._strangers[number % len(self._strangers)]
        return self._portrait(path, f"stranger {path.stem}")

    def _portrait(self, path: Path, person: str) -> Portrait:
        pixels = open_photo(path).pixels
        middle = Box(pixels.shape[1] * 0.3, pixels.shape[0] * 0.25, pixels.shape[1] * 0.4, pixels.shape[0] * 0.5)
        faces = find_faces(pixels, self._networks)
        best = max(faces, key=lambda face: face.box.iou(middle))
        return Portrait(person, pixels, best.box)


def script(number: int, cast: Cast) -> tuple[Script, frozenset[str]]:
    """The film of that number, and who of its people is in the register."""
    dice = random.Random(number)
    count = 1 + number % 8
    registered = dice.sample(cast.registered, (count + 1) // 2)
    people = [cast.known(person) for person in registered]
    people += [cast.stranger(dice.randrange(240)) for _ in range(count - len(people))]
    dice.shuffle(people)
    cut = number % 4 == 3
    actors: list[Actor] = []
    moves = []
    for place, one in enumerate(people):
        scene = _scene(dice) if cut else None
        name, made = _move(dice, one, place, len(people), scene)
        moves.append(name)
        actors += made
    title = ", ".join(sorted(set(moves))) + (", cuts" if cut else "")
    return Script(number, f"{count} people: {title}", tuple(actors), _background(number, cut=cut)), frozenset(
        registered
    )


def _scene(dice: random.Random) -> tuple[float, float]:
    """From when to when somebody is there in a film with cuts: in one scene, or in two that follow."""
    edges = (0.0, *CUTS, SECONDS + 1)
    first = dice.randrange(3)
    return edges[first], edges[min(first + dice.randint(1, 2), 3)]


def _background(number: int, *, cut: bool) -> Callable[[float], Pixels]:
    plain = room(SIZE, number)
    if not cut:
        return lambda time: plain
    turned = np.ascontiguousarray(plain[:, ::-1])
    dark = np.asarray(plain * 0.45, np.uint8)
    scenes = (plain, np.ascontiguousarray(255 - turned), dark)
    return lambda time: scenes[sum(time >= edge for edge in CUTS)]


def _move(
    dice: random.Random, one: Portrait, place: int, count: int, scene: tuple[float, float] | None
) -> tuple[str, list[Actor]]:
    """How somebody moves, and the actors that play it."""
    width, height = SIZE
    name = dice.choice(("stands", "walks", "walks", "crosses", "comes nearer", "turns", "tilts", "fast"))
    size = dice.uniform(34, 120)
    x, y = width * (place + 0.5) / count + dice.uniform(-40, 40), dice.uniform(0.3, 0.7) * height
    blur = dice.uniform(1.0, 2.5) if dice.random() < 0.15 else 0.0
    begin, end = Place(-size, y, size, 0, blur), Place(width + size, y + dice.uniform(-90, 90), size, 0, blur)
    if dice.random() < 0.5:
        begin, end = end, begin
    path: Path_
    if name == "walks":
        path = straight(begin, end, dice.uniform(4, 8), dice.uniform(0, 2.5))
    elif name == "fast":
        path = straight(begin, end, dice.uniform(1.4, 2.4), dice.uniform(0.5, 6.5))
    elif name == "crosses":
        path = straight(replace(begin, y=height / 2), replace(end, y=height / 2 + 20), dice.uniform(5, 9), 0.5)
    elif name == "comes nearer":
        path = straight(Place(x, y, 34), Place(width / 2, height * 0.5, dice.uniform(160, 220)), SECONDS)
    elif name == "tilts":
        path = swaying(Place(x, y, size, 0, blur), 30, dice.uniform(2, 4), 35)
    else:
        path = swaying(Place(x, y, size, 0, blur), dice.uniform(0, 60), dice.uniform(2, 6), 5)
    if scene is not None:
        path = gone_between(gone_between(path, 0, scene[0]), scene[1], SECONDS + 1)
    if name == "turns":
        return name, _turning(one, path, dice.uniform(2, 5))
    return name + (" blurred" if blur else ""), [Actor(one.pixels, one.face, path, one.person)]


def _turning(one: Portrait, path: Path_, every: float) -> list[Actor]:
    """Somebody whose head turns away and back: the narrower the picture, the further it is turned."""
    shares = (1.0, 0.85, 0.7, 0.55, 0.42)
    actors = []
    for number, share in enumerate(shares):
        height, width = one.pixels.shape[:2]
        narrow = Image.fromarray(one.pixels).resize((round(width * share), height), Image.Resampling.BICUBIC)
        face = one.face.scaled(narrow.width / width, 1)

        def turned(time: float, number: int = number) -> Place | None:
            swing = abs(2 * (time / every % 1) - 1) * 1.6 - 0.3
            wanted = min(max(round(swing * (len(shares) - 1)), 0), len(shares) - 1)
            return path(time) if wanted == number else None

        actors.append(Actor(np.asarray(narrow, np.uint8), face, turned, one.person))
    return actors
