"""Open a video and give its frames and its sound, one after the other, or refuse it with a reason.

FFmpeg can read hundreds of kinds of files, among them lists that name other files and addresses. A stranger's file
reaches only the demuxers named here, chosen by its first bytes; none of them opens anything else, and what it would
open is refused. Run this in a worker process all the same: decoders crash.
"""

import hashlib
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import av.error
import numpy as np
from av.container import InputContainer
from av.stream import Disposition

from photoconsent.errors import EmptyFile, UnreadableFile
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.formats import HEAD
from photoconsent.video.colours import Look, is_bright, turn_of
from photoconsent.video.errors import BrokenVideo, NotAVideo, VideoTooLarge, VideoTooLong
from photoconsent.video.frames import RATE, Frame, Range, Samples, Sound, VideoFacts, VideoLimits

_KINDS: Final = (
    # (where it stands, how it begins, the demuxer)
    (4, b"ftyp", "mov"),
    (4, b"moov", "mov"),
    (4, b"mdat", "mov"),
    (4, b"wide", "mov"),
    (4, b"skip", "mov"),
    (4, b"free", "mov"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    (8, b"AVI ", "avi"),
    (0, b"\x30\x26\xb2\x75", "asf"),
    (0, b"FLV\x01", "flv"),
    (0, b"OggS", "ogg"),
    (0, b"\x00\x00\x01\xba", "mpeg"),
    (0, b"\x00\x00\x01\xb3", "mpegvideo"),
    (0, b"\x47", "mpegts"),
    (4, b"\x47", "mpegts"),
)
_PACKET: Final = {0: 188, 4: 196}
"""Where the second packet of a transport stream begins with the same byte again, after the first at 0 or at 4."""
_USUAL: Final = Fraction(25)
_FASTEST: Final = 1000
"""Frames a second; a file that claims more says nothing."""
_STEP: Final = Fraction(1, 1000)
"""What a frame is later than the one before, where the file says that it is not."""
_LANDED: Final = Fraction(1, 4)
"""Seconds by which the first frame after a jump may be later than was asked for."""
_BROKEN_IN_A_ROW: Final = 300
"""So many packets after each other that give no picture: the rest is given up."""
_REFUSED: Final = (av.error.FFmpegError, ValueError, OverflowError, LookupError)


def kind_of(head: bytes) -> str | None:
    """The name of the demuxer for a file that begins like this; None for one that is not read as a video."""
    for at, word, demuxer in _KINDS:
        again = head[_PACKET[at] : _PACKET[at] + 1] if demuxer == "mpegts" else word
        if head[at : at + len(word)] == word == again:
            return demuxer
    return None


def open_video(path: Path, limits: VideoLimits | None = None) -> VideoFacts:
    """What the file says of itself, after its first frame was decoded.

    Raises UnreadableFile, EmptyFile, NotAVideo, BrokenVideo, VideoTooLarge and VideoTooLong.
    """
    limits = limits or VideoLimits()
    with opened(path, limits) as source:
        stream = _moving(source, limits)
        frames, seconds = stream.frames or None, _seconds(source, stream)
        if (seconds or 0) > limits.minutes * 60 or (frames or 0) > limits.frames:
            raise VideoTooLong(minutes=limits.minutes)
        first = next(_decoded(source, stream, limits), None)
        if first is None:
            raise BrokenVideo
        width, height = _look(stream, first).size
        return VideoFacts(
            sha256=_digest(path),
            width=width,
            height=height,
            frames=frames,
            duration=seconds,
            rate=_rate(stream),
            has_sound=bool(source.streams.audio),
            dropped=_dropped(source),
            colours=Range(is_bright(first), max((part.bits for part in first.format.components), default=8)),
        )


def frames_of(path: Path, limits: VideoLimits | None = None) -> Iterator[Frame]:
    """Every frame that a player would show, in order; each is made when it is asked for.

    Raises as `open_video`, and in the middle when more comes than the limits allow; BrokenVideo when nothing does.
    """
    limits = limits or VideoLimits()
    with opened(path, limits) as source:
        stream = _moving(source, limits)
        look: Look | None = None
        start, last, index = Fraction(0), Fraction(0), 0
        for decoded in _decoded(source, stream, limits):
            said = _time(decoded)
            if look is None:
                look, start = _look(stream, decoded), said or Fraction(0)
            # Cameras repeat times, and broken files go back; a frame that came is shown all the same, a little later.
            time = said - start if said is not None else last + 1 / _rate(stream)
            time = max(time, last + _STEP) if index else Fraction(0)
            if index >= limits.frames or time > limits.minutes * 60:
                raise VideoTooLong(minutes=limits.minutes)
            yield Frame(index, time, look.pixels(decoded))
            index, last = index + 1, time
        if index == 0:
            raise BrokenVideo


def frames_from(path: Path, since: Fraction, limits: VideoLimits | None = None) -> Iterator[tuple[Fraction, Pixels]]:
    """The frames that are shown from a time on, each with its time, found by the file's own index: to be looked at.

    `since` is in seconds since the first frame. What is searched or written comes from `frames_of`, which trusts no
    index. Raises as `open_video`.
    """
    limits = limits or VideoLimits()
    with opened(path, limits) as source:
        stream = _moving(source, limits)
        first = next(_decoded(source, stream, limits), None)
        if first is None:
            raise BrokenVideo
        look, start = _look(stream, first), _time(first) or Fraction(0)
        for by_index in (True, False):
            if not _sought(source, stream, start + since if by_index else start):
                continue
            came = False
            for decoded in _decoded(source, stream, limits):
                time = (_time(decoded) or start) - start
                if not came and by_index and time > since + _LANDED:
                    break  # the index led too far: from the beginning then
                if time > since - _STEP:
                    came = True
                    yield time, look.pixels(decoded)
            if came:
                return


def _sought(source: InputContainer, stream: Any, time: Fraction) -> bool:
    """Go to the last frame at or before this time of the file's clock that needs no other; says whether it went."""
    try:
        source.seek(int(time / stream.time_base), stream=stream)
    except _REFUSED:
        return False
    return True


def sound_of(path: Path, limits: VideoLimits | None = None) -> Iterator[Sound]:
    """The first sound of the video in stereo, in order; nothing where there is none or it cannot be decoded.

    Raises as `open_video`.
    """
    limits = limits or VideoLimits()
    with opened(path, limits) as source:
        first = next(_decoded(source, _moving(source, limits), limits), None)
        start = (_time(first) if first is not None else None) or Fraction(0)
    with opened(path, limits) as source:
        if not source.streams.audio:
            return
        stream = source.streams.audio[0]
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=RATE)
        due = Fraction(0)
        for packet in _packets(source, stream):
            try:
                pieces = [piece for decoded in stream.decode(packet) for piece in resampler.resample(decoded)]
            except _REFUSED:
                continue
            for piece in pieces:
                said = _time(piece)
                time = said - start if said is not None else due
                samples: Samples = np.asarray(piece.to_ndarray(), np.float32)
                due = time + Fraction(samples.shape[1], RATE)
                if due > limits.minutes * 60:
                    raise VideoTooLong(minutes=limits.minutes)
                yield Sound(time, samples)


