"""Makes videos as strange as those that arrive: turned, uneven, deep, bright, with many streams and words."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from photoconsent.pipeline.face import Pixels
from tests.video.movie import tone_of

SECRET = "Kari Nordmann, Storgata 1"
"""Words that stand in many places of `everything` and must reach no copy."""


def corners(size: tuple[int, int] = (64, 48)) -> Pixels:
    """A picture whose corners tell how it lies: red top left, green top right, blue bottom left, white bottom right."""
    width, height = size
    picture = np.zeros((height, width, 3), np.uint8)
    top, left = slice(0, height // 2), slice(0, width // 2)
    bottom, right = slice(height // 2, None), slice(width // 2, None)
    picture[top, left], picture[top, right] = (220, 20, 20), (20, 200, 20)
    picture[bottom, left], picture[bottom, right] = (20, 20, 220), (230, 230, 230)
    return picture


def write(
    path: Path,
    pictures: Sequence[Pixels],
    *,
    times: Sequence[Fraction] | None = None,
    codec: str = "libx264",
    pixel_format: str = "yuv420p",
    container: str | None = None,
    turn: float | None = None,
    colours: tuple[int, int, int] = (1, 1, 1),
    aspect: Fraction | None = None,
) -> Path:
    """A plain video of these pictures; `colours` are primaries, transfer and matrix, `turn` a tag in degrees."""
    with av.open(str(path), "w", format=container) as file:
        stream = file.add_stream(codec, rate=25)
        context = stream.codec_context
        context.height, context.width = pictures[0].shape[:2]
        clock = 1000 if codec == "mpeg4" else 90_000  # that one cannot count finer than 65,535 to the second
        context.pix_fmt, context.time_base = pixel_format, Fraction(1, clock)
        context.color_primaries, context.color_trc, context.colorspace = colours
        if codec == "libx264":
            context.options = {"crf": "8", "preset": "ultrafast"}
        if codec == "libx265":
            context.options = {"x265-params": "log-level=none:lossless=1"}
        if turn is not None:
            stream.set_display_rotation(turn)
        if aspect is not None:
            context.sample_aspect_ratio = aspect
        for number, picture in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb48le" if picture.dtype == np.uint16 else "rgb24")
            frame = frame.reformat(format=pixel_format, dst_colorspace=colours[2], dst_color_range=1)
            frame.time_base = Fraction(1, clock)
            frame.pts = round((times[number] if times else Fraction(number, 25)) * clock)
            frame.color_primaries, frame.color_trc = colours[0], colours[1]
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return path


def everything(path: Path, pictures: Sequence[Pixels]) -> Path:
    """A video (MKV or MOV by its name) with two films, two sounds, an attachment, chapters and many words."""
    with av.open(str(path), "w") as file:
        file.metadata.update(
            {"title": SECRET, "artist": SECRET, "comment": SECRET, "creation_time": "2024-05-17T10:00:00Z"}
            | {"location": "+59.9139+010.7522/", "com.apple.quicktime.location.ISO6709": "+59.9139+010.7522/"}
        )
        films = [file.add_stream("libx264", rate=25) for _ in range(2)]
        for film in films:
            film.codec_context.height, film.codec_context.width = pictures[0].shape[:2]
            film.codec_context.pix_fmt = "yuv420p"
            film.metadata["handler_name"] = film.metadata["title"] = SECRET
        sounds = [file.add_stream("aac", rate=48_000, layout="stereo") for _ in range(2)]
        if path.suffix == ".mkv":
            file.add_attachment("kari.txt", "text/plain", SECRET.encode())
        file.set_chapters(
            [{"id": 1, "start": 0, "end": 1000, "time_base": Fraction(1, 1000), "metadata": {"title": SECRET}}]
        )
        for film in films:
            for picture in pictures:
                file.mux(film.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
            file.mux(film.encode(None))
        for sound in sounds:
            tone = tone_of(len(pictures) / 25).samples
            frame = av.AudioFrame.from_ndarray(tone, format="fltp", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = 48_000, 0, Fraction(1, 48_000)
            for piece in _blocks(frame, sound):
                file.mux(piece)
    return path


def _blocks(frame: "av.AudioFrame", sound: "av.AudioStream") -> list["av.Packet"]:
    fifo = av.AudioFifo()
    fifo.write(frame)
    packets = []
    while piece := fifo.read(1024) or fifo.read(0, partial=True):
        packets += sound.encode(piece)
    return packets + sound.encode(None)
