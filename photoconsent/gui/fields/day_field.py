"""A field for a day, as people here write days."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

SHOWN_AS = "dd.MM.yyyy"


def day_field(words: str, name: str) -> QDateEdit:
    """A field with a calendar to pull down; the words are its name for screen readers."""
    made = QDateEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setDisplayFormat(SHOWN_AS)
    made.setCalendarPopup(True)
    return made


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
