"""Makes videos out of pictures of people, with the truth about every frame: where each face is, and what is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import cos, radians, sin
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from photoconsent.pipeline.face import Box, Pixels
from photoconsent.video.frames import RATE, Sound
from photoconsent.video.writing import VideoPreset, Writer, even


@dataclass(frozen=True)
class Place:
    """Where somebody is at one moment: the middle of the face and its height in pixels, turned by so many degrees."""

    x: float
    y: float
    height: float
    angle: float = 0.0
    blur: float = 0.0
    """Radius of a blur over the whole person, in pixels."""


Path_ = Callable[[float], Place | None]
"""Somebody's place at a time in seconds; None while they are not in the picture at all."""


@dataclass(frozen=True, eq=False)
class Actor:
    """Somebody in a movie: a picture, where the face is in it, and how they move. Later ones stand in front."""

    picture: Pixels
    face: Box
    path: Path_
    person: str = ""


@dataclass(frozen=True)
class Appearance:
    """The truth about one actor in one frame."""

    actor: int
    box: Box
    """Around the face, in pixels of the movie; may reach beyond its border."""
    seen: float
    """The share of the face that is inside the picture and behind nobody, 0 to 1."""


@dataclass(frozen=True)
class Movie:
    """A made video and the truth about it."""

    path: Path
    size: tuple[int, int]
    times: tuple[Fraction, ...]
    truth: tuple[tuple[Appearance, ...], ...]
    """For each frame those who are in it at least in part."""
    people: tuple[str, ...]


def straight(begin: Place, end: Place, seconds: float, first: float = 0.0) -> Path_:
    """From one place to another in so many seconds, from `first` on; nowhere before and after."""

    def path(time: float) -> Place | None:
        share = (time - first) / seconds
        if not 0 <= share <= 1:
            return None
        a = (begin.x, begin.y, begin.height, begin.angle, begin.blur)
        b = (end.x, end.y, end.height, end.angle, end.blur)
        return Place(*(u + (v - u) * share for u, v in zip(a, b, strict=True)))

    return path


def still(place: Place) -> Path_:
    """Always there."""
    return lambda _: place


def swaying(place: Place, by: float, seconds: float = 2.0, tilt: float = 0.0) -> Path_:
    """To and fro by so many pixels and degrees around a place."""

    def path(time: float) -> Place:
        swing = sin(2 * np.pi * time / seconds)
        return Place(place.x + by * swing, place.y, place.height, place.angle + tilt * swing, place.blur)

    return path


def gone_between(path: Path_, begin: float, end: float) -> Path_:
    """The same path, but nowhere between two times: somebody out of the picture for a while."""
    return lambda time: None if begin <= time < end else path(time)


def room(size: tuple[int, int], seed: int = 0) -> Pixels:
    """A background without faces: a wall, a window, a table, and grain that compresses as a real one does."""
    width, height = size
    picture = Image.new("RGB", size, (196, 190, 178))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((width * 0.62, height * 0.08, width * 0.92, height * 0.5), fill=(158, 184, 205))
    draw.rectangle((0, height * 0.8, width, height), fill=(124, 98, 74))
    draw.line((0, height * 0.8, width, height * 0.8), fill=(90, 70, 52), width=3)
    grain = np.random.default_rng(seed).normal(0, 3, (height, width, 1))
    return np.clip(np.asarray(picture, np.float32) + grain, 0, 255).astype(np.uint8)


Mask = np.ndarray
"""Booleans, shape (height, width)."""


def frame_of(background: Pixels, actors: Sequence[Actor], time: float) -> tuple[Pixels, tuple[Appearance, ...]]:
    """One frame and the truth about it."""
    pixels, faces = drawn_frame(background, actors, time)
    return pixels, tuple(appearance for appearance, _ in faces)


def drawn_frame(
    background: Pixels, actors: Sequence[Actor], time: float
) -> tuple[Pixels, list[tuple[Appearance, Mask]]]:
    """One frame, and of each face the truth and the pixels in which it is seen."""
    canvas = Image.fromarray(background)
    owner = np.full(background.shape[:2], -1, np.int16)
    regions: list[tuple[int, Box, Mask, float]] = []
    for number, actor in enumerate(actors):
        place = actor.path(time)
        if place is None:
            continue
        person, mask, left, top, face, box = _drawn(actor, place)
        canvas.paste(person, (left, top), mask)
        body = _on(background.shape[:2], np.asarray(mask) > 127, left, top)
        owner[body] = number
        region = np.asarray(face) > 127
        regions.append((number, box, _on(background.shape[:2], region, left, top), float(region.sum())))
    faces = []
    for number, box, region, whole in regions:
        if whole and region.any():
            seen = region & (owner == number)
            faces.append((Appearance(number, box, float(seen.sum()) / whole), seen))
    return np.asarray(canvas, np.uint8), faces


