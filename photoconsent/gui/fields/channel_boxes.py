"""Channels to tick, one box each, as they stand on a form."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from consent_db.records import Channel
from photoconsent.gui.ground.messages import channel_title


class ChannelBoxes(QWidget):
    """Made anew for each form, because an organisation adds channels."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the first part of the name of each box."""
        super().__init__(parent)
        self._name = name
        self._boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def show_channels(self, channels: Sequence[Channel], ticked: Collection[str] = ()) -> None:
        """One box for each of these channels."""
        for old in self._boxes.values():
            self._grid.removeWidget(old)
            old.hide()
            old.setObjectName("")
            old.deleteLater()
        self._boxes = {}
        for number, channel in enumerate(channels):
            box = QCheckBox(channel_title(channel.title))
            box.setObjectName(f"{self._name}-{channel.name}")
            box.setChecked(channel.name in ticked)
            box.toggled.connect(self.changed)
            self._boxes[channel.name] = box
            self._grid.addWidget(box, number // 2, number % 2)

    def title_of(self, name: str) -> str:
        """What the channel is called here."""
        return self._boxes[name].text() if name in self._boxes else name

    def tick(self, names: Collection[str]) -> None:
        """Tick these and no others."""
        for name, box in self._boxes.items():
            box.setChecked(name in names)

    @property
    def ticked(self) -> frozenset[str]:
        """The names of the channels that are ticked."""
        return frozenset(name for name, box in self._boxes.items() if box.isChecked())
