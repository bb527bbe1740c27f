"""How far a register has come: what is noted outside of it, and printed, to be compared later."""

from dataclasses import dataclass

WORD = 10
"""So many digits of a seal are printed: 40 bits, which nobody meets by chance."""


@dataclass(frozen=True, slots=True)
class Head:
    """How far a register has come: what is kept outside of it, to be compared later."""

    register: str
    """Tells registers apart; the same for one register and its copies."""
    changes: int
    """How many changes were made since its rows are sealed; grows with each."""
    seal: str
    """The seal over all tables, after that change."""
    entry: int
    """The number of the last entry of the log."""
    mac: str
    """That entry's seal."""

    @property
    def word(self) -> str:
        """What fits on paper: the entry's number and the start of its seal, like 241-3f9ac07b52."""
        return f"{self.entry}-{self.mac[:WORD]}"
