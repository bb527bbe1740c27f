"""A small event album to try the program on, drawn from the two pictures in `resources/sample/`.

The portrait is NASA's of Eileen Collins (public domain); the crowd are a hundred faces of 25×25 pixels on one sheet.
Both are as scikit-image ships them (`skimage.data.astronaut`, `skimage.data.lfw_subset`). Every photo carries what a
phone would write: a position, a serial number, a thumbnail.
"""

import csv
from io import BytesIO
from pathlib import Path

import numpy as np
import piexif
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from photoconsent.paths import resources_folder

NAME = "Eileen Collins"
"""The one person of the album who signed a form."""

PASSPHRASE = "sample pictures only"  # noqa: S105
"""Opens the sample's register, which holds nothing but the sample; a real one gets a secret of its own."""

_WALL = (201, 196, 186)
_FRAME = (58, 52, 46)
_MOUNT = (244, 241, 234)
_HEAD = (142, 15, 312, 185)
"""The head in the 512×512 portrait: left, top, right, bottom."""
_SMALL = 25
"""Height and width of a face on the sheet, which has ten rows of ten."""


def make_album(folder: Path) -> Path:
    """Write the photos, the reference picture, the signed form and the list `people.csv`, which is returned."""
    photos = folder / "photos"
    photos.mkdir(parents=True)
    faces = _small_faces()
    _save_as_phone(_portrait(), photos / "IMG_0101.jpg", orientation=1)
    _save_as_phone(_wall((4000, 3000), faces[:34], with_portrait=True), photos / "IMG_0102.jpg", orientation=1)
    _save_as_phone(_wall((3000, 4000), faces[34:76], with_portrait=False), photos / "IMG_0103.jpg", orientation=6)
    _save_as_phone(_wall((4032, 3024), faces[76:99], with_portrait=True), photos / "IMG_0104.jpg", orientation=3)
    (folder / "references").mkdir()
    reference = _astronaut().crop((60, 0, 400, 340)).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    reference.save(folder / "references" / "portrait.png")
    _form().save(folder / "form.png")
    return _people(folder / "people.csv")


def before_and_after(pairs: list[tuple[Path, Path]], target: Path) -> None:
    """Write a sheet with each original on the left and its copy on the right."""
    wide, high, edge = 760, 570, 24
    sheet = Image.new("RGB", (2 * wide + 3 * edge, len(pairs) * (high + edge) + edge), (250, 249, 246))
    for row, pair in enumerate(pairs):
        for column, path in enumerate(pair):
            with Image.open(path) as picture:
                picture.draft("RGB", (wide, high))
                upright = _upright(picture).convert("RGB")
            upright.thumbnail((wide, high), Image.Resampling.LANCZOS)
            x = edge + column * (wide + edge) + (wide - upright.width) // 2
            y = edge + row * (high + edge) + (high - upright.height) // 2
            sheet.paste(upright, (x, y))
    sheet.save(target, "JPEG", quality=90)


def _upright(picture: Image.Image) -> Image.Image:
    """Turned as the orientation tag of `_save_as_phone` says."""
    turn = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270}.get(picture.getexif().get(0x0112, 1))
    return picture.transpose(turn) if turn is not None else picture


def _astronaut() -> Image.Image:
    """The portrait, 512×512."""
    with Image.open(resources_folder() / "sample" / "portrait.webp") as picture:
        return picture.convert("RGB")


def _crowd() -> NDArray[np.uint8]:
    """The hundred faces: shape (100, 25, 25), grey."""
    with Image.open(resources_folder() / "sample" / "faces.png") as picture:
        sheet = np.asarray(picture, np.uint8)
    return sheet.reshape(10, _SMALL, 10, _SMALL).swapaxes(1, 2).reshape(100, _SMALL, _SMALL)


def _small_faces() -> list[Image.Image]:
    """The hundred faces, enlarged and toned like old prints."""
    faces = []
    for grey in _crowd():
        small = Image.fromarray(grey)
        large = np.asarray(small.resize((320, 320), Image.Resampling.BICUBIC), np.float32)[..., None]
        toned = large * np.array([1.0, 0.94, 0.86], np.float32)
        faces.append(Image.fromarray(toned.clip(0, 255).astype(np.uint8)))
    return faces


