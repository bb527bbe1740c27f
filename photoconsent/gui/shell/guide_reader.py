"""The guide inside the window: its pages on the left, the one at hand on the right, and a line to search in all."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.ground.images import read_jpeg
from photoconsent.gui.shell.guide_pages import GuidePage, read_guide, times_in

_LIST = 260
_MARGIN = 24.0
"""Pixels around the text of a page."""
_WIDEST = 800
"""Pixels of a page with its margins: longer lines are hard to read."""


class GuideReader(QWidget):
    """Reads the guide; nothing of it comes from anywhere but the program's own folder."""

    left = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._pages = read_guide(folder)
        self._book = _Book(folder)
        self._book.page_wanted.connect(self.show_page)
        self._search = QLineEdit()
        self._search.setObjectName("guideSearch")
        self._search.setAccessibleName(self.tr("Search the guide"))
        self._search.setPlaceholderText(self.tr("Search the guide"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._look_for)
        self._search.returnPressed.connect(self._next)
        self._nothing = label(self.tr("The guide does not say these words."), "muted", "guideNothing")
        self._list = QListWidget()
        self._list.setObjectName("guidePages")
        self._list.setAccessibleName(self.tr("Pages of the guide"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self._pages:
            self._list.addItem(page.title)
        self._list.currentRowChanged.connect(self._turn_to)
        self._lay_out()
        self._look_for("")
        self._list.setCurrentRow(0)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        side.setSpacing(8)
        side.addWidget(button(self.tr("Back to Help"), "guideBack", self.left.emit), 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._search)
        side.addWidget(self._nothing)
        side.addWidget(self._list, 1)
        panel = frame("side", side)
        panel.setFixedWidth(_LIST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(panel)
        layout.addWidget(self._book, 1)

    def take_focus(self) -> None:
        """Whoever opens the guide begins to read, or to search with the keys."""
        self._list.setFocus()

    def show_page(self, name: str) -> None:
        """Turn to the page of this file."""
        names = [page.name for page in self._pages]
        if name in names:
            self._list.setCurrentRow(names.index(name))

    def _turn_to(self, row: int) -> None:
        if row >= 0:
            self._book.open_page(self._pages[row])
            self._book.mark(self._search.text().strip())

    def _look_for(self, words: str) -> None:
        """List the pages that say these words, with how often, and turn to the first of them."""
        times = [times_in(page, words) for page in self._pages]
        searching = bool(words.strip())
        for row, (page, count) in enumerate(zip(self._pages, times, strict=True)):
            item = self._list.item(row)
            item.setText(f"{page.title} ({count})" if searching else page.title)
            item.setHidden(searching and not count)
        self._nothing.setVisible(searching and not any(times))
        here = self._list.currentRow()
        if searching and any(times) and not times[max(here, 0)]:
            self._list.setCurrentRow(next(row for row, count in enumerate(times) if count))
        else:
            self._book.mark(words.strip())

    def _next(self) -> None:
        """The next place that says the words, on the next page where this one has no more."""
        words = self._search.text().strip()
        if not words or self._book.step(words):
            return
        rows = [row for row in range(self._list.count()) if not _hidden(self._list.item(row))]
        if rows:
            following = [row for row in rows if row > self._list.currentRow()]
            self._list.setCurrentRow((following or rows)[0])
            self._book.mark(words)


def _hidden(item: QListWidgetItem) -> bool:
    return item.isHidden()


class _Book(QTextBrowser):
    """One page; its pictures are ours and are decoded as all of ours are, its links lead to other pages alone."""

    page_wanted = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setObjectName("guideText")
        self.setAccessibleName(self.tr("The page of the guide"))
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        # A bar that comes and goes would make the page another width in the middle of being laid out.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._fit = QTimer(self, singleShot=True)
        self._fit.timeout.connect(self._fit_anew)
        self.anchorClicked.connect(lambda url: self.page_wanted.emit(url.fileName()))
        self._page: GuidePage | None = None

    def open_page(self, page: GuidePage) -> None:
        """Show this page from its beginning."""
        self._page = page
        self.setLineWrapColumnOrWidth(self._wide())
        fresh = QTextDocument(self)  # one that held a page keeps an empty line of it; Qt deletes that one
        fresh.setDefaultFont(self.font())
        self.setDocument(fresh)
        # Keys and commands stand out like the words of the window; Qt would set them in another size.
        self.setMarkdown(re.sub(r"`([^`\n]+)`", r"**\1**", page.text))
        fresh.setDocumentMargin(_MARGIN)

    def mark(self, words: str) -> None:
        """Go to the first place that says the words, if they are any."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        if words:
            self.step(words)

    def step(self, words: str) -> bool:
        """Go to the next place on this page that says the words; returns whether there is one."""
        return self.find(words)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide, no wider than the page; nothing else is loaded, from nowhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        file = self._folder / QUrl(name).path()
        picture = read_jpeg(file.read_bytes()) if file.is_file() else QImage()
        wide = round(self._wide() - 2 * _MARGIN)
        if 0 < wide < picture.width():
            return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        return picture

    def _wide(self) -> int:
        return min(self.viewport().width(), _WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page and its pictures, once the window has its new size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit.start(0)

    def _fit_anew(self) -> None:
        if self._page is not None and self._wide() != self.lineWrapColumnOrWidth():
            place = self.verticalScrollBar().value()
            self.open_page(self._page)
            self.verticalScrollBar().setValue(place)
