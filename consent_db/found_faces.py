"""Faces that a search found in photos, by the photo's SHA-256, so that nobody waits twice for the same search.

Frames, landmarks and scores only, as a text that the program writes and reads: never a vector, and never a name. They
hold for one finder alone; another program or network searches anew. Losing them costs time and nothing else.
"""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Mapped, mapped_column

from consent_db.columns import Photo
from consent_db.desk import Desk
from consent_db.drafts import DAYS_KEPT
from consent_db.tables import Table


class FoundFacesRow(Table):
    """What was found in one photo."""

    __tablename__ = "found_faces"
    photo_sha256: Mapped[Photo] = mapped_column(primary_key=True)
    finder: Mapped[str]
    body: Mapped[str]
    found_at: Mapped[datetime] = mapped_column(index=True)


class FaceKeeping(Desk):
    """The part of the register that keeps what searches found."""

    def keep_found_faces(self, photo_sha256: str, finder: str, body: str) -> None:
        """Keep what this finder found in a photo, in place of what any found before."""
        with self._changing() as change:
            change.session.merge(
                FoundFacesRow(photo_sha256=photo_sha256, finder=finder, body=body, found_at=change.now)
            )

    def found_faces(self, photo_sha256: str, finder: str) -> str | None:
        """What this very finder found in the photo; None where it never searched it."""
        with self._reading() as session:
            row = session.get(FoundFacesRow, photo_sha256)
            return row.body if row is not None and row.finder == finder else None

    def forget_old_faces(self) -> None:
        """Remove what was found more than `DAYS_KEPT` days ago."""
        before = self._clock() - timedelta(days=DAYS_KEPT)
        with self._changing() as change:
            change.session.execute(delete(FoundFacesRow).where(FoundFacesRow.found_at < before))
