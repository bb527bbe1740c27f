"""Guidelines acknowledged and reviewed, and forms printed by us."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    _review()
    _printed_form()
    _review_person()
    _acknowledgement()


def downgrade() -> None:
    """Drop them, those that refer to others first."""
    for name in ("acknowledgement", "review_person", "printed_form", "review"):
        op.drop_table(name)


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("leader", sa.String(), nullable=False),
        sa.Column("guideline", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_review"),
        sqlite_autoincrement=True,
    )


def _printed_form() -> None:
    op.create_table(
        "printed_form",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("form_version", sa.String(), nullable=False),
        sa.Column("form_text_key", sa.Integer(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("printed_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["form_text_key"], ["form_text.key"], name="fk_printed_form_form_text_key_form_text"),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_printed_form_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_printed_form"),
        sa.UniqueConstraint("code", name="uq_printed_form_code"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_printed_form_person_key", "printed_form", ["person_key"])


def _review_person() -> None:
    op.create_table(
        "review_person",
        sa.Column("review_key", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_review_person_person_key_person", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["review_key"], ["review.key"], name="fk_review_person_review_key_review", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("review_key", "person_key", name="pk_review_person"),
    )
    op.create_index("ix_review_person_person_key", "review_person", ["person_key"])


def _acknowledgement() -> None:
    op.create_table(
        "acknowledgement",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("guideline", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("evidence_key", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["evidence_key"], ["evidence.key"], name="fk_acknowledgement_evidence_key_evidence", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_acknowledgement_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_acknowledgement"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_acknowledgement_person_key", "acknowledgement", ["person_key"])
