"""The truth table of the rule: one way to show, every reason to hide."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations_with_replacement

import pytest

from consent_db.permission import Claim, Subject, Use, may_show, spoken_for
from consent_db.policies import NEUTRAL, Policy
from consent_db.records import GENERAL_PURPOSE, Capacity, Media, Refusal, Role, Signature, State

DAY = date(2026, 6, 1)
SIGNED = date(2026, 1, 10)
ADULT = Subject("P1", Role.EMPLOYEE)
OWN = Signature(None, Capacity.SELF, SIGNED)
MOTHER = Signature("Mother", Capacity.GUARDIAN, SIGNED)
FATHER = Signature("Father", Capacity.GUARDIAN, SIGNED)
CHILD = Subject("P1", Role.PUPIL, 2015, 5, ("Mother", "Father"))
USE = Use("facebook", Media.STILL, DAY)
GIVEN = Claim(
    "C1.1",
    1,
    State.CONSENTS,
    frozenset({"facebook"}),
    media=frozenset({Media.STILL}),
    purposes=frozenset({GENERAL_PURPOSE}),
    signatures=(OWN,),
    signed_on=SIGNED,
    valid_until=date(2028, 1, 10),
    form_on_file=True,
)


def refusal(*claims: Claim, person: Subject = ADULT, use: Use = USE, policy: Policy = NEUTRAL) -> Refusal | None:
    answer = may_show(person, claims, use, policy, channel_open=True)
    assert answer.may_show == (answer.refusal is None)
    return answer.refusal


def test_a_signed_form_on_file_for_this_channel_and_day_shows() -> None:
    answer = may_show(ADULT, [GIVEN], USE, NEUTRAL, channel_open=True)
    assert (answer.may_show, answer.consent, answer.valid_until) == (True, "C1.1", date(2028, 1, 10))
    assert not answer.human_needed


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (replace(GIVEN, form_on_file=False), Refusal.NO_FORM),
        (replace(GIVEN, form_on_file=False, attested=True), Refusal.NO_FORM),
        (replace(GIVEN, state=State.UNSIGNED), Refusal.UNSIGNED),
        (replace(GIVEN, signatures=()), Refusal.UNSIGNED),
        (replace(GIVEN, signatures=(replace(OWN, signed_on=None),)), Refusal.UNSIGNED),
        (replace(GIVEN, signed_on=None), Refusal.UNSIGNED),
        (replace(GIVEN, valid_from=DAY + timedelta(days=1)), Refusal.NOT_YET_VALID),
        (replace(GIVEN, signed_on=DAY + timedelta(days=1)), Refusal.NOT_YET_VALID),
        (replace(GIVEN, valid_until=DAY - timedelta(days=1)), Refusal.EXPIRED),
        (replace(GIVEN, state=State.WITHDRAWN, withdrawn=frozenset({"facebook"})), Refusal.WITHDRAWN),
        (replace(GIVEN, withdrawn=frozenset({"facebook"})), Refusal.WITHDRAWN),
        (replace(GIVEN, state=State.REFUSED), Refusal.REFUSED),
        (replace(GIVEN, state=State.RESERVED), Refusal.RESERVED),
        (replace(GIVEN, state=State.LIFTED), Refusal.NO_CONSENT),
        (replace(GIVEN, channels=frozenset({"intranet"})), Refusal.OTHER_CHANNEL),
        (replace(GIVEN, media=frozenset({Media.VIDEO})), Refusal.OTHER_MEDIA),
        (replace(GIVEN, purposes=frozenset({"campaign"})), Refusal.OTHER_PURPOSE),
        (replace(GIVEN, signatures=(MOTHER,)), Refusal.OWN_CONSENT_NEEDED),
    ],
)
def test_everything_that_is_missing_hides_with_its_own_reason(claim: Claim, expected: Refusal) -> None:
    assert refusal(claim) is expected


def test_no_consent_hides() -> None:
    assert refusal() is Refusal.NO_CONSENT


def test_the_last_day_and_the_first_day_count() -> None:
    assert refusal(replace(GIVEN, valid_until=DAY)) is None
    assert refusal(replace(GIVEN, valid_from=DAY)) is None
    assert refusal(replace(GIVEN, valid_until=None)) is None


def test_a_channel_that_is_closed_or_unknown_hides() -> None:
    assert may_show(ADULT, [GIVEN], USE, NEUTRAL, channel_open=False).refusal is Refusal.CHANNEL_CLOSED


def test_a_reservation_goes_before_everything() -> None:
    reserved = Claim("C2.1", 2, State.RESERVED)
    strict = replace(NEUTRAL, only_purposes=frozenset({"nothing"}))
    answer = may_show(ADULT, [GIVEN, reserved], USE, strict, channel_open=False)
    assert answer.refusal is Refusal.RESERVED


def test_a_later_no_takes_back_an_older_yes_and_a_still_later_yes_counts_again() -> None:
    no = Claim("C2.1", 2, State.REFUSED, signed_on=date(2026, 3, 1))
    again = replace(GIVEN, label="C3.1", order=3, signed_on=date(2026, 4, 1), signatures=(OWN,))
    assert refusal(GIVEN, no) is Refusal.REFUSED
    assert may_show(ADULT, [GIVEN, no, again], USE, NEUTRAL, channel_open=True).consent == "C3.1"


def test_of_one_day_the_one_recorded_last_counts() -> None:
    no = Claim("C2.1", 2, State.REFUSED, signed_on=SIGNED)
    assert refusal(GIVEN, no) is Refusal.REFUSED
    assert refusal(replace(GIVEN, order=3), no) is None


def test_an_old_form_that_turns_up_after_a_withdrawal_revives_nothing() -> None:
    gone = replace(
        GIVEN, state=State.WITHDRAWN, channels=frozenset(), withdrawn=frozenset({"facebook"}), withdrawn_on=DAY
    )
    found = replace(GIVEN, label="C2.1", order=9, signed_on=date(2025, 12, 1))
    assert refusal(gone, found) is Refusal.WITHDRAWN
    elsewhere = replace(gone, withdrawn=frozenset({"intranet"}))
    assert refusal(elsewhere, found) is None


def test_a_no_of_unknown_day_counts_as_the_last_word() -> None:
    assert refusal(replace(GIVEN, order=9), Claim("C2.1", 2, State.REFUSED)) is Refusal.REFUSED


def test_the_reason_told_is_that_of_the_nearest_consent() -> None:
    expired = replace(GIVEN, label="C2.1", order=2, valid_until=DAY - timedelta(days=3))
    other = replace(GIVEN, label="C3.1", order=3, channels=frozenset({"intranet"}))
    answer = may_show(ADULT, [expired, other], USE, NEUTRAL, channel_open=True)
    assert (answer.refusal, answer.consent) == (Refusal.EXPIRED, "C2.1")
    assert answer.valid_until == DAY - timedelta(days=3)


def test_a_purpose_is_covered_only_if_it_was_ticked() -> None:
    campaign = replace(USE, purpose="campaign")
    assert refusal(GIVEN, use=campaign) is Refusal.OTHER_PURPOSE
    assert refusal(replace(GIVEN, purposes=frozenset({"campaign"})), use=campaign) is None


def test_every_guardian_must_have_signed_for_a_child() -> None:
    both = replace(GIVEN, signatures=(MOTHER, FATHER))
    assert refusal(both, person=CHILD) is None
    assert refusal(replace(GIVEN, signatures=(MOTHER,)), person=CHILD) is Refusal.GUARDIAN_MISSING
    unsigned = replace(GIVEN, signatures=(MOTHER, replace(FATHER, signed_on=None)))
    assert refusal(unsigned, person=CHILD) is Refusal.GUARDIAN_MISSING
    assert refusal(GIVEN, person=CHILD) is Refusal.GUARDIAN_MISSING
    stranger = replace(FATHER, name="Uncle")
    assert refusal(replace(GIVEN, signatures=(MOTHER, stranger)), person=CHILD) is Refusal.GUARDIAN_MISSING


def test_one_guardian_is_enough_only_where_the_policy_says_so() -> None:
    content = replace(NEUTRAL, all_guardians=False)
    assert refusal(replace(GIVEN, signatures=(MOTHER,)), person=CHILD, policy=content) is None
    assert refusal(GIVEN, person=CHILD, policy=content) is Refusal.GUARDIAN_MISSING


def test_from_the_birthday_on_the_guardians_word_is_not_enough() -> None:
    both = replace(GIVEN, signatures=(MOTHER, FATHER), valid_until=None)
    grown = replace(USE, day=date(2031, 1, 1))
    assert refusal(both, person=CHILD, use=grown) is Refusal.OWN_CONSENT_NEEDED
    own = replace(GIVEN, signatures=(replace(OWN, signed_on=date(2030, 7, 1)),), signed_on=date(2030, 7, 1))
    assert refusal(replace(own, valid_until=None), person=CHILD, use=grown) is None


def test_a_signature_given_as_a_child_does_not_count_later() -> None:
    young = replace(GIVEN, signatures=(MOTHER, FATHER, OWN), valid_until=None)
    assert refusal(young, person=CHILD, use=replace(USE, day=date(2031, 1, 1))) is Refusal.OWN_CONSENT_NEEDED


def test_a_machine_alone_never_shows_a_child_or_a_patient() -> None:
    both = replace(GIVEN, signatures=(MOTHER, FATHER))
    assert may_show(CHILD, [both], USE, NEUTRAL, channel_open=True).human_needed
    patient = Subject("P2", Role.PATIENT)
    named = replace(GIVEN, purposes=frozenset({"campaign"}))
    answer = may_show(patient, [named], replace(USE, purpose="campaign"), NEUTRAL, channel_open=True)
    assert answer.may_show
    assert answer.human_needed


def test_a_place_or_role_that_is_never_shown_hides() -> None:
    strict = replace(NEUTRAL, never_shown_places=frozenset({"Acute ward"}), never_shown_roles=frozenset({Role.VISITOR}))
    assert refusal(GIVEN, use=replace(USE, place="acute ward "), policy=strict) is Refusal.POLICY
    assert refusal(GIVEN, use=replace(USE, place="canteen"), policy=strict) is None
    assert refusal(GIVEN, policy=strict) is Refusal.POLICY, "it may have been the acute ward"
    assert refusal(GIVEN, person=Subject("P2", Role.VISITOR), policy=strict) is Refusal.POLICY


def test_a_manager_may_vouch_only_where_the_policy_says_so() -> None:
    elsewhere = replace(GIVEN, form_on_file=False, attested=True)
    assert refusal(elsewhere, policy=replace(NEUTRAL, attested_is_enough=True)) is None
    unvouched = replace(elsewhere, attested=False)
    assert refusal(unvouched, policy=replace(NEUTRAL, attested_is_enough=True)) is Refusal.NO_FORM


def test_nobody_is_shown_where_nothing_speaks_for_it() -> None:
    some = [
        replace(GIVEN, state=state, channels=frozenset(channels), withdrawn=frozenset(withdrawn))
        for state in State
        for channels, withdrawn in (({"facebook"}, ()), ({"intranet"}, ()), ((), {"facebook"}), ((), ()))
    ]
    danish = replace(NEUTRAL, other_basis_kinds=frozenset({"internal"}), other_basis_roles=frozenset({Role.EMPLOYEE}))
    shown = 0
    for claims in combinations_with_replacement(some, 2):
        spoken = spoken_for(claims)
        for channel in ("facebook", "intranet", "print"):
            answer = may_show(ADULT, claims, replace(USE, channel=channel), danish, channel_open=True, kind="internal")
            shown += answer.may_show
            assert spoken is None or channel in spoken or not answer.may_show
    assert shown > 100
