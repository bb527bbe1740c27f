"""What can be done with a video as a whole and with its tracks, as actions for menu, keys and buttons."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from photoconsent.event.edits import Edits, FaceId
from photoconsent.gui.event.face_words import Kind, kind_of
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.ground.look import Look
from photoconsent.video.arranged import can_join, part_of, whole_of
from photoconsent.video.track import Searched


class FilmActions(QObject):
    """Actions on the current video of a selection, and on the track that is chosen; each change can be undone."""

    play_wanted = Signal()
    step_wanted = Signal(int)
    """So many frames on, or back."""
    frame_wanted = Signal(int)

    def __init__(self, selection: Selection, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        act = partial(icon_action, look, self)
        self.play = act(self.tr("Play"), "playVideo", "play", "Shift+Space", self.play_wanted.emit)
        self.back = act(self.tr("One frame back"), "frameBack", "frame-back", ",", lambda: self.step_wanted.emit(-1))
        self.on = act(self.tr("One frame on"), "frameOn", "frame-next", ".", lambda: self.step_wanted.emit(1))
        self.next_doubt = act(
            self.tr("Next doubtful face"), "nextDoubt", "doubt-next", "J", lambda: self._step_doubt(1)
        )
        self.last_doubt = act(
            self.tr("Doubtful face before"), "lastDoubt", "doubt-back", "Shift+J", lambda: self._step_doubt(-1)
        )
        self.split = act(self.tr("From here on somebody else"), "splitTrack", "track-split", "Shift+S", self._split)
        self.join = act(self.tr("Goes on as the next one"), "joinTracks", "track-join", "Shift+M", self._join)
        self.cut_in = act(self.tr("Begin the copy here"), "cutIn", "cut-in", "I", lambda: self._cut(begin=True))
        self.cut_out = act(self.tr("End the copy here"), "cutOut", "cut-out", "Shift+I", lambda: self._cut(begin=False))
        for changed in (selection.face_chosen, selection.photo_changed, selection.moment_chosen):
            changed.connect(self._offer)
        selection.photo_chosen.connect(self._offer)
        self._offer()

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        moving = [self.play, self.on, self.back, self.next_doubt, self.last_doubt]
        return [*moving, self.split, self.join, self.cut_in, self.cut_out]

    def _offer(self) -> None:
        """Enable what makes sense now."""
        film, one, frame = self._selection.film, self._selection.decided, self._selection.frame
        for action in self.all():
            action.setEnabled(film is not None)
        doubtful = film is not None and bool(self._doubtful())
        self.next_doubt.setEnabled(doubtful)
        self.last_doubt.setEnabled(doubtful)
        track = one.track if one is not None and one.id >= 0 else None
        self.split.setEnabled(track is not None and track.first < frame <= track.last)
        self.join.setEnabled(self._next_part() is not None)

    def _doubtful(self) -> list[DecidedFace]:
        """The tracks that a person is asked about, in the order in which they come."""
        entry = self._selection.entry
        faces = sorted(entry.faces, key=DecidedFace.order) if entry is not None else []
        return [one for one in faces if kind_of(one) is Kind.ASKED]

    def _step_doubt(self, by: int) -> None:
        doubtful = self._doubtful()
        ids = [one.id for one in doubtful]
        if not ids:
            return
        if self._selection.face in ids:
            place = (ids.index(self._selection.face) + by) % len(ids)
        else:
            later = [n for n, one in enumerate(doubtful) if one.track and one.track.last >= self._selection.frame]
            place = (later[0] if later else 0) if by > 0 else (later[0] - 1 if later else -1)
        self._selection.choose_face(ids[place])

    def _next_part(self) -> DecidedFace | None:
        """The track that the chosen one may go on as: the soonest, and of those the nearest."""
        entry, one, film = self._selection.entry, self._selection.decided, self._selection.film
        if entry is None or film is None or film.searched is None or one is None or one.track is None or one.id < 0:
            return None
        track, searched = one.track, film.searched
        later = [o for o in entry.faces if o.id >= 0 and o.track is not None and can_join(track, o.track, searched)]
        return min(later, key=lambda o: _away(one, o, searched), default=None)

    def _split(self) -> None:
        one, frame, film = self._selection.decided, self._selection.frame, self._selection.film
        if one is None or film is None or film.searched is None:
            return
        later = part_of(whole_of(one.id), frame)

        def split(edits: Edits) -> Edits:
            after = edits.arranged(edits.tracks.with_split(one.id, frame))
            # Who was to be hidden stays hidden, all of it; a name is the name of the first part alone.
            return after.with_pointed(later, None) if edits.pointed.get(one.id, "") is None else after

        self._change(split, self.tr("somebody else from here on"))
        self._selection.choose_face(later)

    def _join(self) -> None:
        one, other = self._selection.decided, self._next_part()
        if one is not None and other is not None:
            self._change(partial(joined, earlier=one.id, later=other.id), self.tr("one face"))

    def _cut(self, *, begin: bool) -> None:
        film, frame, entry = self._selection.film, self._selection.frame, self._selection.entry
        if film is None or film.searched is None or entry is None:
            return
        last = len(film.searched.times) - 1
        first, end = entry.edits.tracks.span or (0, last)
        span = (frame, end if end >= frame else last) if begin else (first if first <= frame else 0, frame)
        wanted = None if span == (0, last) else span
        words = self.tr("begin the copy here") if begin else self.tr("end the copy here")
        self._change(lambda edits: edits.arranged(edits.tracks.with_span(wanted)), words)

    def _change(self, change: Callable[[Edits], Edits], words: str) -> None:
        entry = self._selection.entry
        if entry is not None and (after := change(entry.edits)) != entry.edits:
            self._selection.session.edit(self._selection.index, after, words)


def joined(edits: Edits, earlier: FaceId, later: FaceId) -> Edits:
    """Two tracks are one face: hidden where either was said to be hidden, else of the name that one of them has."""
    said = [edits.pointed[part] for part in (earlier, later) if part in edits.pointed]
    after = edits.unsaid(later).arranged(edits.tracks.with_join(earlier, later))
    if not said:
        return after
    return after.with_pointed(earlier, None if None in said or len(set(said)) > 1 else said[0], beside=())


def _away(one: DecidedFace, other: DecidedFace, searched: Searched) -> tuple[float, float]:
    """How long after a track another one begins, and how far from where it ended."""
    if one.track is None or other.track is None:
        return (float("inf"), 0.0)
    (x, y), (there_x, there_y) = one.track.box(one.track.last).centre, other.track.box(other.track.first).centre
    wait = float(searched.times[other.track.first] - searched.times[one.track.last])
    return (round(wait, 1), abs(x - there_x) + abs(y - there_y))
