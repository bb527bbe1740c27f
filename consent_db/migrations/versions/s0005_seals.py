"""From here on all rows are sealed. The tables stay as they are; `register.migrate` seals what is there."""

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing: the seals need the program's own reading of the rows."""


def downgrade() -> None:
    """Nothing: an older program leaves the seals where they are, and they are missed by nobody there."""
