"""Nothing is cut off: every page in every language, at the size the window opens with and on a small screen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.main_window import MainWindow
from photoconsent.gui.translation import LANGUAGES
from photoconsent.gui.workbench import Workbench
from tests.gui.scenes import SCENES

DEFAULT = QSize(1280, 800)
SMALL = QSize(960, 540)
"""A laptop of 1920x1080 pixels at 200 %."""
TEXTS = (QLabel, QAbstractButton, QComboBox, QLineEdit)
PADDING = 4
"""A part may be so many pixels lower than it would like: that costs air above its words, not the words."""


@pytest.fixture(params=list(LANGUAGES))
def speaking(request: pytest.FixtureRequest, english: None) -> Iterator[str]:
    """The window speaks this language for the length of the test."""
    translators = install_language(str(request.param), paths.resources_folder())
    yield str(request.param)
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def home(made: Path, tmp_path: Path) -> Path:
    """What the scenes expect: the photos, and the register where the window looks for it."""
    shutil.copytree(made / "Summer party", tmp_path / "Sommerfest")
    shutil.copy(made / "consents.register", paths.default_register())
    return tmp_path


def cut_off(window: QWidget) -> list[str]:
    """The texts that do not fit where they stand, with the part and by how much."""
    found = []
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window and (lacking := missing(part) or outside(part)):
            found.append(f"{type(part).__name__} {part.objectName()!r} lacks {lacking}: {words_of(part)!r}")
    return found


def outside(part: QWidget) -> str:
    """What of a part lies beyond the part around it; only what lies in a `QScrollArea` can be brought into view."""
    around = part.parentWidget()
    if not isinstance(part, TEXTS) or around is None or isinstance(around, QLineEdit):
        return ""
    if isinstance(around.parentWidget(), QAbstractScrollArea) or around.rect().contains(part.geometry()):
        return ""
    return f"room in {type(around).__name__} {around.objectName()!r}"


def words_of(part: QWidget) -> str:
    return part.currentText() if isinstance(part, QComboBox) else str(getattr(part, "text", str)())[:60]


def missing(part: QWidget) -> str:
    """What a part lacks for its words; empty when it lacks nothing."""
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            word = max(
                QFontMetrics(part.font()).horizontalAdvance(w)
                for w in part.text().replace("\N{ZERO WIDTH SPACE}", " ").split() or [""]
            )
            height = part.heightForWidth(part.width()) - part.height()
            return f"{height} in height" if height > 1 else "a word's width" if word > part.width() + 1 else ""
        return too_narrow(part)
    if isinstance(part, QPushButton | QCheckBox) or (isinstance(part, QToolButton) and part.text()):
        return too_narrow(part)
    if isinstance(part, QComboBox):
        lacking = part.fontMetrics().horizontalAdvance(part.currentText()) + 40 - part.width()
        return f"{lacking} in width" if lacking > 0 else ""
    if isinstance(part, QHeaderView) and part.model() is not None:
        return headings_cut_off(part)
    if isinstance(part, QScrollArea) and part.horizontalScrollBar().maximum() > 0:
        return f"{part.horizontalScrollBar().maximum()} in width"
    return ""


def too_narrow(part: QLabel | QAbstractButton) -> str:
    hint = part.sizeHint()
    wide, high = hint.width() - part.width(), hint.height() - part.height()
    return f"{wide} in width" if wide > 1 else f"{high} in height" if high > PADDING else ""


def headings_cut_off(header: QHeaderView) -> str:
    for section in range(header.count()):
        words = header.model().headerData(section, header.orientation())
        lacking = header.fontMetrics().horizontalAdvance(str(words)) + 16 - header.sectionSize(section)
        if lacking > 0 and not header.isHidden() and not header.isSectionHidden(section):
            return f"{lacking} for {words}"
    return ""


def test_no_text_is_cut_off_on_any_page(qtbot: QtBot, speaking: str, home: Path, bench: Workbench) -> None:
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
    assert not found, "\n".join(found)


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
