"""People are added, corrected and found."""

from dataclasses import replace

import pytest

from consent_db.errors import BadEntry, ChangedMeanwhile, PersonExists, UnknownPerson
from consent_db.records import Guardian, NewPerson, Role
from consent_db.register import Register

CHILD = NewPerson("P9", "Per", Role.PUPIL, "5B", "mor@example.org", 2015, 5, (Guardian("Mor", "mor"), Guardian("Far")))


def test_what_is_recorded_is_read_back(register: Register) -> None:
    register.add_person(CHILD)
    assert register.person("P9").person == CHILD
    assert register.person("P9").summary.minor


def test_a_person_may_be_known_by_number_alone(register: Register) -> None:
    register.add_person(NewPerson("7"))
    assert register.person("7").person.name is None
    assert [p.id for p in register.find("7")] == ["7"]


def test_a_number_is_given_once(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    with pytest.raises(PersonExists):
        register.add_person(NewPerson("P1", "Somebody else"))
    register.add_person(NewPerson("P2"))
    with pytest.raises(PersonExists):
        register.correct_person("P2", NewPerson("P1"))


def test_a_correction_replaces_every_field_and_the_log_names_the_fields(register: Register) -> None:
    register.add_person(NewPerson("P1", "Kari Nordman"))
    register.correct_person("P1", CHILD)
    assert register.person("P9").person == CHILD
    assert [p.id for p in register.find("nordman")] == []
    assert '"guardians"' in register.log()[-1].details
    with pytest.raises(UnknownPerson):
        register.person("P1")


@pytest.mark.parametrize(
    "person",
    [
        NewPerson(""),
        NewPerson(" P1"),
        NewPerson("P1", born_year=2012, born_month=13),
        NewPerson("P1", born_month=5),
        NewPerson("P1", born_year=12),
        NewPerson("P1", guardians=(Guardian(" "),)),
    ],
)
def test_what_cannot_be_a_person_is_refused(register: Register, person: NewPerson) -> None:
    with pytest.raises(BadEntry):
        register.add_person(person)
    assert register.people() == []


def test_the_search_finds_every_word_in_number_or_name_whatever_the_case(register: Register) -> None:
    for number, name in (("A1", "Åse Ødegård"), ("A2", "Ole Østby"), ("B3", "100% Percy"), ("B4", None)):
        register.add_person(NewPerson(number, name))
    found = {text: [p.id for p in register.find(text)] for text in ("øde", "ÅSE a1", "a ø", "%", "b", "zzz", "_")}
    assert found == {"øde": ["A1"], "ÅSE a1": ["A1"], "a ø": ["A1", "A2"], "%": ["B3"], "b": ["A2", "B3", "B4"]} | {
        "zzz": [],
        "_": [],
    }
    assert [p.id for p in register.find("", limit=2)] == ["A1", "A2"]


def test_a_correction_of_what_somebody_else_changed_meanwhile_tells_both(register: Register) -> None:
    register.add_person(NewPerson("P1", "Kari Nordmann", unit="North"))
    seen = register.person("P1").person
    register.correct_person("P1", replace(seen, unit="South"))
    mine = replace(seen, name="Kari Berg")
    with pytest.raises(ChangedMeanwhile) as told:
        register.correct_person("P1", mine, seen)
    assert told.value.facts == {
        "what": "P1",
        "by": register.actor,
        "theirs": "Kari Nordmann, South",
        "yours": "Kari Berg, North",
    }
    assert register.person("P1").person == replace(seen, unit="South")
    again = register.person("P1").person
    register.correct_person("P1", replace(again, name="Kari Berg"), again)
    assert register.person("P1").person == replace(seen, name="Kari Berg", unit="South")
