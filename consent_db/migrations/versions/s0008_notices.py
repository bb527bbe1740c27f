"""What people were asked for, and when. Nobody was asked for anything to begin with."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    if "notice" in sa.inspect(op.get_bind()).get_table_names():
        return  # the step was set back past the program: the seals tell, not a failure here
    op.create_table(
        "notice",
        sa.Column("ask", sa.String(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("publication_key", sa.Integer(), nullable=True),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_key"], ["person.key"], name="fk_notice_person_key_person", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["publication_key"], ["publication.key"], name="fk_notice_publication_key_publication", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_notice"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notice_person_key", "notice", ["person_key"])
    op.create_index("ix_notice_publication_key", "notice", ["publication_key"])


def downgrade() -> None:
    """Drop it."""
    op.drop_table("notice")
