"""The sample album made small, so that a whole run takes seconds; and what of a report is the same each time."""

import json
from pathlib import Path
from typing import Any

from PIL import Image

from photoconsent.sample import make_album

_FRESH = {"output", "output_sha256", "attack"}
"""What is another with every copy, because the paint is."""
_PORTRAIT, _CROWD = "IMG_0101.jpg", "IMG_0102.jpg"


def make_small_album(folder: Path, portraits: int = 1) -> Path:
    """Write a part of a crowd, somebody's portrait in so many sizes, the form and the list `people.csv`.

    Returns the folder of the photos.
    """
    make_album(folder)
    photos = folder / "photos"
    for photo in photos.iterdir():
        if photo.name not in (_PORTRAIT, _CROWD):
            photo.unlink()
    with Image.open(photos / _CROWD) as picture:
        few = picture.crop((0, 0, picture.width // 3, picture.height // 3))
    few.save(photos / _CROWD)
    with Image.open(photos / _PORTRAIT) as picture:
        large = picture.convert("RGB")
    (photos / _PORTRAIT).unlink()
    for number in range(portraits):
        large.resize((1000 + 40 * number, 750 + 30 * number)).save(photos / f"portrait{number}.jpg", quality=92)
    return photos


def told(report: Path) -> list[dict[str, Any]]:
    """What a report says of the photos: every decision, and where every cover is."""
    photos = json.loads(report.read_text())["photos"]
    return [{name: value for name, value in photo.items() if name not in _FRESH} for photo in photos]
