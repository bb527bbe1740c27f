"""The part that a copy shows is proposed, pulled, straightened, undone and kept; keys reach all of it."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSlider
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.images import to_pixels
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.face import Box, Verdict
from photoconsent.pipeline.head import head_of
from tests.gui.parts import click, part


@pytest.fixture
def entry(opened: MainWindow, photo: Callable[[str], int]) -> Entry:
    """A photo with shown and covered faces, and the panel opened by its key."""
    photo("IMG_0102.jpg")
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert opened.photos_page.crop.isVisible()
    found = opened.photos_page.selection.entry
    assert found is not None
    assert found.findings is not None
    return found


def size_of(entry: Entry) -> tuple[int, int]:
    assert entry.findings is not None
    return entry.findings.size


def test_what_is_proposed_holds_everyone_shown(opened: MainWindow, entry: Entry) -> None:
    click(opened, "cropPropose")
    click(opened, "cropGo")
    crop = entry.edits.crop
    assert crop is not None
    for one in entry.faces:
        if one.decision.verdict is Verdict.SHOW:
            head = head_of(one.face).bounds().clipped(*size_of(entry))
            assert head.shared(crop.box) == pytest.approx(head.area, rel=0.01)
    assert not opened.photos_page.crop.isVisible()
    assert "a part is shown" in part(opened, QLabel, "facesCounts").text()
    jobs = {job.source: job.known for job in opened.bench.session.jobs()}
    known = jobs[entry.source]
    assert known is not None
    assert known.crop == crop
    undo = opened.bench.session.undo_stack
    assert undo.undoText() == "crop the photo"
    undo.undo()
    assert entry.edits.crop is None
    assert "part" not in part(opened, QLabel, "facesCounts").text()


def test_corners_are_pulled_and_keys_move_and_size(opened: MainWindow, entry: Entry) -> None:
    view = opened.photos_page.crop.view
    rect = view.rect_on_screen()
    start, end = rect.bottomRight(), rect.center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())
    width = size_of(entry)[0]
    assert view.crop.box.w == pytest.approx(width / 2, abs=width / 20)
    assert (view.crop.box.x, view.crop.box.y) == (0, 0)
    view.setFocus()
    before, face = view.crop.box, opened.photos_page.selection.face
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.crop.box.x > before.x
    assert opened.photos_page.selection.face == face, "the arrow did not walk to another face"
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.crop.box.h > before.h
    assert QPointF(0, 0) != view.rect_on_screen().topLeft()


def test_a_shape_is_kept_while_it_is_pulled(opened: MainWindow, entry: Entry) -> None:
    shapes = part(opened, QComboBox, "cropShape")
    if shapes.count() == 1:  # the channel has none of its own
        part(opened, QComboBox, "channel").setCurrentIndex(part(opened, QComboBox, "channel").findData("instagram"))
        opened.photos_page.crop.open.trigger()
    shapes.setCurrentIndex(1)
    w, h = shapes.currentData()
    view = opened.photos_page.crop.view
    assert view.crop.box.w / view.crop.box.h == pytest.approx(w / h, abs=0.01)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.crop.box.w / view.crop.box.h == pytest.approx(w / h, abs=0.01)


def test_it_is_straightened_seen_and_taken_back(qtbot: QtBot, opened: MainWindow, entry: Entry) -> None:
    canvas = opened.photos_page.canvas
    plain = to_pixels(canvas.picture.toImage())
    part(opened, QSlider, "cropAngle").setValue(30)
    click(opened, "cropGo")
    assert entry.edits.crop is not None
    assert entry.edits.crop.angle == 3.0
    click(opened, "showCoveredButton")
    qtbot.waitUntil(lambda: not np.array_equal(to_pixels(canvas.picture.toImage()), plain))
    assert (to_pixels(canvas.picture.toImage())[0, 0] == 128).all(), "what is not shown is grey"
    opened.photos_page.crop.open.trigger()
    click(opened, "cropWhole")
    click(opened, "cropGo")
    assert entry.edits.crop is None


def test_where_nothing_helps_it_says_so(opened: MainWindow, entry: Entry) -> None:
    session, index = opened.bench.session, opened.photos_page.selection.index
    edits = entry.edits
    for one in entry.faces:
        if one.decision.verdict is not Verdict.SHOW:
            edits = edits.without(one.id)
    session.edit(index, edits, "no faces")
    click(opened, "cropPropose")
    assert part(opened, QLabel, "cropSaid").text().startswith("No smaller part")
    assert opened.photos_page.crop.view.crop == Crop(Box(0, 0, *size_of(entry)))
