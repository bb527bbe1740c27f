"""A video is worked on as a person does: played, stepped through, its people named, hidden, drawn, split and cut."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.film.timeline import Timeline
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Box, Reason, Verdict
from photoconsent.pipeline.order import Status
from photoconsent.video.arranged import part_of
from photoconsent.video.container import prove_container
from photoconsent.video.reading import frames_of
from tests.cli.terminal import Terminal
from tests.gui.engine import SearchedBefore
from tests.gui.film.made_film import RATE, SECONDS
from tests.gui.parts import by_hand, click, click_row, part, prepare, press_enter, rows, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE
from tests.gui.starting import started

FRAMES = round(RATE * SECONDS)
HERS, STRANGERS, WALL = Box(85, 75, 50, 65), Box(275, 75, 70, 80), Box(184, 60, 26, 40)
"""Where both faces are, and where nobody is, in pixels of the video."""


def timeline(window: MainWindow) -> Timeline:
    return part(window, Timeline, "timeline")


def frame_of(window: MainWindow) -> int:
    return window.photos_page.selection.frame


def key(window: MainWindow, name: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.photos_page.canvas, name, how)


def go_to(qtbot: QtBot, window: MainWindow, frame: int) -> None:
    """Click on the clock above the bars."""
    line = timeline(window)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(round(line.x_of(frame)), 6))
    qtbot.waitUntil(lambda: frame_of(window) == frame, timeout=20_000)


def draw(window: MainWindow, box: Box) -> None:
    """Take the tool and pull a frame on the canvas."""
    click(window, "drawFaceButton")
    canvas = window.photos_page.canvas
    corners = [canvas.mapFromScene(QPointF(x, y)) for x, y in ((box.x, box.y), (box.right, box.bottom))]
    view, left = canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=corners[0])
    QTest.mouseMove(view, (corners[0] + corners[1]) / 2)
    QTest.mouseRelease(view, left, pos=corners[1])


def faces(window: MainWindow) -> dict[int, tuple[Verdict, Reason]]:
    entry = window.bench.session.entries[0]
    return {one.id: (one.decision.verdict, one.decision.reason) for one in entry.faces}


def copy_of(qtbot: QtBot, window: MainWindow, out: Path) -> Path:
    prepare(qtbot, window, out, "Speech")
    (result,) = window.work.results
    assert result.status is Status.EXPORTED, result.error
    assert result.output is not None
    return result.output


def covered(film: Path, copy: Path, box: Box, since: int = 0) -> list[bool]:
    """For each frame of the copy whether the place shows something else than in the video; frame 0 is frame `since`."""
    there = (slice(round(box.y), round(box.bottom)), slice(round(box.x), round(box.right)))
    before = [frame.pixels[there].astype(float) for frame in frames_of(film)][since:]
    after = [frame.pixels[there].astype(float) for frame in frames_of(copy)]
    return [bool(np.abs(a - b).mean() > max(12.0, 0.35 * a.std())) for a, b in zip(before, after, strict=False)]


def test_a_video_is_a_row_like_a_photo_and_its_page_has_a_timeline(watched: MainWindow) -> None:
    assert rows(watched, "photos") == ["speech.mp4: Not looked at, Video 0:02 \N{MIDDLE DOT} 1 shown, 1 covered"]
    eileen, stranger = rows(watched, "faces")
    assert eileen.startswith("Eileen Collins. Shown. 0:00\N{EN DASH}0:02")
    assert stranger.startswith("Unknown person. Covered.")
    assert timeline(watched).isVisible()
    assert timeline(watched).accessibleDescription().count("0:00") == 2


def test_photos_and_videos_lie_in_one_list_and_photos_have_no_timeline(
    qtbot: QtBot, window: MainWindow, photos: Path, film: Path
) -> None:
    window.open_paths([photos, film])
    qtbot.waitUntil(lambda: window.bench.session.entries != [] and window.bench.session.searched, timeout=60_000)
    names = [entry.source.name for entry in window.bench.session.entries]
    assert names == ["IMG_0101.jpg", "IMG_0102.jpg", "IMG_0103.jpg", "IMG_0104.jpg", "IMG_0105.jpg", "speech.mp4"]
    assert not part(window, QWidget, "filmView").isVisible()
    click_row(window, "photos", 5)
    assert part(window, QWidget, "filmView").isVisible()
    assert not part(window, QToolButton, "coverBoxButton").isEnabled(), "nothing but heads is covered in a video"


def test_it_steps_plays_and_goes_where_one_clicks(qtbot: QtBot, watched: MainWindow) -> None:
    begun = frame_of(watched)
    key(watched, Qt.Key.Key_Period)
    key(watched, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: frame_of(watched) == begun + 2, timeout=20_000)
    click(watched, "frameBackButton")
    qtbot.waitUntil(lambda: frame_of(watched) == begun + 1, timeout=20_000)
    go_to(qtbot, watched, FRAMES - 6)
    picture = watched.photos_page.canvas.picture_key
    key(watched, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert watched.photos_page.film.playing
    qtbot.waitUntil(lambda: not watched.photos_page.film.playing, timeout=20_000)
    assert frame_of(watched) == FRAMES - 1
    assert watched.photos_page.canvas.picture_key != picture
    assert text_of(watched, "filmClock") == "0:02 / 0:02"


def test_a_person_hidden_in_a_video_is_hidden_in_all_of_it_and_stays_so(
    qtbot: QtBot,
    watched: MainWindow,
    reopen: Callable[[MainWindow], None],
    film: Path,
    look: Look,
    engine: SearchedBefore,
    register_file: Path,
    tmp_path: Path,
    terminal: Terminal,
) -> None:
    copy = copy_of(qtbot, watched, tmp_path / "shown")
    assert not any(covered(film, copy, HERS)), "she consented to videos on the website"
    assert all(covered(film, copy, STRANGERS))
    click_row(watched, "faces", 0)
    key(watched, Qt.Key.Key_H)
    assert all(covered(film, copy_of(qtbot, watched, tmp_path / "hidden"), HERS))
    qtbot.waitUntil(lambda: bool(by_hand(watched.bench.register.register, film)))  # type: ignore[arg-type]
    words = ["--channel", "website", "--out", tmp_path / "cli", "--workers", 1, "--register", register_file]
    os.environ["PHOTOCONSENT_PASSPHRASE"] = PASSPHRASE  # the fixture puts it back
    terminal("prepare", film, *words).succeeded()
    (by_terminal,) = (tmp_path / "cli").glob("*.mp4")
    assert all(covered(film, by_terminal, HERS))
    assert watched.close()
    watched.bench.register.close()
    with started(look, engine, register_file) as window:
        reopen(window)
        assert faces(window)[0] == (Verdict.HIDE, Reason.HIDDEN_BY_USER)


def test_naming_a_track_asks_the_register_about_videos_and_can_be_undone(qtbot: QtBot, watched: MainWindow) -> None:
    click_row(watched, "faces", 1)
    click(watched, "thisIsButton")
    type_in(watched, "pickerSearch", "ingrid")
    press_enter(watched, "pickerSearch")
    assert faces(watched)[1] == (Verdict.HIDE, Reason.OTHER_MEDIA), "she consented to photos"
    assert "The consent does not cover this kind of recording." in rows(watched, "faces")[1]
    key(watched, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert faces(watched)[1] == (Verdict.HIDE, Reason.UNKNOWN)


def test_a_face_drawn_at_two_moments_is_covered_between_them(
    qtbot: QtBot, watched: MainWindow, film: Path, tmp_path: Path
) -> None:
    go_to(qtbot, watched, 8)
    draw(watched, WALL)
    go_to(qtbot, watched, 14)
    draw(watched, Box(WALL.x, WALL.y + 60, WALL.w, WALL.h))
    assert list(faces(watched)) == [0, 1, -1]
    drawn = watched.bench.session.entries[0].faces[-1].track
    assert drawn is not None
    assert (drawn.first, drawn.last) == (8, 14)
    assert drawn.box(11).y == pytest.approx(WALL.y + 30, abs=3)
    copy = copy_of(qtbot, watched, tmp_path / "out")
    place = Box(WALL.x + 4, WALL.y + 38, 18, 24)
    assert covered(film, copy, place)[11]
    assert not covered(film, copy, place)[0]
    key(watched, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    key(watched, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert list(faces(watched)) == [0, 1]


def test_a_track_is_split_where_somebody_else_begins_and_joined_again(qtbot: QtBot, watched: MainWindow) -> None:
    click_row(watched, "faces", 0)
    key(watched, Qt.Key.Key_H)
    go_to(qtbot, watched, 12)
    key(watched, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    later = part_of(0, 12)
    assert faces(watched)[0] == faces(watched)[later] == (Verdict.HIDE, Reason.HIDDEN_BY_USER)
    assert watched.photos_page.selection.face == later
    key(watched, Qt.Key.Key_R)  # leave it to the register
    assert faces(watched)[later] == (Verdict.SHOW, Reason.CONSENT)
    watched.photos_page.selection.choose_face(0)
    key(watched, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert later not in faces(watched)
    assert faces(watched)[0] == (Verdict.HIDE, Reason.HIDDEN_BY_USER), "hidden in part is hidden"


def test_what_was_joined_is_shown_only_when_somebody_says_who_it_is(qtbot: QtBot, watched: MainWindow) -> None:
    click_row(watched, "faces", 0)
    go_to(qtbot, watched, 12)
    key(watched, Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier)
    watched.photos_page.selection.choose_face(0)
    key(watched, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert faces(watched)[0] == (Verdict.HIDE, Reason.DOUBTFUL_FACE)
    watched.photos_page.selection.choose_face(None)
    key(watched, Qt.Key.Key_J)
    assert watched.photos_page.selection.face == 0, "J leads to what is doubtful"
    watched.photos_page.actions_on_face.say_who(EILEEN)
    assert faces(watched)[0] == (Verdict.SHOW, Reason.CONSENT)


def test_the_copy_begins_and_ends_where_it_was_cut(
    qtbot: QtBot, watched: MainWindow, film: Path, tmp_path: Path
) -> None:
    go_to(qtbot, watched, 6)
    key(watched, Qt.Key.Key_I)
    go_to(qtbot, watched, 15)
    key(watched, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    copy = copy_of(qtbot, watched, tmp_path / "out")
    prove_container(copy, 10, sound=False)
    assert all(covered(film, copy, STRANGERS, since=6))
    assert not any(covered(film, copy, HERS, since=6))


def test_before_and_after_shows_the_cover_of_this_moment(qtbot: QtBot, watched: MainWindow) -> None:
    go_to(qtbot, watched, 10)
    canvas = watched.photos_page.canvas
    before = canvas.picture.toImage()
    key(watched, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: canvas.picture.toImage() != before, timeout=20_000)
    after = canvas.picture.toImage()
    scale = after.width() / 420
    here, wall = (QPoint(round(x * scale), round(y * scale)) for x, y in ((310, 110), (210, 30)))
    assert after.pixelColor(here) != before.pixelColor(here)
    assert after.pixelColor(wall) == before.pixelColor(wall)


def test_its_people_are_among_the_people_of_the_event(qtbot: QtBot, watched: MainWindow) -> None:
    click(watched, "listPeople")
    qtbot.waitUntil(lambda: len(rows(watched, "eventPeople")) == 2, timeout=20_000)
    assert any(said.startswith("Eileen Collins") for said in rows(watched, "eventPeople"))
