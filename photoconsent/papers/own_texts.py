"""The forms in the organisation's own words: which lines it may change, and what the law wants told that it leaves out.

A lawyer of the organisation decides what stands on a form. So a point of GDPR Art. 13 that is left out is refused by
nobody, but it is never left out in silence: whoever edits, and whoever prints, is told which one it is.
"""

import io
import re
import string
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image

from consent_db.errors import BadEntry, Cause
from consent_db.ordinary import NotOrdinary, TooLarge, read_ordinary
from consent_db.organisation import Country
from consent_db.own_texts import OwnTexts
from photoconsent.papers.form_texts import FormTexts, Kind

COMMON, TOLD, TOLD_CHILD = "consent", "information", "child_information"
"""The tables of lines that belong to no kind alone; every other one is called like its kind."""
LOGO_PIXELS = (1200, 300)
"""A logo is kept no larger: at its 9 mm on paper these are 850 dots an inch."""
MOST_LOGO_FILE = 20 * 2**20
MOST_LOGO_DOTS = 40_000_000
_FIXED = frozenset(
    ("years", "months", "code", "on_screen", "place_date", "signature", "guardian_1", "guardian_2", "young")
)
"""Lines that the program fills in, that it finds signatures by, or that say what is so whoever asks."""


@dataclass(frozen=True, slots=True)
class Point:
    """Something that the law wants told, the line that tells it, and a word by which it is known in each language."""

    name: str
    """Like `13(2)(b) access`."""
    line: str
    known_by: Mapping[str, str]
    """A regular expression, whatever the case."""


def _point(name: str, line: str, nb: str, nn: str, da: str, en: str) -> Point:
    return Point(name, line, {"nb": nb, "nn": nn, "da": da, "en": en})


POINTS = (
    _point("7(3) withdrawal", "withdraw", r"trekke", r"trekkje|dra tilbake", r"trække", r"withdraw|take .*back"),
    _point(
        "13(2)(e) voluntary", "no_consequence", r"frivillig", r"frivillig|friviljug", r"frivillig", r"voluntary|free"
    ),
    _point("9(2)(a) recognition", "biometrics", r"referanse", r"referanse", r"reference", r"reference"),
    _point("13(1)(c) legal basis", "basis", r"artikkel 6", r"artikkel 6", r"artikel 6", r"article 6"),
    _point("13(1)(e) receivers", "receivers_text", r"\{channels\}", r"\{channels\}", r"\{channels\}", r"\{channels\}"),
    _point("13(1)(f) other countries", "spread", r"EØS", r"EØS", r"EØS", r"EEA"),
    _point("13(2)(a) how long", "kept", r"så lenge", r"så lenge", r"så længe", r"as long as"),
    _point("13(2)(f) decisions", "recognition_text", r"beslutning|avgjør", r"avgjer", r"afgørelse", r"decision"),
    _point("13(2)(b) access", "rights_text", r"innsyn", r"innsyn", r"indsigt", r"access"),
    _point("13(2)(b) correction", "rights_text", r"rett(et|e )", r"rett(a|e )", r"berigtig|rettet", r"correct"),
    _point("13(2)(b) erasure", "rights_text", r"slette", r"slett", r"slette", r"erase|delete"),
    _point("13(2)(b) restriction", "rights_text", r"begrens", r"avgrens|begrens", r"begræns", r"restrict|limit"),
    _point("13(2)(b) portability", "rights_text", r"utlever", r"utlever", r"udlever", r"hand(ed)? (it )?over|copy"),
    _point("13(2)(d) complaint", "complaint", *["Datatilsynet"] * 4),
)
"""What stands on forms beside what the register tells of the organisation itself, which names its own gaps."""


