"""Groups that people belong to for a time, and the last day of those who leave. Nobody is in a group to begin with."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    if "people_group" in sa.inspect(op.get_bind()).get_table_names():
        return  # the step was set back past the program: the seals tell, not a failure here
    op.create_table(
        "people_group",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_people_group"),
        sa.UniqueConstraint("name", name="uq_people_group_name"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "membership",
        sa.Column("group_key", sa.Integer(), nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_key"], ["people_group.key"], name="fk_membership_group_key_people_group", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_membership_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_membership"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_membership_group_key", "membership", ["group_key"])
    op.create_index("ix_membership_person_key", "membership", ["person_key"])
    op.create_table(
        "departure",
        sa.Column("person_key", sa.Integer(), nullable=False),
        sa.Column("left_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_key"], ["person.key"], name="fk_departure_person_key_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_key", name="pk_departure"),
    )


def downgrade() -> None:
    """Drop them, those that refer to others first."""
    op.drop_table("departure")
    op.drop_table("membership")
    op.drop_table("people_group")
