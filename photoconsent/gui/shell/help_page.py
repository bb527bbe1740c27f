"""Help: what there is to know on one page, and the guide behind it."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from photoconsent import paths
from photoconsent.gui.shell.guide_pages import guide_folder
from photoconsent.gui.shell.guide_reader import GuideReader
from photoconsent.gui.shell.help_overview import HelpOverview
from photoconsent.gui.workbench import Workbench


class HelpPage(QStackedWidget):
    """The overview; the guide is read from the disk when somebody wants it."""

    def __init__(self, actions: Sequence[QAction], bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpPage")
        self._bench = bench
        self.overview = HelpOverview(actions, bench.look)
        self.overview.guide_wanted.connect(self.open_guide)
        self._reader: GuideReader | None = None
        self.addWidget(self.overview)

    def open_guide(self, page: str = "") -> None:
        """Show the guide, at this page if one is named."""
        if self._reader is None:
            self._reader = GuideReader(guide_folder(paths.guide_folder(), self._bench.language))
            self._reader.left.connect(lambda: self.setCurrentWidget(self.overview))
            self.addWidget(self._reader)
        self.setCurrentWidget(self._reader)
        self._reader.show_page(page)
        self._reader.take_focus()
