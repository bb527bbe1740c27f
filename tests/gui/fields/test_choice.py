"""Scrolling a page past a field does not change what it says, wherever a field is."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import photoconsent.gui
from photoconsent.gui.fields.choice import Choice, DayEdit, Number
from photoconsent.gui.fields.scrolling import scrolling


def a_choice() -> Choice:
    field = Choice()
    field.addItems(["Bokmål", "Nynorsk", "Dansk"])
    return field


def a_day() -> DayEdit:
    field = DayEdit()
    field.setDate(QDate(2026, 11, 27))
    return field


@pytest.mark.parametrize("make", [a_choice, a_day, Number])
@pytest.mark.parametrize("focused", [False, True], ids=["passed", "focused"])
def test_the_wheel_scrolls_the_page_and_leaves_the_field(qtbot: QtBot, make: type[QWidget], focused: bool) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    field = make()
    column.addWidget(field)
    column.addWidget(QLabel("\n" * 60))
    page = scrolling(inside, "page")
    qtbot.addWidget(page)
    page.resize(300, 200)
    page.show()
    if focused:
        field.setFocus()
    before = field.property("currentText"), field.property("date"), field.property("value")
    at = QPointF(field.rect().center())
    turned = QWheelEvent(
        at,
        QPointF(field.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turned)
    assert (field.property("currentText"), field.property("date"), field.property("value")) == before
    assert not turned.isAccepted(), "the page gets it"


def test_every_field_of_the_window_is_of_this_kind() -> None:
    folder = Path(photoconsent.gui.__file__).parent
    others = {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*.py")
        if re.search(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|DateTimeEdit)\(\w*\)(?!:)", file.read_text("utf-8"))
    }
    assert others == set()
