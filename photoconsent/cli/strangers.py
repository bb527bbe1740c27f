"""Where a command reads files that others made: never in its own process, which holds the open register."""

from collections.abc import Sequence
from pathlib import Path

from consent_db import evidence
from consent_db.records import Document
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.worker import Limits

PATIENT = Limits(seconds=300.0, megabytes=2048)
"""For files with hundreds of pages, and for tables of a hundred thousand lines."""


def read_forms(files: Sequence[Path] | None) -> list[Document]:
    """The forms in these files. Raises EvidenceUnreadable, EvidenceNotAccepted, and what `Apart.call` raises."""
    if not files:
        return []
    with Apart() as apart:
        return [apart.call(evidence.read, file) for file in files]
