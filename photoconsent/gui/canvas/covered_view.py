"""Shows the photo on the canvas as it would be published: the real cover, painted on the preview in the background."""

from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPixmap

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.event.film_covers import FilmCovers
from photoconsent.gui.event.outlines import Outlines
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.images import to_image, to_pixels
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.area import Area, scaled
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.face import Face, Verdict


class Showing(StrEnum):
    """What the canvas shows of a photo."""

    FRAMES = "frames"
    """The photo with what was found and said."""
    COVERED = "covered"
    """The photo as it would be published."""
    SPLIT = "split"
    """One on each side of a line."""


class CoveredView(QObject):
    """Puts the covered picture onto the canvas and takes it away again."""

    def __init__(self, bench: Workbench, selection: Selection, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection, self._canvas = bench, selection, canvas
        self._wanted = Showing.FRAMES
        self._outlines = Outlines(bench, self)
        self._outlines.arrived.connect(self.renew)
        self._films = FilmCovers()
        self._held = self._peeking = False
        self._asked = 0
        # Queued, so that the page has put the photo onto the canvas before its picture is exchanged.
        selection.photo_chosen.connect(self.renew, Qt.ConnectionType.QueuedConnection)
        selection.photo_changed.connect(self.renew, Qt.ConnectionType.QueuedConnection)

    def show(self, wanted: Showing) -> None:
        """Show this from now on."""
        if wanted is not self._wanted:
            self._wanted = wanted
            self.renew()

    def hold(self, held: bool) -> None:
        """Show the covered result for as long as a key is held, whatever is shown otherwise."""
        if held is not self._held:
            self._held = held
            self.renew()

    def peek(self, wanted: bool) -> None:
        """Show the covered result where the frames would be, while somebody chooses what covers look like."""
        if wanted or self._peeking:
            self._peeking = wanted
            self.renew()

    def renew(self) -> None:
        """Paint anew what is shown now; an answer that comes too late is dropped."""
        self._asked += 1
        entry = self._selection.entry
        peeking = self._peeking and self._wanted is Showing.FRAMES
        showing = Showing.COVERED if self._held or peeking else self._wanted
        self._canvas.show_frames(showing is not Showing.COVERED)
        if entry is None or entry.findings is None:
            return
        picture, size = self._bench.pictures.best(entry), entry.findings.size
        if showing is not Showing.COVERED:
            self._canvas.show_picture(picture, size)
        if showing is not Showing.SPLIT:
            self._canvas.show_split(QPixmap())
        if showing is not Showing.FRAMES and not picture.isNull():
            self._paint(entry, picture, showing)

    def _paint(self, entry: Entry, picture: QPixmap, showing: Showing) -> None:
        """Have the cover painted on the picture, and show that."""
        if entry.film is not None:
            self._paint_film(entry, picture, showing)
            return
        asked, size = self._asked, entry.findings.size if entry.findings is not None else (1, 1)
        image, faces, drawn = picture.toImage(), *hidden_on_preview(entry, picture)
        # Before the outlines are known the heads are shown covered; then it is painted anew.
        factors = picture.width() / size[0], picture.height() / size[1]
        areas = [*drawn, *(scaled(outline, *factors) for outline in self._outlines.of(entry) or ())]
        style, crop = Cover(self._bench.settings.current.cover), entry.edits.crop

        def paint() -> QImage:
            covered = cover(to_pixels(image), faces, style, areas)
            return to_image(covered if crop is None else crop.scaled(*factors).framed(covered))

        self._bench.errand.call(paint, partial(self._take, asked, showing, size))

    def _paint_film(self, entry: Entry, picture: QPixmap, showing: Showing) -> None:
        """The same with a frame of a video, whose covers are made for all of its frames."""
        asked, size = self._asked, entry.findings.size if entry.findings is not None else (1, 1)
        frame, image, style = (
            self._bench.pictures.moment(entry),
            picture.toImage(),
            Cover(self._bench.settings.current.cover),
        )
        covers = self._films.of(entry, style, (picture.width(), picture.height()))
        if covers is not None:
            paint = partial(covers.painted, frame, image)
            self._bench.errand.call(paint, partial(self._take, asked, showing, size))

    def _take(self, asked: int, showing: Showing, size: tuple[int, int], covered: QImage) -> None:
        if asked != self._asked:
            return
        if showing is Showing.SPLIT:
            self._canvas.show_split(QPixmap.fromImage(covered))
        else:
            self._canvas.show_picture(QPixmap.fromImage(covered), size)


def hidden_on_preview(entry: Entry, picture: QPixmap) -> tuple[list[Face], list[Area]]:
    """The faces and the areas that are covered, in pixels of the preview."""
    if entry.findings is None:
        return [], []
    width, height = entry.findings.size
    x, y = picture.width() / width, picture.height() / height
    hidden = [one.face.scaled(x, y) for one in entry.faces if one.decision.verdict is not Verdict.SHOW]
    return hidden, [scaled(area, x, y) for area in entry.edits.areas.values()]
