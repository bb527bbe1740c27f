"""A copy is complete and proved, or it is not there; and it carries nothing but pixels."""

import hashlib
import os
import pickle
import shutil
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import skimage.data
from PIL import Image

from photoconsent.errors import CopyExists, FacesStillKnown, FaceStillKnown, OutNotWritable, ProofFailed
from photoconsent.paths import resources_folder
from photoconsent.pipeline import copies
from photoconsent.pipeline.area import Area, Stroke, mask_of
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.channels import Channel, load_channels
from photoconsent.pipeline.codes import read_codes
from photoconsent.pipeline.copies import discard_partial, encode, write_copy
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.credit import Credit
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import KNOWN_AGAIN, prove_file, trace
from photoconsent.pipeline.recognise import embed
from tests.benchmarks.refusals import refused, wrong_covers
from tests.pipeline.drawn_codes import code, room, stuck

CHANNELS = load_channels(resources_folder() / "channels.toml")
INSTAGRAM = CHANNELS["instagram"]


@pytest.fixture(scope="module")
def networks() -> Networks:
    return Networks.load()


@pytest.fixture(scope="module")
def portrait() -> Pixels:
    """A photo of 1,500 pixels with one face."""
    return np.asarray(cv2.resize(skimage.data.astronaut(), (1500, 1500), interpolation=cv2.INTER_CUBIC), np.uint8)


@pytest.fixture(scope="module")
def found(portrait: Pixels, networks: Networks) -> FoundFace:
    (one,) = embed(portrait, find_faces(portrait, networks)[:1], networks)
    assert one.quality is Quality.GOOD
    return one


@pytest.fixture
def umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.parametrize("style", list(Cover))
def test_a_copy_is_what_was_promised(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, style: Cover
) -> None:
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=style)
    assert done.path == tmp_path / "a.jpg"
    assert done.size == (1080, 1080)
    assert done.sha256 == hashlib.sha256(done.path.read_bytes()).hexdigest()
    assert done.attack is not None
    assert done.attack < KNOWN_AGAIN
    copy = prove_file(done.path, (1080, 1080))
    assert not trace(portrait, copy, found.face).seen
    assert list(tmp_path.iterdir()) == [done.path]


def test_the_surroundings_are_those_of_the_photo(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path
) -> None:
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=Cover.SOFT)
    expected = cv2.resize(portrait, (1080, 1080), interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(expected[700:] - prove_file(done.path)[700:]).mean() < 6


def test_original_size_keeps_width_and_height(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path
) -> None:
    target = tmp_path / "a.jpg"
    done = write_copy(portrait, target, INSTAGRAM, [found], networks, style=Cover.SOFT, original_size=True)
    assert done.size == (1500, 1500)
    assert prove_file(target, (1500, 1500)).shape == (1500, 1500, 3)


def test_without_recognition_there_is_no_attack_meter(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path
) -> None:
    drawn = FoundFace(Face(found.face.box, 1.0), None, Quality.POOR)
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [drawn], networks, style=Cover.SOFT)
    assert done.attack is None
    assert not trace(portrait, prove_file(done.path), drawn.face).seen


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_exiftool_finds_nothing_but_size_and_jfif(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path
) -> None:
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=Cover.MOSAIC)
    said = subprocess.run(
        ["exiftool", "-a", "-u", "-U", "-G1", "-s", "-ee3", str(done.path)], check=True, capture_output=True, text=True
    ).stdout
    lines = [line.split(":", 1)[0].split() for line in said.splitlines()]
    assert {(group, tag) for group, tag in lines if group not in ("[ExifTool]", "[System]")} == {
        ("[File]", "FileType"),
        ("[File]", "FileTypeExtension"),
        ("[File]", "MIMEType"),
        ("[File]", "ImageWidth"),
        ("[File]", "ImageHeight"),
        ("[File]", "EncodingProcess"),
        ("[File]", "BitsPerSample"),
        ("[File]", "ColorComponents"),
        ("[File]", "YCbCrSubSampling"),
        ("[JFIF]", "JFIFVersion"),
        ("[JFIF]", "ResolutionUnit"),
        ("[JFIF]", "XResolution"),
        ("[JFIF]", "YResolution"),
        ("[Composite]", "ImageSize"),
        ("[Composite]", "Megapixels"),
    }


