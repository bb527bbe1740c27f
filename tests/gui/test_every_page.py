"""Every page in every language, in a large window and on a small screen, in light and dark: read, reached, seen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.translation import LANGUAGES
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.gui.workbench import Workbench
from tests.gui.clipped import cut_off
from tests.gui.contrast import faint
from tests.gui.film.made_film import make_film
from tests.gui.parts import click, part
from tests.gui.reach import nameless, unreached
from tests.gui.scenes import SCENES

DEFAULT = QSize(1280, 800)
SMALL = QSize(960, 540)
"""A laptop of 1920x1080 pixels at 200 %."""
DARK = ("da", "nn")
"""Colours do not depend on the language: each scheme is looked at in some of them."""


@pytest.fixture(params=list(LANGUAGES))
def speaking(request: pytest.FixtureRequest, english: None, look: Look, qapp: QApplication) -> Iterator[str]:
    """The window speaks this language for the length of the test."""
    translators = install_language(str(request.param), paths.resources_folder())
    look.dress_program(qapp, Qt.ColorScheme.Dark if request.param in DARK else Qt.ColorScheme.Light)
    yield str(request.param)
    look.dress_program(qapp, Qt.ColorScheme.Light)
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """What the scenes expect: the photos, a video, and the register where the window looks for it."""
    shutil.copytree(made / "Summer party", tmp_path / "Sommerfest")
    make_film(tmp_path / "Film" / "tale.mp4")
    shutil.copy(made / "consents.register", paths.default_register())
    return tmp_path


def leading_on(window: MainWindow) -> list[str]:
    """The buttons that stand out as the one to press, on what is shown now."""
    every = window.findChildren(QPushButton)
    return [one.objectName() for one in every if one.isVisible() and one.property("role") == "primary"]


def test_every_page_can_be_read_and_reached(qtbot: QtBot, speaking: str, home: Path, bench: Workbench) -> None:
    window = MainWindow(bench)
    qtbot.addWidget(window)
    window.resize(DEFAULT)
    window.show()
    found = []
    for name, scene in SCENES.items():
        scene(window, home, lambda fact: qtbot.waitUntil(fact, timeout=60_000))
        for size in (SMALL, DEFAULT):
            window.resize(size)
            for _ in range(4):
                QApplication.processEvents()
            smallest = window.minimumSizeHint()
            assert smallest.width() <= 960, name
            assert smallest.height() <= 500, name
            found += [f"{name}, {size.width()} wide: {text}" for text in cut_off(window)]
        found += [f"{name} has no name: {control}" for control in nameless(window)]
        if speaking in ("en", "da"):
            found += [f"{name} is faint: {text}" for text in faint(window)]
        found += [f"{name} leads on in two ways: {ways}" for ways in [leading_on(window)] if len(ways) > 1]
        if speaking == "en":
            found += [f"{name} is not reached: {control}" for control in unreached(window)]
    assert not found, "\n".join(found)


def test_arrows_go_from_place_to_place(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitActive(window)
    part(window, QWidget, "goPhotos").setFocus()
    for shown in (window.register_page, window.published_page):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert shown.isVisible()
    click(window, "goRegister")
    part(window, QWidget, "deskPeople").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert window.register_page.filing.isVisible()


def test_a_text_that_does_not_fit_is_noticed(qtbot: QtBot) -> None:
    window = QWidget()
    button = QPushButton("Slett alle referansebilder for godt", window)
    label = QLabel("Et ord som er alt for langt for denne plassen", window)
    label.setWordWrap(True)
    button.setGeometry(0, 0, 60, 30)
    label.setGeometry(0, 40, 60, 20)
    qtbot.addWidget(window)
    window.show()
    assert len(cut_off(window)) == 2


def test_a_text_that_is_too_pale_is_noticed(qtbot: QtBot) -> None:
    window = QWidget()
    window.setStyleSheet("QWidget { background: white } QLabel#pale { color: #999999 }")
    pale, label = QLabel("Hard to read", window), QLabel("Easy to read", window)
    pale.setObjectName("pale")
    label.move(0, 40)
    qtbot.addWidget(window)
    window.show()
    (found,) = faint(window)
    assert "pale" in found


def test_a_control_that_tab_passes_by_is_noticed(qtbot: QtBot) -> None:
    window = QWidget()
    trap, beyond = QPlainTextEdit(window), QLineEdit(window)
    trap.setObjectName("trap")  # Tab writes into it
    beyond.setObjectName("beyond")
    qtbot.addWidget(window)
    window.show()
    assert unreached(window) == ["QLineEdit 'beyond'"]
    trap.setTabChangesFocus(True)
    assert unreached(window) == []
    trap.setAccessibleName("Notes")
    assert nameless(window) == ["QLineEdit 'beyond'"]
