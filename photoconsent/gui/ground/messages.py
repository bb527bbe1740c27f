"""The translated sentence for every error, every reason and every other value of the core that a user gets to read.

The sentences of errors stand in their classes (`photoconsent.errors`, `consent_db.errors`) and are looked up in the
context "Errors". Tests walk classes, enums and translations, so that none is forgotten.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from consent_db.errors import Cause, KnownError
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.photo import Why
from photoconsent.pipeline.refused import PLACES

REASONS: dict[Reason, str] = {
    Reason.CONSENT: "A written consent covers this channel on this day.",
    Reason.UNKNOWN: "Nobody in the register looks like this.",
    Reason.UNSURE: "It may be somebody in the register, but it is not certain who.",
    Reason.POOR_PICTURE: "The face is too small, blurred or turned away to be recognised.",
    Reason.DOUBTFUL_FACE: "It is not certain that this is a face. Covered until you say.",
    Reason.RECOGNITION_OFF: "Recognition is off and nobody has said who this is.",
    Reason.HIDDEN_BY_USER: "You decided to hide this face.",
    Reason.ASK_A_HUMAN: "Recognised, but a person has to confirm who this is.",
    Reason.NOT_THEN: "By its date the photo is from before this person was born, or after the last day here.",
    Reason.NOT_REGISTERED: "This person is no longer in the register.",
    Reason.NO_CONSENT: "This person has given no consent.",
    Reason.NO_FORM: "There is a consent, but no signed form on file.",
    Reason.UNSIGNED: "The form on file is not signed.",
    Reason.NOT_YET_VALID: "The consent is not yet valid on the publishing day.",
    Reason.EXPIRED: "The consent has expired by the publishing day.",
    Reason.WITHDRAWN: "The consent was withdrawn.",
    Reason.REFUSED: "This person said no.",
    Reason.RESERVED: "This person has reserved against any picture.",
    Reason.OBJECTED: "This person, or a guardian, objected to pictures here.",
    Reason.OTHER_CHANNEL: "The consent does not cover this channel.",
    Reason.OTHER_MEDIA: "The consent does not cover this kind of recording.",
    Reason.OTHER_PURPOSE: "The consent does not cover this purpose.",
    Reason.GUARDIAN_MISSING: "Not every guardian has signed.",
    Reason.OWN_CONSENT_NEEDED: "The child has come of age and must now sign in person.",
    Reason.LEFT: "This person has left, and the consents ended with that.",
    Reason.POLICY: "The organisation's policy does not allow it.",
    Reason.CHANNEL_CLOSED: "This channel is closed in the register.",
}

WORDS: dict[Reason, str] = {
    Reason.CONSENT: "consent",
    Reason.UNKNOWN: "unknown",
    Reason.UNSURE: "unsure",
    Reason.POOR_PICTURE: "unclear",
    Reason.DOUBTFUL_FACE: "a face?",
    Reason.RECOGNITION_OFF: "unnamed",
    Reason.HIDDEN_BY_USER: "by you",
    Reason.ASK_A_HUMAN: "confirm",
    Reason.NOT_THEN: "date?",
    Reason.NOT_REGISTERED: "unknown",
    Reason.NO_CONSENT: "no consent",
    Reason.NO_FORM: "no form",
    Reason.UNSIGNED: "unsigned",
    Reason.NOT_YET_VALID: "not yet",
    Reason.EXPIRED: "expired",
    Reason.WITHDRAWN: "withdrawn",
    Reason.REFUSED: "refused",
    Reason.RESERVED: "reserved",
    Reason.OBJECTED: "objected",
    Reason.OTHER_CHANNEL: "other channel",
    Reason.OTHER_MEDIA: "other media",
    Reason.OTHER_PURPOSE: "other purpose",
    Reason.GUARDIAN_MISSING: "guardian",
    Reason.OWN_CONSENT_NEEDED: "new consent",
    Reason.LEFT: "has left",
    Reason.POLICY: "policy",
    Reason.CHANNEL_CLOSED: "closed",
}

VERDICTS: dict[Verdict, str] = {
    Verdict.SHOW: "Shown",
    Verdict.HIDE: "Covered",
}

COVERS: dict[Cover, str] = {
    Cover.SOFT: "Soft mist",
    Cover.MOSAIC: "Mosaic",
    Cover.SOLID: "One colour",
}

NOT_PREPARED: dict[Why, str] = {
    Why.VIDEO: "A video: not prepared.",
    Why.OTHER_PICTURE: "A kind of picture that is not read: save it as JPEG.",
    Why.OTHER: "Not a picture: left alone.",
    Why.HIDDEN: "A hidden file: left alone.",
    Why.SYSTEM: "A file of the operating system: left alone.",
    Why.MISSING: "There is nothing of this name.",
    Why.UNREADABLE: "May not be opened.",
}

SYSTEM = (
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "Not a directory",
    "Is a directory",
    "File exists",
    "File name too long",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Input/output error",
    "Device or resource busy",
    "Stale file handle",
    "Too many open files",
)
"""What the system says of files, as `os.strerror` writes it: in English, whatever the user speaks."""

_TRANSLATED = {"cause": "Causes", "check": "Causes", "problem": "Causes", "field": "Fields", "spot": "Places"}
"""The facts of errors that are words, and the contexts of their translations."""

TEXTS: dict[str, Collection[str]] = {
    "Reasons": REASONS.values(),
    "Words": WORDS.values(),
    "Verdicts": VERDICTS.values(),
    "Covers": COVERS.values(),
    "NotPrepared": NOT_PREPARED.values(),
    "Causes": SYSTEM,
    "Places": [place for row in PLACES for place in row],
}
"""Every text above by its context, for whoever checks the translations."""


def sentence_of(error: KnownError, translate: Callable[[str, str], str] = QCoreApplication.translate) -> str:
    """What happened and what to do, in the user's language; what a foreign parser said of a file stays English.

    `translate` looks a text up by its context; another one speaks another language.
    """
    facts = dict(error.facts)
    for fact, context in _TRANSLATED.items():
        said = facts.get(fact)
        if isinstance(said, Cause):
            facts[fact] = translate(context, said.template).format(**said.facts)
        elif isinstance(said, str):
            facts[fact] = translate(context, said)
    return translate("Errors", error.sentence).format(**facts)


def reason_sentence(reason: Reason) -> str:
    """Why a face is shown or hidden, as a sentence."""
    return QCoreApplication.translate("Reasons", REASONS[reason])


def reason_word(reason: Reason) -> str:
    """The same in a word or two, for the label on a frame."""
    return QCoreApplication.translate("Words", WORDS[reason])


def verdict_word(verdict: Verdict) -> str:
    """What is done to a face, in one word."""
    return QCoreApplication.translate("Verdicts", VERDICTS[verdict])


def cover_name(cover: Cover) -> str:
    """What a style of cover is called."""
    return QCoreApplication.translate("Covers", COVERS[cover])


def why_not_prepared(why: Why) -> str:
    """Why a file among the photos is left alone."""
    return QCoreApplication.translate("NotPrepared", NOT_PREPARED[why])


def channel_title(title: str) -> str:
    """The title of a channel that ships with the program; one that an organisation added stays as it is."""
    return QCoreApplication.translate("Channels", title)
