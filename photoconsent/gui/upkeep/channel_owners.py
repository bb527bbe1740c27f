"""The channels of the register: who answers for each, and whether it is open."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from consent_db.records import Channel
from photoconsent.gui.fields.parts import button
from photoconsent.gui.messages import channel_title
from photoconsent.own_channels import name_for


class ChannelOwners(QWidget):
    """One row a channel; a change is kept when the field is left."""

    changed = Signal(object)
    """A Channel as it is to be from now on."""
    added = Signal(object)
    """A Channel that is wanted beside these."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[Channel, ...] = ()
        self._title = QLineEdit()
        self._title.setObjectName("newChannel")
        self._title.setAccessibleName(self.tr("Name of a new channel"))
        self._title.setPlaceholderText(self.tr("Another channel, such as the library's Instagram"))
        self._title.returnPressed.connect(self._add)
        self._adding = QWidget()
        line = QHBoxLayout(self._adding)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._title, 1)
        line.addWidget(button(self.tr("Add"), "addChannel", self._add))

    def _add(self) -> None:
        title = self._title.text().strip()
        if name_for(title):
            self._title.clear()
            self.added.emit(Channel(name_for(title), title, "public"))

    def show_channels(self, channels: Sequence[Channel]) -> None:
        """Show these; nothing is built anew while they are the same, so that typing goes on undisturbed."""
        if tuple(channels) == self._shown:
            return
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self._adding:
                old.hide()
                old.deleteLater()
        self._shown = tuple(channels)
        for row, channel in enumerate(channels):
            self._add_row(row, channel)
        self._grid.addWidget(self._adding, len(channels), 0, 1, 2)

    def _add_row(self, row: int, channel: Channel) -> None:
        title = channel_title(channel.title)
        is_open = QCheckBox(title)
        is_open.setObjectName(f"channelOpen-{channel.name}")
        is_open.setChecked(channel.open)
        owner = QLineEdit(channel.owner)
        owner.setObjectName(f"channelOwner-{channel.name}")
        owner.setAccessibleName(self.tr("Who answers for {channel}").format(channel=title))
        owner.setPlaceholderText(self.tr("Who answers for it: name or e-mail"))
        is_open.toggled.connect(lambda on: self.changed.emit(replace(channel, open=on, owner=owner.text().strip())))
        owner.editingFinished.connect(lambda: self._owner_typed(channel, owner.text().strip()))
        self._grid.addWidget(is_open, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(owner, row, 1)

    def _owner_typed(self, channel: Channel, owner: str) -> None:
        now = next((one for one in self._shown if one.name == channel.name), channel)
        if owner != now.owner:
            self.changed.emit(replace(now, owner=owner))
