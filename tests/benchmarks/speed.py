"""Seconds a photo, step by step: `python -m tests.benchmarks.speed`.

Everything runs in one process and one thread, so that a figure is work and not cores. The last column compares with the
limit below which nobody gets: decoding the photo and encoding it again, measured in the same run.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PIL import Image

from photoconsent import paths
from photoconsent.pipeline.channels import Channel, find_channel, load_channels
from photoconsent.pipeline.copies import write_copy
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.recognise import embed
from photoconsent.sample import make_album

Made = TypeVar("Made")


def main() -> None:
    networks = Networks.load()
    channel = find_channel(load_channels(paths.resources_folder() / "channels.toml"), "instagram")
    with tempfile.TemporaryDirectory() as folder:
        album = Path(folder)
        make_album(album)
        with Image.open(album / "photos" / "IMG_0101.jpg") as portrait:
            portrait.resize((6000, 4500)).save(album / "photos" / "IMG_0105.jpg", quality=92)
        say("photo          Mpx  faces   open   find  embed  copy    all   of the limit")
        for photo in sorted((album / "photos").iterdir()):
            say(row(photo, album / f"{photo.stem}-copy.jpg", networks, channel))


def row(photo: Path, target: Path, networks: Networks, channel: Channel) -> str:
    """One line of the table."""
    limit, _ = timed(lambda: decode_and_encode(photo, target.with_suffix(".limit.jpg")))
    opening, opened = timed(lambda: open_photo(photo))
    finding, faces = timed(lambda: find_faces(opened.pixels, networks))
    embedding, found = timed(lambda: embed(opened.pixels, faces, networks))
    copying, _ = timed(lambda: write_copy(opened.pixels, target, channel, found, networks, style=Cover.SOFT))
    total = opening + finding + embedding + copying
    megapixels = opened.size[0] * opened.size[1] / 1e6
    return (
        f"{photo.name}  {megapixels:5.1f}  {len(faces):5}  {opening:5.2f}  {finding:5.2f}  {embedding:5.2f}"
        f"  {copying:5.2f}  {total:5.2f}   {total / limit:5.1f} times"
    )


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def decode_and_encode(photo: Path, target: Path) -> None:
    """What any program must do."""
    with Image.open(photo) as picture:
        picture.convert("RGB").save(target, "JPEG", quality=88)


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    """The processor seconds of some work, and what it made."""
    begun = time.process_time()
    made = work()
    return time.process_time() - begun, made


if __name__ == "__main__":
    main()
