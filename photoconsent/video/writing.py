"""Write a video that holds one stream of pictures and at most one of sound, and nothing else.

H.264 and AAC in a new MP4 whose index stands first. No frame depends on a later one, so that no edit list is needed,
and none is written: every frame that is in the file is shown. What the encoders would say of themselves is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import numpy as np
from av.bitstream import BitStreamFilterContext
from PIL import Image

from photoconsent.pipeline.face import Pixels
from photoconsent.video.boxes import boxes
from photoconsent.video.frames import RATE, Samples, Sound

CLOCK: Final = 90_000
"""Ticks a second of the copy's pictures; every usual frame rate is whole in it."""
_PRIMING: Final = 1024
"""Samples that an AAC decoder gives before the first real one. As many are left out at the beginning, so that sound
and pictures stay together without an edit list: 21 ms."""
_BLOCK: Final = 1024
"""Samples of one AAC frame."""
_JITTER: Final = RATE // 50
"""Samples by which sound may stand beside its place before silence is put in or a piece is left out: 20 ms."""


@dataclass(frozen=True, slots=True)
class VideoPreset:
    """How a copy is encoded."""

    megabits: float = 8.0
    """The most that a second of pictures takes, in millions of bits."""
    quality: int = 21
    """x264's constant rate factor: 18 can hardly be told from the original, 28 looks coarse."""
    sound_kilobits: int = 160
    speed: str = "veryfast"
    """x264's preset."""


