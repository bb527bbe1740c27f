"""Who was there, as words of a command: a group of the register, or a file of numbers."""

from datetime import date
from pathlib import Path

from consent_db.errors import UnknownPerson
from consent_db.register import Register
from consent_db.year_errors import FileAndGroup
from photoconsent.errors import GuestsUnreadable


def guests_of(word: str, register: Register | None, day: date) -> frozenset[str]:
    """The numbers of a group's people on that day, or those in the file of that name.

    Raises GuestsUnreadable, FileAndGroup, and UnknownPerson for a number that is not in the register.
    """
    file = Path(word)
    if register is not None and any(group.name == word for group in register.groups(day)):
        if file.exists():
            raise FileAndGroup(name=word)
        return frozenset(register.members(word, day))
    known = register.numbers() if register is not None else frozenset[str]()
    named = numbers_in(file)
    for person in named:
        if person not in known:
            raise UnknownPerson(person=person)
    return frozenset(named)


def numbers_in(file: Path) -> list[str]:
    """The numbers in a file: one a line, empty lines and those that begin with # left out. Raises GuestsUnreadable."""
    try:
        lines = [line.strip() for line in file.read_text(encoding="utf-8-sig").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise GuestsUnreadable(file=str(file), cause=getattr(error, "strerror", None) or "it is no text") from None
    return [line for line in lines if line and not line.startswith("#")]
