"""Who the current face is taken to be: it and the picture in the register, how alike they are, what is signed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from consent_db.records import Media
from photoconsent.gui.event.face_words import words_for
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.portrait import Portrait
from photoconsent.gui.ground.messages import channel_title
from photoconsent.gui.workbench import Workbench

SIDE = 56


class FaceCard(QWidget):
    """Hidden while the face is nobody's of the register."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._here = Portrait(bench.look, SIDE, "faceHere")
        self._known = Portrait(bench.look, SIDE, "faceKnown")
        self._likeness = label("", "", "faceLikeness")
        self._consent = label("", "muted", "faceConsent")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._likeness)
        words.addWidget(self._consent)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for picture in (self._here, self._known):
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(4)
        row.addLayout(words, 1)
        self.hide()

    def show_face(self, one: DecidedFace | None, here: QPixmap) -> None:
        """Show this face (`here` is its picture in the photo), or nothing."""
        register = self._bench.register
        person = register.person(one.decision.person) if one is not None and one.decision.person else None
        self.setVisible(person is not None)
        if one is None or person is None:
            return
        name = register.name_of(person.id)
        self._here.setVisible(not here.isNull())
        if not here.isNull():
            self._here.show_person(self.tr("The face in the photo"), here)
        self._known.show_person(self.tr("{name}, from the register").format(name=name), register.portrait(person.id))
        self._known.setToolTip(self._known.accessibleName())
        self._likeness.setText(words_for(one, register.name_of).likeness)
        self._likeness.setVisible(bool(self._likeness.text()))
        self._consent.setText(self._consent_words(person.id, Media.STILL if one.track is None else Media.VIDEO))

    def _consent_words(self, person: str, media: Media) -> str:
        """Where the register lets the person be shown today, and how long."""
        register, name = self._bench.register.register, self._bench.register.name_of(person)
        answers = register.everywhere(person, media, register.today()) if register is not None else {}
        shown = {channel: answer.valid_until for channel, answer in answers.items() if answer.may_show}
        titles = [channel_title(c.title) for channel, c in self._bench.channels.items() if channel in shown]
        if not titles:
            return self.tr("{name}: no consent to be shown.").format(name=name)
        ends = [end for end in shown.values() if end is not None]
        if not ends:
            return self.tr("{name} consents to: {channels}.").format(name=name, channels=", ".join(titles))
        words = self.tr("{name} consents to: {channels}, until {day}.")
        return words.format(name=name, channels=", ".join(titles), day=f"{min(ends):%d.%m.%Y}")
