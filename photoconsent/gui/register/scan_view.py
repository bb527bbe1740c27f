"""A scanned form on the screen: its pages, drawn by a process apart and kept in memory only; zoomed and turned."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QStackedWidget, QVBoxLayout, QWidget

from photoconsent.gui.fields.flow import Flow, Gap
from photoconsent.gui.fields.parts import button, icon_button, label
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.ground.look import Look

_STEP = 1.25


class _Page(QGraphicsView):
    """One page; fills the width until somebody zooms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setObjectName("scanPage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        # Always there: a bar that comes and goes with the height would change the width that the page fills, for ever.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fitted, self._turn = True, 0

    def show_page(self, page: QPixmap) -> None:
        """Show this page from its top."""
        self.scene().clear()
        drawn = self.scene().addPixmap(page)
        drawn.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.scene().setSceneRect(drawn.boundingRect())
        self._fitted, self._turn = True, 0
        self.fit()

    def fit(self) -> None:
        """Fill the width."""
        self._fitted = True
        page = self.sceneRect()
        wide = page.width() if self._turn % 180 == 0 else page.height()
        if wide > 1:
            factor = max(0.05, (self.viewport().width() - 2) / wide)
            self.resetTransform()
            self.rotate(self._turn)
            self.scale(factor, factor)
            self.verticalScrollBar().setValue(self.verticalScrollBar().minimum())

    def zoom(self, factor: float) -> None:
        """Come nearer, or go back."""
        if 0.05 < abs(self.transform().determinant()) ** 0.5 * factor < 8:
            self._fitted = False
            self.scale(factor, factor)

    def turn(self) -> None:
        """A quarter to the right."""
        self._turn = (self._turn + 90) % 360
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep filling the width."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl it zooms, without it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        else:
            super().wheelEvent(event)


class ScanView(QFrame):
    """The pages of a form, or a word about why there are none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanView")
        self.setProperty("role", "sunken")
        self._pages: list[QPixmap] = []
        self._number = 0
        self._page = _Page()
        self._page.setAccessibleName(self.tr("The scanned form"))
        self._words = label("", "muted", "scanWords")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = label("", "muted", "scanPageCount")
        self._count.setWordWrap(False)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._words)
        self._stack.addWidget(self._page)
        self._tools = self._make_tools(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._tools)
        self.clear("")

    def _make_tools(self, look: Look) -> QFrame:
        self._next = button(self.tr("Next page"), "scanNext", self._step)
        row = Flow()
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._count)
        row.addWidget(self._next)
        row.addWidget(Gap())
        for icon, words, name, do in (
            ("redo", self.tr("Turn the page"), "scanTurn", self._page.turn),
            ("zoom-out", self.tr("Smaller"), "scanSmaller", lambda: self._page.zoom(1 / _STEP)),
            ("zoom-in", self.tr("Larger"), "scanLarger", lambda: self._page.zoom(_STEP)),
            ("fit", self.tr("Fit to the width"), "scanFit", self._page.fit),
        ):
            row.addWidget(icon_button(look, icon, words, name, do))
        tools = QFrame()
        tools.setProperty("role", "tools")
        tools.setLayout(row)
        return tools

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Show these pages (JPEG, as `scanned_pages` draws them), the first one first."""
        self._pages = [picture_of(data) for data in pages]
        self._number = -1
        self._stack.setCurrentWidget(self._page)
        self._tools.setVisible(bool(pages))
        self._next.setVisible(len(pages) > 1)
        self._step()

    def clear(self, words: str) -> None:
        """Forget the pages and say this instead."""
        self._pages = []
        self._page.scene().clear()
        self._words.setText(words)
        self._stack.setCurrentWidget(self._words)
        self._tools.hide()

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def _step(self) -> None:
        if self._pages:
            self._number = (self._number + 1) % len(self._pages)
            self._page.show_page(self._pages[self._number])
            words = self.tr("Page {page} of {pages}")
            self._count.setText(words.format(page=self._number + 1, pages=len(self._pages)))
