"""What is due, in the user's language."""

from PySide6.QtCore import QCoreApplication

from consent_db.due import Due, Task

TASKS = {
    Task.CONSENT_ENDS: "The consent ends: ask for a new one",
    Task.OWN_CONSENT: "Old enough to sign alone: ask for a new consent",
    Task.ACKNOWLEDGEMENT: "Has not signed the guideline as it is now",
    Task.REVIEW: "The guideline should be gone through",
    Task.LEFT: "Has left and is still recognised: remove the reference pictures",
    Task.DELETION: "The consent ended long ago: delete it",
}


def due_words(due: Due) -> str:
    """What somebody should see to, and with which consent."""
    words = QCoreApplication.translate("Due", TASKS[due.task])
    return f"{words} ({due.consent})" if due.consent else words
