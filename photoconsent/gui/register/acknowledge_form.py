"""A signed "read and understood": the day and the place are all there is to type."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from photoconsent.gui.fields.day_field import day_field, day_in, put_day
from photoconsent.gui.fields.side_form import SideForm


class AcknowledgeForm(SideForm):
    """Shown beside a scanned guideline form."""

    wanted = Signal(object, str)
    """The day (a date) and the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("acknowledge", self.tr("Read and understood"), self.tr("File it"), parent)
        self._on = day_field(self.tr("Signed on"), "acknowledgeDay")
        self._place = QLineEdit()
        self._place.setObjectName("acknowledgePlace")
        self._place.setAccessibleName(self.tr("Place"))
        self._place.returnPressed.connect(self.submit)
        self.add(self._on, self.tr("Signed on"))
        self.add(self._place, self.tr("Place"))

    def begin(self, today: date) -> None:
        """Start with today and no place."""
        put_day(self._on, today)
        self._place.clear()
        self.say("")
        self.begun()

    def submit(self) -> None:
        """Hand on day and place."""
        self.wanted.emit(day_in(self._on), self._place.text().strip())
