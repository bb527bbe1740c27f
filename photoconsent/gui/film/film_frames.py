"""Fetches the frames of the video that is looked at, from a process apart; some ahead, so that it can be played."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photoconsent.errors import KnownError
from photoconsent.gui.ground.images import read_jpeg
from photoconsent.gui.workbench import Workbench
from photoconsent.video.track import Times
from photoconsent.video.viewing import shots

SIDE = 1280
"""Long side of a frame on the screen in pixels."""
_AHEAD = 12
"""So many frames are fetched at once while the video is played."""
_KEPT = 60_000_000
"""Bytes of frames (JPEG) that are kept."""


class FilmFrames(QObject):
    """One frame is wanted at a time: the last one asked for comes next, those passed over are not fetched."""

    arrived = Signal(int, QImage)
    """This frame is at hand now."""
    refused = Signal(object)
    """A KnownError: the video cannot be read any more."""

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._source: Path | None = None
        self._times: list[float] = []
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._wanted: int | None = None
        self._fetching = self._decoding = False
        self._ahead = 1

    def begin(self, source: Path | None, times: Times) -> None:
        """Another video is looked at, or none."""
        self._source, self._times, self._wanted = source, times.tolist(), None
        self._kept.clear()

    def is_about(self, source: Path) -> bool:
        """Whether this is the video that is looked at."""
        return source == self._source

    def want(self, frame: int, *, playing: bool = False) -> None:
        """Ask for a frame; `playing`: and for those after it."""
        if self._source is not None and 0 <= frame < len(self._times):
            self._wanted, self._ahead = frame, _AHEAD if playing else 1
            self._look()

    def _look(self) -> None:
        wanted, source = self._wanted, self._source
        if source is None:
            return
        if wanted is not None and wanted in self._kept and not self._decoding:
            self._decoding = True
            decode = partial(read_jpeg, self._kept[wanted])
            self._bench.errand.call(decode, partial(self._decoded, source, wanted), lambda _: self._give_up(None))
        missing = self._missing()
        if missing and not self._fetching:
            self._fetching = True
            times = tuple(self._times[frame] for frame in missing)
            fetch = partial(self._bench.viewer.call, shots, source, times, SIDE)
            self._bench.loader.call(fetch, partial(self._take, source, missing), self._give_up)

    def _missing(self) -> list[int]:
        """The frames to fetch now: the wanted one, or some further ahead before they are due."""
        if self._wanted is None:
            return []
        begin = self._wanted
        while begin in self._kept:
            begin += 1
        if begin > self._wanted and (self._ahead == 1 or begin - self._wanted >= _AHEAD):
            return []
        return list(range(begin, min(begin + self._ahead, len(self._times))))

    def _take(self, source: Path, frames: list[int], made: tuple[bytes, ...]) -> None:
        self._fetching = False
        if source == self._source:
            self._kept |= dict(zip(frames, made, strict=False))
            while len(self._kept) > 1 and sum(map(len, self._kept.values())) > _KEPT:
                self._kept.popitem(last=False)
            if len(made) < len(frames):
                # The file ends sooner than it did: what is left of it is not asked for again.
                self._times = self._times[: frames[0] + len(made)]
        self._look()

    def _decoded(self, source: Path, frame: int, picture: QImage) -> None:
        self._decoding = False
        if source == self._source and not picture.isNull():
            if frame == self._wanted:
                self._wanted = None if self._ahead == 1 else frame
            self.arrived.emit(frame, picture)
        if self._wanted != frame:
            self._look()

    def _give_up(self, error: KnownError | None) -> None:
        self._fetching = self._decoding = False
        self._wanted = None
        if error is not None:
            self.refused.emit(error)
