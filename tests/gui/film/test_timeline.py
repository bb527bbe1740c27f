"""The timeline shows each track as a bar in its kind's colour and pattern, and leads to where it is clicked."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoconsent.gui.canvas.frame_pen import frame_colour
from photoconsent.gui.event.face_words import Kind, words_for
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.film.timeline import LANE, Timeline
from photoconsent.gui.ground.look import Look
from photoconsent.pipeline.face import Box, Decision, Face, Reason, Verdict

TIMES = np.arange(100) / 10
SHOWN = Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.9, "C1")
HIDDEN = Decision(Verdict.HIDE, Reason.UNKNOWN)
ASKED = Decision(Verdict.HIDE, Reason.DOUBTFUL_FACE)


def face(number: int, begins: float, ends: float, decision: Decision) -> DecidedFace:
    return DecidedFace(number, Face(Box(0, 0, 9, 9), 0.9), decision, False, False, None, (begins, ends))


FACES = (face(0, 0.0, 4.0, SHOWN), face(1, 2.0, 6.0, HIDDEN), face(2, 5.0, 9.0, ASKED))


@pytest.fixture
def timeline(qtbot: QtBot, look: Look) -> Timeline:
    made = Timeline(look)
    qtbot.addWidget(made)
    made.resize(520, 120)
    made.show_video(TIMES, 10.0, FACES, {one.id: words_for(one, str) for one in FACES}, None)
    made.show()
    return made


def test_tracks_that_overlap_lie_below_each_other_and_others_share_a_lane(timeline: Timeline) -> None:
    first, second, third = (timeline.bar(n) for n in range(3))
    assert second.top() == first.top() + LANE + 4
    assert third.top() == first.top()
    assert (first.left(), first.right()) == (10, 210)


def test_each_kind_has_its_colour_and_a_pattern_of_its_own(timeline: Timeline, look: Look) -> None:
    picture, shares = timeline.grab().toImage(), set()
    for number, kind in enumerate((Kind.SHOWN, Kind.HIDDEN, Kind.ASKED)):
        inside = timeline.bar(number).toRect().adjusted(6, 3, -6, -3)
        colour = frame_colour(kind, look.colours)
        pixels = [
            picture.pixelColor(x, y)
            for x in range(inside.left(), inside.right())
            for y in range(inside.top(), inside.bottom())
        ]
        full = sum(_near(pixel, colour) for pixel in pixels) / len(pixels)
        assert full > 0.08, kind
        shares.add(round(full, 1))
    assert len(shares) == 3, "whoever sees no colours sees how densely they are filled"


def _near(a: QColor, b: QColor) -> bool:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) < 40


def test_a_click_on_a_bar_chooses_it_and_goes_there(qtbot: QtBot, timeline: Timeline) -> None:
    place = timeline.bar(1).center().toPoint()
    with qtbot.waitSignal(timeline.chosen) as chosen, qtbot.waitSignal(timeline.sought) as sought:
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=place)
    assert (chosen.args, sought.args) == ([1], [40])


def test_the_bare_ground_chooses_nobody_and_the_clock_changes_nothing(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.chosen) as heard:
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(500, 110))
    assert heard.args == [None]
    with qtbot.assertNotEmitted(timeline.chosen), qtbot.waitSignal(timeline.sought) as sought:
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(110, 5))
    assert sought.args == [20]


def test_it_says_its_tracks_to_a_screen_reader(timeline: Timeline) -> None:
    said = timeline.accessibleDescription()
    assert said.split("; ")[1] == "0:02\N{EN DASH}0:06 Unknown person, Covered"


def test_what_is_cut_away_lies_under_a_veil(timeline: Timeline, look: Look) -> None:
    before = timeline.grab().toImage().pixelColor(timeline.bar(0).center().toPoint() - QPoint(80, 0))
    timeline.show_video(TIMES, 10.0, FACES, {one.id: words_for(one, str) for one in FACES}, (50, 90))
    after = timeline.grab().toImage().pixelColor(timeline.bar(0).center().toPoint() - QPoint(80, 0))
    assert _near(before, frame_colour(Kind.SHOWN, look.colours))
    assert not _near(after, before)
