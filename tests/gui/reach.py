"""Finds the controls of a page that the Tab key never comes to, and those that a screen reader has no name for."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def unreached(window: QWidget) -> list[str]:
    """The controls that Tab does not stop at, from the first one round to it again."""
    window.activateWindow()
    QApplication.processEvents()
    before, wanted = QApplication.focusWidget(), controls(window)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(4 * len(wanted)):  # a day has three parts, and Tab goes through them
        now = QApplication.focusWidget()
        if now is None or (now is wanted[0] and len(reached) > 1):
            break
        if now not in reached:
            reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    if before is not None:
        before.setFocus()
    return [called(one) for one in wanted if one not in reached and not beside_reached(one, reached)]


def beside_reached(one: QWidget, reached: list[QWidget]) -> bool:
    """Whether the arrow keys lead there: Tab stops once at buttons of which only one can be down."""
    group = one.group() if isinstance(one, QAbstractButton) else None
    return group is not None and group.exclusive() and any(other in reached for other in group.buttons())


def nameless(window: QWidget) -> list[str]:
    """The controls without a name or words of their own."""
    return [called(one) for one in controls(window) if not one.accessibleName() and not _words(one)]


def controls(window: QWidget) -> list[QWidget]:
    """What the Tab key should stop at now."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and type(one) is not QWidget
        and not one.objectName().startswith("qt_")  # the inside of a field for days
    ]


def called(one: QWidget) -> str:
    return f"{type(one).__name__} {one.objectName()!r}"


def _words(one: QWidget) -> str:
    return str(getattr(one, "text", str)())
