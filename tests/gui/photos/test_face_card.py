"""Who a face is taken to be can be judged by eye: the face beside the picture in the register."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, click_row, part, rows, text_of, type_in

Choose = Callable[[str], int]
EILEEN = "P0001"


def colour(picture: QPixmap) -> QColor:
    """The mean of a picture."""
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(1, 1, *ratio).toImage().pixelColor(0, 0)


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def choose(window: MainWindow, name: str) -> None:
    click_row(window, "faces", next(n for n, row in enumerate(rows(window, "faces")) if row.startswith(name)))


def test_the_face_stands_beside_the_picture_in_the_register(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    choose(opened, "Eileen Collins")
    assert text_of(opened, "faceLikeness").startswith("Very like the reference picture")
    assert text_of(opened, "faceConsent").startswith("Eileen Collins consents to: Website")
    known = part(opened, QLabel, "faceKnown")
    assert known.isVisible()
    assert known.accessibleName() == "Eileen Collins, from the register"
    assert near(colour(known.pixmap()), colour(opened.bench.register.portrait(EILEEN)))
    here = part(opened, QLabel, "faceHere")
    assert here.isVisible()
    assert not near(colour(here.pixmap()), QColor(Qt.GlobalColor.white))


def test_of_somebody_unknown_nothing_is_claimed(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    choose(opened, "Unknown person")
    assert text_of(opened, "faceConsent") == ""
    assert not part(opened, QLabel, "faceKnown").isVisible()


def test_whoever_one_thinks_of_is_shown_beside_the_face(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    choose(opened, "Unknown person")
    click(opened, "thisIsButton")
    type_in(opened, "pickerSearch", "eil")
    known = part(opened, QLabel, "pickerKnown")
    assert known.accessibleName() == "Eileen Collins"
    assert near(colour(known.pixmap()), colour(opened.bench.register.portrait(EILEEN)))
    type_in(opened, "pickerSearch", "berg")
    assert not known.isVisible()  # two of that name: nobody is chosen
    QTest.keyClick(part(opened, QLineEdit, "pickerSearch"), Qt.Key.Key_Down)
    assert known.accessibleName() == "Ingrid Solberg"
    assert not near(colour(known.pixmap()), colour(opened.bench.register.portrait(EILEEN)))
    QTest.keyClick(part(opened, QLineEdit, "pickerSearch"), Qt.Key.Key_Down)
    assert known.accessibleName() == "Jonas Berg"


def test_locking_keeps_no_picture(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    choose(opened, "Eileen Collins")
    assert not opened.bench.register.portrait(EILEEN).isNull()
    opened.bench.register.close()
    assert opened.bench.register.portrait(EILEEN).isNull()
