"""Draws curves as a picture: small charts beside each other, both axes in powers of ten."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from math import floor, log10
from typing import Any, Final

_WIDE, _HIGH, _EDGE, _GAP = 300, 170, 46, 44
_COLUMNS: Final = 2
_INK, _FAINT, _TIME, _MEMORY = "#4a4a4a", "#d8d8d8", "#1f6f8b", "#b3541e"


@dataclass(frozen=True, slots=True)
class Curve:
    """What was measured of one thing: how much of it, seconds, megabytes."""

    title: str
    points: Sequence[Any]


def drawn(curves: Sequence[Curve]) -> str:
    """All curves as one SVG: seconds of the processor, and megabytes beside them."""
    rows = -(-len(curves) // _COLUMNS)
    width, height = _COLUMNS * (_WIDE + 2 * _EDGE), rows * (_HIGH + 2 * _GAP) + 24
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" '
        'font-size="11">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="{_EDGE}" y="16" fill="{_TIME}">● seconds of the processor</text>',
        f'<text x="{_EDGE + 180}" y="16" fill="{_MEMORY}">○ MB at the most</text>',
    ]
    for number, curve in enumerate(curves):
        left = _EDGE + number % _COLUMNS * (_WIDE + 2 * _EDGE)
        top = 24 + _GAP + number // _COLUMNS * (_HIGH + 2 * _GAP)
        parts.append(f'<g transform="translate({left} {top})">{"".join(_chart(curve))}</g>')
    return "\n".join([*parts, "</svg>", ""])


def _chart(curve: Curve) -> list[str]:
    amounts = [amount or 1 for amount, _, _ in curve.points]
    parts = [
        f'<text y="-10" fill="{_INK}" font-size="12">{escape(curve.title)}</text>',
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="none" stroke="{_FAINT}"/>',
    ]
    for amount, seen in zip(amounts, curve.points, strict=True):
        x = _place(amount, amounts, _WIDE)
        parts.append(f'<text x="{x:.0f}" y="{_HIGH + 15}" fill="{_INK}" text-anchor="middle">{seen[0]:,}</text>')
    for index, colour, fill, side in ((1, _TIME, _TIME, "end"), (2, _MEMORY, "#ffffff", "start")):
        values = [max(point[index], 1e-4) for point in curve.points]
        low, high = 10 ** floor(log10(min(values))), 10 ** (floor(log10(max(values))) + 1)
        for tick in (low, high):
            x, y = (-6 if index == 1 else _WIDE + 6), _HIGH - _place(tick, (low, high), _HIGH)
            parts.append(f'<text x="{x}" y="{y + 4:.0f}" fill="{colour}" text-anchor="{side}">{tick:g}</text>')
        places = [
            (_place(amount, amounts, _WIDE), _HIGH - _place(value, (low, high), _HIGH))
            for amount, value in zip(amounts, values, strict=True)
        ]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{fill}" stroke="{colour}"/>' for x, y in places]
    return parts


def _place(value: float, among: Sequence[float], length: float) -> float:
    """Where a value stands between the least and the most, in powers of ten."""
    low, high = log10(min(among)), log10(max(among))
    return length * (log10(value) - low) / ((high - low) or 1)
