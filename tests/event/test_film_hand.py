"""What hands decided about a video comes back from the register's text and is fitted to the tracks of a new search."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from photoconsent.event.edits import Edits
from photoconsent.event.hand_decisions import decided, fitted, read, written
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.moving import Moving
from photoconsent.video.arranged import part_of
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Searched, Track
from photoconsent.video.who import faces_of
from tests.video.tracked import track

LEFT, RIGHT = Box(20, 20, 40, 50), Box(200, 20, 40, 50)


def film(*tracks: Track, frames: int = 100) -> FilmFindings:
    times = np.arange(frames) / 25
    moving = Moving(frames / 25, frames, False)
    faces = faces_of(tracks, times)
    searched = Searched(times, (), tracks)
    return FilmFindings(Path("a.mp4"), "ab" * 32, (320, 200), faces, moving=moving, searched=searched)


def walking(box: Box, frames: int = 60, by: float = 0.0) -> Sequence[Box]:
    return [Box(box.x + n * by, box.y, box.w, box.h) for n in range(frames)]


BOTH = (track(walking(LEFT)), track(walking(RIGHT), 30))
SAID = (
    Edits()
    .with_pointed(0, "P1")
    .with_pointed(1, None)
    .with_drawn_at(5, Box(100, 100, 20, 20))
    .with_drawn_at(15, Box(120, 100, 20, 20), -1)
)
SAID = SAID.arranged(SAID.tracks.with_split(1, 50).with_span((2, 90)))
SAID = SAID.with_pointed(part_of(1, 50), "P2")


def test_everything_comes_back_from_the_text_which_names_nobody() -> None:
    before = decided(SAID, film(*BOTH))
    body, people = written(before)
    assert people == ["P1", "P2"]
    assert '"P1"' not in body
    assert read(body, {0: "P1", 1: "P2"}) == before


def test_somebody_who_was_erased_is_hidden() -> None:
    body, _ = written(decided(SAID, film(*BOTH)))
    assert read(body, {1: "P2"}).edits.pointed[0] is None


def test_the_same_tracks_are_found_again_in_whatever_order() -> None:
    now = fitted(decided(SAID, film(*BOTH)), film(*reversed(BOTH)))
    assert now.sure
    assert now.edits.pointed == {1: "P1", 0: None, part_of(0, 50): "P2"}
    assert now.edits.tracks.splits == ((0, 50),)


def test_a_track_that_is_not_found_again_is_covered_where_it_was_and_the_video_waits() -> None:
    moving = track(walking(LEFT, by=1.0))
    now = fitted(decided(Edits().with_pointed(0, "P1"), film(moving)), film(track(walking(LEFT, 20))))
    assert not now.sure
    assert "P1" not in now.edits.pointed.values(), "a name is never given to another track"
    lost = now.edits.tracks_in(film())[-1]
    assert (lost.first, lost.last) == (0, 59)
    assert lost.box(30).iou(moving.box(30)) > 0.9
    assert now.edits.pointed == {-1: None}


def test_what_was_no_face_and_is_not_found_again_is_let_go() -> None:
    now = fitted(decided(Edits().without(0), film(BOTH[0])), film(BOTH[1]))
    assert not now.edits.tracks.drawn
    assert not now.edits.removed


def test_what_did_not_fit_once_stays_in_doubt() -> None:
    said = replace(decided(SAID, film(*BOTH)), doubt=True)
    body, _ = written(said)
    assert not fitted(read(body, {0: "P1", 1: "P2"}), film(*BOTH)).sure
