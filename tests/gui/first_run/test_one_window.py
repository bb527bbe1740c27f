"""A register is open in one window at a time."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.gui.first_run.one_window import WindowLock
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import press_enter, text_of, type_in
from tests.gui.sample import PASSPHRASE

_HOLD = """
import os, sys
from pathlib import Path
from photoconsent.gui.first_run.one_window import WindowLock
lock = WindowLock(Path(sys.argv[1]))
assert lock.take(Path(sys.argv[2]))
os._exit(0)  # as if it was killed: nothing is released
"""


def test_another_window_on_the_same_register_is_said_and_nothing_opens(
    qtbot: QtBot, register_file: Path, locked: MainWindow
) -> None:
    other = WindowLock(locked.bench.state)
    assert other.take(register_file)
    called: list[bool] = []
    other.called.connect(lambda: called.append(True))
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    assert "open in another window" in text_of(locked, "gateError")
    assert locked.bench.register.register is None
    qtbot.waitUntil(lambda: bool(called))
    other.release()
    press_enter(locked, "passphrase")
    qtbot.waitUntil(locked.drop_zone.isVisible, timeout=20_000)
    assert not other.take(register_file)
    with Register.open(register_file, PASSPHRASE) as terminal:
        assert terminal.people(), "the terminal works beside the window"
    locked.bench.register.close()
    assert other.take(register_file)
    other.release()


def test_the_window_that_has_the_register_comes_to_the_front(qtbot: QtBot, window: MainWindow) -> None:
    window.showMinimized()
    assert window.isMinimized()
    path = window.bench.register.path
    assert path is not None
    other = WindowLock(window.bench.state)
    assert not other.take(path)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.isActiveWindow()
    window.bench.register.close()
    assert not list(window.bench.state.glob("*.bell")), "nothing is left behind"


def test_what_a_killed_window_left_behind_is_taken_over(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _HOLD, str(tmp_path), str(tmp_path / "r")], check=True)
    assert list(tmp_path.glob("*.window"))
    lock = WindowLock(tmp_path)
    assert lock.take(tmp_path / "r")
    lock.release()


def test_two_registers_do_not_stand_in_each_others_way(tmp_path: Path) -> None:
    one, other = WindowLock(tmp_path), WindowLock(tmp_path)
    assert one.take(tmp_path / "a")
    assert other.take(tmp_path / "b")
    assert other.take(tmp_path / "c"), "it goes over to the next"
    assert one.take(tmp_path / "b")
    one.release()
    other.release()
