"""What stands in the files that are rows of chunks: PNG, WebP, GIF and BMP."""

import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind, text_of
from photoconsent.pipeline.carried.trailing import after_the_end
from photoconsent.pipeline.carried.values import Item, Kind

# Unpacked text: more is not shown to anybody, and a small file can hold a packed gigabyte.
_MOST_TEXT: Final = 16 * 1024 * 1024

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
    at, frames = 8, 0
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        name, end = data[at + 4 : at + 8], at + 12 + length
        if end > len(data):
            yield Item(Kind.UNREADABLE, f"chunk {text_of(name)}", "PNG", len(data) - at)
            return
        frames += name == b"fcTL"
        yield from _png_chunk(name, data[at + 8 : end - 4])
        at = end
        if name == b"IEND":
            break
    if frames > 1:
        yield Item(Kind.SECOND_PICTURE, f"{frames - 1} more frames", "animation")
    yield from after_the_end(data, at)


def _png_chunk(name: bytes, body: bytes) -> Iterator[Found]:
    if name in _PNG_NEEDED or name in (b"fcTL", b"fdAT", b"acTL"):
        return
    match name:
        case b"eXIf":
            yield Part(PartKind.EXIF, body.removeprefix(b"Exif\0\0"))
        case b"iCCP":
            yield Part(PartKind.ICC, _unpacked(body.split(b"\0", 1)[1][1:]))
        case b"tIME":
            yield Item(Kind.DATE, "{}-{:02}-{:02} {:02}:{:02}:{:02}".format(*struct.unpack(">H5B", body)), "PNG")
        case b"tEXt" | b"zTXt" | b"iTXt":
            yield from _png_text(name, body)
        case _:
            yield Item(Kind.SEGMENT, f"chunk {text_of(name)}", "PNG", len(body))


def _png_text(name: bytes, body: bytes) -> Iterator[Found]:
    keyword, _, text = body.partition(b"\0")
    if name == b"zTXt":
        text = _unpacked(text[1:])
    elif name == b"iTXt":
        packed, text = text[:1] == b"\1", text[2:].split(b"\0", 2)[-1]
        text = _unpacked(text) if packed else text
    word = text_of(keyword)
    if word == "XML:com.adobe.xmp":
        yield Part(PartKind.XMP, text)
    elif word.lower().startswith("raw profile type "):
        yield from _raw_profile(word.split()[-1].lower(), text)
    else:
        kind = _KEYWORDS.get(word.lower(), Kind.COMMENT)
        said = text_of(text)
        yield Item(kind, said if kind is not Kind.COMMENT else f"{word}: {said}", "PNG")


def _raw_profile(name: str, text: bytes) -> Iterator[Found]:
    """A line with the name, a line with the length, and hexadecimal digits."""
    digits = re.sub(rb"\s", b"", b"".join(text.split(b"\n")[3:]))
    body = bytes.fromhex(digits.decode("ascii"))
    kind = _RAW_PROFILES.get(name)
    if body.startswith(b"http://ns.adobe.com/xap/1.0/\0"):
        yield Part(PartKind.XMP, body.split(b"\0", 1)[1])
    elif kind is None:
        yield Item(Kind.SEGMENT, f"profile {name}", "PNG", len(body))
    else:
        yield Part(kind, body.removeprefix(b"Exif\0\0").removeprefix(b"Photoshop 3.0\0"))


def _unpacked(data: bytes) -> bytes:
    return zlib.decompressobj().decompress(data, _MOST_TEXT)


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
            label = data[at + 1]
            blocks, at = _gif_blocks(data, at + 2)
            yield from _gif_extension(label, blocks)
        else:
            frames += 1
            flags = data[at + 9]
            _, at = _gif_blocks(data, at + 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0))
    if frames > 1:
        yield Item(Kind.SECOND_PICTURE, f"{frames - 1} more frames", "animation")
    yield from after_the_end(data, at + 1)


def _gif_blocks(data: bytes, at: int) -> tuple[list[bytes], int]:
    """The blocks from here to the empty one, and the offset behind it."""
    blocks = []
    while at < len(data) and data[at]:
        blocks.append(data[at + 1 : at + 1 + data[at]])
        at += 1 + data[at]
    return blocks, at + 1


def _gif_extension(label: int, blocks: list[bytes]) -> Iterator[Found]:
    name = blocks[0] if blocks else b""
    if label == 0xFE:
        yield Item(Kind.COMMENT, text_of(b"".join(blocks)), "GIF")
    elif label == 0xFF and name == b"XMP DataXMP":
        # The packet is not cut into blocks; read as blocks, each lost the byte that was taken for its length.
        whole = b"".join(bytes([len(block)]) + block for block in blocks[1:])
        yield Part(PartKind.XMP, whole.partition(_GIF_XMP_TRAILER)[0])
    elif label == 0xFF and name == b"ICCRGBG1012":
        yield Part(PartKind.ICC, b"".join(blocks[1:]))
    elif label == 0xFF and name not in (b"NETSCAPE2.0", b"ANIMEXTS1.0"):
        yield Item(Kind.SEGMENT, f"extension {text_of(name)}", "GIF", sum(map(len, blocks)))
    elif label == 0x01:
        yield Item(Kind.COMMENT, text_of(b"".join(blocks[1:])), "GIF")


def in_bmp(data: bytes) -> Iterator[Found]:
    """What a BMP file carries beside its picture."""
    old = int.from_bytes(data[14:18], "little") == 12
    width, height = struct.unpack_from("<HH" if old else "<ii", data, 18)
    yield Dimensions(width, abs(height))
    length = int.from_bytes(data[2:6], "little")
    if length:
        yield from after_the_end(data, length)
