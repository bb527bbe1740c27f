"""A photo list in the window: whose pictures may be looked at, and afterwards what became of every one."""

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot
from skimage import data

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in
from tests.gui.sample import NOBODY_YET

ANOTHER = "P0006"


@pytest.fixture
def desk(window: MainWindow) -> MainWindow:
    """The page, with two who said yes to recognition."""
    for person in (NOBODY_YET, ANOTHER):
        register_of(window).tick_biometrics(person, True, date(2026, 8, 17))
    window.bench.register.read_again()
    click(window, "goRegister")
    click(window, "deskUpkeep")
    click(window, "photoList")
    return window


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    portrait = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
    for number in (NOBODY_YET, "P0003", "X9"):
        portrait.save(folder / f"{number}.png")
    Image.new("RGB", (300, 300), "grey").save(folder / f"{ANOTHER}.png")
    return folder


def lines(window: MainWindow) -> list[tuple[str, str]]:
    model = part(window, QTableView, "photoLines").model()
    return [(model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())]


def test_a_folder_is_looked_at_and_taken_in(qtbot: QtBot, desk: MainWindow, pictures: Path) -> None:
    type_in(desk, "photoFolder", str(pictures))
    press_enter(desk, "photoFolder")
    qtbot.waitUntil(lambda: len(lines(desk)) == 4, timeout=20_000)
    assert text_of(desk, "photoWords") == "2 pictures will be looked at.\n2 pictures will not: the list says why."
    assert lines(desk)[0] == ("X9", "No such number in the register."), "what somebody has to look into comes first"
    click(desk, "photoGo")
    qtbot.waitUntil(lambda: "1 picture taken in." in text_of(desk, "photoWords"), timeout=60_000)
    assert lines(desk) == [
        (
            f"Ingrid Solberg  ·  {ANOTHER}",
            "There is no face in the picture. Choose one that shows the face from the front.",
        ),
        ("X9", "No such number in the register."),
        (f"Kari Nordmann  ·  {NOBODY_YET}", "Taken in: this person can be recognised by it."),
        ("Ola Hansen  ·  P0003", "No consent to recognition: the picture was not looked at."),
    ]
    assert register_of(desk).person(NOBODY_YET).summary.templates == 1
    assert not part(desk, QComboBox, "photoNumber").isVisible()
    click(desk, "photoBack")
    click(desk, "deskUpkeep")
    click(desk, "photoList")
    assert lines(desk) == [], "the next list begins anew"


def test_the_columns_of_a_dropped_list_can_be_chosen(qtbot: QtBot, desk: MainWindow, pictures: Path) -> None:
    table = pictures / "list.csv"
    table.write_text(f"Kode;Løpenr;Fil\nx;{NOBODY_YET};P0003.png\n", "utf-8")
    desk.take_paths([table])
    qtbot.waitUntil(lambda: "no column with the number" in text_of(desk, "photoWords"), timeout=20_000)
    table.write_text(f"Nummer;Ansatt-kode;Fil\nx;{NOBODY_YET};P0003.png\n", "utf-8")
    desk.take_paths([table])
    qtbot.waitUntil(lambda: lines(desk) == [("x", "No such number in the register.")], timeout=20_000)
    number = part(desk, QComboBox, "photoNumber")
    number.setCurrentIndex(number.findData("ansatt-kode"))
    number.activated.emit(number.currentIndex())
    qtbot.waitUntil(lambda: lines(desk) == [(f"Kari Nordmann  ·  {NOBODY_YET}", "Will be looked at.")], timeout=20_000)
