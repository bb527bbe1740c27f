"""The Tab key goes through a form as one reads it: line by line, from the left, whatever was made first."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget

_LINE = 14
"""Parts whose middles are so many pixels apart stand in the same line."""


class ReadingOrder(QObject):
    """Keeps the order of one widget's parts as parts come, go and move."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        self._inside = inside
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the parts in order after they were laid out."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            layout = self._inside.layout()
            if layout is not None:
                layout.activate()
            parts = in_reading_order(self._inside)
            for before, after in pairwise(parts):
                QWidget.setTabOrder(before, after)
        return super().eventFilter(watched, event)


def in_order(*regions: QWidget) -> None:
    """Let Tab go through one region after the other; within each the order stays."""
    chain = [regions[0].window()]
    while (following := chain[-1].nextInFocusChain()) not in (None, chain[0]):
        chain.append(following)
    parts = [part for region in regions for part in chain if part is region or region.isAncestorOf(part)]
    for before, after in pairwise(parts):
        QWidget.setTabOrder(before, after)


def in_reading_order(inside: QWidget) -> list[QWidget]:
    """The parts that Tab stops at, as one reads them."""
    parts = [
        (part.mapTo(inside, QPoint(0, part.height() // 2)), part)
        for part in inside.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisibleTo(inside)
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")  # the inside of a field for days
    ]
    parts.sort(key=lambda pair: pair[0].y())
    lines: list[list[tuple[QPoint, QWidget]]] = []
    for place, part in parts:
        if lines and place.y() - lines[-1][0][0].y() <= _LINE:
            lines[-1].append((place, part))
        else:
            lines.append([(place, part)])
    return [part for line in lines for _, part in sorted(line, key=lambda pair: pair[0].x())]
