"""Groups hold who belongs together on a day; they never say who may be shown."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from consent_db.errors import BadEntry, UnknownPerson
from consent_db.groups import GroupKind
from consent_db.pages import Membership
from consent_db.records import Document, NewPerson
from consent_db.register import Register
from consent_db.year_errors import GroupExists, UnknownGroup

from .conftest import TODAY, signed

BEFORE, AFTER = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def school(register: Register) -> Register:
    for number in ("A", "B", "C"):
        register.add_person(NewPerson(number, f"Name {number}"))
    register.add_group("7B", GroupKind.CLASS)
    register.join_group("7B", ["A", "B"], TODAY, date(2027, 6, 18))
    return register


def test_people_belong_to_a_group_from_its_first_day_to_its_last(school: Register) -> None:
    assert school.members("7B", BEFORE) == []
    assert school.members("7B", TODAY) == ["A", "B"] == school.members("7B", date(2027, 6, 18))
    assert school.members("7B", date(2027, 6, 19)) == []
    assert school.memberships("7B")[0] == Membership("7B", "A", TODAY, date(2027, 6, 18))
    assert [(one.name, one.kind, one.members) for one in school.groups()] == [("7B", GroupKind.CLASS, 2)]
    assert [one.groups for one in school.people()] == [frozenset({"7B"}), frozenset({"7B"}), frozenset()]
    assert school.person("A").memberships == (Membership("7B", "A", TODAY, date(2027, 6, 18)),)


def test_who_belongs_already_stays_as_recorded(school: Register) -> None:
    assert school.join_group("7B", ["A", "C", "C"], AFTER) == ["C"]
    assert [one.until for one in school.memberships("7B")] == [date(2027, 6, 18), date(2027, 6, 18), None]
    assert school.join_group("7B", ["A"], date(2028, 1, 1)) == ["A"], "a second time, later"


def test_leaving_a_group_ends_the_time_and_undoes_one_that_never_began(school: Register) -> None:
    assert school.leave_group("7B", ["A", "C"], TODAY) == ["A"]
    assert school.members("7B", TODAY) == ["A", "B"]
    assert school.members("7B", AFTER) == ["B"]
    assert school.leave_group("7B", ["B"], BEFORE) == ["B"]
    assert [one.person for one in school.memberships("7B")] == ["A"]


def test_an_events_list_stays_as_it_was(school: Register) -> None:
    school.add_group("Open day", GroupKind.EVENT)
    school.join_group("Open day", ["A", "B"], BEFORE, BEFORE)
    school.leave(["A"], BEFORE)
    assert school.members("Open day", TODAY) == ["A", "B"]


def test_a_group_shows_nobody(school: Register, form: Document) -> None:
    school.record_consent("C", signed("website"), [form])
    before = school.everywhere("A", next(iter(signed().media)), TODAY)
    revision = school.revision()
    school.join_group("7B", ["C"], TODAY)
    assert school.everywhere("A", next(iter(signed().media)), TODAY) == before
    assert school.revision() == revision, "no decision is looked at again because of a group"


def test_names_are_taken_once_and_can_be_changed(school: Register) -> None:
    for wrong in ("", " 7C", "a;b"):
        with pytest.raises(BadEntry):
            school.add_group(wrong)
    with pytest.raises(GroupExists):
        school.add_group("7b")
    school.rename_group("7B", "8B")
    assert school.members("8B") == ["A", "B"]
    school.rename_group("8B", "8b")
    for unknown in (lambda: school.members("7B"), lambda: school.join_group("7B", ["A"])):
        with pytest.raises(UnknownGroup, match="8b"):
            unknown()
    with pytest.raises(UnknownPerson):
        school.join_group("8b", ["C", "nobody"])
    assert school.members("8b") == ["A", "B"], "all of them, or nobody"
    with pytest.raises(BadEntry):
        school.join_group("8b", ["C"], TODAY, BEFORE)


def test_a_removed_group_leaves_its_people_and_an_erased_person_leaves_the_group(school: Register) -> None:
    school.erase("A")
    assert school.members("7B") == ["B"]
    school.remove_group("7B")
    assert school.groups() == []
    assert school.numbers() == {"B", "C"}
    assert school.check() == []


def test_every_change_is_in_the_log_without_a_name(school: Register) -> None:
    school.leave_group("7B", ["A"], TODAY)
    school.rename_group("7B", "8B")
    school.remove_group("8B")
    told = [entry for entry in school.log() if "group" in entry.action]
    assert [entry.action for entry in told] == [
        *("group made", "group joined", "group joined", "group left", "group renamed", "group removed")
    ]
    assert not [entry for entry in told if "7B" in entry.details + entry.subject]


def test_only_the_lines_that_changed_are_read_anew(school: Register) -> None:
    last = school.last_entry()
    school.add_group("Choir", GroupKind.TEAM)
    school.join_group("Choir", ["C"])
    lines = school.people_since(last).lines
    assert [(line.id, line.groups) for line in lines or []] == [("C", frozenset({"Choir"}))]
    school.remove_group("Choir")
    assert school.people_since(last).lines is None, "anybody may have been in it"


def test_a_table_brings_its_groups_and_takes_them_out_again(register: Register, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("id,groups\nA,7B; Choir\nB,\n", "utf-8")
    register.import_people(register.plan_import(table).rows, {}, "7B", GroupKind.CLASS)
    assert {one.name: (one.kind, one.members) for one in register.groups()} == {
        "7B": (GroupKind.CLASS, 2),
        "Choir": (GroupKind.CLASS, 1),
    }
    register.export_table(tmp_path / "out.csv")
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].endswith(",groups")
    assert [line.rpartition(",")[2] for line in lines[1:]] == ["7B;Choir", "7B"]


def test_the_photographers_list_of_a_group_holds_its_people_of_that_day(school: Register) -> None:
    assert [line.id for line in school.day_list(TODAY, group="7B")] == ["A", "B"]
    assert school.day_list(BEFORE, group="7B") == []
    with pytest.raises(UnknownGroup):
        school.day_list(TODAY, group="9C")
