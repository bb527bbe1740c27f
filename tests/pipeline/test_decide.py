"""The rule, case by case: every reason to hide, and the only way to show."""

from datetime import date

import numpy as np
import pytest

from consent_db.records import Answer, Refusal
from photoconsent.errors import SomeoneReserved
from photoconsent.pipeline.decide import Pointed, decide
from photoconsent.pipeline.face import Box, Decision, Face, FoundFace, Quality, Reason, Verdict
from photoconsent.pipeline.recognise import Certainty, Match


def face(*, doubtful: bool = False) -> FoundFace:
    vector = np.zeros(128, np.float32)
    vector[0] = 1
    return FoundFace(Face(Box(10, 10, 80, 100), 0.9, doubtful=doubtful), vector, Quality.GOOD)


def match(person: str | None = "P1", certainty: Certainty = Certainty.CERTAIN) -> Match:
    return Match(person=person, similarity=0.7 if person else None, runner_up=0.1, certainty=certainty)


def yes(person: str = "P1", *, human_needed: bool = False) -> Answer:
    return Answer(person, None, consent="C1.1", valid_until=date(2030, 1, 1), human_needed=human_needed)


def no(refusal: Refusal, person: str = "P1") -> Answer:
    return Answer(person, refusal)


def one(found: FoundFace, matched: Match | None, *answers: Answer, pointed: Pointed | None = None) -> Decision:
    said = {0: pointed} if pointed else {}
    matches = [matched] if matched else None
    decided = decide([found], matches, {a.person: a for a in answers}, said)
    assert len(decided.decisions) == 1
    return decided.decisions[0]


def test_a_certain_match_with_a_consent_is_shown() -> None:
    assert one(face(), match(), yes()) == Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.7, "C1.1")


def test_a_person_pointed_out_with_a_consent_is_shown() -> None:
    shown = one(face(), match(None, Certainty.UNKNOWN), yes(), pointed=Pointed("P1"))
    assert shown == Decision(Verdict.SHOW, Reason.CONSENT, "P1", None, "C1.1")


@pytest.mark.parametrize("refusal", list(Refusal))
@pytest.mark.parametrize("pointed", [None, Pointed("P1")])
def test_every_refusal_of_the_register_hides_whoever_says_who_it_is(refusal: Refusal, pointed: Pointed | None) -> None:
    hidden = one(face(), match(), no(refusal), pointed=pointed)
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason(refusal.value))
    assert hidden.consent is None


@pytest.mark.parametrize(
    ("certainty", "reason"),
    [
        (Certainty.UNKNOWN, Reason.UNKNOWN),
        (Certainty.POOR, Reason.POOR_PICTURE),
        (Certainty.POSSIBLE, Reason.UNSURE),
        (Certainty.AMBIGUOUS, Reason.UNSURE),
    ],
)
def test_anything_but_certain_hides(certainty: Certainty, reason: Reason) -> None:
    hidden = one(face(), match(certainty=certainty), yes())
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, reason)


def test_every_certainty_but_one_hides() -> None:
    shown = [c for c in Certainty if one(face(), match(certainty=c), yes()).verdict is Verdict.SHOW]
    assert shown == [Certainty.CERTAIN]


def test_a_doubtful_face_is_hidden_even_when_recognised() -> None:
    hidden = one(face(doubtful=True), match(), yes())
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason.DOUBTFUL_FACE)


def test_a_certain_match_without_a_person_is_hidden() -> None:
    assert one(face(), match(None, Certainty.CERTAIN), yes()).verdict is Verdict.HIDE


def test_somebody_the_register_does_not_know_is_hidden() -> None:
    hidden = one(face(), match("P9"), yes())
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason.NOT_REGISTERED)


def test_with_recognition_off_only_the_pointed_out_are_shown() -> None:
    assert one(face(), None, yes()).reason is Reason.RECOGNITION_OFF
    assert one(face(), None, yes(), pointed=Pointed("P1")).verdict is Verdict.SHOW


def test_a_user_may_hide_anybody() -> None:
    hidden = one(face(), match(), yes(), pointed=Pointed(None))
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason.HIDDEN_BY_USER)
    assert hidden.consent is None


def test_who_was_hidden_by_hand_keeps_the_name_only_where_it_was_certain() -> None:
    assert one(face(), match(), yes(), pointed=Pointed(None)).person == "P1"
    assert one(face(), match(certainty=Certainty.POSSIBLE), yes(), pointed=Pointed(None)).person is None
    assert one(face(), None, yes(), pointed=Pointed(None)).person is None


def test_somebody_reserved_whom_a_hand_has_hidden_holds_nothing_any_more() -> None:
    decided = decide([face()], [match()], {"P1": no(Refusal.RESERVED)}, {0: Pointed(None)})
    assert decided.held is None


def test_some_roles_are_shown_only_by_a_human() -> None:
    hidden = one(face(), match(), yes(human_needed=True))
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason.ASK_A_HUMAN)
    assert one(face(), match(), yes(human_needed=True), pointed=Pointed("P1")).verdict is Verdict.SHOW


def test_an_answer_that_names_no_consent_shows_nobody() -> None:
    hidden = one(face(), match(), Answer("P1", None, consent=None))
    assert (hidden.verdict, hidden.reason) == (Verdict.HIDE, Reason.NO_CONSENT)


def test_nobody_is_in_one_photo_twice() -> None:
    decided = decide([face(), face()], [match(None, Certainty.UNKNOWN), match()], {"P1": yes()}, {0: Pointed("P1")})
    assert [d.verdict for d in decided.decisions] == [Verdict.SHOW, Verdict.HIDE]
    assert decided.decisions[1].reason is Reason.UNSURE


@pytest.mark.parametrize("certainty", [Certainty.CERTAIN, Certainty.POSSIBLE, Certainty.AMBIGUOUS])
def test_somebody_reserved_holds_the_whole_photo_even_when_unsure(certainty: Certainty) -> None:
    answers = {"P1": no(Refusal.RESERVED), "P2": yes("P2")}
    decided = decide([face(), face()], [match("P1", certainty), match("P2")], answers)
    assert isinstance(decided.held, SomeoneReserved)


def test_a_users_word_on_the_reserved_person_frees_the_photo() -> None:
    decided = decide([face()], [match()], {"P1": no(Refusal.RESERVED)}, {0: Pointed(None)})
    assert decided.held is None
    assert decided.decisions[0].verdict is Verdict.HIDE


def test_every_refusal_has_a_reason_of_the_same_value() -> None:
    assert {r.value for r in Refusal} <= {r.value for r in Reason}


def test_a_photo_without_faces_has_no_decisions_and_is_not_held() -> None:
    decided = decide([], [], {})
    assert decided.decisions == ()
    assert decided.held is None
