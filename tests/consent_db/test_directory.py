"""The list of people tells in one line where each stands."""

from dataclasses import replace
from datetime import date

from consent_db.records import ConsentTerms, Media, NewPerson, Role, State, Template
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
