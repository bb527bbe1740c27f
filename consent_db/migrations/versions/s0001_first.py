"""The first register: people, consents, forms, references, publications, log."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _channel()
    _event()
    _form_text()
    _person()
    _publication()
    _setting()
    _consent()
    _evidence()
    _guardian()
    _portrait()
    _publication_person()
    _template()
    _biometric()
    _consent_version()
    _consent_channel()
    _consent_evidence()
    _consent_term()
    _signature()


def downgrade() -> None:
    """Drop them, those that refer to others first."""
    for name in (
        "signature",
        "consent_term",
        "consent_evidence",
        "consent_channel",
        "consent_version",
        "biometric",
        "template",
        "publication_person",
        "portrait",
        "guardian",
        "evidence",
        "consent",
        "setting",
        "publication",
        "person",
        "form_text",
        "event",
        "channel",
    ):
        op.drop_table(name)


def _channel() -> None:
    op.create_table(
        "channel",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_channel"),
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("details", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("mac", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_event"),
    )
    op.create_index("ix_event_subject", "event", ["subject"])


def _form_text() -> None:
    op.create_table(
        "form_text",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_form_text"),
        sa.UniqueConstraint("sha256", name="uq_form_text_sha256"),
        sqlite_autoincrement=True,
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("sought", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("born_year", sa.Integer(), nullable=True),
        sa.Column("born_month", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_person"),
        sa.UniqueConstraint("id", name="uq_person_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_person_sought", "person", ["sought"])


def _publication() -> None:
    op.create_table(
        "publication",
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("photo_sha256", sa.String(), nullable=False),
        sa.Column("output_sha256", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("take_down_on", sa.Date(), nullable=True),
        sa.Column("hidden", sa.Integer(), nullable=False),
        sa.Column("media", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("output", sa.String(), nullable=False),
        sa.Column("policy", sa.String(), nullable=False),
        sa.Column("prepared_by", sa.String(), nullable=False),
        sa.Column("released_by", sa.String(), nullable=False),
        sa.Column("case_number", sa.String(), nullable=False),
        sa.Column("credit", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("taken_down_on", sa.Date(), nullable=True),
        sa.Column("taken_down_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_publication"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_publication_output_sha256", "publication", ["output_sha256"])


def _setting() -> None:
    op.create_table(
        "setting",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )


def _consent() -> None:
    op.create_table(
        "consent",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_consent_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_consent"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_person_key", "consent", ["person_key"])


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_evidence_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_evidence"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evidence_person_key", "evidence", ["person_key"])


def _guardian() -> None:
    op.create_table(
        "guardian",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_guardian_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_guardian"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_guardian_person_key", "guardian", ["person_key"])


def _portrait() -> None:
    op.create_table(
        "portrait",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_portrait_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_key", name="pk_portrait"),
    )


def _publication_person() -> None:
    op.create_table(
        "publication_person",
        sa.Column("publication_key", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_publication_person_person_key_person", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["publication_key"],
            ["publication.key"],
            name="fk_publication_person_publication_key_publication",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name="pk_publication_person"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_publication_person_person_key", "publication_person", ["person_key"])
    op.create_index("ix_publication_person_publication_key", "publication_person", ["publication_key"])


def _template() -> None:
    op.create_table(
        "template",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_template_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_template"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_template_person_key", "template", ["person_key"])


def _biometric() -> None:
    op.create_table(
        "biometric",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("evidence_key", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_key"], ["evidence.key"], name="fk_biometric_evidence_key_evidence", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_biometric_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_biometric"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_biometric_person_key", "biometric", ["person_key"])


def _consent_version() -> None:
    op.create_table(
        "consent_version",
        sa.Column("consent_key", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("controller", sa.String(), nullable=False),
        sa.Column("name_shown", sa.Boolean(), nullable=False),
        sa.Column("legal_basis", sa.String(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("form_text_key", sa.Integer(), nullable=True),
        sa.Column("case_number", sa.String(), nullable=False),
        sa.Column("attested_by", sa.String(), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_how", sa.String(), nullable=False),
        sa.Column("withdrawn_by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_key"], ["consent.key"], name="fk_consent_version_consent_key_consent", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["form_text_key"], ["form_text.key"], name="fk_consent_version_form_text_key_form_text"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_consent_version"),
        sa.UniqueConstraint("consent_key", "number", name="uq_consent_version_consent_key_number"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_consent_version_valid_until", "consent_version", ["valid_until"])


def _consent_channel() -> None:
    op.create_table(
        "consent_channel",
        sa.Column("version_key", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_key"],
            ["consent_version.key"],
            name="fk_consent_channel_version_key_consent_version",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_key", "channel", name="pk_consent_channel"),
    )


def _consent_evidence() -> None:
    op.create_table(
        "consent_evidence",
        sa.Column("version_key", sa.Integer(), nullable=False),
        sa.Column("evidence_key", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_key"], ["evidence.key"], name="fk_consent_evidence_evidence_key_evidence", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_key"],
            ["consent_version.key"],
            name="fk_consent_evidence_version_key_consent_version",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_key", "evidence_key", name="pk_consent_evidence"),
    )
    op.create_index("ix_consent_evidence_evidence_key", "consent_evidence", ["evidence_key"])


def _consent_term() -> None:
    op.create_table(
        "consent_term",
        sa.Column("version_key", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_key"],
            ["consent_version.key"],
            name="fk_consent_term_version_key_consent_version",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("version_key", "kind", "value", name="pk_consent_term"),
    )


def _signature() -> None:
    op.create_table(
        "signature",
        sa.Column("version_key", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("capacity", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["version_key"],
            ["consent_version.key"],
            name="fk_signature_version_key_consent_version",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name="pk_signature"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_signature_version_key", "signature", ["version_key"])
