"""From whatever colours a picture is stored in to sRGB.

Phones store Display P3 and cameras Adobe RGB; shown as if they were sRGB, skin turns pale or green, and a recogniser
that was trained on sRGB sees somebody else. Little-cms does the conversion; what it refuses is shown as stored.
"""

import io
import struct
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

from photoconsent.pipeline.untrusted import MALFORMED

_REFUSED: Final[tuple[type[Exception], ...]] = (ImageCms.PyCMSError, *MALFORMED)

_INTENT: Final = ImageCms.Intent.PERCEPTUAL

# A difference of colour in 8-bit steps that nobody sees and that rounding alone can make.
_SAME: Final = 2


@dataclass(frozen=True, slots=True)
class Primaries:
    """The chromaticities (CIE x, y) of an RGB space whose white is D65, and the exponent of its tone curve."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    gamma: float | None
    """None: the curve of sRGB (IEC 61966-2-1)."""


# Adobe RGB (1998) Color Image Encoding, section 4.3: exponent 2 + 51/256.
ADOBE_RGB: Final = Primaries((0.64, 0.33), (0.21, 0.71), (0.15, 0.06), 563 / 256)
# SMPTE EG 432-1 with the curve of sRGB, as in Apple's Display P3.
DISPLAY_P3: Final = Primaries((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), None)
# ITU-R BT.2020, table 3; still pictures carry it with a curve near that of sRGB.
BT_2020: Final = Primaries((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), None)


def transform_to_srgb(image: Image.Image, profile: bytes | None) -> ImageCms.ImageCmsTransform | None:
    """The transform from a picture's mode and ICC profile to 8-bit sRGB.

    None when nothing needs doing, or nothing can be done: no profile, a broken one, one for another kind of picture,
    or one that says sRGB in other words. A picture in CIE Lab needs no profile.
    """
    if image.mode == "LAB":
        return _transform(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), "LAB")
    if not profile or image.mode not in ("RGB", "L", "CMYK"):
        return None
    try:
        transform = _transform(ImageCms.ImageCmsProfile(io.BytesIO(profile)), image.mode)
        return None if image.mode == "RGB" and _changes_nothing(transform) else transform
    except _REFUSED:
        return None


def _transform(profile: ImageCms.ImageCmsProfile, mode: str) -> ImageCms.ImageCmsTransform:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    return ImageCms.buildTransform(profile, srgb, mode, "RGB", renderingIntent=_INTENT)


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether the transform leaves a cube of 17 x 17 x 17 colours as it is; names of profiles prove nothing."""
    steps = np.linspace(0, 255, 17).astype(np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(17 * 17, 17, 3)
    there = np.asarray(transform.apply(Image.fromarray(cube)))
    return bool(np.abs(there.astype(np.int16) - cube).max() <= _SAME)


@cache
def profile_of(primaries: Primaries) -> bytes:
    """An ICC profile (version 4, matrix and curves) for an RGB space, for pictures that only name theirs.

    The layout is that of ICC.1:2022, sections 7.2 (header), 7.3 (tag table), 10.6 (curv), 10.18 (para), 10.31 (XYZ).
    """
    curve = _srgb_curve() if primaries.gamma is None else _gamma_curve(primaries.gamma)
    columns = _to_connection_space(primaries).T
    tags = {b"wtpt": _xyz(_D50)}
    for letter, column in zip((b"r", b"g", b"b"), columns, strict=True):
        tags[letter + b"XYZ"] = _xyz(column)
        tags[letter + b"TRC"] = curve
    return _profile_file(tags)


# CIE illuminants as X, Y, Z with Y = 1; the profile connection space of ICC is D50.
_D50: Final = np.array([0.9642, 1.0, 0.8249])
_D65: Final = np.array([0.3127 / 0.3290, 1.0, (1 - 0.3127 - 0.3290) / 0.3290])

# The Bradford matrix of ICC.1:2022, annex E: from X, Y, Z to the responses of the eye's cones.
_BRADFORD: Final = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])


def _to_connection_space(primaries: Primaries) -> NDArray[np.float64]:
    """The 3 x 3 matrix from linear R, G, B to X, Y, Z under D50."""
    corners = (primaries.red, primaries.green, primaries.blue)
    xyz = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in corners]).T
    to_d65 = xyz * np.linalg.solve(xyz, _D65)
    adapt = np.linalg.inv(_BRADFORD) @ np.diag((_BRADFORD @ _D50) / (_BRADFORD @ _D65)) @ _BRADFORD
    return np.asarray(adapt @ to_d65, dtype=np.float64)


def _fixed(value: float) -> bytes:
    """A number as ICC's s15Fixed16Number."""
    return struct.pack(">i", round(value * 65536))


def _xyz(values: NDArray[np.float64]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_fixed(float(v)) for v in values)


def _gamma_curve(gamma: float) -> bytes:
    return b"para\0\0\0\0" + struct.pack(">HH", 0, 0) + _fixed(gamma)


def _srgb_curve() -> bytes:
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(map(_fixed, numbers))


def _profile_file(tags: dict[bytes, bytes]) -> bytes:
    """The bytes of a display profile with these tags; every tag's length is a multiple of 4."""
    at = 128 + 4 + 12 * len(tags)
    table = struct.pack(">I", len(tags))
    for name, value in tags.items():
        table += name + struct.pack(">II", at, len(value))
        at += len(value)
    header = struct.pack(">I4xI", at, 0x04400000) + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    header += b"".join(_fixed(float(v)) for v in _D50)
    return header.ljust(128, b"\0") + table + b"".join(tags.values())
