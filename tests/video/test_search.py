"""Every frame of a video is looked at; a face is found from where it comes to where it goes."""

import weakref
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from photoconsent.pipeline.networks import Networks
from photoconsent.video.frames import Frame
from photoconsent.video.pace import PACES, Pace, Thoroughness
from photoconsent.video.search import search_frames
from photoconsent.video.track import Searched
from tests.video.conftest import Film, actor, film_of
from tests.video.movie import Place, gone_between, still


def missed(film: Film, found: Searched, seen: float = 0.5) -> list[tuple[int, int]]:
    """Frames and actors of which so much is seen and that no track holds."""
    _, truth = film
    return [
        (frame, one.actor)
        for frame, appearances in enumerate(truth)
        for one in appearances
        if one.seen >= seen and not any(t.has(frame) and t.box(frame).iou(one.box) > 0.3 for t in found.tracks)
    ]


@pytest.mark.parametrize("thoroughness", [Thoroughness.USUAL, Thoroughness.FAST])
def test_who_stands_and_who_walks_by_are_one_track_each(
    walking: Film, networks: Networks, thoroughness: Thoroughness
) -> None:
    found = search_frames(walking[0], networks, PACES[thoroughness], recognition=False)
    assert found.cuts == ()
    assert missed(walking, found) == []
    assert len(found.tracks) == 2
    assert found.tracks[0].seen == 50
    assert all(track.sights == () for track in found.tracks)


def test_each_half_second_of_a_track_has_its_best_look(walking: Film, networks: Networks) -> None:
    found = search_frames(walking[0], networks)
    for track in found.tracks:
        assert len(track.sights) >= 2
        assert all(track.has(sight.frame) for sight in track.sights)
        assert any(sight.good for sight in track.sights)
        assert not track.mixed


def test_a_face_between_two_thorough_looks_is_followed_back_to_where_it_came(networks: Networks) -> None:
    # It comes a moment after the first thorough look and is too small for the quick ones, of which there are none here.
    film = film_of(actor(gone_between(still(Place(240, 130, 40)), 0, 0.12)), frames=20)
    found = search_frames(film[0], networks, Pace(glance=9.0), recognition=False)
    (track,) = found.tracks
    assert track.first == 3
    assert missed(film, found) == []


def test_a_face_that_comes_and_goes_between_two_thorough_looks_is_seen_at_a_glance(networks: Networks) -> None:
    film = film_of(actor(gone_between(gone_between(still(Place(240, 130, 60)), 0, 0.16), 0.36, 9)), frames=26)
    found = search_frames(film[0], networks, recognition=False)
    (track,) = found.tracks
    assert (track.first, track.last) == (4, 8)
    assert search_frames(film[0], networks, Pace(glance=9.0), recognition=False).tracks == ()


def test_at_a_cut_every_track_ends_and_both_sides_are_searched(networks: Networks) -> None:
    here, _ = film_of(actor(still(Place(120, 120, 60))), frames=7)
    other = [replace(f, index=f.index + 7, time=f.time + Fraction(7, 25), pixels=255 - f.pixels[:, ::-1]) for f in here]
    found = search_frames([*here, *other], networks, recognition=False)
    assert found.cuts == (7,)
    assert all(track.last == 6 for track in found.tracks if track.first < 7)


def test_nothing_and_single_frames_can_be_searched(standing: Film, networks: Networks) -> None:
    assert search_frames([], networks).tracks == ()
    found = search_frames(standing[0][:1], networks)
    assert [(track.first, track.last) for track in found.tracks] == [(0, 0)]


def test_only_a_stretch_of_the_video_is_kept(networks: Networks) -> None:
    alive: list[weakref.ref[np.ndarray]] = []
    most = 0

    def frames() -> Iterator[Frame]:
        nonlocal most
        for n in range(80):
            pixels = np.full((36, 64, 3), 90, np.uint8)
            alive.append(weakref.ref(pixels))
            yield Frame(n, Fraction(n, 25), pixels)
            del pixels
            most = max(most, sum(one() is not None for one in alive))

    search_frames(frames(), networks, Pace(glance=9.0), recognition=False)
    assert most <= 18


def test_progress_is_told_in_frames(standing: Film, networks: Networks) -> None:
    heard: list[int] = []
    search_frames(standing[0], networks, recognition=False, progress=heard.append)
    assert heard[-1] == 8
