"""The ticks on a scanned form: the page is laid flat by its code and marks, then the ink in each box is measured.

A box is ticked, empty, or doubtful, and a doubtful one counts as not ticked until a human has looked. A page that
cannot be laid flat with certainty is not read at all.
"""

from collections.abc import Iterator, Sequence
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.errors import PhotoError
from photoconsent.pipeline import form_layout
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.form_layout import CODE, MARKS, Place
from photoconsent.pipeline.scan import CODE as CODE_TEXT
from photoconsent.pipeline.scan import sized, variants
from photoconsent.pipeline.scanned_pages import first_page
from photoconsent.pipeline.tick_answers import Tick, TickAnswer

Points = NDArray[np.float64]

_SCALE = 8
"""Pixels per millimetre of the page laid flat: a box has 32, its outline 3."""
_NEAR = 60.0
"""Millimetres by which a mark may lie off where the small code alone says it is; a phone held askew needs 35."""
_FITS = 1.0
"""Millimetres by which code and marks may miss their places at most once the page is laid flat."""
_SHIFT = 1.0
"""Millimetres by which a box is sought around its place: paper is never quite flat."""
_INSET = 0.7
"""Millimetres of a box's inside that are left out, for its outline is thick on a poor scan."""
_OUTLINE = 0.6
"""Share of the outline that must be dark for a box to be believed to be one."""
_INK = 0.45
"""Part of the way from paper to print from which a pixel is ink; pencil and pale pens reach 0.5."""
_CLEAN = 0.008
"""Share of ink up to which a box is empty: a speck of dust."""
_STROKE = 0.035
"""Share of ink from which it is ticked; a stroke of a fine pen across the box has 0.07."""
_FULL = 0.88
"""Share of ink from which a box was blackened, perhaps to take a tick back; a cross of a thick pen has 0.81."""
_BUSY, _AROUND = 0.6, 0.35
"""Shares of ink in a box and around it that together are scribble rather than a tick."""
_SPAN = 0.4
"""Part of the inside that the ink must span both ways; a line that runs through, or a dot, does not."""


def read_form(data: bytes, layout: str) -> tuple[Tick, ...]:
    """What stands in the boxes of a scanned form, in their order; empty if it cannot be read with certainty.

    `layout` is what `form_layout.written` wrote.
    """
    if not layout:
        return ()
    try:
        return read_ticks(first_page(data), form_layout.read(layout))
    except (PhotoError, ValueError, TypeError):
        return ()


def read_ticks(page: Pixels, places: Sequence[Place]) -> tuple[Tick, ...]:
    """The same for a page of pixels (height, width, 3), uint8, RGB."""
    grey = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.uint8)
    for corners in _codes(grey):
        laid = _laid_flat(grey, corners)
        if laid is not None:
            return tuple(Tick(place.name, _answer(laid, place)) for place in places)
    return ()


def _codes(grey: Pixels) -> Iterator[Points]:
    """The corners of our code, from its own top left clockwise, as each look at the page sees them."""
    detector = cv2.QRCodeDetectorAruco()
    for side in (1600, 0, 1100, 2400):
        small = sized(grey, side)
        factor = grey.shape[1] / small.shape[1]
        for variant in variants(small):
            found, texts, corners, _ = detector.detectAndDecodeMulti(variant)
            for text, quad in zip(texts, corners, strict=True) if found else ():
                if CODE_TEXT.fullmatch(text):
                    yield np.asarray(quad, np.float64) * factor


def _square(x: float, y: float, side: float) -> Points:
    """The corners of a square, clockwise from the top left."""
    return np.array([[x, y], [x + side, y], [x + side, y + side], [x, y + side]])


def _laid_flat(grey: Pixels, corners: Points) -> Pixels | None:
    """The page upright at `_SCALE`, its paper evened out to white; None where code and marks do not agree."""
    code = _square(*CODE)
    # The least squares of four points: what the code alone says of the whole page.
    solved = np.linalg.lstsq(np.hstack([code, np.ones((4, 1))]), corners, rcond=None)[0]
    rough = solved.T
    pixels_a_mm = float(np.sqrt(abs(np.linalg.det(rough[:, :2]))))
    seen = _solid_squares(grey, MARKS[0][2] * pixels_a_mm)
    choices = []
    for x, y, side in MARKS:
        expected = rough @ np.array([x + side / 2, y + side / 2, 1.0])
        near = [s for s in seen if np.hypot(*(s - expected)) < _NEAR * pixels_a_mm]
        choices.append(sorted(near, key=lambda s: float(np.hypot(*(s - expected))))[:4])
    best: tuple[float, NDArray[np.float64]] | None = None
    marks = [[x + side / 2, y + side / 2] for x, y, side in MARKS]
    for chosen in product(*choices):
        there, here = np.vstack([corners, *chosen]), np.vstack([code, marks])
        flat = np.asarray(cv2.findHomography(there, here)[0], np.float64)
        if flat.shape != (3, 3):
            continue
        missed = cv2.perspectiveTransform(there[None], flat)[0] - here
        worst = float(np.hypot(*missed.T).max())
        if worst < _FITS and (best is None or worst < best[0]):
            best = worst, flat
    if best is None:
        return None
    larger = np.diag([_SCALE, _SCALE, 1.0]) @ best[1]
    size = round(form_layout.WIDTH * _SCALE), round(form_layout.HEIGHT * _SCALE)
    return np.asarray(cv2.warpPerspective(grey, larger, size, flags=cv2.INTER_LINEAR, borderValue=255.0), np.uint8)


