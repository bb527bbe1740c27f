"""Taking in a photo list: first whose each picture is and whether it may be looked at, then what became of it."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.register import Register
from photoconsent.enrolment.photo_list import Fate, PhotoList, read_list, take_in
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.ground.background import Listener, Task
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.register.photo_list_model import Column, PhotoListModel
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.apart import Crew
from photoconsent.pipeline.progress import Progress


class PhotoListDesk(QWidget):
    """Shows a list, and takes in what may be used of it when that is agreed to."""

    finished = Signal()

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoListDesk")
        self._bench, self._changes = bench, changes
        self._place: Path | None = None
        self._found: PhotoList | None = None
        self._task: Task | None = None
        self._folder = PlaceField(self.tr("Folder of pictures, each named by a number"), "photoFolder", Place.FOLDER)
        kinds = self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx")
        self._table = PlaceField(self.tr("Or a list beside its pictures"), "photoTable", Place.FILE, kinds)
        for field in (self._folder, self._table):
            field.line.setPlaceholderText(field.line.accessibleName())
            field.chosen.connect(self.look_at)
        self._number, self._picture = self._choice("photoNumber"), self._choice("photoPicture")
        self._columns = QWidget()
        self._words = label("", "", "photoWords")
        self._model = PhotoListModel(bench.register.name_of, bench.look, self)
        self._lines = LinesTable(self._model, "photoLines", self.tr("The lines of the list"), widest=Column.FATE)
        self._bar = QProgressBar()
        self._bar.setObjectName("photoProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._back = button(self.tr("Back"), "photoBack", self._leave)
        self._go = button(self.tr("Take in"), "photoGo", self._take_in, "primary")
        self._lay_out()
        bench.register.changed.connect(self._register_changed)

    def _choice(self, name: str) -> QComboBox:
        made = Choice()
        made.setObjectName(name)
        made.activated.connect(self._read)
        return made

    def _lay_out(self) -> None:
        number, picture = self.tr("Column with the number"), self.tr("Column with the picture")
        self._number.setAccessibleName(number)
        self._picture.setAccessibleName(picture)
        self._columns.setLayout(Flow(label(number, "strong"), self._number, label(picture, "strong"), self._picture))
        words = self.tr(
            "One portrait a person. Only pictures of those who agreed to be recognised by a computer are looked at, and"
            " replace the reference they had; nothing is kept of the others."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch()
        buttons.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for part in (label(self.tr("A photo list"), "heading"), label(words, "muted"), self._folder, self._table):
            layout.addWidget(part)
        layout.addWidget(self._columns)
        layout.addWidget(self._words)
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    def begin(self) -> None:
        """Ask for a list."""
        self._folder.put("")
        self._table.put("")
        self._forget()

    def _forget(self) -> None:
        self._place = self._found = None
        self._number.clear()
        self._picture.clear()
        self._model.show(None)
        self._words.setText("")
        self._rest(False)
        self._go.hide()
        self._columns.hide()

    def look_at(self, place: Path) -> None:
        """Read this folder or list, and show what would become of every picture; none is decoded."""
        self._forget()
        (self._folder if place.is_dir() else self._table).put(place)
        (self._table if place.is_dir() else self._folder).put("")
        self._place = place
        self._read()

    def _read(self) -> None:
        place = self._place
        if place is None:
            return
        chosen = self._number.currentData(), self._picture.currentData()
        self._words.setText(self.tr("Reading the list…"))
        self._rest(True)

        def read(register: Register) -> PhotoList:
            return read_list(register, place, self._bench.apart.call, number=chosen[0], picture=chosen[1])

        self._changes.make_apart(read, self._show, self._unread, changes=False)

    def _rest(self, resting: bool) -> None:
        """While something is under way nothing can be agreed to."""
        self._bar.setVisible(resting)
        self._bar.setRange(0, 0)
        self._go.setVisible(not resting)
        for part in (self._folder, self._table, self._columns):
            part.setEnabled(not resting)

    def _show(self, found: PhotoList) -> None:
        if self._place is None:  # somebody went back while it was read
            return
        self._found = found
        self._rest(False)
        self._model.show(found)
        self._offer_columns(found)
        ready, not_ready = len(found.of(Fate.READY)), len(found.lines) - len(found.of(Fate.READY))
        lines = [self.tr("%n picture(s) will be looked at.", "", ready)]
        if not_ready:
            lines.append(self.tr("%n picture(s) will not: the list says why.", "", not_ready))
        self._words.setText("\n".join(lines))
        self._go.setText(self.tr("Take in %n picture(s)", "", ready))
        self._go.setAccessibleName(self._go.text())
        self._go.setEnabled(ready > 0)

    def _offer_columns(self, found: PhotoList) -> None:
        """Of a table, which column is which."""
        self._columns.setVisible(bool(found.headings))
        for box, chosen, none in ((self._number, found.number, ""), (self._picture, found.picture, "none")):
            box.clear()
            for heading in found.headings:
                box.addItem(heading, heading)
            if none:
                box.addItem(self.tr("None: named by the number"), "")
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _unread(self, sentence: str) -> None:
        if self._place is None:
            return
        self._task = None
        self._rest(False)
        self._words.setText(sentence)
        self._go.hide()

    def _take_in(self) -> None:
        register, found = self._bench.register.register, self._found
        if register is None or found is None:
            return
        self._words.setText(self.tr("Looking at the pictures…"))

        def work(progress: Progress) -> Iterator[Any]:
            with Crew(os.cpu_count() or 1) as crew:
                yield take_in(register, found, progress, crew.call, crew.count)

        listener = Listener(
            on_item=self._taken_in, on_progress=self._go_on, on_error=self._refused, on_cancelled=self._cancelled
        )
        self._task = self._bench.errand.run(work, listener)
        self._rest(True)

    def _go_on(self, finished: int, pictures: int, _: int) -> None:
        self._bar.setRange(0, pictures)
        self._bar.setValue(finished)

    def _cancelled(self) -> None:
        """Nothing was taken in; the list stands as it was."""
        self._task = None
        if self._found is not None:
            self._show(self._found)

    def _refused(self, error: KnownError) -> None:
        self._unread(sentence_of(error))

    def _taken_in(self, done: PhotoList) -> None:
        self._task = None
        self._bench.register.read_again()
        self._found = done
        self._rest(False)
        self._model.show(done)
        self._go.hide()
        taken, rest = len(done.of(Fate.TAKEN)), len(done.lines) - len(done.of(Fate.TAKEN))
        lines = [self.tr("%n picture(s) taken in.", "", taken)]
        if rest:
            lines.append(self.tr("%n picture(s) not: the list says why.", "", rest))
        self._words.setText("\n".join(lines))

    def _leave(self) -> None:
        """What is under way is stopped first, and nothing of it is kept."""
        if self._task is not None and self._task.running:
            self._task.cancel()
        else:
            self._forget()
            self.finished.emit()

    def _register_changed(self) -> None:
        """A list that was read for another register means nothing."""
        if self._bench.register.register is None:
            self._forget()
