"""A copy was refused because of a face: the window says which, marks it, and offers what helps."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline import copies
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Face, Pixels
from tests.gui.parts import click, part, prepare, text_of

REFUSED = 1800
"""The width of the photo whose copy is refused."""


def timid(pixels: Pixels, faces: Sequence[Face], style: Cover, areas: Sequence[Area] = ()) -> Pixels:
    """Covers that do nothing in one photo until they are larger ones."""
    if pixels.shape[1] == REFUSED and not any(face.larger for face in faces):
        return pixels.copy()
    return cover(pixels, faces, style, areas)


@pytest.fixture
def refused(qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window after one of four copies was refused."""
    monkeypatch.setattr(copies, "cover", timid)
    prepare(qtbot, opened, tmp_path / "out")
    return opened


def test_a_refused_copy_is_told_truly_and_helped(qtbot: QtBot, refused: MainWindow, tmp_path: Path) -> None:
    assert text_of(refused, "outcomeTitle") == "Some photos have no copy"
    before = len(list((tmp_path / "out").glob("*.jpg")))
    (source,) = refused.work.refused
    row = part(refused, QListWidget, "troubles").item(0).text()
    assert source.name in row
    assert "could be known from the finished copy" in row
    entry, face = refused.photos_page.selection.entry, refused.photos_page.selection.decided
    assert entry is not None
    assert face is not None
    assert (entry.source, face.face.box) == (source, refused.work.refused[source][0])
    marked = refused.photos_page.canvas.grab().toImage()
    button = part(refused, QPushButton, "largerCovers")
    assert button.isVisible()
    click(refused, "largerCovers")
    qtbot.waitUntil(lambda: not refused.work.preparing, timeout=60_000)
    assert text_of(refused, "outcomeTitle") == "Copies are ready"
    assert text_of(refused, "outcomeSummary").startswith(f"{before + 1} copies made and checked.")
    assert len(list((tmp_path / "out").glob("*.jpg"))) == before + 1
    assert not button.isVisible()
    plain = refused.photos_page.canvas.grab().toImage()
    red = [
        sum(
            image.pixelColor(x, y).red() > 150 and image.pixelColor(x, y).green() < 60
            for x in range(image.width())
            for y in range(image.height())
        )
        for image in (marked, plain)
    ]
    assert red[0] > red[1] + 50


def test_where_no_copy_was_made_none_is_called_ready(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "encode", lambda pixels, channel: np.zeros(3, np.uint8).tobytes())
    prepare(qtbot, opened, tmp_path / "out")
    assert text_of(opened, "outcomeTitle") == "No copy was made"
    assert not part(opened, QPushButton, "largerCovers").isVisible()
