"""Somebody leaves: the last day, and what follows from it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consent_db.pages import PersonPage
from consent_db.policies import Policy
from photoconsent.gui.fields.day_field import day_field, day_in, put_day
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.side_form import SideForm


class LeaveForm(SideForm):
    """Asks for the last day, and takes one back that was recorded by mistake."""

    wanted = Signal(str, date)
    stay_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("leave", "", self.tr("Record the last day"), parent)
        self.person = ""
        """Who it is about."""
        self._meaning = label("", "muted", "leaveMeaning")
        self._last = day_field(self.tr("Last day"), "leaveOn")
        self.add(self._meaning)
        self.add(self._last, self.tr("Last day"))
        self._stay = button(self.tr("Stays after all"), "leaveStay", lambda: self.stay_wanted.emit(self.person))
        self.add(self._stay)

    def begin(self, page: PersonPage, policy: Policy, today: date) -> None:
        """Ask about this person."""
        self.person = page.person.id
        self.title.setText(self.tr("{name} leaves").format(name=page.person.name or page.person.id))
        self._meaning.setText(" ".join(self._consequences(policy)))
        put_day(self._last, page.summary.left_on or today)
        self._stay.setVisible(page.summary.left_on is not None)
        self.say("")
        self.begun()
        self._last.setFocus()

    def _consequences(self, policy: Policy) -> list[str]:
        """What the policy says of people who have left."""
        months = policy.after_leaving_months
        return [
            self.tr("From then on the face is covered, whatever was signed.")
            if not months
            else self.tr("%n month(s) later the face is covered, whatever was signed.", "", months),
            self.tr("What was published before may stay out.")
            if policy.copies_stay_after_leaving
            else self.tr("What is published then has to come down; it is listed under Published."),
            self.tr("Nothing is removed from the register by it."),
        ]

    def submit(self) -> None:
        """Hand on the day."""
        self.wanted.emit(self.person, day_in(self._last))
