"""The finished copies: to be dragged into another program, copied, or looked at."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from photoconsent.gui.ground.images import read_jpeg
from photoconsent.gui.ground.look import Look


class CopiesList(QListWidget):
    """One row a copy; what is chosen is handed on as files, a single one also as a picture."""

    photo_wanted = Signal(Path)
    """A row was opened: show the photo that this copy was made of."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sources: dict[Path, Path] = {}
        self.setObjectName("copies")
        self.setAccessibleName(self.tr("Finished copies"))
        self.setToolTip(self.tr("Drag copies from here into another program, or copy them with Ctrl+C"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.itemDoubleClicked.connect(lambda item: self.photo_wanted.emit(self._sources[_copy_of(item)]))

    def show_copies(self, copies: Iterable[tuple[Path, Path]]) -> None:
        """List these pairs of a copy and its original."""
        self._sources = dict(copies)
        self.clear()
        for copy in sorted(self._sources):
            item = QListWidgetItem(self._look.icon("photos"), copy.name)
            item.setData(Qt.ItemDataRole.UserRole, str(copy))
            self.addItem(item)

    def mimeTypes(self) -> list[str]:
        """Files."""
        return ["text/uri-list"]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """These copies as files; a single one as a picture as well."""
        data = QMimeData()
        copies = [_copy_of(item) for item in items]
        data.setUrls([QUrl.fromLocalFile(str(copy)) for copy in copies])
        if len(copies) == 1:
            picture = _read(copies[0])
            if not picture.isNull():
                data.setImageData(picture)
        return data

    def copy_chosen(self) -> None:
        """Put what is chosen, or everything, on the clipboard."""
        items = self.selectedItems() or [self.item(row) for row in range(self.count())]
        if items:
            QGuiApplication.clipboard().setMimeData(self.mimeData(items))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy by the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
            return
        super().keyPressEvent(event)


def _copy_of(item: QListWidgetItem) -> Path:
    return Path(item.data(Qt.ItemDataRole.UserRole))


def _read(copy: Path) -> QImage:
    """The picture of a copy that we wrote and proved; an empty one when somebody took it away since."""
    try:
        return read_jpeg(copy.read_bytes())
    except OSError:
        return QImage()
