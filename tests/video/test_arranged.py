"""Tracks as hands arrange them: split, joined, drawn, and only the part of the video that is wanted."""

import numpy as np
import pytest

from photoconsent.pipeline.face import Box
from photoconsent.video.arranged import Arrangement, arranged, begin_of, part_of, whole_of, within
from photoconsent.video.track import Searched, Track
from tests.video.tracked import sight, track, vector

HERE, THERE = Box(100, 100, 40, 50), Box(140, 100, 40, 50)


def searched(*tracks: Track, frames: int = 100, cuts: tuple[int, ...] = ()) -> Searched:
    return Searched(np.arange(frames) / 25, cuts, tracks)


@pytest.mark.parametrize("track_id", [0, 7, -1, -12])
@pytest.mark.parametrize("frame", [0, 1, 499_999])
def test_a_part_is_called_after_its_track_and_where_it_begins(track_id: int, frame: int) -> None:
    part = part_of(track_id, frame)
    assert (whole_of(part), begin_of(part)) == (track_id, frame)


def test_a_split_leaves_each_part_its_own_looks() -> None:
    one = track([HERE] * 50, 10, [sight(12, vector(1)), sight(40, vector(2))], mixed=True)
    parts = arranged(searched(one), Arrangement().with_split(0, 30))
    assert {number: (part.first, part.last) for number, part in parts.items()} == {
        0: (10, 29),
        part_of(0, 30): (30, 59),
    }
    assert [[look.frame for look in part.sights] for part in parts.values()] == [[12], [40]]
    assert all(part.mixed for part in parts.values()), "that its looks were not alike is not forgotten"


def test_a_split_where_the_track_begins_or_not_at_all_changes_nothing() -> None:
    one = track([HERE] * 10, 10)
    assert list(arranged(searched(one), Arrangement().with_split(0, 10).with_split(0, 50))) == [0]


def test_what_is_joined_is_filled_in_between_and_doubtful() -> None:
    tracks = (track([HERE] * 10, 0, [sight(3, vector(1))]), track([THERE] * 10, 20, [sight(25, vector(1))]))
    (one,) = arranged(searched(*tracks), Arrangement().with_join(0, 1)).values()
    assert (one.first, one.last, one.mixed) == (0, 29, True)
    assert [look.frame for look in one.sights] == [3, 25]
    assert HERE.x < one.box(15).x < THERE.x
    assert one.scores[15] == 0


@pytest.mark.parametrize(
    ("later", "cuts"),
    [(20, (15,)), (70, ()), (5, ())],
    ids=["a cut lies between", "more than two seconds lie between", "both are there at once"],
)
def test_what_cannot_be_one_face_is_not_joined(later: int, cuts: tuple[int, ...]) -> None:
    tracks = (track([HERE] * 10, 0), track([THERE] * 10, later))
    assert len(arranged(searched(*tracks, cuts=cuts), Arrangement().with_join(0, 1))) == 2


def test_a_face_drawn_at_two_moments_moves_evenly_between_them() -> None:
    hand = Arrangement().with_moment(-1, 30, THERE).with_moment(-1, 10, HERE)
    drawn = arranged(searched(), hand)[-1]
    assert (drawn.first, drawn.last) == (10, 30)
    assert (drawn.box(10), drawn.box(20).x, drawn.box(30)) == (HERE, 120, THERE)


def test_a_drawn_face_does_not_move_through_a_cut() -> None:
    hand = Arrangement().with_moment(-1, 10, HERE).with_moment(-1, 30, THERE)
    drawn = arranged(searched(cuts=(20,)), hand)
    assert [(one.first, one.last) for one in drawn.values()] == [(10, 10), (30, 30)]
    assert list(drawn) == [-1, part_of(-1, 20)]


def test_what_is_cut_away_is_no_track_of_the_copy_but_its_place_is_held_until_half_a_second_after() -> None:
    tracks = (track([HERE] * 10, 0), track([HERE] * 10, 33), track([HERE] * 10, 60))
    found, span = searched(*tracks), (50, 80)
    assert list(arranged(found, Arrangement().with_span(span))) == [1, 2]
    gone, just_gone, there = within(tracks, span, found.times)
    assert gone is None
    assert just_gone is not None
    assert (just_gone.first, just_gone.last) == (0, 0)
    assert there is not None
    assert (there.first, there.last) == (10, 19)
