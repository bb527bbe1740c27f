"""Days reckoned in calendar months."""

import calendar
from datetime import date


def plus_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last day where it is shorter."""
    month = day.year * 12 + day.month - 1 + months
    year, index = divmod(month, 12)
    return date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))
