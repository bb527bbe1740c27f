"""One or several publications: where they are, who is shown on what, and what to do when they have to come down."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from consent_db.pages import Publication, TakeDown
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.tab_order import ReadingOrder
from photoconsent.gui.ground.messages import reason_sentence
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.open_register import OpenRegister
from photoconsent.papers.takedown_letter import Letter
from photoconsent.paths import read_back
from photoconsent.pipeline.face import Reason


class PublicationView(QScrollArea):
    """What is chosen in the log; only shows and asks."""

    address_told = Signal(str, str)
    """The number of the publication, and where it can be seen."""
    down = Signal()
    again_wanted = Signal()
    letter_wanted = Signal(str)
    """The language the mail is to be in."""
    copy_wanted = Signal(str)
    send_wanted = Signal(str, str, str)
    """To whom, the subject and the text of a mail."""
    open_wanted = Signal(object)
    """The path of a file to be opened with the system's own program."""

    def __init__(self, register: OpenRegister, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publicationView")
        self.setAccessibleName(self.tr("The chosen publication"))
        self.setWidgetResizable(True)
        self._register = register
        self._number = self._letter_to = ""
        self._files: tuple[Path | None, Path | None] = (None, None)
        """The copy and the original of the one that is shown, where they are still there."""
        self._title = label("", "heading", "publicationTitle")
        self._facts = label("", "", "publicationFacts")
        self._why = label("", "error", "publicationWhy")
        self._shown = label("", "muted", "publicationShown")
        self._address = self._make_address()
        self._down = button(self.tr("It is down"), "takenDown", self.down.emit, "primary")
        self._again = button(self.tr("Prepare again"), "prepareAgain", self.again_wanted.emit)
        self._gone = label("", "muted", "sourceGone")
        self._language = self._make_language(language)
        self._letter = self._make_letter()
        self._lay_out()

    def _make_address(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("address")
        made.setAccessibleName(self.tr("Where it can be seen"))
        made.setPlaceholderText("https://")
        made.editingFinished.connect(self._tell_address)
        return made

    def _make_language(self, language: str) -> QComboBox:
        made = Choice()
        made.setObjectName("letterLanguage")
        made.setAccessibleName(self.tr("Language of the mail"))
        for code, name in LANGUAGES.items():
            made.addItem(name, code)
        made.setCurrentIndex(max(0, made.findData(language)))
        made.currentIndexChanged.connect(lambda: self.letter_wanted.emit(str(made.currentData())))
        return made

    def _make_letter(self) -> QWidget:
        """The mail to whoever answers for the page, ready to be copied."""
        self._to = label("", "strong", "letterTo")
        self._text = QPlainTextEdit()
        self._text.setObjectName("letterText")
        self._text.setAccessibleName(self.tr("The mail"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(260)
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        row = QHBoxLayout()
        heading = label(self.tr("Mail to whoever answers for it"), "strong")
        row.addWidget(heading, 1)
        row.addWidget(self._language)
        layout.addLayout(row)
        layout.addWidget(self._to)
        layout.addWidget(self._text)
        copy = button(self.tr("Copy the mail"), "copyLetter", lambda: self.copy_wanted.emit(self._text.toPlainText()))
        send = button(self.tr("Write it in your mail program"), "sendLetter", self._send)
        buttons = Flow(send, copy)
        layout.addLayout(buttons)
        return made

    def _send(self) -> None:
        subject, _, body = self._text.toPlainText().partition("\n\n")
        self.send_wanted.emit(self._letter_to, subject, body)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("sheet")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for part in (self._title, self._why, self._facts, self._shown):
            layout.addWidget(part)
        self._address_words = label(self.tr("Where it can be seen"), "strong")
        layout.addWidget(self._address_words)
        layout.addWidget(self._address)
        self._open_copy = button(self.tr("Open the copy"), "openCopy", lambda: self.open_wanted.emit(self._files[0]))
        self._open_original = button(
            self.tr("Open the original"), "openOriginal", lambda: self.open_wanted.emit(self._files[1])
        )
        layout.addLayout(Flow(self._down, self._again, self._open_copy, self._open_original))
        layout.addWidget(self._gone)
        layout.addSpacing(6)
        layout.addWidget(self._letter)
        layout.addStretch()
        self.setWidget(inside)
        ReadingOrder(inside)

    def show_one(self, one: Publication, channel: str, due: TakeDown | None) -> None:
        """Show this publication; `due` if it has to come down."""
        self._number = one.number
        copy = one.copy
        self._title.setText(copy.event or Path(copy.output).stem or one.number)
        lines = [
            f"{channel}  ·  {day_words(copy.day)}  ·  {one.number}",
            self.tr("{shown} shown, {hidden} covered, prepared by {who}").format(
                shown=len(copy.shown), hidden=copy.hidden, who=copy.prepared_by
            ),
        ]
        if copy.purpose:
            lines.append(self.tr("For the purpose: {purpose}.").format(purpose=copy.purpose))
        if one.taken_down_on is not None:
            text = self.tr("Taken down {day} by {who}.")
            lines.append(text.format(day=day_words(one.taken_down_on), who=one.taken_down_by))
        elif copy.take_down_on is not None:
            lines.append(self.tr("Comes down by {day}.").format(day=day_words(copy.take_down_on)))
        if copy.output:
            output = Path(copy.output)
            lines.append(str(Path(output.parent.name) / output.name))
        self._facts.setText("\n".join(lines))
        self._facts.setToolTip(copy.output)
        self._why.setText("\n".join(self._reasons(due)) if due is not None else "")
        relied = [f"{self._name(shown.person)} ({shown.consent})" for shown in copy.shown]
        self._shown.setText(self.tr("Shown: {names}").format(names=", ".join(relied)) if relied else "")
        self._address.setText(one.address)
        self._files = _there(copy.output), _there(copy.source)
        up, there = one.taken_down_on is None, bool(copy.source) and read_back(copy.source).is_file()
        self._show_actions(one_alone=True, up=up, again=there, due=due is not None)
        gone = bool(copy.source) and not there and due is not None
        self._gone.setText(self.tr("The original is no longer where it was, so it cannot be prepared again from here."))
        self._gone.setVisible(gone)

    def show_several(self, chosen: Sequence[Publication], due: Sequence[TakeDown]) -> None:
        """Show what several have in common: that they can come down together."""
        self._number = ""
        self._title.setText(self.tr("%n publication(s) chosen", "", len(chosen)))
        self._why.setText(self.tr("%n of them must come down.", "", len(due)) if due else "")
        self._facts.setText("")
        self._shown.setText("")
        self._gone.hide()
        up = any(one.taken_down_on is None for one in chosen)
        there = any(one.copy.source and read_back(one.copy.source).is_file() for one in chosen)
        self._show_actions(one_alone=False, up=up, again=there, due=bool(due))

    def _show_actions(self, *, one_alone: bool, up: bool, again: bool, due: bool) -> None:
        self._why.setVisible(bool(self._why.text()))
        self._facts.setVisible(bool(self._facts.text()))
        self._shown.setVisible(bool(self._shown.text()))
        for part in (self._address, self._address_words):
            part.setVisible(one_alone)
        for opens, file in zip((self._open_copy, self._open_original), self._files, strict=True):
            opens.setVisible(one_alone and file is not None)
        self._down.setVisible(up)
        self._down.setText(self.tr("It is down") if one_alone else self.tr("They are down"))
        self._down.setAccessibleName(self._down.text())
        self._again.setVisible(again)
        self._letter.setVisible(due)
        if due:
            self.letter_wanted.emit(str(self._language.currentData()))

    def show_letter(self, letter: Letter) -> None:
        """Show the mail."""
        to = self.tr("To: {owner}").format(owner=letter.to)
        unknown = self.tr("Nobody is named for this channel: see Register, Upkeep.")
        self._letter_to = letter.to
        self._to.setText(to if letter.to else unknown)
        self._text.setPlainText(letter.text)

    def _reasons(self, due: TakeDown) -> list[str]:
        """Why it has to come down, and since when."""
        since = self.tr("Has to come down since {day}.").format(day=day_words(due.since))
        said = [since if due.since < date.today() else self.tr("Has to come down now.")]
        if due.due_by is not None:
            words = (
                self.tr("It should be down since {day}.") if due.overdue else self.tr("The last day for it is {day}.")
            )
            said.append(words.format(day=day_words(due.due_by)))
        if due.asked_on is not None:
            said.append(self.tr("Asked for {day}.").format(day=day_words(due.asked_on)))
        for person, why in due.reasons:
            if why is None:
                said.append(self.tr("The time for it is over."))
            else:
                said.append(f"{self._name(person)}: {reason_sentence(Reason(why.value))}")
        return said

    def _name(self, person: str | None) -> str:
        return self._register.name_of(person) if person is not None else self.tr("A person who was erased")

    def _tell_address(self) -> None:
        if self._number:
            self.address_told.emit(self._number, self._address.text().strip())


def _there(text: str) -> Path | None:
    """The file of a path that was written down, if it is still there."""
    path = read_back(text) if text else None
    return path if path is not None and path.is_file() else None
