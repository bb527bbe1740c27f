"""The folders whose photos were opened last, on the first page and in the menus."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.fields.parts import button, label
from photoconsent.home.settings import SettingsFile
from photoconsent.paths import written

MOST = 5
"""So many are remembered."""


class RecentFolders(QWidget):
    """A few links, the newest first; nothing while no folder was opened. A folder is not looked at before it is opened,
    because one that lies on a server which is gone would keep the window waiting."""

    wanted = Signal(list)
    """Open the photos of these folders, a list of Path."""

    def __init__(self, settings: SettingsFile, work: EventWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recentFolders")
        self.setFixedWidth(620)
        self._settings, self._work = settings, work
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 8, 0, 0)
        self._lines.setSpacing(4)
        work.opened.connect(self._remember)
        self._fill()

    @property
    def folders(self) -> list[Path]:
        """The folders, the newest first."""
        return [Path(line) for line in self._settings.current.recent_folders.splitlines() if line]

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of them, as they are when it is opened."""
        made = QMenu(self.tr("Opened recently"), parent)
        made.aboutToShow.connect(partial(self._fill_menu, made))
        return made

    def _remember(self) -> None:
        chosen = self._work.chosen
        if not chosen:
            return
        photo = next((entry for entry in self._work.photos if entry.is_relative_to(chosen[0])), None)
        folder = chosen[0] if photo is not None and photo != chosen[0] else chosen[0].parent
        if "\n" not in str(folder):
            kept = [folder.absolute(), *(other for other in self.folders if other != folder.absolute())]
            self._settings.change(recent_folders="\n".join(map(str, kept[:MOST])))
            self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        if self.folders:
            self._lines.addWidget(label(self.tr("Opened recently"), "strong"))
        for number, folder in enumerate(self.folders):
            made = button(
                written(folder.name).replace("&", "&&"), f"recentFolder{number}", self._opener(folder), "link"
            )
            made.setToolTip(written(folder))
            self._lines.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self.folders))

    def _fill_menu(self, menu: QMenu) -> None:
        menu.clear()
        for folder in self.folders:
            menu.addAction(written(folder).replace("&", "&&")).triggered.connect(self._opener(folder))
        if not self.folders:
            menu.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _opener(self, folder: Path) -> Callable[[], None]:
        return lambda: self.wanted.emit([folder])
