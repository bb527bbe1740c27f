"""The few things one can set: how the window looks, its language, and whether people are recognised at all."""

from collections.abc import Iterable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import frame, label
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.ground.look import TEXT_SIZES, Look
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.home.settings import SettingsFile

LOCK_AFTER = (5, 10, 15, 30, 60, 120)
"""Minutes to choose from. "Never" is not among them: what is on the screen belongs to other people."""


class SettingsPage(QWidget):
    """Writes each change at once. How it looks changes at once, the rest when the program is started again."""

    def __init__(self, settings: SettingsFile, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._settings, self._look = settings, look
        self._language = self._make_language()
        self._recognition = QCheckBox(self.tr("Recognise people who have agreed to it"))
        self._recognition.setObjectName("recognition")
        self._recognition.setChecked(settings.current.recognition)
        self._recognition.toggled.connect(lambda wanted: settings.change(recognition=wanted))
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(40, 32, 40, 32)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("Settings"), "title"))
        for card in (self._make_looks(), self._make_lock(), self._make_rest()):
            card.setFixedWidth(560)
            row = QHBoxLayout()  # which asks the card how high it is at its own width, not at that of the page
            row.addWidget(card)
            row.addStretch()
            layout.addLayout(row)
        if self._grey_what_is_fixed():
            words = self.tr("What is grey here was set by your organisation for everybody on this computer.")
            layout.addWidget(label(words, "muted", "fixedWords"))
        layout.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inside, "settingsScroll"))

    def _grey_what_is_fixed(self) -> bool:
        """Let nobody choose what the file for everybody fixes; returns whether that is any of these."""
        parts = {
            "language": self._language,
            "recognition": self._recognition,
            "scheme": self._scheme,
            "text_size": self._text_size,
            "lock_after": self._lock_after,
        }
        fixed = self._settings.fixed() & parts.keys()
        for name in fixed:
            parts[name].setEnabled(False)
        return bool(fixed)

    def _make_looks(self) -> QWidget:
        """Colours and the size of letters; both are seen at once."""
        kept = self._settings.current
        schemes = ((self.tr("As the system"), ""), (self.tr("Light"), "light"), (self.tr("Dark"), "dark"))
        sizes = ((self.tr("{n} %").format(n=size), size) for size in TEXT_SIZES)
        self._scheme = _choice("scheme", self.tr("Colours"), schemes, kept.scheme)
        self._text_size = _choice("textSize", self.tr("Size of letters"), sizes, kept.text_size)
        for choice in (self._scheme, self._text_size):
            choice.currentIndexChanged.connect(self._dress)
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(label(self.tr("Colours"), "strong"))
        inside.addWidget(self._scheme)
        inside.addSpacing(8)
        inside.addWidget(label(self.tr("Size of letters"), "strong"))
        inside.addWidget(self._text_size)
        return frame("card", inside)

    def _dress(self) -> None:
        scheme, text_size = str(self._scheme.currentData()), int(self._text_size.currentData())
        self._settings.change(scheme=scheme, text_size=text_size)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            self._look.choose(program, scheme, text_size)

    def _make_lock(self) -> QWidget:
        """After how long the window locks itself."""
        times = ((self.tr("after %n minute(s)", "", minutes), minutes) for minutes in LOCK_AFTER)
        made = _choice("lockAfter", self.tr("Lock the window"), times, self._settings.current.lock_after)
        self._lock_after = made
        made.currentIndexChanged.connect(lambda: self._settings.change(lock_after=int(made.currentData())))
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(label(self.tr("Lock the window"), "strong"))
        inside.addWidget(made)
        words = self.tr(
            "When nobody touches it for so long, photos and names go from the screen until the passphrase is typed. "
            "Copies go on being made, and nothing is lost. {key} locks it at once."
        ).format(key=QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText))
        inside.addWidget(label(words, "muted"))
        return frame("card", inside)

    def _make_rest(self) -> QWidget:
        """What takes effect at the next start."""
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(label(self.tr("Language"), "strong"))
        inside.addWidget(self._language)
        inside.addSpacing(8)
        inside.addWidget(self._recognition)
        words = self.tr(
            "Without recognition no face is compared with anybody. Everything else works as before: everybody is "
            "covered until you say who it is."
        )
        inside.addWidget(label(words, "muted"))
        inside.addSpacing(8)
        inside.addWidget(label(self.tr("These two take effect when the program is started again."), "muted"))
        return frame("card", inside)

    def _make_language(self) -> QComboBox:
        made = Choice()
        made.setObjectName("language")
        made.setAccessibleName(self.tr("Language"))
        made.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            made.addItem(name, code)
        made.setCurrentIndex(made.findData(self._settings.current.language))
        made.currentIndexChanged.connect(lambda: self._settings.change(language=made.currentData()))
        return made


def _choice(name: str, words: str, choices: Iterable[tuple[str, str | int]], chosen: str | int) -> QComboBox:
    """A field to choose from, with what is chosen now; what is not among the choices gives the first one."""
    made = Choice()
    made.setObjectName(name)
    made.setAccessibleName(words)
    for text, value in choices:
        made.addItem(text, value)
    made.setCurrentIndex(max(made.findData(chosen), 0))
    return made
