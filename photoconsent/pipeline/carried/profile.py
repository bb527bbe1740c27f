"""What a colour profile tells beside colours: its name, and sometimes who made it (ICC.1:2022).

little-cms tells the name too, but fails on a version 2 name that is not ASCII, which may be a person's, and opens no
profile that is damaged elsewhere. Inspecting a file calls no decoder.
"""

import struct
from collections.abc import Iterator
from typing import Final

from photoconsent.pipeline.carried.parts import text_of
from photoconsent.pipeline.carried.values import Item, Kind

_MOST_TEXT: Final = 65536


def read_profile(data: bytes) -> Iterator[Item]:
    """The name of an ICC profile, with its size; struct.error or ValueError when it is none."""
    if data[36:40] != b"acsp":
        raise ValueError("no ICC profile")
    name = ""
    (count,) = struct.unpack_from(">I", data, 128)
    for entry in range(132, 132 + 12 * min(count, 200), 12):
        tag, start, length = struct.unpack_from(">4sII", data, entry)
        if tag == b"desc":
            name = _words(data[start : start + min(length, _MOST_TEXT)])
            break
    yield Item(Kind.COLOUR_PROFILE, name, "ICC", len(data))


def _words(tag: bytes) -> str:
    """The text of a description: plain in version 2, translated in version 4; the first translation is taken."""
    if tag[:4] == b"desc":
        (length,) = struct.unpack_from(">I", tag, 8)
        return text_of(tag[12 : 12 + length])
    if tag[:4] == b"mluc":
        length, start = struct.unpack_from(">II", tag, 20)
        return tag[start : start + length].decode("utf-16-be", "replace").strip("\0 ")
    return ""
