"""The texts of the forms in the organisation's own words, beside ours, and the logo above them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from consent_db.own_texts import OwnTexts
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.register.form_words import left_out_sentence, part_word
from photoconsent.gui.workbench import Workbench
from photoconsent.papers.form_texts import FormTexts
from photoconsent.papers.own_texts import editable, read_logo

_NAME = Qt.ItemDataRole.UserRole
_EDITOR_LINES = 5


class FormTextsDesk(QScrollArea):
    """Every line of the forms on the left; the chosen one, ours and theirs, on the right."""

    finished = Signal()

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("formTextsDesk")
        self._bench, self._changes = bench, changes
        self._texts: FormTexts = bench.texts()
        self._kept = OwnTexts()
        self._said: dict[str, dict[str, str]] = {}
        """By language, what is said otherwise than ours as it stands on this page."""
        self._language = Choice()
        self._language.setObjectName("textsLanguage")
        self._language.setAccessibleName(self.tr("Language of the form"))
        for code, name in LANGUAGES.items():
            self._language.addItem(name, code)
        self._lines = self._make_lines()
        self._ours = label("", "muted", "textsOurs")
        self._editor = self._make_editor()
        self._back_to_ours = button(self.tr("Back to our words"), "textsLineReset", self._reset_line)
        self._left_out = label("", "error", "textsLeftOut")
        self._error = label("", "error", "textsError")
        kinds = self.tr("Pictures ({patterns})").format(patterns="*.png *.jpg *.jpeg")
        self._logo = PlaceField(self.tr("Logo above the forms (PNG)"), "textsLogo", Place.FILE, kinds)
        self._logo.line.setPlaceholderText(self._logo.line.accessibleName())
        self._logo_words = label("", "muted", "textsLogoWords")
        self._no_logo = button(self.tr("No logo"), "textsNoLogo", lambda: self._keep_logo(b""))
        self._lay_out()
        self._language.currentIndexChanged.connect(self._show_language)
        self._lines.currentItemChanged.connect(lambda: self._show_line())
        self._editor.textChanged.connect(self._typed)
        self._logo.chosen.connect(self._read_logo)
        bench.register.changed.connect(self._register_changed)

    def _make_lines(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setObjectName("textsLines")
        made.setAccessibleName(self.tr("The lines of the forms"))
        made.setHeaderHidden(True)
        made.setUniformRowHeights(True)
        made.setMinimumHeight(80)
        return made

    def _make_editor(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("textsOwn")
        made.setAccessibleName(self.tr("Your words"))
        made.setTabChangesFocus(True)
        made.setMinimumHeight(made.fontMetrics().lineSpacing() * _EDITOR_LINES)
        return made

    def _lay_out(self) -> None:
        words = self.tr(
            "Say it in your own words; a line that is empty is left out. Forms printed before keep the text they had,"
            " and each consent keeps the version and the full text that was signed. A lawyer of yours decides."
        )
        right = QVBoxLayout()
        right.setSpacing(8)
        for part in (label(self.tr("Our words"), "strong"), self._ours, label(self.tr("Your words"), "strong")):
            right.addWidget(part)
        right.addWidget(self._editor, 1)
        right.addWidget(self._back_to_ours, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._lines, 1)
        middle.addLayout(right, 1)
        logo = QHBoxLayout()
        logo.addWidget(self._logo, 1)
        logo.addWidget(self._no_logo)
        inside = QWidget()
        inside.setObjectName("page")
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Texts and logo of the forms"))
        self.setWidget(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for part in (label(self.tr("Texts and logo of the forms"), "heading"), label(words, "muted")):
            layout.addWidget(part)
        layout.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(middle, 1)
        layout.addWidget(self._left_out)
        layout.addLayout(logo)
        layout.addWidget(self._logo_words)
        layout.addWidget(self._error)
        layout.addLayout(
            Flow(
                button(self.tr("Back"), "textsBack", self._leave),
                button(self.tr("All back to our words"), "textsReset", self._reset_all),
                Gap(),
                button(self.tr("Keep the texts"), "textsKeep", self._keep, "primary"),
            )
        )

    def begin(self) -> None:
        """Show what the register has."""
        register = self._bench.register.register
        if register is None:
            return
        self._kept = register.own_texts()
        self._said = {language: dict(lines) for language, lines in self._kept.words.items()}
        self._language.setCurrentIndex(max(0, self._language.findData(self._bench.language)))
        self._logo.put("")
        self._say("")
        self._show_language()

    @property
    def half_typed(self) -> bool:
        """Whether something was said otherwise that is not kept yet."""
        return self._as_said() != self._kept.words

    def _as_said(self) -> dict[str, dict[str, str]]:
        return {language: lines for language, lines in sorted(self._said.items()) if lines}

    def _show_language(self) -> None:
        self._texts = self._bench.texts(str(self._language.currentData()))
        self._lines.blockSignals(True)
        self._lines.clear()
        parts: dict[str, QTreeWidgetItem] = {}
        for name in editable(self._texts):
            part = name.partition(".")[0]
            if part not in parts:
                parts[part] = QTreeWidgetItem([part_word(part)])
                parts[part].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._lines.addTopLevelItem(parts[part])
            row = QTreeWidgetItem([""])
            row.setData(0, _NAME, name)
            parts[part].addChild(row)
        self._lines.expandAll()
        self._lines.blockSignals(False)
        self._mark()
        for row in self._rows():
            self._lines.setCurrentItem(row)
            break
        self._show_line()

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        parts = [self._lines.topLevelItem(number) for number in range(self._lines.topLevelItemCount())]
        for part in filter(None, parts):
            yield from filter(None, (part.child(at) for at in range(part.childCount())))

    @property
    def _own(self) -> dict[str, str]:
        """What is said otherwise in the language that is shown."""
        return self._said.setdefault(self._texts.code, {})

    def _mark(self) -> None:
        """Show in the list what each line says, and which ones are not ours; and what they leave out together."""
        ours = editable(self._texts)
        for row in self._rows():
            name = str(row.data(0, _NAME))
            said = self._own.get(name, ours[name]) or self.tr("(left out)")
            row.setText(0, self.tr("Yours: {words}").format(words=said) if name in self._own else said)
        register = self._bench.register.register
        gone = ""
        if register is not None:
            gone = left_out_sentence(self._texts, OwnTexts(self._said, b"", 1), register.organisation().country)
        self._left_out.setText(gone)
        self._left_out.setVisible(bool(gone))

    @property
    def _name(self) -> str:
        """The line that is chosen; empty where none is."""
        row = self._lines.currentItem()
        return str(row.data(0, _NAME) or "") if row is not None else ""

    def _show_line(self) -> None:
        name, ours = self._name, editable(self._texts)
        self._editor.setEnabled(name in ours)
        self._ours.setText(ours.get(name, ""))
        self._editor.blockSignals(True)
        self._editor.setPlainText(self._own.get(name, ours.get(name, "")))
        self._editor.blockSignals(False)
        self._back_to_ours.setEnabled(name in self._own)

    def _typed(self) -> None:
        name, text = self._name, " ".join(self._editor.toPlainText().split())
        if not name:
            return
        if text == editable(self._texts)[name]:
            self._own.pop(name, None)
        else:
            self._own[name] = text
        self._back_to_ours.setEnabled(name in self._own)
        self._mark()

    def _reset_line(self) -> None:
        self._own.pop(self._name, None)
        self._mark()
        self._show_line()

    def _reset_all(self) -> None:
        """In this language; nothing is kept before somebody says so."""
        self._own.clear()
        self._mark()
        self._show_line()

    def _keep(self) -> None:
        before, logo = self._kept, self._kept.logo
        self._write(self._as_said(), logo, before)

    def _keep_logo(self, logo: bytes) -> None:
        """The logo is kept at once, with the texts as they were kept last."""
        self._write({code: dict(lines) for code, lines in self._kept.words.items()}, logo, self._kept)

    def _read_logo(self, file: Path) -> None:
        """In the process apart, like every file of strangers."""
        read = partial(self._bench.apart.call, read_logo, file)
        self._bench.errand.call(read, self._keep_logo, lambda error: self._say(sentence_of(error)))

    def _write(self, words: dict[str, dict[str, str]], logo: bytes, before: OwnTexts) -> None:
        """Keep them, if every form still has room for what it says; it can be undone."""
        bench = self._bench

        def change(register: Register) -> OwnTexts:
            from photoconsent.papers import coded_forms, own_texts  # here, because reportlab takes a while

            checked = {code: own_texts.own_lines(bench.texts(code), lines) for code, lines in words.items()}
            for code in checked or [bench.language]:
                coded_forms.check_room(register, bench.texts(code), checked, logo)
            return register.tell_own_texts(checked, logo)

        def back(told: OwnTexts) -> None:
            self._take(told)
            self._changes.messages.say(self.tr("Taken back."), "good")

        def undo() -> None:
            self._changes.make(lambda r: r.tell_own_texts(before.words, before.logo), back)

        def kept(told: OwnTexts) -> None:
            self._take(told)
            self._changes.messages.say(self.tr("The forms are kept."), "good", self.tr("Undo"), undo)

        self._say("")
        self._changes.make_apart(change, kept, self._say)

    def _take(self, told: OwnTexts) -> None:
        """What the register has now; words that were typed since and are not kept stay on the page."""
        typed = self.half_typed and self._as_said() != told.words
        self._kept = told
        if not typed:
            self._said = {language: dict(lines) for language, lines in told.words.items()}
        self._show_logo()
        self._mark()
        self._show_line()

    def _show_logo(self) -> None:
        has = bool(self._kept.logo)
        self._logo_words.setText(self.tr("Your logo stands above each form.") if has else "")
        self._logo_words.setVisible(has)
        self._no_logo.setEnabled(has)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._show_logo()

    def _leave(self) -> None:
        if self.half_typed and not self._error.isVisible():
            self._say(self.tr("Not kept yet. Keep the texts, or press Back once more to leave them."))
            return
        self._said = {}
        self._kept = OwnTexts()
        self.finished.emit()

    def _register_changed(self) -> None:
        """Words for another register mean nothing."""
        if self._bench.register.register is None:
            self._kept, self._said = OwnTexts(), {}
            self._lines.clear()
