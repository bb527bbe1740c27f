"""The few things one can set: the language, and whether people are recognised at all."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import frame, label
from photoconsent.gui.translation import LANGUAGES
from photoconsent.settings import SettingsFile


class SettingsPage(QWidget):
    """Writes each change at once; both take effect when the program is started again."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._settings = settings
        self._language = self._make_language()
        self._recognition = QCheckBox(self.tr("Recognise people who have agreed to it"))
        self._recognition.setObjectName("recognition")
        self._recognition.setChecked(settings.current.recognition)
        self._recognition.toggled.connect(lambda wanted: settings.change(recognition=wanted))
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(10)
        inside.addWidget(label(self.tr("Language"), "strong"))
        inside.addWidget(self._language)
        inside.addSpacing(10)
        inside.addWidget(self._recognition)
        words = self.tr(
            "Without recognition no face is compared with anybody. Everything else works as before: everybody is "
            "covered until you say who it is."
        )
        inside.addWidget(label(words, "muted"))
        inside.addSpacing(10)
        inside.addWidget(label(self.tr("Changes here take effect when the program is started again."), "muted"))
        card = frame("card", inside)
        card.setFixedWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 32, 40, 32)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("Settings"), "title"))
        layout.addWidget(card)
        layout.addStretch()

    def _make_language(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("language")
        made.setAccessibleName(self.tr("Language"))
        made.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            made.addItem(name, code)
        made.setCurrentIndex(made.findData(self._settings.current.language))
        made.currentIndexChanged.connect(lambda: self._settings.change(language=made.currentData()))
        return made
