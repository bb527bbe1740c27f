"""Colours that can be read, and a style sheet without holes."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import photoconsent
from photoconsent import paths
from photoconsent.gui.ground.look import DARK, LIGHT, PILL, Colours, Look, fill_in
from tests.gui.contrast import contrast, mixed

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])

TEXTS = [
    # each with the grounds it stands on; window is also the ground under the mouse, accent_soft that of chosen rows
    ("text", ("window", "surface", "sunken", "accent_soft")),
    ("muted", ("window", "surface", "sunken", "accent_soft")),
    ("accent", ("surface", "window", "accent_soft", "good_soft", "warning_soft", "error_soft")),
    ("shown", ("surface", "accent_soft", "window")),
    ("hidden", ("surface", "accent_soft", "window")),
    ("asked", ("surface", "accent_soft", "window")),
    ("on_accent", ("accent", "accent_strong")),
    ("warning_text", ("warning_soft",)),
    ("error_text", ("error_soft", "surface", "accent_soft", "window")),
    ("good_text", ("good_soft", "surface", "accent_soft", "window")),
    ("text", ("error_soft", "good_soft", "warning_soft")),
]
SIGNS = [("accent", "surface"), ("control", "surface"), ("accent", "window"), ("on_accent", "accent")]
"""Edges of fields, the ring of the focus, ticks: they carry no text, so 3 is enough."""


@SCHEMES
def test_every_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    named = asdict(colours)
    faint = {
        (text, ground): round(contrast(QColor(named[text]), QColor(named[ground])), 2)
        for text, grounds in TEXTS
        for ground in grounds
        if contrast(QColor(named[text]), QColor(named[ground])) < 4.5
    }
    assert faint == {}


@SCHEMES
def test_edges_and_signs_can_be_seen(colours: Colours) -> None:
    named = asdict(colours)
    assert [pair for pair in SIGNS if contrast(QColor(named[pair[0]]), QColor(named[pair[1]])) < 3] == []


@pytest.mark.parametrize("word", ["shown", "hidden", "asked", "area", "text"])
def test_words_on_photos_can_be_read_even_on_black(word: str) -> None:
    pill = mixed(QColor(*PILL), QColor("black"))
    assert contrast(QColor(asdict(LIGHT)[word]), pill) >= 4.5


@SCHEMES
def test_the_style_sheet_has_no_unknown_names(colours: Colours) -> None:
    sheet = (paths.resources_folder() / "style.qss").read_text("utf-8")
    body = sheet.split("*/", 1)[1]
    assert re.findall(r"@\w+", fill_in(body, colours, "/icons", dark=False)) == []


def test_every_drawing_can_be_drawn(look: Look) -> None:
    names = [path.stem for path in (paths.resources_folder() / "icons").glob("*.svg")]
    assert len(names) > 20
    empty = []
    for name in names:
        picture = look.icon(name).pixmap(40).toImage()
        if all(picture.pixelColor(x, y).alpha() == 0 for x in range(40) for y in range(40)):
            empty.append(name)
    assert empty == []


def test_distances_in_the_style_sheet_are_steps_of_eight() -> None:
    """A border is counted in: 7 and a border of 1, or 6 and the thicker one of what has the focus, make one step."""
    sheet = (paths.resources_folder() / "style.qss").read_text("utf-8")
    odd = []
    for rule in re.findall(r"[^{}]+\{[^}]*\}", sheet.split("*/", 1)[1]):
        borders = (2,) if ":focus" in rule else (0, 1)
        for distances in re.findall(r"(?:padding|margin|spacing): ([^;]+);", rule):
            numbers = [int(number) for number in re.findall(r"(\d+)px", distances)]
            odd += [rule.strip() for n in numbers if n and not any((n + b) % 8 == 0 or n + b == 4 for b in borders)]
    assert odd == []


def test_letters_in_the_style_sheet_have_the_three_sizes() -> None:
    sheet = (paths.resources_folder() / "style.qss").read_text("utf-8")
    assert set(re.findall(r"font-size: ([^;]+);", sheet)) == {"@title-size", "@heading-size", "@body-size"}
    assert "font-size: 13.7pt" in fill_in(sheet, LIGHT, "/icons", dark=False, text_size=130)


def test_distances_in_layouts_are_steps_of_eight() -> None:
    """4 within a thing, 8 between things, more around them: any other number makes two edges that nearly meet."""
    allowed = {0, 4, *range(8, 56, 8)}
    asked = re.compile(r"set(?:Horizontal|Vertical)?(?:Spacing|ContentsMargins)\(([\d, ]+)\)")
    files = Path(photoconsent.__file__).parent.joinpath("gui").rglob("*.py")
    assert [
        (path.name, found.group(0))
        for path in files
        for found in asked.finditer(path.read_text("utf-8"))
        if not {int(number) for number in found.group(1).split(",")} <= allowed
    ] == []
