"""An event of many photos: an engine that has found everything already, so that only the window is measured."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from photoconsent.gui.event.pictures import PREVIEW_SIDE
from photoconsent.pipeline.engines import Answer, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.preview import previews_of
from photoconsent.pipeline.steps import Findings, Job

WIDTH, HEIGHT = 4000, 3000


def found_faces(count: int, seed: int) -> tuple[FoundFace, ...]:
    """Faces somewhere in the photo, of people nobody knows."""
    noise = np.random.default_rng(seed)
    faces = []
    for number in range(count):
        vector = noise.normal(size=128).astype(np.float32)
        box = Box(200.0 + 600 * (number % 6), 400.0 + 900 * (number // 6), 180, 220)
        faces.append(FoundFace(Face(box, 0.95), vector / np.linalg.norm(vector), Quality.GOOD))
    return tuple(faces)


class FoundAlready:
    """Yields what a search of photos of 12 megapixels would: four faces in each, and a preview like a real one.

    So many parties of four take turns in front of the camera, the first one in every third photo; None: nobody is in
    two photos.
    """

    def __init__(self, parties: int | None = None) -> None:
        self._parties = parties
        noise = np.random.default_rng(5)
        coarse = noise.integers(0, 256, (60, 80, 3), np.uint8)
        photo = Image.fromarray(coarse).resize((PREVIEW_SIDE, PREVIEW_SIDE * 3 // 4), Image.Resampling.BICUBIC)
        grain = noise.normal(0, 3, (PREVIEW_SIDE * 3 // 4, PREVIEW_SIDE, 3))
        self._preview, self._thumbnail = previews_of(
            (np.asarray(photo) + grain).clip(0, 255).astype(np.uint8), PREVIEW_SIDE
        )

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return self._thumbnail

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        for number, job in enumerate(jobs):
            if stop():
                return
            digest = hashlib.sha256(job.source.name.encode()).hexdigest()
            preview = bytes(bytearray(self._preview))  # every photo has its own in memory
            party = number if self._parties is None else number % self._parties * bool(number % 3)
            faces = found_faces(4, party)
            yield Outcome(job.source, Findings(job.source, digest, (WIDTH, HEIGHT), faces, preview, self._thumbnail))


def make_crowd(folder: Path, count: int) -> Path:
    """A folder of so many files that look like photos by their first bytes."""
    folder.mkdir(parents=True)
    for number in range(count):
        (folder / f"IMG_{number:04}.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
    return folder
