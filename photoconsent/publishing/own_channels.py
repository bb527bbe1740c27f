"""The channels there are: those with a preset, and those that the organisation added to its register."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from consent_db.register import Register
from photoconsent.pipeline.channels import Channel

_LONG_SIDE: Final = 2048
"""Pixels; an added channel has no shape of its own, so its copies are as large as those for a website."""

_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ð": "d", "þ": "th", "ß": "ss"})


def known_channels(presets: Mapping[str, Channel], register: Register | None) -> dict[str, Channel]:
    """The presets, in their order, then what the register has beside them."""
    added = register.channels() if register is not None else []
    own = {c.name: Channel(c.name, c.title, c.kind, long_side=_LONG_SIDE) for c in added if c.name not in presets}
    return {**presets, **own}


def name_for(title: str) -> str:
    """The name of a channel with this title: small letters, digits and hyphens; nothing where none of it is left."""
    plain = unicodedata.normalize("NFKD", title.casefold().translate(_LETTERS))
    kept = [c if c.isascii() and c.isalnum() else " " for c in plain if not unicodedata.combining(c)]
    return "-".join("".join(kept).split())
