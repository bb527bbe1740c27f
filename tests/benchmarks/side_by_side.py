"""Draw our covers beside those of other programs, on a photo in colour and on the same without.

python -m tests.benchmarks.side_by_side OUT.png [OLDER.png]

OLDER.png is the column of `soft` cut out of a page that an older version drew: it is put beside today's.
"""

import sys
from pathlib import Path

import numpy as np
import skimage.data
from PIL import Image, ImageDraw, ImageFont

from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.networks import Networks
from photoconsent.typeface import font_file
from tests.benchmarks.peers import TREATMENTS

SHOWN = {
    "not covered": "not covered",
    "**soft**": "soft",
    "**mosaic**": "mosaic",
    "**solid**": "solid",
    "Gaussian, sigma 1/12 of the face": "others: Gaussian blur",
    "box blur of half the face": "others: box blur",
    "mosaic of 1/10 of the face": "others: mosaic of the face",
}
"""The treatments that are drawn, and what stands above them."""
SIDE, GAP, HEADING = 300, 8, 40
PART = np.s_[0:SIDE, 70 : 70 + SIDE]
"""Head and shoulders in the photo."""


def columns() -> dict[str, Image.Image]:
    """For each treatment the photo in colour above the one without."""
    colour = skimage.data.astronaut()
    grey = np.repeat(colour.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    face = max(find_faces(colour, Networks.load()), key=lambda one: one.box.area)
    between = np.full((GAP, SIDE, 3), 255, np.uint8)
    made = {}
    for name, title in SHOWN.items():
        above, below = (TREATMENTS[name](photo, face)[PART] for photo in (colour, grey))
        made[title] = Image.fromarray(np.vstack((above, between, below)))
    return made


def page(parts: dict[str, Image.Image]) -> Image.Image:
    """The columns side by side, each under its title."""
    font = ImageFont.truetype(str(font_file()), 22)
    drawn = Image.new("RGB", (len(parts) * (SIDE + GAP) - GAP, HEADING + 2 * SIDE + GAP), "white")
    pen = ImageDraw.Draw(drawn)
    for place, (title, part) in enumerate(parts.items()):
        pen.text((place * (SIDE + GAP) + 4, 6), title, "black", font)
        drawn.paste(part, (place * (SIDE + GAP), HEADING))
    return drawn


def main(out: Path, older: Path | None = None) -> None:
    """Write the page."""
    parts = columns()
    if older is not None:
        kept = Image.open(older).convert("RGB")
        parts = {"not covered": parts.pop("not covered"), "soft, as it was": kept} | parts
    page(parts).save(out, optimize=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
