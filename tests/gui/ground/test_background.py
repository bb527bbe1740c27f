"""Work beside the window's thread: what it says arrives in order, on the window's thread, and it can be stopped."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from photoconsent.errors import NothingToPrepare
from photoconsent.gui.ground.background import Background, Listener
from photoconsent.pipeline.progress import Cancelled, Progress


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background("tested")
    yield background
    background.close()


def counting(progress: Progress) -> Iterator[tuple[int, bool]]:
    progress.begin(3)
    for number in range(3):
        yield number, threading.current_thread() is threading.main_thread()
        progress.advance(1, 2)


def test_items_and_progress_arrive_in_order_on_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    heard: list[object] = []
    threads = set()

    def hear(*what: object) -> None:
        heard.append(what)
        threads.add(threading.current_thread())

    task = background.run(counting, Listener(on_item=hear, on_progress=hear, on_done=lambda: hear("done")))
    qtbot.waitUntil(lambda: not task.running)
    assert heard == [
        (0, 3, 0), ((0, False),), (1, 3, 2), ((1, False),), (2, 3, 4), ((2, False),), (3, 3, 6), ("done",),
    ]  # fmt: skip
    assert threads == {threading.main_thread()}


def test_what_a_user_can_put_right_is_told_and_nothing_else_happens(qtbot: QtBot, background: Background) -> None:
    told: list[object] = []

    def refuse() -> None:
        raise NothingToPrepare(where="here")

    background.call(refuse, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], NothingToPrepare)


def test_a_fault_of_ours_is_raised_on_the_windows_thread(qtbot: QtBot, background: Background) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        background.call(fail, lambda _: None)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError


def test_work_that_is_asked_to_stop_says_when_it_has(qtbot: QtBot, background: Background) -> None:
    begun, told = threading.Event(), []

    def endless(progress: Progress) -> Iterator[int]:
        while not progress.stop_wanted():
            begun.set()
            yield 1
        raise Cancelled

    task = background.run(endless, Listener(on_cancelled=lambda: told.append("cancelled")))
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: told == ["cancelled"])


def test_closing_waits_for_the_thread_and_tells_nobody(qtbot: QtBot) -> None:
    background, told = Background("closing"), []
    begun = threading.Event()

    def slow(progress: Progress) -> Iterator[int]:
        begun.set()
        while not progress.stop_wanted():
            yield 1

    background.run(slow, Listener(on_done=lambda: told.append("done")))
    assert begun.wait(5)
    background.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("closing")]
    assert told == []


def test_after_the_end_nothing_is_begun(qtbot: QtBot) -> None:
    background = Background("late")
    background.close()
    done: list[int] = []
    background.call(lambda: done.append(1), done.append)
    assert done == []
    assert not background.busy


def test_what_was_still_on_its_way_at_the_end_is_told_to_nobody(qtbot: QtBot) -> None:
    background, heard, said = Background("tested"), [], threading.Event()

    def work(progress: Progress) -> Iterator[int]:
        yield 1
        said.set()

    background.run(work, Listener(on_item=heard.append))
    assert said.wait(10), "it was said, and no event was processed since"
    background.close()
    QCoreApplication.processEvents()
    assert heard == []
