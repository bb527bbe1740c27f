"""What is looked for beside faces under the register's policy: where, what may be read, and which logos."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from consent_db.policies import Policy
from consent_db.register import Register
from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.place_field import Place, PlaceField
from photoconsent.gui.fields.trait_switches import TraitSwitches
from photoconsent.gui.ground.messages import channel_title
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.logo_files import load_logos
from photoconsent.pipeline.place import NO_SWITCHES, Switches


class BesideFields(QWidget):
    """Whatever is chosen or typed holds at once, for everybody who uses the register."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = changes
        self._policy = Policy()
        self._channels: Mapping[str, Channel] = {}
        self._where = Choice()
        self._where.setObjectName("besideWhere")
        self._where.setAccessibleName(self.tr("In which channel"))
        self._where.activated.connect(self._show)
        self._fields = TraitSwitches("policyBeside")
        self._fields.changed.connect(self._keep_switches)
        self._allowed = QLineEdit()
        self._allowed.setObjectName("allowedTexts")
        self._allowed.setAccessibleName(self.tr("May be read in any photo"))
        self._allowed.setPlaceholderText(self.tr("Reception, Meeting room 2"))
        self._allowed.editingFinished.connect(self._keep_allowed)
        self._logos = PlaceField(self.tr("Folder with a PNG of each logo"), "logoFolder", Place.FOLDER)
        self._logos.chosen.connect(self._keep_logos)
        self._logos.line.editingFinished.connect(self._forget_logos)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._where, self._fields):
            layout.addWidget(part)
        for words, field in (
            (self.tr("May be read in any photo, with commas between"), self._allowed),
            (self.tr("Folder with a PNG of each logo"), self._logos),
        ):
            layout.addWidget(label(words, "strong"))
            layout.addWidget(field)

    def show_policy(self, policy: Policy, channels: Mapping[str, Channel]) -> None:
        """Show what this policy says, for the channel that is chosen."""
        self._policy, self._channels = policy, channels
        before = self._where.currentData()
        with QSignalBlocker(self._where):
            self._where.clear()
            self._where.addItem(self.tr("In every channel"), "")
            for name, channel in channels.items():
                self._where.addItem(self.tr("In {channel} too").format(channel=channel_title(channel.title)), name)
            self._where.setCurrentIndex(max(0, self._where.findData(before)))
        self._allowed.setText(", ".join(sorted(policy.allowed_texts)))
        self._logos.put(policy.logo_folder)
        self._show()

    def _show(self) -> None:
        """Show the switches of the chosen channel; one that is stricter for all, or by itself, stays so."""
        channel, policy = str(self._where.currentData()), self._policy
        everywhere = Switches.of(policy.offered_traits, policy.covered_traits)
        self._fields.offer_logos(bool(policy.logo_folder))
        if not channel:
            self._fields.show_switches(everywhere)
            return
        here = policy.traits_for(channel)
        least = everywhere | self._channels[channel].switches
        self._fields.show_switches(least | Switches.of(here.offered, here.covered), least)

    def _keep_switches(self) -> None:
        channel, chosen, least = str(self._where.currentData()), self._fields.switches, NO_SWITCHES
        if channel:
            policy = self._policy
            least = Switches.of(policy.offered_traits, policy.covered_traits) | self._channels[channel].switches
        offered, covered = frozenset(chosen.offered), frozenset(chosen.covered)
        # What holds anyway is not said twice: a channel follows when what holds for all becomes less.
        offered, covered = offered - least.sought, covered - frozenset(least.covered)
        self._changes.make(lambda register: register.follow(register.policy.with_traits(channel, offered, covered)))

    def _keep_allowed(self) -> None:
        texts = frozenset(text.strip() for text in self._allowed.text().split(",") if text.strip())
        if texts != self._policy.allowed_texts:
            self._changes.make(lambda register: register.follow(replace(register.policy, allowed_texts=texts)))

    def _keep_logos(self, folder: Path) -> None:
        def keep(register: Register) -> None:
            load_logos(folder)  # what is no folder of logos is said here, not when photos are prepared
            register.follow(replace(register.policy, logo_folder=str(folder)))

        self._changes.make(keep)

    def _forget_logos(self) -> None:
        """The line was emptied: no logos are looked for."""
        if self._logos.path is None and self._policy.logo_folder:
            self._changes.make(lambda register: register.follow(replace(register.policy, logo_folder="")))
