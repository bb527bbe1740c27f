"""Small files that were made to keep a reader busy: none may cost more than an honest file of some megabytes."""

import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from photoconsent.pipeline.carried.values import Carried, Kind
from photoconsent.pipeline.metadata import inspect

MOST_SECONDS = 4.0
"""Of processor time, with every allocation watched, which makes it several times slower."""
MOST_BYTES = 160e6
"""Without bounds the packed texts alone took 1.1 GB."""


def box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def heif(*inside: bytes) -> bytes:
    return box(b"ftyp", b"heic", bytes(4), b"heic") + box(b"meta", bytes(4), *inside)


def items(kind: bytes, numbers: range) -> bytes:
    entries = (box(b"infe", b"\2\0\0\0", struct.pack(">HH", n, 0), kind, b"\0") for n in numbers)
    return box(b"iinf", bytes(4), struct.pack(">H", len(numbers)), *entries)


def extents_without_bytes() -> bytes:
    """Each of 1,000 items has 65,535 extents, of which no byte stands in the file."""
    entries = b"".join(struct.pack(">HHH", n, 0, 65535) for n in range(1000))
    return heif(items(b"hvc1", range(1000)), box(b"iloc", bytes(4), b"\0\0", struct.pack(">H", 1000), entries))


def items_that_are_the_whole_file() -> bytes:
    """Each of 4,000 items claims to be everything."""
    entries = b"".join(struct.pack(">HHHII", n, 0, 1, 0, 200_000) for n in range(4000))
    return heif(items(b"Exif", range(4000)), box(b"iloc", bytes(4), b"\x44\0", struct.pack(">H", 4000), entries))


def names_that_are_shared() -> bytes:
    """4,000 auxiliary pictures share one name of a megabyte."""
    count = 4000
    name = box(b"auxC", bytes(4), b"a" * 2**20)
    shared = b"".join(struct.pack(">HBB", n, 1, 1) for n in range(count))
    properties = box(b"iprp", box(b"ipco", name), box(b"ipma", bytes(4), struct.pack(">I", count), shared))
    return heif(items(b"hvc1", range(count)), properties)


def links_beside_links() -> bytes:
    """10,000 pictures, and as many links that have to be searched for each."""
    links = (box(b"dimg", struct.pack(">HHH", 60000, 1, 60001)) for _ in range(10_000))
    return heif(items(b"hvc1", range(10_000)), box(b"iref", bytes(4), *links))


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    said = (struct.pack(">BBH", 255, marker, 2 + len(body)) + body for marker, body in segments)
    return b"\xff\xd8" + b"".join(said) + b"\xff\xd9"


def exif_in_crumbs() -> bytes:
    """Exif data that continue byte by byte."""
    return jpeg(*((0xE1, b"Exif\0\0" + b"x") for _ in range(90_000)))


def comments_without_end() -> bytes:
    """Each says something else."""
    return jpeg(*((0xFE, b"%d" % n) for n in range(90_000)))


def pieces_without_end() -> bytes:
    """Nothing but restart marks."""
    return b"\xff\xd8" + b"\xff\xd0" * 400_000


def xmp(text: str) -> bytes:
    body = b"http://ns.adobe.com/xap/1.0/\0" + text.encode()
    return (
        png((b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(text.encode())))
        if len(body) > 65000
        else (jpeg((0xE1, body)))
    )


def elements_in_elements() -> bytes:
    """Each is a list of authors that holds the next."""
    return xmp("<creator>" * 60_000 + "x" + "</creator>" * 60_000)


def elements_without_end() -> bytes:
    """A small packed text of millions of them."""
    return xmp("<x>" + "<creator/>" * 1_500_000 + "</x>")


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    said = (struct.pack(">I", len(body)) + name + body + bytes(4) for name, body in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(said)


def packed_texts() -> bytes:
    """64 texts of 16 MB, each packed to 16 KB."""
    packed = zlib.compress(b"a" * 2**24, 9)
    return png((b"IHDR", bytes(13)), *((b"zTXt", b"Comment%d\0\0" % n + packed) for n in range(64)))


def directories_over_each_other() -> bytes:
    """32 pages of 65,535 fields each, that begin two bytes apart."""
    field = struct.pack("<HHII", 0x1000, 3, 1, 0)
    pages = b"".join(struct.pack("<HHHII", 0xFFFF, 0x14A, 4, 32, 100) for _ in range(1))
    at = b"".join(struct.pack("<I", 300 + 12 * n) for n in range(32))
    body = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", 1) + pages[2:]
    return body.ljust(100, b"\0") + at.ljust(200, b"\0") + (b"\xff\xff" + field[:10]) * 66_000


def blocks_of_one_byte() -> bytes:
    """A GIF whose picture is a million blocks."""
    return b"GIF89a" + bytes(7) + b"\x2c" + bytes(9) + b"\2" + b"\1a" * 1_000_000 + b"\0;"


def profile_of_long_names() -> bytes:
    """A colour profile with 200 names, each of them all of it."""
    table = b"".join(struct.pack(">4sII", b"desc", 2600, 4_000_000) for _ in range(200))
    text = b"desc" + bytes(4) + struct.pack(">I", 4_000_000) + b"a" * 4_000_000
    profile = (bytes(36) + b"acsp").ljust(128, b"\0") + struct.pack(">I", 200) + table
    return png((b"iCCP", b"x\0\0" + zlib.compress(profile.ljust(2600, b"\0") + text)))


HOSTILE: dict[str, Callable[[], bytes]] = {
    made.__name__: made
    for made in (
        extents_without_bytes,
        items_that_are_the_whole_file,
        names_that_are_shared,
        links_beside_links,
        exif_in_crumbs,
        comments_without_end,
        pieces_without_end,
        elements_in_elements,
        elements_without_end,
        packed_texts,
        directories_over_each_other,
        blocks_of_one_byte,
        profile_of_long_names,
    )
}


def look(path: Path) -> tuple[Carried, float, int]:
    """What is in the file, the seconds of processor time it took and the most bytes that were held."""
    tracemalloc.start()
    began = time.process_time()
    try:
        carried = inspect(path)
        return carried, time.process_time() - began, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_small_file_cannot_keep_anybody_busy(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile"
    path.write_bytes(HOSTILE[name]())
    carried, seconds, held = look(path)
    assert seconds < MOST_SECONDS
    assert held < MOST_BYTES
    assert carried.items or carried.size


@pytest.mark.parametrize(
    "name",
    [
        *("extents_without_bytes", "items_that_are_the_whole_file", "comments_without_end", "pieces_without_end"),
        *("elements_in_elements", "elements_without_end", "packed_texts"),
    ],
)
def test_what_is_not_read_to_the_end_is_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile"
    path.write_bytes(HOSTILE[name]())
    assert inspect(path).of_kind(Kind.UNREADABLE)
