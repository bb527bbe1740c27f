"""Where the boxes of each printed form stand, so that its ticks are read from a scan. Older forms have none."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; forms that were printed before keep it empty, and a human reads their ticks."""
    there = {column["name"] for column in sa.inspect(op.get_bind()).get_columns("printed_form")}
    if "layout" in there:
        return  # the step was set back past the program: the seals tell, not a failure here
    op.add_column("printed_form", sa.Column("layout", sa.String(), nullable=True))


def downgrade() -> None:
    """Drop it."""
    op.drop_column("printed_form", "layout")
