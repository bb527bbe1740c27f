"""From a decoded frame to upright sRGB pixels: range, primaries, brightness, turning and the shape of pixels."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photoconsent.pipeline.face import Pixels

Turn = tuple[int, int, int, int]
"""The upper left part of a display matrix, each -1, 0 or 1: (x to x, x to y, y to x, y to y)."""

UPRIGHT: Final[Turn] = (1, 0, 0, 1)

# Numbers of ITU-T H.273, as FFmpeg uses them.
_BT709: Final = 1
_BT601: Final = frozenset((4, 5, 6))
_BT2020: Final = frozenset((9, 10))
_UNKNOWN: Final = frozenset((0, 2, 3))
_PQ: Final = 16
_HLG: Final = 18
_STANDARD_HEIGHT: Final = 720
"""A video that does not say its colours is BT.601 below this height and BT.709 from it on, as players take it."""
_WHITE: Final = 203.0
"""Nits of white paper in HDR (ITU-R BT.2408)."""
_KNEE: Final = 0.8
"""Up to this share of white HDR is kept as it is; what is brighter is pressed into the rest, never cut."""
_TO_709: Final = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], np.float32
)
"""BT.2020 to BT.709 in linear light (ITU-R BT.2087)."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the frames of one video become pixels; `size` is (width, height), upright, with square pixels."""

    size: tuple[int, int]
    turn: Turn

    def pixels(self, frame: "av.VideoFrame") -> Pixels:
        """The frame as it is to be seen: contiguous and nobody else's."""
        raw = _bright(frame) if is_bright(frame) else _ordinary(frame)
        upright = turned(raw, self.turn)
        if (upright.shape[1], upright.shape[0]) != self.size:  # pixels that are not square, or a size that changes
            upright = np.asarray(Image.fromarray(np.ascontiguousarray(upright)).resize(self.size), np.uint8)
        return np.ascontiguousarray(upright)


def is_bright(frame: Any) -> bool:
    """Whether the frame, or the decoder that is about to make frames, is meant for bright screens."""
    return int(frame.color_trc) in (_PQ, _HLG)


def turned(pixels: Pixels, turn: Turn) -> Pixels:
    """The picture turned, and mirrored, as a display matrix of quarter turns says."""
    xx, xy, yx, yy = turn
    if xx == 0:  # columns become rows
        pixels = pixels.transpose(1, 0, 2)
        xx, yy = yx, xy
    return pixels[:: -1 if yy < 0 else 1, :: -1 if xx < 0 else 1]


def turn_of(matrix: NDArray[np.int32] | None) -> Turn:
    """The quarter turn nearest to a display matrix of nine numbers; upright where there is none that makes sense."""
    if matrix is None or matrix.size < 5:
        return UPRIGHT
    a, b, c, d = (float(matrix[n]) for n in (0, 1, 3, 4))
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return (-1 if a < 0 else 1, 0, 0, -1 if d < 0 else 1)
    return (0, -1 if b < 0 else 1, -1 if c < 0 else 1, 0)


def _space(frame: "av.VideoFrame") -> int:
    """The matrix by which the frame's colours are to be taken apart, as a number for swscale."""
    said = int(frame.colorspace)
    if said in _UNKNOWN:
        return 5 if frame.height < _STANDARD_HEIGHT else _BT709
    return 5 if said in _BT601 else (9 if said in _BT2020 else said)


def _ordinary(frame: "av.VideoFrame") -> Pixels:
    made = frame.reformat(format="rgb24", src_colorspace=_space(frame), dst_color_range=2)
    return np.asarray(made.to_ndarray(), np.uint8)


def _bright(frame: "av.VideoFrame") -> Pixels:
    """Through linear light: to the brightness and the colours of an ordinary screen."""
    made = frame.reformat(format="rgb48le", src_colorspace=_space(frame), dst_color_range=2)
    deep = np.asarray(made.to_ndarray(), np.uint16)
    linear = _linear(int(frame.color_trc))[deep]
    if int(frame.color_primaries) in _BT2020 or int(frame.color_primaries) in _UNKNOWN:
        linear = linear @ _TO_709.T
    np.clip(linear, 0.0, None, out=linear)
    peak = linear.max(axis=2, keepdims=True)
    pressed = np.where(peak > _KNEE, _KNEE + (1 - _KNEE) * (1 - np.exp(-(peak - _KNEE) / (1 - _KNEE))), peak)
    linear *= pressed / np.maximum(peak, 1e-6)  # all three alike, so that a colour stays that colour
    seen: Pixels = _encoded()[np.minimum(linear * 4095 + 0.5, 4095).astype(np.uint16)]
    return seen


@cache
def _linear(transfer: int) -> NDArray[np.float32]:
    """Linear light for each of the 65,536 values, 1 being white paper (ITU-R BT.2100)."""
    value = np.arange(65536, dtype=np.float64) / 65535
    if transfer == _PQ:
        m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
        power = value ** (1 / m2)
        nits = 10_000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)
        return (nits / _WHITE).astype(np.float32)
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(value <= 0.5, value**2 / 3, (np.exp((value - c) / a) + b) / 12)
    return (scene**1.2 * 1000 / _WHITE).astype(np.float32)  # as on a screen of 1,000 nits


@cache
def _encoded() -> Pixels:
    """sRGB's curve for 4,096 steps of linear light."""
    light = np.arange(4096) / 4095
    curve = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.round(curve * 255).astype(np.uint8)