def test_a_file_that_is_there_is_never_overwritten(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path
) -> None:
    target = tmp_path / "a.jpg"
    target.write_bytes(b"somebody's")
    with pytest.raises(CopyExists, match=r"a\.jpg"):
        write_copy(portrait, target, INSTAGRAM, [found], networks, style=Cover.SOFT)
    assert target.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_comes_meanwhile_is_not_overwritten_either(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.jpg"

    def late(pixels: Pixels, channel: Channel) -> bytes:
        target.write_bytes(b"somebody's")
        return encode(pixels, channel)

    monkeypatch.setattr(copies, "encode", late)
    with pytest.raises(CopyExists):
        write_copy(portrait, target, INSTAGRAM, [found], networks, style=Cover.SOFT)
    assert target.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [target]


def test_where_there_are_no_links_nothing_is_overwritten_either(
    portrait: Pixels, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(self: Path, target: Path) -> None:
        raise PermissionError("this file system has no links")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT)
    assert prove_file(done.path, (1080, 1080)).size
    assert list(tmp_path.iterdir()) == [done.path]


def test_a_cover_that_covers_nothing_is_caught_and_leaves_nothing(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "cover", lambda pixels, faces, style, areas: pixels.copy())
    small = np.asarray(cv2.resize(portrait, (500, 500)), np.uint8)
    there = replace(found, face=found.face.scaled(1 / 3, 1 / 3))
    for hidden in (there, replace(there, embedding=None), replace(there, quality=Quality.POOR)):
        with pytest.raises(ProofFailed, match="could be known"):
            write_copy(small, tmp_path / "a.jpg", INSTAGRAM, [hidden], networks, style=Cover.SOFT)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("style", list(Cover))
def test_a_good_face_that_resembles_every_cover_is_no_reason_to_refuse(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, style: Cover
) -> None:
    small = np.asarray(cv2.resize(portrait, (500, 500)), np.uint8)
    there = found.face.scaled(1 / 3, 1 / 3)
    (nothing,) = embed(cover(small, [there], style), [there], networks)
    like_nothing = FoundFace(there, nothing.embedding, Quality.GOOD)
    assert write_copy(small, tmp_path / "a.jpg", INSTAGRAM, [like_nothing], networks, style=style).path.exists()


@pytest.mark.parametrize(
    "wrong", ["covers nothing", "10 % opacity shows through", "moved left by a third of the head", "moved down"]
)
def test_a_wrong_cover_is_refused_every_time_and_the_face_is_named(
    portrait: Pixels, found: FoundFace, networks: Networks, wrong: str
) -> None:
    small = np.asarray(cv2.resize(portrait, (500, 500)), np.uint8)
    there = found.face.scaled(1 / 3, 1 / 3)
    for style in Cover:
        assert refused(small, [replace(found, face=there)], style, networks, wrong_covers(small)[wrong])


def test_a_refusal_names_the_faces_and_where_they_are(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "cover", lambda pixels, faces, style, areas: pixels.copy())
    with pytest.raises(FaceStillKnown) as caught:
        write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=Cover.SOFT)
    box = found.face.box
    assert caught.value.facts["boxes"] == ((box.x, box.y, box.w, box.h),)
    assert caught.value.facts["spot"] == "at the top"
    smaller = FoundFace(Face(Box(900, 1100, 200, 250), 1.0), None, Quality.POOR)
    with pytest.raises(FacesStillKnown, match="and 1 more") as both:
        write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [smaller, found], networks, style=Cover.SOFT)
    assert pickle.loads(pickle.dumps(both.value)).facts == both.value.facts
    assert [round(x) for x, *_ in both.value.facts["boxes"]] == [round(box.x), 900]


def test_a_larger_cover_is_larger(portrait: Pixels, found: FoundFace) -> None:
    usual, larger = (
        cover(portrait, [replace(found.face, larger=share)], Cover.SOLID) != portrait for share in (0.0, 0.3)
    )
    assert usual.any(axis=2).sum() * 1.5 < larger.any(axis=2).sum() < usual.any(axis=2).sum() * 1.8


def test_a_cover_that_resembles_the_face_by_chance_is_painted_again(
    portrait: Pixels, found: FoundFace, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    styles: list[Cover] = []

    def unlucky(pixels: Pixels, faces: list[Face], style: Cover, areas: list[Area]) -> Pixels:
        styles.append(style)
        return cover(pixels, faces, style) if len(styles) > 2 else pixels.copy()

    monkeypatch.setattr(copies, "cover", unlucky)
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=Cover.SOFT)
    assert styles[:3] == [Cover.SOFT] * 3
    assert not trace(portrait, prove_file(done.path), found.face).seen


