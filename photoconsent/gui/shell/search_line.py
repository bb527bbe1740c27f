"""The line to search in that Ctrl+F goes to."""

from PySide6.QtWidgets import QLineEdit, QWidget

_NAMES = ("peopleSearch", "publishedSearch", "paperPersonLine", "guideSearch")


def begin_search(inside: QWidget) -> None:
    """Begin to type into the search line that is shown, if there is one."""
    lines = (line for line in inside.findChildren(QLineEdit) if line.isVisible() and line.objectName() in _NAMES)
    found = next(lines, None)
    if found is not None:
        found.setFocus()
        found.selectAll()
