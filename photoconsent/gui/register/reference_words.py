"""What a reference picture is worth, in the user's language."""

from PySide6.QtCore import QCoreApplication

from photoconsent.enrolment.references import SENTENCES, Verdict


def verdict_sentence(verdict: Verdict) -> str:
    """Why a picture is used, or why not and which to choose instead."""
    return QCoreApplication.translate("References", SENTENCES[verdict])
