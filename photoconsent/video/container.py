"""The proof of a written video's container: one stream of pictures, at most one of sound, and not a byte more.

Everything in the file is on a list of what may be there; what is not on it fails the proof. No other library is asked:
what reads a file leniently would pass over what it does not know. Afterwards every frame is decoded and counted.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from struct import unpack
from typing import BinaryIO, Final

from photoconsent.errors import PhotoError
from photoconsent.video.boxes import HOLDERS, Box, NoBoxes, boxes
from photoconsent.video.errors import VideoProofFailed
from photoconsent.video.frames import VideoFacts
from photoconsent.video.reading import frames_of, open_video

_BRANDS: Final = b"mp42\0\0\2\0mp42isomiso2avc1mp41"
_HANDLERS: Final = {b"vide": b"VideoHandler\0", b"soun": b"SoundHandler\0"}
_FIXED: Final = {
    b"vmhd": bytes.fromhex("000000010000000000000000"),
    b"smhd": bytes(8),
    b"dref": bytes.fromhex("00000000000000010000000c75726c2000000001"),
    b"sgpd": bytes.fromhex("01000000726f6c6c0000000200000001ffff"),
}
"""Boxes that are the same in every copy: how pictures and sound are laid out, and that everything is in this file."""
_TABLES: Final = {b"stts": 8, b"stss": 4, b"stsc": 12, b"stco": 4, b"co64": 8}
"""Tables: four bytes of zero, a count, and so many rows of this many bytes."""
_NO_LANGUAGE: Final = b"\x55\xc4\0\0"
_IDENTITY: Final = bytes.fromhex("000100000000000000000000000000000001000000000000000000000000000040000000")
_FIRST: Final = bytes.fromhex("0000000000000001")
_AS_USUAL: Final = bytes.fromhex("0048000000480000000000000001") + bytes(32) + bytes.fromhex("0018ffff")
_STEREO: Final = bytes.fromhex("00000000000000000002001000000000bb800000")
_PARTS_OF_FRAMES: Final = frozenset((1, 5))
"""Kinds of units of H.264 that are picture: slices. Everything else could carry words."""
_ROLL: Final = b"\0\0\0\0roll"


@dataclass(slots=True)
class _Stream:
    """What a `trak` says."""

    kind: bytes = b""
    sizes: Sequence[int] = ()
    chunks: Sequence[int] = ()
    runs: Sequence[tuple[int, int]] = ()
    """From which chunk on, counted from 1, each has so many samples."""


def prove_container(path: Path, frames: int | None = None, sound: bool | None = None) -> VideoFacts:
    """What the video says of itself, after it was proved to hold nothing but pictures and at most one sound.

    `frames` and `sound` are what was promised; None where nothing was. Raises VideoProofFailed, whose fact `check` is
    "reading", "hidden data", "decoding", "frames" or "sound".
    """
    try:
        with path.open("rb") as file:
            streams, data = _listed(file, path.stat().st_size)
            _check_streams(streams)
            _check_samples(file, streams, data)
    except OSError as error:
        raise VideoProofFailed(check="reading") from error
    except (NoBoxes, ValueError, LookupError) as error:
        raise VideoProofFailed(check="hidden data") from error
    if sound is not None and sound != (len(streams) == 2):
        raise VideoProofFailed(check="sound")
    count = len(streams[0].sizes)
    if frames is not None and frames != count:
        raise VideoProofFailed(check="frames")
    try:
        facts, shown = open_video(path), sum(1 for _ in frames_of(path))
    except PhotoError as error:
        raise VideoProofFailed(check="decoding") from error
    if shown != count:
        raise VideoProofFailed(check="frames")
    return facts


def _refuse(unless: bool) -> None:
    if not unless:
        raise NoBoxes


def _listed(file: BinaryIO, length: int) -> tuple[list[_Stream], Box]:
    """The streams and the box of their data, after every box was found on the list."""
    found = list(boxes(file, 0, length))
    outer = [box.kind for box in found if len(box.path) == 1]
    _refuse([kind for kind in outer if kind != b"free"] == [b"ftyp", b"moov", b"mdat"])
    _refuse(outer[-1] == b"mdat")
    streams: list[_Stream] = []
    for box in found:
        if box.kind == b"trak":
            streams.append(_Stream())
        elif box.kind != b"mdat" and box.kind not in HOLDERS:
            _check_box(box, box.read(file), streams[-1] if len(box.path) > 2 and streams else _Stream())
    return streams, next(box for box in found if box.kind == b"mdat")


def _check_box(box: Box, content: bytes, stream: _Stream) -> None:
    """Look at one box that holds no others; raises NoBoxes for what no copy of ours has."""
    kind = box.kind
    if kind == b"free":
        _refuse(not any(content))
    elif kind == b"ftyp":
        _refuse(content == _BRANDS)
    elif kind in (b"mvhd", b"tkhd", b"mdhd"):
        _check_header(kind, content)
    elif kind == b"hdlr":
        stream.kind = content[8:12]
        _refuse(content == bytes(8) + stream.kind + bytes(12) + _HANDLERS[stream.kind])
    elif kind in _FIXED:
        _refuse(content == _FIXED[kind])
    elif kind == b"stsd":
        _check_description(content, stream.kind)
    elif kind == b"sbgp":
        _refuse(content[:8] == _ROLL and len(content) == 12 + 8 * int.from_bytes(content[8:12], "big"))
    elif kind == b"stsz":
        size, count = unpack(">II", content[4:12])
        _refuse(size == 0 and not any(content[:4]) and len(content) == 12 + 4 * count)
        stream.sizes = unpack(f">{count}I", content[12:])
    else:
        _check_table(kind, content, stream)


def _check_table(kind: bytes, content: bytes, stream: _Stream) -> None:
    width, count = _TABLES[kind], int.from_bytes(content[4:8], "big")
    _refuse(not any(content[:4]) and len(content) == 8 + width * count)
    if kind in (b"stco", b"co64"):
        stream.chunks = unpack(f">{count}{'I' if kind == b'stco' else 'Q'}", content[8:])
    if kind == b"stsc":
        rows = [unpack(">III", content[at : at + 12]) for at in range(8, len(content), 12)]
        _refuse(all(description == 1 for _, _, description in rows))
        stream.runs = [(first, samples) for first, samples, _ in rows]


def _check_header(kind: bytes, content: bytes) -> None:
    """Times of making are zero, nothing is turned, and no language is named."""
    wide = content[0] == 1
    times = 16 if wide else 8
    _refuse(content[0] in (0, 1) and not any(content[4 : 4 + times]))
    if kind == b"mdhd":
        _refuse(content[-4:] == _NO_LANGUAGE and len(content) == (36 if wide else 24))
    elif kind == b"tkhd":
        _refuse(content[-44:-8] == _IDENTITY and len(content) == (96 if wide else 84))
    else:
        _refuse(content[-64:-28] == _IDENTITY and not any(content[-28:-4]) and len(content) == (112 if wide else 100))


def _check_description(content: bytes, kind: bytes) -> None:
    """One description of H.264 or AAC, in which the encoder does not name itself."""
    _refuse(content[:8] == bytes.fromhex("0000000000000001"))
    _refuse(int.from_bytes(content[8:12], "big") == len(content) - 8)
    coding, inside = content[12:16], content[16:]
    if kind == b"vide":
        # Between them stand width and height; the 32 zeros are where the compressor would be named.
        _refuse(coding == b"avc1" and inside[:24] == _FIRST + bytes(16) and inside[28:78] == _AS_USUAL)
        _inner(inside[78:], {b"avcC", b"colr", b"pasp"})
    else:
        _refuse(coding == b"mp4a" and inside[:28] == _FIRST + _STEREO)
        _inner(inside[28:], {b"esds"})


def _inner(content: bytes, allowed: set[bytes]) -> None:
    at = 0
    while at < len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        _refuse(content[at + 4 : at + 8] in allowed and 8 <= length <= min(len(content) - at, 4096))
        at += length


def _check_streams(streams: Sequence[_Stream]) -> None:
    _refuse([stream.kind for stream in streams] in ([b"vide"], [b"vide", b"soun"]))


def _check_samples(file: BinaryIO, streams: Sequence[_Stream], data: Box) -> None:
    """Every byte of the data belongs to one sample, and every part of a picture is picture."""
    spans: list[tuple[int, int]] = []
    for stream in streams:
        mine = list(_spans(stream))
        if stream.kind == b"vide":
            for start, length in mine:
                file.seek(start)
                _check_picture(file.read(length))
        spans += mine
    at = data.start
    for start, length in sorted(spans):
        _refuse(start == at)
        at += length
    _refuse(at == data.end)


def _spans(stream: _Stream) -> list[tuple[int, int]]:
    """Where each sample lies: its first byte and its length."""
    found: list[tuple[int, int]] = []
    runs = [*stream.runs, (len(stream.chunks) + 1, 0)]
    for (first, samples), (following, _) in itertools.pairwise(runs):
        for chunk in stream.chunks[first - 1 : following - 1]:
            at = chunk
            for size in stream.sizes[len(found) : len(found) + samples]:
                found.append((at, size))
                at += size
    _refuse(len(found) == len(stream.sizes))
    return found


def _check_picture(sample: bytes) -> None:
    at = 0
    while at < len(sample):
        length = int.from_bytes(sample[at : at + 4], "big")
        _refuse(0 < length <= len(sample) - at - 4 and sample[at + 4] & 31 in _PARTS_OF_FRAMES)
        at += 4 + length
