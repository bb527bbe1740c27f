"""Hearing of what others write: the server calls everybody who listens, within the moment in which it is kept."""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg


class Ear:
    """A connection that does nothing but listen. Not for several threads at once."""

    def __init__(self, connection: "psycopg.Connection[Any]", channel: str) -> None:
        self._connection = connection
        connection.execute(f"LISTEN {channel}")  # type: ignore[call-overload,unused-ignore]
        self.deaf = False
        """True once the connection broke: nothing will be heard any more."""

    def heard(self, seconds: float = 0.0) -> bool:
        """Whether anything was written since it was asked last; waits for it so long. Says yes once when it breaks."""
        if self.deaf:
            return False
        try:
            calls = list(self._connection.notifies(timeout=seconds, stop_after=1 if seconds else None))
        except Exception:  # noqa: BLE001  (whatever broke: look again, and then nothing more is heard)
            self.deaf = True
            self.close()
            return True
        return bool(calls)

    def close(self) -> None:
        """Stop listening."""
        with suppress(Exception):
            self._connection.close()
