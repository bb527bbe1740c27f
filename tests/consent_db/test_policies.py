"""Policies are data: read, kept in the register as a copy, refused with the reason when they are wrong."""

from dataclasses import replace
from pathlib import Path

import pytest

from consent_db import policies
from consent_db.errors import BadPolicy, UnknownPolicy
from consent_db.policies import NEUTRAL, ChannelTraits
from consent_db.records import Media, Refusal, Role, Trait
from consent_db.register import Register
from photoconsent.paths import resources_folder

from .conftest import TODAY

FOLDER = resources_folder() / "policies"


def test_the_guidelines_of_employers_and_schools_and_a_neutral_default_are_there() -> None:
    assert policies.names(FOLDER) == [
        "danish-schools",
        "employer-template",
        "hospital-trust",
        "hustadvika-kommune",
        "neutral",
        "norwegian-kindergartens-and-schools",
        "region-hovedstadens-psykiatri",
        "risor-kommune",
    ]


def test_the_neutral_file_is_the_neutral_policy() -> None:
    assert policies.load(FOLDER, "neutral") == NEUTRAL


@pytest.mark.parametrize("name", policies.names(FOLDER))
def test_every_policy_survives_the_register(name: str) -> None:
    policy = policies.load(FOLDER, name)
    assert policies.from_json(policies.to_json(policy)) == policy
    assert policy.name == name


@pytest.mark.parametrize(
    "text",
    [
        "title = [",
        "no_such_field = 1",
        "child_age = 'fifteen'",
        "child_age = true",
        "child_age = -1",
        "four_eyes_roles = ['wizard']",
        "four_eyes_roles = 'patient'",
        "never_shown_places = [1]",
        "covered_traits = ['face']",
        "channel_traits = ['instagram']",
        "channel_traits = [{cover = ['code']}]",
        "channel_traits = [{channel = 'x', cover = ['face']}]",
        "channel_traits = [{channel = 'x', colour = 'red'}]",
        "channel_traits = [{channel = 'x'}, {channel = 'x'}]",
        "logo_folder = ['a']",
    ],
)
def test_a_wrong_file_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadPolicy, match=r"own\.toml"):
        policies.load(tmp_path, "own")


def test_an_unknown_policy_is_said_with_those_there_are() -> None:
    with pytest.raises(UnknownPolicy, match="hospital-trust"):
        policies.load(FOLDER, "../policies/neutral")


def test_a_policy_holds_at_once_and_the_register_keeps_its_own_copy(register: Register, kari: str) -> None:
    before = register.revision()
    register.follow(policies.load(FOLDER, "region-hovedstadens-psykiatri"))
    assert register.policy.name == "region-hovedstadens-psykiatri"
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.POLICY
    assert register.revision() != before


def test_who_asks_a_human() -> None:
    assert NEUTRAL.asks_a_human(Role.PATIENT)
    assert not NEUTRAL.asks_a_human(Role.EMPLOYEE)
    assert policies.load(FOLDER, "employer-template").asks_a_human(Role.EMPLOYEE)


def test_a_channel_can_be_told_more_than_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(
        "offered_traits = ['text']\nchannel_traits = [{channel = 'x', offer = ['plate', 'code'], cover = ['code']}]"
    )
    policy = policies.load(tmp_path, "own")
    assert policy.traits_for("x").offered == {Trait.PLATE}, "what is covered need not be offered"
    assert policy.traits_for("x").covered == {Trait.CODE}
    assert policy.traits_for("website") == ChannelTraits("website")
    assert policies.from_json(policies.to_json(policy)) == policy
    assert policy.with_traits("x", frozenset(), frozenset()).channel_traits == ()
    changed = policy.with_traits("", frozenset({Trait.LOGO}), frozenset({Trait.LOGO}))
    assert (changed.offered_traits, changed.covered_traits) == (frozenset(), {Trait.LOGO})
    assert changed.channel_traits == policy.channel_traits


def test_what_the_register_says_beside_faces_outlives_another_policy() -> None:
    own = replace(NEUTRAL.with_traits("x", frozenset(), frozenset({Trait.CODE})), logo_folder="/logos")
    followed = policies.load(FOLDER, "hospital-trust").beside_as(own)
    assert (followed.channel_traits, followed.logo_folder) == (own.channel_traits, "/logos")
