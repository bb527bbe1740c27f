"""Seals over a few rows at a time. `register.migrate` makes them of the rows that are there."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    if "seal_part" in sa.inspect(op.get_bind()).get_table_names():
        return  # the step was set back past the program: the seals tell, not a failure here
    op.create_table(
        "seal_part",
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("digests", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("family", "part", name="pk_seal_part"),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("seal_part")
