"""The passphrase that the program was started with."""

from contextvars import ContextVar

VARIABLE = "PHOTOCONSENT_PASSPHRASE"
HANDED: ContextVar[str] = ContextVar("passphrase", default="")
"""What stood in the variable at the start of the program, which took it out at once, so that no process inherits it."""
