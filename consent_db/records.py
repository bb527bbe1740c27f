"""Frozen values: all that ever leaves the register. Those made for lists and pages stand in `consent_db.pages`."""

from dataclasses import dataclass, field
from datetime import date, datetime
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


class Trait(StrEnum):
    """What can tell who somebody is beside a face, and is found in photos."""

    CODE = "code"
    """A QR or bar code."""
    TEXT = "text"
    PLATE = "plate"
    """The number plate of a vehicle."""
    SCREEN = "screen"
    """A screen, a board or a paper: where text is dense."""
    LOGO = "logo"
    """One of the logos that the organisation named."""
    BACK = "back"
    """Somebody whose face is not seen: from behind, turned away, cut off."""


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
    OBJECTED = "objected"
    """Against a use that rests on another basis than consent."""
    OTHER_CHANNEL = "other-channel"
    OTHER_MEDIA = "other-media"
    OTHER_PURPOSE = "other-purpose"
    GUARDIAN_MISSING = "guardian-missing"
    OWN_CONSENT_NEEDED = "own-consent-needed"
    LEFT = "left"
    """Has left, and the policy lets no consent hold any longer."""
    POLICY = "policy"
    CHANNEL_CLOSED = "channel-closed"


class State(StrEnum):
    """What one version of a consent says."""

    CONSENTS = "consents"
    UNSIGNED = "unsigned"
    """Handed out or recorded, not signed yet."""
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    RESERVED = "reserved"
    """Against any picture: blocks the whole photo until somebody decides."""
    OBJECTED = "objected"
    """Against uses that rest on another basis than consent (GDPR Art. 21); no word about any consent."""
    TOLD = "told"
    """Was told on paper of uses that rest on another basis, and of the right to object; no consent."""
    LIFTED = "lifted"
    """A refusal, reservation or objection that the person took back; says nothing any more."""


class Capacity(StrEnum):
    """As what somebody signed."""

    SELF = "self"
    GUARDIAN = "guardian"


class Given(StrEnum):
    """How a consent was given."""

    PAPER = "paper"
    ELECTRONIC_ID = "electronic-id"
    ON_DEVICE = "on-device"


class LegalBasis(StrEnum):
    """What the organisation leans on (GDPR Art. 6). Whichever it is, nobody is shown without a signed form."""

    CONSENT = "consent"
    PUBLIC_INTEREST = "public-interest"
    LEGITIMATE_INTEREST = "legitimate-interest"
    CONTRACT = "contract"
    JOURNALISM = "journalism"


GENERAL_PURPOSE = "information"
"""The purpose of a consent that names none, and of a use that names none: telling about the organisation's work."""


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


@dataclass(frozen=True, slots=True)
class Document:
    """A form on its way into the register: PDF, JPEG, PNG, TIFF or HEIC, with all its pages."""

    name: str
    """The file's name, without folders."""
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class EvidenceNote:
    """A form in the register, without its content."""

    number: str
    """Like E7."""
    name: str
    media_type: str
    size: int
    """Bytes."""
    sha256: str
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, as what, and when; `signed_on` is None while the signature is missing."""

    name: str | None
    """None: the person's own name."""
    capacity: Capacity = Capacity.SELF
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Guardian:
    """Somebody who must sign for a child."""

    name: str
    relation: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A person on the way into the register."""

    id: str
    name: str | None = None
    """None: known by number only."""
    role: Role = Role.EMPLOYEE
    unit: str = ""
    contact: str = ""
    born_year: int | None = None
    """Kept only if the organisation wants it; never read from a picture."""
    born_month: int | None = None
    guardians: tuple[Guardian, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentTerms:
    """What a consent, refusal or reservation says: the fields of the signed form, and what the clerk adds."""

    state: State = State.CONSENTS
    channels: frozenset[str] = frozenset()
    """Empty for a refusal or reservation: it holds for all."""
    media: frozenset[Media] = frozenset({Media.STILL})
    purposes: frozenset[str] = frozenset({GENERAL_PURPOSE})
    signatures: tuple[Signature, ...] = ()
    signed_on: date | None = None
    """The day on the form; for a refusal or reservation, the day it was made."""
    place: str = ""
    controller: str = ""
    """The unit that answers for the use."""
    valid_from: date | None = None
    """None: from the day of signing."""
    valid_until: date | None = None
    """The last valid day. None: the policy's usual time is filled in."""
    name_shown: bool = False
    legal_basis: LegalBasis = LegalBasis.CONSENT
    given: Given = Given.PAPER
    form_version: str = ""
    form_text: str = field(default="", repr=False)
    """The full text as signed."""
    case_number: str = ""
    attested_by: str = ""
    """The manager who vouches for a form kept elsewhere; counts only where the policy allows it."""
    withdrawn_on: date | None = None
    withdrawn_how: str = ""
    withdrawn_by: str = ""
    withdrawn_channels: frozenset[str] = frozenset()
    """Channels of `channels` that were taken back, all of them if the state is withdrawn."""


@dataclass(frozen=True, slots=True)
class ConsentVersion:
    """One version of a consent as it stands in the register; never changed afterwards."""

    label: str
    """Like C12.2: consent 12, version 2."""
    consent: str
    """Like C12."""
    number: int
    newest: bool
    person: str
    terms: ConsentTerms
    evidence: tuple[EvidenceNote, ...]
    why: str
    """Why the version was made: recorded, corrected (with the reason), withdrawn …"""
    recorded_at: datetime
    recorded_by: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One person in a publication and the consent version relied upon."""

    person: str | None
    """None once the person was erased."""
    consent: str


@dataclass(frozen=True, slots=True)
class NewPublication:
    """One copy on its way into the log of publications."""

    photo_sha256: str
    output_sha256: str
    channel: str
    day: date
    """The day of publishing."""
    shown: tuple[Shown, ...]
    hidden: int
    event: str = ""
    media: Media = Media.STILL
    purpose: str = ""
    """Empty: the general one."""
    take_down_on: date | None = None
    """None: as the policy says."""
    source: str = field(default="", repr=False)
    """Where the original lay, to prepare it again."""
    output: str = field(default="", repr=False)
    prepared_by: str = ""
    """Empty: the user of this computer."""
    released_by: str = ""
    case_number: str = ""
    credit: str = ""
    """The photographer, where the credit is kept."""
    sound: str = ""
    """Why the sound of a video went out with it: on consents, or because somebody decided so; empty: it has none. It
    stands in the log of changes, with who prepared the copy."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A place of publication."""

    name: str
    title: str
    kind: str
    """public, closed-group, intranet or print; none is exempt from anything."""
    owner: str = ""
    open: bool = True
