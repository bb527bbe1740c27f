"""A release is good for exactly what was released: any other outcome of the photo is held back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.permission import Use
from consent_db.policies import NEUTRAL
from consent_db.records import ConsentTerms, Media, NewPerson
from consent_db.register import Register
from photoconsent.errors import NotReleased
from photoconsent.event.outcome import Release, outcome_of
from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.face import Box, Decision, Face, FoundFace, Quality, Reason, Verdict
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.clearance import Clearance, Cleared
from photoconsent.publishing.crosscheck import CrossCheck
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan

SHOW, HIDE = Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.7, "C1.1"), Decision(Verdict.HIDE, Reason.UNKNOWN)
LEFT, RIGHT = Box(10, 10, 40, 50), Box(200, 10, 40, 50)
WEBSITE = Use("website", Media.STILL, date(2026, 6, 1))
SHA = "ab" * 32


def outcome(
    *decisions: Decision, areas: tuple[Area, ...] = (), use: Use = WEBSITE, sha256: str = SHA, left: Box = LEFT
) -> str:
    return outcome_of(sha256, zip((left, RIGHT), decisions, strict=False), areas, use)


def test_an_outcome_is_the_same_for_the_same_faces_however_like_they_are() -> None:
    assert outcome(SHOW, HIDE) == outcome(replace(SHOW, similarity=0.71), HIDE)


@pytest.mark.parametrize(
    "other",
    [
        outcome(SHOW, SHOW),
        outcome(HIDE, HIDE),
        outcome(SHOW),
        outcome(HIDE, SHOW),
        outcome(replace(SHOW, person="P2"), HIDE),
        outcome(replace(SHOW, consent="C1.2"), HIDE),
        outcome(SHOW, replace(HIDE, reason=Reason.HIDDEN_BY_USER)),
        outcome(SHOW, HIDE, left=Box(11, 10, 40, 50)),
        outcome(SHOW, HIDE, areas=(Box(1, 2, 3, 4),)),
        outcome(SHOW, HIDE, areas=(Stroke(((5.0, 6.0), (7.5, 8.0)), 9.0),)),
        outcome(SHOW, HIDE, use=replace(WEBSITE, channel="facebook")),
        outcome(SHOW, HIDE, use=replace(WEBSITE, day=date(2026, 6, 2))),
        outcome(SHOW, HIDE, use=replace(WEBSITE, purpose="campaign")),
        outcome(SHOW, HIDE, sha256="cd" * 32),
    ],
)
def test_an_outcome_is_another_when_anything_is_shown_or_covered_otherwise(other: str) -> None:
    assert other != outcome(SHOW, HIDE)


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """Four eyes are asked for; somebody's consent covers two channels."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "consents.register", PASSPHRASE, actor="kari") as made:
        made.follow(replace(NEUTRAL, second_person_releases=True))
        made.add_person(NewPerson("P1", "Ola Hansen"))
        channels = frozenset({"website", "facebook"})
        terms = ConsentTerms(channels=channels, signed_on=date(2026, 1, 10), valid_until=date(2028, 1, 10))
        made.record_consent("P1", terms, [scan("form.png", 8)])
        yield made


FOUND = Findings(Path("a.jpg"), SHA, (400, 300), (FoundFace(Face(LEFT, 0.9), None, Quality.POOR),))


def held(register: Register, release: str, channel: str = "website") -> bool:
    """Whether a photo that shows P1 is held when this outcome was released."""
    judge = CrossCheck(register, channel, WEBSITE.day, None, {SHA: {0: Pointed("P1")}})
    return isinstance(
        Cleared(judge, register, Clearance(released={SHA: Release("Liv", release)}))(FOUND).held, NotReleased
    )


def decided(register: Register) -> str:
    """What the second person sees now and releases."""
    judge = CrossCheck(register, "website", WEBSITE.day, None, {SHA: {0: Pointed("P1")}})
    return outcome_of(SHA, [(LEFT, judge(FOUND).decisions[0])], (), WEBSITE)


def test_a_photo_that_comes_out_as_released_goes_out_and_no_other(register: Register) -> None:
    released = decided(register)
    assert not held(register, released)
    assert held(register, released, "facebook"), "released for the website"
    assert held(register, outcome(HIDE))


def test_a_consent_renewed_after_the_release_holds_the_photo(register: Register) -> None:
    lapsed = replace(register.consent("C1").terms, valid_until=date(2026, 2, 1))
    register.correct_consent("C1", lapsed, "a slip")
    released = decided(register)
    assert not held(register, released)
    register.correct_consent("C1", replace(lapsed, valid_until=date(2036, 1, 1)), "renewed")
    assert held(register, released), "the second person saw a covered face"
