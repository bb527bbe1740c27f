"""The actions that walk through faces and photos."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import action
from photoconsent.gui.photos.photo_list import PhotoList


class PhotoSteps(QObject):
    """On and back, by faces and by photos."""

    def __init__(self, selection: Selection, photos: PhotoList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = [
            action(self, self.tr("Next face"), "nextFace", "Right", lambda: selection.step_face(1)),
            action(self, self.tr("Previous face"), "previousFace", "Left", lambda: selection.step_face(-1)),
            action(self, self.tr("Next photo"), "nextPhoto", "PgDown", lambda: photos.step(1)),
            action(self, self.tr("Previous photo"), "previousPhoto", "PgUp", lambda: photos.step(-1)),
        ]

    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        return self._actions
