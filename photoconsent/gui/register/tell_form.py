"""A group was told on paper of pictures that need no consent, and that one may object: the day, and the paper."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consent_db.policies import Policy
from photoconsent.gui.fields.day_field import day_field, day_in, put_day
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm


class TellForm(SideForm):
    """Says whether it counts under the policy that is followed; it is no consent."""

    wanted = Signal(str, date, Path)
    """The group, the day, and the paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tell", "", self.tr("Record that they were told"), parent)
        self._group = ""
        self._meaning = label("", "", "tellMeaning")
        self._on = day_field(self.tr("Day they were told"), "tellOn")
        self._paper = PlaceField(self.tr("The paper, as PDF or picture"), "tellPaper", Place.FILE)
        self.add(self._meaning)
        self.add(self._on, self.tr("Day they were told"))
        self.add(self._paper, self.tr("The paper, as PDF or picture"))
        self.add_note(self.tr("It is kept with each of them. An objection, or a no of any kind, hides all the same."))

    def begin(self, group: str, policy: Policy, today: date) -> None:
        """Ask about this group."""
        self._group = group
        self.title.setText(self.tr("{group}: told on paper").format(group=group))
        counts = self.tr("Pupils may then be shown in internal channels without a consent, until they object.")
        idle = self.tr("Under the policy of this register every picture rests on consent: nobody is shown by this.")
        self._meaning.setText(counts if policy.other_basis_kinds else idle)
        put_day(self._on, today)
        self._paper.put("")
        self.say("")
        self.begun()
        self._on.setFocus()

    def submit(self) -> None:
        """Hand on the day and the paper; without a paper nobody was told on paper."""
        paper = self._paper.path
        if paper is None:
            self.say(self.tr("Choose the paper by which they were told."))
            return
        self.wanted.emit(self._group, day_in(self._on), paper)
