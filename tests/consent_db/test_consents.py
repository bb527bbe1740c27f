"""A consent's life: every change is a new version, and the old ones stay readable."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db.consents import Withdrawal
from consent_db.errors import (
    AlreadyWithdrawn,
    BadEntry,
    ChangedMeanwhile,
    EvidenceNotAccepted,
    UnknownChannelName,
    UnknownConsent,
    UnknownPerson,
)
from consent_db.records import (
    Capacity,
    ConsentTerms,
    Document,
    Given,
    LegalBasis,
    Media,
    NewPerson,
    Refusal,
    Signature,
    State,
)
from consent_db.register import Register

from .conftest import NOON, TODAY, scan, signed

EVERYTHING = ConsentTerms(
    channels=frozenset({"facebook", "print"}),
    media=frozenset({Media.STILL, Media.VIDEO}),
    purposes=frozenset({"information", "campaign"}),
    signatures=(Signature("Mother", Capacity.GUARDIAN, date(2026, 1, 2)), Signature("Father", Capacity.GUARDIAN)),
    signed_on=date(2026, 1, 2),
    place="Risør",
    controller="Kultur",
    valid_from=date(2026, 2, 1),
    valid_until=date(2027, 1, 1),
    name_shown=True,
    legal_basis=LegalBasis.PUBLIC_INTEREST,
    given=Given.ELECTRONIC_ID,
    form_version="2026-1",
    form_text="Jeg samtykker til at …",
    case_number="26/417",
    attested_by="The principal",
)


def test_everything_that_was_signed_is_read_back_as_it_was_written(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    label = register.record_consent("P1", EVERYTHING, [scan("page1.png"), scan("page2.png", 90)])
    version = register.consent(label)
    assert version.terms == EVERYTHING
    assert [e.name for e in version.evidence] == ["page1.png", "page2.png"]
    assert (version.label, version.number, version.newest, version.person) == ("C1.1", 1, True, "P1")
    assert (version.recorded_at, version.recorded_by, version.why) == (NOON, "clerk", "recorded")


def test_a_correction_is_a_new_version_and_the_old_one_stays(register: Register, kari: str) -> None:
    before = register.consent("C1")
    label = register.correct_consent("C1", replace(before.terms, place="Oslo"), "wrong place", [scan("b.png", 80)])
    assert label == "C1.2"
    old, new = register.consent("C1.1"), register.consent("C1.2")
    assert (old.terms, old.newest) == (before.terms, False)
    assert (new.terms.place, new.why, new.newest) == ("Oslo", "wrong place", True)
    assert [e.number for e in new.evidence] == ["E1", "E2"]


def test_a_correction_needs_a_reason_and_cannot_bring_back_what_was_withdrawn(register: Register, kari: str) -> None:
    terms = register.consent("C1").terms
    with pytest.raises(BadEntry, match="why"):
        register.correct_consent("C1", terms, "  ")
    register.withdraw("C1", Withdrawal(TODAY, channels=frozenset({"facebook"})))
    register.correct_consent("C1", terms, "typed wrongly")
    assert register.consent("C1").terms.withdrawn_channels == frozenset({"facebook"})
    register.withdraw("C1", Withdrawal(TODAY))
    with pytest.raises(AlreadyWithdrawn):
        register.correct_consent("C1", terms, "typed wrongly")
    with pytest.raises(AlreadyWithdrawn):
        register.withdraw("C1", Withdrawal(TODAY))


def test_a_withdrawal_says_when_how_and_by_whom_and_holds_at_once(register: Register, kari: str) -> None:
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).may_show
    label = register.withdraw("C1", Withdrawal(date(2026, 5, 30), "by phone", "Kari"))
    terms = register.consent(label).terms
    assert (terms.state, terms.withdrawn_on, terms.withdrawn_how, terms.withdrawn_by) == (
        State.WITHDRAWN,
        date(2026, 5, 30),
        "by phone",
        "Kari",
    )
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.WITHDRAWN
    assert register.consent("C1.1").terms.state is State.CONSENTS


def test_one_channel_may_be_taken_back_alone(register: Register, kari: str) -> None:
    register.withdraw("C1", Withdrawal(TODAY, channels=frozenset({"facebook"})))
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.WITHDRAWN
    assert register.may_show(kari, "intranet", Media.STILL, TODAY).may_show
    with pytest.raises(BadEntry):
        register.withdraw("C1", Withdrawal(TODAY, channels=frozenset({"print"})))


def test_withdrawing_everything_takes_each_standing_consent(register: Register, kari: str) -> None:
    register.record_consent(kari, signed("print"), [scan("b.png", 1)])
    assert register.withdraw_all(kari, Withdrawal(TODAY, channels=frozenset({"print"}))) == ["C2.2"]
    assert register.withdraw_all(kari, Withdrawal(TODAY)) == ["C1.2"]
    assert register.withdraw_all(kari, Withdrawal(TODAY)) == []


def test_a_refusal_and_a_reservation_can_be_lifted_and_then_say_nothing(register: Register, kari: str) -> None:
    no = register.reserve(kari, TODAY)
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.RESERVED
    register.withdraw(no.partition(".")[0], Withdrawal(TODAY))
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).may_show


def test_a_consent_that_names_no_end_gets_the_policys(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    register.record_consent("P1", signed("facebook", on=date(2026, 1, 31), until=None))
    assert register.consent("C1").terms.valid_until == date(2029, 1, 31)


@pytest.mark.parametrize(
    ("terms", "error"),
    [
        (signed("no-such-channel"), UnknownChannelName),
        (replace(signed("facebook"), channels=frozenset()), BadEntry),
        (replace(signed("facebook"), media=frozenset()), BadEntry),
        (replace(signed("facebook"), signed_on=None), BadEntry),
        (signed("facebook", on=TODAY + timedelta(days=2)), BadEntry),
        (signed("facebook", until=date(2020, 1, 1)), BadEntry),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(
    register: Register, terms: ConsentTerms, error: type[Exception]
) -> None:
    register.add_person(NewPerson("P1"))
    before = len(register.log())
    with pytest.raises(error):
        register.record_consent("P1", terms, [scan("form.png")])
    assert register.person("P1").consents == ()
    assert len(register.log()) == before


def test_a_form_that_cannot_be_read_leaves_no_half_consent(register: Register) -> None:
    register.add_person(NewPerson("P1"))
    with pytest.raises(EvidenceNotAccepted):
        register.record_consent("P1", signed("facebook"), [scan("good.png"), Document("bad.pdf", b"%PDF-1.4 cut off")])
    assert register.person("P1").consents == ()
    assert register.check() == []


def test_unknown_people_and_consents_are_said(register: Register) -> None:
    with pytest.raises(UnknownPerson):
        register.record_consent("nobody", signed("facebook"))
    for label in ("C9", "C1.7", "X1", "", "C", "C²"):
        with pytest.raises(UnknownConsent):
            register.consent(label)


def test_a_correction_of_a_version_that_is_not_the_newest_any_more_tells_both(register: Register, kari: str) -> None:
    seen = register.consent("C1")
    register.withdraw("C1", Withdrawal(TODAY, channels=frozenset({"facebook"})))
    later = replace(seen.terms, valid_until=date(2029, 1, 1))
    with pytest.raises(ChangedMeanwhile) as told:
        register.correct_consent("C1", later, "typing mistake", (), seen.label)
    assert told.value.facts["by"] == register.actor
    assert told.value.facts["theirs"] == "consents, intranet, 2026-01-10, 2028-01-10, 2026-06-01"
    assert "2029-01-01" in told.value.facts["yours"]
    assert register.consent("C1").number == 2
    newest = register.consent("C1")
    register.correct_consent("C1", replace(newest.terms, valid_until=date(2029, 1, 1)), "mistake", (), newest.label)
    assert register.consent("C1").terms.withdrawn_channels == {"facebook"}


def test_a_withdrawal_is_never_refused_for_what_others_wrote(register: Register, kari: str) -> None:
    register.correct_consent("C1", replace(register.consent("C1").terms, place="Oslo"), "the place")
    register.withdraw("C1", Withdrawal(TODAY))
    assert register.consent("C1").terms.state is State.WITHDRAWN
