"""A written video holds its frames at their times, the sound that was chosen, and nothing that anybody said."""

import subprocess
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from photoconsent.pipeline.face import Pixels
from photoconsent.video.reading import frames_of, open_video, sound_of
from photoconsent.video.writing import VideoPreset, Writer, even
from tests.video.movie import room, tone_of


def pictures(count: int) -> list[Pixels]:
    picture = room((160, 96))
    return [np.roll(picture, 2 * n, axis=1) for n in range(count)]


def write(path: Path, times: list[Fraction], *, sound: bool = False) -> Path:
    tone = iter([tone_of(float(times[-1]) + 0.04)]) if sound else None
    writer = Writer(path, (160, 96), VideoPreset(quality=16), tone)
    for picture, time in zip(pictures(len(times)), times, strict=True):
        writer.add(picture, time)
    writer.close()
    return path


EVENLY = [Fraction(n, 25) for n in range(50)]


def test_every_frame_comes_back_at_its_time(tmp_path: Path) -> None:
    times = [Fraction(n) for n in (0, 1, 3)] + [3 + Fraction(n, 30) for n in range(1, 30)]
    frames = list(frames_of(write(tmp_path / "a.mp4", times)))
    assert [frame.time for frame in frames] == times
    for frame, picture in zip(frames, pictures(len(times)), strict=True):
        assert np.abs(frame.pixels.astype(int) - picture).mean() < 4


def test_no_frame_is_hidden_from_a_player_that_knows_no_edit_lists(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", EVENLY, sound=True)
    assert b"elst" not in path.read_bytes()
    with av.open(str(path), options={"ignore_editlist": "1"}) as file:
        assert sum(1 for _ in file.decode(video=0)) == len(EVENLY)


def test_encoders_say_nothing_of_themselves(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", EVENLY, sound=True)
    data = path.read_bytes()
    bits = np.unpackbits(np.frombuffer(data, np.uint8))
    for shift in range(8):  # AAC's own words need not begin with a byte
        shifted = np.packbits(bits[shift:]).tobytes().lower()
        assert not any(word in shifted for word in (b"x264", b"lavc", b"lavf", b"libx", b"videolan"))
    with av.open(str(path)) as file:
        for packet in file.demux(video=0):
            at, seen = 0, bytes(packet)
            while at < len(seen):
                assert seen[at + 4] & 31 != 6, "supplemental information"
                at += 4 + int.from_bytes(seen[at : at + 4], "big")


def test_the_index_stands_first(tmp_path: Path) -> None:
    data = write(tmp_path / "a.mp4", EVENLY).read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_sound_and_pictures_stay_together(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    # A second of silence, then a tone: it must begin with the picture that is shown then.
    late = tone_of(1.0)
    sound = iter([type(late)(Fraction(1), late.samples)])
    writer = Writer(path, (160, 96), None, sound)
    for picture, time in zip(pictures(50), EVENLY, strict=True):
        writer.add(picture, time)
    writer.close()
    heard = np.concatenate([piece.samples for piece in sound_of(path)], axis=1)[0]
    begin = int(np.argmax(np.abs(heard) > 0.1)) / 48_000
    assert abs(begin - 1) < 0.025
    assert abs(len(heard) / 48_000 - 2) < 0.05


def test_without_sound_there_is_no_stream_for_it(tmp_path: Path) -> None:
    assert not open_video(write(tmp_path / "a.mp4", EVENLY)).has_sound
    assert open_video(write(tmp_path / "b.mp4", EVENLY, sound=True)).has_sound


def test_odd_sizes_lose_a_row_and_other_sizes_are_fitted(tmp_path: Path) -> None:
    assert even((161, 97)) == (160, 96)
    with pytest.raises(ValueError, match="even"):
        Writer(tmp_path / "a.mp4", (161, 96))
    writer = Writer(tmp_path / "a.mp4", (80, 48))
    writer.add(pictures(1)[0], Fraction(0))
    writer.close()
    assert open_video(tmp_path / "a.mp4").size == (80, 48)


def test_other_programs_find_nothing_but_pictures_and_sound(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", EVENLY, sound=True)
    said = subprocess.run(["mediainfo", path], capture_output=True, text=True, check=True).stdout
    assert [line for line in said.splitlines() if ":" not in line and line] == ["General", "Video", "Audio"]
    for word in ("Writing", "Encoded", "Tagged", "Title", "Encoding settings", "date"):
        assert word not in said, said
    tags = subprocess.run(["exiftool", "-a", "-G1", "-s", path], capture_output=True, text=True, check=True).stdout
    dates = [line for line in tags.splitlines() if "CreateDate" in line or "ModifyDate" in line]
    assert all("0000:00:00" in line or "File" in line for line in dates)
