"""What holds itself is freed on the window's thread, whichever thread makes objects meanwhile."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from photoconsent.gui.ground.background import Background
from photoconsent.gui.ground.sweeper import Sweeper


class HoldsItself(QObject):
    """A part of a window with a timer, of the kind that no count of references frees."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self)
        self.timer.start(10_000)


@pytest.fixture
def sweeper(qtbot: QtBot) -> Iterator[Sweeper]:
    before = gc.isenabled()
    sweeper = Sweeper()
    yield sweeper
    sweeper.end()
    if not before:
        gc.disable()


def test_a_part_of_the_window_is_not_destroyed_on_the_thread_of_some_work(qtbot: QtBot, sweeper: Sweeper) -> None:
    freed_on: list[threading.Thread] = []
    weakref.finalize(HoldsItself(), lambda: freed_on.append(threading.current_thread()))

    def make_many() -> int:
        return len([[] for _ in range(100_000)])  # each of them is one more to look through

    background = Background("making")
    told: list[int] = []
    background.call(make_many, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert freed_on == []
    gc.collect()  # as the sweeper does, when it is due
    assert freed_on == [threading.main_thread()]
    background.close()


def test_the_window_frees_what_piles_up(qtbot: QtBot, sweeper: Sweeper) -> None:
    freed: list[bool] = []
    weakref.finalize(HoldsItself(), lambda: freed.append(True))
    piled = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    qtbot.waitUntil(lambda: bool(freed))
    assert piled


def test_python_does_it_again_afterwards(qtbot: QtBot) -> None:
    before = gc.isenabled()
    Sweeper().end()
    assert gc.isenabled()
    if not before:
        gc.disable()
