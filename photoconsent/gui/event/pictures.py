"""Pictures for the screen, made from the previews of the search; the window never opens a photo itself."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPixmap

from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.images import picture_of, read_jpeg
from photoconsent.pipeline.face import Box

PREVIEW_SIDE = 1800
"""Long side of a preview in pixels: sharp enough to zoom into a face, small enough for a thousand photos in memory."""


class _Cache:
    """The pictures used last, never more than `limit`."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], QPixmap]) -> QPixmap:
        """The kept picture, or a new one."""
        if key not in self._kept:
            self._kept[key] = make()
            if len(self._kept) > self._limit:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()


class Pictures:
    """Previews, thumbnails and portraits of the open event, with bounded caches."""

    def __init__(self) -> None:
        self._previews, self._thumbnails, self._portraits = _Cache(6), _Cache(600), _Cache(300)
        self._full: tuple[Path, QPixmap] | None = None
        self._moment: tuple[Path, int, QPixmap] | None = None
        self.glanced_at: set[Path] = set()
        """Photos at which a glance is being taken: two that ask for one get the same."""

    def clear(self) -> None:
        """Another event was opened."""
        for cache in (self._previews, self._thumbnails, self._portraits):
            cache.clear()
        self.drop_full()
        self.drop_moment()

    def best(self, entry: Entry) -> QPixmap:
        """The photo with as many pixels as are at hand: full size, its preview, its thumbnail, or an empty picture."""
        full, moment = self._full, self._moment
        if moment is not None and moment[0] == entry.source and entry.film is not None:
            return moment[2]
        if full is not None and full[0] == entry.source:
            return full[1]
        return self._previews.get(entry.source, QPixmap) if self.has_preview(entry) else self.thumbnail(entry)

    def has_full(self, entry: Entry) -> bool:
        """Whether the photo is at hand in full size."""
        return self._full is not None and self._full[0] == entry.source

    def keep_full(self, source: Path, picture: QPixmap) -> None:
        """Keep the one full-size photo that is looked at; the one before is forgotten."""
        self._full = (source, picture)

    def keep_moment(self, source: Path, frame: int, picture: QPixmap) -> None:
        """Keep the frame of a video that is looked at; from now on it is the best picture there is of that video."""
        self._moment = (source, frame, picture)

    def drop_moment(self) -> None:
        """No video is looked at any more."""
        self._moment = None

    def moment(self, entry: Entry) -> int:
        """The frame of a video that its best picture shows."""
        if self._moment is not None and self._moment[0] == entry.source:
            return self._moment[1]
        return entry.film.previewed if entry.film is not None else 0

    def drop_full(self) -> None:
        """Nobody looks at a full-size photo any more."""
        self._full = None

    def has_preview(self, entry: Entry) -> bool:
        """Whether the preview is decoded; that takes too long for the window's thread."""
        return entry.source in self._previews

    def keep_preview(self, entry: Entry, picture: QImage) -> None:
        """Keep a preview that was decoded elsewhere."""
        self._previews.get(entry.source, lambda: QPixmap.fromImage(picture))

    def thumbnail(self, entry: Entry) -> QPixmap:
        """The photo, small, or what a glance saw of it; an empty picture while there is neither."""
        if entry.findings is None or entry.findings.thumbnail is None:
            return self._thumbnails.get(_glance(entry), QPixmap) if self.has_glance(entry) else QPixmap()
        data = entry.findings.thumbnail
        return self._thumbnails.get(entry.source, lambda: QPixmap.fromImage(read_jpeg(data)))

    def has_glance(self, entry: Entry) -> bool:
        """Whether somebody had a glance at the photo."""
        return _glance(entry) in self._thumbnails

    def keep_glance(self, entry: Entry, thumbnail: bytes) -> None:
        """Keep what a glance saw of a photo that is still to be searched, a JPEG."""
        self._thumbnails.get(_glance(entry), lambda: QPixmap.fromImage(read_jpeg(thumbnail)))

    def portrait(self, entry: Entry, box: Box, side: int) -> QPixmap:
        """The face with some of its surroundings, in a square of so many pixels; blurred until there is a preview.

        Of a video it is what the search kept of the face.
        """
        if entry.film is not None:
            kept = next((one.track.portrait for one in entry.faces if one.track and one.face.box == box), b"")
            return self._portraits.get((entry.source, box, side), lambda: _squared(picture_of(kept), side))
        if not self.has_preview(entry):
            return self._cut(entry, box, side)
        return self._portraits.get((entry.source, box, side), lambda: self._cut(entry, box, side))

    def _cut(self, entry: Entry, box: Box, side: int) -> QPixmap:
        whole = self.best(entry)
        frame = on_preview(entry, box.grown(0.6), whole.size())
        reach = max(frame.width(), frame.height())
        square = QRectF(0, 0, reach, reach)
        square.moveCenter(frame.center())
        part = whole.copy(square.toAlignedRect().intersected(whole.rect()))
        if part.isNull():
            return QPixmap()
        return _squared(part, side)


def _squared(part: QPixmap, side: int) -> QPixmap:
    """The middle of a picture, as a square of so many pixels; an empty one stays empty."""
    if part.isNull():
        return part
    filled = part.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return filled.copy((filled.width() - side) // 2, (filled.height() - side) // 2, side, side)


def on_preview(entry: Entry, box: Box, preview: QSize) -> QRectF:
    """A box of the full-size photo, in pixels of its preview."""
    if entry.findings is None:
        return QRectF()
    width, height = entry.findings.size
    scaled = box.scaled(preview.width() / width, preview.height() / height)
    return QRectF(scaled.x, scaled.y, scaled.w, scaled.h)


def _glance(entry: Entry) -> Hashable:
    """What a glance is kept under: never taken for the thumbnail of the search."""
    return ("glance", entry.source)