def even(size: tuple[int, int]) -> tuple[int, int]:
    """The size with whole pairs of pixels each way, as H.264 in its usual form needs them; at least 2."""
    return max(2, size[0] // 2 * 2), max(2, size[1] // 2 * 2)


class Writer:
    """Writes frames, and the sound that belongs between them, as they come; memory stays flat.

    `size` (width, height) must be even; frames of another size are fitted to it. `sound` is asked for more as the
    pictures go on. Nothing is proved here, and the file is not whole before `close`.
    """

    def __init__(
        self,
        path: Path,
        size: tuple[int, int],
        preset: VideoPreset | None = None,
        sound: Iterator[Sound] | None = None,
        rate: Fraction = Fraction(25),
    ) -> None:
        if size != even(size):
            raise ValueError("width and height must be even")
        preset = preset or VideoPreset()
        self._path, self._size, self._rate = path, size, rate
        self._file = av.open(
            str(path),
            "w",
            format="mp4",
            container_options={
                "movflags": "+faststart+negative_cts_offsets",
                "use_editlist": "0",
                "fflags": "+bitexact",
                "brand": "mp42",
                "write_btrt": "0",
            },
        )
        self._pictures = self._picture_stream(preset)
        self._strip = BitStreamFilterContext("filter_units=remove_types=6", in_stream=self._pictures)
        self._sound = _SoundTrack(self._file, sound, preset.sound_kilobits) if sound is not None else None
        self._last = Fraction(0)
        self.frames = 0
        """How many frames were written."""

    def _picture_stream(self, preset: VideoPreset) -> Any:
        stream = self._file.add_stream("libx264", rate=self._rate)
        context = stream.codec_context
        context.width, context.height = self._size
        context.pix_fmt = "yuv420p"
        context.time_base = stream.time_base = Fraction(1, CLOCK)
        context.color_range, context.colorspace, context.color_primaries, context.color_trc = 1, 1, 1, 1
        bits = round(preset.megabits * 1e6)
        context.options = {
            "preset": preset.speed,
            "crf": str(preset.quality),
            "maxrate": str(bits),
            "bufsize": str(2 * bits),
            "bf": "0",
            "flags": "+bitexact+global_header",
            "x264-params": "rc-lookahead=10",
        }
        return stream

    def add(self, pixels: Pixels, time: Fraction) -> None:
        """Write a frame to be shown from `time` on, in seconds; each must be later than the one before."""
        picture = Image.fromarray(pixels)
        if picture.size != self._size:
            picture = picture.resize(self._size, Image.Resampling.LANCZOS, reducing_gap=3.0)
        self._encode(picture, time)
        if self._sound is not None:
            self._sound.until(time)

    def _encode(self, picture: Image.Image, time: Fraction) -> None:
        frame = av.VideoFrame.from_ndarray(np.asarray(picture, np.uint8), format="rgb24")
        frame = frame.reformat(format="yuv420p", dst_colorspace=1, dst_color_range=1)
        frame.pts, frame.time_base = round(time * CLOCK), Fraction(1, CLOCK)
        frame.color_primaries = frame.color_trc = 1
        self._put(self._pictures.encode(frame))
        self.frames += 1
        self._last = time

    def _put(self, packets: list[Any]) -> None:
        """Hand packets to the file, without what the encoder says of itself."""
        for packet in packets:
            for clean in self._strip.filter(packet):
                self._file.mux(clean)

    def close(self, end: Fraction | None = None) -> None:
        """Write what is left, sound up to `end` (seconds; else a frame after the last one), and the index."""
        self._put(self._pictures.encode(None))
        if self._sound is not None:
            self._sound.until(end if end is not None else self._last + 1 / self._rate)
            self._sound.close()
        self._file.close()
        _blank_words(self._path)

    def abandon(self) -> None:
        """Close the file as it is; it is of no use."""
        self._file.close()


def _blank_words(path: Path) -> None:
    """Overwrite the box for titles and the like, which FFmpeg writes though it is empty, with one of zeros."""
    with path.open("r+b") as file:
        for box in list(boxes(file, 0, path.stat().st_size)):
            if box.kind == b"udta":
                file.seek(box.start - 4)
                file.write(b"free" + bytes(box.end - box.start))


class _SoundTrack:
    """The sound of a copy: pieces put at their places on one clock, with silence where there is none."""

    def __init__(self, file: Any, source: Iterator[Sound], kilobits: int) -> None:
        self._file, self._source = file, source
        self._stream = file.add_stream("aac", rate=RATE, layout="stereo")
        self._stream.codec_context.bit_rate = kilobits * 1000
        self._stream.codec_context.options = {"flags": "+bitexact+global_header"}
        self._waiting: Samples = np.zeros((2, 0), np.float32)
        self._next: Sound | None = None
        self._placed = _PRIMING
        """Where the end of `_waiting` stands, in samples since the first frame."""
        self._coded = 0

    def until(self, time: Fraction) -> None:
        """Write everything that is heard before this time."""
        end = int(time * RATE)
        while self._placed < end:
            piece = self._next or next(self._source, None)
            if piece is None:
                self._take(np.zeros((2, end - self._placed), np.float32))
                break
            at, samples = round(piece.time * RATE), piece.samples
            if at >= end:
                self._next = piece
                self._take(np.zeros((2, end - self._placed), np.float32))
                break
            self._next = None
            self._place(at, samples)
        self._code(whole=True)

    def _place(self, at: int, samples: Samples) -> None:
        gap = at - self._placed
        if gap > _JITTER:
            self._take(np.zeros((2, gap), np.float32))
        elif gap < -_JITTER:
            samples = samples[:, -gap:]
        self._take(samples)

    def _take(self, samples: Samples) -> None:
        self._waiting = np.concatenate([self._waiting, samples], axis=1)
        self._placed += samples.shape[1]

    def _code(self, *, whole: bool) -> None:
        while self._waiting.shape[1] >= _BLOCK or (not whole and self._waiting.shape[1]):
            piece, self._waiting = self._waiting[:, :_BLOCK], self._waiting[:, _BLOCK:]
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(piece), format="fltp", layout="stereo")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), self._coded
            self._coded += piece.shape[1]
            self._file.mux(self._stream.encode(frame))

    def close(self) -> None:
        """Write the rest."""
        self._code(whole=False)
        self._file.mux(self._stream.encode(None))
