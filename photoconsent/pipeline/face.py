"""The values that the steps hand on: boxes, faces, embeddings, decisions.

Coordinates are pixels of the *upright* full-size photo; the origin is the top left corner of the top left pixel,
x grows to the right and y downwards. Pictures are `Pixels`: RGB, sRGB, 8 bits, shape (height, width, 3).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""A picture: shape (height, width, 3), RGB order, sRGB, upright."""

Embedding = NDArray[np.float32]
"""What the recogniser says of a face: shape (128,), length 1, so that a dot product is the cosine similarity."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle; x and y are its top left corner, w and h its size, in pixels (fractions allowed)."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x coordinate just past the last column."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y coordinate just past the last row."""
        return self.y + self.h

    @property
    def area(self) -> float:
        """Width times height, never negative."""
        return max(self.w, 0.0) * max(self.h, 0.0)

    @property
    def centre(self) -> Point:
        """The middle of the box."""
        return self.x + self.w / 2, self.y + self.h / 2

    def shared(self, other: "Box") -> float:
        """The area that both boxes cover."""
        w = min(self.right, other.right) - max(self.x, other.x)
        h = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(w, 0.0) * max(h, 0.0)

    def iou(self, other: "Box") -> float:
        """Intersection over union: 1 for the same box, 0 for boxes that do not touch."""
        both = self.shared(other)
        union = self.area + other.area - both
        return both / union if union > 0 else 0.0

    def scaled(self, factor_x: float, factor_y: float) -> "Box":
        """The same place in a picture whose width and height are multiplied by these factors."""
        return Box(self.x * factor_x, self.y * factor_y, self.w * factor_x, self.h * factor_y)

    def grown(self, share: float) -> "Box":
        """The box grown around its middle, by `share` of its width and height in all (0.3: 15 % on each side)."""
        return Box(self.x - self.w * share / 2, self.y - self.h * share / 2, self.w * (1 + share), self.h * (1 + share))

    def clipped(self, width: float, height: float) -> "Box":
        """The part of the box that lies inside a picture of this size."""
        x, y = min(max(self.x, 0.0), width), min(max(self.y, 0.0), height)
        right, bottom = min(max(self.right, 0.0), width), min(max(self.bottom, 0.0), height)
        return Box(x, y, max(right - x, 0.0), max(bottom - y, 0.0))


def hull(boxes: Sequence[Box]) -> Box:
    """The smallest box around all of the (at least one) boxes."""
    x, y = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(x, y, max(b.right for b in boxes) - x, max(b.bottom for b in boxes) - y)


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a photo.

    `landmarks` are, in this order: the right eye, the left eye, the tip of the nose, the right and the left corner of
    the mouth; right and left are the person's own. A face that a user drew has none.
    """

    box: Box
    score: float
    """How sure the detector is, 0 to 1."""
    landmarks: tuple[Point, Point, Point, Point, Point] | None = None
    doubtful: bool = False
    """True below the score of a confident face: covered all the same, and shown to the user as "a face?"."""
    larger: float = 0.0
    """The cover is wider and higher than usual by this share."""
    whole: bool = False
    """If it is covered at all, the whole person is, and not only the head."""

    def scaled(self, factor_x: float, factor_y: float) -> "Face":
        """The same face in a picture whose width and height are multiplied by these factors."""
        marks = self.landmarks
        if marks is not None:
            a, b, c, d, e = ((x * factor_x, y * factor_y) for x, y in marks)
            marks = (a, b, c, d, e)
        return replace(self, box=self.box.scaled(factor_x, factor_y), landmarks=marks)


class Quality(StrEnum):
    """Whether a face is good enough to be recognised at all."""

    GOOD = "good"
    POOR = "poor"
    """Too small, too blurred, turned away or without agreeing landmarks: nobody can be known by it."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A face with what the recogniser made of it; `embedding` is None when recognition is off or was impossible."""

    face: Face
    embedding: Embedding | None
    quality: Quality


class Verdict(StrEnum):
    """What is done to a face."""

    SHOW = "show"
    HIDE = "hide"


class Reason(StrEnum):
    """Why a face is shown or hidden; the register's own reasons have the values of `consent_db.records.Refusal`."""

    CONSENT = "consent"
    """The only reason to show: a written consent covers this use and the person is certain."""

    UNKNOWN = "unknown"
    UNSURE = "unsure"
    """Somebody is near, but not beyond the threshold or not clear of the second-best person."""
    POOR_PICTURE = "poor-picture"
    DOUBTFUL_FACE = "doubtful-face"
    RECOGNITION_OFF = "recognition-off"
    HIDDEN_BY_USER = "hidden-by-user"
    ASK_A_HUMAN = "ask-a-human"
    """Recognised, but of a role that a machine alone may never show."""
    NOT_THEN = "not-then"
    """Recognised, but the photo says that it was taken before this person was born, or after the last day here."""

    NOT_REGISTERED = "not-registered"
    NO_CONSENT = "no-consent"
    NO_FORM = "no-form"
    UNSIGNED = "unsigned"
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    RESERVED = "reserved"
    OBJECTED = "objected"
    OTHER_CHANNEL = "other-channel"
    OTHER_MEDIA = "other-media"
    OTHER_PURPOSE = "other-purpose"
    GUARDIAN_MISSING = "guardian-missing"
    OWN_CONSENT_NEEDED = "own-consent-needed"
    LEFT = "left"
    POLICY = "policy"
    CHANNEL_CLOSED = "channel-closed"


@dataclass(frozen=True, slots=True)
class Decision:
    """What is done to one face, and why."""

    verdict: Verdict
    reason: Reason
    person: str | None = None
    """The register's id of the person it is taken to be, also when hidden."""
    similarity: float | None = None
    """Cosine similarity to that person's nearest reference, -1 to 1."""
    consent: str | None = None
    """The consent version relied upon; set whenever the face is shown."""
    whole: bool = False
    """The whole person is covered, and not only the head; never where the face is shown."""
