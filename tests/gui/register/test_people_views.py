"""The people of the register, with their pictures: what a person sees in the table and on the wall."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView
from pytestqt.qtbot import QtBot

from consent_db.pages import PersonSummary
from photoconsent.gui.ground.look import LIGHT
from photoconsent.gui.register.people_delegates import TONES
from photoconsent.gui.register.people_model import Column
from photoconsent.gui.register.standing import Standing
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of, type_in


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def table(page: MainWindow) -> QTableView:
    return part(page, QTableView, "peopleTable")


def place_of(view: QAbstractItemView, name: str, column: Column = Column.NAME) -> QRect:
    model = view.model()
    row = [model.index(r, 0).data() for r in range(model.rowCount())].index(name)
    view.scrollTo(model.index(row, 0))
    return view.visualRect(model.index(row, column))


def seen(view: QAbstractItemView, place: QRect) -> QImage:
    return view.viewport().grab(place).toImage()


def colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def is_photo(picture: QImage) -> bool:
    """Whether there is more than a sign of one colour on one ground, smooth edges included."""
    return len(colours(picture)) > 400


def test_a_row_shows_the_portrait_and_the_initials_of_who_has_none(qtbot: QtBot, page: MainWindow) -> None:
    rows = table(page)
    with_portrait, without = place_of(rows, "Eileen Collins"), place_of(rows, "Kari Nordmann")
    square = QRect(8, 0, 44, with_portrait.height())
    qtbot.waitUntil(lambda: is_photo(seen(rows, square.translated(with_portrait.topLeft()))))
    sign = seen(rows, square.translated(without.topLeft()))
    assert not is_photo(sign)
    assert LIGHT.accent_soft in colours(sign)


@pytest.mark.parametrize(("name", "ground"), [("Eileen Collins", LIGHT.good_soft), ("Ola Hansen", LIGHT.error_soft)])
def test_where_somebody_stands_has_a_word_and_a_colour(page: MainWindow, name: str, ground: str) -> None:
    rows = table(page)
    place = place_of(rows, name, Column.STANDING)
    assert ground in colours(seen(rows, place))
    assert rows.indexAt(place.center()).data() in ("Valid", "Expired")


def test_every_standing_has_a_tone() -> None:
    assert set(TONES) == set(Standing)


def test_channels_are_named_only_while_a_consent_stands(page: MainWindow) -> None:
    rows = table(page)
    assert rows.indexAt(place_of(rows, "Eileen Collins", Column.CHANNELS).center()).data() == (
        "Website, Facebook, Instagram"
    )
    ola = rows.indexAt(place_of(rows, "Ola Hansen", Column.NAME).center())
    person: PersonSummary = ola.data(Qt.ItemDataRole.UserRole + 1)
    assert person.channels  # there was one
    assert ola.siblingAtColumn(Column.CHANNELS).data() == ""


def test_on_the_wall_the_same_person_is_chosen_and_a_click_chooses_another(qtbot: QtBot, page: MainWindow) -> None:
    rows = table(page)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place_of(rows, "Eileen Collins").center())
    assert text_of(page, "personName") == "Eileen Collins"
    click(page, "peopleAsGallery")
    wall = part(page, QListView, "peopleGallery")
    assert wall.isVisible()
    assert not rows.isVisible()
    assert wall.currentIndex().data() == "Eileen Collins"
    qtbot.waitUntil(lambda: is_photo(seen(wall, wall.visualRect(wall.currentIndex()))))
    QTest.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=place_of(wall, "Kari Nordmann").center())
    assert text_of(page, "personName") == "Kari Nordmann"
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert text_of(page, "personName") == "Mette Sørensen"


def test_the_wall_is_searched_like_the_table_and_is_there_again_the_next_time(page: MainWindow) -> None:
    click(page, "peopleAsGallery")
    wall = part(page, QListView, "peopleGallery")
    type_in(page, "peopleSearch", "solberg")
    assert [wall.model().index(r, 0).data() for r in range(wall.model().rowCount())] == ["Ingrid Solberg"]
    assert page.bench.settings.current.people_as_gallery


def test_nobody_is_left_on_the_wall_when_the_register_is_closed(qtbot: QtBot, page: MainWindow) -> None:
    click(page, "peopleAsGallery")
    wall = part(page, QListView, "peopleGallery")
    qtbot.waitUntil(lambda: is_photo(seen(wall, place_of(wall, "Eileen Collins"))))
    page.bench.register.close()
    assert wall.model().rowCount() == 0


def test_a_consent_about_to_end_is_named_and_coloured(page: MainWindow) -> None:
    register = register_of(page)
    ends = register.today() + timedelta(days=10)
    register.correct_consent("C1", replace(register.consent("C1").terms, valid_until=ends), "as on the form")
    page.bench.register.read_again()
    rows = table(page)
    place = place_of(rows, "Eileen Collins", Column.STANDING)
    assert rows.indexAt(place.center()).data() == "Expires soon"
    assert LIGHT.warning_soft in colours(seen(rows, place))


@pytest.mark.parametrize("width", [960, 1180, 1440])
def test_names_can_be_read_at_every_width_and_the_user_s_own_widths_come_back(page: MainWindow, width: int) -> None:
    listed = table(page)
    listed.setColumnWidth(Column.CHANNELS, 190)
    page.resize(width, 760)
    QTest.qWait(0)
    assert listed.columnWidth(Column.NAME) >= 180
    assert listed.horizontalScrollBar().maximum() == 0
    page.resize(1600, 900)
    QTest.qWait(0)
    assert listed.columnWidth(Column.CHANNELS) == 190
