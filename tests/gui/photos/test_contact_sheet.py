"""All photos at a glance: what would go out is shown with its covers or not at all, and whole photos are left out."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListView
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.ground.images import to_pixels
from photoconsent.gui.photos.covered_tiles import GOING_OUT
from photoconsent.gui.photos.tile_delegate import HIGH
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Box, Pixels, Verdict
from tests.gui.parts import by_hand, click, part, prepare, register_of, rows, text_of

Choose = Callable[[str], int]
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def sheet_of(window: MainWindow) -> QListView:
    return part(window, QListView, "contactSheet")


def place_of(window: MainWindow, row: int) -> QPoint:
    sheet = sheet_of(window)
    index = sheet.model().index(row, 0)
    sheet.scrollTo(index)
    return sheet.visualRect(index).center()


def face_on_screen(window: MainWindow, row: int, box: Box) -> QRect:
    """Where the middle of a face lies in the grabbed sheet, whether it is shown there or covered."""
    entry = window.bench.session.entries[row]
    sheet, (wide, high) = sheet_of(window), entry.findings.size if entry.findings is not None else (1, 1)
    tile = sheet.visualRect(sheet.model().index(row, 0)).adjusted(4, 4, -4, -4)
    room = QRect(tile.left() + 8, tile.top() + 8, tile.width() - 16, HIGH)
    scale = min(room.width() / wide, room.height() / high)
    left, top = room.center().x() - wide * scale / 2, room.center().y() - high * scale / 2
    inner = box.grown(-0.2)
    return QRect(
        round(left + inner.x * scale),
        round(top + inner.y * scale),
        max(round(inner.w * scale), 2),
        max(round(inner.h * scale), 2),
    )


def pixels(image: QImage, place: QRect) -> Pixels:
    return to_pixels(image.copy(place))


def uncovered(window: MainWindow, plain: QImage, now: QImage) -> list[tuple[str, float]]:
    """The hidden faces that look in `now` as they do in the plain sheet."""
    found = []
    for row, entry in enumerate(window.bench.session.entries):
        for one in entry.faces:
            place = face_on_screen(window, row, one.face.box)
            if one.decision.verdict is Verdict.HIDE and now.rect().contains(place):
                apart = np.abs(pixels(plain, place).astype(int) - pixels(now, place).astype(int)).mean()
                if apart < 8:
                    found.append((entry.source.name, float(apart)))
    return found


def grabbed(window: MainWindow) -> QImage:
    return sheet_of(window).viewport().grab().toImage()


def drawn(window: MainWindow) -> QImage:
    """The sheet, once there is a picture in every tile of a photo that goes out."""
    sheet, going = sheet_of(window), []
    for row, entry in enumerate(window.bench.session.entries):
        if entry.state in GOING_OUT:
            going.append(sheet.visualRect(sheet.model().index(row, 0)).adjusted(13, 13, -13, -60))
    image = grabbed(window)
    if any(np.ptp(pixels(image, tile)[20:-20, 20:40]) < 30 for tile in going if image.rect().contains(tile)):
        return QImage()
    return image


@pytest.fixture
def sheet(qtbot: QtBot, opened: MainWindow) -> QListView:
    qtbot.waitActive(opened)
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_G)
    shown = sheet_of(opened)
    assert shown.isVisible()
    for _ in range(3):
        QCoreApplication.processEvents()  # the tiles get their places
    return shown


def test_under_the_switch_no_hidden_face_is_uncovered_at_any_moment(
    qtbot: QtBot, opened: MainWindow, sheet: QListView
) -> None:
    plain = grabbed(opened)
    assert len(uncovered(opened, plain, plain)) > 5, "the faces are not where they are looked for"
    click(opened, "sheetCovered")
    assert uncovered(opened, plain, grabbed(opened)) == []  # nothing is painted yet: grey tiles
    qtbot.waitUntil(lambda: not drawn(opened).isNull())
    covered = drawn(opened)
    assert uncovered(opened, plain, covered) == []
    shown = [
        (row, one.face.box)
        for row, entry in enumerate(opened.bench.session.entries)
        for one in entry.faces
        if one.decision.verdict is Verdict.SHOW and entry.error is None
    ]
    row, box = next((row, box) for row, box in shown if covered.rect().contains(face_on_screen(opened, row, box)))
    place = face_on_screen(opened, row, box)
    assert np.array_equal(pixels(plain, place), pixels(covered, place)), "whoever consented is shown"


def test_a_decision_takes_the_old_picture_away_at_once(qtbot: QtBot, opened: MainWindow, sheet: QListView) -> None:
    plain = grabbed(opened)
    click(opened, "sheetCovered")
    qtbot.waitUntil(lambda: not drawn(opened).isNull())
    session = opened.bench.session
    row, face = next(
        (row, one)
        for row, entry in enumerate(session.entries)
        for one in entry.faces
        if one.decision.verdict is Verdict.SHOW and entry.error is None
    )
    before = drawn(opened)
    place = face_on_screen(opened, row, face.face.box)
    assert np.array_equal(pixels(plain, place), pixels(before, place))
    session.edit(row, session.entries[row].edits.with_pointed(face.id, None), "hide")
    assert uncovered(opened, plain, grabbed(opened)) == []
    qtbot.waitUntil(lambda: not drawn(opened).isNull())
    assert uncovered(opened, plain, drawn(opened)) == []


def test_before_a_photo_is_searched_its_tile_is_grey_with_a_word(
    qtbot: QtBot, window: MainWindow, photos: Path
) -> None:
    window.bench.settings.change(photos_as_sheet=True)
    window.photos_page.views.head.covered.setChecked(True)
    window.open_paths([photos])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries))
    waiting = [row for row, entry in enumerate(window.bench.session.entries) if entry.state is State.WAITING]
    image = grabbed(window)
    sheet = sheet_of(window)
    assert sheet.isVisible()
    for row in waiting:
        tile = sheet.visualRect(sheet.model().index(row, 0)).adjusted(13, 13, -13, -13)
        seen = pixels(image, QRect(tile.left(), tile.top(), tile.width(), 40)).reshape(-1, 3)
        assert (np.ptp(seen, axis=0) <= 2).all()
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)


def test_a_double_click_and_enter_open_the_photo(opened: MainWindow, sheet: QListView) -> None:
    QTest.mouseClick(sheet.viewport(), LEFT, pos=place_of(opened, 2))
    QTest.mouseDClick(sheet.viewport(), LEFT, pos=place_of(opened, 2))
    assert opened.photos_page.canvas.isVisible()
    assert text_of(opened, "photoName") == opened.bench.session.entries[2].source.name
    assert text_of(opened, "photoPlace").startswith(f"3 of {len(opened.bench.session.entries)}")
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_G)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert opened.photos_page.canvas.isVisible()
    assert text_of(opened, "photoName") == opened.bench.session.entries[3].source.name


def test_keys_that_speak_of_a_face_do_nothing_in_the_sheet(opened: MainWindow, sheet: QListView) -> None:
    before = [entry.edits for entry in opened.bench.session.entries]
    for key in (Qt.Key.Key_H, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_K):
        QTest.keyClick(sheet, key)
    assert [entry.edits for entry in opened.bench.session.entries] == before
    assert not any(entry.looked_at for entry in opened.bench.session.entries)


def test_several_are_left_out_and_taken_in_again(
    qtbot: QtBot, opened: MainWindow, sheet: QListView, tmp_path: Path
) -> None:
    entries = opened.bench.session.entries
    QTest.mouseClick(sheet.viewport(), LEFT, pos=place_of(opened, 0))
    QTest.mouseClick(sheet.viewport(), LEFT, CONTROL, place_of(opened, 2))
    assert text_of(opened, "photoName") == "2 photos chosen"
    QTest.keyClick(sheet, Qt.Key.Key_U)
    assert [entry.state is State.LEFT_OUT for entry in entries[:4]] == [True, False, True, False]
    assert "Left out" in rows(opened, "photos")[0]
    qtbot.waitUntil(lambda: bool(by_hand(register_of(opened), entries[0].source)))
    assert by_hand(register_of(opened), entries[0].source)["left_out"] is True
    click(opened, "prepare")
    assert "2 photos left out" in text_of(opened, "prepareSummary")
    prepare(qtbot, opened, tmp_path / "out")
    sources = {result.source for result in opened.work.results}
    assert sources == {entry.source for entry in entries if entry.findings is not None} - {
        entries[0].source,
        entries[2].source,
    }
    sheet.setFocus()
    QTest.keyClick(opened, Qt.Key.Key_Z, CONTROL)
    assert not any(entry.state is State.LEFT_OUT for entry in entries)


def test_what_was_left_out_is_so_when_the_photos_are_opened_again(
    qtbot: QtBot, opened: MainWindow, photo: Choose, photos: Path
) -> None:
    photo("IMG_0102.jpg")
    click(opened, "leaveOutButton")
    assert part(opened, QAbstractButton, "leaveOutButton").text() == "Take in again"
    opened.open_paths([photos])
    qtbot.waitUntil(lambda: opened.work.searching)
    qtbot.waitUntil(lambda: not opened.work.searching, timeout=60_000)
    left_out = [entry.source.name for entry in opened.bench.session.entries if entry.state is State.LEFT_OUT]
    assert left_out == ["IMG_0102.jpg"]
    chooser = part(opened, QComboBox, "photoFilter")
    chooser.setCurrentIndex(chooser.findText("Left out (1)"))
    assert [row.split(":")[0] for row in rows(opened, "photos")] == ["IMG_0102.jpg"]


def test_the_sheet_is_remembered(opened: MainWindow, sheet: QListView) -> None:
    assert opened.bench.settings.current.photos_as_sheet
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert opened.bench.settings.current.photos_as_sheet  # one photo was only looked at
    click(opened, "contactSheetActionButton")
    assert sheet.isVisible()
    click(opened, "contactSheetActionButton")
    assert not opened.bench.settings.current.photos_as_sheet


def test_a_filter_lists_what_nobody_has_looked_at(opened: MainWindow, photo: Choose) -> None:
    entries: list[Entry] = opened.bench.session.entries
    photo(entries[0].source.name)
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Space)
    chooser = part(opened, QComboBox, "photoFilter")
    unseen = sum(entry.findings is not None for entry in entries) - 1
    chooser.setCurrentIndex(chooser.findText(f"Not looked at ({unseen})"))
    names = [row.split(":")[0] for row in rows(opened, "photos")]
    assert len(names) == unseen
    assert entries[0].source.name not in names
