"""A cut is told from a pan, from somebody who walks past, and from a flash."""

import numpy as np

from photoconsent.pipeline.face import Pixels
from photoconsent.video.cuts import AHEAD, glimpse_of, is_cut
from tests.video.movie import room


def cuts_of(frames: list[Pixels]) -> list[int]:
    glimpses = [glimpse_of(frame) for frame in frames]
    return [n for n in range(1, len(frames)) if is_cut(glimpses[max(n - 3, 0) : n], glimpses[n : n + 1 + AHEAD])]


def test_another_scene_is_a_cut_and_only_there() -> None:
    one = room((320, 180))
    other = np.ascontiguousarray(255 - one[:, ::-1])
    assert cuts_of([one] * 6 + [other] * 6 + [one] * 6) == [6, 12]


def test_a_cut_between_two_dark_scenes_is_one_too() -> None:
    one = room((320, 180)) // 8
    other = np.ascontiguousarray(one[::-1, ::-1])
    assert cuts_of([one] * 4 + [other] * 4) == [4]


def test_light_that_is_switched_off_is_no_cut() -> None:
    one = room((320, 180))
    assert cuts_of([one] * 4 + [one // 6] * 4) == []


def test_a_pan_is_no_cut() -> None:
    wide = np.concatenate([room((640, 180)), 255 - room((640, 180))], axis=1)
    assert cuts_of([np.ascontiguousarray(wide[:, 30 * n : 30 * n + 320]) for n in range(30)]) == []


def test_a_flash_is_no_cut() -> None:
    one = room((320, 180))
    flash = np.full_like(one, 255)
    assert cuts_of([one] * 5 + [flash] + [one] * 5 + [flash] * 2 + [one] * 5) == []


def test_a_flash_that_fades_slowly_is_no_cut() -> None:
    one = room((320, 180))
    fading = [np.asarray(255 * share + one * (1 - share), np.uint8) for share in (1.0, 0.8, 0.6, 0.4, 0.2)]
    assert cuts_of([one] * 5 + fading + [one] * 5) == []


def test_somebody_large_who_walks_past_is_no_cut() -> None:
    frames = []
    for n in range(30):
        frame = room((320, 180)).copy()
        frame[:, max(0, 16 * n - 200) : 16 * n] = (30, 40, 60)
        frames.append(frame)
    assert cuts_of(frames) == []
