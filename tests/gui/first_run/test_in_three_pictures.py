"""Before anybody is asked for a passphrase, three pictures say what the program does."""

from collections import Counter

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from photoconsent.gui.ground.look import LIGHT
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import part


def colours(picture: QImage) -> Counter[str]:
    return Counter(picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height()))


def test_three_pictures_stand_above_the_passphrase(locked: MainWindow) -> None:
    row = part(locked, QWidget, "inThreePictures")
    assert row.isVisible()
    fields = [one for one in locked.gate.findChildren(QLineEdit) if one.isVisible()]
    assert fields
    below = row.mapTo(locked, row.rect().bottomLeft()).y()
    assert all(below < one.mapTo(locked, one.rect().topLeft()).y() for one in fields)
    words = [one.text() for one in row.findChildren(QLabel)]
    pictures = [next(w for w in row.findChildren(QWidget) if w.accessibleName() == text) for text in words]
    seen = [colours(picture.grab().toImage()) for picture in pictures]
    assert LIGHT.asked in seen[0]
    assert {LIGHT.shown, LIGHT.hidden} <= set(seen[1])
    assert seen[2][LIGHT.sunken] > 500 > 10 * seen[0][LIGHT.sunken]
