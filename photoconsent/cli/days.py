"""Days as words of a command."""

from datetime import date, datetime

import typer


def day_of(text: str, usual: date) -> date:
    """The day written as YYYY-MM-DD; the usual one for no text."""
    if not text:
        return usual
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day. Write it as year-month-day, like 2026-06-01.") from None


def today() -> date:
    """The day it is where this computer stands."""
    return datetime.now().astimezone().date()
