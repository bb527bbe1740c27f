"""What a reference picture is worth, and what becomes of one in a photo list, in the user's language."""

from PySide6.QtCore import QCoreApplication

from photoconsent.enrolment.photo_list import FATES, Fate, Line
from photoconsent.enrolment.references import SENTENCES, Verdict


def verdict_sentence(verdict: Verdict) -> str:
    """Why a picture is used, or why not and which to choose instead."""
    return QCoreApplication.translate("References", SENTENCES[verdict])


def fate_sentence(line: Line) -> str:
    """What becomes of a picture, and why."""
    if line.fate is Fate.NOT_USABLE:
        return verdict_sentence(line.verdict or Verdict.UNREADABLE)
    return QCoreApplication.translate("References", FATES[line.fate])
