"""Whoever corrects a photo and prepares it again does not hand on the flawed copy with the new one."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Box
from tests.gui.parts import click, prepare, text_of, type_in

Choose = Callable[[str], int]


def prepare_and_look(qtbot: QtBot, window: MainWindow, out: Path) -> None:
    prepare(qtbot, window, out)
    qtbot.waitUntil(lambda: not window.bench.errand.busy)


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def copies(*numbers: int) -> list[str]:
    return [f"summer-party-{number:04}.jpg" for number in numbers]


def test_older_copies_are_named_and_removed_but_nothing_else(
    qtbot: QtBot, opened: MainWindow, photo: Choose, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    prepare_and_look(qtbot, opened, out)
    assert text_of(opened, "olderCopiesWords") == ""
    (out / "summer-party-0002.jpg").write_bytes(b"somebody worked on this one")
    click(opened, "outcomeBack")
    photo("IMG_0104.jpg")
    opened.photos_page.actions_on_area.add(Box(100, 100, 300, 300))
    prepare_and_look(qtbot, opened, out)
    assert names(out) == copies(1, 2, 3, 4, 5, 6, 7, 8)
    said = text_of(opened, "olderCopiesWords")
    assert said == f"Older copies of the same photos are in the folder: {', '.join(copies(1, 3, 4))}."
    click(opened, "removeOlder")
    qtbot.waitUntil(lambda: text_of(opened, "olderCopiesWords") == "The older copies are removed.")
    assert names(out) == copies(2, 5, 6, 7, 8)


def test_copies_for_another_channel_are_not_older(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    prepare_and_look(qtbot, opened, tmp_path / "out")
    click(opened, "outcomeBack")
    opened.photos_page.bar.show_purpose("facebook", opened.photos_page.bar.day, "")
    prepare_and_look(qtbot, opened, tmp_path / "out")
    assert len(names(tmp_path / "out")) == 8
    assert text_of(opened, "olderCopiesWords") == ""


def test_a_name_that_was_refused_is_remembered_nowhere(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    click(opened, "prepare")
    type_in(opened, "event", "Eileen Collins 50")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    assert not (tmp_path / "out").exists() or names(tmp_path / "out") == []
    assert opened.bench.settings.current.event == ""
    prepare_and_look(qtbot, opened, tmp_path / "out")
    assert opened.bench.settings.current.event == "Summer party"
