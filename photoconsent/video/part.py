"""The part of a video that its copy shows: its frames counted, and its sound timed, from the beginning of the part."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Self

from photoconsent.video.frames import RATE, Frame, Sound
from photoconsent.video.track import Times


@dataclass(frozen=True, slots=True)
class Part:
    """Some frames of a video that follow each other."""

    span: tuple[int, int]
    """The first and the last of them."""
    begins: Fraction
    """When the first one is shown in the whole video, in seconds,"""
    ends: Fraction | None
    """and when the frame after the last one would be; None where the part goes on to the end of the video."""

    @classmethod
    def of(cls, span: tuple[int, int] | None, times: Times) -> Self:
        """That part of a video with frames at these times; None: all of it."""
        last = len(times) - 1
        first, end = (0, last) if span is None else (max(span[0], 0), min(span[1], last))
        after = Fraction(float(times[end + 1])) if end < last else None
        return cls((first, end), Fraction(float(times[first])), after)

    def frames(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """Those of all the frames of the video that are in the part."""
        first, last = self.span
        for frame in frames:
            if frame.index > last:
                return
            if frame.index == first and first:
                begins = frame.time
            if frame.index >= first:
                yield frame if not first else Frame(frame.index - first, frame.time - begins, frame.pixels)

    def sound(self, sounds: Iterable[Sound]) -> Iterator[Sound]:
        """Those pieces of the sound of the video that are heard in the part; not a sample of the rest."""
        if self.span[0] == 0 and self.ends is None:
            yield from sounds
            return
        for sound in sounds:
            if self.ends is not None and sound.time >= self.ends:
                return
            skipped = max(0, ceil((self.begins - sound.time) * RATE))
            kept = sound.samples.shape[1] if self.ends is None else ceil((self.ends - sound.time) * RATE)
            samples = sound.samples[:, skipped:kept]
            if samples.shape[1]:
                yield Sound(sound.time + Fraction(skipped, RATE) - self.begins, samples)
