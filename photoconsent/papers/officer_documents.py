"""What a data protection officer has to keep, as drafts with the organisation's name: PDFs, and texts to edit.

The words stand in `resources/documents`, one file a language. What the register was told is filled in; what it was not
told, and what no program can know, becomes a line to fill in, with its name.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable

from consent_db.channels import USUAL
from consent_db.organisation import Organisation
from consent_db.policies import NEUTRAL, Policy
from consent_db.records import Channel, Role
from consent_db.register import Register
from photoconsent import __version__
from photoconsent.errors import OutNotWritable
from photoconsent.papers import layout
from photoconsent.papers.form_texts import FormTexts, load_texts
from photoconsent.whole_file import write_whole

DOCUMENTS = ("record", "assessment", "staff", "parents", "patients", "routine", "processor", "retention")
"""The documents, in the order in which they are numbered."""

_BEGIN_SENTENCES = ("{law}", "{roles}", "{valid}")
"""Names whose words are written small, and large where a text begins with them."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What the documents say of this organisation."""

    day: date
    organisation: Organisation = field(default_factory=Organisation)
    policy: Policy = NEUTRAL
    channels: tuple[Channel, ...] = USUAL
    """Those that are open."""
    roles: tuple[Role, ...] = tuple(Role)
    """Of the people in the register; all where nobody is in it yet."""
    recognised: int = 0
    """How many people have a template."""


def situation_of(register: Register) -> Situation:
    """What the register tells for the documents."""
    people = register.people()
    met = {person.role for person in people}
    return Situation(
        day=register.today(),
        organisation=register.organisation(),
        policy=register.policy,
        channels=tuple(channel for channel in register.channels() if channel.open),
        roles=tuple(role for role in Role if role in met) or tuple(Role),
        recognised=sum(person.templates > 0 for person in people),
    )


