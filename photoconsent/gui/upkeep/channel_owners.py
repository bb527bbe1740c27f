"""The channels of the register: who answers for each, and whether it is open."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from consent_db.records import Channel
from photoconsent.gui.fields.parts import button
from photoconsent.gui.ground.messages import channel_title
from photoconsent.publishing.own_channels import name_for


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
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._shown: dict[str, Channel] = {}
        self._rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
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
        """Show these by their names. Rows stay as they are while the channels do: a click may be on its way to one."""
        named = sorted(channels, key=lambda channel: channel_title(channel.title).casefold())
        before, self._shown = self._shown, {channel.name: channel for channel in named}
        if [(c.name, c.title) for c in before.values()] == [(c.name, c.title) for c in named]:
            for channel in named:
                self._show_values(channel)
            return
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self._adding:
                old.hide()
                old.deleteLater()
        self._rows = {channel.name: self._add_row(row, channel) for row, channel in enumerate(named)}
        self._grid.addWidget(self._adding, len(named), 0, 1, 2)

    def _show_values(self, channel: Channel) -> None:
        is_open, owner = self._rows[channel.name]
        with QSignalBlocker(is_open):
            is_open.setChecked(channel.open)
        if not owner.hasFocus():
            owner.setText(channel.owner)

    def _add_row(self, row: int, channel: Channel) -> tuple[QCheckBox, QLineEdit]:
        title, name = channel_title(channel.title), channel.name
        is_open = QCheckBox(title)
        is_open.setObjectName(f"channelOpen-{name}")
        is_open.setChecked(channel.open)
        owner = QLineEdit(channel.owner)
        owner.setObjectName(f"channelOwner-{name}")
        owner.setAccessibleName(self.tr("Who answers for {channel}").format(channel=title))
        owner.setPlaceholderText(self.tr("Who answers for it: name or e-mail"))
        is_open.toggled.connect(lambda on: self._change(name, open=on, owner=owner.text().strip()))
        owner.editingFinished.connect(lambda: self._change(name, owner=owner.text().strip()))
        self._grid.addWidget(is_open, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(owner, row, 1)
        return is_open, owner

    def _change(self, name: str, **values: Any) -> None:
        now = self._shown[name]
        wanted = replace(now, **values)
        if wanted != now:
            self.changed.emit(wanted)
