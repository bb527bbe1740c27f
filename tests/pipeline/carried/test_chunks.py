import struct
import zlib
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from photoconsent.pipeline.carried.chunks import in_bmp, in_gif, in_png, in_webp
from photoconsent.pipeline.carried.parts import Dimensions, Found, Part, PartKind
from photoconsent.pipeline.carried.values import Item, Kind
from tests.pipeline.drawn import encoded, quarters

PNG, GIF = encoded(quarters(), "PNG"), encoded(quarters(), "GIF")
ANIMATED: dict[str, Any] = {
    "save_all": True,
    "append_images": [Image.new("RGB", (64, 48), grey) for grey in ("black", "white")],
}
WHERE = "after the end of the picture"


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def of_png(*chunks: bytes, behind: bytes = b"") -> list[Found]:
    size, *found = in_png(PNG[:33] + b"".join(chunks) + PNG[33:] + behind)
    assert size == Dimensions(64, 48)
    return found


def of_gif(*blocks: bytes, behind: bytes = b"") -> list[Found]:
    at = GIF.index(b"\x2c", 13 + 3 * 2 ** ((GIF[10] & 7) + 1))
    size, *found = in_gif(GIF[:at] + b"".join(blocks) + GIF[at:] + behind)
    assert size == Dimensions(64, 48)
    return found


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (chunk(b"tEXt", b"Author\0Kari"), Item(Kind.CREATOR, "Kari", "PNG")),
        (chunk(b"tEXt", b"Weather\0rain"), Item(Kind.COMMENT, "Weather: rain", "PNG")),
        (chunk(b"zTXt", b"Title\0\0" + zlib.compress(b"Fest")), Item(Kind.TITLE, "Fest", "PNG")),
        (chunk(b"iTXt", b"Description\0\0\0no\0\0" + "Blåbær".encode()), Item(Kind.DESCRIPTION, "Blåbær", "PNG")),
        (chunk(b"iTXt", b"Title\0\1\0\0\0" + zlib.compress(b"Fest")), Item(Kind.TITLE, "Fest", "PNG")),
        (chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"), Part(PartKind.XMP, b"<x/>")),
        (chunk(b"tEXt", b"Raw profile type exif\0\nexif\n 8\n4949\n2a00"), Part(PartKind.EXIF, b"II*\0")),
        (chunk(b"eXIf", b"II*\0"), Part(PartKind.EXIF, b"II*\0")),
        (chunk(b"iCCP", b"name\0\0" + zlib.compress(b"profile")), Part(PartKind.ICC, b"profile")),
        (chunk(b"tIME", struct.pack(">H5B", 2026, 6, 1, 9, 5, 7)), Item(Kind.DATE, "2026-06-01 09:05:07", "PNG")),
        (chunk(b"caBX", b"provenance"), Item(Kind.SEGMENT, "chunk caBX", "PNG", 10)),
    ],
)
def test_the_chunks_of_a_png(one: bytes, found: Found) -> None:
    assert of_png(one) == [found]


def test_a_plain_png_carries_nothing() -> None:
    assert of_png(chunk(b"gAMA", bytes(4)), chunk(b"pHYs", bytes(9))) == []


def test_packed_text_cannot_grow_without_end() -> None:
    (item,) = of_png(chunk(b"zTXt", b"Title\0\0" + zlib.compress(b"x" * 50_000_000)))
    assert isinstance(item, Item)
    assert len(item.value) == 65_536


def test_bytes_behind_a_png_and_a_chunk_that_is_cut_off() -> None:
    assert of_png(behind=b"rest of a larger picture") == [Item(Kind.TRAILING_BYTES, "", WHERE, 24)]
    assert list(in_png(PNG[:-20]))[-1] == Item(Kind.UNREADABLE, "chunk IDAT", "PNG", len(PNG) - 20 - 33)


def test_more_pictures_in_one_file() -> None:
    for data, reader in (
        (encoded(quarters(), "PNG", **ANIMATED), in_png),
        (encoded(quarters(), "GIF", **ANIMATED), in_gif),
        (encoded(quarters(), "WEBP", **ANIMATED), in_webp),
    ):
        assert Item(Kind.SECOND_PICTURE, "2 more frames", "animation") in list(reader(data))


@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"exif": b"Exif\0\0II*\0"}, {"xmp": b"<x/>"}])
def test_a_webp(options: dict[str, Any]) -> None:
    size, *rest = in_webp(encoded(quarters(), "WEBP", **options))
    assert size == Dimensions(64, 48)
    parts = [thing for thing in rest if not isinstance(thing, Dimensions)]
    expected = {"exif": [Part(PartKind.EXIF, b"II*\0")], "xmp": [Part(PartKind.XMP, b"<x/>")]}
    assert parts == expected.get(next(iter(options), ""), [])


def test_bytes_behind_a_webp_and_an_unknown_chunk() -> None:
    data = encoded(quarters(), "WEBP")
    assert list(in_webp(data + b"hidden"))[-1] == Item(Kind.TRAILING_BYTES, "", WHERE, 6)
    longer = b"RIFF" + struct.pack("<I", len(data) - 8 + 12) + data[8:] + b"HIDE\4\0\0\0abcd"
    assert list(in_webp(longer))[-1] == Item(Kind.SEGMENT, "chunk HIDE", "WebP", 4)


@pytest.mark.parametrize(
    ("block", "found"),
    [
        (b"\x21\xfe\x04Kari\x00", Item(Kind.COMMENT, "Kari", "GIF")),
        (b"\x21\xff\x0bUNKNOWN 1.0\x02ab\x00", Item(Kind.SEGMENT, "extension UNKNOWN 1.0", "GIF", 13)),
        (b"\x21\xff\x0bICCRGBG1012\x03icc\x00", Part(PartKind.ICC, b"icc")),
        (
            b"\x21\xff\x0bXMP DataXMP<x>Kari</x>\x01" + bytes(range(255, -1, -1)) + b"\x00",
            Part(PartKind.XMP, b"<x>Kari</x>"),
        ),
    ],
)
def test_the_extensions_of_a_gif(block: bytes, found: Found) -> None:
    assert of_gif(block) == [found]


def test_a_plain_gif_and_bytes_behind_it() -> None:
    assert of_gif() == []
    assert of_gif(behind=b"hidden") == [Item(Kind.TRAILING_BYTES, "", WHERE, 6)]


def test_a_bmp() -> None:
    data = encoded(quarters(), "BMP")
    assert list(in_bmp(data)) == [Dimensions(64, 48)]
    assert list(in_bmp(data + b"hidden"))[1:] == [Item(Kind.TRAILING_BYTES, "", WHERE, 6)]


def test_what_pillow_writes_into_a_png() -> None:
    text = PngImagePlugin.PngInfo()
    text.add_itxt("Author", "Kari Ås", zip=True)
    assert Item(Kind.CREATOR, "Kari Ås", "PNG") in list(in_png(encoded(quarters(), "PNG", pnginfo=text)))
