"""The proof of the container passes what we write, and fails on every single thing that could be added to it."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from photoconsent.video.container import prove_container
from photoconsent.video.errors import VideoProofFailed
from photoconsent.video.writing import Writer
from tests.video.movie import room, tone_of
from tests.video.oddities import everything, write


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(tmp_path_factory.mktemp("ours") / "a.mp4", sound=True)


@pytest.fixture(scope="module")
def mute(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return written(tmp_path_factory.mktemp("mute") / "a.mp4", sound=False)


def written(path: Path, *, sound: bool) -> bytes:
    writer = Writer(path, (96, 64), None, iter([tone_of(1.2)]) if sound else None)
    for number in range(30):
        writer.add(room((96, 64), number), Fraction(number, 25))
    writer.close()
    return path.read_bytes()


def proved(path: Path, data: bytes, frames: int | None = 30, sound: bool | None = True) -> None:
    path.write_bytes(data)
    prove_container(path, frames, sound)


def failed(path: Path, data: bytes, check: str, frames: int | None = 30, sound: bool | None = True) -> None:
    with pytest.raises(VideoProofFailed) as caught:
        proved(path, data, frames, sound)
    assert caught.value.facts["check"] == check


def test_what_we_write_is_proved(tmp_path: Path, ours: bytes) -> None:
    proved(tmp_path / "a.mp4", ours)
    proved(tmp_path / "a.mp4", ours, None, None)


def test_another_number_of_frames_or_a_sound_nobody_chose_is_refused(tmp_path: Path, ours: bytes) -> None:
    failed(tmp_path / "a.mp4", ours, "frames", frames=29)
    failed(tmp_path / "a.mp4", ours, "sound", sound=False)


def grown(data: bytes, within: bytes, extra: bytes) -> bytes:
    """The file with a box added at the end of the first box of these letters, and every length put right."""
    at = data.index(within) - 4
    end = at + int.from_bytes(data[at : at + 4], "big")
    made = bytearray(data[:end] + extra + data[end:])
    for name in {within, b"moov", b"trak", b"mdia", b"minf", b"stbl"}:
        start = data.index(name) - 4
        length = int.from_bytes(data[start : start + 4], "big")
        if start <= at and start + length >= end:
            made[start : start + 4] = (length + len(extra)).to_bytes(4, "big")
    return bytes(made)


def box(kind: bytes, content: bytes) -> bytes:
    return (8 + len(content)).to_bytes(4, "big") + kind + content


@pytest.mark.parametrize("kind", [b"udta", b"meta", b"uuid", b"free", b"edts", b"trak", b"XMP_"])
@pytest.mark.parametrize("within", [b"moov", b"trak", b"stbl"])
def test_no_box_may_be_added_anywhere(tmp_path: Path, ours: bytes, within: bytes, kind: bytes) -> None:
    failed(tmp_path / "a.mp4", grown(ours, within, box(kind, b"Kari Nordmann")), "hidden data")


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + b"Kari",
        lambda data: data + box(b"free", b"Kari"),
        lambda data: data + box(b"mdat", b""),
        lambda data: b"Kari" + data,
        lambda data: data.replace(b"VideoHandler", b"KariNordmann"),
        lambda data: data.replace(b"isomiso2", b"isomKari"),
        lambda data: data[:-2],
        lambda data: data.replace(b"mvhd\0\0\0\0\0\0\0\0", b"mvhd\0\0\0\0\xe0\0\0\1"),
        lambda data: data.replace(b"\x55\xc4\0\0\0\0\0", b"\x3a\x4e\0\0\0\0\0"),
    ],
    ids=["tail", "box after", "second data", "head", "handler", "brand", "cut", "made on", "language"],
)
def test_no_byte_may_be_otherwise(tmp_path: Path, ours: bytes, change: Callable[[bytes], bytes]) -> None:
    assert change(ours) != ours
    failed(tmp_path / "a.mp4", change(ours), "hidden data")


def test_nothing_lies_between_the_frames(tmp_path: Path, ours: bytes) -> None:
    at = ours.index(b"mdat") - 4
    length = int.from_bytes(ours[at : at + 4], "big")
    longer = ours[:at] + (length + 4).to_bytes(4, "big") + ours[at + 4 :] + b"Kari"
    failed(tmp_path / "a.mp4", longer, "hidden data")


def test_words_of_the_encoder_among_the_pictures_are_refused(tmp_path: Path, mute: bytes) -> None:
    at = mute.index(b"mdat") + 4
    made = bytearray(mute)
    made[at + 4] = made[at + 4] & ~31 | 6  # the first part of the first frame claims to be words beside the picture
    failed(tmp_path / "a.mp4", bytes(made), "hidden data", sound=False)


def test_frames_that_cannot_be_decoded_are_missed(tmp_path: Path, mute: bytes) -> None:
    at = mute.index(b"mdat") + 4
    made = bytearray(mute)
    while at < len(made):
        length = int.from_bytes(made[at : at + 4], "big")
        made[at + 5 : at + 4 + length] = bytes(length - 1)
        at += 4 + length
    failed(tmp_path / "a.mp4", bytes(made), "decoding", sound=False)


def test_videos_of_others_are_not_ours(tmp_path: Path) -> None:
    pictures = [room((96, 64))] * 5
    for path in (write(tmp_path / "a.mp4", pictures), everything(tmp_path / "b.mov", pictures)):
        failed(path, path.read_bytes(), "hidden data", None, None)
    with av.open(str(tmp_path / "a.mp4")) as file:
        assert file.streams.video
