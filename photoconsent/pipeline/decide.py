"""The rule: which faces of a photo are shown, which are hidden, and why. A pure function; read this first.

A face is shown in exactly one case: it is certain who it is, and the register answers that this person's written
consent covers the channel, the kind of media and the day. "Certain" means that the recogniser is beyond its threshold
and clear of the second-best person, or that a user pointed the person out. Everything else is hidden, whatever it is.

What the register answers (written, signed, in force, right channel ...) is decided in `consent_db.permission`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from consent_db.records import Answer, Refusal
from photoconsent.errors import PhotoError, SomeoneReserved
from photoconsent.pipeline.face import Decision, FoundFace, Reason, Verdict
from photoconsent.pipeline.place import DecidedPlace
from photoconsent.pipeline.recognise import Certainty, Match


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a user said about one face: who it is, or (None) that it is to be hidden whoever it is."""

    person: str | None


@dataclass(frozen=True, slots=True)
class PhotoDecision:
    """One decision a face, in the order of the faces; `held` says why the photo as a whole may not go out."""

    decisions: tuple[Decision, ...]
    held: PhotoError | None = None
    places: tuple[DecidedPlace, ...] = ()
    """What is done with the places beside faces (`decide_places`)."""
    sound: bool = False
    """For a video: its sound may go out."""


_UNCERTAIN = {
    Certainty.UNKNOWN: Reason.UNKNOWN,
    Certainty.POOR: Reason.POOR_PICTURE,
    Certainty.POSSIBLE: Reason.UNSURE,
    Certainty.AMBIGUOUS: Reason.UNSURE,
}


def decide(
    found: Sequence[FoundFace],
    matches: Sequence[Match] | None,
    answers: Mapping[str, Answer],
    pointed: Mapping[int, Pointed] | None = None,
    beside: Sequence[Collection[int]] | None = None,
) -> PhotoDecision:
    """Decide every face of one photo, or every track of a video.

    `matches` has one entry a face, or is None when recognition is off. `answers` holds the register's answer for every
    person it knows. `pointed` holds what a user said, by the index of the face. `beside` holds for each face the
    indices of those that are seen at the same time; None: all of them are.
    """
    said = pointed or {}
    decisions = []
    for index, one in enumerate(found):
        if index in said:
            decisions.append(_as_pointed(said[index], matches[index] if matches is not None else None, answers))
        elif matches is None:
            decisions.append(Decision(Verdict.HIDE, Reason.RECOGNITION_OFF))
        else:
            at_once = said if beside is None else said.keys() & set(beside[index])
            pointed_out = {said[other].person for other in at_once}
            decisions.append(_as_recognised(one, matches[index], answers, pointed_out))
    with_whole = [
        replace(made, whole=one.face.whole and made.verdict is Verdict.HIDE)
        for one, made in zip(found, decisions, strict=True)
    ]
    return PhotoDecision(tuple(with_whole), _held(decisions, answers))


def _as_pointed(said: Pointed, match: Match | None, answers: Mapping[str, Answer]) -> Decision:
    """A user's word settles who it is, never a consent; who was hidden by hand keeps the name that was found."""
    if said.person is None:
        if match is not None and match.certainty is Certainty.CERTAIN:
            return Decision(Verdict.HIDE, Reason.HIDDEN_BY_USER, match.person, match.similarity)
        return Decision(Verdict.HIDE, Reason.HIDDEN_BY_USER)
    return _as_answered(said.person, None, answers)


def _as_recognised(
    one: FoundFace, match: Match, answers: Mapping[str, Answer], pointed_out: set[str | None]
) -> Decision:
    """Without a user's word only a certain match of a certain face may count."""
    if one.face.doubtful:
        return Decision(Verdict.HIDE, Reason.DOUBTFUL_FACE)
    if match.certainty is not Certainty.CERTAIN or match.person is None:
        reason = _UNCERTAIN.get(match.certainty, Reason.UNSURE)
        return Decision(Verdict.HIDE, reason, match.person, match.similarity)
    if match.person in pointed_out:
        # The user pointed this person out elsewhere in the picture, and nobody is in one picture twice.
        return Decision(Verdict.HIDE, Reason.UNSURE, match.person, match.similarity)
    decision = _as_answered(match.person, match.similarity, answers)
    if decision.verdict is Verdict.SHOW and answers[match.person].human_needed:
        return Decision(Verdict.HIDE, Reason.ASK_A_HUMAN, match.person, match.similarity)
    return decision


def _as_answered(person: str, similarity: float | None, answers: Mapping[str, Answer]) -> Decision:
    """What the register says of a person who is certain."""
    answer = answers.get(person)
    if answer is None:
        return Decision(Verdict.HIDE, Reason.NOT_REGISTERED, person, similarity)
    if answer.may_show:
        return Decision(Verdict.SHOW, Reason.CONSENT, person, similarity, answer.consent)
    refusal = answer.refusal or Refusal.NO_CONSENT
    return Decision(Verdict.HIDE, Reason(refusal.value), person, similarity)


def _held(decisions: Sequence[Decision], answers: Mapping[str, Answer]) -> PhotoError | None:
    """A photo is held when somebody in it, even perhaps, reserved against every picture, until a user has decided."""
    for decision in decisions:
        if decision.reason is Reason.HIDDEN_BY_USER:
            continue
        answer = answers.get(decision.person) if decision.person is not None else None
        if answer is not None and answer.refusal is Refusal.RESERVED:
            return SomeoneReserved()
    return None