def write_documents(situation: Situation, resources: Path, language: str, folder: Path) -> list[Path]:
    """Write every document as PDF and as text of the same words; returns what was written.

    `resources` is the folder of all resources. Raises BadEntry for a language that does not exist, OutNotWritable also
    where such documents lie already: somebody may have filled them in.
    """
    texts = load_texts(resources / "forms", language)
    words = tomllib.loads((resources / "documents" / f"{language}.toml").read_text("utf-8"))
    filled = _Filled(words, texts, situation)
    papers = {
        folder / f"{number} {words[name]['title']}": filled.paper(name) for number, name in enumerate(DOCUMENTS, 1)
    }
    written = {
        target.with_name(f"{target.name}{suffix}"): data
        for target, paper in papers.items()
        for suffix, data in ((".pdf", _pdf(paper)), (".txt", _text(paper).encode("utf-8-sig")))
    }
    if any(path.exists() for path in written):
        raise OutNotWritable(
            out=str(folder), cause="such documents lie there already, and somebody may have filled them in"
        )
    for path, data in written.items():
        write_whole(path, data)
    return list(written)


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands under one heading: sentences, names with what stands behind them, and a table."""

    heading: str
    sentences: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    widths: tuple[int, ...]
    """Of the columns in millimetres; 0 for what is left."""
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Paper:
    """One document, filled in."""

    title: str
    lead: str
    draft: str
    parts: tuple[_Part, ...]
    sources_title: str
    sources: tuple[str, ...]
    made: str
    page: str
    """With `{number}`."""


class _Filled:
    """The words of a language with what is known put in."""

    def __init__(self, words: Mapping[str, Any], texts: FormTexts, situation: Situation) -> None:
        self._words = words
        self._values = _values(words, texts, situation)

    def paper(self, name: str) -> _Paper:
        """The document of this name."""
        its, said = self._words[name], self._words["words"]
        return _Paper(
            title=its["title"],
            lead=self._fill(its["lead"]),
            draft=said["draft"],
            parts=tuple(map(self._part, its["parts"])),
            sources_title=said["sources"],
            sources=self._each(its["sources"]),
            made=self._fill(said["made"]),
            page=said["page"],
        )

    def _part(self, part: Mapping[str, Any]) -> _Part:
        return _Part(
            heading=part.get("heading", ""),
            sentences=self._each(part.get("text", ())),
            facts=tuple((name, self._fill(value)) for name, value in part.get("facts", ())),
            head=tuple(part.get("head", ())),
            widths=tuple(part.get("widths", ())),
            rows=tuple(map(self._each, part.get("rows", ()))),
        )

    def _each(self, texts: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(self._fill, texts))

    def _fill(self, text: str) -> str:
        filled = text.format_map(self._values)
        return filled[:1].upper() + filled[1:] if text.startswith(_BEGIN_SENTENCES) else filled


def _values(words: Mapping[str, Any], texts: FormTexts, situation: Situation) -> dict[str, str]:
    """What stands for each name in braces."""
    said, about, policy = words["words"], situation.organisation, situation.policy
    told = {
        "controller": about.controller,
        "contact": about.contact,
        "officer": about.officer,
        "purposes": "; ".join(about.purposes),
        "guideline": policy.guideline,
    }
    named = {name: value or said["unknown"].format(name=words["names"][name]) for name, value in told.items()}
    count = situation.recognised
    days = policy.take_down_days
    return {
        **named,
        **words["country"][about.country.value],
        "gap": said["gap"],
        "day": texts.day(situation.day),
        "program": __version__,
        "text": words["version"],
        "channels": ", ".join(texts.titles(situation.channels)) or said["gap"],
        "roles": _roles(situation.roles, texts),
        "child_age": str(policy.child_age),
        "valid": _period(policy.valid_months, said),
        "keep": _period(policy.keep_expired_months, said),
        "take_down": said["take_down"].format(count=days) if days else said["no_take_down"],
        "recognition": said["recognition_on"].format(count=count) if count else said["recognition_off"],
        "look": said["look" if policy.review_every_photo else "no_look"],
        "second": _second(policy, said, texts),
    }


def _period(months: int, said: Mapping[str, str]) -> str:
    """So many months in words; a line to fill in where there is no usual time."""
    if not months:
        return said["gap"]
    unit, count = ("months", months) if months % 12 or months == 12 else ("years", months // 12)
    return said[unit].format(count=count)


def _second(policy: Policy, said: Mapping[str, str], texts: FormTexts) -> str:
    """Which photos a second person releases."""
    if policy.second_person_releases:
        return said["second"]
    roles = tuple(role for role in Role if role in policy.four_eyes_roles)
    return said["some_second"].format(roles=_roles(roles, texts)) if roles else said["no_second"]


def _roles(roles: Sequence[Role], texts: FormTexts) -> str:
    return ", ".join(texts.roles[role].lower() for role in roles)


def _pdf(paper: _Paper) -> bytes:
    """The document on sheets of A4; every page says that it is a draft."""
    story: list[Flowable] = [layout.title(paper.title), layout.sentences(paper.lead), layout.remark(paper.draft)]
    for part in paper.parts:
        if part.heading:
            story.append(layout.heading(part.heading))
        story += map(layout.sentences, part.sentences)
        if part.facts:
            story.append(layout.facts(part.facts))
        if part.rows:
            cells = [[layout.cell(text) for text in row] for row in part.rows]
            story.append(layout.table(part.head, cells, [width or None for width in part.widths]))
    story += [layout.heading(paper.sources_title), *map(layout.sentences, paper.sources), layout.remark(paper.made)]
    return layout.bound(paper.title, story, paper.page)


def _text(paper: _Paper) -> str:
    """The same words as a text that every editor opens; a paragraph is one line."""
    return "\r\n".join(_lines(paper)) + "\r\n"


def _lines(paper: _Paper) -> Iterator[str]:
    yield from (paper.title.upper(), "", paper.lead, "", paper.draft)
    for part in paper.parts:
        if part.heading:
            yield from ("", part.heading.upper())
        for sentence in part.sentences:
            yield from ("", sentence)
        if part.facts:
            yield ""
        yield from (f"{name}: {value}" for name, value in part.facts)
        for row in part.rows:
            yield ""
            yield from (f"{name}: {value}" for name, value in zip(part.head, row, strict=True))
    yield from ("", paper.sources_title.upper(), *(f"- {source}" for source in paper.sources), "", paper.made)
