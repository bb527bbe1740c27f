"""Reads a line of text, found by `text_lines`, with PP-OCR's reader: at most one letter for each step along it."""

import tomllib
from functools import cache
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.corners import Corners
from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.networks import Session, networks_folder
from photoconsent.pipeline.text_lines import Line

_HEIGHT: Final = 48
"""Pixels; what the reader was trained on,"""
_WIDTHS: Final = (48, 2400)
"""and the narrowest and widest line that it is given."""
_SURE: Final = 0.8
"""Below this mean answer the line is read the other way round too, and the surer of both counts."""
_UNREADABLE: Final = 0.4
"""Below this nothing was read: letters would be guesses."""
_ROOM: Final = 0.25
"""Share of a line's height that is left out above and below together when it is read, and as much at its ends."""
_SMALLEST: Final = 6.0
"""Pixels; letters lower than that are read by nobody."""


@cache
def letters() -> str:
    """What the reader's answers stand for, after the first one, which stands for no letter."""
    listed = tomllib.loads((networks_folder() / "networks.toml").read_text("utf-8"))
    return str(listed["text-reader"]["letters"])


def read_line(pixels: Pixels, line: Line, reader: Session) -> tuple[str, float]:
    """What stands in a line as it is read best, and how sure that is, 0 to 1; nothing where it cannot be read."""
    best, sure = "", 0.0
    for parts in line.looks:
        read = [(text, one) for text, one in (_read_part(pixels, part, reader) for part in parts) if text]
        letters_read = sum(len(text) for text, _ in read)
        # Of two ways to read a line, the one with more letters of which the reader is sure.
        surely = sum(one * len(text) for text, one in read)
        if surely > sure * len(best):
            best, sure = " ".join(text for text, _ in read), surely / letters_read
    return best, sure


def _read_part(pixels: Pixels, corners: Corners, reader: Session) -> tuple[str, float]:
    """What stands between these corners and how sure that is, 0 to 1; nothing where it cannot be read."""
    if min(sides(corners)) < _SMALLEST:
        return "", 0.0
    text, sure = _read(pixels, corners, reader)
    if sure < _SURE:
        text, sure = max((text, sure), _read(pixels, np.roll(corners, 2, axis=0), reader), key=lambda one: one[1])
    return (text, sure) if sure >= _UNREADABLE else ("", 0.0)


def sides(corners: Corners) -> tuple[float, float]:
    """Length and height of a line."""
    return float(np.hypot(*(corners[1] - corners[0]))), float(np.hypot(*(corners[3] - corners[0])))


def _read(pixels: Pixels, corners: Corners, reader: Session) -> tuple[str, float]:
    """What is read in this direction, and how sure that is, 0 to 1."""
    corners = _closer(corners)
    length, height = sides(corners)
    width = int(np.clip(round(_HEIGHT * length / height), *_WIDTHS))
    flat = np.array([(0, 0), (width, 0), (width, _HEIGHT), (0, _HEIGHT)], np.float32)
    turn = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    line = cv2.warpPerspective(pixels, turn, (width, _HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    batch = (line[..., ::-1].astype(np.float32) / 127.5 - 1).transpose(2, 0, 1)[None]
    return _spelt(reader.run(None, {"picture": np.ascontiguousarray(batch)})[0][0])


def _closer(corners: Corners) -> Corners:
    """The corners closer around the letters: the finder leaves room around them, in which they would be read small."""
    length, height = sides(corners)
    along, down = (corners[1] - corners[0]) / length, (corners[3] - corners[0]) / height
    in_by, down_by = along * height * _ROOM / 2, down * height * _ROOM / 2
    return np.asarray(
        corners + np.array([in_by + down_by, down_by - in_by, -in_by - down_by, in_by - down_by]), np.float64
    )


def _spelt(answer: NDArray[np.float32]) -> tuple[str, float]:
    """The letters of an answer, one row a step: a letter that goes on over several steps is one."""
    best = answer.argmax(axis=1)
    new = (best != 0) & np.concatenate(([True], best[1:] != best[:-1]))
    if not new.any():
        return "", 0.0
    return "".join(letters()[place - 1] for place in best[new]).strip(), float(answer.max(axis=1)[new].mean())
