"""What is pulled down can be read whole: every day with its weekday, every row of a choice."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.fields.day_field import day_field, put_day
from photoconsent.gui.ground.look import Look


def inks(picture: QImage, part: QRect) -> int:
    """How many colours there are in a part of the picture: one where nothing is written."""
    return len(
        {picture.pixel(x, y) for x in range(part.left(), part.right()) for y in range(part.top(), part.bottom())}
    )


@pytest.fixture(params=[Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[QApplication]:
    look.dress_program(qapp, request.param)
    yield qapp
    look.dress_program(qapp, Qt.ColorScheme.Light)


def open_calendar(qtbot: QtBot) -> QDateEdit:
    field = day_field("Day", "day")
    qtbot.addWidget(field)
    put_day(field, date(2026, 11, 27))
    field.show()
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=field.rect().adjusted(0, 0, -10, -10).bottomRight())
    qtbot.waitUntil(lambda: field.calendarWidget().isVisible())
    return field


def test_every_day_and_weekday_of_the_month_can_be_read(qtbot: QtBot, dressed: QApplication) -> None:
    field = open_calendar(qtbot)
    calendar = field.calendarWidget()
    table = calendar.findChild(QTableView)
    picture = table.viewport().grab().toImage()
    model = table.model()
    cells = [model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())]
    seen = [cell for cell in cells if table.visualRect(cell).isValid() and not table.isColumnHidden(cell.column())]
    assert len(seen) >= 7 * 7
    for cell in seen:
        where = table.visualRect(cell)
        assert picture.rect().contains(where.adjusted(1, 1, -1, -1)), cell.data()
        assert inks(picture, where.adjusted(2, 2, -2, -2)) > 1 or cell.data() in (None, ""), cell.data()
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        arrow = calendar.findChild(QToolButton, name)
        assert inks(arrow.grab().toImage(), arrow.rect()) > 1


def test_months_and_weekdays_are_written_in_the_language_of_the_window(qtbot: QtBot, english: None) -> None:
    translators = install_language("nb", paths.resources_folder())
    try:
        field = open_calendar(qtbot)
        calendar = field.calendarWidget()
        assert calendar.findChild(QToolButton, "qt_calendar_monthbutton").text() == "november"
        header = [calendar.findChild(QTableView).model().index(0, column).data() for column in range(8)]
        assert "man." in header
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(QLocale("en_GB"))


def test_every_row_of_a_choice_is_whole(qtbot: QtBot, dressed: QApplication) -> None:
    box, ground = QComboBox(), QWidget()
    qtbot.addWidget(ground)
    box.setParent(ground)
    box.addItems(["Website", "Intranet", "Facebook", "Instagram", "Print"])
    ground.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(view.model().index(box.count() - 1, 0))
    assert view.viewport().rect().contains(last)
    assert inks(view.viewport().grab().toImage(), last.adjusted(2, 2, -2, -2)) > 1
    box.hidePopup()
