"""A face on the canvas because of which the copy was refused: marked until the photo is prepared again or changed."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor

from photoconsent.gui.canvas.glimpse_item import GlimpseItem


class RefusedItem(GlimpseItem):
    """One such face, with an exclamation mark; a click goes to the face under it."""

    sign = "!"
    ground = QColor(170, 30, 30)

    def __init__(self, rect: QRectF) -> None:
        super().__init__(rect)
        self.choose(True)
        self.setZValue(2)
        self.setToolTip(QCoreApplication.translate("Refused", "The copy was refused because of this face."))