def test_a_writer_that_adds_metadata_is_caught(
    portrait: Pixels, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "encode", lambda pixels, channel: encode(pixels, channel) + b"GPS")
    with pytest.raises(ProofFailed, match="hidden data"):
        write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_no_hindrance(portrait: Pixels, networks: Networks, tmp_path: Path) -> None:
    target = tmp_path / "a.jpg"
    (tmp_path / ".a.jpg.part").write_bytes(b"half")
    write_copy(portrait, target, INSTAGRAM, [], networks, style=Cover.SOFT)
    assert list(tmp_path.iterdir()) == [target]
    (tmp_path / ".a.jpg.0f3a.part").write_bytes(b"half")
    discard_partial(target)
    discard_partial(target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.usefixtures("umask")
@pytest.mark.skipif(os.name != "posix", reason="modes of files are those of POSIX")
def test_the_copy_has_the_usual_mode_and_the_partial_file_is_private(
    portrait: Pixels, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []

    def watch(data: bytes, size: tuple[int, int]) -> Pixels:
        (partial,) = tmp_path.glob(".a.jpg.*.part")
        modes.append(stat.S_IMODE(partial.stat().st_mode))
        return prove(data, size)

    prove = copies.prove_bytes
    monkeypatch.setattr(copies, "prove_bytes", watch)
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT)
    assert modes == [0o600]
    assert stat.S_IMODE(done.path.stat().st_mode) == 0o644
    assert done.path.stat().st_nlink == 1


def test_a_missing_folder_is_said(portrait: Pixels, networks: Networks, tmp_path: Path) -> None:
    with pytest.raises(OutNotWritable):
        write_copy(portrait, tmp_path / "gone" / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT)


def test_a_picture_longer_than_a_jpeg_may_be_is_refused(networks: Networks, tmp_path: Path) -> None:
    long = np.zeros((2, 65_501, 3), np.uint8)
    with pytest.raises(ProofFailed, match="longer"):
        write_copy(long, tmp_path / "a.jpg", CHANNELS["print"], [], networks, style=Cover.SOFT)


def test_the_quality_gives_way_to_the_limit() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (400, 400, 3), dtype=np.uint8)
    free = len(encode(noise, INSTAGRAM))
    kept = encode(noise, replace(INSTAGRAM, max_bytes=free * 2 // 3))
    assert len(kept) <= free * 2 // 3
    assert len(kept) > free // 3
    assert len(encode(noise, replace(INSTAGRAM, max_bytes=1))) > 1


def test_colours_are_kept(tmp_path: Path, networks: Networks) -> None:
    picture = np.zeros((64, 96, 3), np.uint8)
    picture[:, :48], picture[:, 48:] = (220, 40, 30), (20, 60, 200)
    done = write_copy(picture, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT)
    with Image.open(done.path) as image:
        assert np.abs(np.subtract(image.getpixel((10, 30)), (220, 40, 30))).max() < 6
        assert np.abs(np.subtract(image.getpixel((85, 30)), (20, 60, 200))).max() < 6
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("style", list(Cover))
@pytest.mark.parametrize("area", [Box(900, 900, 300, 200), Stroke(((200.0, 1200.0), (800.0, 1350.0)), 70.0)])
def test_an_area_is_gone_from_the_written_file(
    portrait: Pixels, networks: Networks, tmp_path: Path, style: Cover, area: Area
) -> None:
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=style, areas=[area])
    copy = prove_file(done.path, (1080, 1080))
    assert not area_seen(portrait, copy, area)
    left, right = (cv2.resize(p, (1080, 1080), interpolation=cv2.INTER_AREA).astype(int) for p in (portrait, copy))
    touched = cv2.resize(mask_of(area, Box(0, 0, 1500, 1500)), (1080, 1080), interpolation=cv2.INTER_AREA) == 255
    assert np.abs(left - right)[touched].mean() > 25
    assert np.abs(left - right)[:400, :100].mean() < 6


def test_a_copy_whose_area_shines_through_is_never_left(
    portrait: Pixels, networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "cover", lambda pixels, faces, style, areas: pixels)
    with pytest.raises(ProofFailed, match="a covered area could be seen"):
        write_copy(
            portrait, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT, areas=[Box(500, 100, 400, 400)]
        )
    assert list(tmp_path.iterdir()) == []


def test_the_photographer_is_named_in_the_pixels_alone(
    portrait: Pixels, networks: Networks, tmp_path: Path, found: FoundFace
) -> None:
    credit = Credit("Foto: Åse Østby", (found.face.box,))
    done = write_copy(portrait, tmp_path / "a.jpg", INSTAGRAM, [found], networks, style=Cover.SOFT, credit=credit)
    with_line = prove_file(done.path, (1080, 1080)).astype(int)
    plain = cv2.resize(portrait, (1080, 1080), interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(with_line - plain)[1050:1072, 900:1070].mean() > 15
    assert b"stby" not in done.path.read_bytes()


CODED = stuck(room(800, 600), code("P-0012345", module=4), 300, 200)[0]


def test_a_copy_in_which_a_covered_code_can_be_read_is_removed(
    networks: Networks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "cover", lambda pixels, faces, style, areas: pixels.copy())
    with pytest.raises(ProofFailed, match="covered area could be seen"):
        write_copy(CODED, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT, codes_left=())
    assert list(tmp_path.iterdir()) == []


def test_a_code_that_only_the_copy_shows_is_covered_in_it_too(networks: Networks, tmp_path: Path) -> None:
    done = write_copy(CODED, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT, codes_left=())
    assert read_codes(prove_file(done.path)) == ()


def test_a_code_that_somebody_left_stays(networks: Networks, tmp_path: Path) -> None:
    (left,) = read_codes(CODED)
    done = write_copy(CODED, tmp_path / "a.jpg", INSTAGRAM, [], networks, style=Cover.SOFT, codes_left=[left.area])
    assert [one.text for one in read_codes(prove_file(done.path))] == ["P-0012345"]
