"""An objection hides where pictures rest on another basis than consent; it is no word about a consent; doubt hides."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db import policies
from consent_db.consents import Withdrawal
from consent_db.errors import BadEntry
from consent_db.notices import Ask
from consent_db.policies import NEUTRAL
from consent_db.records import (
    Capacity,
    Channel,
    Document,
    Media,
    NewPerson,
    NewPublication,
    Refusal,
    Role,
    Shown,
    Signature,
    State,
)
from consent_db.register import Register
from photoconsent.paths import resources_folder

from .conftest import TODAY, scan, signed

DANISH = policies.load(resources_folder() / "policies", "danish-schools")
NORWEGIAN = policies.load(resources_folder() / "policies", "norwegian-kindergartens-and-schools")


@pytest.fixture
def school(register: Register) -> Register:
    """A Danish school with a pupil who was told on paper."""
    register.follow(DANISH)
    register.add_person(NewPerson("P1", "Kari", Role.PUPIL))
    register.tell(["P1"], TODAY - timedelta(days=30), scan("told.png"))
    return register


def answer(register: Register, channel: str = "intranet", **more: str) -> Refusal | None:
    return register.may_show("P1", channel, Media.STILL, TODAY, **more).refusal


def test_who_was_told_on_paper_is_shown_internally_by_a_human_alone(school: Register) -> None:
    found = school.may_show("P1", "intranet", Media.STILL, TODAY)
    assert (found.refusal, found.consent, found.human_needed) == (None, "C1.1", True)
    assert answer(school, "closed-group") is None
    for channel in ("website", "facebook", "print"):
        assert answer(school, channel) is Refusal.NO_CONSENT, "what leaves the school rests on consent"
    assert answer(school, purpose="campaign") is Refusal.NO_CONSENT
    assert school.may_show("P1", "intranet", Media.VIDEO, TODAY).refusal is not None
    assert school.may_show("P1", "intranet", Media.STILL, TODAY - timedelta(days=31)).refusal is Refusal.NOT_YET_VALID
    assert school.may_show("P1", "intranet", Media.STILL, date(2040, 1, 1)).refusal is Refusal.EXPIRED


def test_without_the_paper_on_file_nobody_is_shown(register: Register) -> None:
    register.follow(DANISH)
    register.add_person(NewPerson("P1", role=Role.PUPIL))
    assert answer(register) is Refusal.NO_CONSENT, "that nobody objected shows nobody"
    register.tell(["P1"], TODAY)
    assert answer(register) is Refusal.NO_FORM


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.PUPIL])
def test_only_the_roles_that_the_policy_names(register: Register, role: Role, form: Document) -> None:
    register.follow(DANISH)
    register.add_person(NewPerson("P1", role=role))
    register.tell(["P1"], TODAY, form)
    assert answer(register) is Refusal.NO_CONSENT


@pytest.mark.parametrize("policy", [NEUTRAL, NORWEGIAN])
def test_under_a_policy_of_consent_having_been_told_shows_nobody(school: Register, policy: policies.Policy) -> None:
    school.follow(policy)
    assert answer(school) is Refusal.NO_CONSENT


def test_an_objection_hides_at_once_and_takes_copies_down(school: Register) -> None:
    copy = NewPublication("a" * 64, "b" * 64, "intranet", TODAY, (Shown("P1", "C1.1"),), 0)
    school.record_publication(copy)
    label = school.object("P1", TODAY)
    assert answer(school) is Refusal.OBJECTED
    (due,) = school.takedowns(TODAY + timedelta(days=9))
    assert (due.reasons, due.since, due.overdue) == ((("P1", Refusal.OBJECTED),), TODAY, True)
    school.withdraw(label, Withdrawal(TODAY))
    assert answer(school) is None


def test_an_objection_is_no_refusal_of_consent(school: Register, form: Document) -> None:
    both = (Signature("Mother", Capacity.GUARDIAN, TODAY - timedelta(days=40)),)
    school.record_consent("P1", replace(signed("website", "intranet"), signatures=both), [form])
    school.object("P1", TODAY)
    assert answer(school, "website") is None, "the consent counts where pictures rest on consent"
    assert answer(school) is Refusal.OBJECTED, "and the objection where they do not, whatever was ticked"
    page = school.person("P1")
    assert page.summary.state is State.CONSENTS
    assert page.summary.objected
    assert not page.summary.unanswered


def test_who_objected_has_still_not_answered_about_consent(school: Register) -> None:
    school.object("P1", TODAY)
    assert [one.ask for one in school.reminders(TODAY)] == [Ask.ANSWER]
    (line,) = school.day_list(TODAY)
    assert (line.objected, line.answered, line.reserved, line.channels) == (True, False, False, frozenset())


def test_an_objection_holds_in_its_channels_under_every_policy(school: Register, form: Document) -> None:
    mother = (Signature("Mother", Capacity.GUARDIAN, TODAY - timedelta(days=40)),)
    school.record_consent("P1", replace(signed("website", "intranet"), signatures=mother), [form])
    school.object("P1", TODAY)
    school.follow(NORWEGIAN)
    assert answer(school) is Refusal.OBJECTED, "nobody is shown again because the policy changed"
    assert answer(school, "website") is None
    school.follow(DANISH)
    school.add_channel(Channel("class-app", "Class app", "closed-group"))
    assert answer(school, "class-app") is Refusal.OBJECTED, "also in a channel that came later"


def test_where_every_picture_rests_on_consent_an_objection_names_its_channels(register: Register, kari: str) -> None:
    with pytest.raises(BadEntry, match="name the channels"):
        register.object(kari, TODAY)
    register.object(kari, TODAY, frozenset({"intranet"}))
    assert answer(register) is Refusal.OBJECTED
    assert answer(register, "facebook") is None


@pytest.mark.parametrize("first", [True, False])
def test_any_no_bars_what_rests_on_another_basis_whenever_it_was_said(
    register: Register, form: Document, first: bool
) -> None:
    register.follow(DANISH)
    register.add_person(NewPerson("P1", role=Role.PUPIL))
    for tell in (first, not first):
        if tell:
            register.tell(["P1"], TODAY, form)
        else:
            register.refuse("P1", TODAY)
    assert answer(register) is Refusal.REFUSED
    register.reserve("P1", TODAY)
    assert answer(register) is Refusal.RESERVED


def test_a_channel_that_was_taken_back_stays_hidden(school: Register, form: Document) -> None:
    mother = (Signature("Mother", Capacity.GUARDIAN, TODAY - timedelta(days=400)),)
    terms = replace(signed("website", "intranet", on=TODAY - timedelta(days=400)), signatures=mother)
    consent = school.record_consent("P1", terms, [form]).partition(".")[0]
    school.withdraw(consent, Withdrawal(TODAY - timedelta(days=200), channels=frozenset({"intranet"})))
    assert answer(school) is Refusal.WITHDRAWN


def test_a_closed_or_unknown_channel_shows_nobody(school: Register) -> None:
    school.alter_channel(Channel("intranet", "Intranet", "intranet", open=False))
    assert answer(school) is Refusal.CHANNEL_CLOSED
    assert answer(school, "no-such-channel") is Refusal.CHANNEL_CLOSED


def test_who_has_left_is_not_shown_on_what_they_were_told(school: Register) -> None:
    school.leave(["P1"], TODAY - timedelta(days=1))
    assert answer(school) is Refusal.LEFT


def test_the_log_and_the_seals_hold_it(school: Register) -> None:
    school.object("P1", TODAY)
    assert [entry.action for entry in school.log()][-2:] == ["consent recorded", "consent recorded"]
    assert school.check() == []
