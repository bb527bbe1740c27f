"""Where a window lies on the screen."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def fit_on_screen(window: QWidget) -> None:
    """Make it no larger than its screen, and put it within.

    A screen of 1920 by 1080 at 200 % has room for 960 by 540; what was kept may be of a larger one.
    """
    room, place = window.screen().availableGeometry(), window.geometry()
    place.setSize(place.size().boundedTo(room.size()))
    place.moveRight(min(place.right(), room.right()))
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
    window.setGeometry(place)
