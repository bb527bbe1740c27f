"""Whatever a camera writes arrives upright, in sRGB, in order; what cannot be read is refused in a sentence."""

import subprocess
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from photoconsent.errors import EmptyFile, UnreadableFile
from photoconsent.pipeline.face import Pixels
from photoconsent.video.errors import BrokenVideo, NotAVideo, VideoTooLarge, VideoTooLong
from photoconsent.video.frames import VideoLimits
from photoconsent.video.reading import frames_of, open_video, sound_of
from tests.video.oddities import corners, everything, write

RED, GREEN, BLUE, WHITE = (220, 20, 20), (20, 200, 20), (20, 20, 220), (230, 230, 230)


def first(path: Path) -> Pixels:
    return next(frames_of(path)).pixels


def at_corners(pixels: Pixels) -> list[tuple[int, ...]]:
    h, w = pixels.shape[:2]
    spots = [(h // 8, w // 8), (h // 8, w - w // 8), (h - h // 8, w // 8), (h - h // 8, w - w // 8)]
    return [tuple(int(v) for v in pixels[y, x]) for y, x in spots]


def near(found: list[tuple[int, ...]], wanted: list[tuple[int, ...]], by: int = 12) -> bool:
    return bool(np.abs(np.array(found) - np.array(wanted)).max() <= by)


def test_frames_come_in_order_with_their_times(tmp_path: Path) -> None:
    times = [Fraction(n, 1000) for n in (0, 40, 55, 300, 301, 900)]
    path = write(tmp_path / "uneven.mp4", [corners()] * 6, times=times)
    facts, frames = open_video(path), list(frames_of(path))
    assert facts.size == (64, 48)
    assert [frame.index for frame in frames] == list(range(6))
    assert [round(float(frame.time), 3) for frame in frames] == [float(time) for time in times]


def test_a_video_can_be_read_again_and_gives_the_same(tmp_path: Path) -> None:
    path = write(tmp_path / "again.mp4", [np.roll(corners(), n, axis=1) for n in range(9)])
    for one, two in zip(frames_of(path), frames_of(path), strict=True):
        assert one.time == two.time
        assert np.array_equal(one.pixels, two.pixels)


@pytest.mark.parametrize(
    ("turn", "wanted"),
    [
        (0, [RED, GREEN, BLUE, WHITE]),
        (90, [GREEN, WHITE, RED, BLUE]),
        (180, [WHITE, BLUE, GREEN, RED]),
        (-90, [BLUE, RED, WHITE, GREEN]),
    ],
)
def test_a_turned_video_stands_upright(tmp_path: Path, turn: float, wanted: list[tuple[int, ...]]) -> None:
    path = write(tmp_path / "turned.mp4", [corners()], turn=turn)
    pixels = first(path)
    assert open_video(path).size == (pixels.shape[1], pixels.shape[0]) == ((48, 64) if turn in (90, -90) else (64, 48))
    assert near(at_corners(pixels), wanted)
    tags = subprocess.run(["exiftool", "-Rotation", "-s3", path], capture_output=True, text=True, check=True).stdout
    assert int(tags) == -turn % 360  # the same clockwise, by another program's reading


def test_pixels_that_are_not_square_become_so(tmp_path: Path) -> None:
    path = write(tmp_path / "wide.mp4", [corners()], aspect=Fraction(4, 3))
    assert open_video(path).size == (85, 48)
    assert first(path).shape == (48, 85, 3)


@pytest.mark.parametrize(
    ("codec", "suffix"), [("libx264", "mkv"), ("libx265", "mov"), ("mpeg4", "avi"), ("ffv1", "mkv")]
)
def test_other_kinds_of_files_are_read(tmp_path: Path, codec: str, suffix: str) -> None:
    path = write(tmp_path / f"other.{suffix}", [corners((128, 96))] * 3, codec=codec, colours=(2, 2, 2))
    assert len(list(frames_of(path))) == 3
    assert near(at_corners(first(path)), [RED, GREEN, BLUE, WHITE], by=25)


def test_ten_bits_become_eight(tmp_path: Path) -> None:
    path = write(tmp_path / "deep.mkv", [corners((128, 96))] * 3, codec="libx265", pixel_format="yuv420p10le")
    assert open_video(path).colours.bits == 10
    assert near(at_corners(first(path)), [RED, GREEN, BLUE, WHITE])


def pq(nits: float) -> float:
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = (nits / 10_000) ** m1
    return float(((c1 + c2 * power) / (1 + c3 * power)) ** m2)


def test_bright_videos_are_brought_to_an_ordinary_screen(tmp_path: Path) -> None:
    grey, paper, sun = (np.full((48, 64, 3), round(65535 * pq(nits)), np.uint16) for nits in (203 * 0.2140, 203, 4000))
    path = write(
        tmp_path / "hdr.mov", [grey, paper, sun], codec="libx265", pixel_format="yuv420p10le", colours=(9, 16, 9)
    )
    facts = open_video(path)
    assert (facts.colours.bright, facts.colours.bits) == (True, 10)
    seen = [frame.pixels.mean() for frame in frames_of(path)]
    assert abs(seen[0] - 128) < 3  # a middle grey is a middle grey
    assert 225 < seen[1] < seen[2] <= 255  # and what is brighter than paper is still told from it
    assert all(np.ptp(frame.pixels.reshape(-1, 3).mean(0)) < 3 for frame in frames_of(path))


def test_what_else_is_in_the_file_is_named(tmp_path: Path) -> None:
    facts = open_video(everything(tmp_path / "all.mkv", [corners()] * 5))
    assert facts.dropped == ("attachment", "chapters", "second-sound", "second-video")
    assert facts.has_sound


def test_sound_comes_with_its_times(tmp_path: Path) -> None:
    path = everything(tmp_path / "all.mov", [corners()] * 25)
    pieces = list(sound_of(path))
    assert abs(float(pieces[0].time)) < 0.05
    samples = np.concatenate([piece.samples for piece in pieces], axis=1)
    assert samples.shape[0] == 2
    assert abs(samples.shape[1] / 48_000 - 1) < 0.05
    assert 0.15 < samples[:, 9000:30_000].std() < 0.25
    assert list(sound_of(write(tmp_path / "mute.mp4", [corners()]))) == []


def test_limits_end_what_does_not_end(tmp_path: Path) -> None:
    path = write(tmp_path / "long.mp4", [corners()] * 40, times=[Fraction(n) for n in range(40)])
    for few in (VideoLimits(minutes=0.5), VideoLimits(frames=10)):
        with pytest.raises(VideoTooLong):
            open_video(path, few)
    raw = write(tmp_path / "endless.mkv", [corners()] * 40, times=[Fraction(n) for n in range(40)])
    for few in (VideoLimits(minutes=0.5), VideoLimits(frames=10)):  # this kind of file need not say how long it is
        with pytest.raises(VideoTooLong):
            list(frames_of(raw, few))
    with pytest.raises(VideoTooLarge):
        open_video(path, VideoLimits(megapixels=0.001))


@pytest.mark.parametrize("keep", [40, 400, 8000])
def test_a_video_that_breaks_off_is_refused_or_ends_where_it_does(tmp_path: Path, keep: int) -> None:
    whole = write(tmp_path / "whole.mkv", [np.roll(corners((320, 240)), 3 * n, axis=0) for n in range(30)])
    path = tmp_path / "cut.mkv"
    path.write_bytes(whole.read_bytes()[:keep])
    if keep < 4000:
        with pytest.raises(BrokenVideo):
            list(frames_of(path))
    else:
        assert 0 < len(list(frames_of(path))) < 30


def test_what_is_no_video_is_refused_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "list.mp4"
    with pytest.raises(UnreadableFile):
        open_video(path)
    path.write_bytes(b"")
    with pytest.raises(EmptyFile):
        open_video(path)
    for words in (b"#EXTM3U\n#EXTINF:1,\n/etc/passwd\n", b"ffconcat version 1.0\nfile '/etc/passwd'\n", b"v=0\n"):
        path.write_bytes(words)
        with pytest.raises(NotAVideo):
            open_video(path)
    path.write_bytes(b"\0\0\0\x18ftypisom" + bytes(400))
    with pytest.raises(BrokenVideo):
        open_video(path)
    with pytest.raises(UnreadableFile):
        open_video(tmp_path)


def test_a_video_without_pictures_is_none(tmp_path: Path) -> None:
    import av

    path = tmp_path / "song.mp4"
    with av.open(str(path), "w") as file:
        stream = file.add_stream("aac", rate=48_000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
        frame.sample_rate = 48_000
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    with pytest.raises(NotAVideo):
        open_video(path)
