"""The values of a video that the steps hand on: its facts, its pictures, its sound."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from photoconsent.pipeline.face import Pixels

Samples = NDArray[np.float32]
"""Sound: shape (channels, samples), -1 to 1."""

RATE = 48_000
"""Samples a second of every `Samples`."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a video as a player shows it."""

    index: int
    """0 for the first one that is shown, then one more each."""
    time: Fraction
    """Seconds since the first shown frame; always later than the frame before."""
    pixels: Pixels
    """RGB, upright, sRGB (BT.709), square pixels; the same size in every frame."""


@dataclass(frozen=True, slots=True)
class Range:
    """What was done so that every screen shows it alike."""

    bright: bool = False
    """It was made for bright screens (HDR) and was brought down to an ordinary one's brightness and colours."""
    bits: int = 8
    """Bits a colour in the original; copies have 8."""


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What a video says of itself; the size is that of its frames, upright."""

    sha256: str
    """Of the file, in hexadecimal digits."""
    width: int
    height: int
    frames: int | None
    """How many frames the file says it has; None where it does not say. Only reading it tells for certain."""
    duration: Fraction | None
    """Seconds, as the file says; None where it does not."""
    rate: Fraction
    """Frames a second in the mean, as the file says; 25 where it says nothing that can be."""
    has_sound: bool
    dropped: tuple[str, ...] = ()
    """What else is in the file and reaches no copy, in words: subtitle, data, attachment, second-video, chapters …"""
    colours: Range = Range()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.width, self.height

    @property
    def expected(self) -> int:
        """About how many frames will come, for telling how far the work is; at least 1."""
        counted = self.frames if self.frames else round((self.duration or 0) * self.rate)
        return max(1, counted)


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """A piece of sound: `RATE` samples a second, two channels."""

    time: Fraction
    """Seconds since the first shown frame of its first sample; may be negative."""
    samples: Samples


class Pictures(Protocol):
    """Something that gives the frames of a video from the first to the last, each time it is asked."""

    def __call__(self) -> Iterator[Frame]:
        """The frames, one at a time; only the newest is kept in memory."""


@dataclass(frozen=True, slots=True)
class VideoLimits:
    """How much of a video is read at most."""

    minutes: float = 120.0
    frames: int = 500_000
    """Two hours at 60 frames a second."""
    megapixels: float = 40.0
    """A frame; 8K has 33."""
    gigabytes: float = 64.0
    """The file; a two-hour film of a camera has less."""
