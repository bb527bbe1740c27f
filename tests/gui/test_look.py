"""Colours that can be read, and a style sheet without holes."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor

from photoconsent import paths
from photoconsent.gui.look import DARK, LIGHT, Colours, Look, fill_in

SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])

TEXTS = [
    ("text", ("window", "surface", "sunken", "accent_soft")),
    ("muted", ("window", "surface", "accent_soft")),
    ("accent", ("surface", "window")),
    ("shown", ("surface", "accent_soft", "window")),
    ("hidden", ("surface", "accent_soft", "window")),
    ("asked", ("surface", "accent_soft", "window")),
    ("on_accent", ("accent", "accent_strong")),
    ("warning_text", ("warning_soft",)),
    ("error_text", ("error_soft", "surface")),
    ("good_text", ("good_soft", "surface", "accent_soft")),
    ("text", ("error_soft", "good_soft", "warning_soft")),
]


def luminance(colour: str) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@SCHEMES
def test_every_text_can_be_read_on_every_ground_it_stands_on(colours: Colours) -> None:
    named = asdict(colours)
    faint = {
        (text, ground): round(contrast(named[text], named[ground]), 2)
        for text, grounds in TEXTS
        for ground in grounds
        if contrast(named[text], named[ground]) < 4.5
    }
    assert faint == {}


@SCHEMES
def test_the_edge_of_a_field_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.control, colours.surface) >= 3


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
