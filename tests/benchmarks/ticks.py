"""How well ticks are read: forms ticked by drawn strokes, then turned, darkened and photographed askew.

`python -m tests.benchmarks.ticks [FORMS]`; prints a line for each way a form comes in.
"""

import io
import sys
from collections import Counter
from collections.abc import Callable

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray

from consent_db.channels import USUAL
from consent_db.organisation import Organisation
from photoconsent.papers import forms
from photoconsent.papers.form_texts import LANGUAGES, Kind, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline import form_layout
from photoconsent.pipeline.form_layout import Place
from photoconsent.pipeline.tick_answers import TickAnswer
from photoconsent.pipeline.ticks import read_ticks

Page = NDArray[np.uint8]
Dice = np.random.Generator
DPI = 200
MM = DPI / 25.4
KINDS = (Kind.ADULT, Kind.CHILD, Kind.PATIENT, Kind.RELATIVE)
INKS = ((20, 20, 30), (30, 50, 150), (40, 40, 110), (95, 95, 95))
"""Black, two blue pens, pencil."""


def clean_form(number: int) -> tuple[Page, tuple[Place, ...]]:
    """A printed form as pixels, and where its boxes stand."""
    texts = load_texts(resources_folder() / "forms", LANGUAGES[number % len(LANGUAGES)])
    kind = KINDS[number % len(KINDS)]
    terms = forms.Terms(Organisation("Skolen", "a@example.org", "b@example.org", ("c",)), USUAL, 15, "3")
    data = forms.consent_forms(texts, kind, terms, [forms.ConsentForm(f"{number:020}", "Kari")])
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    page = np.array(pdf[0].render(scale=DPI / 72).to_pil().convert("RGB"))
    pdf.close()
    return page, form_layout.read(forms.layout(texts, kind, terms, "Kari"))


def stroke(page: Page, points: NDArray[np.float64], ink: tuple[int, int, int], width: float, dice: Dice) -> None:
    """A line through these points (millimetres), shaky as a hand's."""
    steps = np.linspace(0, len(points) - 1, 8 * len(points))
    line = np.stack([np.interp(steps, range(len(points)), points[:, axis]) for axis in (0, 1)], 1)
    line += dice.normal(0, 0.06, line.shape)
    pixels = np.round(line * MM * 16).astype(np.int32)
    cv2.polylines(page, [pixels[:, None]], False, ink, max(1, round(width * MM)), cv2.LINE_AA, 4)


def tick(page: Page, place: Place, dice: Dice) -> None:
    """A cross, a hook or a slash, off its middle and larger or smaller than the box."""
    ink, width = INKS[dice.integers(len(INKS))], float(dice.uniform(0.3, 0.8))
    middle = np.array([place.x, place.y]) + place.side / 2 + dice.normal(0, 0.35, 2)
    half = place.side / 2 * dice.uniform(0.7, 1.4)
    shape = dice.integers(3)
    if shape == 0:
        for a in ((-1, -1), (1, -1)):
            points = np.array([a, (-a[0], -a[1])]) * half + dice.normal(0, 0.2, (2, 2)) + middle
            stroke(page, points, ink, width, dice)
    elif shape == 1:
        hook = np.array([(-0.9, -0.1), (-0.2, 0.9), (1.2, -1.3)]) * half + dice.normal(0, 0.2, (3, 2)) + middle
        stroke(page, hook, ink, width, dice)
    else:
        slash = np.array([(-1, 1), (1, -1)]) * half + dice.normal(0, 0.2, (2, 2)) + middle
        stroke(page, slash, ink, width, dice)


def take_back(page: Page, place: Place, dice: Dice) -> None:
    """A tick that was scribbled over."""
    tick(page, place, dice)
    across = np.linspace(-0.5, place.side + 0.5, 14)
    ends = np.where(np.arange(14) % 2, -0.6, place.side + 0.6)
    points = np.stack([across, ends], 1) + dice.normal(0, 0.2, (14, 2)) + (place.x, place.y)
    stroke(page, points, INKS[0], float(dice.uniform(0.4, 0.7)), dice)


