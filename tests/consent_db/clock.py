"""The clock of the register's tests stands still."""

from datetime import UTC, date, datetime

TODAY = date(2026, 6, 1)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


def still() -> datetime:
    """Noon of that day."""
    return NOON
