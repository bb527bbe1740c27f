"""The leader's figures are those of the rule, the log and the lists, counted by hand."""

from dataclasses import replace
from datetime import date, timedelta

from consent_db.consents import Withdrawal
from consent_db.records import Document, NewPerson, NewPublication, Role, Shown
from consent_db.register import Register

from .conftest import TODAY, scan, signed

DAY = timedelta(days=1)


def publish(register: Register, person: str, name: str) -> str:
    sha = name.encode().hex().ljust(64, "0")
    day = TODAY - 90 * DAY
    return register.record_publication(NewPublication(sha, sha, "website", day, (Shown(person, f"C{person}.1"),), 0))


def test_people_are_counted_by_group_and_channel(register: Register, form: Document) -> None:
    for number in ("1", "2", "3", "4", "5"):
        register.add_person(NewPerson(number, role=Role.PUPIL if number == "5" else Role.EMPLOYEE))
    register.record_consent("1", signed("website", "print"), [form])
    register.record_consent("2", signed("website"), [scan("other.png", 200)])
    register.refuse("3", TODAY)
    register.object("4", TODAY, frozenset({"intranet"}))
    register.add_group("7B")
    register.join_group("7B", ["2", "3", "5"])
    register.add_person(NewPerson("gone"))
    register.record_consent("gone", signed("website"), [scan("gone.png", 100)])
    register.leave(["gone"], TODAY - DAY)
    everybody, group = register.overview(TODAY).groups
    assert (everybody.name, everybody.people, everybody.unanswered, everybody.refused, everybody.objected) == (
        *("", 5, 2, 1, 1),
    )
    assert {name: count for name, count in everybody.shown if count} == {"website": 2, "print": 1}
    assert (group.name, group.people, group.unanswered, group.refused, group.objected) == ("7B", 3, 1, 1, 0)
    assert {name: count for name, count in group.shown if count} == {"website": 1}
    assert len(group.shown) == len(register.channels())


def test_consents_are_counted_in_the_month_they_end(register: Register, form: Document) -> None:
    ends = (TODAY - DAY, TODAY, date(2026, 6, 30), date(2026, 7, 1), date(2027, 5, 31), date(2027, 6, 1))
    for n, until in enumerate(ends):
        register.add_person(NewPerson(f"P{n}"))
        register.record_consent(f"P{n}", replace(signed("website", until=until), signed_on=date(2025, 1, 1)), [form])
    months = register.overview(TODAY).expiring
    assert [month for month, _ in months][::11] == [date(2026, 6, 1), date(2027, 5, 1)]
    assert [count for _, count in months] == [2, 1, *[0] * 9, 1]


def test_copies_are_counted_as_out_due_late_and_down(register: Register) -> None:
    for n in ("1", "2", "3"):
        register.add_person(NewPerson(n))
        register.record_consent(n, signed("website"), [scan(f"{n}.png", 100 + int(n))])
    for name in "abcdef":
        publish(register, "1" if name < "e" else "2", name)
    register.withdraw("C1", Withdrawal(TODAY - 20 * DAY))
    register.mark_taken_down("U1", TODAY - 13 * DAY)
    register.mark_taken_down("U2", TODAY - 12 * DAY)
    register.mark_taken_down("U5", TODAY)
    found = register.overview(TODAY)
    assert (found.out, found.must_down, found.overdue) == (3, 2, 2)
    assert (found.in_time, found.late, found.without_need) == (1, 1, 1)
    assert register.overview(TODAY + 400 * DAY).late == 0, "longer ago than is looked back"


def test_the_guideline_is_counted_for_employees_who_are_there(register: Register) -> None:
    for number in ("P1", "P2", "P3"):
        register.add_person(NewPerson(number))
    register.add_person(NewPerson("V1", role=Role.VISITOR))
    register.leave(["P3"], TODAY - DAY)
    register.acknowledge("P1", TODAY, "Oslo")
    register.hold_review("Leader", TODAY, "Oslo", ["P1"])
    register.hold_review("Leader", TODAY - 400 * DAY, "Oslo", ["P2"])
    found = register.overview(TODAY)
    assert (found.employees, found.signed, found.reviews, found.review_due) == (2, 1, 1, 1)
