"""Colour profiles made for the tests, byte by byte (ICC.1:2022), independent of the code under test."""

import struct


def profile(space: bytes, connection: bytes, kind: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A profile of version 2 with these tags."""
    at, table, body = 132 + 12 * len(tags), struct.pack(">I", len(tags)), b""
    for name, value in tags.items():
        value += bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, at + len(body), len(value))
        body += value
    header = struct.pack(">I4xI4s4s4s12x4s28x", at + len(body), 0x02400000, kind, space, connection, b"acsp")
    header += struct.pack(">3i", 63190, 65536, 54061)  # the white of D50
    return header.ljust(128, b"\0") + table + body


def grey(gamma: float) -> bytes:
    """A grey profile with a tone curve of this exponent."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256))
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    return profile(b"GRAY", b"XYZ ", b"mntr", {b"wtpt": white, b"kTRC": curve})


def printing(full_cyan: tuple[int, int, int]) -> bytes:
    """A CMYK profile in which full cyan has this CIE Lab colour (L 0 to 100), no ink is white, all else is black."""
    grid = []
    for inks in range(16):  # cyan is the slowest axis, black the fastest
        lab = {0: (100, 0, 0), 8: full_cyan}.get(inks, (0, 0, 0))
        grid += [round(lab[0] * 2.55), lab[1] + 128, lab[2] + 128]
    one = struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    straight = bytes(range(256))
    table = b"mft1" + bytes(4) + bytes((4, 3, 2, 0)) + one + straight * 4 + bytes(grid) + straight * 3
    return profile(b"CMYK", b"Lab ", b"prtr", {b"A2B0": table})
