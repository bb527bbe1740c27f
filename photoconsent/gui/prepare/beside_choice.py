"""What this user has looked for beside faces, on top of what policy and channel ask for; remembered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoconsent.gui.event.beside_work import asked_of
from photoconsent.gui.fields.parts import label
from photoconsent.gui.fields.trait_switches import TraitSwitches
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.logo_files import Logo
from photoconsent.pipeline.place import Switches
from photoconsent.publishing.switches import logos_for, switches_for


class BesideChoice(QWidget):
    """The same for every event and channel until the user chooses otherwise."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._fields = TraitSwitches("beside")
        self._fields.changed.connect(self._keep)
        words = self.tr("Beside the faces. Looking for text takes about a second a photo.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("What else may tell who somebody is"), "strong"))
        layout.addWidget(label(words, "muted"))
        layout.addWidget(self._fields)

    def offer(self, channel: str) -> None:
        """Show what is asked for in this channel, and what the user asks for beyond that."""
        self._fields.offer_logos(bool(self._bench.register.policy.logo_folder))
        least = switches_for(self._bench.channels[channel], self._bench.register.register)
        self._fields.show_switches(self._asked | least, least)

    def switches(self, channel: str) -> Switches:
        """Everything that is looked for in photos for this channel."""
        return switches_for(self._bench.channels[channel], self._bench.register.register, self._asked)

    def logos(self, channel: str) -> tuple[Logo, ...]:
        """The logos that are looked for in them; raises what `logos_for` raises."""
        return logos_for(self.switches(channel), self._bench.register.register)

    @property
    def _asked(self) -> Switches:
        """What the user asks for, as far as it can be done."""
        return asked_of(self._bench)

    def _keep(self) -> None:
        self._bench.settings.change(beside=self._fields.switches.written())
        self.changed.emit()
