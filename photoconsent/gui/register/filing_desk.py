"""Scans dropped all at once: matched to their people by the printed code, confirmed by a human one by one."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.printed import Printed
from consent_db.records import State
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.ground.background import Listener
from photoconsent.gui.register.acknowledge_form import AcknowledgeForm
from photoconsent.gui.register.consent_form import ConsentForm, Filled
from photoconsent.gui.register.filing_model import FilingModel, Paper, Progress
from photoconsent.gui.register.person_search import PersonSearch
from photoconsent.gui.register.record_desk import FORM_FILES
from photoconsent.gui.register.scan_view import ScanView
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.filing import ReadTicks, on_form, read_scan, record_confirmed, record_no
from photoconsent.pipeline.progress import Progress as Watcher
from photoconsent.pipeline.scanned_pages import SeenForm, see

_Read = tuple[SeenForm, Printed | None, ReadTicks | None]


class FilingDesk(QWidget):
    """The forms on the left, the scan in the middle, what was ticked on the right."""

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filingDesk")
        self._bench, self._changes = bench, changes
        self._model = FilingModel(self)
        self._row = -1
        self._list = QListView()
        self._list.setObjectName("papers")
        self._list.setAccessibleName(self.tr("Scanned forms"))
        self._list.setModel(self._model)
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._chosen)
        self._count = label("", "muted", "papersLeft")
        self._view = ScanView(bench.look)
        self._form, self._acknowledge = ConsentForm(), AcknowledgeForm()
        self._search = PersonSearch(bench, "paperPerson")
        self._side = QStackedWidget()
        self._lay_out()
        self._connect()
        self._clear()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(16, 4, 16, 16)
        left.setSpacing(8)
        left.addWidget(button(self.tr("Choose scans…"), "chooseScans", self._ask_for_scans))
        left.addWidget(self._list, 1)
        left.addWidget(self._count)
        listing = QWidget()
        listing.setLayout(left)
        listing.setMinimumWidth(226)
        self._whose = self._make_whose()
        self._note = label("", "muted", "paperNote")
        self._note.setContentsMargins(24, 16, 24, 16)
        for panel in (self._note, self._whose, self._form, self._acknowledge):
            self._side.addWidget(panel)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._side)
        ground = frame("panel", inside)
        ground.setMinimumWidth(422)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        self._view.setMinimumWidth(196)
        for part in (listing, self._view, ground):
            columns.addWidget(part)
        columns.setStretchFactor(1, 1)
        columns.setSizes([250, 460, 490])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _make_whose(self) -> QWidget:
        """Asks for the person of a form without a code."""
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Whose form is it?"), "heading", "paperWhose"))
        layout.addWidget(
            label(self.tr("No code was found that names the person. Read the name on the form, and choose."), "muted")
        )
        layout.addWidget(self._search, 1)
        return made

    def _connect(self) -> None:
        self._search.chosen.connect(self._give_to)
        self._form.wanted.connect(self._file)
        self._form.given_up.connect(self._change_person)
        self._form.offer_no(self._file_no)
        self._acknowledge.wanted.connect(self._file_acknowledgement)
        self._acknowledge.given_up.connect(self._change_person)
        self._bench.register.changed.connect(self._register_changed)

    def _register_changed(self) -> None:
        if self._bench.register.register is None and self._model.papers:
            self._clear()

    def _clear(self) -> None:
        self._model.clear()
        self._show_nothing()

    def _ask_for_scans(self) -> None:
        kinds = self.tr("Forms ({patterns})").format(patterns=FORM_FILES)
        start = self._bench.settings.current.form_folder
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose scans"), start, kinds)
        if names:
            self.take_scans([Path(name) for name in names])

    def take_scans(self, files: Sequence[Path]) -> None:
        """Read these files one after the other; each form appears as soon as it is read."""
        apart, register = self._bench.apart, self._bench.register.register
        if register is None:
            return
        self._count.setText(self.tr("Reading %n file(s)…", "", len(files)))

        def work(watcher: Watcher) -> Iterator[Any]:
            for file in files:
                if watcher.stop_wanted():
                    return
                try:
                    forms = apart.call(see, file)
                    read = [(one, *read_scan(register, apart, one.form.code, one.form.document.data)) for one in forms]
                    yield file, read, None
                except KnownError as error:
                    yield file, (), error

        self._bench.errand.run(work, Listener(on_item=lambda read: self._take(*read), on_done=self._count_left))

    def _take(self, file: Path, forms: Sequence[_Read], error: KnownError | None) -> None:
        if self._bench.register.register is None:
            return
        if error is not None:
            self._model.add(Paper(file, error=error))
        for seen, printed, ticks in forms:
            person = printed.person or "" if printed is not None else ""
            name = self._bench.register.name_of(person) if person else ""
            self._model.add(Paper(file, seen, printed=printed, person=person, name=name, ticks=ticks))
        if self._row < 0:
            self._go_on()

    def _count_left(self) -> None:
        self._count.setText(self.tr("%n form(s) to confirm", "", self.left))

    def _go_on(self) -> None:
        """Show the next form that waits."""
        self._count_left()
        following = self._model.next_waiting(self._row) if self._model.papers else None
        if following is None:
            self._show_nothing()
        elif following == self._row:
            self._show(following)
        else:
            self._list.setCurrentIndex(self._model.index(following, 0))

    def _show_nothing(self) -> None:
        self._row = -1
        if self._model.papers:
            words = self.tr("Every form is filed. The scans themselves may be deleted: the register keeps them.")
        else:
            words = self.tr(
                "Drop scanned forms here, as many as you like: PDF or pictures. The code on each finds its person; "
                "then you confirm what was ticked."
            )
            self._count.setText("")
        self._view.clear(words)
        self._note.setText("")
        self._side.setCurrentWidget(self._note)

    @property
    def left(self) -> int:
        """How many forms wait to be confirmed."""
        return sum(paper.progress is Progress.WAITING for paper in self._model.papers)

    def _chosen(self, index: QModelIndex) -> None:
        """Show another form, unless the one on the desk is half typed."""
        row, form = self._row, self._side.currentWidget()
        typing = 0 <= row < len(self._model.papers) and self._model.papers[row].progress is Progress.WAITING
        if typing and isinstance(form, SideForm) and form.half_typed:
            form.say_half_typed()
            if index.row() != row:
                # Later: a click that changes the current row goes on to select the row that was clicked.
                QTimer.singleShot(0, self, lambda: self._list.setCurrentIndex(self._model.index(row, 0)))
        elif index.isValid():
            self._show(index.row())

    def _show(self, row: int) -> None:
        """Put a form onto the desk."""
        self._row = row
        paper = self._model.papers[row]
        self._view.show_pages(paper.seen.pages if paper.seen is not None else ())
        if paper.progress is not Progress.WAITING:
            self._note.setText(self._model.data(self._model.index(row, 0)))
            self._side.setCurrentWidget(self._note)
        elif not paper.person:
            self._side.setCurrentWidget(self._whose)
            self._search.begin()
        else:
            self._ask_what_was_ticked(paper)

    def _ask_what_was_ticked(self, paper: Paper) -> None:
        register = self._bench.register.register
        if register is None or self._bench.register.person(paper.person) is None:
            return
        if paper.is_guideline:
            self._acknowledge.begin(register.today())
            self._acknowledge.title.setText(self.tr("{name}: read and understood").format(name=paper.name))
            self._side.setCurrentWidget(self._acknowledge)
            return
        page = register.person(paper.person)
        self._form.begin(page, register.channels(), register.policy, register.today(), None)
        self._form.set_correcting(False)
        self._form.title.setText(self.tr("What did {name} tick?").format(name=paper.name))
        if paper.ticks is not None:
            self._form.show_ticks(paper.ticks)
        kept = {note.sha256: version.label for version in page.consents for note in version.evidence}
        if paper.sha256() in kept:
            words = self.tr("This very scan is on file already, as {consent}.")
            self._form.say(words.format(consent=kept[paper.sha256()]))
        self._side.setCurrentWidget(self._form)

    def _give_to(self, person: str) -> None:
        paper = self._model.papers[self._row]
        paper.person, paper.name = person, self._bench.register.name_of(person)
        self._model.touch(self._row)
        self._ask_what_was_ticked(paper)

    def _change_person(self) -> None:
        """The form is somebody else's after all."""
        paper = self._model.papers[self._row]
        paper.person = ""
        self._model.touch(self._row)
        self._show(self._row)

    def _file(self, filled: Filled) -> None:
        paper = self._model.papers[self._row]
        terms = on_form(filled.terms, paper.printed)

        def change(register: Register) -> str:
            document = paper.seen.form.document if paper.seen is not None else None
            return record_confirmed(register, paper.person, terms, document, filled.biometrics)

        self._form.setEnabled(False)
        self._changes.make_apart(change, partial(self._filed, self._row), self._refused)

    def _file_no(self, on: date) -> None:
        paper = self._model.papers[self._row]

        def change(register: Register) -> str:
            document = paper.seen.form.document if paper.seen is not None else None
            return record_no(register, paper.person, State.REFUSED, on, self.tr("On the form"), "", document)

        self._form.setEnabled(False)
        self._changes.make_apart(change, partial(self._filed, self._row), self._refused)

    def _file_acknowledgement(self, on: date, place: str) -> None:
        paper = self._model.papers[self._row]
        document = paper.seen.form.document if paper.seen is not None else None
        done = self.tr("Read and understood")
        self._changes.make(
            lambda r: r.acknowledge(paper.person, on, place, document),
            lambda _: self._filed(self._row, done),
            self._acknowledge.say,
        )

    def _refused(self, sentence: str) -> None:
        self._form.setEnabled(True)
        self._form.say(sentence)

    def _filed(self, row: int, filed_as: str) -> None:
        self._form.setEnabled(True)
        self._model.papers[row].filed_as = filed_as
        self._model.touch(row)
        self._go_on()
