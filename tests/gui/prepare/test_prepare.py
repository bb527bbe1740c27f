"""From "Prepare copies" to the archive: sizes, the photographer's line, a pause, the copies handed on."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from photoconsent.gui.prepare.copies_list import CopiesList
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, text_of, type_in

Choose = Callable[[str], int]


def ask(window: MainWindow, out: Path) -> None:
    click(window, "prepare")
    type_in(window, "event", "Summer party")
    type_in(window, "outFolder", str(out))


@pytest.fixture
def prepared(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> MainWindow:
    """The window after copies were made into `tmp_path / "out"`."""
    ask(opened, tmp_path / "out")
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    return opened


def test_the_sums_stand_there_before(opened: MainWindow) -> None:
    click(opened, "prepare")
    assert text_of(opened, "prepareSummary").startswith(
        "For Website: 4 photos, 12 faces: 2 shown on 1 consent, 10 covered"
    )


def test_the_sums_follow_the_channel_and_what_is_said(opened: MainWindow, photo: Choose) -> None:
    photo("IMG_0101.jpg")
    click(opened, "prepare")
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Print"))
    assert text_of(opened, "prepareSummary").startswith("For Print: 4 photos, 12 faces: 12 covered")
    channel.setCurrentIndex(channel.findText("Website"))
    opened.photos_page.selection.choose_face(0)
    QTest.keyClick(opened.photos_page.canvas, Qt.Key.Key_H)
    assert "1 shown on 1 consent, 11 covered" in text_of(opened, "prepareSummary")


def test_a_shape_of_the_channel_can_be_chosen(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    channel = part(opened, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Instagram"))
    ask(opened, tmp_path / "out")
    size = part(opened, QComboBox, "size")
    size.setCurrentIndex(size.findText("Within 1080 × 566"))
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    with Image.open(tmp_path / "out" / "summer-party-0001.jpg") as copy:
        assert copy.size == (755, 566)


def test_the_photographer_is_written_into_a_corner(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    ask(opened, tmp_path / "out")
    type_in(opened, "credit", "Foto: Åse Østby")
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    with Image.open(tmp_path / "out" / "summer-party-0001.jpg") as copy:
        corner = copy.crop((copy.width - 150, copy.height - 40, copy.width, copy.height)).convert("L")
        assert corner.getextrema()[1] > 240


def test_a_batch_can_pause_and_go_on(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    ask(opened, tmp_path / "out")
    first: list[int] = []

    def pause(going: object) -> None:
        if not first:
            first.append(1)
            click(opened, "pause")

    opened.work.prepare_going.connect(pause, Qt.ConnectionType.SingleShotConnection)
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: opened.work.paused)
    assert text_of(opened, "timeLeft") == "Paused once the photos under way are finished."
    assert part(opened, QPushButton, "pause").text() == "Go on"
    click(opened, "pause")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    assert text_of(opened, "outcomeTitle") == "Copies are ready"
    assert len(list((tmp_path / "out").glob("*.jpg"))) == 4


def test_the_sums_stand_there_afterwards_and_can_be_copied(prepared: MainWindow) -> None:
    said = text_of(prepared, "outcomeSummary")
    sums = "4 copies made and checked. 12 faces: 2 shown on 1 consent, 10 covered."
    assert said == f"{sums} Nobody has looked at 4 of these photos."
    click(prepared, "copySummary")
    assert QGuiApplication.clipboard().text() == said
    assert text_of(prepared, "outcomeSaid") == "The summary is copied."


def test_the_certificate_is_written_twice_and_names_nobody(qtbot: QtBot, prepared: MainWindow, tmp_path: Path) -> None:
    prepared.photos_page.outcome.write_certificate(tmp_path / "archive.pdf")
    qtbot.waitUntil(lambda: text_of(prepared, "outcomeSaid") != "")
    assert text_of(prepared, "outcomeSaid") == "The certificate is written: archive.pdf + archive.json"
    content = json.loads((tmp_path / "archive.json").read_text("utf-8"))
    assert content["counts"] == {"copies": 4, "shown": 2, "covered": 10, "areas": 0, "held": 0, "failed": 0}
    register = prepared.bench.register.register
    assert register is not None
    assert len(content["consents"]) == 1
    on_record = {one.copy.output_sha256 for one in register.publications()}
    assert {photo["output_sha256"] for photo in content["photos"]} == on_record
    assert "Eileen" not in (tmp_path / "archive.json").read_text("utf-8")
    assert (tmp_path / "archive.pdf").read_bytes().startswith(b"%PDF")


def test_a_certificate_that_cannot_be_written_is_said(qtbot: QtBot, prepared: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("not a folder")
    prepared.photos_page.outcome.write_certificate(tmp_path / "a file" / "archive.pdf")
    qtbot.waitUntil(lambda: text_of(prepared, "outcomeSaid") != "")
    assert text_of(prepared, "outcomeSaid").startswith("PhotoConsent cannot write into")


def test_copies_can_be_dragged_out_as_files(prepared: MainWindow, tmp_path: Path) -> None:
    copies = part(prepared, CopiesList, "copies")
    assert copies.isVisible()
    assert copies.dragEnabled()
    items = [copies.item(row) for row in range(copies.count())]
    data = copies.mimeData(items)
    assert [Path(url.toLocalFile()).name for url in data.urls()] == [f"summer-party-000{n}.jpg" for n in (1, 2, 3, 4)]
    assert all(Path(url.toLocalFile()).exists() for url in data.urls())
    assert not data.hasImage()


def test_a_single_copy_is_copied_as_file_and_picture(prepared: MainWindow, tmp_path: Path) -> None:
    copies = part(prepared, CopiesList, "copies")
    copies.setCurrentRow(1)
    QTest.keyClick(copies, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()) for url in data.urls()] == [tmp_path / "out" / "summer-party-0002.jpg"]
    with Image.open(tmp_path / "out" / "summer-party-0002.jpg") as copy:
        assert (data.imageData().width(), data.imageData().height()) == copy.size


def test_a_copy_leads_back_to_its_photo(prepared: MainWindow) -> None:
    copies = part(prepared, QListWidget, "copies")
    copies.itemDoubleClicked.emit(copies.item(2))
    entry = prepared.photos_page.selection.entry
    assert entry is not None
    assert entry.source.name == "IMG_0103.jpg"


def test_without_copies_there_is_nothing_to_hand_on(qtbot: QtBot, opened: MainWindow, photos: Path) -> None:
    ask(opened, photos)
    click(opened, "prepareGo")
    qtbot.waitUntil(lambda: not opened.work.preparing, timeout=60_000)
    for name in ("openOut", "certificate"):
        assert not part(opened, QWidget, name).isEnabled()
