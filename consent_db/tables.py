"""The tables of the register. `migrations/` makes them step by step; a test proves that both agree.

A person's number and name stand in `person` alone; everything else refers to the row's key, which is never used
again. Rows of `consent_version`, its channels, terms and signatures, of `evidence` and `event` are only ever added, and
removed only by an erasure.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from consent_db.columns import Channel, Matched, Moment, Number, Photo, Plain, Sealed, SealedBytes, Sought, Word

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Constraints have names that migrations can take hold of."""


class Table(DeclarativeBase):
    """What all tables share: names of constraints, and how Python types are stored."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Moment, str: Sealed, bytes: SealedBytes}


class Numbered:
    """Rows with a number that is never used again, not even after a deletion."""

    __table_args__: Any = ({"sqlite_autoincrement": True},)
    key: Mapped[int] = mapped_column(primary_key=True)


class Person(Numbered, Table):
    """Somebody in the register."""

    __tablename__ = "person"
    id: Mapped[Number] = mapped_column(unique=True)
    name: Mapped[str | None]
    sought: Mapped[str] = mapped_column(Sought, index=True)
    """Number and name in small letters, for the search."""
    role: Mapped[Word]
    unit: Mapped[str] = mapped_column(Matched("unit"))
    contact: Mapped[str]
    born_year: Mapped[int | None]
    born_month: Mapped[int | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]
    guardians: Mapped[list["GuardianRow"]] = relationship(cascade="all, delete-orphan", order_by="GuardianRow.key")


class GuardianRow(Numbered, Table):
    """Somebody who must sign for a child."""

    __tablename__ = "guardian"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    relation: Mapped[str]
    contact: Mapped[str]


class Consent(Numbered, Table):
    """A consent, refusal or reservation of one person: a thread of versions, of which the newest counts."""

    __tablename__ = "consent"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    newest: Mapped[int]
    """The number of the newest version."""
    versions: Mapped[list["VersionRow"]] = relationship(cascade="all, delete-orphan", order_by="VersionRow.number")


class FormText(Numbered, Table):
    """The full text of a form, kept once however many sign it."""

    __tablename__ = "form_text"
    sha256: Mapped[str] = mapped_column(Matched("text"), unique=True)
    text: Mapped[str]


class VersionRow(Numbered, Table):
    """One version of a consent; never changed once written."""

    __tablename__ = "consent_version"
    __table_args__ = (UniqueConstraint("consent_key", "number"), {"sqlite_autoincrement": True})
    consent_key: Mapped[int] = mapped_column(ForeignKey("consent.key", ondelete="CASCADE"))
    number: Mapped[int]
    state: Mapped[Word]
    signed_on: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None] = mapped_column(index=True)
    place: Mapped[str]
    controller: Mapped[str]
    name_shown: Mapped[bool]
    legal_basis: Mapped[str]
    given: Mapped[str]
    form_version: Mapped[str]
    form_text_key: Mapped[int | None] = mapped_column(ForeignKey("form_text.key"))
    case_number: Mapped[str]
    attested_by: Mapped[str]
    withdrawn_on: Mapped[date | None]
    withdrawn_how: Mapped[str]
    withdrawn_by: Mapped[str]
    why: Mapped[str]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]
    channels: Mapped[list["ConsentChannel"]] = relationship(cascade="all, delete-orphan")
    terms: Mapped[list["ConsentTerm"]] = relationship(cascade="all, delete-orphan")
    signatures: Mapped[list["SignatureRow"]] = relationship(cascade="all, delete-orphan", order_by="SignatureRow.key")
    evidence: Mapped[list["ConsentEvidence"]] = relationship(
        cascade="all, delete-orphan", order_by="ConsentEvidence.place"
    )
    form_text: Mapped[FormText | None] = relationship()


class ConsentChannel(Table):
    """One channel that a version ticks, and whether it was taken back."""

    __tablename__ = "consent_channel"
    version_key: Mapped[int] = mapped_column(ForeignKey("consent_version.key", ondelete="CASCADE"), primary_key=True)
    channel: Mapped[Channel] = mapped_column(primary_key=True)
    withdrawn: Mapped[bool]


class ConsentTerm(Table):
    """One kind of media or one purpose that a version covers."""

    __tablename__ = "consent_term"
    version_key: Mapped[int] = mapped_column(ForeignKey("consent_version.key", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[Word] = mapped_column(primary_key=True)
    """`media` or `purpose`."""
    value: Mapped[Word] = mapped_column(primary_key=True)


class SignatureRow(Numbered, Table):
    """One signature that a version has or waits for."""

    __tablename__ = "signature"
    version_key: Mapped[int] = mapped_column(ForeignKey("consent_version.key", ondelete="CASCADE"), index=True)
    name: Mapped[str | None]
    capacity: Mapped[str]
    signed_on: Mapped[date | None]


class Evidence(Numbered, Table):
    """A form as it was scanned or sent."""

    __tablename__ = "evidence"
    person_key: Mapped[int | None] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    """None: a form about many, like a yearly review."""
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str]
    data: Mapped[bytes] = mapped_column(deferred=True)
    added_at: Mapped[datetime]
    added_by: Mapped[str]


class ConsentEvidence(Table):
    """Which forms prove a version, in the order they were added."""

    __tablename__ = "consent_evidence"
    version_key: Mapped[int] = mapped_column(ForeignKey("consent_version.key", ondelete="CASCADE"), primary_key=True)
    evidence_key: Mapped[int] = mapped_column(
        ForeignKey("evidence.key", ondelete="CASCADE"), primary_key=True, index=True
    )
    place: Mapped[int]
    file: Mapped[Evidence] = relationship()


class Biometric(Numbered, Table):
    """One decision of a person about being recognised by a computer; the newest counts."""

    __tablename__ = "biometric"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    agreed: Mapped[bool]
    decided_on: Mapped[date]
    evidence_key: Mapped[int | None] = mapped_column(ForeignKey("evidence.key", ondelete="SET NULL"))
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


class TemplateRow(Numbered, Table):
    """A biometric reference; exists only while the newest decision agrees."""

    __tablename__ = "template"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    network: Mapped[Word]
    vector: Mapped[bytes]
    made_at: Mapped[datetime]


class Portrait(Table):
    """A small JPEG of a person, so that a human can compare; exists only while the newest decision agrees."""

    __tablename__ = "portrait"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), primary_key=True)
    jpeg: Mapped[bytes]


class ChannelRow(Table):
    """A place of publication."""

    __tablename__ = "channel"
    name: Mapped[Channel] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[str]
    owner: Mapped[str]
    open: Mapped[bool]


class PublicationRow(Numbered, Table):
    """One copy that went out."""

    __tablename__ = "publication"
    recorded_at: Mapped[datetime]
    photo_sha256: Mapped[Photo]
    output_sha256: Mapped[Photo] = mapped_column(index=True)
    channel: Mapped[Channel]
    day: Mapped[date]
    take_down_on: Mapped[date | None]
    hidden: Mapped[int]
    media: Mapped[Word]
    purpose: Mapped[Word]
    event: Mapped[str]
    source: Mapped[str]
    output: Mapped[str] = mapped_column(Matched("output"))
    policy: Mapped[str]
    prepared_by: Mapped[str]
    released_by: Mapped[str]
    case_number: Mapped[str]
    credit: Mapped[str]
    address: Mapped[str]
    taken_down_on: Mapped[date | None]
    taken_down_by: Mapped[str]
    shown: Mapped[list["ShownRow"]] = relationship(cascade="all, delete-orphan", order_by="ShownRow.key")


class ShownRow(Numbered, Table):
    """One person in a publication. After an erasure the row stays, without the person."""

    __tablename__ = "publication_person"
    publication_key: Mapped[int] = mapped_column(ForeignKey("publication.key", ondelete="CASCADE"), index=True)
    person_key: Mapped[int | None] = mapped_column(ForeignKey("person.key", ondelete="SET NULL"), index=True)
    consent: Mapped[str]
    """The label of the version relied upon, like C12.2."""
    proof: Mapped[str]
    """SHA-256 of the form relied upon, kept to prove a past publication after an erasure."""


class Setting(Table):
    """What holds for the whole register: policy, secret of the log, organisation."""

    __tablename__ = "setting"
    name: Mapped[Plain] = mapped_column(primary_key=True)
    value: Mapped[str]


class SealPart(Table):
    """The seal over a few rows that belong together; see `parts`."""

    __tablename__ = "seal_part"
    family: Mapped[Plain] = mapped_column(primary_key=True)
    part: Mapped[Plain] = mapped_column(primary_key=True)
    rows: Mapped[int]
    digests: Mapped[Plain]


class Event(Table):
    """One entry of the chained log."""

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_subject", "subject"),)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[Plain]
    actor: Mapped[Plain]
    action: Mapped[str]
    subject: Mapped[str] = mapped_column(Matched("subject"))
    details: Mapped[str]
    previous: Mapped[Plain]
    mac: Mapped[Plain]


class Acknowledgement(Numbered, Table):
    """One person has read and understood one text version of a guideline."""

    __tablename__ = "acknowledgement"
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    guideline: Mapped[Word]
    version: Mapped[Word]
    place: Mapped[str]
    signed_on: Mapped[date]
    evidence_key: Mapped[int | None] = mapped_column(ForeignKey("evidence.key", ondelete="SET NULL"))
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


class Review(Numbered, Table):
    """A leader went through the guideline with the staff."""

    __tablename__ = "review"
    leader: Mapped[str]
    guideline: Mapped[Word]
    version: Mapped[Word]
    held_on: Mapped[date]
    place: Mapped[str]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[str]


class ReviewPerson(Table):
    """Somebody took part in a review."""

    __tablename__ = "review_person"
    review_key: Mapped[int] = mapped_column(ForeignKey("review.key", ondelete="CASCADE"), primary_key=True)
    person_key: Mapped[int] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), primary_key=True, index=True)


class PrintedForm(Numbered, Table):
    """A form that was printed; its code is a random number and the only thing on paper that finds it again."""

    __tablename__ = "printed_form"
    code: Mapped[str] = mapped_column(Matched("code"), unique=True)
    kind: Mapped[str]
    """`consent` or `guideline`."""
    person_key: Mapped[int | None] = mapped_column(ForeignKey("person.key", ondelete="CASCADE"), index=True)
    """None: a blank form."""
    language: Mapped[str]
    form_version: Mapped[str]
    form_text_key: Mapped[int] = mapped_column(ForeignKey("form_text.key"))
    printed_at: Mapped[datetime]
    printed_by: Mapped[str]
    layout: Mapped[str | None]
    """Where its boxes stand, as the printer of forms wrote it; None: a human reads the ticks."""
