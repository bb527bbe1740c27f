"""Shows the photo on the canvas as it would be published: the real cover, painted on the preview in the background."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QPixmap

from photoconsent.gui.canvas import Canvas
from photoconsent.gui.pictures import to_image, to_pixels
from photoconsent.gui.selection import Selection
from photoconsent.gui.session import Entry
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.face import Face, Verdict
from photoconsent.pipeline.redact import Cover, cover


class CoveredView(QObject):
    """Puts the covered picture onto the canvas and takes it away again."""

    def __init__(self, bench: Workbench, selection: Selection, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._selection, self._canvas = bench, selection, canvas
        self._wanted = False
        self._asked = 0
        # Queued, so that the page has put the photo onto the canvas before its picture is exchanged.
        selection.photo_chosen.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        selection.photo_changed.connect(self._renew, Qt.ConnectionType.QueuedConnection)

    def show(self, wanted: bool) -> None:
        """Show the covered result, or the photo with its frames."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._renew()

    def _renew(self) -> None:
        """Paint anew what is shown now; an answer that comes too late is dropped."""
        self._asked += 1
        entry = self._selection.entry
        self._canvas.show_frames(not self._wanted)
        if entry is None or entry.findings is None:
            return
        picture = self._bench.pictures.preview(entry)
        if not self._wanted:
            self._canvas.show_covered(picture, entry.findings.size)
            return
        asked, size = self._asked, entry.findings.size
        image, faces = picture.toImage(), hidden_on_preview(entry, picture)
        style = Cover(self._bench.settings.current.cover)

        def take(covered: QImage) -> None:
            if asked == self._asked:
                self._canvas.show_covered(QPixmap.fromImage(covered), size)

        self._bench.errand.call(lambda: to_image(cover(to_pixels(image), faces, style)), take)


def hidden_on_preview(entry: Entry, picture: QPixmap) -> list[Face]:
    """The faces that are covered, in pixels of the preview."""
    if entry.findings is None:
        return []
    width, height = entry.findings.size
    x, y = picture.width() / width, picture.height() / height
    return [one.face.scaled(x, y) for one in entry.faces if one.decision.verdict is not Verdict.SHOW]
