import math
import struct
import time

import pytest

from photoconsent.pipeline.carried.ifd import first_directory, read_directory


def structure(*entries: tuple[int, int, int, bytes], order: str = "<", extra: bytes = b"") -> bytes:
    """A TIFF structure of one directory; each entry is tag, type, count and its four bytes."""
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    body = b"".join(struct.pack(order + "HHI", tag, kind, count) + value for tag, kind, count, value in entries)
    return head + struct.pack(order + "H", len(entries)) + body + bytes(4) + extra


@pytest.mark.parametrize("order", ["<", ">"])
def test_numbers_fractions_and_text(order: str) -> None:
    at = 8 + 2 + 4 * 12 + 4
    data = structure(
        (1, 3, 2, struct.pack(order + "HH", 7, 9)),
        (2, 5, 2, struct.pack(order + "I", at)),
        (3, 2, 4, b"abc\0"),
        (4, 2, 6, struct.pack(order + "I", at + 16)),
        order=order,
        extra=struct.pack(order + "IIII", 1, 2, 1, 0) + b"hello\0",
    )
    directory, found = first_directory(data)
    assert found == order
    assert directory.numbers(1) == (7, 9)
    assert directory.number(1) == 7
    half, none = directory.numbers(2)
    assert half == 0.5
    assert math.isnan(none)
    assert directory.text(3) == "abc"
    assert directory.text(4) == "hello"
    assert directory.text(99) == ""
    assert directory.number(99) is None
    assert directory.damaged == 0


def test_negative_numbers_and_floats() -> None:
    data = structure(
        (1, 8, 1, struct.pack("<hH", -3, 0)), (2, 9, 1, struct.pack("<i", -4)), (3, 11, 1, struct.pack("<f", 0.25))
    )
    directory, _ = first_directory(data)
    assert (directory.numbers(1), directory.numbers(2), directory.numbers(3)) == ((-3,), (-4,), (0.25,))


def test_what_cannot_be_reached_is_counted() -> None:
    data = structure(
        (1, 2, 1000, struct.pack("<I", 8)),
        (2, 2, 10, struct.pack("<I", 0xFFFFFFFF)),
        (3, 99, 1, bytes(4)),
        (4, 12, 0xFFFFFFFF, bytes(4)),
        (5, 3, 1, struct.pack("<HH", 5, 0)),
    )
    directory, _ = first_directory(data)
    assert directory.damaged == 4
    assert list(directory.fields) == [5]


def test_a_value_that_reaches_beyond_the_end_does_not_hide_those_behind_it() -> None:
    directory, _ = first_directory(structure((1, 2, 20, struct.pack("<I", 30)), (2, 2, 4, b"Ola\0")))
    assert (directory.text(2), directory.damaged) == ("Ola", 1)


def test_a_directory_that_is_cut_off() -> None:
    whole = structure((1, 3, 1, bytes(4)), (2, 3, 1, bytes(4)))
    directory, _ = first_directory(whole[:-8])
    assert list(directory.fields) == [1]
    assert directory.damaged == 1


@pytest.mark.parametrize(
    "data", [b"", b"II", b"II*\0", b"II*\0\xff\xff\xff\xff", b"XX*\0" + bytes(20), b"II\0\0" + bytes(9)]
)
def test_no_structure_at_all(data: bytes) -> None:
    with pytest.raises((ValueError, struct.error)):
        first_directory(data)


def test_fields_that_all_claim_the_same_bytes_cost_nothing() -> None:
    entries = [(tag, 2, 2_000_000, struct.pack("<I", 8)) for tag in range(20_000)]
    data = structure(*entries, extra=bytes(2_000_000))
    start = time.perf_counter()
    directory, _ = first_directory(data)
    assert (len(directory.fields), directory.damaged) == (4096, 1)
    assert len(directory.text(5)) <= 65_536
    assert time.perf_counter() - start < 2


def test_of_one_boundless_field_only_the_first_numbers_are_read() -> None:
    data = structure((2, 5, 2_000_000, struct.pack("<I", 8)), extra=bytes(16_000_000))
    directory, _ = first_directory(data)
    assert len(directory.numbers(2)) == 256


def test_offsets_can_count_from_elsewhere() -> None:
    data = structure((1, 2, 6, struct.pack("<I", 2)))
    moved = b"name" + data[8:] + b"text!\0"
    directory = read_directory(moved, 4, "<", base=len(moved) - 8)
    assert directory.text(1) == "text!"
