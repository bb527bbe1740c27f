"""A row of parts that goes on in the next line where the window is too narrow for all of them."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

_BETWEEN = 6


class Flow(QLayout):
    """Lines from left to right; what would like to be wider shares the room that is left in its line."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_BETWEEN)
        for part in parts:
            self.addWidget(part)

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def insert(self, place: int, part: QWidget) -> None:
        """One more at this place of the row, from 0."""
        self.addChildWidget(part)
        self._items.insert(place, QWidgetItem(part))
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at this place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give the one at this place away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as it may be, no higher than needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        edges = self.contentsMargins()
        lines = list(self._lines(width - edges.left() - edges.right()))
        between = self.spacing() * max(len(lines) - 1, 0)
        return sum(_height(line) for line in lines) + between + edges.top() + edges.bottom()

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(wide, _height(shown)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Room for the widest of them."""
        shown = self._shown()
        wide = max((item.minimumSize().width() for item in shown), default=0)
        return QSize(wide, _height(shown)).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Lay all out."""
        super().setGeometry(rect)
        rect = rect.marginsRemoved(self.contentsMargins())
        top = rect.top()
        for line in self._lines(rect.width()):
            height, left = _height(line), rect.left()
            spare = rect.width() - sum(i.sizeHint().width() for i in line) - self.spacing() * (len(line) - 1)
            growing = [i for i in line if i.expandingDirections() & Qt.Orientation.Horizontal]
            for item in line:
                wide = min(item.sizeHint().width(), rect.width())
                if item in growing:
                    wide += max(spare, 0) // len(growing)
                high = item.sizeHint().height()
                item.setGeometry(QRect(left, top + (height - high) // 2, wide, high))
                left += wide + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if line and used + self.spacing() + needed > width:
                yield line
                line, used = [], 0
            used += needed + (self.spacing() if line else 0)
            line.append(item)
        if line:
            yield line


class Gap(QWidget):
    """Takes the room that is left: what follows stands at the right edge."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Nothing by itself."""
        return QSize(0, 0)


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
