"""All faces of one person, large, in the middle of the window."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from photoconsent.gui.ground.single_keys import asks_for_key

SIDE = 128
"""Pixels each way of a face."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALKING = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
)


class FaceWall(QListView):
    """Several can be chosen; Enter and a double click show the photo of one."""

    opening = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("groupFaces")
        self.setAccessibleName(self.tr("Faces of this person"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # hundreds of faces are laid out in portions
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSpacing(8)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.doubleClicked.connect(lambda _: self.opening.emit())

    def event(self, event: QEvent) -> bool:
        """The arrows walk through the faces here, not through those of a photo that is not in sight."""
        if asks_for_key(event) and event.key() in (*_WALKING, *_OPENING):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the photo."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self.opening.emit()
        else:
            super().keyPressEvent(event)
