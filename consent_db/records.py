"""Frozen values: all that ever leaves the register."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Media(StrEnum):
    """What kind of recording a consent covers."""

    STILL = "still"
    VIDEO = "video"
    SOUND = "sound"


class Role(StrEnum):
    """What the person is to the organisation."""

    EMPLOYEE = "employee"
    PATIENT = "patient"
    SERVICE_USER = "service-user"
    PUPIL = "pupil"
    RELATIVE = "relative"
    VISITOR = "visitor"


class Refusal(StrEnum):
    """Why a person may not be shown."""

    NOT_REGISTERED = "not-registered"
    NO_CONSENT = "no-consent"
    NO_FORM = "no-form"
    UNSIGNED = "unsigned"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    RESERVED = "reserved"
    OTHER_CHANNEL = "other-channel"
    OTHER_MEDIA = "other-media"
    OTHER_PURPOSE = "other-purpose"
    GUARDIAN_MISSING = "guardian-missing"
    OWN_CONSENT_NEEDED = "own-consent-needed"
    POLICY = "policy"
    CHANNEL_CLOSED = "channel-closed"


@dataclass(frozen=True, slots=True)
class Answer:
    """May this person be shown for one channel, kind of media and day? If not, why; if so, on which consent."""

    person: str
    refusal: Refusal | None
    """None only if the person may be shown."""
    consent: str | None = None
    """The consent version relied upon, or the one that came nearest."""
    valid_until: date | None = None
    human_needed: bool = False
    """The policy or the person's role says that no machine alone may show this person."""

    @property
    def may_show(self) -> bool:
        """True only if a written consent covers the use."""
        return self.refusal is None and self.consent is not None


@dataclass(frozen=True, slots=True)
class Template:
    """A biometric reference of a person, kept only with that person's separate consent."""

    person: str
    network: str
    """Which network made the vector; vectors of different networks are never compared."""
    vector: bytes
    """Little-endian float32, of length 1."""
