"""Taking in a table of people: first everything that would happen, line by line, then all of it or nothing."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from consent_db.errors import KnownError, OutsideTable
from consent_db.importing import Missing, Plan
from consent_db.register import Register
from photoconsent.enrolment.enrol import Imported, import_people
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.background import Listener, Task
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.register.column_choice import ColumnChoice, column_word
from photoconsent.gui.register.import_model import Column, ImportModel
from photoconsent.gui.register.reference_words import verdict_sentence
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.apart import Crew
from photoconsent.pipeline.progress import Progress

_MOST_NAMED = 10
"""So many of those who are missing are named."""


class ImportDesk(QWidget):
    """Shows a plan, and carries it out when it is agreed to."""

    finished = Signal()

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDesk")
        self._bench, self._changes = bench, changes
        self._table: Path | None = None
        self._task: Task | None = None
        self._title = label("", "heading", "importTitle")
        self._words = label("", "", "importWords")
        self._verdicts = label("", "muted", "importVerdicts")
        self._model = ImportModel(bench.channels, bench.look, self)
        self._lines = LinesTable(self._model, "importLines", self.tr("The lines of the table"), widest=Column.WHAT)
        self._anywhere = QCheckBox(self.tr("Files may lie outside the folder of the table"))
        self._anywhere.setObjectName("importAnywhere")
        self._anywhere.setToolTip(self.tr("Only for a table that you trust: it chooses which files are taken in."))
        self._anywhere.clicked.connect(self._read)
        self._group = Choice()
        self._group.setObjectName("importGroup")
        self._group.setAccessibleName(self.tr("Group that everybody joins; empty: none"))
        self._group.setEditable(True)
        written = self._group.lineEdit()
        if written is not None:
            written.setAccessibleName(self._group.accessibleName())
        self._choice = ColumnChoice()
        self._choice.wanted.connect(self._choose_columns)
        self._chosen: dict[str, str] | None = None
        """Which column is which, as somebody chose for this table; None: as remembered or guessed."""
        self._columns = button(self.tr("Columns…"), "importColumns", self._ask_columns)
        self._update = QCheckBox(self.tr("Compare with the register, and take in what changed"))
        self._update.setObjectName("importUpdate")
        self._update.clicked.connect(self._read)
        self._missing = Choice()
        self._missing.setObjectName("importMissing")
        self._missing.setAccessibleName(self.tr("Those who are not in the table"))
        for words, what in (
            (self.tr("Those who are not in the table stay"), Missing.STAY),
            (self.tr("They leave the group today"), Missing.LEAVE_GROUP),
            (self.tr("They leave altogether today"), Missing.LEAVE),
        ):
            self._missing.addItem(words, what.value)
        self._group.activated.connect(lambda: self._read() if self._update.isChecked() else None)
        self._bar = QProgressBar()
        self._bar.setObjectName("importProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._back = button(self.tr("Back"), "importBack", self._leave)
        self._go = button(self.tr("Take in"), "importGo", self._take_in, "primary")
        self._lay_out()
        bench.register.changed.connect(self._register_changed)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._columns)
        buttons.addStretch()
        buttons.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for part in (self._title, self._words, self._verdicts):
            layout.addWidget(part)
        layout.addWidget(self._anywhere)
        joins = QHBoxLayout()
        joins.addWidget(label(self.tr("Everybody joins the group"), "strong"))
        joins.addWidget(self._group, 1)
        layout.addLayout(joins)
        compare = Flow(self._update, self._missing)
        layout.addLayout(compare)
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._choice, 1)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    def look_at(self, table: Path) -> None:
        """Read this table and show what would happen; nothing is written."""
        self._table = table
        self._anywhere.setChecked(False)  # one table was trusted, not the next
        self._anywhere.hide()
        self._chosen = None
        self._update.setChecked(False)
        self._missing.setCurrentIndex(0)
        self._title.setText(table.name)
        register = self._bench.register.register
        self._group.clear()
        self._group.addItems(["", *(one.name for one in register.groups())] if register is not None else [])
        self._read()

    def _read(self) -> None:
        table, anywhere = self._table, self._anywhere.isChecked()
        chosen, update, group = self._chosen, self._update.isChecked(), self._group.currentText().strip()
        if table is None:
            return
        self._words.setText(self.tr("Reading the table…"))
        self._model.show(None)
        self._rest(True)

        def plan(register: Register) -> Plan:
            call = self._bench.apart.call
            return register.plan_import(table, call, anywhere=anywhere, chosen=chosen, update=update, group=group)

        self._changes.make_apart(plan, self._planned, self._unread, changes=False)

    def _rest(self, resting: bool) -> None:
        """While something is under way nothing can be agreed to."""
        self._bar.setVisible(resting)
        self._bar.setRange(0, 0)
        self._go.setVisible(not resting)
        self._anywhere.setEnabled(not resting)
        self._verdicts.hide()
        self._choice.hide()
        self._lines.show()
        self._columns.setVisible(not resting)
        self._missing.hide()

    def _planned(self, plan: Plan) -> None:
        self._rest(False)
        self._model.show(plan)
        self._choice.show_columns(plan.columns)
        self._missing.setVisible(bool(plan.missing))
        outside = any(isinstance(problem.error, OutsideTable) for problem in plan.problems)
        self._anywhere.setVisible(outside or self._anywhere.isChecked())
        wrong = len({problem.line for problem in plan.problems})
        count = len(plan.rows) + len(plan.changed)
        lines = [*self._taken_for(plan), self.tr("%n person(s) can be taken in.", "", count)]
        if wrong:
            lines.append(
                self.tr(
                    "%n line(s) have something wrong. Nothing is taken in before they are mended in the table.",
                    "",
                    wrong,
                )
            )
        if plan.changed:
            lines.append(self.tr("%n of them are in the register and changed.", "", len(plan.changed)))
        if plan.missing:
            names = ", ".join(self._bench.register.name_of(person) for person in plan.missing[:_MOST_NAMED])
            words = self.tr("%n person(s) are not in the table: {names}", "", len(plan.missing))
            lines.append(words.format(names=f"{names} …" if len(plan.missing) > _MOST_NAMED else names))
        if plan.ignored:
            lines.append(self.tr("Columns that are left alone: {names}").format(names=", ".join(plan.ignored)))
        self._words.setText("\n".join(lines))
        self._go.setText(self.tr("Take in %n person(s)", "", count))
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(bool(count or plan.missing or plan.present) and not wrong)

    def _taken_for(self, plan: Plan) -> list[str]:
        """What columns of other names are taken for, so that a wrong guess is seen."""
        named = [f"{one.theirs} = {column_word(one.ours)}" for one in plan.columns if one.ours not in ("", one.theirs)]
        return [self.tr("Columns: {names}").format(names=", ".join(named))] if named else []

    def _ask_columns(self) -> None:
        """Show what each column is taken for, to be corrected."""
        self._lines.hide()
        self._choice.show()
        self._go.hide()

    def _choose_columns(self, chosen: dict[str, str]) -> None:
        """Remember the choice for tables like this one, and look again."""
        headings = list(chosen)
        if self._changes.make(lambda r: r.tell_columns(headings, chosen), say=self._words.setText):
            self._chosen = chosen
            self._read()

    def _unread(self, sentence: str) -> None:
        self._rest(False)
        self._words.setText(sentence)
        self._columns.hide()
        self._go.hide()

    def _take_in(self) -> None:
        register, table, anywhere = self._bench.register.register, self._table, self._anywhere.isChecked()
        group, missing = self._group.currentText().strip(), Missing(str(self._missing.currentData()))
        chosen, update = self._chosen, self._update.isChecked()
        if register is None or table is None:
            return
        self._rest(True)
        self._words.setText(self.tr("Taking in the people…"))

        def work(progress: Progress) -> Iterator[Any]:
            with Crew(os.cpu_count() or 1) as crew:
                todo = register, table, progress, crew.call, crew.count
                yield import_people(
                    *todo, anywhere=anywhere, group=group, chosen=chosen, update=update, missing=missing
                )

        listener = Listener(
            on_item=self._imported, on_progress=self._go_on, on_error=self._refused, on_cancelled=self.finished.emit
        )
        self._task = self._bench.errand.run(work, listener)

    def _go_on(self, finished: int, pictures: int, _: int) -> None:
        self._bar.setRange(0, pictures)
        self._bar.setValue(finished)

    def _refused(self, error: KnownError) -> None:
        self._unread(sentence_of(error))

    def _imported(self, done: Imported) -> None:
        self._bench.register.read_again()
        self._changes.messages.say(self.tr("%n person(s) imported.", "", len(done.plan.rows)), "good")
        unused = [
            f"{self._bench.register.name_of(person)}: {judged.path.name}: {verdict_sentence(judged.verdict)}"
            for person, enrolled in done.enrolled.items()
            for judged in enrolled.judged
            if not judged.verdict.usable
        ]
        if not unused:
            self.finished.emit()
            return
        self._rest(False)
        self._go.hide()
        self._words.setText(self.tr("Everybody is taken in. These reference pictures could not be used:"))
        self._verdicts.setText("\n".join(unused))
        self._verdicts.show()

    def _leave(self) -> None:
        if self._task is not None and self._task.running:
            self._task.cancel()
        else:
            self.finished.emit()

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self._model.show(None)
            self._verdicts.setText("")
