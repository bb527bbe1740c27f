"""One answer or a hundred: the same rule, and days in the future too."""

from datetime import date, timedelta

from consent_db.consents import Withdrawal
from consent_db.permission import Use
from consent_db.records import Channel, Media, NewPerson, Refusal, Template
from consent_db.register import Register

from .conftest import TODAY, scan, signed


def enrol(register: Register, person: str) -> None:
    register.tick_biometrics(person, True, TODAY)
    register.enrol(person, Template(person, "net", bytes(4)))


def test_everybody_with_a_template_is_answered_for(register: Register, kari: str) -> None:
    register.add_person(NewPerson("P2"))
    register.add_person(NewPerson("P3"))
    enrol(register, kari)
    enrol(register, "P2")
    found = register.answers("facebook", Media.STILL, TODAY)
    assert {p: a.refusal for p, a in found.items()} == {kari: None, "P2": Refusal.NO_CONSENT}
    assert found[kari] == register.may_show(kari, "facebook", Media.STILL, TODAY)


def test_somebody_not_in_the_register_is_not_registered(register: Register, kari: str) -> None:
    assert register.may_show("P7", "facebook", Media.STILL, TODAY).refusal is Refusal.NOT_REGISTERED
    found = register.answers_for([kari, "P7"], Use("facebook", Media.STILL, TODAY))
    assert (found["P7"].refusal, found[kari].refusal) == (Refusal.NOT_REGISTERED, None)


def test_a_day_in_the_future_is_judged_as_it_will_be(register: Register, kari: str) -> None:
    answer = register.may_show(kari, "facebook", Media.STILL, date(2028, 1, 13))
    assert (answer.refusal, answer.valid_until) == (Refusal.EXPIRED, date(2028, 1, 10))


def test_a_closed_or_unknown_channel_shows_nobody(register: Register, kari: str) -> None:
    register.alter_channel(Channel("facebook", "Facebook", "public", open=False))
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.CHANNEL_CLOSED
    assert register.may_show(kari, "no-such", Media.STILL, TODAY).refusal is Refusal.CHANNEL_CLOSED


def test_many_people_are_answered_for_like_each_alone(register: Register) -> None:
    register.add_channel(Channel("newsletter", "Newsletter", "print"))
    for n in range(40):
        register.add_person(NewPerson(f"P{n}"))
        if n % 3:
            until = TODAY + timedelta(days=n - 20)
            forms = [scan("f.png", n)] if n % 4 else []
            register.record_consent(f"P{n}", signed("newsletter" if n % 2 else "facebook", until=until), forms)
        if n % 7 == 0:
            register.refuse(f"P{n}", TODAY - timedelta(days=n))
    people = [f"P{n}" for n in range(40)]
    found = register.answers_for(people, Use("newsletter", Media.STILL, TODAY))
    assert found == {p: register.may_show(p, "newsletter", Media.STILL, TODAY) for p in people}
    assert len({a.refusal for a in found.values()}) >= 5


def test_one_person_is_answered_for_on_all_channels_like_on_each(register: Register, kari: str) -> None:
    register.add_channel(Channel("newsletter", "Newsletter", "print"))
    register.record_consent(kari, signed("newsletter", "print", "website"), [scan("f.png", 3)])
    register.withdraw("C2", Withdrawal(TODAY, "by mail", channels=frozenset({"print"})))
    register.alter_channel(Channel("website", "Website", "public", open=False))
    found = register.everywhere(kari, Media.STILL, TODAY)
    assert found == {c.name: register.may_show(kari, c.name, Media.STILL, TODAY) for c in register.channels()}
    assert len({a.refusal for a in found.values()}) >= 4
    assert {a.refusal for a in register.everywhere("P9", Media.STILL, TODAY).values()} == {Refusal.NOT_REGISTERED}
