"""Faces of single frames become tracks: by place and motion, and across what is unclear only if the looks are alike."""

import numpy as np

from photoconsent.pipeline.face import Box
from tests.video.tracked import joined, vector


def at(x: float, y: float = 100.0, size: float = 40.0) -> Box:
    return Box(x, y, size, size * 1.2)


def test_a_face_that_moves_is_one_track() -> None:
    (track,) = joined(50, lambda n: at(10 + 9 * n))
    assert (track.first, track.last, track.seen) == (0, 49, 50)
    assert track.box(20).x == 190


def test_a_face_that_moves_by_its_own_width_in_every_frame_is_one_track() -> None:
    (track,) = joined(30, lambda n: at(10 + 35 * n))
    assert (track.first, track.last, track.seen) == (0, 29, 30)


def test_two_faces_are_two_tracks_each_with_its_own_places() -> None:
    one, other = joined(30, lambda n: at(10 + 3 * n), lambda n: at(300 - 2 * n) if n >= 5 else None)
    assert (one.first, one.last, other.first, other.last) == (0, 29, 5, 29)
    assert one.box(29).x == 97
    assert other.box(29).x == 242


def test_a_cut_ends_every_track() -> None:
    tracks = joined(20, lambda n: at(50), cut=8)
    assert [(track.first, track.last) for track in tracks] == [(0, 7), (8, 19)]


def test_a_short_gap_is_filled_from_both_sides() -> None:
    (track,) = joined(30, lambda n: at(10 + 4 * n) if n not in (9, 10, 11) else None)
    assert (track.first, track.last, track.seen) == (0, 29, 27)
    assert [round(track.box(n).x) for n in (9, 10, 11)] == [46, 50, 54]
    assert np.isnan(track.marks[10]).all()


def test_after_a_long_gap_it_is_one_track_only_if_the_looks_are_alike() -> None:
    def mover(frame: int) -> Box | None:
        return at(50) if not 20 <= frame < 45 else None

    (same,) = joined(70, mover, looks=lambda mover, frame: vector(1))
    assert (same.first, same.last) == (0, 69)
    for looks in (lambda mover, frame: vector(1 if frame < 30 else 2), lambda mover, frame: None):
        first, second = joined(70, mover, looks=looks)
        # What lies between belongs to both: hiding either hides it.
        assert (first.first, first.last, second.first, second.last) == (0, 44, 20, 69)


def test_a_face_that_was_away_for_long_is_another_track() -> None:
    tracks = joined(120, lambda n: at(50) if not 20 <= n < 90 else None, looks=lambda mover, frame: vector(1))
    assert [(track.first, track.last) for track in tracks] == [(0, 19), (90, 119)]


def test_two_faces_that_cross_keep_their_names() -> None:
    tracks = joined(
        100,
        lambda n: at(10 + 4 * n),
        lambda n: at(410 - 4 * n, 108),
        looks=lambda mover, frame: vector(mover),
        every=5,
    )
    for track in tracks:
        people = {int(sight.found.embedding.argmax()) for sight in track.sights if sight.found.embedding is not None}
        assert len(people) <= 1


def test_after_two_faces_met_only_looks_tell_which_is_which() -> None:
    def one(frame: int) -> Box:
        return at(10 + 4 * min(frame, 25))

    def other(frame: int) -> Box:
        return at(220 - 4 * min(frame, 25), 104) if frame < 40 else at(120 + 4 * (frame - 40), 104)

    # They stand in one place for a while. Who was known before is known after it only by a new look.
    before = joined(60, one, other, looks=lambda mover, frame: vector(mover) if frame < 15 else None, every=5)
    assert all(track.sights == () for track in before if track.last == 59)
    assert len(before) == 4
    both = joined(60, one, other, looks=lambda mover, frame: vector(mover), every=5)
    assert sorted((track.first, track.last) for track in both) == [(0, 59), (0, 59)]


def test_a_swap_that_nobody_notices_by_place_is_noticed_by_the_looks() -> None:
    # One person steps into the very place of another: by place it is one face.
    (track,) = joined(60, lambda n: at(50), looks=lambda mover, frame: vector(1 if frame < 30 else 2))
    assert track.mixed
    (track,) = joined(60, lambda n: at(50), looks=lambda mover, frame: vector(1, 2, 0.2))
    assert not track.mixed


def test_what_lies_long_after_the_last_good_look_is_a_track_of_its_own() -> None:
    def looks(mover: int, frame: int) -> np.ndarray | None:
        return vector(1) if frame <= 24 else None

    known, rest = joined(150, lambda n: at(50), looks=looks)
    assert (known.first, known.last, rest.first, rest.last) == (0, 74, 75, 149)
    assert rest.sights == ()
