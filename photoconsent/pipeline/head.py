"""The whole head that belongs to a face: hair, ears, chin and the back of a turned head, as a tilted ellipse.

The shares below are in units of the face's height. They were fitted on heads measured by hand in press photos and on
the jaw lines of a set with 68 landmarks; `docs/covers.md` has the figures.
"""

from dataclasses import dataclass
from math import atan2, cos, hypot, sin
from typing import Final

from photoconsent.pipeline.face import Box, Face, Point
from photoconsent.pipeline.merging import MARGIN

_ASPECT: Final = 0.75
"""Width over height of an average face, chin to mid-forehead, as the detector frames it."""
_HALF_WIDTH: Final = 0.57
_HALF_HEIGHT: Final = 0.80
_RAISED: Final = 0.17
"""How far the middle of the head lies above the middle of the face."""
_BACKWARDS: Final = 1.6
"""A nose this share to one side puts the middle of the head as far to the other side, times this."""
_MOST_TURNED: Final = 0.25
"""The nose of a full profile lies this far from the line between eyes and mouth."""


@dataclass(frozen=True, slots=True)
class Ellipse:
    """A tilted ellipse in pixels; `tilt` in radians turns it clockwise as seen, 0 is upright."""

    centre: Point
    half_width: float
    half_height: float
    tilt: float

    def radius(self, point: Point) -> float:
        """0 in the middle, 1 on the outline, more outside."""
        dx, dy = point[0] - self.centre[0], point[1] - self.centre[1]
        across = dx * cos(self.tilt) + dy * sin(self.tilt)
        along = dy * cos(self.tilt) - dx * sin(self.tilt)
        return hypot(across / self.half_width, along / self.half_height)

    def grown(self, share: float) -> "Ellipse":
        """Both axes longer by this share; the middle stays."""
        return Ellipse(self.centre, self.half_width * (1 + share), self.half_height * (1 + share), self.tilt)

    def bounds(self) -> Box:
        """The smallest upright box around it."""
        w = hypot(self.half_width * cos(self.tilt), self.half_height * sin(self.tilt))
        h = hypot(self.half_width * sin(self.tilt), self.half_height * cos(self.tilt))
        return Box(self.centre[0] - w, self.centre[1] - h, 2 * w, 2 * h)


@dataclass(frozen=True, slots=True)
class _Pose:
    """How the head is held: `tilt` in radians, `turned` as the nose's share of the face's height to its right."""

    tilt: float
    turned: float


def head_of(face: Face) -> Ellipse:
    """The ellipse around the whole head of a face; the face always lies inside it, and so does a box that a user drew.

    With landmarks it follows the tilt and reaches back over a turned head; without them it is upright. It is
    larger where the face asks for it.
    """
    box = _without_margin(face)
    # An ellipse of that aspect, however tilted, fills a box whose diagonal is 1.25 times its height.
    height = max(hypot(box.w, box.h) / hypot(1, _ASPECT), 1.0)
    pose = _pose(face, height)
    back = -_BACKWARDS * pose.turned
    x, y = box.centre
    centre = (
        x + height * (back / 2 * cos(pose.tilt) + _RAISED * sin(pose.tilt)),
        y + height * (back / 2 * sin(pose.tilt) - _RAISED * cos(pose.tilt)),
    )
    half_width = height * (_HALF_WIDTH + abs(back) / 2)
    return _around(Ellipse(centre, half_width, height * _HALF_HEIGHT, pose.tilt), box).grown(face.larger)


def _without_margin(face: Face) -> Box:
    """The box as the shares above were fitted to: the detector adds a margin, which would count twice here."""
    return face.box if face.landmarks is None else face.box.grown(1 / (1 + MARGIN) - 1)


def _pose(face: Face, height: float) -> _Pose:
    """Tilt and turn from the landmarks; none where there are no landmarks, or where they lie outside the face."""
    marks = face.landmarks
    room = face.box.grown(0.5)
    if marks is None or any(not (room.x <= x <= room.right and room.y <= y <= room.bottom) for x, y in marks):
        return _Pose(0.0, 0.0)
    right_eye, left_eye, nose, right_mouth, left_mouth = marks
    eyes, mouth = _middle(right_eye, left_eye), _middle(right_mouth, left_mouth)
    # The line of the eyes tells the tilt of a face seen from the front, the line from mouth to eyes that of a
    # profile; added up, each weighs as much as it is long.
    up_x = eyes[0] - mouth[0] + left_eye[1] - right_eye[1]
    up_y = eyes[1] - mouth[1] + right_eye[0] - left_eye[0]
    if up_x == 0 and up_y == 0:
        return _Pose(0.0, 0.0)
    tilt = atan2(up_x, -up_y)
    middle = _middle(eyes, mouth)
    sideways = (nose[0] - middle[0]) * cos(tilt) + (nose[1] - middle[1]) * sin(tilt)
    return _Pose(tilt, min(max(sideways / height, -_MOST_TURNED), _MOST_TURNED))


def _middle(a: Point, b: Point) -> Point:
    """The point halfway between two points."""
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def _around(head: Ellipse, box: Box) -> Ellipse:
    """The ellipse, grown where needed until all four corners of the box lie inside."""
    corners = [(x, y) for x in (box.x, box.right) for y in (box.y, box.bottom)]
    return head.grown(max(0.0, max(head.radius(corner) for corner in corners) - 1))
