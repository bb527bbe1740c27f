"""What is found beside faces: text, plates and codes on labelled pictures, and what looking for them costs.

    PHOTOCONSENT_CORPUS=/path python -m tests.benchmarks.beside

A line of text or a plate is found when its covers reach over 70 % of it. Seconds are the processor's.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from consent_db.records import Trait
from photoconsent.pipeline.area import mask_of
from photoconsent.pipeline.codes import find_codes
from photoconsent.pipeline.face import Box, Pixels
from photoconsent.pipeline.place import Place
from photoconsent.pipeline.texts import Readers, find_texts
from tests.conftest import CORPUS

ENOUGH = 0.7
Corners = NDArray[np.float64]


@dataclass
class Counted:
    """How many of the things that are there were found, in how many photos, and in what time."""

    found: int = 0
    there: int = 0
    photos: int = 0
    places: int = 0
    seconds: float = 0.0
    missed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        each = self.seconds / max(self.photos, 1)
        missed = f"; missed: {', '.join(self.missed)}" if self.missed else ""
        return f"{self.found} of {self.there}, {self.photos} photos, {self.places} places, {each:.2f} s each{missed}"


def read(file: Path) -> Pixels:
    """The picture, upright as it is stored, without anything seen through it."""
    return np.asarray(cv2.cvtColor(cv2.imread(str(file), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), np.uint8)


def count(pictures: Iterator[tuple[Path, list[Corners]]], look: Callable[[Pixels], tuple[Place, ...]]) -> Counted:
    """How much of what is there is covered by what is found."""
    counted = Counted()
    for file, there in pictures:
        photo = read(file)
        begun = time.process_time()
        places = [one for one in look(photo) if one.trait is not Trait.SCREEN]
        counted.seconds += time.process_time() - begun
        counted.photos += 1
        counted.places += len(places)
        covered = _covered(places, photo)
        for corners in there:
            counted.there += 1
            if _share(corners, covered) >= ENOUGH:
                counted.found += 1
            else:
                counted.missed.append(file.stem)
    return counted


def _covered(places: list[Place], photo: Pixels) -> NDArray[np.bool_]:
    height, width = photo.shape[:2]
    whole = np.zeros((height, width), np.bool_)
    for place in places:
        whole |= mask_of(place.area, Box(0, 0, width, height)) > 0
    return whole


def _share(corners: Corners, covered: NDArray[np.bool_]) -> float:
    inside = np.zeros(covered.shape, np.uint8)
    cv2.fillPoly(inside, [np.round(corners).astype(np.int32)], 1)
    return float((covered & (inside > 0)).sum() / max(int(inside.sum()), 1))


def scenes(corpus: Path, *, readable: bool) -> Iterator[tuple[Path, list[Corners]]]:
    """Streets and malls (ICDAR 2015), and their lines: those that can be read, or those marked as too hard."""
    folder = corpus / "E_mmocr" / "tests" / "data" / "det_toy_dataset"
    for entry in json.loads((folder / "textdet_test.json").read_text())["data_list"]:
        name = Path(entry["img_path"]).name
        lines = [one["polygon"] for one in entry["instances"] if bool(one["ignore"]) is not readable]
        yield folder / "imgs" / "test" / name, [np.array(line, np.float64).reshape(-1, 2) for line in lines]


def plates(corpus: Path) -> Iterator[tuple[Path, list[Corners]]]:
    """Cars on European roads and their plates."""
    folder = corpus / "E_openalpr"
    for name, entry in json.loads((folder / "gt.json").read_text())["images"].items():
        if name.startswith("eu/") and (folder / name).exists():
            boxes = [[(x, y), (x + w, y), (x + w, y + h), (x, y + h)] for x, y, w, h in entry["boxes"]]
            yield folder / name, [np.array(box, np.float64) for box in boxes]


def documents(corpus: Path, readers: Readers) -> tuple[int, int, list[str]]:
    """Of the pictures with text in many scripts, in how many anything is found; and those in which nothing is."""
    files = [file for file in sorted((corpus / "E_rapidocr").iterdir()) if file.suffix in (".png", ".jpg", ".jpeg")]
    written = [file for file in files if file.stem != "empty_black"]
    nothing = [file.stem for file in written if not find_texts(read(file), readers)]
    return len(written) - len(nothing), len(written), nothing


def codes(corpus: Path) -> dict[str, tuple[int, int, int, float]]:
    """Of each set of photos of a code: how many photos, in how many it is found, in how many read, and seconds each."""
    results = {}
    for folder in sorted((corpus / "E_zxing" / "blackbox").iterdir()):
        files = [file for file in sorted(folder.iterdir()) if file.suffix in (".png", ".jpg")]
        begun = time.process_time()
        found = [find_codes(read(file)) for file in files]
        seconds = (time.process_time() - begun) / max(len(files), 1)
        texts = sum(any(one.text for one in each) for each in found)
        results[folder.name] = len(files), sum(map(bool, found)), texts, seconds
    return results


def crowds(corpus: Path, readers: Readers, most: int = 4) -> list[str]:
    """What is found, and what it takes, in photos of people of the size that cameras make."""
    said = []
    files = sorted((corpus / "A_wider_fullres").rglob("*.jpg"))[:most]
    for name, look in (("codes", find_codes), ("text", lambda photo: find_texts(photo, readers))):
        begun, places = time.process_time(), 0
        for file in files:
            small = read(file)
            large = cv2.resize(
                small, (4000, round(4000 * small.shape[0] / small.shape[1])), interpolation=cv2.INTER_CUBIC
            )
            places += len(look(np.asarray(large, np.uint8)))
        each = (time.process_time() - begun) / max(len(files), 1)
        said.append(f"{name} in {len(files)} photos of people, 4,000 pixels wide: {places} places, {each:.2f} s each")
    return said


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    corpus, readers = Path(os.environ[CORPUS]), Readers.load()

    def texts(photo: Pixels) -> tuple[Place, ...]:
        return find_texts(photo, readers)

    say(f"lines that can be read, E_mmocr: {count(scenes(corpus, readable=True), texts)}")
    say(f"lines marked as too hard, E_mmocr: {count(scenes(corpus, readable=False), texts)}")
    say(f"plates covered as text or plate, E_openalpr: {count(plates(corpus), texts)}")

    def as_plates(photo: Pixels) -> tuple[Place, ...]:
        return tuple(one for one in texts(photo) if one.trait is Trait.PLATE)

    say(f"plates known as plates, E_openalpr: {count(plates(corpus), as_plates)}")
    found, there, nothing = documents(corpus, readers)
    say(f"pictures with text, E_rapidocr: {found} of {there}; nothing in {', '.join(nothing) or 'none'}")
    for name, (photos, seen, texts_read, seconds) in codes(corpus).items():
        say(f"codes, E_zxing {name}: found in {seen} of {photos}, read in {texts_read}, {seconds:.2f} s each")
    for line in crowds(corpus, readers):
        say(line)


if __name__ == "__main__":
    main()
