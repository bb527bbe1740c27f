"""What is published as a wall of pictures: what must come down is seen first, from every page."""

from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QTableView
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from consent_db.records import NewPublication, Shown
from photoconsent.gui.fields.opening import mail_address
from photoconsent.gui.ground.look import LIGHT
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, let_read, part, register_of, text_of
from tests.gui.sample import EILEEN


def publish(window: MainWindow, folder: Path, event: str, colour: str, days: int, *, shown: bool) -> None:
    register = register_of(window)
    (version,) = register.person(EILEEN).consents
    output = folder / f"{event}.jpg"
    Image.new("RGB", (400, 300), colour).save(output)
    who = (Shown(EILEEN, version.label),) if shown else ()
    sha, day = event.encode().hex().ljust(64, "0"), register.today() - timedelta(days=days)
    register.record_publication(NewPublication(sha, sha, "website", day, who, 1, event, output=str(output)))


@pytest.fixture
def wall(window: MainWindow, tmp_path: Path) -> QListView:
    publish(window, tmp_path, "Older", "#20c020", 9, shown=True)
    publish(window, tmp_path, "Newer", "#2020c0", 2, shown=False)
    click(window, "goPublished")
    return part(window, QListView, "publishedWall")


def events(wall: QListView) -> list[str]:
    return [wall.model().index(row, 2).data() for row in range(wall.model().rowCount())]


def place_of(wall: QListView, event: str) -> QRect:
    return wall.visualRect(wall.model().index(events(wall).index(event), 0))


def colours(wall: QListView, event: str) -> set[str]:
    picture = wall.viewport().grab(place_of(wall, event)).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def withdraw(window: MainWindow) -> None:
    register_of(window).withdraw("C1", Withdrawal(register_of(window).today(), "by phone"))
    window.bench.register.read_again()
    let_read(window)


def near(found: set[str], colour: tuple[int, int, int]) -> bool:
    """Whether a colour is among them, as JPEG keeps colours."""
    values = [(int(one[1:3], 16), int(one[3:5], 16), int(one[5:7], 16)) for one in found]
    return any(max(abs(a - b) for a, b in zip(one, colour, strict=True)) < 12 for one in values)


def test_each_copy_is_seen_newest_first(qtbot: QtBot, window: MainWindow, wall: QListView) -> None:
    assert wall.isVisible()
    assert events(wall) == ["Newer", "Older"]
    qtbot.waitUntil(lambda: near(colours(wall, "Newer"), (32, 32, 192)))
    qtbot.waitUntil(lambda: near(colours(wall, "Older"), (32, 192, 32)))
    assert wall.model().index(0, 5).data() == "Prepared"


def test_what_must_come_down_is_first_has_a_red_edge_and_a_number_on_the_rail(
    window: MainWindow, wall: QListView
) -> None:
    count = part(window, QLabel, "goPublishedCount")
    assert not count.isVisible()
    click(window, "goRegister")
    withdraw(window)
    assert count.isVisible()
    assert count.text() == "1"
    click(window, "goPublished")
    assert events(wall) == ["Older", "Newer"]
    assert LIGHT.error_text in colours(wall, "Older")
    assert LIGHT.error_text not in colours(wall, "Newer")


def test_a_click_chooses_a_copy_and_the_table_knows_it(window: MainWindow, wall: QListView) -> None:
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place_of(wall, "Older").center())
    assert text_of(window, "publicationTitle") == "Older"
    assert part(window, QAbstractButton, "openCopy").isVisible()
    assert not part(window, QAbstractButton, "openOriginal").isVisible()
    click(window, "publishedAsTable")
    table = part(window, QTableView, "publications")
    assert table.isVisible()
    (chosen,) = table.selectionModel().selectedRows(2)
    assert chosen.data() == "Older"
    assert window.bench.settings.current.published_as_table


def test_hovering_names_the_file_and_who_is_shown(window: MainWindow, wall: QListView) -> None:
    index = wall.model().index(events(wall).index("Older"), 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Older.jpg\nShown: Eileen Collins"


def test_it_is_prepared_until_somebody_says_where_it_was_posted(window: MainWindow, wall: QListView) -> None:
    register = register_of(window)
    (newest, *_) = register.publications()
    register.tell_address(newest.number, "https://example.org/1")
    window.bench.register.read_again()
    let_read(window)
    assert {wall.model().index(row, 5).data() for row in range(2)} == {"Prepared", "Out"}


def test_a_mail_keeps_its_letters_and_lines() -> None:
    url = mail_address("kari@kommune.example", "Må tas ned & slettes?", "Hei,\n\nåpne #1 + 2")
    text = bytes(url.toEncoded().data()).decode()
    assert text.startswith(
        "mailto:kari@kommune.example?subject=M%C3%A5%20tas%20ned%20%26%20slettes%3F&body=Hei%2C%0D%0A"
    )
    assert text.endswith("%C3%A5pne%20%231%20%2B%202")
    assert mail_address("Kari Nordmann", "a", "b").path() == ""
