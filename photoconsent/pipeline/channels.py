"""The channels that copies are published on, and the size that a photo takes on each."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from consent_db.records import Trait
from photoconsent.errors import ChannelsBroken, UnknownChannel
from photoconsent.pipeline.place import NO_SWITCHES, Switches

KINDS: Final = ("public", "intranet", "closed-group", "print")
"""The kinds of audience."""

_KEYS: Final = {"title", "kind", "sizes", "long_side", "max_megabytes", "quality", "offer", "cover", "video"}
_FILM_KEYS: Final = {"long_side", "seconds", "megabits"}
_QUALITY: Final = 88
"""JPEG quality unless a channel names its own: what the platforms' guides recommend before they compress again."""

_LONGEST: Final = 65_500
"""No JPEG is longer (libjpeg's jmorecfg.h, JPEG_MAX_DIMENSION)."""

_FILM_SIDE: Final = 1920
_FILM_MEGABITS: Final = 8.0
"""What a video takes unless a channel says otherwise: full HD at the rate that YouTube recommends for it."""

_MEGABYTE: Final = 1_000_000
"""The smaller of the two meanings, so that a limit holds under both."""


@dataclass(frozen=True, slots=True)
class Film:
    """What videos must look like on a channel."""

    long_side: int = _FILM_SIDE
    """The longest side, in pixels."""
    seconds: int | None = None
    """The longest video that the channel takes."""
    megabits: float = _FILM_MEGABITS
    """The most that a second takes."""

    def fit(self, width: int, height: int) -> tuple[int, int]:
        """The size of the copy of a video of this size: never cropped, never enlarged."""
        return _inside(width, height, self.long_side, self.long_side)


@dataclass(frozen=True, slots=True)
class Channel:
    """Where copies are published, and what they must look like there. Sizes are (width, height) in pixels."""

    name: str
    title: str
    kind: str
    """One of `KINDS`."""
    sizes: tuple[tuple[int, int], ...] = ()
    """The shapes that the channel shows; the first is the default. Empty: any shape."""
    long_side: int | None = None
    """The longest side, for a channel without shapes of its own; None keeps the photo's size."""
    max_bytes: int | None = None
    quality: int = _QUALITY
    """JPEG quality, 1 to 95."""
    switches: Switches = NO_SWITCHES
    """What is looked for, offered and covered beside faces in every photo for this channel."""
    film: Film = Film()

    def fit(self, width: int, height: int) -> tuple[int, int]:
        """The size of the copy of a photo of this size: never cropped, never enlarged.

        The photo is fitted inside the default shape. Only where that lies the other way (upright for a photo on its
        side) may one that lies as the photo does replace it, and only if the photo keeps more pixels in it.
        """
        if not self.sizes:
            most = self.long_side or max(width, height)
            return _inside(width, height, most, most)
        default, *others = self.sizes
        shapes = [default]
        if _lies(*default) != _lies(width, height):
            shapes += [shape for shape in others if _lies(*shape) == _lies(width, height)]
        return max((_inside(width, height, *shape) for shape in shapes), key=lambda size: size[0] * size[1])


def _lies(width: int, height: int) -> bool:
    """True for a shape that lies on its long side."""
    return width > height


def _inside(width: int, height: int, most_width: int, most_height: int) -> tuple[int, int]:
    """The size, shrunk in proportion until it fits; at least one pixel each way."""
    scale = min(1.0, most_width / width, most_height / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def load_channels(path: Path) -> dict[str, Channel]:
    """The channels of a TOML file, by name and in its order; raises ChannelsBroken when it cannot be understood."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        channels = {name: _channel(name, table) for name, table in tables.items()}
    except OSError as error:
        raise ChannelsBroken(file=path.name, problem=error.strerror or type(error).__name__) from error
    except ValueError as error:  # not UTF-8, not TOML, or a value that makes no sense
        raise ChannelsBroken(file=path.name, problem=str(error)) from error
    if not channels:
        raise ChannelsBroken(file=path.name, problem="no channels")
    return channels


def find_channel(channels: Mapping[str, Channel], name: str) -> Channel:
    """The channel of that name; raises UnknownChannel."""
    try:
        return channels[name]
    except KeyError:
        raise UnknownChannel(name=name, known=", ".join(channels)) from None


def _channel(name: str, table: Any) -> Channel:
    """One channel out of its table; raises ValueError naming the channel and what is wrong."""
    if not isinstance(table, dict):
        raise ValueError(f"{name}: not a table")
    if unknown := set(table) - _KEYS:
        raise ValueError(f"{name}: unknown {', '.join(sorted(unknown))}")
    kind, title = table.get("kind"), table.get("title")
    if kind not in KINDS:
        raise ValueError(f"{name}: kind must be one of {', '.join(KINDS)}")
    if not isinstance(title, str) or not title.strip():
        raise ValueError(f"{name}: title is missing")
    megabytes = _number(name, table, "max_megabytes", 1000)
    return Channel(
        name=name,
        title=title,
        kind=kind,
        sizes=_sizes(name, table.get("sizes", [])),
        long_side=_whole(name, table, "long_side", _LONGEST),
        max_bytes=round(megabytes * _MEGABYTE) if megabytes else None,
        quality=_whole(name, table, "quality", 95) or _QUALITY,
        switches=Switches.of(*(_traits(name, table, key) for key in ("offer", "cover"))),
        film=_film(f"{name}.video", table.get("video", {})),
    )


def _film(name: str, table: Any) -> Film:
    """What a channel says of videos; what it leaves out is as usual. Raises ValueError as `_channel` does."""
    if not isinstance(table, dict):
        raise ValueError(f"{name}: not a table")
    if unknown := set(table) - _FILM_KEYS:
        raise ValueError(f"{name}: unknown {', '.join(sorted(unknown))}")
    return Film(
        long_side=_whole(name, table, "long_side", _LONGEST) or _FILM_SIDE,
        seconds=_whole(name, table, "seconds", 86_400),
        megabits=_number(name, table, "megabits", 1000) or _FILM_MEGABITS,
    )


def _number(name: str, table: Mapping[str, Any], key: str, most: float) -> float | None:
    """A number above 0 and up to `most`, or None where the key is missing."""
    value = table.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= most:
        raise ValueError(f"{name}: {key} must be a number up to {most:g}")
    return float(value)


def _whole(name: str, table: Mapping[str, Any], key: str, most: int) -> int | None:
    """A whole number from 1 to `most`, or None where the key is missing."""
    value = _number(name, table, key, most)
    if value is None:
        return None
    if value != int(value):
        raise ValueError(f"{name}: {key} must be a whole number")
    return int(value)


def _sizes(name: str, value: Any) -> tuple[tuple[int, int], ...]:
    """The shapes of a channel: pairs of whole numbers."""
    if not isinstance(value, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in value):
        raise ValueError(f"{name}: sizes must be a list of [width, height]")
    pairs = [[_whole(name, {"sizes": side}, "sizes", _LONGEST) for side in pair] for pair in value]
    return tuple((w, h) for w, h in pairs if w is not None and h is not None)


def _traits(name: str, table: Mapping[str, Any], key: str) -> list[Trait]:
    """The traits that a channel has offered or covered."""
    value = table.get(key, [])
    if not isinstance(value, list) or not set(map(str, value)) <= set(Trait):
        raise ValueError(f"{name}: {key} must be a list of {', '.join(Trait)}")
    return [Trait(str(one)) for one in value]
