"""The parts of the page together: who is asked about, and what the keys still hold when one goes on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.event.edits import FaceId
from photoconsent.gui.event.session import Entry, State
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import by_hand, click, click_row, part, press_enter, rows, text_of, type_in

Choose = Callable[[str], int]
CONTROL = Qt.KeyboardModifier.ControlModifier


def picker_is_shown(window: MainWindow) -> bool:
    return part(window, QWidget, "picker").isVisible()


def answer(window: MainWindow, name: str) -> None:
    type_in(window, "pickerSearch", name)
    press_enter(window, "pickerSearch")


def click_frame(window: MainWindow, face: FaceId) -> None:
    canvas = window.photos_page.canvas
    place = canvas.mapFromScene(canvas.frame(face).rect.center())
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)


def pointed(entry: Entry) -> dict[FaceId, str | None]:
    return dict(entry.edits.pointed)


def to_people(qtbot: QtBot, window: MainWindow) -> None:
    """List the people of the event instead of its photos, once they are put together."""
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL)
    qtbot.waitUntil(lambda: part(window, QListView, "eventPeople").model().rowCount() > 3, timeout=20_000)


def test_a_click_on_another_face_closes_the_question_about_the_first(opened: MainWindow, photo: Choose) -> None:
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    click_frame(opened, 0)
    click(opened, "thisIsButton")
    assert picker_is_shown(opened)
    click_frame(opened, 2)
    assert not picker_is_shown(opened)
    click(opened, "thisIsButton")
    answer(opened, "ingrid")
    assert pointed(entry) == {2: "P0006"}


def test_the_question_stands_while_the_choice_does(opened: MainWindow, photo: Choose) -> None:
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    click_frame(opened, 0)
    click(opened, "thisIsButton")
    opened.bench.register.read_again()  # every photo is decided anew
    QCoreApplication.processEvents()
    answer(opened, "ingrid")
    assert pointed(entry) == {0: "P0006"}


def test_another_row_closes_the_question_about_the_people_of_the_first(qtbot: QtBot, opened: MainWindow) -> None:
    to_people(qtbot, opened)
    unknown = [row for row, spoken in enumerate(rows(opened, "eventPeople")) if spoken.startswith("Unknown")]
    click_row(opened, "eventPeople", unknown[0])
    click(opened, "groupWhoButton")
    assert picker_is_shown(opened)
    click_row(opened, "eventPeople", unknown[1])
    assert not picker_is_shown(opened)


def test_naming_one_face_beside_the_list_of_people_names_that_face_alone(
    qtbot: QtBot, opened: MainWindow, photo: Choose
) -> None:
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    to_people(qtbot, opened)
    photo("IMG_0103.jpg")
    click_frame(opened, 2)
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_T)
    assert picker_is_shown(opened)
    answer(opened, "ingrid")
    assert pointed(entry) == {2: "P0006"}
    assert all(not one.edits.pointed for one in opened.bench.session.entries if one is not entry)


def test_enter_names_nobody_who_was_not_chosen(opened: MainWindow, photo: Choose) -> None:
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    click_frame(opened, 0)
    click(opened, "thisIsButton")
    press_enter(opened, "pickerSearch")
    assert picker_is_shown(opened)
    assert pointed(entry) == {}


def test_who_does_not_look_alike_is_named_only_when_said_twice(opened: MainWindow, photo: Choose) -> None:
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    click_frame(opened, 0)
    click(opened, "thisIsButton")
    answer(opened, "eileen")
    assert text_of(opened, "pickerDoubt").startswith("Eileen Collins does not look like this face")
    assert pointed(entry) == {}
    press_enter(opened, "pickerSearch")
    assert pointed(entry) == {0: "P0001"}


def test_who_looks_alike_comes_first(opened: MainWindow, photo: Choose) -> None:
    entry = opened.bench.session.entries[photo("IMG_0102.jpg")]
    eileen = next(one.id for one in entry.faces if one.decision.person == "P0001")
    click_frame(opened, eileen)
    click(opened, "thisIsButton")
    listed = rows(opened, "people")
    assert listed[0] == "Eileen Collins  ·  P0001  ·  looks alike"
    assert listed[1].startswith("Anne Lise Bakken")


def test_somebody_new_leads_to_the_register(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0103.jpg")
    click_frame(opened, 0)
    click(opened, "thisIsButton")
    click(opened, "pickerNew")
    assert part(opened, QLineEdit, "personFormName").isVisible()


def test_space_under_a_filter_passes_over_no_photo_and_stays_in_it(opened: MainWindow, photo: Choose) -> None:
    entries = opened.bench.session.entries
    chooser = part(opened, QComboBox, "photoFilter")
    wanted = [i for i, e in enumerate(entries) if e.state is State.NEEDS_A_LOOK]
    assert wanted
    chooser.setCurrentIndex(1)
    photo(entries[wanted[0]].source.name)
    for _ in wanted:
        QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Space)
    assert [i for i in wanted if not entries[i].looked_at] == []
    others = [e for i, e in enumerate(entries) if i not in wanted]
    assert not any(e.looked_at for e in others)


@pytest.fixture
def held(qtbot: QtBot, opened: MainWindow, photo: Choose) -> Entry:
    """A photo on which the keys hold a new frame that is not placed yet."""
    entry = opened.bench.session.entries[photo("IMG_0103.jpg")]
    qtbot.waitActive(opened)
    canvas = opened.photos_page.canvas
    canvas.setFocus()
    for key in (Qt.Key.Key_D, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(canvas, key)
    assert canvas.keys.holding.held is not None
    assert not entry.edits.drawn
    return entry


def looks_right(window: MainWindow) -> None:
    click(window, "looksRightButton")


def another_photo(window: MainWindow) -> None:
    window.photos_page.selection.choose_photo(0)  # as a link on another page does


def other_photos(window: MainWindow) -> None:
    window.bench.session.open(())


def lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)


def close_register(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_W, CONTROL)


def prepare(window: MainWindow) -> None:
    click(window, "prepare")


@pytest.mark.parametrize("go_on", [looks_right, another_photo, other_photos, lock, close_register, prepare])
def test_whatever_one_goes_on_to_a_frame_in_the_hand_is_placed(
    opened: MainWindow, held: Entry, go_on: Callable[[MainWindow], None]
) -> None:
    go_on(opened)
    assert held.edits.drawn == 1
    assert opened.photos_page.canvas.keys.holding.held is None


def test_closing_the_window_places_a_frame_in_the_hand_before_the_work_is_kept(opened: MainWindow, held: Entry) -> None:
    assert opened.close()
    register = opened.bench.register.register
    assert isinstance(register, Register)
    assert held.edits.drawn == 1
    assert by_hand(register, held.source)["drawn"] == 1


def test_the_whole_row_of_a_face_walked_to_is_in_sight(qtbot: QtBot, opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    opened.resize(1024, 700)
    listed = part(opened, QListView, "faces")
    qtbot.waitUntil(lambda: listed.verticalScrollBar().maximum() > 0)
    for _ in range(listed.model().rowCount()):
        QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_Right)

        def whole() -> bool:
            return listed.viewport().rect().contains(listed.visualRect(listed.currentIndex()))

        qtbot.waitUntil(whole)
