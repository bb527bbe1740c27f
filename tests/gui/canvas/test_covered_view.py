"""The photo as it would be published: the pixels that are seen, whole, while a key is held, or beside the photo."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.ground.images import to_pixels
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.head import head_of
from tests.gui.parts import click, click_row, part

Choose = Callable[[str], int]


@pytest.fixture
def canvas(opened: MainWindow, photo: Choose) -> Canvas:
    photo("IMG_0102.jpg")
    return opened.photos_page.canvas


def pixels(canvas: Canvas) -> NDArray[np.int64]:
    return to_pixels(canvas.picture.toImage()).astype(np.int64)


def change_at_heads(window: MainWindow, before: NDArray[np.int64], after: NDArray[np.int64], verdict: Verdict) -> float:
    """The least mean change over the heads of all faces with this verdict."""
    entry = window.photos_page.selection.entry
    assert entry is not None
    scale = before.shape[1] / 1800
    changes = []
    for one in entry.faces:
        if one.decision.verdict is verdict:
            head = head_of(one.face.scaled(scale, scale))
            x, y = (round(v) for v in head.centre)
            place = np.s_[y - 15 : y + 15, x - 15 : x + 15]
            changes.append(float(np.abs(before[place] - after[place]).mean()))
    return min(changes) if verdict is Verdict.HIDE else max(changes)


def test_what_is_seen_is_covered_where_it_says_so(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    plain = pixels(canvas)
    click(opened, "showCoveredButton")
    qtbot.waitUntil(lambda: not np.array_equal(pixels(canvas), plain))
    covered = pixels(canvas)
    assert change_at_heads(opened, plain, covered, Verdict.HIDE) > 8
    assert change_at_heads(opened, plain, covered, Verdict.SHOW) == 0
    assert np.array_equal(plain[:20, :20], covered[:20, :20])
    click(opened, "showCoveredButton")
    assert np.array_equal(pixels(canvas), plain)


def test_hiding_somebody_is_seen_at_once(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    plain = pixels(canvas)
    click(opened, "showCoveredButton")
    qtbot.waitUntil(lambda: not np.array_equal(pixels(canvas), plain))
    entry = opened.photos_page.selection.entry
    assert entry is not None
    (shown,) = [one.id for one in entry.faces if one.decision.verdict is Verdict.SHOW]
    opened.photos_page.selection.choose_face(shown)
    QTest.keyClick(canvas, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: change_at_heads(opened, plain, pixels(canvas), Verdict.HIDE) > 8)
    click(opened, "showCoveredButton")


def looks(canvas: Canvas) -> NDArray[np.int64]:
    return to_pixels(canvas.viewport().grab().toImage()).astype(np.int64)


def test_the_line_divides_before_and_after(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    opened.photos_page.canvas.show_frames(False)
    before = looks(canvas)
    QTest.keyClick(canvas, Qt.Key.Key_S)
    qtbot.waitUntil(canvas.split.isVisible)
    canvas.show_frames(False)
    middle = canvas.mapFromScene(QPointF(canvas.split.line, 0)).x()
    assert middle == pytest.approx(canvas.viewport().width() / 2, abs=2)
    differs = np.abs(looks(canvas) - before).max(axis=(0, 2)) > 12
    assert not differs[: middle - 90].any()
    assert differs[middle + 90 :].any()


def test_the_line_can_be_dragged(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_S)
    qtbot.waitUntil(canvas.split.isVisible)
    start = canvas.mapFromScene(QPointF(canvas.split.line, 400))
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start - QPoint(100, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(100, 0))
    assert canvas.mapFromScene(QPointF(canvas.split.line, 0)).x() == pytest.approx(start.x() - 100, abs=2)
    assert opened.photos_page.selection.face is None
    QTest.keyClick(canvas, Qt.Key.Key_S)
    assert not canvas.split.isVisible()


def test_another_photo_gets_its_own_covered_side(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_S)
    qtbot.waitUntil(canvas.split.isVisible)
    opened.photos_page.selection.choose_photo(2)
    assert not canvas.split.isVisible()
    qtbot.waitUntil(canvas.split.isVisible)
    QTest.keyClick(canvas, Qt.Key.Key_S)


def test_another_style_is_seen_while_it_is_chosen(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    plain = pixels(canvas)
    click(opened, "prepare")
    style = part(opened, QComboBox, "cover")
    style.setCurrentIndex(2)
    qtbot.waitUntil(lambda: not np.array_equal(pixels(canvas), plain))
    solid = pixels(canvas)
    style.setCurrentIndex(1)
    qtbot.waitUntil(lambda: change_at_heads(opened, solid, pixels(canvas), Verdict.HIDE) > 3)
    click(opened, "prepareBack")
    assert np.array_equal(pixels(canvas), plain)


def test_a_held_key_wins_over_what_is_shown(qtbot: QtBot, opened: MainWindow, canvas: Canvas) -> None:
    click_row(opened, "faces", 0)
    plain = pixels(canvas)
    QTest.keyPress(canvas, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: not np.array_equal(pixels(canvas), plain))
    assert not canvas.frame(0).isVisible()
    QTest.keyRelease(canvas, Qt.Key.Key_C)
    assert canvas.frame(0).isVisible()
    assert np.array_equal(pixels(canvas), plain)
