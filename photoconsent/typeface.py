"""The letters of all that is printed, written into a picture or shown: Source Sans, with every name of Europe in it.

The fonts that PDF readers bring, and the one that comes with reportlab, lack letters of Sámi and Polish names. A name
that is printed wrong on a form is a form about somebody else.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path

REGULAR, SEMIBOLD, BOLD = "SourceSansPro-Regular", "SourceSansPro-Semibold", "SourceSansPro-Bold"


def font_file(name: str = REGULAR) -> Path:
    """Where the TrueType file of this font lies."""
    return Path(str(files("font_source_sans_pro") / "files" / f"{name}.ttf"))


@cache
def make_printable() -> None:
    """Let reportlab know both fonts by their names."""
    from reportlab.pdfbase import pdfmetrics  # here, because it takes a while, and the credit needs none of it
    from reportlab.pdfbase.ttfonts import TTFont

    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, font_file(name)))
