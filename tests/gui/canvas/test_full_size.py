"""Looking closely: the photo itself comes, pixel by pixel, and makes room when another is looked at."""

from collections.abc import Callable

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow

Choose = Callable[[str], int]


def test_at_actual_size_every_pixel_is_the_photos_own(qtbot: QtBot, opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    page, canvas = opened.photos_page, opened.photos_page.canvas
    assert canvas.picture.width() == 900  # the preview of these tests
    QTest.keyClick(canvas, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: canvas.picture.width() == 1800, timeout=30_000)
    assert canvas.transform().m11() * canvas.devicePixelRatioF() == 1.0
    entry = page.selection.entry
    assert entry is not None
    shown = canvas.picture.toImage()
    with Image.open(entry.source) as original:
        for place in ((200, 150), (900, 600), (1700, 1100)):
            seen = shown.pixelColor(*place).getRgb()[:3]
            assert max(abs(a - b) for a, b in zip(seen, original.getpixel(place), strict=True)) < 12
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    assert canvas.sceneRect().contains(middle)


def test_only_one_photo_is_kept_in_full_size(qtbot: QtBot, opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    canvas, pictures = opened.photos_page.canvas, opened.bench.pictures
    first = opened.photos_page.selection.entry
    assert first is not None
    QTest.keyClick(canvas, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: pictures.has_full(first), timeout=30_000)
    photo("IMG_0103.jpg")
    assert not pictures.has_full(first)
    assert canvas.picture.width() == 900


def test_a_photo_that_is_gone_leaves_its_preview(qtbot: QtBot, opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    canvas, entry = opened.photos_page.canvas, opened.photos_page.selection.entry
    assert entry is not None
    entry.source.unlink()
    QTest.keyClick(canvas, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not opened.bench.loader.busy, timeout=30_000)
    assert canvas.picture.width() == 900
    assert not opened.bench.pictures.has_full(entry)


def test_the_whole_photo_needs_no_more_than_its_preview(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    assert not opened.photos_page.canvas.needs_more_pixels
    assert not opened.bench.loader.busy
