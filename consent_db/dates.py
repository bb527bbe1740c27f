"""Days reckoned in calendar months."""

import calendar
from datetime import date

from consent_db.errors import BadEntry


def plus_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last day where it is shorter."""
    month = day.year * 12 + day.month - 1 + months
    year, index = divmod(month, 12)
    return date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))


def year_and_month(text: str) -> tuple[int | None, int | None]:
    """The year and month of a birth, like 2012 or 2012-05; nothing for an empty text. Raises BadEntry."""
    year, _, month = text.strip().partition("-")
    if not year and not month:
        return None, None
    # Ordinary digits, and few: int() takes others too, and chokes on thousands.
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in (year, month or "0")):
        raise BadEntry(field="born", cause="write the year, or year-month, like 2012-05")
    return int(year), int(month) if month else None
