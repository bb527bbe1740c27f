"""How a group of faces is put into words: who it is, how sure that is, and what is still to be answered. No widgets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from photoconsent.gui.event.face_words import NameOf
from photoconsent.gui.event.session import ASKED, DecidedFace
from photoconsent.gui.ground.messages import reason_sentence
from photoconsent.pipeline.face import Reason, Verdict


class Standing(StrEnum):
    """What is known about a group."""

    ASKED = "asked"
    """It looks like somebody, but not every face is certain: a person has to answer."""
    NAMED = "named"
    """Every face is known, or was named by a user."""
    UNKNOWN = "unknown"
    HIDDEN = "hidden"
    """A user hid all of them."""


@dataclass(frozen=True, slots=True)
class GroupWords:
    """Everything the window says about one group."""

    standing: Standing
    person: str | None
    """Who it is, or who it looks like."""
    title: str
    note: str
    counts: str
    short: str
    """The counts where there is little room."""

    @property
    def spoken(self) -> str:
        """The whole of it, for a screen reader."""
        return f"{self.title}. {self.note} {self.counts}"


def words_for(faces: Sequence[DecidedFace], name_of: NameOf) -> GroupWords:
    """Put a group into words; `faces` are its faces as they stand."""
    person = likely_person(faces)
    standing = _standing(faces, person)
    shown = sum(one.decision.verdict is Verdict.SHOW for one in faces)
    text = QCoreApplication.translate("GroupWords", "{shown} shown, {hidden} covered")
    short = text.format(shown=shown, hidden=len(faces) - shown)
    counts = f"{QCoreApplication.translate('GroupWords', '%n face(s)', None, len(faces))}: {short}"
    title, note = _title(standing, person, name_of), _note(standing, faces, person)
    return GroupWords(standing, person, title, note, counts, short)


def likely_person(faces: Sequence[DecidedFace]) -> str | None:
    """Whom most of the faces are, or look like; what a user said and certain matches count more than likeness."""
    votes: Counter[str] = Counter()
    for one in faces:
        if one.decision.person is not None:
            votes[one.decision.person] += 1 if one.decision.reason in ASKED else 100
    return votes.most_common(1)[0][0] if votes else None


def settled(one: DecidedFace, person: str | None) -> bool:
    """Whether it is certain that this face is that person."""
    return one.decision.person == person and one.decision.reason not in ASKED


def _standing(faces: Sequence[DecidedFace], person: str | None) -> Standing:
    if faces and all(one.decision.reason is Reason.HIDDEN_BY_USER for one in faces):
        return Standing.HIDDEN
    if person is None:
        return Standing.UNKNOWN
    open_ones = [o for o in faces if not settled(o, person) and o.decision.reason is not Reason.HIDDEN_BY_USER]
    return Standing.ASKED if open_ones else Standing.NAMED


def _title(standing: Standing, person: str | None, name_of: NameOf) -> str:
    if standing is Standing.HIDDEN:
        return QCoreApplication.translate("GroupWords", "Hidden by you")
    if person is None:
        return QCoreApplication.translate("GroupWords", "Unknown person")
    if standing is Standing.ASKED:
        return QCoreApplication.translate("GroupWords", "{name}?").format(name=name_of(person))
    return name_of(person)


def _note(standing: Standing, faces: Sequence[DecidedFace], person: str | None) -> str:
    if standing is Standing.UNKNOWN:
        return reason_sentence(Counter(one.decision.reason for one in faces).most_common(1)[0][0]) if faces else ""
    if standing is Standing.HIDDEN:
        return QCoreApplication.translate("GroupWords", "You decided to hide this person.")
    if standing is Standing.NAMED:
        said = any(one.pointed for one in faces)
        if said:
            return QCoreApplication.translate("GroupWords", "You said who this is.")
        return QCoreApplication.translate("GroupWords", "Recognised in every photo.")
    sure = sum(settled(one, person) for one in faces)
    if sure:
        text = QCoreApplication.translate("GroupWords", "Recognised in {sure} of {all} photos: is it the same person?")
        return text.format(sure=sure, all=len(faces))
    return QCoreApplication.translate("GroupWords", "Not certain: you have to say whether it is.")
