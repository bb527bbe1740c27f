"""One key covers the whole person: it is seen, undone, and handed on with the photo."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.ground.images import to_pixels
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.head import head_of
from tests.gui.parts import click, part

Choose = Callable[[str], int]


def chosen(window: MainWindow) -> DecidedFace:
    one = window.photos_page.selection.decided
    assert one is not None
    return one


def test_a_key_covers_the_whole_person_and_takes_it_back(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0102.jpg")
    page = opened.photos_page
    shown = next(one for one in page.selection.entry.faces if one.decision.verdict is Verdict.SHOW)  # type: ignore[union-attr]
    page.selection.choose_face(shown.id)
    button = part(opened, QAbstractButton, "wholePersonButton")
    assert not button.isChecked()
    QTest.keyClick(page.canvas, Qt.Key.Key_W)
    assert (chosen(opened).decision.whole, chosen(opened).decision.reason) == (True, Reason.HIDDEN_BY_USER)
    assert button.isChecked()
    QTest.keyClick(page.canvas, Qt.Key.Key_W)
    assert (chosen(opened).decision.whole, chosen(opened).decision.verdict) == (False, Verdict.HIDE)
    assert not button.isChecked()
    undo = opened.bench.session.undo_stack
    assert undo.undoText() == "cover only the head"
    undo.undo()
    assert chosen(opened).decision.whole
    undo.undo()
    assert chosen(opened).decision == shown.decision


def test_the_body_is_covered_in_what_is_shown_and_in_the_hand_decisions(
    qtbot: QtBot, opened: MainWindow, photo: Choose
) -> None:
    photo("IMG_0102.jpg")
    page = opened.photos_page
    entry = page.selection.entry
    assert entry is not None
    hidden = next(one for one in entry.faces if one.decision.verdict is Verdict.HIDE)
    plain = to_pixels(page.canvas.picture.toImage()).astype(int)
    page.selection.choose_face(hidden.id)
    click(opened, "wholePersonButton")
    click(opened, "showCoveredButton")
    scale = plain.shape[1] / entry.findings.size[0]  # type: ignore[union-attr]
    head = head_of(hidden.face.scaled(scale, scale))
    x, y = round(head.centre[0]), round(head.centre[1] + 1.6 * head.half_height)

    def chest_is_covered() -> bool:
        now = to_pixels(page.canvas.picture.toImage()).astype(int)
        return bool(np.abs(now - plain)[y - 8 : y + 8, x - 8 : x + 8].mean() > 5)

    qtbot.waitUntil(chest_is_covered, timeout=20_000)
    assert entry.edits.whole == {hidden.id}
    assert [one.face.whole for one in opened.bench.session.jobs()[page.selection.index].known.faces].count(True) == 1  # type: ignore[union-attr]
