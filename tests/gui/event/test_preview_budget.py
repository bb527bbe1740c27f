"""However many photos are open, previews keep within their limit, and the photo that is looked at has one."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from photoconsent.gui.event.preview_budget import PreviewBudget
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.preview import THUMBNAIL_SIDE


def previews(window: MainWindow) -> list[int]:
    """The bytes of each photo's preview; 0 for none."""
    entries = window.bench.session.entries
    return [len((entry.findings and entry.findings.preview) or b"") for entry in entries]


def test_the_furthest_previews_are_let_go_and_come_back_when_looked_at(
    qtbot: QtBot, opened: MainWindow, photo: Callable[[str], int]
) -> None:
    photo("IMG_0101.jpg")
    before = previews(opened)
    limit = sum(before) - 1
    budget = PreviewBudget(opened.bench, opened.photos_page.selection, limit)
    for index in range(4):
        opened.bench.session.changed.emit(index)
    after = previews(opened)
    assert sum(after) <= limit
    assert after[:2] == before[:2]
    assert after[3] == 0
    assert opened.bench.session.entries[3].findings is not None
    photo("IMG_0104.jpg")
    canvas = opened.photos_page.canvas
    assert canvas.picture.width() == THUMBNAIL_SIDE, "its thumbnail stands in"
    qtbot.waitUntil(lambda: canvas.picture.width() > THUMBNAIL_SIDE, timeout=60_000)
    assert previews(opened)[3] > 0
    assert budget.parent() is None


def test_a_photo_that_changed_since_gets_no_preview(
    qtbot: QtBot, opened: MainWindow, photo: Callable[[str], int]
) -> None:
    photo("IMG_0101.jpg")
    PreviewBudget(opened.bench, opened.photos_page.selection, 1, opened)
    for index in range(4):
        opened.bench.session.changed.emit(index)
    entry = opened.bench.session.entries[3]
    entry.source.write_bytes(opened.bench.session.entries[0].source.read_bytes())
    photo("IMG_0104.jpg")
    done: list[bool] = []
    opened.bench.loader.call(lambda: None, lambda _: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert previews(opened)[3] == 0
