"""A field for a day, as people here write days."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton

from photoconsent.gui.fields.choice import DayEdit

SHOWN_AS = "dd.MM.yyyy"


def day_field(words: str, name: str) -> QDateEdit:
    """A field with a calendar to pull down; the words are its name for screen readers."""
    made = DayEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setDisplayFormat(SHOWN_AS)
    made.setCalendarPopup(True)
    _dress(made.calendarWidget())
    return made


def _dress(calendar: QCalendarWidget) -> None:
    """Weekends in the colour of all days, and arrows that are seen on dark ground as well."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for name, arrow in (
        ("qt_calendar_prevmonth", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"),
        ("qt_calendar_nextmonth", "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"),
    ):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(QIcon())
            button.setText(arrow)


def day_in(field: QDateEdit) -> date:
    """The day in the field."""
    day = field.date()
    return date(day.year(), day.month(), day.day())


def put_day(field: QDateEdit, day: date) -> None:
    """Show this day."""
    field.setDate(QDate(day.year, day.month, day.day))


def day_words(day: date) -> str:
    """A day as the window writes it."""
    return f"{day:%d.%m.%Y}"