def editable(texts: FormTexts) -> dict[str, str]:
    """Every line that may be said otherwise, by its name such as `child.intro`, in the order of the forms."""
    tables = {COMMON: texts.consent, **{kind.value: lines for kind, lines in texts.kinds.items()}}
    tables |= {TOLD: texts.information, TOLD_CHILD: texts.child_information}
    return {
        f"{table}.{name}": text for table, lines in tables.items() for name, text in lines.items() if name not in _FIXED
    }


def in_own_words(texts: FormTexts, own: OwnTexts) -> FormTexts:
    """The texts with what the organisation says otherwise; their version names that it does."""
    lines = own.of(texts.code)
    if not lines:
        return texts

    def over(table: str, ours: Mapping[str, str]) -> Mapping[str, str]:
        return {name: lines.get(f"{table}.{name}", text) for name, text in ours.items()}

    return replace(
        texts,
        version=f"{texts.version}.{own.number}",
        consent=over(COMMON, texts.consent),
        kinds={kind: over(kind.value, ours) for kind, ours in texts.kinds.items()},
        information=over(TOLD, texts.information),
        child_information=over(TOLD_CHILD, texts.child_information),
    )


def own_lines(texts: FormTexts, wanted: Mapping[str, str]) -> dict[str, str]:
    """What of these lines differs from ours. Raises BadEntry for a line there is none of, or a field in {} too many.

    Fields that ours has may be left out: what is lost by that is told by `left_out`.
    """
    ours, kept = editable(texts), {}
    for name, text in wanted.items():
        if name not in ours:
            raise BadEntry(field="form text", cause=Cause("there is no line called {name}", name=name))
        plain = " ".join(text.split())
        unknown = _fields(name, plain) - _fields(name, ours[name])
        if unknown:
            words = ", ".join(sorted(unknown))
            raise BadEntry(field="form text", cause=Cause("{name}: {text} is filled in nowhere", name=name, text=words))
        if plain != ours[name]:
            kept[name] = plain
    return kept


def _fields(name: str, text: str) -> set[str]:
    """What the text wants filled in. Raises BadEntry where its braces are none."""
    try:
        return {f"{{{field}}}" for _, field, _, _ in string.Formatter().parse(text) if field is not None}
    except ValueError:
        raise BadEntry(field="form text", cause=Cause("{name}: a brace stands alone", name=name)) from None


def left_out(texts: FormTexts, kind: Kind, country: Country) -> tuple[str, ...]:
    """Points of the law that a form of this kind tells nobody, by their names, as far as words can tell.

    None for an agreement with a photographer, on which nobody consents to anything.
    """
    if kind is Kind.PHOTOGRAPHER:
        return ()
    said = {**texts.told(kind), **texts.words(kind)}
    return tuple(
        point.name
        for point in POINTS
        if not re.search(point.known_by[texts.code], said[_line_of(point, kind, country)], re.IGNORECASE)
    )


def _line_of(point: Point, kind: Kind, country: Country) -> str:
    """The line that tells the point on a form of this kind; a slip for visitors says the most in one."""
    if point.line == "complaint":
        return "complaint_dk" if country is Country.DENMARK else "complaint_no"
    if kind is Kind.VISITOR and point.line in ("withdraw", "no_consequence"):
        return "intro"
    return point.line


def read_logo(path: Path) -> bytes:
    """The picture of a logo as a PNG of our own making, at most LOGO_PIXELS large; for a process apart.

    Raises BadEntry for what is no picture, or too large a file.
    """
    try:
        data = read_ordinary(path, MOST_LOGO_FILE)
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > MOST_LOGO_DOTS:
                raise BadEntry(field="logo", cause="the picture is too large a file")
            drawn = opened.convert("RGBA")
    except (TooLarge, NotOrdinary):
        raise BadEntry(field="logo", cause="the picture is too large a file") from None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):  # whatever a broken picture makes of it
        raise BadEntry(field="logo", cause="it cannot be read: choose a PNG") from None
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    paper.thumbnail(LOGO_PIXELS)
    written = io.BytesIO()
    paper.convert("RGB").save(written, "PNG", optimize=True)
    return written.getvalue()
