"""Telling somebody how far the work is, and hearing that it should stop or pause."""

from typing import Protocol


class Cancelled(Exception):
    """Somebody asked the work to stop. What was finished stays; nothing half made is left."""


class Progress(Protocol):
    """Who listens while many photos are worked on. All calls come from the thread that does the work."""

    def begin(self, photos: int) -> None:
        """The work starts on so many photos."""

    def advance(self, photos: int, faces: int) -> None:
        """So many more photos are finished, with so many faces in them."""

    def stop_wanted(self) -> bool:
        """True once somebody asked for a stop; asked often, so it must be quick."""

    def pause_wanted(self) -> bool:
        """True as long as no new photo is to be begun; those under way are finished. As quick."""


class NoProgress:
    """Nobody is listening and nobody will ask for a stop."""

    def begin(self, photos: int) -> None:
        """Say nothing."""

    def advance(self, photos: int, faces: int) -> None:
        """Say nothing."""

    def stop_wanted(self) -> bool:
        """Go on to the end."""
        return False

    def pause_wanted(self) -> bool:
        """Go on."""
        return False
