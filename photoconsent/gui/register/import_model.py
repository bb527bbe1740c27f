"""What an import would do, line by line: who is taken in with what, and what is wrong with a line. No widgets."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject

from consent_db.importing import Changed, Plan
from consent_db.table_lines import Row
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.messages import channel_title, sentence_of
from photoconsent.gui.register.column_choice import column_word
from photoconsent.gui.register.lines_model import LinesModel
from photoconsent.gui.register.standing import role_word, state_of_paper
from photoconsent.pipeline.channels import Channel


class Column(IntEnum):
    """What each column shows."""

    LINE = 0
    PERSON = 1
    WHAT = 2
    WITH = 3


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    row: Row | None
    problems: tuple[str, ...]
    changed: Changed | None = None


class ImportModel(LinesModel[_Line]):
    """One row for each line of the table, in its order."""

    def __init__(self, channels: Mapping[str, Channel], look: Look, parent: QObject | None = None) -> None:
        super().__init__(look, parent)
        self._channels = channels

    def show(self, plan: Plan | None) -> None:
        """Take this plan; None forgets it."""
        lines: list[_Line] = []
        if plan is not None:
            wrong: dict[int, list[str]] = {}
            for problem in plan.problems:
                wrong.setdefault(problem.line, []).append(sentence_of(problem.error))
            made = [_Line(row.line, row, ()) for row in plan.rows]
            made += [_Line(number, None, tuple(texts)) for number, texts in wrong.items()]
            made += [_Line(one.line, None, (), one) for one in plan.changed]
            lines = sorted(made, key=lambda line: line.number)
        self.take(lines)

    def headings(self) -> list[str]:
        """See `LinesModel.headings`."""
        return [self.tr("Line"), self.tr("Person"), self.tr("What is taken in"), self.tr("With")]

    def is_wrong(self, line: _Line) -> bool:
        """See `LinesModel.is_wrong`."""
        return bool(line.problems)

    def text(self, line: _Line, column: int) -> str:
        """See `LinesModel.text`."""
        if column == Column.LINE:
            return str(line.number)
        if line.changed is not None:
            return self._of_changed(line.changed, column)
        if line.row is None:
            return "\n".join(line.problems) if column == Column.WHAT else ""
        if column == Column.PERSON:
            person = line.row.person
            return f"{person.name}  ·  {person.id}" if person.name else person.id
        return self._what(line.row) if column == Column.WHAT else self._with(line.row)

    def _of_changed(self, one: Changed, column: int) -> str:
        """Who changed, and what from and to."""
        if column == Column.PERSON:
            return f"{one.before.name}  ·  {one.before.id}" if one.before.name else one.before.id
        if column != Column.WHAT:
            return self.tr("is in the register")
        said = []
        for field in one.fields:
            before, after = (_plain(getattr(person, field)) for person in (one.before, one.after))
            said.append(
                self.tr("{field}: {before} becomes {after}").format(
                    field=column_word(_FIELDS.get(field, field)), before=before, after=after
                )
            )
        return "  ·  ".join(said)

    def _what(self, row: Row) -> str:
        """The consent in a line; the role of somebody who comes without one."""
        terms = row.terms
        if terms is None:
            return self.tr("{role}, no consent").format(role=role_word(row.person.role))
        titles = [channel_title(self._channels[c].title) if c in self._channels else c for c in sorted(terms.channels)]
        parts = [state_of_paper(terms.state), ", ".join(titles)]
        if terms.valid_until is not None:
            parts.append(self.tr("until {day}").format(day=day_words(terms.valid_until)))
        return "  ·  ".join(part for part in parts if part)

    def _with(self, row: Row) -> str:
        """How many forms and pictures come along."""
        parts = []
        if row.forms:
            parts.append(self.tr("%n form(s)", "", len(row.forms)))
        if row.references:
            parts.append(self.tr("%n reference picture(s)", "", len(row.references)))
        return ", ".join(parts) or self.tr("no form")


_FIELDS = {"born_year": "born", "born_month": "born"}
"""Fields of a person that a table has under another heading."""


def _plain(value: object) -> str:
    """A value of a person, as a table would have it."""
    if isinstance(value, tuple):
        return "; ".join(f"{one.name} {one.contact}".strip() for one in value) or "–"
    return str(value or "–")
