"""Which photo is on the canvas and which of its faces is talked about. No widgets; list, canvas and panel listen."""

from PySide6.QtCore import QObject, Signal

from photoconsent.gui.edits import FaceId
from photoconsent.gui.session import DecidedFace, Entry, Session


class Selection(QObject):
    """The current photo and face of a session."""

    photo_chosen = Signal()
    photo_changed = Signal()
    """The same photo, but what is known or decided about it is different."""
    face_chosen = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.index = -1
        self.face: FaceId | None = None
        session.reset.connect(lambda: self.choose_photo(0 if session.entries else -1))
        session.changed.connect(self._changed)

    @property
    def entry(self) -> Entry | None:
        """The current photo."""
        return self.session.entries[self.index] if 0 <= self.index < len(self.session.entries) else None

    @property
    def decided(self) -> DecidedFace | None:
        """The current face as it stands."""
        entry = self.entry
        return next((one for one in entry.faces if one.id == self.face), None) if entry is not None else None

    def choose_photo(self, index: int) -> None:
        """Another photo is on the canvas."""
        self.index, self.face = index, None
        self.photo_chosen.emit()
        self.face_chosen.emit()

    def choose_face(self, face: FaceId | None) -> None:
        """Another face, or none, is talked about."""
        if face != self.face:
            self.face = face
            self.face_chosen.emit()

    def step_face(self, by: int) -> None:
        """The next face (1) or the one before (-1), from left to right and round again."""
        entry = self.entry
        if entry is None or not entry.faces:
            return
        order = [one.id for one in sorted(entry.faces, key=lambda one: (one.face.box.x, one.face.box.y))]
        start = order.index(self.face) if self.face in order else (-1 if by > 0 else 0)
        self.choose_face(order[(start + by) % len(order)])

    def _changed(self, index: int) -> None:
        if index == self.index:
            if self.decided is None:
                self.face = None
            self.photo_changed.emit()
            self.face_chosen.emit()