def filled(number: int, dice: Dice) -> tuple[Page, tuple[Place, ...], dict[str, bool | None]]:
    """A form with half of its boxes ticked, signed, with some dust, and one tick in a hundred taken back (None)."""
    page, places = clean_form(number)
    truth: dict[str, bool | None] = {place.name: bool(dice.random() < 0.5) for place in places}
    for place in places:
        if dice.random() < 0.01:
            truth[place.name] = None
            take_back(page, place, dice)
        elif truth[place.name]:
            tick(page, place, dice)
    start = np.array([80.0, float(dice.uniform(190, 225))])
    stroke(page, start + np.cumsum(dice.normal(0.8, 2.0, (20, 2)) * (1, 0.5), 0), INKS[1], 0.5, dice)
    for x, y in dice.uniform((0, 0), (page.shape[1], page.shape[0]), (60, 2)):
        cv2.circle(page, (int(x), int(y)), int(dice.integers(1, 3)), (110, 110, 110), cv2.FILLED)
    return page, places, truth


def as_is(page: Page, dice: Dice) -> Page:
    """A flat-bed scanner."""
    return jpeg(page, 75)


def jpeg(page: Page, quality: int) -> Page:
    """Written as JPEG and read again."""
    kept = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(kept, cv2.IMREAD_COLOR), np.uint8)


def turned(page: Page, dice: Dice) -> Page:
    """Sideways or upside down, and some degrees askew."""
    height, width = page.shape[:2]
    angle = 90 * dice.integers(4) + dice.uniform(-6, 6)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(angle), 1.0)
    side = int(np.hypot(width, height))
    turn[:, 2] += (side - width) / 2, (side - height) / 2
    return jpeg(np.asarray(cv2.warpAffine(page, turn, (side, side), borderValue=(250,) * 3), np.uint8), 70)


def dark(page: Page, dice: Dice) -> Page:
    """Badly lit: a third of the light, less on one side, with noise."""
    light = np.linspace(0.25, 0.5, page.shape[1])[None, :, None]
    noisy = page * light + dice.normal(0, 5, page.shape)
    return jpeg(np.clip(noisy, 0, 255).astype(np.uint8), 60)


def phone(page: Page, dice: Dice) -> Page:
    """Photographed by hand on a dark table: askew, uneven light, soft, noisy."""
    height, width = page.shape[:2]
    frame = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = frame * 0.8 + (width * 0.12, height * 0.12) + dice.uniform(-0.045, 0.045, (4, 2)) * (width, height)
    askew = cv2.getPerspectiveTransform(frame, moved.astype(np.float32))
    photo = cv2.warpPerspective(page, askew, (int(width * 1.05), int(height * 1.05)), borderValue=(60, 70, 80))
    y, x = np.mgrid[0 : photo.shape[0], 0 : photo.shape[1]]
    light = 0.55 + 0.35 * (x / photo.shape[1]) * dice.uniform(0.6, 1) + 0.1 * (y / photo.shape[0])
    lit = cv2.GaussianBlur(photo * light[..., None], (0, 0), 0.8) + dice.normal(0, 4, photo.shape)
    return jpeg(np.clip(lit, 0, 255).astype(np.uint8), 60)


Way = Callable[[Page, Dice], Page]
WAYS: tuple[Way, ...] = (as_is, turned, dark, phone)


def measure(way: Way, count: int, seed: int = 7) -> Counter[str]:
    """How the boxes of so many forms were read."""
    dice, seen = np.random.default_rng(seed), Counter[str]()
    for number in range(count):
        page, places, truth = filled(number, dice)
        read = read_ticks(way(page, dice), places)
        seen["forms"] += 1
        seen["boxes"] += len(places)
        if not read:
            seen["forms not read"] += 1
            continue
        for one in read:
            taken_back = truth[one.name] is None
            seen["taken back"] += taken_back
            if one.answer is TickAnswer.DOUBTFUL:
                seen["doubtful"] += not taken_back
            elif (one.answer is TickAnswer.TICKED) != bool(truth[one.name]):
                seen["wrong yes" if not truth[one.name] else "wrong no"] += 1
            else:
                seen["right"] += 1
    return seen


def main(count: int) -> None:
    """Print the table."""
    columns = ("forms", "boxes", "right", "doubtful", "wrong yes", "wrong no", "taken back", "forms not read")
    print("way".ljust(10), *columns, sep="  ")  # noqa: T201
    for way in WAYS:
        seen = measure(way, count)
        print(way.__name__.ljust(10), *(str(seen[c]).rjust(len(c)) for c in columns), sep="  ")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 80)
