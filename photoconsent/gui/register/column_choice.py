"""Which column of a table is which: each of theirs with a sample, and what it is taken for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from consent_db.table_columns import OURS, Column
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button, label

COLUMN_WORDS = {
    "id": "Number",
    "name": "Name",
    "first name": "First name",
    "last name": "Last name",
    "role": "Role",
    "unit": "Unit",
    "groups": "Groups",
    "contact": "How to reach the person",
    "born": "Birth (year and month are kept)",
    "guardian": "A guardian",
    "guardian contact": "How to reach that guardian",
    "guardians": "Guardians, separated by ;",
    "status": "Status of the consent",
    "channels": "Channels",
    "signed_on": "Signed on",
    "valid_until": "Valid until",
    "evidence": "Signed form (file)",
    "references": "Reference pictures (files)",
}
"""What the columns are called that tables often have; the others go by their own names."""


def column_word(ours: str) -> str:
    """What a column of ours is called, in the user's language."""
    known = COLUMN_WORDS.get(ours)
    return QCoreApplication.translate("TableColumns", known) if known is not None else ours


class ColumnChoice(QScrollArea):
    """A line for each column; what is chosen is remembered for the next table with the same headings."""

    wanted = Signal(object)
    """Their headings to ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnChoice")
        self.setAccessibleName(self.tr("Columns of the table"))
        self.setWidgetResizable(True)
        self._choices: dict[str, QComboBox] = {}
        inside = QWidget()
        inside.setObjectName("sheet")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        words = self.tr("What each column is. It is remembered for the next table with the same headings.")
        layout.addWidget(label(words, "muted"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        layout.addLayout(self._grid)
        go = button(self.tr("Use these columns"), "useColumns", self._hand_on)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        self.setWidget(inside)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these with what they are taken for."""
        while (item := self._grid.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.setObjectName("")
                part.deleteLater()
        self._choices = {}
        for row, column in enumerate(columns):
            choice = Choice()
            choice.setObjectName(f"column-{column.theirs}")
            choice.setAccessibleName(self.tr("What the column {name} is").format(name=column.theirs))
            choice.addItem(self.tr("Left alone"), "")
            for ours in sorted(OURS, key=lambda name: (name not in COLUMN_WORDS, column_word(name).casefold())):
                choice.addItem(column_word(ours), ours)
            choice.setCurrentIndex(max(0, choice.findData(column.ours)))
            self._grid.addWidget(label(column.theirs, "strong"), row, 0)
            self._grid.addWidget(label(column.sample[:60], "muted"), row, 1)
            self._grid.addWidget(choice, row, 2)
            self._choices[column.theirs] = choice

    def _hand_on(self) -> None:
        self.wanted.emit({theirs: str(choice.currentData()) for theirs, choice in self._choices.items()})
