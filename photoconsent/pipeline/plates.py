"""Tells whether a line of text is a vehicle's number plate: by its shape, and by how European plates are written."""

import re
from typing import Final

_SHAPE: Final = (1.8, 9.0)
"""A plate's number is from so many times to so many times as long as high; an EU plate itself is 520 by 110 mm."""
_SIGNS: Final = re.compile(r"[\s.:·•*\-–_'|/]+")
"""What stands between the groups of a plate: gaps, stamps and screws."""
_WRITTEN: Final = re.compile(
    r"""
      [A-Z]{1,2}\d{4,6}               # Norway, Denmark, Austria, Switzerland
    | [A-Z]{3}\d{2,3}[A-Z0-9]?        # Sweden, Finland, Lithuania, Hungary
    | [A-Z]{2,5}\d{1,4}[EH]?          # Germany, Austria, Poland
    | [A-Z]{2}\d{2,4}[A-Z]{2,3}       # Great Britain, France, Italy, Slovakia, Croatia
    | \d{1,4}[A-Z]{2,3}\d{0,4}        # Spain, Belgium, Estonia, Portugal, the Netherlands
    | [A-Z]\d{1,3}[A-Z]{2,3}          # Netherlands, older British
    | [A-Z]{2,3}[A-Z0-9]{4,5}         # Poland
    | [A-Z]{1,2}\d{1,5}[A-Z]{1,2}     # Austria, Slovenia, Romania
    | \d[A-Z]\d{4,5}                  # Czechia
    | \d{2,3}[A-Z]{1,2}\d{1,6}        # Ireland
    """,
    re.VERBOSE,
)
_LETTERS: Final = range(4, 10)
"""How many letters and digits a plate has."""


def is_plate(text: str, shape: float) -> bool:
    """Whether this text, so many times as long as high, may be the number of a plate; rather one too many."""
    if not _SHAPE[0] <= shape <= _SHAPE[1]:
        return False
    # A country's letters, a screw or an emblem before the number are read with it now and then.
    groups = text.split()
    tails = {"".join(groups[n:]) for n in range(min(len(groups), 3))}
    return any(_may_be(number) for tail in tails for number in (_number(tail), _number(tail)[1:]))


def _number(text: str) -> str:
    """The letters and digits; a lower-case letter stays one, because plates have none."""
    return "".join(c for c in _SIGNS.sub("", text) if c.isalnum())


def _may_be(number: str) -> bool:
    digits = sum(c.isdigit() for c in number)
    if len(number) not in _LETTERS or digits in (0, len(number)):
        return False
    # "LEVEL 2" has one digit, at its end; a plate with one digit has it between letters.
    if digits < 2 and number[-1].isdigit():
        return False
    return _WRITTEN.fullmatch(number) is not None
