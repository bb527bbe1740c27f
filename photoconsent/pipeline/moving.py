"""What a video has beyond a photo: it lasts, and it may be heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moving:
    """How long a video is, and when each of its faces is in it."""

    seconds: float
    frames: int
    has_sound: bool
    """Whether the original has sound; in a result, whether its copy has."""
    spans: tuple[tuple[float, float], ...] = ()
    """For each of the faces the seconds in which it is first and last seen."""
    notes: tuple[str, ...] = ()
    """What was done to the pictures that a user is told of, in words like `bright`."""
    arranged: str = ""
    """A word for what hands changed about its tracks, and which part of it is shown; empty: nothing, and all of it."""


def clock(seconds: float) -> str:
    """A time in a video as players show it: 0:07, 12:40, 1:02:03."""
    whole = int(max(seconds, 0.0))
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
