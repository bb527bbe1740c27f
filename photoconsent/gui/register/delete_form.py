"""Deleting a consent that has ended: says what goes and what stays and why; the main button does it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consent_db.pages import PersonPage
from consent_db.records import ConsentVersion
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.side_form import SideForm


class DeleteForm(SideForm):
    """Nothing is typed; whoever came here by mistake presses Back."""

    wanted = Signal(str)
    """The number of the consent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("delete", self.tr("Delete…"), self.tr("Delete for good"), parent)
        self._consent = ""
        self._goes = label("", "", "deleteGoes")
        self._stays = label("", "", "deleteStays")
        self.add(self._goes, self.tr("What is removed"))
        self.add(self._stays, self.tr("What stays, and why"))
        self.add(label(self.tr("This cannot be undone."), "strong"))

    def begin(self, version: ConsentVersion, page: PersonPage) -> None:
        """Ask about the consent of this version; `page` is that of the person who gave it."""
        self._consent = version.consent
        name = page.person.name or page.person.id
        self.title.setText(self.tr("Delete {number} of {name}").format(number=version.consent, name=name))
        own = [v for v in page.consents if v.consent == version.consent]
        elsewhere = {note.number for v in page.consents if v not in own for note in v.evidence}
        forms = {note.number for v in own for note in v.evidence} - elsewhere
        until = version.terms.valid_until
        ended = self.tr("The consent that ended {day}, with every version.")
        goes = [ended.format(day=day_words(until) if until is not None else "–")]
        if forms:
            goes.append(self.tr("%n scanned form(s).", "", len(forms)))
        stays = [self.tr("The log keeps that the consent was deleted and when.")]
        relied = sum(s.consent.partition(".")[0] == self._consent for p in page.publications for s in p.copy.shown)
        if relied:
            stays.append(
                self.tr("%n publication(s) keep the number of the consent and the fingerprint of the form.", "", relied)
            )
        stays.append(self.tr("Backups made before today still hold the consent: replace them."))
        self._goes.setText("\n".join(f"•  {line}" for line in goes))
        self._stays.setText("\n".join(f"•  {line}" for line in stays))
        self.say("")
        self.begun()

    def submit(self) -> None:
        """Delete it."""
        self.wanted.emit(self._consent)
