"""Which photo is on the canvas and which face or area of it is talked about. No widgets; others listen."""

from PySide6.QtCore import QObject, Signal

from photoconsent.event.edits import AreaId, FaceId
from photoconsent.gui.event.session import DecidedFace, Entry, Session
from photoconsent.video.film import FilmFindings


class Selection(QObject):
    """The current photo of a session, and the current face or area of it; never both."""

    photo_leaving = Signal()
    """The current photo is about to give way to another one; it is still the current one."""
    photo_chosen = Signal()
    photo_changed = Signal()
    """The same photo, but what is known or decided about it is different."""
    face_chosen = Signal()
    """Another face or area, or none, is talked about."""
    moment_chosen = Signal()
    """Another frame of the video is looked at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.index = -1
        self.face: FaceId | None = None
        self.area: AreaId | None = None
        self.frame = 0
        """The frame of the current video that is looked at."""
        self._counted_in: str | None = None
        """The SHA-256 of the video that it is a frame of."""
        session.reset.connect(lambda: self.choose_photo(0 if session.entries else -1))
        session.changed.connect(self._changed)

    @property
    def entry(self) -> Entry | None:
        """The current photo."""
        return self.session.entries[self.index] if 0 <= self.index < len(self.session.entries) else None

    @property
    def film(self) -> FilmFindings | None:
        """What was found in the current video; None for a photo."""
        return self.entry.film if self.entry is not None else None

    @property
    def decided(self) -> DecidedFace | None:
        """The current face as it stands."""
        entry = self.entry
        return next((one for one in entry.faces if one.id == self.face), None) if entry is not None else None

    def choose_photo(self, index: int) -> None:
        """Another photo is on the canvas."""
        self.photo_leaving.emit()
        self.index, self.face, self.area, self._counted_in = index, None, None, None
        self._begin_film()
        self.photo_chosen.emit()
        self.face_chosen.emit()

    def choose_face(self, face: FaceId | None) -> None:
        """Another face, or none, is talked about."""
        if face != self.face or self.area is not None:
            self.face, self.area = face, None
            self.face_chosen.emit()

    def _begin_film(self) -> None:
        """A video begins with the frame that its preview shows, once it is searched."""
        film = self.film
        now = film.sha256 if film is not None else None
        if now != self._counted_in or film is None:
            self._counted_in, self.frame = now, film.previewed if film is not None else 0

    def choose_moment(self, frame: int) -> None:
        """Another frame of the video is looked at."""
        if frame != self.frame:
            self.frame = frame
            self.moment_chosen.emit()

    def choose_area(self, area: AreaId) -> None:
        """An area is talked about, and no face."""
        if area != self.area:
            self.face, self.area = None, area
            self.face_chosen.emit()

    def step_area(self) -> None:
        """The next area of the photo, round again."""
        areas = sorted(self.entry.edits.areas) if self.entry is not None else []
        if areas:
            start = areas.index(self.area) if self.area in areas else -1
            self.choose_area(areas[(start + 1) % len(areas)])

    def step_face(self, by: int) -> None:
        """The next face (1) or the one before (-1), in their order and round again."""
        entry = self.entry
        if entry is None or not entry.faces:
            return
        order = [one.id for one in sorted(entry.faces, key=DecidedFace.order)]
        start = order.index(self.face) if self.face in order else (-1 if by > 0 else 0)
        self.choose_face(order[(start + by) % len(order)])

    def beside(self) -> list[FaceId] | None:
        """The faces that are seen at the same time as the current one; None in a photo, where all are."""
        one, entry = self.decided, self.entry
        if one is None or entry is None or one.track is None:
            return None
        return [other.id for other in entry.faces if other.track is not None and other.track.overlaps(one.track)]

    def _changed(self, index: int) -> None:
        if index == self.index:
            self._begin_film()
            if self.decided is None:
                self.face = None
            if self.entry is None or self.area not in self.entry.edits.areas:
                self.area = None
            self.photo_changed.emit()
            self.face_chosen.emit()
