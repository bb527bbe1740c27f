"""The list of people tells in one line where each stands."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from consent_db.consents import Withdrawal
from consent_db.records import ConsentTerms, Media, NewPerson, NewPublication, Role, State, Template
from consent_db.register import Register

from .conftest import TODAY, scan, signed


def test_one_line_says_where_a_person_stands(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, Template(kari, "net", bytes(4)), Template(kari, "net", bytes(4)))
    register.record_consent(kari, signed("print", until=date(2030, 1, 1)))
    (line,) = register.people()
    assert (line.id, line.name, line.role, line.state) == (kari, "Kari Nordmann", Role.EMPLOYEE, State.CONSENTS)
    assert line.channels == frozenset({"facebook", "intranet", "print"})
    assert (line.valid_until, line.templates, line.minor) == (date(2030, 1, 1), 2, False)
    assert not line.with_form, "the second consent has no form"


def test_a_reservation_is_told_first_and_no_consent_as_none(register: Register, kari: str) -> None:
    register.reserve(kari, TODAY)
    register.record_consent(kari, signed("print"), [scan("f.png", 4)])
    register.add_person(NewPerson("P2"))
    register.add_person(NewPerson("P3"))
    register.record_consent("P3", ConsentTerms(State.UNSIGNED, frozenset({"print"})))
    assert [p.state for p in register.people()] == [State.RESERVED, None, State.UNSIGNED]


def test_a_page_holds_every_version_newest_first(register: Register, kari: str) -> None:
    register.correct_consent("C1", register.consent("C1").terms, "again")
    register.refuse(kari, TODAY)
    page = register.person(kari)
    assert [v.label for v in page.consents] == ["C2.1", "C1.2", "C1.1"]
    assert [v.newest for v in page.consents] == [True, True, False]
    assert {e.action for e in page.log} >= {"person added", "consent recorded", "consent corrected", "form kept"}


def test_a_manager_who_vouches_counts_only_where_the_policy_says_so(register: Register) -> None:
    register.add_person(NewPerson("P5"))
    label = register.record_consent("P5", replace(signed("print"), attested_by="Ola"))
    assert (register.person("P5").summary.with_form, register.person("P5").proved) == (False, frozenset())
    assert not register.everywhere("P5", Media.STILL, TODAY)["print"].may_show
    register.follow(replace(register.policy, attested_is_enough=True))
    assert (register.person("P5").summary.with_form, register.person("P5").proved) == (True, {label})
    assert {name for name, a in register.everywhere("P5", Media.STILL, TODAY).items() if a.may_show} == {"print"}


def everything_recorded(register: Register) -> Iterator[None]:
    """Records one thing of each kind after the other."""
    label = register.record_consent("P2", signed("print"), [scan("f.png", 4)])
    yield
    for do in (
        lambda: register.correct_consent(label, signed("facebook"), "a slip", [scan("g.png", 5)]),
        lambda: register.withdraw(label, Withdrawal(TODAY)),
        lambda: register.refuse("P3", TODAY),
        lambda: register.reserve("P3", TODAY),
        lambda: register.correct_person("P2", NewPerson("P22", "Ola", Role.PATIENT)),
        lambda: register.tick_biometrics("P1", True, TODAY),
        lambda: register.enrol("P1", Template("P1", "net", bytes(4))),
        lambda: register.add_person(NewPerson("P4", "Per")),
        lambda: register.wipe_biometrics("P1"),
        lambda: register.record_publication(NewPublication("0" * 64, "1" * 64, "print", TODAY, (), 0)),
        lambda: register.follow(replace(register.policy, attested_is_enough=True)),
        lambda: register.record_consent("P4", replace(signed("print"), attested_by="Ola")),
        lambda: register.withdraw_all("P1", Withdrawal(TODAY)),
        lambda: register.erase("P3"),
        lambda: register.wipe_biometrics(),
    ):
        do()
        yield


def test_the_lines_that_changed_make_the_list_as_it_is(register: Register, kari: str) -> None:
    register.add_person(NewPerson("P2"))
    register.add_person(NewPerson("P3"))
    known = {line.id: line for line in register.people()}
    entry, in_part = register.last_entry(), 0
    for _ in everything_recorded(register):
        since = register.people_since(entry)
        entry = since.entry
        if since.lines is None:
            known = {line.id: line for line in register.people()}
        else:
            in_part += 1
            known |= {line.id: line for line in since.lines}
        if since.numbers_changed:
            known = {number: line for number, line in known.items() if number in register.numbers()}
        assert known == {line.id: line for line in register.people()}
    assert in_part > 12


def test_portions_and_the_first_by_name_are_lines_of_the_same_list(register: Register, kari: str) -> None:
    for number, name in (
        ("P2", "Åse Berg"),
        ("P3", "Ærlig"),
        ("P4", "Øst"),
        ("P5", "Åge"),
        ("A9", ""),
        ("P6", "anders"),
    ):
        register.add_person(NewPerson(number, name))
    register.record_consent("P5", signed("print"), [scan("f.png", 4)])
    everybody = register.people()
    by_name = sorted(everybody, key=lambda line: (line.name or line.id).casefold())
    assert [line.name or line.id for line in by_name] == [
        *("A9", "anders", "Kari Nordmann", "Åge", "Åse Berg", "Ærlig", "Øst")
    ]
    for count in range(1, 8):
        assert register.people_by_name(count) == by_name[:count]
    last, portions = 0, []
    while True:
        last, lines = register.people_after(last, 3)
        if not lines:
            break
        portions.append(lines)
    assert [len(lines) for lines in portions] == [3, 3, 1]
    assert sorted((line for lines in portions for line in lines), key=lambda line: line.id) == everybody
    assert register.people_called(["P5", "nobody"]) == [line for line in everybody if line.id == "P5"]
    assert register.roles() == {line.id: line.role for line in everybody}
    assert register.names() == {line.id: line.name for line in everybody}
