"""The list for the photographer: who may be shown where on a day, with portraits, as pages or as a table."""

import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image

from consent_db.day_list import DayLine
from consent_db.exporting import as_csv
from consent_db.records import Channel
from consent_db.register import Register
from photoconsent.papers import layout
from photoconsent.papers.form_texts import FormTexts
from photoconsent.whole_file import write_whole

_PORTRAIT = 14 * mm
_WIDTHS = (18, 42, None, 52)


def write_day_list(
    register: Register, texts: FormTexts, day: date, target: Path, *, unit: str = "", group: str = ""
) -> int:
    """Write the list as a table where the file's name ends so, else as PDF; returns how many people are on it.

    Raises UnknownGroup, CannotWrite.
    """
    lines, channels = register.day_list(day, unit, group), register.channels()
    if target.suffix.lower() == ".csv":
        data = day_csv(texts, lines, channels)
    else:
        data = day_pdf(texts, lines, channels, day, unit, group)
    write_whole(target, data)
    return len(lines)


def day_pdf(
    texts: FormTexts,
    lines: Sequence[DayLine],
    channels: Sequence[Channel],
    day: date,
    unit: str = "",
    group: str = "",
) -> bytes:
    """The pages: portrait, name, where, and what must be known, reservations in red."""
    words = texts.day_list
    story: list[Flowable] = [
        layout.title(words["title"]),
        layout.facts(
            [
                (words["day"], texts.day(day)),
                (words["unit"], unit),
                (words["group"], group),
                (words["people"], str(len(lines))),
            ]
        ),
        layout.sentences(words["text"]),
    ]
    rows = [
        [
            _portrait(line),
            layout.cell(line.name or line.id),
            layout.cell(_where(line, texts, channels)),
            [layout.alarm(said) if line.reserved else layout.cell(said) for said in _remarks(line, words)],
        ]
        for line in lines
    ]
    story.append(layout.table([words[n] for n in ("portrait", "name", "channels", "remark")], rows, _WIDTHS))
    return layout.bound(words["title"], story, words["page"])


def day_csv(texts: FormTexts, lines: Sequence[DayLine], channels: Sequence[Channel]) -> bytes:
    """The same as a table, without portraits."""
    words = texts.day_list
    head = [words[name] for name in ("number", "name", "unit", "channels", "remark")]
    rows = (
        [line.id, line.name, line.unit, _where(line, texts, channels), "; ".join(_remarks(line, words))]
        for line in lines
    )
    return as_csv([head, *rows])


def _portrait(line: DayLine) -> Flowable:
    """The person's picture; nothing where none is kept."""
    if line.portrait is None:
        return layout.cell("")
    return Image(io.BytesIO(line.portrait), _PORTRAIT, _PORTRAIT, kind="proportional")


def _where(line: DayLine, texts: FormTexts, channels: Sequence[Channel]) -> str:
    """What the channels are called; a word for nowhere, so that no cell is empty by mistake."""
    shown = [channel for channel in channels if channel.name in line.channels]
    return ", ".join(texts.titles(shown)) or texts.day_list["nowhere"]


def _remarks(line: DayLine, words: Mapping[str, str]) -> Iterator[str]:
    """What must be known beside it."""
    if line.reserved:
        yield words["reserved"]
    if line.objected:
        yield words["objected"]
    if not line.answered:
        yield words["no_answer"]
    if line.comes_of_age:
        yield words["of_age"]
