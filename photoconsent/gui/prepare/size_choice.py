"""Which size the copies get: what the channel asks for, one of its shapes, or the photo's own."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from photoconsent.pipeline.channels import Channel

_ORIGINAL = "original"
_USUAL = "usual"


class SizeChoice(QComboBox):
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
    def original(self) -> bool:
        """Whether width and height of the photo are kept."""
        return bool(self.currentData() == _ORIGINAL)
