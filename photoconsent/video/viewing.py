"""Frames of a video for the screen, in a process apart: asked for one after the other, it goes on where it was.

A video that is played is read once from there on; only for another place is it opened anew.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from photoconsent.pipeline.face import Pixels
from photoconsent.pipeline.preview import preview_of
from photoconsent.video.available import check_available

_ALIKE: Final = Fraction(1, 2000)
"""Seconds by which the time of a frame may differ from what the search noted."""


@dataclass(slots=True, eq=False)
class _Open:
    """The video that was looked at last, and the frame that comes next."""

    path: Path
    frames: Iterator[tuple[Fraction, Pixels]]
    after: Fraction


_last: list[_Open] = []
"""At most one; it lives as long as the process."""


def shots(path: Path, times: tuple[float, ...], side: int) -> tuple[bytes, ...]:
    """JPEGs of the frames at these times, in order, in seconds since the first frame; `side` is the longest in pixels.

    For a process apart. Fewer than asked for where the video ends sooner. Raises as `reading.open_video`.
    """
    check_available()
    from photoconsent.video.reading import frames_from

    wanted = [Fraction(time) for time in times]
    here = _last.pop() if _last else None
    if here is None or here.path != path or here.after > wanted[0] or wanted[0] - here.after > 2:
        here = _Open(path, frames_from(path, wanted[0]), Fraction(-1))
    made: list[bytes] = []
    for time, pixels in here.frames:
        here.after = time + _ALIKE
        if time >= wanted[len(made)] - _ALIKE:
            made.append(preview_of(pixels, side))
        if len(made) == len(wanted):
            _last.append(here)
            break
    return tuple(made)