def _portrait() -> Image.Image:
    """The portrait, hung large on the wall."""
    canvas = _shaded((4000, 3000))
    canvas.paste(_FRAME, (1060, 260, 3020, 2220))
    canvas.paste(_MOUNT, (1090, 290, 2990, 2190))
    canvas.paste(_astronaut().resize((1700, 1700), Image.Resampling.LANCZOS), (1190, 390))
    return canvas


def _wall(size: tuple[int, int], faces: list[Image.Image], *, with_portrait: bool) -> Image.Image:
    """A wall of framed prints, with the portrait among them."""
    prints = list(faces)
    if with_portrait:
        head = _astronaut().crop(_HEAD)
        prints.insert(len(prints) // 2, head.resize((320, 320), Image.Resampling.LANCZOS))
    canvas = _shaded(size)
    columns = max(1, round((len(prints) * size[0] / size[1]) ** 0.5))
    rows = -(-len(prints) // columns)
    cell_w, cell_h = size[0] // columns, size[1] // rows
    for slot, one in enumerate(prints):
        picture = one.resize((int(cell_w * 0.4),) * 2, Image.Resampling.BICUBIC)
        edge = max(6, cell_w // 36)
        framed = Image.new("RGB", (picture.width + 4 * edge,) * 2, _FRAME)
        framed.paste(_MOUNT, (edge, edge, framed.width - edge, framed.height - edge))
        framed.paste(picture, (2 * edge, 2 * edge))
        x = slot % columns * cell_w + (cell_w - framed.width) // 2
        y = slot // columns * cell_h + (cell_h - framed.height) // 2
        canvas.paste(framed, (x, y))
    return canvas


def _shaded(size: tuple[int, int]) -> Image.Image:
    """A wall with light from the upper left."""
    width, height = size
    light = 1.06 - 0.18 * (np.linspace(0, 1, height)[:, None] + np.linspace(0, 1, width)[None, :]) / 2
    return Image.fromarray((light[..., None] * np.array(_WALL)).clip(0, 255).astype(np.uint8))


def _save_as_phone(picture: Image.Image, path: Path, orientation: int) -> None:
    """Save with a position in Risør, a serial number, an owner and an uncovered thumbnail, turned as the tag says."""
    small = BytesIO()
    thumbnail = picture.copy()
    thumbnail.thumbnail((320, 320))
    thumbnail.save(small, "JPEG")
    exif = {
        "0th": {
            piexif.ImageIFD.Make: b"Samplephone",
            piexif.ImageIFD.Artist: b"Private Photographer",
            piexif.ImageIFD.Orientation: orientation,
        },
        "Exif": {
            piexif.ExifIFD.DateTimeOriginal: b"2026:06:01 12:00:00",
            piexif.ExifIFD.BodySerialNumber: b"SN-1234567",
        },
        "GPS": {
            piexif.GPSIFD.GPSLatitudeRef: b"N",
            piexif.GPSIFD.GPSLatitude: ((58, 1), (43, 1), (1300, 100)),
            piexif.GPSIFD.GPSLongitudeRef: b"E",
            piexif.GPSIFD.GPSLongitude: ((9, 1), (14, 1), (600, 100)),
        },
        "1st": {},
        "thumbnail": small.getvalue(),
    }
    turn = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90}.get(orientation)
    stored = picture.transpose(turn) if turn is not None else picture
    stored.save(path, "JPEG", quality=92, exif=piexif.dump(exif))


def _form() -> Image.Image:
    """A filled-in form, as a scanner would deliver it."""
    page = Image.new("L", (1240, 1754), 250)
    pen = ImageDraw.Draw(page)
    pen.text((120, 120), "Samtykke til bruk av bilde", fill=20, font=ImageFont.load_default(54))
    lines = ["", f"Navn: {NAME}", "", "[x] nettsted   [x] Facebook   [x] Instagram   [ ] trykk", "[x] gjenkjenning"]
    pen.multiline_text((120, 240), "\n".join(lines), fill=30, font=ImageFont.load_default(36), spacing=24)
    pen.line([(150, 1400), (240, 1320), (300, 1420), (420, 1340), (500, 1390), (640, 1350)], fill=40, width=6)
    return page


def _people(path: Path) -> Path:
    """The list for the register: one person, whose form covers the website, Facebook and Instagram."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "name", "references", "status", "channels", "signed_on", "valid_until", "evidence"])
        channels = "website;facebook;instagram"
        writer.writerow(["P0001", NAME, "references", "consents", channels, "2026-01-15", "2036-01-15", "form.png"])
    return path
