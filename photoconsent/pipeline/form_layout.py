"""Where things stand on the first page of a form, in millimetres from its top left corner; A4 upright.

Printed and scanned forms agree on this file. What is kept with a form is its boxes; code and marks never move.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 210.0, 297.0
CODE = (23.152, 264.152, 19.697)
"""Left, top and side of the dark part of the code: 25 of 33 modules of 26 mm, 10 mm above the lower edge."""
MARKS = ((8.0, 8.0, 5.0), (197.0, 8.0, 5.0), (197.0, 284.0, 5.0))
"""Left, top and side of the squares in the other three corners, as printers reach them."""


@dataclass(frozen=True, slots=True)
class Place:
    """One tick box."""

    name: str
    """`channel:NAME`, `media:NAME`, `name` or `biometrics`."""
    x: float
    y: float
    side: float


def written(places: Sequence[Place]) -> str:
    """The boxes as text, in hundredths of a millimetre."""
    return json.dumps([[p.name, *(round(v * 100) for v in (p.x, p.y, p.side))] for p in places])


def read(text: str) -> tuple[Place, ...]:
    """The boxes that `written` wrote. Raises ValueError, TypeError for anything else."""
    return tuple(Place(str(name), x / 100, y / 100, side / 100) for name, x, y, side in json.loads(text))
