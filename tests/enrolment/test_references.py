"""Reference pictures: one clear face is enrolled, everything else is refused in words."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from skimage import data

from photoconsent.enrolment.enrol import enrol
from photoconsent.enrolment.references import SENTENCES, Bounds, Verdict, judge, judge_all
from photoconsent.pipeline.networks import Networks


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


@pytest.fixture(scope="module")
def portrait() -> Image.Image:
    """Eileen Collins, NASA, public domain."""
    return Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))


def saved(folder: Path, picture: Image.Image, name: str = "a.png") -> Path:
    picture.save(folder / name)
    return folder / name


def beside(first: Image.Image, second: Image.Image) -> Image.Image:
    both = Image.new("RGB", (first.width + second.width, max(first.height, second.height)), "white")
    both.paste(first, (0, 0))
    both.paste(second, (first.width, 0))
    return both


def stranger() -> Image.Image:
    """One of scikit-image's small faces of LFW, enlarged."""
    face = (data.lfw_subset()[3] * 255).astype(np.uint8)
    return Image.fromarray(face).resize((150, 150), Image.Resampling.BICUBIC).convert("RGB")


def test_a_clear_portrait_is_enrolled_with_a_small_picture(
    networks: Networks, portrait: Image.Image, tmp_path: Path
) -> None:
    mirrored = portrait.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    done = enrol("P1", [saved(tmp_path, portrait), saved(tmp_path, mirrored, "b.png")], networks)
    assert [j.verdict for j in done.judged] == [Verdict.GOOD, Verdict.GOOD]
    assert [(t.person, t.network, len(t.vector)) for t in done.made.templates] == [
        ("P1", networks.recogniser_name, 512)
    ] * 2
    assert done.made.portrait is not None
    assert done.made.portrait.startswith(b"\xff\xd8")


@pytest.mark.parametrize(
    ("spoil", "verdict"),
    [
        (lambda p: Image.new("RGB", p.size, "grey"), Verdict.NO_FACE),
        (lambda p: beside(p, p), Verdict.SEVERAL_FACES),
        (lambda p: p.resize((50, 50)), Verdict.TOO_SMALL),
        (lambda p: p.filter(ImageFilter.GaussianBlur(5)), Verdict.BLURRED),
    ],
    ids=["nobody", "two", "small", "blurred"],
)
def test_what_will_not_do_is_refused_for_its_own_reason(
    networks: Networks,
    portrait: Image.Image,
    tmp_path: Path,
    spoil: Callable[[Image.Image], Image.Image],
    verdict: Verdict,
) -> None:
    found = judge(saved(tmp_path, spoil(portrait)), networks, Bounds())
    assert found.verdict is verdict
    assert found.face is None


def test_a_file_that_is_no_picture_is_refused(networks: Networks, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a letter")
    assert judge(tmp_path / "a.jpg", networks, Bounds()).verdict is Verdict.UNREADABLE


def test_pictures_of_two_people_are_all_refused(networks: Networks, portrait: Image.Image, tmp_path: Path) -> None:
    pictures = [saved(tmp_path, portrait), saved(tmp_path, stranger(), "b.png")]
    loose = Bounds(sharpness=0.0, enlargement=9.0)
    assert [judge(p, networks, loose).verdict for p in pictures] == [Verdict.GOOD, Verdict.GOOD]
    assert [j.verdict for j in judge_all(pictures, networks, loose)] == [Verdict.ANOTHER_FACE] * 2


def test_among_several_faces_the_one_in_the_other_picture_is_chosen(
    networks: Networks, portrait: Image.Image, tmp_path: Path
) -> None:
    group = beside(portrait, stranger())
    pictures = [saved(tmp_path, portrait), saved(tmp_path, group, "b.png")]
    loose = Bounds(sharpness=0.0, enlargement=9.0)
    assert judge(pictures[1], networks, loose).verdict is Verdict.SEVERAL_FACES
    judged = judge_all(pictures, networks, loose)
    assert [j.verdict for j in judged] == [Verdict.GOOD, Verdict.BACKGROUND]
    assert judged[0].face is not None
    assert judged[1].face is not None
    assert float(judged[0].face.embedding @ judged[1].face.embedding) > 0.9


def test_every_verdict_has_its_sentence() -> None:
    assert SENTENCES.keys() == set(Verdict)
