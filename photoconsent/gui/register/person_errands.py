"""What is asked and done about one person beside the consents on paper: statements, prints, rights, recognition."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from consent_db import evidence
from consent_db.consents import Withdrawal
from consent_db.records import ConsentVersion, State
from consent_db.register import Register
from consent_db.rights import Erasure
from photoconsent.enrolment.enrol import Enrolled, enrol_pictures
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.register.delete_form import DeleteForm
from photoconsent.gui.register.erase_form import EraseForm
from photoconsent.gui.register.form_words import left_out_sentence
from photoconsent.gui.register.handout_form import HandoutForm
from photoconsent.gui.register.leave_form import LeaveForm
from photoconsent.gui.register.print_errand import print_forms
from photoconsent.gui.register.print_form import Print, PrintForm
from photoconsent.gui.register.reach_errand import ReachErrand
from photoconsent.gui.register.recognition_form import RecognitionForm
from photoconsent.gui.register.reference_words import verdict_sentence
from photoconsent.gui.register.statement_form import Kind, Statement, StatementForm
from photoconsent.gui.register.tell_form import TellForm
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.filing import record_no
from photoconsent.pipeline.journal import settle_all

_NEW = {Kind.REFUSE: State.REFUSED, Kind.RESERVE: State.RESERVED, Kind.OBJECT: State.OBJECTED}
"""What a new statement is recorded as."""


class PersonErrands(QObject):
    """Owns the forms; opens one when asked, carries out what it hands on, and closes it.

    Every form says itself whom it is about: another one may be opened before what was asked of it is done.
    """

    opened = Signal(QWidget)
    closed = Signal(QWidget)
    """This form is done with."""

    def __init__(
        self, bench: Workbench, changes: Changes, page_shown: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """`page_shown` says whose page is in front; empty while a form is."""
        super().__init__(parent)
        self._bench, self._changes, self._page_shown = bench, changes, page_shown
        self._statement, self._print = StatementForm(), PrintForm(bench.settings, self._left_out)
        self._recognition, self._handout, self._erase = RecognitionForm(), HandoutForm(bench.settings), EraseForm()
        self._delete, self._leave, self._reach = DeleteForm(), LeaveForm(), ReachErrand(bench, changes, self)
        self._tell = TellForm()
        for form in self.forms():
            form.given_up.connect(partial(self.closed.emit, form))
        self._statement.wanted.connect(self._take_statement)
        self._print.wanted.connect(self._make_forms)
        self._recognition.ticked.connect(self._tick)
        self._recognition.pictures_wanted.connect(self._enrol)
        self._recognition.wipe_wanted.connect(self._wipe)
        self._handout.wanted.connect(self._hand_out)
        self._erase.wanted.connect(self._erase_person)
        self._leave.wanted.connect(self._take_leave)
        self._leave.stay_wanted.connect(self._take_back_leave)
        self._tell.wanted.connect(self._take_told)
        self._reach.opened.connect(self.opened)
        self._delete.wanted.connect(self._delete_consent)

    def forms(self) -> tuple[SideForm, ...]:
        """Every form there is."""
        first = self._statement, self._print, self._recognition, self._handout
        return *first, self._erase, self._delete, self._leave, self._reach.form, self._tell

    def _left_out(self, language: str) -> str:
        """What forms of this language leave out that the law wants told, in a sentence."""
        register = self._bench.register.register
        if register is None:
            return ""
        return left_out_sentence(self._bench.texts(language), register.own_texts(), register.organisation().country)

    def _today(self) -> date:
        register = self._bench.register.register
        return register.today() if register is not None else date.min

    def ask_about_no(self, person: str) -> None:
        """The person said no."""
        self._statement.begin(Kind.REFUSE, person, self._bench.register.name_of(person), self._today())
        self.opened.emit(self._statement)

    def ask_about_reservation(self, person: str) -> None:
        """The person is against any picture."""
        self._statement.begin(Kind.RESERVE, person, self._bench.register.name_of(person), self._today())
        self.opened.emit(self._statement)

    def ask_about_objection(self, person: str) -> None:
        """The person objects to uses that rest on another basis than consent."""
        register = self._bench.register.register
        if register is not None:
            name, kinds = self._bench.register.name_of(person), register.policy.other_basis_kinds
            self._statement.begin_objection(person, name, register.channels(), kinds, self._today())
            self.opened.emit(self._statement)

    def ask_about_withdrawal(self, version: ConsentVersion) -> None:
        """A consent, refusal or reservation is taken back."""
        register = self._bench.register.register
        if register is not None:
            self._statement.begin_withdrawal(version, register.channels(), self._today())
            self.opened.emit(self._statement)

    def ask_about_deletion(self, version: ConsentVersion) -> None:
        """A consent that has ended is to be deleted."""
        register = self._bench.register.register
        if register is not None:
            self._delete.begin(version, register.person(version.person))
            self.opened.emit(self._delete)

    def ask_about_print(self, person: str) -> None:
        """A form to sign, or blank ones if `person` is empty."""
        register = self._bench.register.register
        if register is not None:
            name, told = self._bench.register.name_of(person), register.organisation()
            self._print.begin(person, name, self._bench.language, told)
            self.opened.emit(self._print)

    def ask_about_group_print(self, group: str) -> None:
        """A form for each who belongs to this group."""
        register = self._bench.register.register
        if register is not None:
            self._print.begin_group(group, self._bench.language, register.organisation())
            self.opened.emit(self._print)

    def show_reach(self, person: str) -> None:
        """Every copy that shows the person."""
        self._reach.show(person)

    def ask_about_telling(self, group: str) -> None:
        """A group was told on paper."""
        register = self._bench.register.register
        if register is not None:
            self._tell.begin(group, register.policy, register.today())
            self.opened.emit(self._tell)

    def _take_told(self, group: str, on: date, paper: Path) -> None:
        """The paper is read in the process apart, like every file of strangers."""

        def change(register: Register) -> int:
            people = register.members(group)
            register.tell(people, on, self._bench.apart.call(evidence.read, paper))
            return len(people)

        def recorded(people: int) -> None:
            self.closed.emit(self._tell)
            self._changes.messages.say(self.tr("%n person(s) were told, on record.", "", people), "good")

        self._changes.make_apart(change, recorded, self._tell.say)

    def ask_about_leaving(self, person: str) -> None:
        """The person leaves."""
        register = self._bench.register.register
        if register is not None:
            self._leave.begin(register.person(person), register.policy, register.today())
            self.opened.emit(self._leave)

    def ask_about_recognition(self, person: str) -> None:
        """May the computer recognise the person?"""
        register = self._bench.register.register
        if register is not None:
            self._recognition.begin(register.person(person), register.today())
            self.opened.emit(self._recognition)

    def ask_about_handout(self, person: str) -> None:
        """Everything that is held on the person."""
        self._handout.begin(person, self._bench.register.name_of(person))
        self.opened.emit(self._handout)

    def ask_about_erasure(self, person: str) -> None:
        """The person wants to be erased."""
        register = self._bench.register.register
        if register is not None:
            self._erase.begin(register.person(person))
            self.opened.emit(self._erase)

    def _take_statement(self, said: Statement) -> None:
        person, name = said.person, self._bench.register.name_of(said.person)
        if said.kind in _NEW:
            state = _NEW[said.kind]
            self._changes.make(
                lambda r: record_no(r, person, state, said.on, said.how, said.by, channels=said.channels),
                partial(self._said_no, person, name),
                self._statement.say,
            )
            return
        withdrawal = Withdrawal(said.on, said.how, said.by, said.channels)
        self._changes.make(
            lambda r: r.withdraw(said.consent, withdrawal), partial(self._withdrawn, person), self._statement.say
        )

    def _said_no(self, person: str, name: str, consent: str) -> None:
        self.closed.emit(self._statement)
        register = self._bench.register.register
        if register is not None and register.takedowns(register.today(), person):
            self._reach.show(person)
        words = self.tr("It is on record what {name} said.").format(name=name)
        self._changes.messages.say(words, "good", self.tr("Undo"), partial(self._undo, consent))

    def _undo(self, consent: str) -> None:
        """Nothing is ever removed: the entry gets a version that says it was a mistake."""
        reason = QCoreApplication.translate("PersonErrands", "Entered by mistake")
        done = self.tr("Undone. The log keeps both.")
        self._changes.make(
            lambda r: r.withdraw(consent.partition(".")[0], Withdrawal(r.today(), reason)),
            lambda _: self._changes.messages.say(done, "good"),
        )

    def _take_leave(self, person: str, last: date) -> None:
        done = self.tr("Recorded. Nothing that is published has to come down today.")
        said = partial(self._say_due, self._leave, person, done)
        self._changes.make(lambda r: r.leave([person], last), said, self._leave.say)

    def _take_back_leave(self, person: str) -> None:
        done = self.tr("Taken back: the consents hold again as they are.")
        self._changes.make(lambda r: r.stay([person]), partial(self._say_due, self._leave, person, done))

    def _withdrawn(self, person: str, _: str) -> None:
        done = self.tr("Withdrawn. Nothing that is published has to come down.")
        self._say_due(self._statement, person, done)

    def _say_due(self, form: SideForm, person: str, done: str, _: object = None) -> None:
        """Close the form, and say how many copies must come down, or that it is done."""
        self.closed.emit(form)
        register = self._bench.register.register
        due = len(register.takedowns(register.today(), person)) if register is not None else 0
        if due:
            words = self.tr("%n published cop(ies) must come down: see Published.", "", due)
            self._changes.messages.say(words, "warning")
            self._reach.show(person)
        else:
            self._changes.messages.say(done, "good")

    def _make_forms(self, wanted: Print) -> None:
        self._changes.make_apart(
            lambda r: print_forms(r, wanted, self._bench.resources),
            partial(self._printed, wanted),
            partial(self._say_at, self._print, wanted.person or ""),
        )

    def _printed(self, wanted: Print, target: Path) -> None:
        self.closed.emit(self._print)
        words, tone = self.tr("The form is in {file}.").format(file=target.name), "good"
        if wanted.organisation.missing() and not wanted.guideline:
            lines = self.tr("It has empty lines for what the law wants told: fill them in before anybody signs.")
            words, tone = f"{words} {lines}", "warning"
        open_it = partial(open_with_system, target)
        self._changes.messages.say(words, tone, self.tr("Open it"), open_it)

    def _tick(self, person: str, agreed: bool, on: date) -> None:
        change = partial(self._ticked, person, agreed, on)
        self._changes.make(change, lambda _: self.ask_about_recognition(person), self._recognition.say)

    @staticmethod
    def _ticked(person: str, agreed: bool, on: date, register: Register) -> None:
        register.tick_biometrics(person, agreed, on)

    def enrol(self, pictures: Sequence[Path]) -> None:
        """Take these as reference pictures of the person whose recognition is talked about."""
        self._recognition.take(pictures)

    def _enrol(self, person: str, pictures: Sequence[Path]) -> None:
        """Judge these pictures in the process apart, and keep what can be used."""
        self._recognition.show_verdicts([self.tr("Looking at the pictures…")])

        def change(register: Register) -> Enrolled:
            done = self._bench.apart.call(enrol_pictures, person, tuple(pictures))
            if done.made.templates:
                register.enrol(person, *done.made.templates, portrait=done.made.portrait)
            return done

        say = partial(self._say_at, self._recognition, person)
        self._changes.make_apart(change, partial(self._enrolled, person), say)

    def _enrolled(self, person: str, done: Enrolled) -> None:
        """Say it on the form where nothing else is in front; whoever went on is not called back."""
        if self._page_shown() == person:  # the form made room for the page when the pictures were recorded
            self.ask_about_recognition(person)
            self._recognition.show_verdicts([f"{j.path.name}: {verdict_sentence(j.verdict)}" for j in done.judged])
        elif self._bench.register.person(person) is not None:
            words = self.tr("%n new reference picture(s) of {name} on file.", "", len(done.made.templates))
            self._changes.messages.say(words.format(name=self._bench.register.name_of(person)))

    @staticmethod
    def _in_front(form: RecognitionForm | PrintForm | HandoutForm, person: str) -> bool:
        """Whether this form is the one beside the list, and is about this person."""
        return not form.isHidden() and form.person == person

    def _say_at(self, form: RecognitionForm | PrintForm | HandoutForm, person: str, sentence: str) -> None:
        """Say what went wrong on its form, or above the page when something else is there by now."""
        if self._in_front(form, person):
            form.say(sentence)
        else:
            self._changes.messages.say(sentence, "error")

    def _wipe(self, person: str) -> None:
        self._changes.make(lambda r: r.wipe_biometrics(person), lambda _: self.ask_about_recognition(person))

    def _hand_out(self, person: str, folder: Path) -> None:
        own = folder / "".join(c if c.isalnum() or c in "-_" else "-" for c in person)
        written = partial(self._handed_out, person, own)
        texts = self._bench.texts()

        def write(register: Register) -> list[Path]:
            from photoconsent.papers.handout import write_handout  # here, because reportlab takes a while

            return write_handout(register, person, own, texts)

        self._changes.make_apart(write, written, partial(self._say_at, self._handout, person), changes=False)

    def _handed_out(self, person: str, folder: Path, files: list[Path]) -> None:
        if self._handout.person == person:
            self.closed.emit(self._handout)
        words = self.tr("%n file(s) written, not encrypted: delete them when they have served.", "", len(files))
        open_it = partial(open_with_system, folder)
        self._changes.messages.say(words, "warning", self.tr("Open the folder"), open_it)

    def _delete_consent(self, consent: str) -> None:
        words = self.tr("{number} is deleted.").format(number=consent)
        done = self._changes.make(lambda r: r.delete_consent(consent), say=self._delete.say)
        if done:
            self.closed.emit(self._delete)
            self._changes.messages.say(words, "good")

    def _erase_person(self, person: str) -> None:
        self._changes.make(lambda r: r.erase(person), self._erased, self._erase.say)

    def _erased(self, done: Erasure) -> None:
        settle_all(self._bench.state)
        if done.publications:
            words = self.tr("Erased. %n published cop(ies) must come down: see Published.", "", len(done.publications))
            self._changes.messages.say(words, "warning")
        else:
            self._changes.messages.say(self.tr("Erased. Nothing that is published showed this person."), "good")
