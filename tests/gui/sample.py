"""A small event to drive the window with: photos drawn from pictures that scikit-image ships, and a register."""

import csv
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter
from skimage import data

from consent_db.register import Register
from photoconsent.enrolment.enrol import import_people

PASSPHRASE = "three unrelated words"
EILEEN = "P0001"
NOBODY_YET = "P0002"
"""Somebody in the register whose consent covers the intranet alone."""

PEOPLE = (
    (EILEEN, "Eileen Collins", "reference.png", "consents", "website;facebook;instagram", "2036-01-15", "form.png"),
    (NOBODY_YET, "Kari Nordmann", "", "consents", "intranet", "2036-05-01", "form.png"),
    ("P0003", "Ola Hansen", "", "expired", "website;facebook", "2025-02-01", "form.png"),
    ("P0004", "Anne Lise Bakken", "", "withdrawn", "website", "2030-01-01", "form.png"),
    ("P0005", "Per Olav Dahl", "", "refused", "", "", ""),
    ("P0006", "Ingrid Solberg", "", "consents", "website;facebook;instagram;linkedin", "2027-09-30", "form.png"),
    ("P0007", "Mette Sørensen", "", "unsigned", "website", "", ""),
    ("P0008", "Jonas Berg", "", "consents", "website;intranet;print", "2029-12-31", "form.png"),
)


def make_photos(folder: Path) -> Path:
    """Two photos with the one person who is recognised, one of strangers, one without faces, and two stray files."""
    folder.mkdir(parents=True)
    head = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
    _room((1600, 1200), [head.resize((620, 620))], rows=1).save(folder / "IMG_0101.jpg", quality=92)
    small = [head.crop((60, 0, 280, 220)).resize((230, 230)), *strangers(0, 5)]
    _room((1800, 1200), [small[1], small[2], small[0], *small[3:]], rows=2).save(folder / "IMG_0102.jpg", quality=92)
    _room((1500, 1000), strangers(7, 4), rows=1).save(folder / "IMG_0103.jpg", quality=92)
    Image.fromarray(data.coffee()).resize((1200, 800)).save(folder / "IMG_0104.jpg", quality=92)
    (folder / "IMG_0105.jpg").write_bytes((folder / "IMG_0104.jpg").read_bytes()[:9000])
    (folder / "notes.txt").write_text("the programme of the day")
    return folder


def make_register(path: Path, folder: Path) -> Path:
    """A register with eight people; one of them ticked biometrics and has a reference picture."""
    folder.mkdir(parents=True, exist_ok=True)
    head = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
    head.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(folder / "reference.png")
    Image.new("L", (620, 877), 245).save(folder / "form.png")
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        columns = ["id", "name", "references", "status", "channels", "valid_until", "evidence", "signed_on", "media"]
        writer.writerow(columns)
        writer.writerows([*row, "2025-01-15", "still;video" if row[0] == EILEEN else "still"] for row in PEOPLE)
    with Register.create(path, PASSPHRASE) as register:
        import_people(register, folder / "people.csv")
    return path


def strangers(first: int, count: int) -> list[Image.Image]:
    """Faces of the crowd, enlarged and toned like old prints."""
    made = []
    for grey in data.lfw_subset()[first : first + count]:
        face = Image.fromarray((grey * 255).astype(np.uint8)).resize((230, 230), Image.Resampling.BICUBIC)
        toned = np.asarray(face, np.float32)[..., None] * np.array([1.0, 0.93, 0.85], np.float32)
        made.append(Image.fromarray(toned.clip(0, 255).astype(np.uint8)))
    return made


def _room(size: tuple[int, int], prints: list[Image.Image], rows: int) -> Image.Image:
    """Framed prints on a wall."""
    width, height = size
    light = 1.05 - 0.25 * np.linspace(0, 1, height)[:, None] * np.ones(width)[None, :]
    wall = (light[..., None] * np.array([196, 205, 208])).clip(0, 255).astype(np.uint8)
    room = Image.fromarray(wall).filter(ImageFilter.GaussianBlur(3))
    pen = ImageDraw.Draw(room)
    columns = -(-len(prints) // rows)
    for slot, one in enumerate(prints):
        x = (slot % columns * 2 + 1) * width // (2 * columns) - one.width // 2
        y = (slot // columns * 2 + 1) * height // (2 * rows) - one.height // 2
        pen.rectangle((x - 24, y - 24, x + one.width + 24, y + one.height + 24), fill=(250, 249, 245))
        pen.rectangle((x - 26, y - 26, x + one.width + 26, y + one.height + 26), outline=(70, 62, 55), width=5)
        room.paste(one, (x, y))
    return room
