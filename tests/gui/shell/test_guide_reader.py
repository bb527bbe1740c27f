"""The guide: its words are those of the window, its pictures and links are there, and it can be searched."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from photoconsent import paths
from photoconsent.gui.ground.translation import read_messages
from photoconsent.gui.shell.guide_pages import guide_folder, read_guide, times_in
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, text_of
from tests.gui.sources import all_sources

GUIDE = paths.guide_folder()
WRITTEN = ("nb", "en")


def plain(words: str) -> str:
    """Words of the window without what the guide need not repeat: dots, marks of keys, a number filled in."""
    return " ".join(re.sub(r"[…&.:]|\{\w+\}|%n|\d+|\(s\)", "", words).split()).casefold()


def said_in_window(language: str) -> set[str]:
    """Everything that the window says in this language."""
    if language == "en":
        plural = read_messages(paths.resources_folder() / "translations" / "photoconsent_en.ts")
        said = [source.text for source in all_sources()] + [form for message in plural for form in message.forms]
    else:
        messages = read_messages(paths.resources_folder() / "translations" / f"photoconsent_{language}.ts")
        said = [form for message in messages for form in message.forms]
    return {plain(words) for words in said}


def bold(text: str) -> Iterator[str]:
    yield from (words for words in re.findall(r"\*\*([^*]+)\*\*", text))


SENTENCES = {"Nobody can recover a lost passphrase.", "Ingen kan gjenopprette en tapt passordfrase."}
"""What stands out because it matters, not because it is pressed."""


@pytest.mark.parametrize("language", WRITTEN)
def test_words_that_stand_out_are_words_of_the_window(language: str) -> None:
    window = said_in_window(language)
    pages = read_guide(GUIDE / language)
    wrong = {
        (page.name, words)
        for page in pages
        for words in bold(page.text)
        if words not in SENTENCES and plain(words) not in window
    }
    assert wrong == set()
    assert sum(len(list(bold(page.text))) for page in pages) > 60, "the test finds them"


@pytest.mark.parametrize("language", WRITTEN)
def test_keys_in_the_guide_are_keys_of_the_window(language: str, window: MainWindow) -> None:
    keys = {action.shortcut().toString() for action in window.findChildren(QAction)} - {""}
    known = keys | {"Enter", "mellomrom", "Ctrl", "Shift"}
    text = "\n".join(page.text for page in read_guide(GUIDE / language))
    named = set(re.findall(r"`([A-Z]|[A-Z]\w*(?:\+\w+)?|F\d+|Del|mellomrom)`", text))
    assert named - known == set()
    assert len(named) > 10


@pytest.mark.parametrize("language", WRITTEN)
def test_pictures_and_links_of_the_guide_are_there(language: str) -> None:
    for page in read_guide(GUIDE / language):
        for target in re.findall(r"\]\(([^)]+)\)", page.text):
            assert (GUIDE / language / target).is_file(), f"{page.name}: {target}"
    pages = [page for written in WRITTEN for page in read_guide(GUIDE / written)]
    used = {Path(target).name for page in pages for target in re.findall(r"pictures/[^)]+", page.text)}
    assert {path.name for path in (GUIDE / "pictures").iterdir()} == used


def test_both_guides_have_the_same_pages() -> None:
    nb, en = (read_guide(GUIDE / language) for language in WRITTEN)
    assert [page.name for page in nb] == [page.name for page in en]
    for one, other in zip(nb, en, strict=True):
        for mark in ("\n## ", "\n| ", "\n- ", "![", "\n1. "):
            assert one.text.count(mark) == other.text.count(mark), (one.name, mark)
    assert guide_folder(GUIDE, "nn") == guide_folder(GUIDE, "da") == GUIDE / "nb"


def test_words_are_counted_whatever_their_case_and_marks() -> None:
    page = read_guide(GUIDE / "en")[0]
    assert times_in(page, "PUBLISH ON") == 1
    assert times_in(page, "a written consent  covers") == 1
    assert times_in(page, "") == 0


@pytest.fixture
def reading(window: MainWindow) -> MainWindow:
    click(window, "goHelp")
    click(window, "readGuide")
    return window


def test_the_guide_is_read_page_by_page(qtbot: QtBot, reading: MainWindow) -> None:
    pages, text = part(reading, QListWidget, "guidePages"), part(reading, QTextBrowser, "guideText")
    assert pages.item(0).text() == "Your first album, in ten minutes"
    assert text.toPlainText().startswith("Your first album, in ten minutes")
    picture = text.loadResource(2, QUrl("../pictures/en-photo.jpg"))
    assert 300 < picture.width() <= text.viewport().width()
    pages.setCurrentRow(4)
    assert text.toPlainText().startswith("Mistakes")
    text.anchorClicked.emit(QUrl("2-festival.md"))
    assert pages.currentRow() == 1
    click(reading, "guideBack")
    assert reading.help_page.overview.isVisible()


def test_pages_are_turned_and_sized_again_and_again(qtbot: QtBot, reading: MainWindow) -> None:
    # A page laid out while it is laid out would end the program.
    pages, text = part(reading, QListWidget, "guidePages"), part(reading, QTextBrowser, "guideText")
    for turn in range(15):
        reading.resize(960 + 60 * (turn % 6), 540 + 80 * (turn % 4))
        pages.setCurrentRow(turn % pages.count())
        QApplication.processEvents()
        assert text.toPlainText().startswith(read_guide(GUIDE / "en")[turn % pages.count()].title)
    qtbot.waitUntil(lambda: text.lineWrapColumnOrWidth() <= min(800, text.viewport().width()))


def test_the_guide_loads_nothing_from_elsewhere(reading: MainWindow, tmp_path: Path) -> None:
    text = part(reading, QTextBrowser, "guideText")
    page = text.toPlainText()
    text.anchorClicked.emit(QUrl("https://example.org/"))
    assert text.toPlainText() == page
    for place in (3, 5, 1):
        assert text.loadResource(place, QUrl("file:///etc/hostname")) is None


def test_the_guide_is_searched_with_the_keys(qtbot: QtBot, reading: MainWindow) -> None:
    pages, text = part(reading, QListWidget, "guidePages"), part(reading, QTextBrowser, "guideText")
    qtbot.waitActive(reading)
    QTest.keyClick(reading, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = part(reading, QLineEdit, "guideSearch")
    assert search.hasFocus()
    QTest.keyClicks(search, "photographer from outside")
    listed = [pages.item(row).text() for row in range(pages.count()) if not pages.item(row).isHidden()]
    assert listed == ["A festival before lunch (1)"]
    assert text.textCursor().selectedText() == "photographer from outside"
    search.clear()
    QTest.keyClicks(search, "passphrase")
    found = {pages.currentRow()}
    for _ in range(20):
        QTest.keyClick(search, Qt.Key.Key_Return)
        found.add(pages.currentRow())
        assert text.textCursor().selectedText().casefold() == "passphrase"
    assert len(found) == 4, "Enter goes on from page to page"
    search.clear()
    QTest.keyClicks(search, "helicopter")
    assert text_of(reading, "guideNothing") == "The guide does not say these words."
    assert part(reading, QListWidget, "guidePages").item(0).isHidden()
