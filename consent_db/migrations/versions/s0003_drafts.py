"""Work in progress on events, kept across closing and crashes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "draft",
        sa.Column("begun_by", sa.String(), nullable=False),
        sa.Column("saved_by", sa.String(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_draft"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft_person",
        sa.Column("draft_key", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_key"], ["draft.key"], name="fk_draft_person_draft_key_draft", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_draft_person_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("draft_key", "place", name="pk_draft_person"),
    )
    op.create_index("ix_draft_person_person_key", "draft_person", ["person_key"])


def downgrade() -> None:
    """Drop them, the one that refers to the other first."""
    op.drop_table("draft_person")
    op.drop_table("draft")
