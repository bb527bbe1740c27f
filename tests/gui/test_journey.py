"""Naming people is less work than naming faces, and ends with the same faces shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoconsent.gui.ground.look import Look
from tests.gui.album import Album, make_album, make_people
from tests.gui.engine import SearchedBefore
from tests.gui.journey import Hand, person_by_person, photo_by_photo, shown
from tests.gui.starting import searched, started

ALBUM = Album(photos=8, faces=32, registered=3, strangers=4, by_hand=2)
Way = Callable[[Hand], None]


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[int, ...]]]:
    made = tmp_path_factory.mktemp("journey")
    truth = make_album(made / "Journey", ALBUM)
    make_people(made / "people.register", made / "people", ALBUM)
    return made, truth


def test_naming_people_takes_fewer_steps_than_naming_faces(
    qtbot: QtBot,
    look: Look,
    engine: SearchedBefore,
    english: None,
    event: tuple[Path, list[tuple[int, ...]]],
    tmp_path: Path,
) -> None:
    folder, truth = event

    def go(way: Way, name: str) -> tuple[int, tuple[int, int]]:
        register_file = tmp_path / name
        register_file.write_bytes((folder / "people.register").read_bytes())
        with started(look, engine, register_file) as window:
            window.open_paths([folder / "Journey"])
            searched(qtbot, window)
            people = window.photos_page.people
            qtbot.waitUntil(lambda: len(people.list.model) > 0 and not people.grouping.working)
            hand = Hand(window, truth, ALBUM.registered)
            way(hand)
            assert all(entry.looked_at for entry in window.bench.session.entries)
            return hand.clicks + hand.keys, shown(hand)

    before, shown_before = go(photo_by_photo, "one.register")
    after, shown_after = go(person_by_person, "two.register")
    assert shown_before == shown_after
    assert shown_after[1] == 0
    assert shown_after[0] > 8
    assert after < before
