"""What stands in the files that are rows of chunks: PNG, WebP, GIF and BMP.

Pillow hands on the chunks that it knows. Here those count that nobody knows, and what follows the last.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind, text_of
from photoconsent.pipeline.carried.trailing import after_the_end
from photoconsent.pipeline.carried.values import Item, Kind

# What a file may unpack to, all together: a small file can hold a packed gigabyte, and many of them.
_MOST_UNPACKED: Final = 16 * 1024 * 1024
# More of one text is not shown to anybody.
_MOST_TEXT: Final = 65536

# PNG 3rd edition, 11.3: what shapes the picture itself and says nothing else.
_PNG_NEEDED: Final = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT".split()
)
_WEBP_NEEDED: Final = frozenset((b"ALPH", b"ANIM", b"ANMF"))

_KEYWORDS: Final = {
    "author": Kind.CREATOR,
    "artist": Kind.CREATOR,
    "copyright": Kind.COPYRIGHT,
    "software": Kind.SOFTWARE,
    "creation time": Kind.DATE,
    "date:create": Kind.DATE,
    "date:modify": Kind.DATE,
    "title": Kind.TITLE,
    "description": Kind.DESCRIPTION,
}

# ImageMagick packs whole parts as hexadecimal text under these names.
_RAW_PROFILES: Final = {
    "exif": PartKind.EXIF,
    "app1": PartKind.EXIF,
    "xmp": PartKind.XMP,
    "iptc": PartKind.PHOTOSHOP,
    "8bim": PartKind.PHOTOSHOP,
    "icc": PartKind.ICC,
    "icm": PartKind.ICC,
}


def in_png(data: bytes) -> Iterator[Found]:
    """What a PNG file carries beside its picture."""
    yield Dimensions(*struct.unpack_from(">II", data, 16))
    at, frames, unpacker = 8, 0, _Unpacker()
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        name, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            yield Item(Kind.UNREADABLE, f"chunk {text_of(name)}", "PNG", len(data) - at)
            return
        frames += name == b"fcTL"
        yield from _png_chunk(name, data[at + 8 : end - 4], unpacker)
        at = end
        if name == b"IEND":
            break
    if frames > 1:
        yield Item(Kind.SECOND_PICTURE, f"{frames - 1} more frames", "animation")
    yield from after_the_end(data, at)


def _png_chunk(name: bytes, body: bytes, unpacker: "_Unpacker") -> Iterator[Found]:
    if name in _PNG_NEEDED or name in (b"fcTL", b"fdAT", b"acTL"):
        return
    match name:
        case b"eXIf":
            yield Part(PartKind.EXIF, body.removeprefix(b"Exif\0\0"))
        case b"iCCP":
            yield Part(PartKind.ICC, unpacker.unpack(body.split(b"\0", 1)[1][1:]))
        case b"tIME":
            yield Item(Kind.DATE, "{}-{:02}-{:02} {:02}:{:02}:{:02}".format(*struct.unpack(">H5B", body)), "PNG")
        case b"tEXt" | b"zTXt" | b"iTXt":
            yield from _png_text(name, body, unpacker)
        case _:
            yield Item(Kind.SEGMENT, f"chunk {text_of(name)}", "PNG", len(body))


def _png_text(name: bytes, body: bytes, unpacker: "_Unpacker") -> Iterator[Found]:
    keyword, _, text = body.partition(b"\0")
    if name == b"zTXt":
        text = unpacker.unpack(text[1:])
    elif name == b"iTXt":
        packed, text = text[:1] == b"\1", text[2:].split(b"\0", 2)[-1]
        text = unpacker.unpack(text) if packed else text
    word = text_of(keyword)
    if word == "XML:com.adobe.xmp":
        yield Part(PartKind.XMP, text)
    elif word.lower().startswith("raw profile type "):
        yield from _raw_profile(word.split()[-1].lower(), text)
    else:
        kind = _KEYWORDS.get(word.lower(), Kind.COMMENT)
        said = text_of(text[:_MOST_TEXT])
        yield Item(kind, said if kind is not Kind.COMMENT else f"{word}: {said}", "PNG")


def _raw_profile(name: str, text: bytes) -> Iterator[Found]:
    """A line with the name, a line with the length, and hexadecimal digits."""
    digits = re.sub(rb"\s", b"", b"".join(text.split(b"\n", 3)[3:]))
    body = bytes.fromhex(digits.decode("ascii"))
    kind = _RAW_PROFILES.get(name)
    if body.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        yield Part(PartKind.XMP, body.split(b"\0", 1)[1])
    elif kind is None:
        yield Item(Kind.SEGMENT, f"profile {name}", "PNG", len(body))
    else:
        yield Part(kind, body.removeprefix(b"Exif\0\0").removeprefix(b"Photoshop 3.0\0"))


class _Unpacker:
    """Unpacks the parts of one file, all together no more than so many bytes."""

    def __init__(self) -> None:
        self._left = _MOST_UNPACKED

    def unpack(self, data: bytes) -> bytes:
        """The unpacked bytes, cut off where the file has had its share; ValueError when there is none left."""
        if not self._left:
            raise ValueError("packed parts that unpack to more than is read")
        unpacked = zlib.decompressobj().decompress(data, self._left)
        self._left -= len(unpacked)
        return unpacked


def in_webp(data: bytes) -> Iterator[Found]:
    """What a WebP file carries beside its picture."""
    end = min(8 + int.from_bytes(data[4:8], "little"), len(data))
    at, frames = 12, 0
    while at + 8 <= end:
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : min(at + 8 + length, end)]
        frames += name == b"ANMF"
        if name == b"EXIF":
            yield Part(PartKind.EXIF, body.removeprefix(b"Exif\0\0"))
        elif name == b"XMP ":
            yield Part(PartKind.XMP, body)
        elif name == b"ICCP":
            yield Part(PartKind.ICC, body)
        elif name in (b"VP8 ", b"VP8L", b"VP8X"):
            yield _webp_size(name, body)
        elif name not in _WEBP_NEEDED:
            yield Item(Kind.SEGMENT, f"chunk {text_of(name)}", "WebP", len(body))
        at += 8 + length + (length & 1)
    if frames > 1:
        yield Item(Kind.SECOND_PICTURE, f"{frames - 1} more frames", "animation")
    yield from after_the_end(data, end + (end & 1))


def _webp_size(name: bytes, body: bytes) -> Dimensions:
    """The size in a WebP header (RFC 9649, sections 2.5 to 2.7)."""
    if name == b"VP8X":
        return Dimensions(*(1 + int.from_bytes(body[at : at + 3], "little") for at in (4, 7)))
    if name == b"VP8L":
        packed = int.from_bytes(body[1:5], "little")
        return Dimensions(1 + (packed & 0x3FFF), 1 + (packed >> 14 & 0x3FFF))
    width, height = struct.unpack_from("<HH", body, 6)
    return Dimensions(width & 0x3FFF, height & 0x3FFF)


# XMP part 3, 1.1.2: the packet is followed by bytes that lead every reader of blocks to the end.
_GIF_XMP_TRAILER: Final = b"\x01\xff\xfe\xfd"


def in_gif(data: bytes) -> Iterator[Found]:
    """What a GIF file carries beside its picture (GIF 89a, section 15 on)."""
    yield Dimensions(*struct.unpack_from("<HH", data, 6))
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    frames = 0
    while at < len(data) and data[at] in (0x21, 0x2C):
        if data[at] == 0x21:
            start, at = at, _gif_end(data, at + 2)
            yield from _gif_extension(data[start + 1], data[start + 2 : at])
        else:
            frames += 1
            flags = data[at + 9]
            at = _gif_end(data, at + 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0))
    if frames > 1:
        yield Item(Kind.SECOND_PICTURE, f"{frames - 1} more frames", "animation")
    yield from after_the_end(data, at + 1)


def _gif_end(data: bytes, at: int) -> int:
    """The offset behind the empty block that ends the blocks from here on."""
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1


def _gif_joined(blocks: bytes) -> bytes:
    """The content of blocks, each of which begins with its length."""
    joined, at = bytearray(), 0
    while at < len(blocks) and blocks[at]:
        joined += blocks[at + 1 : at + 1 + blocks[at]]
        at += 1 + blocks[at]
    return bytes(joined)


def _gif_extension(label: int, blocks: bytes) -> Iterator[Found]:
    """What an extension says; `blocks` with their lengths, up to and with the empty one."""
    first = 1 + blocks[0] if blocks else 0
    name, rest = blocks[1:first], blocks[first:]
    if label == 0xFE:
        yield Item(Kind.COMMENT, text_of(_gif_joined(blocks)), "GIF")
    elif label == 0xFF and name == b"XMP DataXMP":
        # The packet is not cut into blocks; what is taken for their lengths are letters of it.
        yield Part(PartKind.XMP, rest.partition(_GIF_XMP_TRAILER)[0])
    elif label == 0xFF and name == b"ICCRGBG1012":
        yield Part(PartKind.ICC, _gif_joined(rest))
    elif label == 0xFF and name not in (b"NETSCAPE2.0", b"ANIMEXTS1.0"):
        yield Item(Kind.SEGMENT, f"extension {text_of(name)}", "GIF", len(_gif_joined(blocks)))
    elif label == 0x01:
        yield Item(Kind.COMMENT, text_of(_gif_joined(rest)), "GIF")


def in_bmp(data: bytes) -> Iterator[Found]:
    """What a BMP file carries beside its picture."""
    old = int.from_bytes(data[14:18], "little") == 12
    width, height = struct.unpack_from("<HH" if old else "<ii", data, 18)
    yield Dimensions(width, abs(height))
    length = int.from_bytes(data[2:6], "little")
    if length:
        yield from after_the_end(data, length)
