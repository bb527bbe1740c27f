"""What is looked for beside faces, kind by kind: not at all, offered, or covered."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from consent_db.records import Trait
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.ground.place_words import kind_word
from photoconsent.pipeline.place import NO_SWITCHES, Switches

_OFF, _OFFER, _COVER = range(3)


class TraitSwitches(QWidget):
    """A line for each kind with its three choices."""

    changed = Signal()
    """The user chose something else."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """The fields are called `name`, a hyphen, and the kind."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._fields: dict[Trait, QComboBox] = {}
        self._words: dict[Trait, QLabel] = {}
        for row, trait in enumerate(Trait):
            field, words = Choice(), QLabel(kind_word(trait))
            field.setObjectName(f"{name}-{trait.value}")
            field.setAccessibleName(kind_word(trait))
            for choice in (self.tr("Not looked for"), self.tr("Offered"), self.tr("Covered")):
                field.addItem(choice)
            field.activated.connect(self.changed)
            words.setBuddy(field)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
            self._fields[trait], self._words[trait] = field, words

    def show_switches(self, switches: Switches, least: Switches = NO_SWITCHES) -> None:
        """Show these. What `least` asks for cannot be chosen away: others decided that."""
        for trait, field in self._fields.items():
            lowest = _choice(trait, least)
            field.setCurrentIndex(max(_choice(trait, switches), lowest))
            model = field.model()
            assert isinstance(model, QStandardItemModel)
            for choice in range(3):
                model.item(choice).setEnabled(choice >= lowest)
            field.setEnabled(lowest < _COVER)
            field.setToolTip(self.tr("The policy or the channel asks for it.") if lowest else "")

    def offer_logos(self, named: bool) -> None:
        """Whether logos can be looked for: only where somebody named some."""
        for part in (self._fields[Trait.LOGO], self._words[Trait.LOGO]):
            part.setVisible(named)

    @property
    def switches(self) -> Switches:
        """What is chosen."""

        def chosen(choice: int) -> list[Trait]:
            return [trait for trait, field in self._fields.items() if field.currentIndex() == choice]

        return Switches.of(chosen(_OFFER), chosen(_COVER))


def _choice(trait: Trait, switches: Switches) -> int:
    """What these switches say of a kind by its own name."""
    if trait in switches.covered:
        return _COVER
    return _OFFER if trait in switches.offered else _OFF
