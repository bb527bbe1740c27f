"""What a user said about one photo, and how it changes what the search found. Plain values."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from photoconsent.event import film_edits
from photoconsent.pipeline.area import Area
from photoconsent.pipeline.crop import Crop
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.place import Place, SaidPlace, same_place
from photoconsent.pipeline.steps import Findings
from photoconsent.video.arranged import UNTOUCHED, Arrangement
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Track

FaceId = int
"""Which face of a photo: the index of a found face, or -1, -2, … for the first, second, … face that a user drew. Of a
video which track, or part of one: `video.arranged.TrackId`."""

AreaId = int
"""Which of the areas that a user marked: 1, 2, …"""

SAME_FACE = 0.5
"""A frame moved further than this (IoU) is taken to surround another face, so it is nobody who was recognised."""

SAME_HEAD = 0.9
"""A frame moved less than this (IoU) was only nudged: the cover still follows how the head is held."""


def _nothing() -> Mapping[FaceId, Box]:
    return MappingProxyType({})


def _nowhere() -> Mapping[AreaId, Area]:
    return MappingProxyType({})


def _nobody() -> Mapping[FaceId, str | None]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Edits:
    """Everything a user changed about one photo; each change makes new edits, so that it can be undone."""

    drawn: int = 0
    """How many faces were drawn, also those removed since."""
    boxes: Mapping[FaceId, Box] = field(default_factory=_nothing)
    """The frames that were moved, and those of drawn faces; pixels of the upright full-size photo."""
    removed: frozenset[FaceId] = frozenset()
    """"Not a face": neither covered nor shown as a face."""
    pointed: Mapping[FaceId, str | None] = field(default_factory=_nobody)
    """Who a face is said to be (the register's id), or None: hide it, whoever it is."""
    areas: Mapping[AreaId, Area] = field(default_factory=_nowhere)
    """What is to be covered beside faces: badges, screens, tattoos."""
    left_out: bool = False
    """No copy is made of this photo."""
    places: tuple[SaidPlace, ...] = ()
    """What is said of places that were found beside faces: each is covered, or stays as it is."""
    crop: Crop | None = None
    """The part of the photo that the copy shows; None: all of it."""
    whole: frozenset[FaceId] = frozenset()
    """Faces whose whole person is to be covered, and not only the head."""
    tracks: Arrangement = UNTOUCHED
    """Of a video: tracks that were drawn, split or joined, and how much of it is wanted."""

    def with_box(self, face: FaceId, box: Box) -> "Edits":
        """The face has another frame."""
        return replace(self, boxes=MappingProxyType({**self.boxes, face: box}))

    def with_drawn(self, box: Box) -> "Edits":
        """There is one more face, and here it is."""
        return replace(self.with_box(-(self.drawn + 1), box), drawn=self.drawn + 1)

    def with_drawn_at(self, frame: int, box: Box, face: FaceId | None = None) -> "Edits":
        """In this frame of a video there is one more face here, or (with `face`) this drawn one is here."""
        drawn = self.with_drawn(box) if face is None else self
        which = -drawn.drawn if face is None else face
        return replace(drawn, tracks=drawn.tracks.with_moment(which, frame, box))

    def arranged(self, tracks: Arrangement) -> "Edits":
        """The tracks of the video are drawn, split, joined and cut like this."""
        return replace(self, tracks=tracks)

    def without(self, face: FaceId) -> "Edits":
        """This is no face."""
        return replace(self, removed=self.removed | {face})

    def with_pointed(self, face: FaceId, person: str | None, beside: Collection[FaceId] | None = None) -> "Edits":
        """The face is this person, or (None) to be hidden; nobody is in one photo twice, so the last word counts.

        `beside` are the faces that are seen at the same time, of a video; None: all.
        """
        said = self.pointed.items()
        others = {f: p for f, p in said if p is None or p != person or (beside is not None and f not in beside)}
        whole = self.whole if person is None else self.whole - {face}
        return replace(self, pointed=MappingProxyType({**others, face: person}), whole=whole)

    def with_whole(self, face: FaceId) -> "Edits":
        """The face is to be hidden, and the whole person with it."""
        return replace(self.with_pointed(face, None), whole=self.whole | {face})

    def with_head_alone(self, face: FaceId) -> "Edits":
        """Only the head of this person is covered after all; hidden it stays."""
        return replace(self, whole=self.whole - {face})

    def unsaid(self, face: FaceId) -> "Edits":
        """Leave it to the recogniser again."""
        pointed = {f: p for f, p in self.pointed.items() if f != face}
        return replace(self, pointed=MappingProxyType(pointed), whole=self.whole - {face})

    def with_area(self, area: Area, which: AreaId | None = None) -> "Edits":
        """One more area is covered, or (with `which`) that one lies there now."""
        key = which if which is not None else max(self.areas, default=0) + 1
        return replace(self, areas=MappingProxyType({**self.areas, key: area}))

    def without_area(self, which: AreaId) -> "Edits":
        """This area is not covered after all."""
        return replace(self, areas=MappingProxyType({i: area for i, area in self.areas.items() if i != which}))

    def with_place(self, said: SaidPlace) -> "Edits":
        """This is said of a place now, instead of what was said of it before."""
        return replace(self, places=(*(one for one in self.places if not same_place(one, said)), said))

    def without_place(self, place: Place | SaidPlace) -> "Edits":
        """Nothing is said of this place any more: the switches decide."""
        return replace(self, places=tuple(one for one in self.places if not same_place(one, place)))

    def with_crop(self, crop: Crop | None) -> "Edits":
        """The copy shows this part of the photo, or (None) all of it."""
        return replace(self, crop=crop)

    def with_left_out(self, left_out: bool) -> "Edits":
        """No copy is made of the photo, or (False) one is again."""
        return replace(self, left_out=left_out)

    def tracks_in(self, findings: Findings) -> dict[FaceId, Track]:
        """The tracks of a video as they stand now, but for those that are no face; nothing for a photo."""
        if not isinstance(findings, FilmFindings):
            return {}
        tracks = film_edits.tracks_of(findings, self.tracks)
        return {i: track for i, track in tracks.items() if i not in self.removed}

    def faces(self, findings: Findings) -> dict[FaceId, FoundFace]:
        """The faces as they stand now: found ones in the order of the search, then drawn ones."""
        if isinstance(findings, FilmFindings):
            return film_edits.faces_of(findings, self.tracks_in(findings))
        ids = [*range(len(findings.faces)), *range(-1, -self.drawn - 1, -1)]
        return {i: self._face(i, findings) for i in ids if i not in self.removed}

    def applied(self, findings: Findings) -> Findings:
        """The findings with all changes made; without the preview, which nobody needs from here on."""
        if isinstance(findings, FilmFindings):
            return film_edits.applied(findings, self.tracks, self.removed)
        faces, areas = tuple(self.faces(findings).values()), tuple(self.areas.values())
        return replace(
            findings, faces=faces, preview=None, thumbnail=None, areas=areas, said=self.places, crop=self.crop
        )

    def pointed_by_index(self, findings: Findings) -> dict[int, Pointed]:
        """What was said, by the place of the face in `applied(findings).faces`."""
        ids = enumerate(self.faces(findings))
        return {index: Pointed(self.pointed[i]) for index, i in ids if i in self.pointed}

    def _face(self, i: FaceId, findings: Findings) -> FoundFace:
        one = self._framed(i, findings)
        return replace(one, face=replace(one.face, whole=True)) if i in self.whole else one

    def _framed(self, i: FaceId, findings: Findings) -> FoundFace:
        if i < 0:
            return FoundFace(Face(self.boxes[i], 1.0), None, Quality.POOR)
        found = findings.faces[i]
        box = self.boxes.get(i)
        if box is None:
            return found
        alike = box.iou(found.face.box)
        # The landmarks belong to the old frame; without them the cover follows the frame that the user made.
        marks = found.face.landmarks if alike >= SAME_HEAD else None
        face = Face(box, found.face.score, marks, found.face.doubtful)
        if alike >= SAME_FACE:
            return FoundFace(face, found.embedding, found.quality)
        return FoundFace(face, None, Quality.POOR)
