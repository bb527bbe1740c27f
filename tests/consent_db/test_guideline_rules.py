"""Each rule of the five guidelines, named after the guideline it stands in."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from consent_db import policies
from consent_db.consents import Withdrawal
from consent_db.due import Task
from consent_db.notices import Ask
from consent_db.policies import Policy
from consent_db.records import (
    Answer,
    Capacity,
    Channel,
    ConsentTerms,
    Media,
    NewPerson,
    NewPublication,
    Refusal,
    Role,
    Shown,
    Signature,
)
from consent_db.register import Register
from photoconsent.paths import resources_folder

from .conftest import TODAY, scan, signed


def policy(name: str) -> Policy:
    return policies.load(resources_folder() / "policies", name)


class Organisation:
    """A register under one guideline, with one person in it."""

    def __init__(self, register: Register, name: str, role: Role = Role.EMPLOYEE) -> None:
        self.register = register
        register.follow(policy(name))
        register.add_person(NewPerson("P1", "Kari Nordmann", role))

    def sign(self, terms: ConsentTerms | None = None, *, form: bool = True) -> None:
        self.register.record_consent("P1", terms or signed("facebook"), [scan("form.png")] if form else [])

    def ask(self, channel: str = "facebook", media: Media = Media.STILL, purpose: str | None = None) -> Answer:
        return self.register.may_show("P1", channel, media, TODAY, purpose)


@pytest.mark.parametrize("media", [Media.STILL, Media.VIDEO])
def test_hospital_trust_pictures_and_video_of_others_only_with_permission(register: Register, media: Media) -> None:
    trust = Organisation(register, "hospital-trust")
    assert trust.ask(media=media).refusal is Refusal.NO_CONSENT
    trust.sign(replace(signed("facebook"), media=frozenset({media})))
    assert trust.ask(media=media).may_show


def test_hospital_trust_social_media_is_public_so_no_channel_is_exempt(register: Register) -> None:
    trust = Organisation(register, "hospital-trust")
    trust.sign()
    open_to_all = trust.ask("facebook").may_show
    for channel in register.channels():
        if channel.name != "facebook":
            assert trust.ask(channel.name).refusal is Refusal.OTHER_CHANNEL, channel
    assert open_to_all


def test_hospital_trust_a_patient_is_hidden_unless_the_consent_names_this_very_use(register: Register) -> None:
    trust = Organisation(register, "hospital-trust", Role.PATIENT)
    trust.sign(replace(signed("facebook"), purposes=frozenset({"information", "ward anniversary"})))
    assert trust.ask().refusal is Refusal.OTHER_PURPOSE
    assert trust.ask(purpose="information").refusal is Refusal.OTHER_PURPOSE
    assert trust.ask(purpose="recruitment").refusal is Refusal.OTHER_PURPOSE
    named = trust.ask(purpose="ward anniversary")
    assert named.may_show
    assert named.human_needed, "four eyes before release"


def test_hospital_trust_employees_sign_read_and_understood_with_place_and_date(register: Register) -> None:
    Organisation(register, "hospital-trust")
    assert [d.person for d in register.due(TODAY) if d.task is Task.ACKNOWLEDGEMENT] == ["P1"]
    register.acknowledge("P1", TODAY, "Skien", scan("signed.png"))
    (kept,) = register.acknowledgements("P1")
    assert (kept.version, kept.place, kept.signed_on, kept.evidence) == ("1", "Skien", TODAY, "E1")
    assert not [d for d in register.due(TODAY) if d.task is Task.ACKNOWLEDGEMENT]
    register.follow(replace(register.policy, guideline_version="2"))
    assert [d.person for d in register.due(TODAY) if d.task is Task.ACKNOWLEDGEMENT] == ["P1"]


def test_hospital_trust_photographers_credit_is_kept_and_help_with_deletion_is_named(register: Register) -> None:
    trust = Organisation(register, "hospital-trust")
    trust.sign()
    copy = NewPublication("a" * 64, "b" * 64, "facebook", TODAY, (Shown("P1", "C1.1"),), 0, credit="Foto: Ola")
    assert register.publication(register.record_publication(copy)).copy.credit == "Foto: Ola"
    assert register.policy.deletion_help == "slettmeg.no"


def test_employer_template_the_legal_basis_is_a_field(register: Register) -> None:
    employer = Organisation(register, "employer-template")
    employer.sign()
    assert register.consent("C1").terms.legal_basis == "consent"


def test_employer_template_a_second_person_releases(register: Register) -> None:
    employer = Organisation(register, "employer-template")
    employer.sign()
    assert employer.ask().may_show
    assert employer.ask().human_needed
    copy = NewPublication("a" * 64, "b" * 64, "facebook", TODAY, (), 0, prepared_by="kari", released_by="ola")
    kept = register.publication(register.record_publication(copy)).copy
    assert (kept.prepared_by, kept.released_by) == ("kari", "ola")


def test_employer_template_every_photo_is_looked_at_and_a_no_is_respected(register: Register) -> None:
    employer = Organisation(register, "employer-template")
    employer.sign()
    assert register.policy.review_every_photo
    register.refuse("P1", TODAY)
    assert employer.ask().refusal is Refusal.REFUSED
    register.reserve("P1", TODAY)
    assert employer.ask().refusal is Refusal.RESERVED


def test_employer_template_a_manager_may_vouch_for_a_form_kept_elsewhere(register: Register) -> None:
    employer = Organisation(register, "employer-template")
    employer.sign(replace(signed("facebook"), attested_by="The manager"), form=False)
    assert employer.ask().may_show


def test_risor_kommune_nobody_without_consent_in_picture_or_video(register: Register) -> None:
    risor = Organisation(register, "risor-kommune")
    risor.sign()
    assert risor.ask().may_show
    assert risor.ask(media=Media.VIDEO).refusal is Refusal.OTHER_MEDIA


def test_risor_kommune_traits_beyond_the_face_so_every_photo_is_looked_at() -> None:
    assert policy("risor-kommune").review_every_photo


def test_risor_kommune_family_members_are_asked_like_colleagues_channel_by_channel(register: Register) -> None:
    risor = Organisation(register, "risor-kommune", Role.RELATIVE)
    assert risor.ask().refusal is Refusal.NO_CONSENT
    risor.sign()
    assert risor.ask("facebook").may_show
    assert risor.ask("intranet").refusal is Refusal.OTHER_CHANNEL


def test_risor_kommune_closed_groups_are_a_channel_like_any_other(register: Register) -> None:
    risor = Organisation(register, "risor-kommune")
    risor.sign()
    assert risor.ask("closed-group").refusal is Refusal.OTHER_CHANNEL


@pytest.mark.parametrize("role", [Role.SERVICE_USER, Role.RELATIVE, Role.PATIENT])
def test_hustadvika_kommune_there_must_always_be_a_written_consent(register: Register, role: Role) -> None:
    hustadvika = Organisation(register, "hustadvika-kommune", role)
    told = replace(signed("facebook"), purposes=frozenset({"fair"}), attested_by="The manager")
    hustadvika.sign(told, form=False)
    assert hustadvika.ask(purpose="fair").refusal is Refusal.NO_FORM
    hustadvika.sign(told)
    assert hustadvika.ask(purpose="fair").may_show


def test_hustadvika_kommune_the_leader_reviews_the_guideline_every_year(register: Register) -> None:
    Organisation(register, "hustadvika-kommune")
    register.hold_review("The leader", TODAY, "Elnesvågen", ["P1"])
    soon = [d for d in register.due(TODAY + timedelta(days=300)) if d.task is Task.REVIEW]
    late = [d for d in register.due(TODAY + timedelta(days=366)) if d.task is Task.REVIEW]
    assert not soon
    assert [(d.person, d.day) for d in late] == [("P1", date(2027, 6, 1))]
    (held,) = register.reviews()
    assert (held.leader, held.people) == ("The leader", ("P1",))


def test_hustadvika_kommune_every_page_has_somebody_who_answers_for_it(register: Register) -> None:
    Organisation(register, "hustadvika-kommune")
    register.alter_channel(Channel("facebook", "Facebook", "public", owner="The service desk"))
    assert next(c.owner for c in register.channels() if c.name == "facebook") == "The service desk"


def test_hustadvika_kommune_an_export_carries_its_case_number(register: Register) -> None:
    Organisation(register, "hustadvika-kommune").sign()
    copy = NewPublication("a" * 64, "b" * 64, "facebook", TODAY, (Shown("P1", "C1.1"),), 0, case_number="26/417")
    assert register.publication(register.record_publication(copy)).copy.case_number == "26/417"


def test_region_hovedstaden_no_pictures_from_the_workplace_at_all(register: Register) -> None:
    region = Organisation(register, "region-hovedstadens-psykiatri")
    everywhere = [c.name for c in register.channels()]
    region.sign(replace(signed(*everywhere), purposes=frozenset({"information", "campaign"})))
    for channel in everywhere:
        assert region.ask(channel).refusal is Refusal.POLICY
        assert region.ask(channel, purpose="campaign").refusal is Refusal.POLICY


def test_region_hovedstaden_at_private_events_people_are_asked_first(register: Register) -> None:
    region = Organisation(register, "region-hovedstadens-psykiatri")
    assert region.ask(purpose="private-event").refusal is Refusal.NO_CONSENT
    region.sign(replace(signed("facebook"), purposes=frozenset({"private-event"})))
    assert region.ask(purpose="private-event").may_show
    assert region.ask(purpose="private-event").human_needed


def test_region_hovedstaden_what_is_out_comes_down_after_sixty_days(register: Register) -> None:
    region = Organisation(register, "region-hovedstadens-psykiatri")
    region.sign(replace(signed("facebook"), purposes=frozenset({"private-event"})))
    shown = (Shown("P1", "C1.1"),)
    copy = NewPublication("a" * 64, "b" * 64, "facebook", TODAY, shown, 2, purpose="private-event")
    number = register.record_publication(copy)
    assert register.takedowns(TODAY + timedelta(days=59)) == []
    (due,) = register.takedowns(TODAY + timedelta(days=60))
    assert (due.publication.number, due.since, due.reasons) == (number, date(2026, 7, 31), ((None, None),))


def test_region_hovedstaden_a_withdrawal_lists_what_must_come_down(register: Register) -> None:
    region = Organisation(register, "region-hovedstadens-psykiatri")
    region.sign(replace(signed("facebook"), purposes=frozenset({"private-event"})))
    shown = (Shown("P1", "C1.1"),)
    register.record_publication(
        NewPublication("a" * 64, "b" * 64, "facebook", TODAY, shown, 2, purpose="private-event")
    )
    assert register.takedowns(TODAY) == []
    register.withdraw("C1", Withdrawal(TODAY))
    assert [t.reasons for t in register.takedowns(TODAY)] == [(("P1", Refusal.WITHDRAWN),)]


def test_danish_schools_pupils_in_internal_pictures_need_no_consent_once_they_were_told(register: Register) -> None:
    school = Organisation(register, "danish-schools", Role.PUPIL)
    assert school.ask("intranet").refusal is Refusal.NO_CONSENT
    register.tell(["P1"], TODAY, scan("letter.png"))
    for channel in register.channels():
        internal = channel.kind in ("intranet", "closed-group")
        assert school.ask(channel.name).may_show == internal, channel
    assert school.ask("intranet").human_needed, "no machine alone shows a child"


def test_danish_schools_parents_who_mind_are_heard_at_once(register: Register) -> None:
    school = Organisation(register, "danish-schools", Role.PUPIL)
    register.tell(["P1"], TODAY, scan("letter.png"))
    shown = (Shown("P1", "C1.1"),)
    register.record_publication(NewPublication("a" * 64, "b" * 64, "intranet", TODAY, shown, 0))
    register.object("P1", TODAY)
    assert school.ask("intranet").refusal is Refusal.OBJECTED
    (due,) = register.takedowns(TODAY)
    assert (due.reasons, due.due_by) == ((("P1", Refusal.OBJECTED),), TODAY + timedelta(days=3))


def test_danish_schools_an_objection_is_no_refusal_of_consent(register: Register) -> None:
    school = Organisation(register, "danish-schools", Role.PUPIL)
    mother = (Signature("Mother", Capacity.GUARDIAN, date(2026, 1, 10)),)
    school.sign(replace(signed("website", "intranet"), signatures=mother))
    register.object("P1", TODAY)
    assert school.ask("website").may_show
    assert school.ask("intranet").refusal is Refusal.OBJECTED


def test_danish_schools_what_leaves_the_school_rests_on_consent(register: Register) -> None:
    school = Organisation(register, "danish-schools", Role.PUPIL)
    register.tell(["P1"], TODAY, scan("letter.png"))
    assert school.ask("website").refusal is Refusal.NO_CONSENT
    assert school.ask("facebook").refusal is Refusal.NO_CONSENT


def test_danish_schools_teachers_are_asked_everywhere(register: Register) -> None:
    school = Organisation(register, "danish-schools", Role.EMPLOYEE)
    register.tell(["P1"], TODAY, scan("letter.png"))
    assert school.ask("intranet").refusal is Refusal.NO_CONSENT


def test_norwegian_schools_guardians_consent_to_internal_pictures_as_well(register: Register) -> None:
    school = Organisation(register, "norwegian-kindergartens-and-schools", Role.PUPIL)
    register.tell(["P1"], TODAY, scan("letter.png"))
    for channel in register.channels():
        assert school.ask(channel.name).refusal is Refusal.NO_CONSENT, channel
    mother = (Signature("Mother", Capacity.GUARDIAN, date(2026, 1, 10)),)
    school.sign(replace(signed("intranet"), signatures=mother))
    assert school.ask("intranet").may_show


def test_norwegian_schools_consents_are_asked_for_every_year(register: Register) -> None:
    school = Organisation(register, "norwegian-kindergartens-and-schools", Role.PUPIL)
    mother = (Signature("Mother", Capacity.GUARDIAN, date(2026, 1, 10)),)
    school.sign(replace(signed("website", until=None), signatures=mother))
    assert register.consent("C1").terms.valid_until == date(2027, 1, 10)
    assert [one.ask for one in register.reminders(date(2026, 12, 1))] == [Ask.RENEW]


def test_norwegian_schools_from_fifteen_the_young_sign_themselves(register: Register) -> None:
    register.follow(policy("norwegian-kindergartens-and-schools"))
    register.add_person(NewPerson("P1", role=Role.PUPIL, born_year=2011, born_month=5))
    mother = (Signature("Mother", Capacity.GUARDIAN, date(2026, 1, 10)),)
    register.record_consent("P1", replace(signed("website"), signatures=mother), [scan("form.png")])
    assert register.may_show("P1", "website", Media.STILL, TODAY).refusal is Refusal.OWN_CONSENT_NEEDED
    assert [one.ask for one in register.reminders(TODAY)] == [Ask.SIGN_ANEW]


def test_every_guideline_a_withdrawal_has_a_last_day_and_who_has_left_is_covered(register: Register) -> None:
    for number, name in enumerate(policies.names(resources_folder() / "policies")):
        followed = policy(name)
        assert 0 < followed.take_down_within_days <= 14, name
        register.follow(followed)
        register.add_person(NewPerson(f"X{number}"))
        purpose = next(iter(followed.only_purposes), None)
        terms = replace(signed("facebook"), purposes=frozenset({purpose or "information"}))
        register.record_consent(f"X{number}", terms, [scan(f"{name}.png", 100 + number)])
        assert register.may_show(f"X{number}", "facebook", Media.STILL, TODAY, purpose).may_show, name
        register.leave([f"X{number}"], TODAY - timedelta(days=1))
        assert register.may_show(f"X{number}", "facebook", Media.STILL, TODAY, purpose).refusal is Refusal.LEFT, name
