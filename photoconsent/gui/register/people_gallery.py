"""The people of the register as a wall of portraits."""

from PySide6.QtCore import QSize, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photoconsent.gui.ground.look import Look
from photoconsent.gui.register.people_delegates import CardDelegate
from photoconsent.gui.register.people_model import Column
from photoconsent.gui.register.portraits import Portraits


class PeopleGallery(QListView):
    """Shows a filtered `PeopleModel`, a card for each person, in the order of the table beside it."""

    def __init__(
        self, model: QSortFilterProxyModel, portraits: Portraits, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("peopleGallery")
        self.setAccessibleName(self.tr("People in the register"))
        self.setModel(model)
        self.setModelColumn(Column.NAME)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumSize(QSize(240, 200))
        self.setItemDelegate(CardDelegate(portraits, look, self))
        portraits.arrived.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)
