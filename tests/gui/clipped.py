"""Finds what is cut off on a page: texts without room, and parts that nobody can bring into view."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

TEXTS = (QLabel, QAbstractButton, QComboBox, QLineEdit)
PADDING = 4
"""A part may be so many pixels lower than it would like: that costs air above its words, not the words."""


def cut_off(window: QWidget) -> list[str]:
    """The texts that do not fit where they stand, with the part and by how much."""
    found = []
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window and (lacking := missing(part) or outside(part)):
            found.append(f"{type(part).__name__} {part.objectName()!r} lacks {lacking}: {words_of(part)!r}")
    return found


def outside(part: QWidget) -> str:
    """What of a part lies beyond the part around it; only what lies in a `QScrollArea` can be brought into view."""
    around = part.parentWidget()
    if not isinstance(part, TEXTS) or around is None or isinstance(around, QLineEdit):
        return ""
    if isinstance(around.parentWidget(), QAbstractScrollArea) or around.rect().contains(part.geometry()):
        return ""
    return f"room in {type(around).__name__} {around.objectName()!r}"


def words_of(part: QWidget) -> str:
    return part.currentText() if isinstance(part, QComboBox) else str(getattr(part, "text", str)())[:60]


def missing(part: QWidget) -> str:
    """What a part lacks for its words; empty when it lacks nothing."""
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            word = max(
                QFontMetrics(part.font()).horizontalAdvance(w)
                for w in part.text().replace("\N{ZERO WIDTH SPACE}", " ").split() or [""]
            )
            height = part.heightForWidth(part.width()) - part.height()
            return f"{height} in height" if height > 1 else "a word's width" if word > part.width() + 1 else ""
        return too_narrow(part)
    if isinstance(part, QPushButton | QCheckBox) or (isinstance(part, QToolButton) and part.text()):
        return too_narrow(part)
    if isinstance(part, QComboBox):
        lacking = part.fontMetrics().horizontalAdvance(part.currentText()) + 40 - part.width()
        return f"{lacking} in width" if lacking > 0 else ""
    if isinstance(part, QHeaderView) and part.model() is not None:
        return headings_cut_off(part)
    if isinstance(part, QScrollArea) and part.horizontalScrollBar().maximum() > 0:
        return f"{part.horizontalScrollBar().maximum()} in width"
    return ""


def too_narrow(part: QLabel | QAbstractButton) -> str:
    hint = part.sizeHint()
    wide, high = hint.width() - part.width(), hint.height() - part.height()
    return f"{wide} in width" if wide > 1 else f"{high} in height" if high > PADDING else ""


def headings_cut_off(header: QHeaderView) -> str:
    for section in range(header.count()):
        words = header.model().headerData(section, header.orientation())
        lacking = header.fontMetrics().horizontalAdvance(str(words)) + 16 - header.sectionSize(section)
        if lacking > 0 and not header.isHidden() and not header.isSectionHidden(section):
            return f"{lacking} for {words}"
    return ""
