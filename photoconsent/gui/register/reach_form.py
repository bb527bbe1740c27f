"""Every copy that shows a person and is out: where, since when, who answers for it; and the mails to those."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consent_db.pages import PersonPage, Publication, TakeDown
from consent_db.records import Channel
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.home.settings import SettingsFile


class ReachForm(SideForm):
    """A card for each channel, what must come down first; late ones are red. The mails name nobody."""

    mail_wanted = Signal(str)
    """The mail about the copies of this channel."""
    files_wanted = Signal(Path)
    """The mails to everybody, as files in this folder."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("reach", "", self.tr("Write the mails as files"), parent)
        self._settings, self.person = settings, ""
        self._sum = label("", "strong", "reachSum")
        self._copies = QVBoxLayout()
        self._copies.setSpacing(8)
        self._folder = PlaceField(self.tr("Folder for the mails"), "reachFolder", Place.FOLDER)
        self._folder.line.setPlaceholderText(self._folder.line.accessibleName())
        self._note = label(
            self.tr("Each opens in your mail program as a draft; nothing is sent from here. It is noted as asked for."),
            "muted",
        )
        self.add(self._sum)
        self.add_layout(self._copies)
        self.add(self._folder)
        self.add(self._note)

    def begin(
        self, page: PersonPage, due: Sequence[TakeDown], channels: Sequence[Channel], titles: Mapping[str, str]
    ) -> None:
        """Show where this person is; `due` is what must come down, `titles` what channels are called."""
        self.person = page.person.id
        up = [one for one in page.publications if one.taken_down_on is None]
        self.title.setText(self.tr("Where {name} is shown").format(name=page.person.name or page.person.id))
        self._sum.setText(" ".join(self._sums(up, due)))
        while (item := self._copies.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.deleteLater()
        must = {one.publication.number: one for one in due}
        owners = {one.name: one.owner for one in channels}
        names = dict.fromkeys(one.copy.channel for one in sorted(up, key=lambda one: one.number not in must))
        for name in names:
            self._show_channel(name, titles.get(name, name), owners.get(name, ""), up, must)
        for part in (self._folder, self._note, self.go):
            part.setVisible(bool(due))
        self._folder.put(self._settings.current.form_folder)
        self.say("")
        self.begun()

    def _sums(self, up: Sequence[Publication], due: Sequence[TakeDown]) -> list[str]:
        late = sum(one.overdue for one in due)
        said = [self.tr("%n cop(ies) out.", "", len(up))]
        if due:
            said.append(self.tr("%n must come down.", "", len(due)))
        if late:
            said.append(self.tr("%n of them should be down by now.", "", late))
        return said

    def _show_channel(
        self, name: str, title: str, owner: str, up: Sequence[Publication], must: Mapping[str, TakeDown]
    ) -> None:
        """The copies of one channel, and the mail to whoever answers for it."""
        here = [one for one in up if one.copy.channel == name]
        answers = self.tr("{owner} answers for it.").format(owner=owner)
        nobody = self.tr("Nobody is named for this channel: see Register, Upkeep.")
        self._copies.addWidget(label(title, "heading"))
        self._copies.addWidget(label(answers if owner else nobody, "muted"))
        for one in here:
            due = must.get(one.number)
            self._copies.addWidget(label(self._words(one, due), "error" if due is not None and due.overdue else ""))
        if any(one.number in must for one in here):
            mail = button(self.tr("Mail about {channel}…").format(channel=title), f"reachMail-{name}", lambda: None)
            mail.clicked.connect(lambda: self.mail_wanted.emit(name))
            self._copies.addWidget(mail)

    def _words(self, one: Publication, due: TakeDown | None) -> str:
        """Where a copy is, since when, and until when."""
        where = one.address or Path(one.copy.output.replace("\\", "/")).name or one.copy.event
        said = [f"{one.number}  ·  {day_words(one.copy.day)}  ·  {where}"]
        if due is None:
            said.append(self.tr("may stay"))
        elif due.due_by is not None:
            words = self.tr("should be down since {day}") if due.overdue else self.tr("down by {day}")
            said.append(words.format(day=day_words(due.due_by)))
        if due is not None and due.asked_on is not None:
            said.append(self.tr("asked {day}").format(day=day_words(due.asked_on)))
        return "  ·  ".join(said)

    def submit(self) -> None:
        """Hand on the folder for the mails."""
        folder = self._folder.path
        if folder is None:
            self.say(self.tr("Choose a folder for the mails."))
            return
        self._settings.change(form_folder=str(folder))
        self.files_wanted.emit(folder)
