"""Finds the parts of the window by the names that a person knows them by, and uses them as a person does."""

import hashlib
import json
import time
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.gui.shell.main_window import MainWindow

Kind = TypeVar("Kind", bound=QWidget)


def part(window: QWidget, kind: type[Kind], name: str) -> Kind:
    """The part of that name; one that can be seen where a hidden one is about to be deleted."""
    found = window.findChildren(kind, name)
    assert found, name
    return next((one for one in found if one.isVisible()), found[0])


def click(window: QWidget, name: str) -> None:
    for _ in range(3):
        QApplication.processEvents()  # what was just laid out gets its place first, and a layout within it after that
    button = part(window, QAbstractButton, name)
    assert button.isEnabled(), f"{name} cannot be pressed"
    assert button.isVisible(), f"{name} cannot be seen"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    let_read(window)


def let_read(window: QWidget) -> None:
    """Wait, as a person does, until the page shows what it had to read in the register."""
    if isinstance(window, MainWindow):
        end = time.monotonic() + 60
        while window.bench.reader.busy:
            assert time.monotonic() < end, "the register is not read"
            QTest.qWait(1)  # the thread that reads gets the processor meanwhile


def type_in(window: QWidget, name: str, text: str) -> None:
    field = part(window, QLineEdit, name)
    assert field.isVisible(), f"{name} cannot be seen"
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)


def press_enter(window: QWidget, name: str) -> None:
    QTest.keyClick(part(window, QWidget, name), Qt.Key.Key_Return)
    let_read(window)


def text_of(window: QWidget, name: str) -> str:
    """The words of a label; nothing when it cannot be seen."""
    label = part(window, QLabel, name)
    return label.text() if label.isVisible() else ""


def rows(window: QWidget, name: str) -> list[str]:
    """What a list says to a screen reader, row by row."""
    model = part(window, QListView, name).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(row, 0).data(role) for row in range(model.rowCount())]
    return [text or model.index(row, 0).data() for row, text in enumerate(spoken)]


def click_row(window: QWidget, name: str, row: int) -> None:
    view = part(window, QListView, name)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def drop(window: QWidget, *paths: object) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def prepare(qtbot: QtBot, window: MainWindow, out: Path, event: str = "Summer party") -> None:
    """Make copies of the photos that are open, and wait until they are made."""
    click(window, "prepare")
    type_in(window, "event", event)
    type_in(window, "outFolder", str(out))
    click(window, "prepareGo")
    qtbot.waitUntil(lambda: not window.work.preparing, timeout=60_000)


def by_hand(register: Register, photo: Path) -> dict[str, Any]:
    """What is on record as decided by hand about a photo; nothing where nobody decided anything."""
    record = register.hand_decisions(hashlib.sha256(photo.read_bytes()).hexdigest())
    return json.loads(record.body) if record is not None else {}


def register_of(window: MainWindow) -> Register:
    """The register that is open in the window."""
    register = window.bench.register.register
    assert register is not None
    return register


def choose_by_keys(page: QWidget, name: str, words: str) -> None:
    """Choose what begins with these words in a field of choices, as the keyboard does."""
    field = part(page, QComboBox, name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Home)
    for _ in range(field.count()):
        if not field.currentText().startswith(words):
            QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.currentText().startswith(words)
