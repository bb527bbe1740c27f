"""The photographer's list follows the rule, and never takes a missing answer for a yes."""

from datetime import date

from consent_db.records import Document, NewPerson, Role
from consent_db.register import Register

from .conftest import TODAY, scan, signed


def lines(register: Register, unit: str = "", day: date = TODAY) -> dict[str, tuple[frozenset[str], bool, bool]]:
    return {line.id: (line.channels, line.reserved, line.answered) for line in register.day_list(day, unit)}


def test_each_line_says_what_the_rule_says(register: Register, form: Document) -> None:
    for number, unit in (("A", "7B"), ("B", "7B"), ("C", "7B"), ("D", "8A"), ("E", "7B")):
        register.add_person(NewPerson(number, unit=unit))
    register.record_consent("A", signed("website", "print"), [form])
    register.record_consent("B", signed("website"))  # without a form
    register.reserve("C", TODAY)
    register.record_consent("D", signed("website"), [scan("d.png", 240)])
    assert register.units() == ["7B", "8A"]
    none = frozenset[str]()
    assert lines(register, "7B") == {
        "A": (frozenset({"website", "print"}), False, True),
        "B": (none, False, True),
        "C": (none, True, True),
        "E": (none, False, False),
    }
    assert set(lines(register)) == set("ABCDE")
    assert lines(register, "7B", date(2029, 1, 1))["A"][0] == none, "the consent has ended by then"
    assert lines(register, "9C") == {}


def test_who_reaches_the_age_this_year_is_told(register: Register) -> None:
    for number, year in (("young", TODAY.year - 14), ("now", TODAY.year - 15), ("adult", TODAY.year - 30)):
        register.add_person(NewPerson(number, role=Role.PUPIL, born_year=year))
    register.add_person(NewPerson("unknown", role=Role.PUPIL))
    assert [line.id for line in register.day_list(TODAY) if line.comes_of_age] == ["now"]
