"""The figures of an evaluation in plain words, and as a page to read in a browser, with the faces that were missed."""

import base64
from dataclasses import dataclass
from html import escape
from typing import Final

from photoconsent.pipeline.evaluation import SIZES, SMALLEST, Evaluation, Judged, Light, Rate

_SIZES: Final = [f"{a} to {b - 1} pixels" for a, b in zip((SMALLEST, *SIZES), SIZES, strict=False)]
_LIGHT: Final = {Light.DARK: "dark", Light.NORMAL: "well lit", Light.BRIGHT: "very bright"}

_STYLE: Final = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { padding: .25rem 1.5rem .25rem 0; text-align: left; }
main { display: flex; flex-wrap: wrap; gap: 1rem; }
figure { margin: 0; width: 15rem; } img { max-width: 15rem; } figcaption { overflow-wrap: anywhere; font-size: .85rem; }
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One sort of faces: what it is called, and how many of it were missed."""

    name: str
    rate: Rate

    @property
    def likely(self) -> str:
        """Between which shares the truth lies, in words."""
        low, high = self.rate.interval
        return f"{100 * low:.1f} to {100 * high:.1f} %"


def rows(evaluation: Evaluation) -> list[Row]:
    """All faces, then by size, by light and by pose; sorts without a face are left out."""
    sizes = evaluation.rates(lambda face: face.size)
    lights = evaluation.rates(lambda face: face.light)
    poses = evaluation.rates(lambda face: face.mark.pose)
    named = [*_SIZES, f"{SIZES[-1]} pixels and more"]
    return [
        Row("all faces", evaluation.rate),
        *(Row(f"size: {named[number]}", sizes[number]) for number in sorted(sizes)),
        *(Row(f"light: {_LIGHT[light]}", lights[light]) for light in _LIGHT if light in lights),
        *(Row(f"pose: {pose}", poses[pose]) for pose in sorted(poses)),
    ]


def conclusion(evaluation: Evaluation) -> str:
    """What the figures mean for somebody who is going to publish photos like these."""
    rate = evaluation.rate
    if not rate.faces:
        return "No face is marked in these photos, so nothing can be said about them."
    low, high = rate.interval
    missed = "none was missed" if not rate.missed else f"{rate.missed} would not have been covered"
    said = f"Of {rate.faces} faces that you marked in {evaluation.photos} photos, {missed} ({100 * rate.share:.1f} %). "
    said += f"In other photos like these, expect between {1000 * low:.0f} and {1000 * high:.0f} in a thousand. "
    said += f"{evaluation.extra} places would have been covered that are no marked face."
    if rate.faces < 300:
        said += " Mark more photos to know it better: with 300 faces the range becomes useful."
    return said + " Look at every finished copy before it goes out."


def page(evaluation: Evaluation) -> bytes:
    """One HTML file that needs nothing else. It shows the missed faces: keep it where the photos are kept."""
    table = "".join(
        f"<tr><td>{escape(row.name)}</td><td>{row.rate.missed}</td><td>{row.rate.faces}</td>"
        f"<td>{100 * row.rate.share:.1f} %</td><td>{row.likely}</td></tr>"
        for row in rows(evaluation)
    )
    missed = "".join(_figure(face) for face in evaluation.missed) or "<p>None.</p>"
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Faces missed</title><style>{_STYLE}</style>'
        f"<h1>Faces missed in your photos</h1><p>{escape(conclusion(evaluation))}</p>"
        "<table><tr><th>faces</th><th>missed</th><th>of</th><th>share</th><th>likely between</th></tr>"
        f"{table}</table><h2>What was missed</h2><p>These are faces of people. Keep this page as you keep the photos, "
        f"and delete it when it has been read.</p><main>{missed}</main></html>"
    ).encode()


def _figure(face: Judged) -> str:
    picture = base64.b64encode(face.crop or b"").decode()
    box, name = face.mark.box, escape(face.source.name)
    words = f"{name}: {box.w:.0f} × {box.h:.0f} pixels at {box.x:.0f}, {box.y:.0f}"
    return f'<figure><img src="data:image/jpeg;base64,{picture}" alt=""><figcaption>{words}</figcaption></figure>'
