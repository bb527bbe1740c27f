"""Keeping the register itself well: policy, channels, backup, passphrase, tables, and removing all recognition."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.upkeep.beside_fields import BesideFields
from photoconsent.gui.upkeep.channel_owners import ChannelOwners
from photoconsent.gui.upkeep.day_list_fields import DayListFields
from photoconsent.gui.upkeep.documents_fields import DocumentsFields
from photoconsent.gui.upkeep.overview_fields import OverviewFields
from photoconsent.gui.upkeep.passphrase_card import PassphraseCard
from photoconsent.gui.upkeep.policy_choice import PolicyChoice
from photoconsent.gui.upkeep.register_check import RegisterCheck
from photoconsent.gui.workbench import Workbench


class UpkeepDesk(QScrollArea):
    """A card for each concern; whatever was done is said in the line above the page."""

    import_wanted = Signal(Path)
    blank_forms_wanted = Signal()
    photo_list_wanted = Signal()
    form_texts_wanted = Signal()

    def __init__(
        self, bench: Workbench, changes: Changes, preparing: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        """`preparing` says whether copies are being made."""
        super().__init__(parent)
        self.setObjectName("upkeepDesk")
        self.setAccessibleName(self.tr("Upkeep"))
        self.setWidgetResizable(True)
        self._bench, self._changes = bench, changes
        self._policy = PolicyChoice(bench.resources / "policies")
        self._channels = ChannelOwners()
        self._passphrase = PassphraseCard(bench, changes, preparing)
        self._sure = False
        inside = QWidget()
        inside.setObjectName("page")
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 4, 16, 16)
        grid.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (
                left,
                (self._policy_card(), self._beside_card(), self._backup_card(), self._table_card(), self._day_card()),
            ),
            (
                right,
                (
                    self._channel_card(),
                    self._passphrase,
                    self._documents_card(),
                    self._overview_card(),
                    self._recognition_card(),
                ),
            ),
        ):
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch()
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setWidget(inside)
        self._policy.wanted.connect(lambda policy: self._changes.make(lambda r: r.follow(policy.beside_as(r.policy))))
        self._channels.changed.connect(lambda channel: self._changes.make(lambda r: r.alter_channel(channel)))
        self._channels.added.connect(lambda channel: self._changes.make(lambda r: r.add_channel(channel)))
        bench.register.changed.connect(self._read)

    def _card(self, title: str, *parts: QWidget) -> QFrame:
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(label(title, "heading"))
        for part in parts:
            layout.addWidget(part)
        return frame("card", layout)

    def _policy_card(self) -> QFrame:
        return self._card(self.tr("Policy"), self._policy)

    def _beside_card(self) -> QFrame:
        self._beside = BesideFields(self._changes)
        words = self.tr(
            "A badge, a screen, a logo may tell who somebody is. Who prepares photos can ask for more, never for less."
        )
        return self._card(self.tr("Beside the faces"), label(words, "muted"), self._beside)

    def _channel_card(self) -> QFrame:
        words = self.tr("Nobody is shown in a channel that is not ticked. The owner gets the mail when a copy must go.")
        return self._card(self.tr("Channels"), label(words, "muted"), self._channels)

    def _backup_card(self) -> QFrame:
        self._backup = PlaceField(self.tr("Where the backup goes"), "backupPlace", Place.NEW_FILE)
        self._backup_button = button(self.tr("Make a backup"), "backupNow", self._back_up)
        self._check = RegisterCheck(self._bench, self._changes.messages)
        return self._card(
            self.tr("Backup"),
            label(self.tr("A copy under the same passphrase. Keep it apart from this computer."), "muted"),
            self._backup,
            _row(self._backup_button, self._check),
        )

    def _table_card(self) -> QFrame:
        self._export = PlaceField(
            self.tr("Table to write (.xlsx or .csv)"), "exportPlace", Place.NEW_FILE, "*.xlsx *.csv"
        )
        self._with_forms = QCheckBox(self.tr("With the scanned forms beside it"))
        self._with_forms.setObjectName("exportForms")
        return self._card(
            self.tr("Tables and forms"),
            _row(
                button(self.tr("Import a table…"), "importTable", self.ask_for_table),
                button(self.tr("Print blank forms…"), "blankForms", self.blank_forms_wanted.emit),
            ),
            _row(
                button(self.tr("Take in a photo list…"), "photoList", self.photo_list_wanted.emit),
                button(self.tr("Texts and logo of forms…"), "formTexts", self.form_texts_wanted.emit),
            ),
            label(self.tr("Everybody as a table. It is not encrypted: delete it when it has served."), "muted"),
            self._export,
            self._with_forms,
            _row(button(self.tr("Write the table"), "exportNow", self._export_table)),
        )

    def _day_card(self) -> QFrame:
        self._day = DayListFields(self._bench, self._changes)
        words = self.tr("Who may be shown where, who is against any picture, and who has not answered. Not encrypted.")
        return self._card(self.tr("List for the photographer"), label(words, "muted"), self._day)

    def _documents_card(self) -> QFrame:
        words = self.tr(
            "Drafts with the name of your organisation: record of processing, impact assessment, notices for staff, "
            "parents and patients, routine for requests, statement on processors, retention. Your lawyer decides."
        )
        documents = DocumentsFields(self._bench, self._changes)
        return self._card(self.tr("Documents for the data protection officer"), label(words, "muted"), documents)

    def _overview_card(self) -> QFrame:
        words = self.tr(
            "How many may be shown where, what expires, copies that came down in time or late. It names nobody."
        )
        return self._card(
            self.tr("The leader's page"), label(words, "muted"), OverviewFields(self._bench, self._changes)
        )

    def _recognition_card(self) -> QFrame:
        self._wipe = button(self.tr("Remove all reference pictures…"), "wipeAll", self._wipe_all)
        return self._card(
            self.tr("Recognition by a computer"),
            label(
                self.tr(
                    "Removes every reference picture and portrait of everybody at once. Consents and forms stay. "
                    "It cannot be undone."
                ),
                "muted",
            ),
            _row(self._wipe),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is shown here only when somebody looks."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        register = self._bench.register.register
        self._sure = False
        self._wipe.setText(self.tr("Remove all reference pictures…"))
        self._wipe.setAccessibleName(self._wipe.text())
        self._passphrase.forget()
        if register is None or not self.isVisible():
            return
        self._policy.show_policy(register.policy)
        self._channels.show_channels(register.channels())
        self._beside.show_policy(register.policy, self._bench.channels)
        self._day.offer([group.name for group in register.groups()], register.units())
        if self._backup.path is None and not register.on_server:
            self._backup.put(register.path.with_name(f"{register.path.name}.{register.today():%Y-%m-%d}.backup"))

    def _back_up(self) -> None:
        target = self._backup.path
        if target is None:
            self._changes.messages.say(self.tr("Choose where the backup goes."), "warning")
            return

        done = self.tr("The backup is in {file}.").format(file=target.name)
        say = partial(self._changes.messages.say, done, "good")
        self._changes.make_apart(lambda register: register.backup(target), lambda _: say(), changes=False)

    def ask_for_table(self) -> None:
        """Let the user choose a table of people."""
        kinds = self.tr("Tables ({patterns})").format(patterns="*.csv *.xlsx")
        start = self._bench.settings.current.form_folder
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import people"), start, kinds)
        if name:
            self.import_wanted.emit(Path(name))

    def _export_table(self) -> None:
        target, forms = self._export.path, self._with_forms.isChecked()
        if target is None:
            self._changes.messages.say(self.tr("Choose where the table goes."), "warning")
            return
        written = partial(self._exported, target)
        self._changes.make_apart(lambda r: r.export_table(target, with_forms=forms), written, changes=False)

    def _exported(self, target: Path, people: int) -> None:
        words = self.tr("%n person(s) written, not encrypted: delete the table when it has served.", "", people)
        open_it = partial(open_with_system, target.parent)
        self._changes.messages.say(words, "warning", self.tr("Open the folder"), open_it)

    def _wipe_all(self) -> None:
        """The first click asks, the second does it."""
        if not self._sure:
            self._sure = True
            self._wipe.setText(self.tr("Yes, remove them all"))
            self._wipe.setAccessibleName(self._wipe.text())
            return
        self._changes.make(lambda r: r.wipe_biometrics(), self._wiped)

    def _wiped(self, gone: int) -> None:
        self._changes.messages.say(self.tr("%n reference picture(s) removed.", "", gone), "good")


def _row(*parts: QWidget) -> QWidget:
    """Buttons beside each other, not stretched."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addStretch()
    return made
