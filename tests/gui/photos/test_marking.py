"""The faces of photos that were gone through can be saved and are what `photoconsent evaluate` reads."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.faces_file import read_marks
from tests.gui.parts import click, text_of


def save(window: MainWindow) -> None:
    action = window.findChild(QAction, "saveMarks")
    assert action is not None
    action.trigger()


def test_only_photos_gone_through_are_saved_with_what_was_drawn(
    opened: MainWindow, photo: Callable[[str], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "marks.json"), ""))
    photo("IMG_0101.jpg")
    opened.photos_page.actions_on_face.draw(QRectF(20, 40, 60, 80))
    click(opened, "looksRightButton")
    save(opened)
    (marked,) = read_marks(tmp_path / "marks.json")
    assert marked.source.name == "IMG_0101.jpg"
    assert [mark.box for mark in marked.marks][-1] == Box(20, 40, 60, 80)
    assert len(marked.marks) == 2
    assert text_of(opened, "messageText").startswith("The faces of 1 photo are saved.")


def test_before_anything_was_looked_at_it_says_what_to_do(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: asked.append(a) or ("", ""))
    save(opened)
    assert asked == []
    assert "Looks right" in text_of(opened, "messageText")


def test_a_folder_that_cannot_be_written_is_said(
    opened: MainWindow, photo: Callable[[str], int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "marks.json"), ""))
    photo("IMG_0101.jpg")
    click(opened, "looksRightButton")
    save(opened)
    assert text_of(opened, "messageText").startswith("PhotoConsent cannot write into")
