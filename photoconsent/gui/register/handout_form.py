"""Everything that is held on one person, written into a folder to be handed over."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.home.settings import SettingsFile


class HandoutForm(SideForm):
    """Asks for the folder and says that what is written there is not encrypted."""

    wanted = Signal(str, Path)
    """Who it is, and the folder the person's own folder goes into."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("handout", self.tr("Everything about this person…"), self.tr("Write the folder"), parent)
        self._settings = settings
        self.person = ""
        """Who it is about."""
        self.add_note(
            self.tr(
                "Pages to read, and beside them every form, the portrait, the patterns of numbers, all publications "
                "and the log: as files that anybody can open."
            )
        )
        self._folder = PlaceField(self.tr("Folder"), "handoutFolder", Place.FOLDER)
        self.add(self._folder, self.tr("Folder"))
        self.add_note(self.tr("These files are not encrypted. Hand them over, then delete them."))

    def begin(self, person: str, name: str) -> None:
        """Ask about this person."""
        self.person = person
        self.title.setText(self.tr("Everything about {name}").format(name=name))
        self._folder.put(self._settings.current.form_folder)
        self.say("")

    def submit(self) -> None:
        """Hand on the folder."""
        folder = self._folder.path
        if folder is None:
            self.say(self.tr("Choose a folder."))
            return
        self._settings.change(form_folder=str(folder))
        self.wanted.emit(self.person, folder)