@contextmanager
def opened(path: Path, limits: VideoLimits | None = None) -> Iterator[InputContainer]:
    """The file, open for reading by the one demuxer that its first bytes name. Raises as `open_video`."""
    limits = limits or VideoLimits()
    try:
        about = path.stat()  # looked at before it is opened: a pipe would be waited for, perhaps for ever
        if not stat.S_ISREG(about.st_mode):
            raise UnreadableFile(cause="it is not an ordinary file")
        if about.st_size == 0:
            raise EmptyFile
        if about.st_size > limits.gigabytes * 1e9:
            raise VideoTooLarge(megapixels=about.st_size / 1e6, limit=limits.gigabytes * 1e3)
        with path.open("rb") as file:
            kind = kind_of(file.read(HEAD))
            if kind is None:
                raise NotAVideo
            file.seek(0)
            try:
                source = av.open(file, "r", format=kind, io_open=_refuse, metadata_errors="replace")
            except _REFUSED as error:
                raise BrokenVideo from error
            with source:
                yield source
    except (OSError, ValueError) as error:
        if isinstance(error, av.error.FFmpegError):
            raise BrokenVideo from error
        raise UnreadableFile(cause=getattr(error, "strerror", None) or "its name is not valid") from error


def _refuse(url: str, flags: int, options: dict[str, str]) -> Any:
    """No demuxer may open a second file or an address."""
    raise PermissionError(url)


