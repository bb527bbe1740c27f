"""How a face is put into words: who it is taken to be, what is done to it, and why. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from photoconsent.gui.event.session import ASKED, DecidedFace
from photoconsent.gui.ground.messages import reason_sentence, reason_word, verdict_word
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.moving import clock

NameOf = Callable[[str], str]
"""The name of a registered person, by id; the id itself for somebody who is known by number only."""


class Kind(StrEnum):
    """What a face looks like on the screen: each kind has a colour, a shape and a word of its own."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class FaceWords:
    """Everything the window says about one face."""

    kind: Kind
    title: str
    verdict: str
    word: str
    """Why, in a word or two."""
    reason: str
    """Why, as a sentence."""
    likeness: str
    """How alike the face and the reference picture are; empty when nothing was compared."""

    @property
    def spoken(self) -> str:
        """The whole of it, for a screen reader."""
        return " ".join(part for part in (f"{self.title}. {self.verdict}.", self.reason, self.likeness) if part)


def kind_of(one: DecidedFace) -> Kind:
    """Shown, covered, or covered until somebody has looked."""
    if one.decision.verdict is Verdict.SHOW:
        return Kind.SHOWN
    return Kind.ASKED if one.decision.reason in ASKED else Kind.HIDDEN


def words_for(one: DecidedFace, name_of: NameOf) -> FaceWords:
    """Put a face into words."""
    decision = one.decision
    return FaceWords(
        kind=kind_of(one),
        title=_title(one, name_of),
        verdict=_whole_word() if decision.whole else verdict_word(decision.verdict),
        word=reason_word(decision.reason),
        reason=_reason(one),
        likeness=_likeness(one),
    )


def _reason(one: DecidedFace) -> str:
    """Why, as a sentence; of a video with the time in which the face is there."""
    if one.seconds is None:
        return reason_sentence(one.decision.reason)
    when = f"{clock(one.seconds[0])}\N{EN DASH}{clock(one.seconds[1])}"
    return f"{when} \N{MIDDLE DOT} {reason_sentence(one.decision.reason)}"


def _whole_word() -> str:
    """What is done to somebody who is covered from head to foot."""
    return QCoreApplication.translate("FaceWords", "Covered whole")


def _title(one: DecidedFace, name_of: NameOf) -> str:
    """The name, with as much doubt as there is."""
    person, reason = one.decision.person, one.decision.reason
    if reason is Reason.DOUBTFUL_FACE:
        return QCoreApplication.translate("FaceWords", "A face?")
    if person is None and reason is Reason.HIDDEN_BY_USER:
        return QCoreApplication.translate("FaceWords", "Hidden by you")
    if person is None:
        return QCoreApplication.translate("FaceWords", "Unknown person")
    if reason in ASKED:
        return QCoreApplication.translate("FaceWords", "Perhaps {name}").format(name=name_of(person))
    return name_of(person)


def _likeness(one: DecidedFace) -> str:
    """The similarity in words, with the number for those who want it."""
    similarity = one.decision.similarity
    if one.decision.person is None:
        return ""
    if one.pointed and one.decision.reason is not Reason.HIDDEN_BY_USER:
        return QCoreApplication.translate("FaceWords", "You said who this is.")
    if similarity is None:
        return ""
    if one.decision.reason in ASKED:
        text = QCoreApplication.translate("FaceWords", "Some likeness to the reference picture ({number}).")
    else:
        text = QCoreApplication.translate("FaceWords", "Very like the reference picture ({number}).")
    return text.format(number=f"{similarity:.2f}")
