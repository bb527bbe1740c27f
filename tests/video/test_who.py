"""A track is shown only when every good look agrees on who it is and the register allows it; any doubt hides it all."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
import pytest

from consent_db.records import Answer, Refusal, Template
from photoconsent.errors import SomeoneReserved
from photoconsent.pipeline.decide import PhotoDecision, Pointed, decide
from photoconsent.pipeline.face import Box, Embedding, Reason, Verdict
from photoconsent.pipeline.gallery import Gallery
from photoconsent.video.track import Sight, Track
from photoconsent.video.who import faces_of, matches_of
from tests.video.tracked import sight, track, vector

NETWORK = "a-network"
TIMES = np.arange(200) / 25
ANSWERS = {
    "P1": Answer("P1", None, "C1.1"),
    "P2": Answer("P2", None, "C2.1"),
    "P3": Answer("P3", Refusal.RESERVED),
    "P4": Answer("P4", Refusal.OTHER_MEDIA),
}


@pytest.fixture(scope="module")
def gallery() -> Gallery:
    people = {"P1": 1, "P2": 2, "P3": 3, "P4": 4}
    return Gallery([Template(p, NETWORK, vector(n).astype("<f4").tobytes()) for p, n in people.items()], NETWORK)


def seen(embeddings: Sequence[Embedding | None], first: int = 0, **how: object) -> Track:
    """A track of two seconds with these looks."""
    sights: list[Sight] = [sight(first + 10 * n, one) for n, one in enumerate(embeddings)]
    return track([Box(50, 50, 60, 70)] * 50, first, sights, **how)  # type: ignore[arg-type]


def decided(gallery: Gallery | None, *tracks: Track, said: dict[int, Pointed] | None = None) -> PhotoDecision:
    found = faces_of(tracks, TIMES)
    return decide(found, matches_of(tracks, found, gallery) if gallery is not None else None, ANSWERS, said)


def verdicts(gallery: Gallery | None, *tracks: Track) -> list[tuple[Verdict, Reason]]:
    return [(one.verdict, one.reason) for one in decided(gallery, *tracks).decisions]


def test_a_track_whose_looks_agree_is_shown_on_its_consent(gallery: Gallery) -> None:
    outcome = decided(gallery, seen([vector(1), vector(1, 9, 0.3), None, vector(1)]))
    (one,) = outcome.decisions
    assert (one.verdict, one.person, one.consent, outcome.held) == (Verdict.SHOW, "P1", "C1.1", None)


@pytest.mark.parametrize(
    "odd",
    [vector(2), vector(9), vector(1, 9, 0.8), vector(1, 2, 0.55)],
    ids=["somebody else", "a stranger", "hardly alike", "nearer to somebody else"],
)
def test_one_look_that_does_not_agree_hides_the_whole_track(gallery: Gallery, odd: Embedding) -> None:
    ((verdict, reason),) = verdicts(gallery, seen([vector(1), vector(1), vector(1), odd, vector(1)]))
    assert (verdict, reason) == (Verdict.HIDE, Reason.UNSURE)


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (seen([vector(1)], mixed=True), Reason.DOUBTFUL_FACE),
        (seen([vector(1)], score=0.5), Reason.DOUBTFUL_FACE),
        (seen([vector(1)]).part(0, 1, [sight(0, vector(1))]), Reason.DOUBTFUL_FACE),
        (seen([]), Reason.POOR_PICTURE),
        (seen([vector(9)]), Reason.UNKNOWN),
        (seen([vector(4)]), Reason.OTHER_MEDIA),
    ],
    ids=["mixed", "weak", "short", "no good look", "a stranger", "no consent for video"],
)
def test_doubt_and_refusals_hide(gallery: Gallery, one: Track, reason: Reason) -> None:
    assert verdicts(gallery, one) == [(Verdict.HIDE, reason)]


def test_without_recognition_everybody_is_hidden() -> None:
    assert verdicts(None, seen([vector(1)])) == [(Verdict.HIDE, Reason.RECOGNITION_OFF)]


def test_nobody_is_two_tracks_at_once_but_may_come_again(gallery: Gallery) -> None:
    near = vector(1, 9, 0.65)  # beyond the threshold, but not unmistakable
    together = verdicts(gallery, seen([vector(1)]), seen([near]))
    assert together[1][0] is Verdict.HIDE
    later = verdicts(gallery, seen([vector(1)]), seen([vector(1)], first=100))
    assert [verdict for verdict, _ in later] == [Verdict.SHOW, Verdict.SHOW]


def test_somebody_who_reserved_holds_the_video(gallery: Gallery) -> None:
    outcome = decided(gallery, seen([vector(1)]), seen([vector(3)], first=60))
    assert isinstance(outcome.held, SomeoneReserved)


def test_a_users_word_settles_who_it_is_and_nothing_else(gallery: Gallery) -> None:
    tracks = [seen([vector(9)]), seen([vector(1)], first=60), seen([vector(9)], first=120)]
    said = {0: Pointed("P1"), 1: Pointed(None), 2: Pointed("P4")}
    outcome = decided(gallery, *tracks, said=said)
    assert [(one.verdict, one.reason) for one in outcome.decisions] == [
        (Verdict.SHOW, Reason.CONSENT),
        (Verdict.HIDE, Reason.HIDDEN_BY_USER),
        (Verdict.HIDE, Reason.OTHER_MEDIA),
    ]


def test_what_the_rule_sees_can_be_written_down() -> None:
    json.dumps([asdict(one.face) for one in faces_of([seen([vector(1)]), seen([])], TIMES)])


def test_a_look_that_is_no_number_does_not_agree(gallery: Gallery) -> None:
    broken = np.full(128, np.nan, np.float32)
    ((verdict, _),) = verdicts(gallery, seen([vector(1), broken]))
    assert verdict is Verdict.HIDE
