"""The rail at the left edge: the places of the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photoconsent.gui.ground.look import Look


class Navigation(QFrame):
    """One button a place; the places are known by their numbers."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._look = look
        self._group = QButtonGroup(self)
        self._at_foot = 0
        self._counts: dict[int, QLabel] = {}
        self._group.idClicked.connect(self.chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 16, 8, 16)
        self._layout.setSpacing(8)
        self._layout.addStrut(81)  # a least width of the rail itself would count instead of the words
        self._layout.addStretch()

    def add(self, words: str, icon: str, name: str, *, below: bool = False) -> int:
        """One more place; `below` puts it at the foot of the rail. Returns its number."""
        made = QToolButton()
        made.setObjectName(name)
        made.setText(words)
        made.setAccessibleName(words)
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look.dress(made, icon)
        self._at_foot += below
        number = len(self._group.buttons())
        self._group.addButton(made, number)
        self._layout.insertWidget(self._layout.count() if below else number, made)
        return number

    def add_below(self, made: QToolButton) -> None:
        """A button at the foot of the rail that leads to no place; it stands above the places there."""
        self._layout.insertWidget(self._layout.count() - self._at_foot, made)

    def show_count(self, number: int, count: int) -> None:
        """A red number at a place where something waits; none at 0."""
        place = self._group.button(number)
        if number not in self._counts:
            made = QLabel(place)
            made.setObjectName(f"{place.objectName()}Count")
            made.setProperty("role", "count")
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._counts[number] = made
        shown = self._counts[number]
        shown.setText(str(count) if count < 100 else "99+")
        shown.adjustSize()
        shown.move(max(place.width() // 2 + 6, 0), 2)
        shown.setVisible(count > 0)

    def show_chosen(self, number: int) -> None:
        """Mark a place as the one that is shown."""
        self._group.button(number).setChecked(True)
