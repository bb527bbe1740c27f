"""What people are asked for, in the user's language."""

from PySide6.QtCore import QCoreApplication

from consent_db.notices import Ask

ASKS = {
    Ask.ANSWER: "Has not answered",
    Ask.RENEW: "The consent ends",
    Ask.SIGN_ANEW: "Signs alone from now on",
    Ask.ACKNOWLEDGE: "Has not signed the guideline",
    Ask.REVIEW: "The guideline should be gone through",
}


def ask_words(ask: Ask) -> str:
    """What somebody is to be asked for."""
    return QCoreApplication.translate("Asks", ASKS[ask])
