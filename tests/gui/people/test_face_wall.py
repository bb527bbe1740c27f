"""All faces of a person large in the middle: taken out by a key, and whoever may be the same person stands beside."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from photoconsent.event.groups import alike
from photoconsent.gui.people.group_words import Standing
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, click_row, part, rows
from tests.gui.photos.test_people_view import choose, folder, groups, party, register_file, standing

__all__ = ["folder", "party", "register_file"]


def test_the_faces_of_a_person_stand_in_the_middle_and_enter_shows_the_photo(party: MainWindow) -> None:
    wall, canvas = part(party, QListView, "groupFaces"), party.photos_page.canvas
    group = standing(party, Standing.NAMED)
    choose(party, group)
    assert wall.isVisible()
    assert wall.width() > party.width() * 0.35
    assert wall.model().rowCount() == len(group)
    QTest.keyClick(wall, Qt.Key.Key_Home)
    QTest.keyClick(wall, Qt.Key.Key_Right)
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert not any(entry.looked_at for entry in party.bench.session.entries)  # no photo is in sight
    QTest.keyClick(wall, Qt.Key.Key_Return)
    assert canvas.isVisible()
    assert not wall.isVisible()
    chosen = party.photos_page.selection
    assert chosen.entry is not None
    assert chosen.entry.source.name == wall.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    click_row(party, "eventPeople", 0)
    part(party, QListView, "eventPeople").setFocus()
    QTest.keyClick(part(party, QListView, "eventPeople"), Qt.Key.Key_Down)
    assert wall.isVisible()


def test_a_face_taken_out_may_also_be_the_person_and_is_put_back_by_two_keys(qtbot: QtBot, party: MainWindow) -> None:
    group = standing(party, Standing.NAMED, least=3)
    choose(party, group)
    wall = part(party, QListView, "groupFaces")
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_Home)  # the clearest one
    out = wall.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    QTest.keyClick(wall, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: wall.model().rowCount() == len(group) - 1)
    alone = next(one for one in groups(party) if len(one) == 1 and one[0].source.name == out and one[0] in group)
    qtbot.waitUntil(lambda: part(party, QListView, "groupSuggestions").isVisible())
    assert rows(party, "groupSuggestions")[0].startswith(rows(party, "eventPeople")[groups(party).index(alone)][:12])
    click_row(party, "groupSuggestions", 0)
    assert alone in party.photos_page.people.list.groups
    assert wall.model().rowCount() == len(group)
    QTest.keyClick(wall, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: any(set(one) == set(group) for one in groups(party)))


def test_the_contact_sheet_and_the_wall_give_way_to_each_other(party: MainWindow) -> None:
    sheet, wall = part(party, QListView, "contactSheet"), part(party, QListView, "groupFaces")
    wall.setFocus()
    QTest.keyClick(wall, Qt.Key.Key_G)
    assert sheet.isVisible()
    assert not party.photos_page.people.switch.shows_people
    QTest.keyClick(sheet, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert wall.isVisible()
    click(party, "listPhotos")
    assert party.photos_page.canvas.isVisible()
    assert not wall.isVisible()


def test_nobody_is_in_one_photo_twice(party: MainWindow) -> None:
    """Whoever stands beside the person in a photo is never suggested."""
    found = {e.source: e.findings for e in party.bench.session.entries if e.findings is not None}
    for group in groups(party):
        for other in alike([group], groups(party), found):
            assert not {one.source for one in group} & {one.source for one in other}