def _solid_squares(grey: Pixels, side: float) -> list[Points]:
    """Centres of dark filled squares of about this side in pixels."""
    block = max(31, int(side * 5) | 1)
    dark = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 15)
    outlines, _ = cv2.findContours(dark, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for outline in outlines:
        area = cv2.contourArea(outline)
        if not 0.35 * side**2 < area < 2.5 * side**2:
            continue
        (_, _), (width, height), _ = cv2.minAreaRect(outline)
        if area < 0.8 * width * height or max(width, height) > 1.7 * min(width, height):
            continue
        x, y, w, h = cv2.boundingRect(outline)
        part = np.zeros((h, w), np.uint8)
        cv2.drawContours(part, [outline - np.array([x, y])], -1, 255, cv2.FILLED)
        if cv2.mean(dark[y : y + h, x : x + w], part)[0] < 0.93 * 255:
            continue  # the finder of a code, or a box with something in it
        moments = cv2.moments(outline)
        found.append(np.array([moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]]))
    return found


def _answer(laid: Pixels, place: Place) -> TickAnswer:
    """What one box says."""
    ink = _ink_around(laid, place)
    if ink is None:
        return TickAnswer.DOUBTFUL
    margin = round((_SHIFT + _INSET) * _SCALE)
    side = round(place.side * _SCALE)
    outline, top, left = _best_outline(ink, side, margin)
    if outline < _OUTLINE:
        return TickAnswer.DOUBTFUL
    inset = round(_INSET * _SCALE)
    inside = ink[top + inset : top + side - inset, left + inset : left + side - inset]
    share = float(inside.mean())
    if share <= _CLEAN:
        return TickAnswer.EMPTY
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    span = min(rows[-1] - rows[0], columns[-1] - columns[0]) / inside.shape[0]
    around = ink[top - inset : top + side + inset, left - inset : left + side + inset]
    outside = (around.sum() - ink[top - 2 : top + side + 2, left - 2 : left + side + 2].sum()) / max(
        1, around.size - (side + 4) ** 2
    )
    if share >= _FULL or (share >= _BUSY and outside >= _AROUND):
        return TickAnswer.DOUBTFUL
    if share >= _STROKE and span >= _SPAN:
        return TickAnswer.TICKED
    return TickAnswer.DOUBTFUL


def _ink_around(laid: Pixels, place: Place) -> NDArray[np.bool_] | None:
    """Where ink is in a box and around it; None where paper and print cannot be told apart."""
    margin = _SHIFT + _INSET
    y, x = (round((v - margin) * _SCALE) for v in (place.y, place.x))
    length = round(place.side * _SCALE) + 2 * round(margin * _SCALE)
    if min(x, y) < 0:
        return None
    part = laid[y : y + length, x : x + length].astype(np.float64)
    if part.shape != (length, length):
        return None
    paper, print_ = np.percentile(part, 80), np.percentile(part, 3)
    if paper - print_ < 25:
        return None
    return np.asarray(part < paper - _INK * (paper - print_))


def _best_outline(ink: NDArray[np.bool_], side: int, margin: int) -> tuple[float, int, int]:
    """How much of a box's outline is dark where it fits best, and its top and left there."""
    best = (0.0, margin, margin)
    # The darkest edge of each side within a pixel or two, because the outline is three pixels wide.
    shift = round(_SHIFT * _SCALE)
    for top, left in product(range(margin - shift, margin + shift), repeat=2):
        bottom, right = top + side, left + side
        if bottom + 1 >= ink.shape[0] or right + 1 >= ink.shape[1]:
            continue
        edges = (
            ink[top, left:right].mean(),
            ink[bottom, left:right].mean(),
            ink[top:bottom, left].mean(),
            ink[top:bottom, right].mean(),
        )
        # The weakest side counts: a stroke alone makes no box.
        score = float(min(edges))
        if score > best[0]:
            best = score, top, left
    return best
