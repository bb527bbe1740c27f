"""Which size the copies get: what the channel asks for, one of its shapes, or the photo's own."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from photoconsent.gui.fields.choice import Choice
from photoconsent.pipeline.channels import Channel

_ORIGINAL = "original"
_USUAL = "usual"


class SizeChoice(Choice):
    """Offers the sizes of one channel at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("size")
        self.setAccessibleName(self.tr("Size of the copies"))

    def offer(self, channel: Channel) -> None:
        """Offer the sizes of this channel; what was chosen stays if it is there again."""
        before = self.currentData()
        self.clear()
        if channel.sizes:
            self.addItem(self.tr("The best shape of the channel"), _USUAL)
            for width, height in channel.sizes:
                self.addItem(self.tr("Within {w} × {h}").format(w=width, h=height), [width, height])
        elif channel.long_side is not None:
            self.addItem(self.tr("Long side {n} pixels").format(n=channel.long_side), _USUAL)
        if channel.sizes or channel.long_side is not None:
            self.addItem(self.tr("As large as the photo"), _ORIGINAL)
        else:
            self.addItem(self.tr("As large as the photo"), _USUAL)
        self.setCurrentIndex(max(0, self.findData(before)))

    def applied(self, channel: Channel) -> Channel:
        """The channel with the chosen shape as its only one."""
        data = self.currentData()
        return replace(channel, sizes=((data[0], data[1]),)) if isinstance(data, list) else channel

    @property
    def chosen(self) -> str | None:
        """The name of the chosen size; None before any was offered."""
        data = self.currentData()
        return f"{data[0]}x{data[1]}" if isinstance(data, list) else data

    def choose(self, name: str | None) -> None:
        """Choose the size of this name; one that is not offered leaves what is chosen."""
        data = [self.itemData(row) for row in range(self.count())]
        names = [f"{one[0]}x{one[1]}" if isinstance(one, list) else one for one in data]
        if name in names:
            self.setCurrentIndex(names.index(name))

    @property
    def original(self) -> bool:
        """Whether width and height of the photo are kept."""
        return bool(self.currentData() == _ORIGINAL)
