"""How well a text can be told from what is behind it, in numbers: WCAG 2.2, for two colours and for what is seen."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget


def luminance(colour: QColor) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = colour.getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21; text needs 4.5."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(above: QColor, below: QColor) -> QColor:
    """What is seen of a colour that lets another one through."""
    share = above.alphaF()
    over, under = above.getRgbF()[:3], below.getRgbF()[:3]
    red, green, blue = (a * share + b * (1 - share) for a, b in zip(over, under, strict=True))
    return QColor.fromRgbF(red, green, blue)


def faint(window: QWidget) -> list[str]:
    """The texts of a window whose colour is too near to the ground they are seen on; what is disabled is excepted."""
    seen = window.grab().toImage()
    found = []
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.isEnabled() and part.window() is window and (ink := ink_of(part)) is not None:
            ground = ground_of(part, window, seen)
            if ground is not None and (value := contrast(mixed(ink, ground), ground)) < 4.5:
                found.append(f"{type(part).__name__} {part.objectName()!r} on {ground.name()}: {value:.1f}")
    return found


def ink_of(part: QWidget) -> QColor | None:
    """The colour of its text; None where it shows none."""
    palette = part.palette()
    if isinstance(part, QLineEdit) and not part.text():
        return palette.color(QPalette.ColorRole.PlaceholderText) if part.placeholderText() else None
    if isinstance(part, QComboBox):
        return palette.color(part.foregroundRole()) if part.currentText() else None
    if isinstance(part, QLabel | QAbstractButton | QLineEdit):
        return palette.color(part.foregroundRole()) if part.text() else None
    return None


def ground_of(part: QWidget, window: QWidget, seen: QImage) -> QColor | None:
    """The colour that fills most of the place of a part; None where nothing of it is seen."""
    place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
    shown = part.visibleRegion().boundingRect().translated(place.topLeft())
    scale = seen.devicePixelRatio()
    points = [
        seen.pixel(round(x * scale), round(y * scale))
        for x in range(shown.left(), shown.right() + 1, 3)
        for y in range(shown.top(), shown.bottom() + 1, 3)
        if seen.valid(round(x * scale), round(y * scale))
    ]
    return QColor(Counter(points).most_common(1)[0][0]) if points else None