def make_movie(
    path: Path,
    actors: Sequence[Actor],
    seconds: float = 2.0,
    *,
    size: tuple[int, int] = (640, 360),
    rate: int = 25,
    background: Pixels | Callable[[float], Pixels] | None = None,
    times: Sequence[float] | None = None,
    tone: bool = False,
    preset: VideoPreset | None = None,
) -> Movie:
    """Write a movie; `times` for one whose frames do not come evenly, `tone` for one with sound.

    A `background` that is asked by the time makes cuts.
    """
    size = even(size)
    behind = background if background is not None else room(size)
    moments = [Fraction(t).limit_denominator(90_000) for t in times] if times is not None else _evenly(seconds, rate)
    sound = iter([tone_of(float(moments[-1]) + 1 / rate)]) if tone else None
    writer = Writer(path, size, preset or VideoPreset(quality=16, megabits=40), sound, Fraction(rate))
    truth = []
    for moment in moments:
        here = behind(float(moment)) if callable(behind) else behind
        pixels, appearances = frame_of(here, actors, float(moment))
        writer.add(pixels, moment)
        truth.append(appearances)
    writer.close()
    return Movie(path, size, tuple(moments), tuple(truth), tuple(actor.person for actor in actors))


def tone_of(seconds: float, hertz: float = 440.0) -> Sound:
    """A plain tone from the first frame on."""
    wave = 0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)
    return Sound(Fraction(0), np.stack([wave, wave]).astype(np.float32))


def _evenly(seconds: float, rate: int) -> list[Fraction]:
    return [Fraction(n, rate) for n in range(max(1, round(seconds * rate)))]


def _drawn(actor: Actor, place: Place) -> tuple[Image.Image, Image.Image, int, int, Image.Image, Box]:
    """The person at that size and angle, what of it is body, where it goes, what of it is face, and the face's box."""
    scale = place.height / actor.face.h
    height, width = actor.picture.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    person = Image.fromarray(actor.picture).resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if place.blur:
        person = person.filter(ImageFilter.GaussianBlur(place.blur))
    body, face = Image.new("L", size), Image.new("L", size)
    ImageDraw.Draw(body).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius=min(size) // 4, fill=255)
    inside = actor.face.scaled(scale, scale)
    ImageDraw.Draw(face).ellipse((inside.x, inside.y, inside.right, inside.bottom), fill=255)
    turn = {"expand": True, "resample": Image.Resampling.BICUBIC}
    person, body, face = (one.rotate(-place.angle, **turn) for one in (person, body, face))  # type: ignore[arg-type]
    # The middle of the face, turned around the middle of the picture.
    dx, dy = inside.centre[0] - size[0] / 2, inside.centre[1] - size[1] / 2
    c, s = cos(radians(place.angle)), sin(radians(place.angle))
    middle = (person.width / 2 + dx * c - dy * s, person.height / 2 + dx * s + dy * c)
    left, top = round(place.x - middle[0]), round(place.y - middle[1])
    a, b = inside.w / 2, inside.h / 2
    half_w, half_h = float(np.hypot(a * c, b * s)), float(np.hypot(a * s, b * c))
    box = Box(left + middle[0] - half_w, top + middle[1] - half_h, 2 * half_w, 2 * half_h)
    return person, body, left, top, face, box


def _on(shape: tuple[int, int], mask: np.ndarray, left: int, top: int) -> np.ndarray:
    """The mask, laid on a canvas of that shape."""
    canvas = np.zeros(shape, bool)
    y0, x0 = max(top, 0), max(left, 0)
    y1, x1 = min(top + mask.shape[0], shape[0]), min(left + mask.shape[1], shape[1])
    if y1 > y0 and x1 > x0:
        canvas[y0:y1, x0:x1] = mask[y0 - top : y1 - top, x0 - left : x1 - left]
    return canvas
