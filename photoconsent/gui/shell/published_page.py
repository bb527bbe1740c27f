"""What is out, where and until when; what must come down, how to get it down, and that it did."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from consent_db.errors import KnownError
from consent_db.pages import Publication, TakeDown
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.lines_table import LinesTable
from photoconsent.gui.fields.opening import open_mail, open_with_system
from photoconsent.gui.fields.parts import frame, icon_button, label, set_role
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.messages import channel_title, sentence_of
from photoconsent.gui.published.copy_pictures import CopyPictures
from photoconsent.gui.published.publication_view import PublicationView
from photoconsent.gui.published.published_model import AS_WALL, Column, PublishedFilter, PublishedModel, Role, State
from photoconsent.gui.published.published_wall import PublishedWall
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.takedown_letter import letter
from photoconsent.paths import read_back


class PublishedPage(QWidget):
    """The log on the left, what is chosen on the right."""

    again_wanted = Signal(object, str, str)
    """Paths of originals that are to be prepared again, the channel, and the purpose (empty: the general one)."""
    due_counted = Signal(int)
    """How many copies must come down."""

    def __init__(self, bench: Workbench, messages: Toast, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._bench, self._messages = bench, messages
        self._changes = Changes(bench, messages)
        self._asked = 0
        """How many questions the register was asked; only the last one's answer is shown."""
        self._due_wanted = False
        self._model = PublishedModel(bench.register.name_of, self)
        self._found = PublishedFilter(self._model, self)
        self._summary = label("", "muted", "nothingDue")
        self._log = self._make_log()
        self._wall = PublishedWall(self._found, CopyPictures(bench, self), bench.look)
        self._wall.setSelectionModel(self._log.selectionModel())
        self._as_table = self._make_switch()
        self._filter = self._make_filter()
        self._search = self._make_search()
        self._view = PublicationView(bench.register, bench.language)
        self._none = label("", "muted", "nothingChosen")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(32, 32, 32, 32)
        self._lay_out()
        self._connect()

    def _make_log(self) -> LinesTable:
        made = LinesTable(self._found, "publications", self.tr("Everything on record"), widest=Column.EVENT)
        made.sort_by(Column.DAY, Qt.SortOrder.DescendingOrder)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        return made

    def _make_switch(self) -> QToolButton:
        made = icon_button(
            self._bench.look, "list", self.tr("A table instead of pictures"), "publishedAsTable", self._switched
        )
        made.setCheckable(True)
        made.setChecked(self._bench.settings.current.published_as_table)
        return made

    def _switched(self) -> None:
        """Show the wall or the table, each in its own order."""
        as_table = self._as_table.isChecked()
        self._bench.settings.change(published_as_table=as_table)
        self._views.setCurrentWidget(self._log if as_table else self._wall)
        if as_table:
            self._found.sort(Column.DAY, Qt.SortOrder.DescendingOrder)
        else:
            self._found.sort(AS_WALL, Qt.SortOrder.AscendingOrder)

    def _make_filter(self) -> QComboBox:
        made = Choice()
        made.setObjectName("publishedFilter")
        made.setAccessibleName(self.tr("What is listed"))
        for words, state in (
            (self.tr("Everything on record"), None),
            (self.tr("Has to come down"), State.DUE),
            (self.tr("Prepared"), State.PREPARED),
            (self.tr("Out"), State.OUT),
            (self.tr("Taken down"), State.DOWN),
        ):
            made.addItem(words, state)
        made.currentIndexChanged.connect(lambda: self._found.show_only(made.currentData()))
        return made

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("publishedSearch")
        made.setPlaceholderText(self.tr("Search by event, channel, number or address"))
        made.setAccessibleName(made.placeholderText())
        made.setClearButtonEnabled(True)
        made.textChanged.connect(self._found.look_for)
        return made

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.addWidget(self._search, 1)
        tools.addWidget(self._filter)
        tools.addWidget(self._as_table)
        left = QVBoxLayout()
        left.setContentsMargins(16, 16, 16, 16)
        left.setSpacing(8)
        left.addWidget(label(self.tr("Published"), "title"))
        left.addWidget(self._summary)
        left.addLayout(tools)
        self._views = QStackedWidget()
        self._views.addWidget(self._wall)
        self._views.addWidget(self._log)
        self._switched()
        left.addWidget(self._views, 1)
        listing = QWidget()
        listing.setLayout(left)
        self._side = QStackedWidget()
        self._side.addWidget(self._none)
        self._side.addWidget(self._view)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._side)
        ground = frame("panel", inside)
        ground.setMinimumWidth(400)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        columns.addWidget(listing)
        columns.addWidget(ground)
        columns.setStretchFactor(0, 1)
        columns.setSizes([680, 480])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _connect(self) -> None:
        self._log.selectionModel().selectionChanged.connect(self._show_chosen)
        self._view.address_told.connect(self._tell_address)
        self._view.down.connect(self._taken_down)
        self._view.again_wanted.connect(self._prepare_again)
        self._view.letter_wanted.connect(self._write_letter)
        self._view.copy_wanted.connect(self._copy)
        self._view.send_wanted.connect(self._send)
        self._view.open_wanted.connect(open_with_system)
        self._bench.register.changed.connect(self._register_changed)

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self._show([], [])
        elif self.isVisible():
            self.read()
        else:
            self._ask(lambda register: register.takedowns(register.today()), self._count)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: read the log anew."""
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Read the log of the open register beside the window; until it is read, the page stays as it was."""
        self._ask(
            lambda register: (register.publications(), register.takedowns(register.today())),
            lambda found: self._show(*found),
        )

    def _ask(self, question: Callable[[Register], Any], take: Callable[[Any], None]) -> None:
        """Ask the open register, and take its answer unless another question was asked or the register has changed."""
        register = self._bench.register.register
        if register is None:
            return
        self._asked += 1
        asked = self._asked

        def awaited() -> bool:
            return asked == self._asked and register is self._bench.register.register

        def ask() -> Any:
            return question(register) if awaited() else None  # on the thread: a closed register is not opened again

        def answered(answer: Any) -> None:
            if awaited():
                take(answer)

        def refused(error: KnownError) -> None:
            if awaited():
                self._messages.say(sentence_of(error), "error")

        self._bench.reader.call(ask, answered, refused)

    def _count(self, due: list[TakeDown]) -> None:
        self.due_counted.emit(len(due))

    def _show(self, publications: list[Publication], due: list[TakeDown]) -> None:
        """Show the log; what was chosen stays chosen."""
        titles = {name: channel_title(channel.title) for name, channel in self._bench.channels.items()}
        chosen = {one.number for one in self._chosen()}
        self._model.show(publications, due, titles)
        self._choose(set(self._model.due) if self._due_wanted else chosen)
        self._due_wanted = False
        words = self.tr("%n cop(ies) must come down.", "", len(due)) if due else self.tr("Nothing has to come down.")
        late = sum(one.overdue for one in due)
        if late:
            words = f"{words} {self.tr('%n of them should be down by now.', '', late)}"
        self._count(due)
        self._summary.setText(words)
        set_role(self._summary, "error" if due else "muted")
        empty = self.tr("Nothing was published yet. Copies that you prepare are listed here.")
        choose = self.tr("Choose a publication to see where it is, who is shown, and how to get it down.")
        self._none.setText(choose if publications else empty)
        self._show_chosen()

    def show_due(self) -> None:
        """List what has to come down, and choose all of it, as soon as it is read."""
        self._filter.setCurrentIndex(self._filter.findData(State.DUE))
        self._due_wanted = True
        self.read()

    def _choose(self, numbers: set[str]) -> None:
        selection = self._log.selectionModel()
        rows = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for row in range(self._found.rowCount()):
            index = self._found.index(row, 0)
            if index.data(Role.PUBLICATION).number in numbers:
                selection.select(index, rows)

    def _chosen(self) -> list[Publication]:
        return [index.data(Role.PUBLICATION) for index in self._log.selectionModel().selectedRows()]

    def _chosen_due(self) -> list[TakeDown]:
        return [self._model.due[one.number] for one in self._chosen() if one.number in self._model.due]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        if not chosen:
            self._side.setCurrentWidget(self._none)
            return
        self._side.setCurrentWidget(self._view)
        if len(chosen) > 1:
            self._view.show_several(chosen, self._chosen_due())
        else:
            (one,) = chosen
            self._view.show_one(one, self._model.title_of(one.copy.channel), self._model.due.get(one.number))

    def _tell_address(self, number: str, address: str) -> None:
        known = {one.number: one.address for one in self._chosen()}
        if known.get(number, address) != address:
            self._changes.make(lambda r: r.tell_address(number, address))

    def _taken_down(self) -> None:
        up = [one.number for one in self._chosen() if one.taken_down_on is None]

        def change(register: Register) -> None:
            for number in up:
                register.mark_taken_down(number, register.today())

        words = self.tr("%n cop(ies) marked as taken down.", "", len(up))
        self._changes.make(change, lambda _: self._messages.say(words, "good"))

    def _prepare_again(self) -> None:
        """Open the originals that are still there; who may no longer be shown is covered by itself.

        One channel and purpose at a time, that of the first: what is shown follows from it. The rest stays chosen.
        """
        chosen = [one for one in self._chosen() if one.copy.source and read_back(one.copy.source).is_file()]
        if not chosen:
            return
        use = _use_of(chosen[0])
        left = [one for one in chosen if _use_of(one) != use]
        self._log.clearSelection()
        self._choose({one.number for one in left})
        originals = dict.fromkeys(read_back(one.copy.source) for one in chosen if _use_of(one) == use)
        self.again_wanted.emit(list(originals), *use)
        if left:
            titles = ", ".join(sorted({self._model.title_of(one.copy.channel) for one in left}))
            words = self.tr("First those for {channel}. Still to be prepared again afterwards: {left}.")
            self._messages.say(words.format(channel=self._model.title_of(use[0]), left=titles), "warning")

    def _write_letter(self, language: str) -> None:
        """One letter for the channel of the first; the others get theirs when they are chosen."""
        register, due = self._bench.register.register, self._chosen_due()
        if register is None or not due:
            return
        same = _of_first_channel(due)
        self._view.show_letter(letter(self._bench.texts(language), same, register.channels(), register.policy))

    def _send(self, to: str, subject: str, body: str) -> None:
        """Hand the mail to the computer's own mail program, and note that it was asked."""
        due = [one.publication.number for one in _of_first_channel(self._chosen_due())]
        if open_mail(to, subject, body):
            self._changes.make(lambda r: r.note_asked(due, r.today()))
        else:
            self._messages.say(self.tr("No mail program answered. Copy the mail instead."), "warning")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._messages.say(self.tr("The mail is copied: paste it into your mail program."), "good")


def _use_of(one: Publication) -> tuple[str, str]:
    """The channel and the purpose that a copy was published for."""
    return one.copy.channel, one.copy.purpose


def _of_first_channel(due: Sequence[TakeDown]) -> list[TakeDown]:
    """Those that were published where the first one was."""
    return [one for one in due if one.publication.copy.channel == due[0].publication.copy.channel]
