"""The line below a video: play it, step through it, its timeline, and what is done with its tracks."""

import time
from typing import Final

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from consent_db.errors import KnownError
from photoconsent.gui.event.face_words import words_for
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import button_of
from photoconsent.gui.fields.parts import label
from photoconsent.gui.film.film_actions import FilmActions
from photoconsent.gui.film.film_frames import FilmFrames
from photoconsent.gui.film.timeline import LANE, RULER, Timeline
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.moving import clock
from photoconsent.video.track import Times, Track

_LANES: Final = 5
"""So many lanes of the timeline are seen at most; the others are scrolled to."""


class FilmView(QFrame):
    """Hidden while a photo is looked at. The frame itself is put onto the canvas by whoever hears `shown`."""

    shown = Signal()
    """Another frame of the video is at hand (`Pictures.best`), and is what the selection speaks of."""

    def __init__(self, bench: Workbench, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tools")
        self.setObjectName("filmView")
        self._bench, self._selection = bench, selection
        self.actions_on_film = FilmActions(selection, bench.look, self)
        self.timeline = Timeline(bench.look)
        self._frames = FilmFrames(bench, self)
        self._clock = label("", "strong", "filmClock")
        self._clock.setWordWrap(False)
        self._said = label("", "muted", "filmWords")
        self._playing = False
        self._going: int | None = None
        """The frame that is wanted and not at hand yet."""
        self._begun = 0.0
        """When the frame at second 0 would have been shown, while the video is played."""
        self._next = QTimer(self, singleShot=True)
        self._next.setTimerType(Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._play_on)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        act = self.actions_on_film
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(4)
        for action in (act.back, act.play, act.on):
            row.addWidget(_button(action))
        row.addSpacing(8)
        row.addWidget(self._clock)
        row.addSpacing(8)
        row.addWidget(self._said, 1)
        for action in (act.last_doubt, act.next_doubt, act.split, act.join, act.cut_in, act.cut_out):
            row.addWidget(_button(action))
        self._scroll = QScrollArea()
        self._scroll.setObjectName("timelineScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.timeline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._scroll)

    def _connect(self) -> None:
        chosen, act = self._selection, self.actions_on_film
        chosen.photo_leaving.connect(self.stop)
        chosen.photo_chosen.connect(self._begin)
        chosen.photo_changed.connect(self._show)
        chosen.face_chosen.connect(self._face_chosen)
        chosen.moment_chosen.connect(self._show_moment)
        act.play_wanted.connect(self._play_or_stop)
        act.step_wanted.connect(self._step)
        self.timeline.sought.connect(self._sought)
        self.timeline.chosen.connect(chosen.choose_face)
        self._frames.arrived.connect(self._take)
        self._frames.refused.connect(self._refused)
        self._bench.session.closing.connect(self.stop)

    def _times(self) -> Times:
        film = self._selection.film
        return film.searched.times if film is not None and film.searched is not None else np.zeros(0)

    def _begin(self) -> None:
        """Another photo or video is looked at."""
        entry = self._selection.entry
        self._bench.pictures.drop_moment()
        self._going = None
        self._frames.begin(entry.source if entry is not None and entry.film is not None else None, self._times())
        self._said.setText("")
        self._show()

    def _show(self) -> None:
        """Take the video as it stands."""
        film, entry = self._selection.film, self._selection.entry
        self.setVisible(film is not None)
        if entry is None or film is None or film.searched is None or film.moving is None:
            return
        if not self._frames.is_about(entry.source):  # it was searched while it was looked at
            self._frames.begin(entry.source, self._times())
        words = {one.id: words_for(one, self._bench.register.name_of) for one in entry.faces}
        span = entry.edits.tracks.span
        self.timeline.show_video(film.searched.times, film.moving.seconds, entry.faces, words, span)
        self._scroll.setFixedHeight(min(self.timeline.minimumHeight(), RULER + _LANES * (LANE + 4) + 8))
        self._show_moment()
        self.timeline.choose(self._selection.face)

    def _show_moment(self) -> None:
        film, times, frame = self._selection.film, self._times(), self._selection.frame
        if film is None or film.moving is None or frame >= len(times):
            return
        self.timeline.show_frame(frame)
        self._clock.setText(f"{clock(times[frame])} / {clock(film.moving.seconds)}")
        self._clock.setToolTip(self.tr("Frame {n} of {count}").format(n=frame + 1, count=len(times)))

    def _face_chosen(self) -> None:
        """Go to where the chosen face is seen best, unless it is in sight."""
        one = self._selection.decided
        self.timeline.choose(self._selection.face)
        if one is None or one.track is None:
            return
        bar = self.timeline.bar(one.id)
        self._scroll.ensureVisible(int(bar.center().x()), int(bar.center().y()), 0, LANE)
        if not one.track.has(self._selection.frame):
            self.go_to(_best_frame(one.track))

    def go_to(self, frame: int) -> None:
        """Look at this frame, as soon as it is at hand."""
        if self._selection.film is not None:
            self._going = min(max(frame, 0), len(self._times()) - 1)
            self._frames.want(self._going, playing=self._playing)

    def _sought(self, frame: int) -> None:
        self.stop()
        self.timeline.show_frame(frame)
        self.go_to(frame)

    def _step(self, by: int) -> None:
        self.stop()
        self.go_to((self._selection.frame if self._going is None else self._going) + by)

    @property
    def playing(self) -> bool:
        """Whether the video runs."""
        return self._playing

    def stop(self) -> None:
        """Stop the video where it is."""
        if self._playing:
            self._playing = False
            self._next.stop()
            self._show_play()

    def _play_or_stop(self) -> None:
        if self._playing:
            self.stop()
            return
        times, frame = self._times(), self._selection.frame
        if frame >= len(times) - 1:
            frame = 0
        self._playing, self._begun = True, time.monotonic() - float(times[frame])
        self._show_play()
        self.go_to(frame)

    def _show_play(self) -> None:
        play = self.actions_on_film.play
        self._bench.look.dress(play, "pause" if self._playing else "play")
        play.setText(self.tr("Stop") if self._playing else self.tr("Play"))

    def _play_on(self) -> None:
        if self._playing:
            self.go_to(self._selection.frame + 1)

    def _take(self, frame: int, picture: QImage) -> None:
        entry = self._selection.entry
        if entry is None or entry.film is None:
            return
        self._said.setText("")
        if frame == self._going:
            self._going = None
        self._bench.pictures.keep_moment(entry.source, frame, QPixmap.fromImage(picture))
        self._selection.choose_moment(frame)
        self.shown.emit()
        times = self._times()
        if self._playing and frame >= len(times) - 1:
            self.stop()
        elif self._playing:
            wait = float(times[frame + 1]) - (time.monotonic() - self._begun)
            if wait < -1:  # it cannot keep up: every frame is shown all the same, only later
                self._begun = time.monotonic() - float(times[frame])
            self._next.start(max(0, round(wait * 1000)))

    def _refused(self, error: KnownError) -> None:
        self.stop()
        self._going = None
        self._said.setText(sentence_of(error))


def _best_frame(track: Track) -> int:
    """Where a track is seen well: at a look with a picture, or a good one, or where the detector was surest."""
    looks = [sight for sight in track.sights if sight.portrait] or [sight for sight in track.sights if sight.good]
    return looks[0].frame if looks else track.first + int(track.scores.argmax())


def _button(action: QAction) -> QToolButton:
    made = button_of(action, "tool", Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the video
    return made
