"""What is covered is gone: nothing of it is in the copy, at every size and up to the last row of pixels."""

import secrets

import cv2
import numpy as np
import pytest
import skimage.data
from numpy.typing import NDArray

from photoconsent.pipeline.area import Area, Stroke, mask_of
from photoconsent.pipeline.cover import Cover, cover, head_of
from photoconsent.pipeline.face import Box, Face, Pixels
from tests.pipeline.portrait import meadow

STYLES = list(Cover)


@pytest.fixture
def same_noise(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the operating system always give the same randomness, so that only the picture can make a difference."""
    monkeypatch.setattr(secrets, "randbits", lambda bits: 4)


def noise(width: int, height: int, seed: int) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


def inside(face: Face, width: int, height: int, grown: float = 0) -> NDArray[np.bool_]:
    """Every pixel that the head of the face touches, by its centre and its corners; computed apart from the code."""
    head = head_of(face).grown(grown)
    touched = np.zeros((height, width), bool)
    for shift_x, shift_y in ((0.5, 0.5), (0, 0), (0, 1), (1, 0), (1, 1)):
        dx = np.arange(width) + shift_x - head.centre[0]
        dy = np.arange(height)[:, None] + shift_y - head.centre[1]
        across = dx * np.cos(head.tilt) + dy * np.sin(head.tilt)
        along = dy * np.cos(head.tilt) - dx * np.sin(head.tilt)
        touched |= (across / head.half_width) ** 2 + (along / head.half_height) ** 2 <= 1
    return touched


def face(x: float, y: float, w: float, h: float, degrees: float = 0) -> Face:
    """A face in this box, with landmarks tilted so far."""
    angle = np.radians(degrees)
    marks = []
    for mx, my in ((-0.22, -0.12), (0.22, -0.12), (0, 0.08), (-0.2, 0.24), (0.2, 0.24)):
        marks.append((mx * np.cos(angle) - my * np.sin(angle), mx * np.sin(angle) + my * np.cos(angle)))
    a, b, c, d, e = ((x + w / 2 + mx * w, y + h / 2 + my * w) for mx, my in marks)
    return Face(Box(x, y, w, h), 0.9, (a, b, c, d, e))


def two_that_differ(hidden: NDArray[np.bool_]) -> tuple[Pixels, Pixels]:
    """A picture, and one that differs from it only in what is hidden, and there a lot: of another colour and grain."""
    height, width = hidden.shape
    picture = noise(width, height, 1)
    other = picture.copy()
    other[hidden] = noise(width, height, 2)[hidden] // 8 + np.array((200, 20, 0), np.uint8)
    return picture, other


@pytest.mark.usefixtures("same_noise")
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("where", "size"),
    [
        (face(100, 120, 24, 32), (240, 260)),
        (face(100.3, 120.7, 9.5, 12.1), (240, 260)),
        (face(4, 5, 3, 4), (12, 13)),
        (face(300, 260, 300, 400, 35), (900, 900)),
        (face(200, 300, 1125, 1500, -20), (1500, 2100)),
        (Face(Box(80, 90, 40, 50), 1.0), (240, 260)),
        (Face(Box(80, 90, 140, 20), 1.0), (240, 260)),
        (face(-12, -15, 30, 40), (240, 260)),
        (face(222, 233, 30, 40), (240, 260)),
        (face(-10, 230, 30, 40, 50), (240, 260)),
        (face(225, -10, 30, 40), (240, 260)),
        (face(0, 0, 30, 40), (30, 40)),
    ],
)
def test_nothing_of_the_head_is_in_the_cover(style: Cover, where: Face, size: tuple[int, int]) -> None:
    head = inside(where, *size)
    assert head.any()
    one, other = (cover(picture, [where], style) for picture in two_that_differ(head))
    assert np.array_equal(one, other)


@pytest.mark.usefixtures("same_noise")
@pytest.mark.parametrize("style", STYLES)
def test_the_last_row_and_column_are_covered(style: Cover) -> None:
    width, height = 200, 160
    corners = [face(-20, -20, 45, 60), face(175, -20, 45, 60), face(-20, 120, 45, 60), face(175, 120, 45, 60)]
    edges = [face(90, -30, 45, 60), face(90, 130, 45, 60), face(-30, 60, 45, 60), face(185, 60, 45, 60)]
    for where in corners + edges:
        head = inside(where, width, height)
        border = np.zeros_like(head)
        border[[0, -1], :] = border[:, [0, -1]] = True
        assert (head & border).sum() > 20
        one, other = (cover(picture, [where], style) for picture in two_that_differ(head & border))
        assert np.array_equal(one, other)


@pytest.mark.parametrize("style", STYLES)
def test_what_is_away_from_the_head_stays(style: Cover) -> None:
    picture, where = noise(400, 400, 1), face(150, 150, 60, 80)
    far = ~inside(where, 400, 400, grown=0.35)
    covered = cover(picture, [where], style)
    assert far.sum() > 100_000
    assert np.array_equal(covered[far], picture[far])


def test_the_picture_itself_is_not_touched() -> None:
    picture = noise(200, 200, 1)
    before = picture.copy()
    picture.setflags(write=False)
    covered = cover(picture, [face(60, 60, 60, 80)], Cover.SOFT)
    assert np.array_equal(picture, before)
    assert not np.shares_memory(picture, covered)


@pytest.mark.parametrize("style", STYLES)
def test_no_two_covers_are_alike(style: Cover) -> None:
    picture, where = noise(300, 300, 1), face(100, 100, 60, 80)
    head = inside(where, 300, 300)
    one, other = (cover(picture, [where], style)[head].astype(int) for _ in range(2))
    assert np.abs(one - other).mean() > 1


@pytest.mark.usefixtures("same_noise")
def test_a_cover_wins_over_a_face_that_is_shown_and_over_another_cover() -> None:
    left, right = face(60, 100, 60, 80), face(100, 110, 60, 80)
    both = inside(left, 300, 300) | inside(right, 300, 300)
    one, other = (cover(picture, [left, right], Cover.SOFT) for picture in two_that_differ(both))
    assert np.array_equal(one, other)


def test_a_face_outside_the_picture_changes_nothing() -> None:
    picture = noise(100, 100, 1)
    assert np.array_equal(cover(picture, [face(500, 500, 30, 40)], Cover.SOFT), picture)
    assert np.array_equal(cover(picture, [], Cover.SOFT), picture)


@pytest.mark.parametrize("height", [30, 100, 400, 1500])
def test_a_mosaic_is_as_coarse_on_a_large_head_as_on_a_small_one(height: int) -> None:
    where = face(height, height, 0.75 * height, height)
    side, head = 3 * height, head_of(where)
    across = np.s_[round(head.centre[0] - head.half_width) : round(head.centre[0] + head.half_width)]
    rows = [
        cover(np.zeros((side, side, 3), np.uint8), [where], Cover.MOSAIC)[round(head.centre[1]), across]
        for _ in range(8)
    ]
    # The grain makes steps of up to 12 levels in all three colours together; some neighbours are no further apart.
    steps = [int((np.abs(np.diff(row.astype(int), axis=0)).sum(axis=1) > 12).sum()) for row in rows]
    assert 3 <= np.mean(steps) <= 8


@pytest.mark.parametrize("style", STYLES)
def test_the_edge_outside_the_head_is_soft(style: Cover) -> None:
    where = face(300, 300, 260, 346)
    black = cover(np.zeros((900, 900, 3), np.uint8), [where], style)
    head = head_of(where)
    row = black[round(head.centre[1]), round(head.centre[0]) :].max(axis=1).astype(int)
    outside = row[round(head.half_width) :]
    assert ((outside > 10) & (outside < 100)).sum() >= 4


def nearest_is_own(gallery: NDArray[np.float64], probes: NDArray[np.float64]) -> float:
    """The share of probes (one a row) whose nearest row of the gallery is their own."""
    distances = ((probes[:, None] - gallery[None]) ** 2).sum(axis=2)
    return float(np.mean(distances.argmin(axis=1) == np.arange(len(probes))))


@pytest.mark.parametrize("style", STYLES)
def test_a_gallery_covered_in_the_same_way_finds_nobody(style: Cover) -> None:
    people = [
        np.repeat((np.clip(one, 0, 1) * 255).astype(np.uint8)[:, :, None], 3, 2)
        for one in skimage.data.lfw_subset()[:100]
    ]
    where = Face(Box(1, 1, 23, 23), 1.0)
    sides = np.array([[cover(one, [where], style)[2:23, 2:23].ravel() for one in people] for _ in range(2)], float)
    free = sides - sides.mean(axis=2, keepdims=True)
    free /= np.linalg.norm(free, axis=2, keepdims=True) + 1e-9
    # Chance is one in a hundred; six and more have a chance of 1 in 1,900 in one of the two ways.
    assert nearest_is_own(sides[0], sides[1]) <= 0.06
    assert nearest_is_own(free[0], free[1]) <= 0.06


def test_that_attack_finds_people_under_a_weak_cover() -> None:
    people = [np.clip(one, 0, 1) * 255 for one in skimage.data.lfw_subset()[:100]]
    noise = np.random.default_rng(1)
    weak = [[cv2.blur(one, (12, 12)) + noise.normal(0, 3, one.shape) for one in people] for _ in range(2)]
    sides = np.array([[one[2:23, 2:23].ravel() for one in side] for side in weak])
    assert nearest_is_own(sides[0], sides[1]) > 0.9


AREAS: list[Area] = [
    Box(40.4, 60.2, 90, 50),
    Box(-20, 200, 60, 90),
    Box(230.5, 250.5, 40, 40),
    Stroke(((30.0, 30.0), (200.0, 180.0), (60.0, 240.0)), 17.0),
    Stroke(((0.0, 259.0), (239.0, 259.0)), 5.0),
]


@pytest.mark.usefixtures("same_noise")
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("area", AREAS)
def test_nothing_of_an_area_is_in_its_cover(style: Cover, area: Area) -> None:
    touched = mask_of(area, Box(0, 0, 240, 260)) > 0
    assert touched.any()
    one, other = (cover(picture, [], style, [area]) for picture in two_that_differ(touched))
    assert np.array_equal(one, other)


@pytest.mark.parametrize("style", STYLES)
def test_beside_an_area_nothing_changes(style: Cover) -> None:
    before = noise(300, 300, 3)
    after = cover(before, [], style, [Box(100, 100, 60, 40)])
    beside = np.ones((300, 300), bool)
    beside[80:160, 80:180] = False
    assert np.array_equal(before[beside], after[beside])
    assert not np.array_equal(before, after)


@pytest.mark.usefixtures("same_noise")
def test_an_area_outside_the_photo_covers_nothing() -> None:
    before = noise(100, 100, 3)
    assert np.array_equal(cover(before, [], Cover.SOFT, [Box(120, 10, 30, 30), Box(-50, -50, 20, 20)]), before)


@pytest.mark.parametrize("style", list(Cover))
def test_a_cover_on_a_photo_without_colour_has_none(style: Cover) -> None:
    photo = meadow(800, 600)
    face = Face(Box(300, 200, 80, 100), 0.9)
    grey = np.repeat(photo.mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    colourful_head = grey.copy()
    colourful_head[210:290, 310:370] = (200, 30, 30)
    for picture in (grey, colourful_head):
        cover_there = cover(picture, [face], style)[220:280, 320:360].astype(int)
        assert np.ptp(cover_there, axis=2).max() <= 1
    assert np.ptp(cover(photo, [face], style)[220:280, 320:360].astype(int), axis=2).max() > 3


def plain(colour: tuple[int, int, int], grain: int) -> Pixels:
    """A picture of one colour, with so many levels of grain."""
    levels = np.random.default_rng(3).integers(-grain, grain + 1, (400, 400, 1))
    return np.clip(np.array(colour) + levels, 0, 255).astype(np.uint8)


def covered_middle(picture: Pixels, style: Cover, others: tuple[Face, ...] = ()) -> NDArray[np.float64]:
    """The middle of the cover of a face there, mean of five: shape (height, width, 3)."""
    where = face(150, 140, 75, 100)
    five = [cover(picture, [where, *others], style)[150:230, 160:215] for _ in range(5)]
    return np.mean(np.array(five, float), axis=0)


@pytest.mark.parametrize("style", STYLES)
def test_a_cover_has_the_tone_of_what_surrounds_it(style: Cover) -> None:
    blue, green = (covered_middle(plain(colour, 2), style).mean((0, 1)) for colour in ((60, 90, 200), (60, 150, 40)))
    assert blue[2] - blue[1] > green[2] - green[1] + 8
    dark, light = (covered_middle(plain((level,) * 3, 2), style).mean() for level in (30, 225))
    assert 90 < dark < light - 40 < 190


def test_a_cover_has_the_grain_of_what_surrounds_it() -> None:
    def roughness(grain: int) -> float:
        one = cover(plain((120, 120, 130), grain), [face(150, 140, 75, 100)], Cover.SOFT)[150:230, 160:215]
        return float(np.abs(np.diff(one.astype(int), axis=1)).mean())

    smooth, grainy = roughness(0), roughness(8)
    assert grainy > 2 * smooth
    assert smooth > 0.5


def test_a_cover_never_has_the_colour_of_skin() -> None:
    middle = covered_middle(plain((224, 172, 140), 2), Cover.SOLID).mean((0, 1))
    lab = cv2.cvtColor((middle / 255).astype(np.float32)[None, None], cv2.COLOR_RGB2LAB)[0, 0]
    assert lab[1] < 3 or lab[2] < 0


def test_where_nothing_is_seen_around_it_a_cover_is_a_dusty_blue() -> None:
    crowd = tuple(face(x, y, 75, 100) for x in range(-20, 420, 40) for y in range(-20, 420, 50))
    middle = covered_middle(plain((60, 150, 40), 2), Cover.SOLID, crowd).mean((0, 1))
    assert middle[0] < middle[1] < middle[2]
