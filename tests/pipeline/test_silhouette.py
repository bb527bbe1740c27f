"""A person who is covered whole is gone from the copy; the face of somebody who is shown in front stays."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from photoconsent.errors import ProofFailed
from photoconsent.paths import resources_folder
from photoconsent.pipeline.area import Outline, bounds_of, mask_of
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.bodies import SURE, Bodies, Person, person_of, upper_part
from photoconsent.pipeline.body_proof import CoveredPeople
from photoconsent.pipeline.channels import load_channels
from photoconsent.pipeline.copies import write_copy
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Box, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import prove_file
from photoconsent.pipeline.silhouette import Silhouette, Silhouettes
from tests.pipeline.portrait import FACE, astronaut, meadow

COLLINS = Face(FACE, 0.9)
CHANNEL = load_channels(resources_folder() / "channels.toml")["website"]
SUIT = [(250, 400), (200, 300), (130, 330), (330, 300)]
"""Points on her suit, x and y."""
BACKGROUND = [(10, 200), (60, 20), (460, 100), (500, 500), (400, 30)]
"""Points on flag, shuttle, and helmet."""


@pytest.fixture(scope="module")
def silhouettes() -> Silhouettes:
    return Silhouettes()


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


@pytest.fixture(scope="module")
def collins(silhouettes: Silhouettes) -> Silhouette:
    (one,) = silhouettes.of(astronaut(), [COLLINS])
    return one


def painted(outline: Outline) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return mask_of(outline, Box(0, 0, 512, 512))


def test_a_person_is_found_once_and_the_face_belongs_to_the_upper_part() -> None:
    people = Bodies().find(astronaut())
    (sure,) = [one for one in people if one.score >= SURE]
    assert upper_part(sure).shared(FACE) > 0.9 * FACE.area
    assert person_of(COLLINS, people) == sure
    assert person_of(Face(Box(300, 420, 40, 50), 0.9), people) is None, "nobody has the face at the knees"


def test_nobody_is_found_in_a_meadow() -> None:
    assert Bodies().find(meadow(1200, 800), SURE) == []


def test_in_a_large_photo_people_are_found_who_are_too_small_for_one_look() -> None:
    there = Box(2500, 1500, 400, 400)
    photo = meadow(3000, 2000)
    photo[1500:1900, 2500:2900] = cv2.resize(astronaut(), (400, 400), interpolation=cv2.INTER_AREA)
    assert any(one.box.shared(there) > 0.8 * one.box.area for one in Bodies().find(photo, SURE))
    reduced = cv2.resize(photo, (990, 660), interpolation=cv2.INTER_AREA)  # looked at once
    assert not any(one.box.shared(there.scaled(0.33, 0.33)) > 0 for one in Bodies().find(np.asarray(reduced), SURE))


def test_the_outline_holds_the_whole_person_and_not_what_is_behind(collins: Silhouette) -> None:
    assert collins.sure
    mask = painted(collins.outline)
    assert all(mask[y, x] == 255 for x, y in SUIT)
    assert all(mask[y, x] == 0 for x, y in BACKGROUND)
    head = head_of(COLLINS)
    inside = [(x, y) for x in range(0, 512, 5) for y in range(0, 512, 5) if head.radius((x, y)) < 1]
    assert all(mask[y, x] == 255 for x, y in inside)


def test_a_shown_face_in_front_stays_but_not_on_the_covered_head(silhouettes: Silhouettes) -> None:
    child = Face(Box(230, 330, 50, 60), 0.9)
    beside = Face(Box(250, 90, 60, 60), 0.9)
    (one,) = silhouettes.of(astronaut(), [COLLINS], [child, beside])
    mask = painted(one.outline)
    assert mask[330:390, 230:280].max() == 0, "a shown face low in front of her stays whole"
    assert all(mask[y, x] == 255 for x, y in [(220, 120), (200, 90), (255, 150)]), "her own face stays covered"
    covered = cover(astronaut(), [COLLINS], Cover.SOFT, [one.outline])
    assert np.array_equal(covered[335:385, 235:275], astronaut()[335:385, 235:275])


def test_where_nobody_is_framed_a_generous_box_below_the_head_is_taken(silhouettes: Silhouettes) -> None:
    (one,) = silhouettes.of(meadow(800, 600), [Face(Box(380, 100, 40, 50), 1.0)])
    assert not one.sure
    box = bounds_of(one.outline)
    assert box.w > 3 * 40
    assert box.bottom > 500


@pytest.mark.parametrize(("beside", "sure"), [(Box(300, 200, 200, 312), True), (Box(180, 100, 300, 412), False)])
def test_the_box_is_taken_where_people_overlap(collins: Silhouette, beside: Box, sure: bool) -> None:
    class Two(Bodies):
        """Sees somebody beside her."""

        def find(self, pixels: Pixels, least: float = SURE, *, closely: bool = True) -> list[Person]:
            return [Person(collins.box, 0.9), Person(beside, 0.6)]

    (one,) = Silhouettes(Two()).of(astronaut(), [COLLINS])
    assert one.sure is sure
    assert (one.outline == one.whole) is not sure
    assert painted(one.whole)[int(one.box.y) + 20 : 500, 10:360].min() == 255


def test_nothing_of_the_person_goes_into_the_paint(collins: Silhouette, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbits", lambda _: 7)
    photo, inside = astronaut(), painted(collins.outline) == 255
    other = photo.copy()
    other[inside] = 255 - other[inside]
    first, second = (cover(one, [COLLINS], Cover.SOFT, [collins.outline]) for one in (photo, other))
    assert np.array_equal(first, second)


@pytest.mark.parametrize("style", list(Cover))
def test_nobody_is_seen_in_the_written_copy(
    collins: Silhouette, silhouettes: Silhouettes, networks: Networks, tmp_path: Path, style: Cover
) -> None:
    hidden = FoundFace(replace(COLLINS, whole=True), None, Quality.POOR)
    people = CoveredPeople([collins], silhouettes.bodies)
    done = write_copy(
        astronaut(), tmp_path / "a.jpg", CHANNEL, [hidden], networks, style=style, original_size=True, people=people
    )
    copy = prove_file(done.path)
    assert done.people == (collins.outline,)
    assert not area_seen(astronaut(), copy, collins.outline)
    assert silhouettes.bodies.find(copy, SURE) == []


def test_an_outline_that_leaves_somebody_to_be_seen_gives_way_to_the_box(
    collins: Silhouette, silhouettes: Silhouettes, networks: Networks, tmp_path: Path
) -> None:
    little = Outline((((240.0, 400.0), (256.0, 400.0), (256.0, 416.0), (240.0, 416.0)),), 2.0)
    people = CoveredPeople([replace(collins, outline=little)], silhouettes.bodies)
    done = write_copy(
        astronaut(), tmp_path / "a.jpg", CHANNEL, [], networks, style=Cover.SOFT, original_size=True, people=people
    )
    assert done.people == (collins.whole,)
    assert silhouettes.bodies.find(prove_file(done.path), SURE) == []


def test_a_copy_in_which_somebody_is_still_seen_is_never_left(
    collins: Silhouette, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class SeesHer(Bodies):
        """Sees her in every picture but in those with fresh covers, which are painted in `body_proof`."""

        def find(self, pixels: Pixels, least: float = 0.2, *, closely: bool = True) -> list[Person]:
            return [] if pixels is fresh[-1] else [Person(collins.box, 0.9)]

    fresh = [astronaut()]

    def remembered(pixels: Pixels, faces: list[Face], style: Cover, areas: list[Outline]) -> Pixels:
        fresh.append(cover(pixels, faces, style, areas))
        return fresh[-1]

    monkeypatch.setattr("photoconsent.pipeline.body_proof.cover", remembered)
    with pytest.raises(ProofFailed, match="a covered person could be seen"):
        write_copy(
            astronaut(),
            tmp_path / "a.jpg",
            CHANNEL,
            [],
            networks,
            style=Cover.SOFT,
            original_size=True,
            people=CoveredPeople([collins], SeesHer()),
        )
    assert list(tmp_path.iterdir()) == []
