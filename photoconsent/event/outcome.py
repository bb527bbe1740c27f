"""What becomes of a photo, as a word that changes once anything about it changes; a release is good for that alone."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from consent_db.permission import Use
from photoconsent.pipeline.area import Area, area_as_json
from photoconsent.pipeline.crop import Crop, crop_as_json
from photoconsent.pipeline.face import Box, Decision
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.report import box_as_json


@dataclass(frozen=True, slots=True)
class Release:
    """A second person's release of one photo, good for exactly what that person released."""

    name: str
    outcome: str
    """What is done with the photo, as `outcome_of` says it."""


def outcome_of(
    sha256: str,
    faces: Iterable[tuple[Box, Decision]],
    areas: Iterable[Area],
    use: Use | None = None,
    crop: Crop | None = None,
    moving: Moving | None = None,
) -> str:
    """What is done to every face and area of a photo, why, on whose consent, and for which use: a SHA-256 in hex.

    So is which part of it is shown, and of a video when each face is seen.

    A digest, so that a released photo keeps no number of a person or a consent that was erased since.
    """
    meant = [use.channel, use.day.isoformat(), use.purpose or ""] if use is not None else []
    # Frames and areas as a report gives them; how alike somebody looks changes nothing in the copy.
    done = [_done(box, made) for box, made in faces]
    covered = [area_as_json(area) for area in areas]
    part: list[dict[str, Any]] = (
        [] if crop is None else [crop_as_json(crop)]
    )  # where all is shown the word is as it always was
    if moving is not None:
        part.append({"spans": moving.spans, "arranged": moving.arranged})
    return hashlib.sha256(json.dumps([sha256, meant, done, covered, *part]).encode()).hexdigest()


def _done(box: Box, made: Decision) -> list[Any]:
    """What is done to a face; a release from before there were covers of whole people still says the same."""
    done = [box_as_json(box), made.verdict, made.reason, made.person, made.consent]
    return [*done, "whole"] if made.whole else done
