"""The program as it is started: a process of its own, with worker processes, from start to the last window closed."""

import os
import subprocess
import sys
from pathlib import Path

import photoconsent
from tests.gui.sample import PASSPHRASE

_RUN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photoconsent.gui import app as gui
from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.shell.main_window import MainWindow

def whole(window):
    # The first photo lies whole and large on the canvas.
    canvas = window.findChild(Canvas)
    seen = canvas.mapFromScene(canvas.sceneRect()).boundingRect()
    room = canvas.viewport().rect()
    return canvas.sceneRect().width() > 1 and room.contains(seen) and seen.width() > room.width() / 3

def look():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    entries = window.bench.session.entries
    if entries and not window.work.searching and whole(window):
        print([(e.source.name, e.state.value, len(e.faces) > 0) for e in entries])
        window.close()
    else:
        QTimer.singleShot(100, look)

def listen():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    print(window.messages.words)
    look()

if __name__ == "__main__":
    QTimer.singleShot(0, listen)
    photos, register, passphrase = sys.argv[1:]
    sys.exit(gui.run(["photoconsent"], photos=[Path(photos)], demo=Path(register), passphrase=passphrase))
"""


def test_the_window_starts_searches_and_ends(photos: Path, register_file: Path, tmp_path: Path) -> None:
    for name in ("IMG_0102.jpg", "IMG_0103.jpg", "IMG_0104.jpg"):
        (photos / name).unlink()
    (tmp_path / "run.py").write_text(_RUN)
    ended = subprocess.run(
        [sys.executable, str(tmp_path / "run.py"), str(photos), str(register_file), PASSPHRASE],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(photoconsent.__file__).parent.parent), "LANG": "C.UTF-8"},
    )
    assert ended.returncode == 0, ended.stderr
    said, found = ended.stdout.splitlines()
    assert found == "[('IMG_0101.jpg', 'ready', True), ('IMG_0105.jpg', 'failed', False)]"
    assert said.startswith("This is the demo, with a register of its own. What you enter here is deleted")


_OPEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from photoconsent.__main__ import main
from photoconsent.gui.shell.main_window import MainWindow

def the_window():
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return window

def unlock():
    window = the_window()
    print(window.gate.isVisible(), window.messages.words)
    QTest.keyClicks(window.gate.findChild(QLineEdit, "passphrase"), passphrase)
    window.gate.findChild(QAbstractButton, "unlock").click()
    look()

def look():
    window = the_window()
    if window.bench.session.entries and not window.work.searching:
        print(sorted(e.source.name for e in window.bench.session.entries))
        window.close()
    else:
        QTimer.singleShot(100, look)

if __name__ == "__main__":
    passphrase = sys.argv.pop(1)
    sys.argv[0] = "photoconsent"
    QTimer.singleShot(0, unlock)
    main()
"""


def test_open_hands_photos_over_and_they_wait_for_the_register(
    photos: Path, register_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "run.py").write_text(_OPEN)
    alone, folder = tmp_path / "alone.jpg", tmp_path / "a folder"
    (photos / "IMG_0104.jpg").rename(alone)
    folder.mkdir()
    (photos / "IMG_0103.jpg").rename(folder / "IMG_0103.jpg")
    ended = subprocess.run(
        [sys.executable, str(tmp_path / "run.py"), PASSPHRASE, "--open", str(alone), str(folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(photoconsent.__file__).parent.parent), "LANG": "C.UTF-8"},
    )
    assert ended.returncode == 0, ended.stderr
    at_first, found = ended.stdout.splitlines()
    assert at_first == "True Open the register first: it says who may be shown."
    assert found == "['IMG_0103.jpg', 'alone.jpg']"