def _moving(source: InputContainer, limits: VideoLimits) -> Any:
    """The first stream of moving pictures; a picture attached to a song is none. Raises NotAVideo, VideoTooLarge."""
    stream = next((one for one in source.streams.video if not _is_attached(one)), None)
    if stream is None or stream.codec_context is None:
        raise NotAVideo
    _check_size(stream.codec_context, limits)
    stream.thread_type = "AUTO"
    return stream


def upright_size(source: InputContainer, limits: VideoLimits | None = None) -> tuple[int, int] | None:
    """Width and height of the frames as they are shown; None where not one can be decoded. Raises as `open_video`."""
    limits = limits or VideoLimits()
    stream = _moving(source, limits)
    first = next(_decoded(source, stream, limits), None)
    return _look(stream, first).size if first is not None else None


def _is_attached(stream: Any) -> bool:
    return bool(stream.disposition & Disposition.attached_pic)


def _check_size(of: Any, limits: VideoLimits) -> None:
    """Raises VideoTooLarge for what says that it has more pixels than a frame may have."""
    if of.width * of.height > limits.megapixels * 1e6:
        raise VideoTooLarge(megapixels=of.width * of.height / 1e6, limit=limits.megapixels)


def _look(stream: Any, first: "av.VideoFrame") -> Look:
    """How the frames of the stream become pixels; the first one carries how the camera was held."""
    aspect = Fraction(stream.sample_aspect_ratio or 1)
    wide = max(1, round(first.width * aspect)) if Fraction(1, 4) < aspect < 4 else first.width
    matrix: Any = first.side_data.get("DISPLAYMATRIX")
    turn = turn_of(np.frombuffer(matrix, np.int32) if matrix is not None else None)
    return Look((first.height, wide) if turn[0] == 0 else (wide, first.height), turn)


def _time(decoded: Any) -> Fraction | None:
    """When it is to be shown or heard, in seconds of the file's clock."""
    return Fraction(decoded.pts * decoded.time_base) if decoded.pts is not None else None


def _rate(stream: Any) -> Fraction:
    """Frames a second in the mean."""
    rate = stream.average_rate or stream.guessed_rate
    return Fraction(rate) if rate and 0 < rate <= _FASTEST else _USUAL


def _decoded(source: InputContainer, stream: Any, limits: VideoLimits) -> Iterator["av.VideoFrame"]:
    """Every frame that can be decoded; damaged packets are passed over, as a player does. Raises VideoTooLarge."""
    broken = 0
    for packet in _packets(source, stream):
        try:
            frames = stream.decode(packet)
        except _REFUSED:
            broken += 1
            if broken > _BROKEN_IN_A_ROW:
                return
            continue
        broken = 0
        for frame in frames:
            _check_size(frame, limits)
            yield frame


def _packets(source: InputContainer, stream: Any) -> Iterator["av.Packet[Any]"]:
    """The packets of a stream; where the file breaks off, what came before it counts."""
    packets = source.demux(stream)
    while True:
        try:
            yield next(packets)
        except StopIteration:
            return
        except _REFUSED:
            return


def _seconds(source: InputContainer, stream: Any) -> Fraction | None:
    if stream.duration:
        return Fraction(stream.duration * stream.time_base)
    return Fraction(source.duration, 1_000_000) if source.duration else None


def _dropped(source: InputContainer) -> tuple[str, ...]:
    """What is in the file beside the one video and the one sound."""
    words = {"subtitle": "subtitle", "data": "data", "attachment": "attachment"}
    found = {words[stream.type] for stream in source.streams if stream.type in words}
    attached = sum(map(_is_attached, source.streams.video))
    if attached:
        found.add("attached-picture")
    if len(source.streams.video) - attached > 1:
        found.add("second-video")
    if len(source.streams.audio) > 1:
        found.add("second-sound")
    if source.chapters():
        found.add("chapters")
    return tuple(sorted(found))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
