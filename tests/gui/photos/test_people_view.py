"""The people of the event: said once, it holds in every photo, and it can be taken back in one step."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.event.groups import Group
from photoconsent.gui.ground.look import Look
from photoconsent.gui.people.group_model import Role as Column
from photoconsent.gui.people.group_words import Standing
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason, Verdict
from tests.gui.album import Album, make_album, make_people
from tests.gui.engine import SearchedBefore
from tests.gui.parts import click, part, press_enter, rows, text_of, type_in
from tests.gui.sample import PASSPHRASE
from tests.gui.starting import searched, started

ALBUM = Album(photos=6, faces=18, registered=4, strangers=3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("party")
    make_album(made / "Party", ALBUM)
    make_people(made / "people.register", made / "people", ALBUM)
    return made


@pytest.fixture
def register_file(folder: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "people.register"
    copy.write_bytes((folder / "people.register").read_bytes())
    return copy


def grouped(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    window.open_paths([photos])
    searched(qtbot, window)
    qtbot.waitUntil(
        lambda: len(window.photos_page.people.list.model) > 0 and not window.photos_page.people.grouping.working
    )
    click(window, "listPeople")


@pytest.fixture
def party(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, folder: Path
) -> Iterator[MainWindow]:
    with started(look, engine, register_file) as window:
        grouped(qtbot, window, folder / "Party")
        yield window


def groups(window: MainWindow) -> list[Group]:
    model = part(window, QListView, "eventPeople").model()
    return [model.index(row, 0).data(Column.GROUP) for row in range(model.rowCount())]


def choose(window: MainWindow, *chosen: Group) -> None:
    view = part(window, QListView, "eventPeople")
    view.clearSelection()
    for group in chosen:
        index = view.model().index(groups(window).index(group), 0)
        view.setCurrentIndex(index) if group is chosen[0] else None
        view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def standing(window: MainWindow, wanted: Standing, least: int = 2) -> Group:
    model = part(window, QListView, "eventPeople").model()
    rows_of = range(model.rowCount())
    words = [model.index(row, 0).data(Column.WORDS) for row in rows_of]
    return next(g for g, w in zip(groups(window), words, strict=True) if w.standing is wanted and len(g) >= least)


def reasons(window: MainWindow, group: Group) -> set[Reason]:
    return {one.decision.reason for _, one in window.photos_page.people.grouping.decided(group)}


def say(window: MainWindow, name: str) -> None:
    click(window, "groupWhoButton")
    type_in(window, "pickerSearch", name)
    press_enter(window, "pickerSearch")
    QCoreApplication.processEvents()


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window, key, modifier)
    QCoreApplication.processEvents()  # many changes at once are shown with one look


def undo(window: MainWindow) -> None:
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_people_are_listed_the_biggest_group_first_each_once_a_photo(party: MainWindow) -> None:
    listed = groups(party)
    sizes = [len(group) for group in listed]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] >= 3
    assert all(len({one.source for one in group}) == len(group) for group in listed)
    found = sum(len(entry.faces) for entry in party.bench.session.entries)
    assert sum(sizes) == found
    assert any(spoken.startswith("Aksel Moe") for spoken in rows(party, "eventPeople"))


def test_naming_an_unknown_person_once_holds_in_every_photo_and_is_one_step(party: MainWindow) -> None:
    group = standing(party, Standing.UNKNOWN)
    choose(party, group)
    assert text_of(party, "groupTitle") == "Unknown person"
    before = party.bench.session.undo_stack.count()
    say(party, "dagny")
    assert reasons(party, group) == {Reason.CONSENT}
    assert party.bench.session.undo_stack.count() == before + 1
    undo(party)
    assert Reason.CONSENT not in reasons(party, group)


def test_hiding_a_person_hides_every_face_and_is_one_step(party: MainWindow) -> None:
    group = standing(party, Standing.NAMED)
    choose(party, group)
    press(party, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert reasons(party, group) == {Reason.HIDDEN_BY_USER}
    assert any(spoken.startswith("Hidden by you") for spoken in rows(party, "eventPeople"))
    undo(party)
    assert Reason.HIDDEN_BY_USER not in reasons(party, group)


def test_a_face_hidden_by_hand_stays_hidden_when_the_person_is_named(party: MainWindow) -> None:
    group = standing(party, Standing.UNKNOWN)
    session, one = party.bench.session, group[0]
    index = session.index_of(one.source)
    assert index is not None
    session.edit(index, session.entries[index].edits.with_pointed(one.face, None), "hide")
    choose(party, group)
    say(party, "dagny")
    assert reasons(party, group) == {Reason.HIDDEN_BY_USER, Reason.CONSENT}


def test_a_face_of_somebody_else_is_taken_out_and_can_come_back(party: MainWindow) -> None:
    group = standing(party, Standing.NAMED)
    choose(party, group)
    faces = part(party, QListView, "groupFaces")
    faces.setCurrentIndex(faces.model().index(0, 0))
    taken = party.photos_page.people.panel.picked
    assert len(taken) == 1
    press(party, Qt.Key.Key_X)
    assert tuple(taken) in groups(party)
    assert group not in groups(party)
    undo(party)
    assert group in groups(party)


def test_two_groups_of_one_person_become_one_and_are_named_together(party: MainWindow) -> None:
    first = standing(party, Standing.UNKNOWN)
    sources = {one.source for one in first}
    second = next(g for g in reversed(groups(party)) if not sources & {one.source for one in g})
    choose(party, first, second)
    assert text_of(party, "groupNote") == "2 people are chosen."
    press(party, Qt.Key.Key_M)
    both = first + second
    assert both in groups(party)
    undo(party)
    assert first in groups(party)
    assert second in groups(party)


def test_the_photo_of_the_face_that_is_chosen_is_on_the_canvas(party: MainWindow) -> None:
    group = groups(party)[1]
    choose(party, group)
    selection = party.photos_page.selection
    assert selection.entry is not None
    assert (selection.entry.source, selection.face) == (group[0].source, group[0].face)
    assert text_of(party, "groupCounts").startswith(f"{len(group)} face")


def test_people_are_filtered_by_what_is_known_of_them(party: MainWindow) -> None:
    listed = part(party, QComboBox, "peopleFilter")
    listed.setCurrentIndex(2)
    assert all(spoken.startswith("Unknown person") for spoken in rows(party, "eventPeople"))
    assert listed.currentText() == f"Unknown ({len(rows(party, 'eventPeople'))})"


def test_where_a_human_has_to_confirm_nobody_is_shown_before_one_has(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, folder: Path
) -> None:
    with Register.open(register_file, PASSPHRASE) as register:
        policy = register.policy
        register.follow(replace(policy, four_eyes_roles=frozenset(), second_person_releases=False, unattended=False))
    with started(look, engine, register_file) as window:
        grouped(qtbot, window, folder / "Party")
        group = standing(window, Standing.ASKED)
        choose(window, group)
        shown = [one.decision.verdict for _, one in window.photos_page.people.grouping.decided(group)]
        assert set(shown) == {Verdict.HIDE}
        assert text_of(window, "groupTitle").endswith("Moe?")
        press(window, Qt.Key.Key_Y)
        assert reasons(window, group) == {Reason.CONSENT}


def test_people_put_together_and_apart_by_hand_are_so_again_after_a_restart(
    qtbot: QtBot, look: Look, engine: SearchedBefore, english: None, register_file: Path, folder: Path
) -> None:
    with started(look, engine, register_file) as window:
        grouped(qtbot, window, folder / "Party")
        as_made = groups(window)
        first = standing(window, Standing.UNKNOWN)
        sources = {one.source for one in first}
        second = next(g for g in reversed(groups(window)) if not sources & {one.source for one in g})
        choose(window, first, second)
        press(window, Qt.Key.Key_M)
        known = standing(window, Standing.NAMED)
        choose(window, known)
        faces = part(window, QListView, "groupFaces")
        faces.setCurrentIndex(faces.model().index(0, 0))
        press(window, Qt.Key.Key_X)
        by_hand = groups(window)
        assert first + second in by_hand
        assert known[:1] in by_hand
    with started(look, engine, register_file) as window:
        click(window, "draftGoOn")
        searched(qtbot, window)
        qtbot.waitUntil(lambda: not window.photos_page.people.grouping.working)
        click(window, "listPeople")
        QCoreApplication.processEvents()
        assert set(groups(window)) == set(by_hand)
        assert set(groups(window)) != set(as_made)
