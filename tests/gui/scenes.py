"""What a person does to get from one screenshot to the next."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QPushButton, QTableView, QWidget

from photoconsent.gui.main_window import MainWindow
from tests.gui.event import PASSPHRASE

Until = Callable[[Callable[[], bool]], None]
Scene = Callable[[MainWindow, Path, Until], None]
Kind = TypeVar("Kind", bound=QWidget)


def part(window: QWidget, kind: type[Kind], name: str) -> Kind:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def press(window: QWidget, name: str) -> None:
    part(window, QAbstractButton, name).click()


def gate(window: MainWindow, home: Path, until: Until) -> None:
    part(window, QLineEdit, "passphrase").setFocus()


def create(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "newRegister")


def empty(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "createBack")
    QTest.keyClicks(part(window, QLineEdit, "passphrase"), PASSPHRASE)
    press(window, "unlock")
    until(lambda: window.bench.register.register is not None)


def group(window: MainWindow, home: Path, until: Until) -> None:
    window.open_paths([home / "Sommerfest"])
    until(lambda: bool(window.bench.session.entries) and not window.work.searching)
    window.photos_page.selection.choose_photo(1)
    faces = part(window, QListView, "faces")
    faces.setCurrentIndex(faces.model().index(5, 0))


def one_person(window: MainWindow, home: Path, until: Until) -> None:
    window.messages.hide()
    window.photos_page.selection.choose_photo(0)
    faces = part(window, QListView, "faces")
    faces.setCurrentIndex(faces.model().index(0, 0))


def who(window: MainWindow, home: Path, until: Until) -> None:
    window.photos_page.selection.choose_photo(2)
    window.photos_page.selection.step_face(1)
    press(window, "thisIsButton")
    QTest.keyClicks(part(window, QLineEdit, "pickerSearch"), "so")


def covered(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "pickerBack")
    window.photos_page.selection.choose_photo(1)
    before = window.photos_page.canvas.picture_key
    press(window, "showCoveredButton")
    until(lambda: window.photos_page.canvas.picture_key != before)


def asked(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "showCoveredButton")
    window.photos_page.selection.choose_photo(3)
    window.photos_page.selection.step_face(1)


def prepare(window: MainWindow, home: Path, until: Until) -> None:
    window.photos_page.selection.choose_photo(0)
    press(window, "prepare")
    part(window, QLineEdit, "event").setText("Sommerfest 2026")
    part(window, QLineEdit, "outFolder").setText(str(home / "Kopier"))


def outcome(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "prepareGo")
    until(lambda: not window.work.preparing)


def register(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "outcomeBack")
    press(window, "goRegister")
    table = part(window, QTableView, "peopleTable")
    row = [table.model().index(r, 0).data() for r in range(table.model().rowCount())].index("Eileen Collins")
    table.setCurrentIndex(table.model().index(row, 0))


def record(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "newConsent")


def withdraw(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "consentBack")
    part(window, QPushButton, "withdraw-C1").click()


def published(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "withdrawNow")
    press(window, "goPublished")


def show_settings(window: MainWindow, home: Path, until: Until) -> None:
    window.messages.hide()
    press(window, "goSettings")


def show_help(window: MainWindow, home: Path, until: Until) -> None:
    window.messages.hide()
    press(window, "goHelp")


SCENES: dict[str, Scene] = {
    "01-unlock": gate,
    "02-create": create,
    "03-empty": empty,
    "04-group": group,
    "05-portrait": one_person,
    "06-who": who,
    "07-covered": covered,
    "08-asked": asked,
    "09-prepare": prepare,
    "10-outcome": outcome,
    "11-register": register,
    "12-record": record,
    "13-withdraw": withdraw,
    "14-published": published,
    "15-settings": show_settings,
    "16-help": show_help,
}
"""In the order in which they are played."""
