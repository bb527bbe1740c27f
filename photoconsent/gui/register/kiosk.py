"""The page on which one person signs on the screen: large, and with nothing of anybody else on it.

The window behind it is locked meanwhile: whoever holds the screen can go nowhere but back to the lock.
"""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from consent_db.records import State
from consent_db.register import Register
from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.filing import record_no
from photoconsent.papers.on_screen import Said, Sheet, record_signed, sheet_for


class Kiosk(QWidget):
    """Choices, signatures, and two answers; closes when one of them is recorded, or when it is left."""

    finished = Signal(str)
    """What was recorded, as a label of a consent; empty where nobody answered."""

    def __init__(self, bench: Workbench, register: Register, person: str) -> None:
        """Raises UnknownPerson, and BadEntry for somebody whose form is signed on paper alone."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._register, self._person = bench, register, person
        self._sheet: Sheet = sheet_for(register, bench.texts(), person)
        self._boxes: dict[str, QCheckBox] = {}
        self._pads: list[SignaturePad] = []
        self._language = QComboBox()
        self._language.setObjectName("kioskLanguage")
        self._language.setAccessibleName(self.tr("Language of the form"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(bench.language)))
        self._language.currentIndexChanged.connect(self._show_form)
        self._error = label("", "error", "kioskError")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.addWidget(self._language, 0, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._error)
        layout.addLayout(
            Flow(
                button(self.tr("Cancel"), "kioskCancel", self.close),
                Gap(),
                button(self.tr("No to all pictures here"), "kioskNo", self._say_no),
                button(self.tr("Yes to what I ticked"), "kioskYes", self._say_yes, "primary"),
            )
        )
        self._show_form()

    def _show_form(self) -> None:
        """The form in the chosen language; nothing that was ticked or drawn in another one is kept."""
        texts = self._bench.texts(str(self._language.currentData()))
        self._sheet = sheet = sheet_for(self._register, texts, self._person)
        words = texts.words(sheet.kind)
        inside = QWidget()
        inside.setObjectName("sheet")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(label(words["title"], "title", "kioskTitle"))
        column.addWidget(label(f"{words['person']} {sheet.name}", "heading", "kioskPerson"))
        column.addWidget(label(f"{words['intro']} {words['no_consequence']} {words['withdraw']}"))
        self._boxes = {}
        column.addWidget(label(words["channels"], "heading"))
        for channel, title in zip(sheet.terms.channels, texts.titles(sheet.terms.channels), strict=True):
            self._add_box(column, f"channel:{channel.name}", title)
        column.addWidget(label(words["media"], "heading"))
        for medium in ("still", "video", "sound"):
            self._add_box(column, f"media:{medium}", words[f"media_{medium}"])
        self._add_box(column, "name", words["name_shown"])
        column.addWidget(label(words["biometrics_title"], "heading"))
        column.addWidget(label(words["biometrics"]))
        self._add_box(column, "biometrics", words["biometrics_title"])
        self._pads = []
        for number, signer in enumerate(sheet.signers):
            column.addWidget(label(f"{signer.label} {signer.name or ''}".strip(), "heading"))
            pad = SignaturePad(f"pad-{number}", signer.label)
            self._pads.append(pad)
            column.addWidget(pad)
            clear = button(self.tr("Draw it anew"), f"padClear-{number}", pad.clear)
            column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._place = self._place_line()
        column.addWidget(self._place)
        column.addWidget(label(words["on_screen"].format(moment=""), "muted"))
        column.addWidget(label(sheet.text, "muted", "kioskText"))
        column.addStretch()
        self._area.setWidget(inside)
        self._say("")

    def _place_line(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("kioskPlace")
        made.setAccessibleName(self.tr("Place"))
        made.setPlaceholderText(self.tr("Place"))
        return made

    def _add_box(self, column: QVBoxLayout, name: str, words: str) -> None:
        box = QCheckBox(words)
        box.setObjectName(f"kiosk-{name}")
        self._boxes[name] = box
        column.addWidget(box)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _say_yes(self) -> None:
        ticked = frozenset(name for name, box in self._boxes.items() if box.isChecked())
        drawn = {number: pad.strokes for number, pad in enumerate(self._pads) if pad.strokes}
        said = Said(ticked, drawn, self._place.text().strip(), datetime.now(UTC))
        self._record(partial(record_signed, self._register, self._sheet, said))

    def _say_no(self) -> None:
        how, day = self.tr("On the screen"), self._register.today()
        self._record(partial(record_no, self._register, self._person, State.REFUSED, day, how, ""))

    def _record(self, write: "partial[str]") -> None:
        """Write it, and leave; what is refused is said here."""
        try:
            made = write()
        except KnownError as error:
            self._say(sentence_of(error))
            return
        self._bench.register.read_again()
        self.finished.emit(made)
        self.close()
