"""A copy of a signed form for who signed it: to print, or as a mail that somebody sends."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.form_copy import copy_mail, form_of
from photoconsent.whole_file import write_whole


class CopyForm(SideForm):
    """Asks how the copy goes out, and where its file is written."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("copy", self.tr("A copy for who signed"), self.tr("Write the copy"), parent)
        self.person, self.consent, self.language = "", "", ""
        self._paper = QCheckBox(self.tr("To print"))
        self._paper.setObjectName("copyPaper")
        self._mail = QLineEdit()
        self._mail.setObjectName("copyMail")
        self._mail.setAccessibleName(self.tr("By mail to"))
        self._folder = PlaceField(self.tr("Folder for the copy"), "copyFolder", Place.FOLDER)
        self.add_note(
            self.tr("The form as it was signed. What is written is not encrypted, and nothing is sent from here.")
        )
        self.add(self._paper)
        self.add(self._mail, self.tr("By mail to"))
        self.add(self._folder, self.tr("Folder for the copy"))

    def begin(self, person: str, name: str, consent: str, language: str, folder: str) -> None:
        """Ask about the form of this consent; `language` is that of the mail."""
        self.person, self.consent, self.language = person, consent, language
        self.title.setText(self.tr("A copy for {name}").format(name=name))
        self.wish(True, "")
        self._folder.put(folder)
        self.say("")
        self.begun()

    def wish(self, on_paper: bool, mail: str) -> None:
        """Fill in what was wished for."""
        self._paper.setChecked(on_paper)
        self._mail.setText(mail)

    @property
    def on_paper(self) -> bool:
        """Whether it is to be printed."""
        return self._paper.isChecked()

    @property
    def mail(self) -> str:
        """Where it is to be sent; empty for nowhere."""
        return self._mail.text().strip()

    @property
    def folder(self) -> Path | None:
        """Where the file goes."""
        return self._folder.path

    def submit(self) -> None:
        """Hand on what is wanted."""
        if self.folder is None:
            self.say(self.tr("Choose a folder for the copy."))
        elif not (self.on_paper or self.mail):
            self.say(self.tr("Tick “To print”, or write where the mail goes."))
        else:
            self.wanted.emit()


class CopyErrand(QObject):
    """Owns the form, and writes what is asked for there."""

    opened = Signal(QWidget)
    closed = Signal(QWidget)

    def __init__(self, bench: Workbench, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._changes = bench, changes
        self.form = CopyForm()
        self.form.wanted.connect(self._write)
        self.form.given_up.connect(partial(self.closed.emit, self.form))

    def ask(self, person: str, consent: str = "", language: str = "") -> bool:
        """Ask about the copy of a consent's form, or of the newest one that has any; False where there is none."""
        register = self._bench.register.register
        if register is None:
            return False
        with_form = [version.label for version in register.person(person).consents if version.evidence]
        if not with_form or (consent and consent not in with_form):
            self._changes.messages.say(self.tr("No signed form of this person is on file."), "warning")
            return False
        name, folder = self._bench.register.name_of(person), self._bench.settings.current.form_folder
        self.form.begin(person, name, consent or with_form[0], language or self._bench.language, folder)
        self.opened.emit(self.form)
        return True

    def _write(self) -> None:
        form, texts = self.form, self._bench.texts(self.form.language)
        folder, mail, on_paper, consent = form.folder, form.mail, form.on_paper, form.consent
        if folder is None:
            return
        self._bench.settings.change(form_folder=str(folder))

        def write(register: Register) -> list[Path]:
            data, ending = form_of(register, consent)
            # Without name or number: the file may lie about, and the code on the form says enough.
            name = f"{texts.copy['attached']} {register.today():%Y-%m-%d}"
            written = []
            for wanted, file, made in (
                (on_paper, f"{name}.{ending}", lambda: data),
                (bool(mail), f"{name}.eml", lambda: copy_mail(register, texts, consent, mail)),
            ):
                if wanted:
                    written.append(_put(folder, file, made))
            return written

        self._changes.make_apart(write, self._written, form.say, changes=False)

    def _written(self, files: list[Path]) -> None:
        self.closed.emit(self.form)
        words = self.tr("%n file(s) written, not encrypted: delete them when they have served.", "", len(files))
        self._changes.messages.say(words, "warning", self.tr("Open it"), partial(open_with_system, files[0]))


def _put(folder: Path, name: str, made: Callable[[], bytes]) -> Path:
    """Write it under this name, or one with a number behind it where there is one already. Raises CannotWrite."""
    target, number = folder / name, 1
    while target.exists():
        number += 1
        target = folder / f"{Path(name).stem} {number}{Path(name).suffix}"
    write_whole(target, made())
    return target
