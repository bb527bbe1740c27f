"""Tables as people have them: other headings, names in two columns, several guardians, days written day first.

What is different from the register is told before anything is taken in.
"""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from consent_db import table_columns
from consent_db.errors import BadEntry, TableUnreadable
from consent_db.importing import Missing, Plan
from consent_db.records import Document, Guardian, NewPerson, Role
from consent_db.register import Register

from .conftest import TODAY, signed

HEADINGS = (
    "Elevnr",
    "Fornavn",
    "Etternavn",
    "Fødselsdato",
    "Klasse",
    "Foresatt 1",
    "Foresatt 1 e-post",
    "Foresatt 2",
    "Busskort",
)
LINES = (
    (1001, "Åse", "Berg", datetime(2014, 5, 4), "7B", "Kari Berg", "kari@example.org", "Ola Berg", "ja"),
    (1002, "Nils", "Vik", "17.11.2013", "7B", "Siri Vik", None, None, "nei"),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """An Excel file as a school system writes it."""
    book = openpyxl.Workbook()
    for line in (HEADINGS, *LINES):
        book.worksheets[0].append(line)
    book.save(tmp_path / "elever.xlsx")
    return tmp_path / "elever.xlsx"


def table(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines), "utf-8")
    return path


def take(register: Register, plan: Plan, missing: Missing = Missing.STAY, group: str = "") -> None:
    assert plan.problems == ()
    register.import_people(plan.rows, {}, group, changes=plan, missing=missing)


def test_a_table_of_a_school_system_is_understood_as_it_comes(register: Register, sheet: Path) -> None:
    plan = register.plan_import(sheet)
    assert {one.theirs: one.ours for one in plan.columns} == {
        "elevnr": "id",
        "fornavn": "first name",
        "etternavn": "last name",
        "fødselsdato": "born",
        "klasse": "groups",
        "foresatt 1": "guardian",
        "foresatt 1 e-post": "guardian contact",
        "foresatt 2": "guardian",
        "busskort": "",
    }
    assert plan.ignored == ("busskort",)
    take(register, plan)
    first, second = (register.person(number).person for number in ("1001", "1002"))
    assert (first.name, first.born_year, first.born_month) == ("Åse Berg", 2014, 5)
    assert first.guardians == (Guardian("Kari Berg", contact="kari@example.org"), Guardian("Ola Berg"))
    assert (second.name, second.born_year, second.born_month) == ("Nils Vik", 2013, 11), "no day is kept"
    assert second.guardians == (Guardian("Siri Vik"),)
    assert register.members("7B") == ["1001", "1002"]
    assert register.person("1001").summary.minor


def test_what_was_chosen_is_remembered_for_the_next_table(register: Register, tmp_path: Path) -> None:
    odd = table(tmp_path / "odd.csv", "Kode;Hvem;Hvor", "X1;Kari;Oslo")
    with pytest.raises(TableUnreadable, match="no column called id"):
        register.plan_import(odd)
    chosen = {"kode": "id", "hvem": "name", "hvor": "unit"}
    assert [row.person for row in register.plan_import(odd, chosen=chosen).rows] == [
        NewPerson("X1", "Kari", unit="Oslo")
    ]
    register.tell_columns(["kode", "hvem", "hvor"], chosen)
    again = table(tmp_path / "again.csv", "Hvor;Hvem;Kode", "Oslo;Ola;X2")
    assert [row.person.name for row in register.plan_import(again).rows] == ["Ola"]
    assert register.check() == []
    for wrong in ({"a": "nonsense"}, {"a": "id", "b": "id"}):
        with pytest.raises(BadEntry):
            register.tell_columns(["a", "b"], wrong)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("4.5.2026", "2026-05-04"),
        ("04-05-2026", "2026-05-04"),
        ("2026-05-04", "2026-05-04"),
        ("04/05/2026", "04/05/2026"),
    ],
)
def test_days_are_read_as_people_here_write_them(written: str, day: str) -> None:
    assert table_columns.day_of(written) == day


def test_a_column_of_ours_is_never_guessed_twice() -> None:
    found = table_columns.guess(["navn", "name", "id", "nr", "mor", "far", "mor e-post", "???"])
    assert found == {"navn": "name", "id": "id", "mor": "guardian", "far": "guardian", "mor e-post": "guardian contact"}


def test_people_who_are_there_are_compared_before_anything_is_taken_in(
    register: Register, tmp_path: Path, form: Document
) -> None:
    mother = Guardian("Kari", "mother", "1234")
    for number, unit in (("A", "7A"), ("B", "7B"), ("C", "7B"), ("D", "7B")):
        register.add_person(NewPerson(number, f"Name {number}", Role.PUPIL, unit, born_year=2014, guardians=(mother,)))
    register.record_consent("A", signed("website"), [form])
    file = table(
        tmp_path / "t.csv",
        "id,name,unit,guardians,status,contact",
        "A,Name A,7B,Kari; Ola,refused,",
        "B,,7B,Kari,,",
        "N,New One,7B,,,",
    )
    assert len(register.plan_import(file).problems) == 2, "without comparing, a number that is taken is a fault"
    plan = register.plan_import(file, update=True)
    assert [(one.before.id, one.fields) for one in plan.changed] == [("A", ("unit", "guardians"))]
    assert plan.changed[0].after.guardians == (mother, Guardian("Ola")), "what is known of her stays"
    assert (plan.present, plan.missing) == (("A", "B"), ("C", "D"))
    assert [row.person.id for row in plan.rows] == ["N"]
    take(register, plan)
    kept = register.person("A")
    assert (kept.person.unit, kept.person.role, kept.person.born_year) == ("7B", Role.PUPIL, 2014)
    assert kept.summary.channels == frozenset({"website"}), "a table never changes what somebody signed"
    assert register.person("B").person.name == "Name B", "an empty cell says nothing"
    assert register.plan_import(file, update=True).changed == ()


def test_who_is_missing_stays_leaves_the_group_or_leaves(register: Register, tmp_path: Path) -> None:
    for number in ("A", "B", "C"):
        register.add_person(NewPerson(number))
    register.add_group("7B")
    register.join_group("7B", ["A", "B"])
    file = table(tmp_path / "t.csv", "id", "A", "C")
    plan = register.plan_import(file, update=True, group="7B")
    assert plan.missing == ("B",), "of those who belong to the group"
    take(register, plan, group="7B")
    assert register.members("7B") == ["A", "B", "C"], "who is in the table joins, who is not stays"
    take(register, register.plan_import(file, update=True, group="7B"), Missing.LEAVE_GROUP, "7B")
    assert register.members("7B", date(2026, 6, 2)) == ["A", "C"]
    assert register.leavers(TODAY) == []
    take(register, register.plan_import(file, update=True), Missing.LEAVE)
    assert [one.person for one in register.leavers(TODAY)] == ["B"]
    assert register.plan_import(file, update=True, group="8A").missing == (), "nobody belongs to a new group yet"


def test_nothing_is_taken_in_where_one_line_is_wrong(register: Register, tmp_path: Path) -> None:
    register.add_person(NewPerson("A", "Before"))
    file = table(tmp_path / "t.csv", "id,name,born", "A,After,2014", "B,New,later")
    plan = register.plan_import(file, update=True)
    assert len(plan.problems) == 1
    assert register.person("A").person.name == "Before"
