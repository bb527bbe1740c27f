"""From a printed form to a valid consent: dropped scans find their people, and a human confirms what was ticked."""

import io
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from consent_db.records import Media
from photoconsent.gui.register.scan_view import ScanView
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.papers import coded_forms
from photoconsent.papers.form_texts import load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline import form_layout
from photoconsent.pipeline.scan import code_on
from tests.gui.parts import click, drop, part, register_of, text_of, type_in

KARI, PER = "P0002", "P0005"


def scanned(data: bytes, target: Path, turn: int = 0) -> Path:
    """A page of a PDF as a scanner would deliver it, sideways if wanted."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    pdf[0].render(scale=150 / 72).to_pil().convert("RGB").rotate(turn, expand=True).save(target, quality=70)
    pdf.close()
    return target


def ticked(data: bytes, layout: str, names: set[str], target: Path, dot: str = "") -> Path:
    """The first page with crosses in these boxes and a dot in another, as a scanner would deliver it."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    page = pdf[0].render(scale=200 / 72).to_pil().convert("RGB")
    pdf.close()
    pen, mm = ImageDraw.Draw(page), 200 / 25.4
    for place in form_layout.read(layout):
        left, top, right, bottom = (v * mm for v in (place.x, place.y, place.x + place.side, place.y + place.side))
        if place.name in names:
            pen.line((left, top, right, bottom), "navy", 4)
            pen.line((right, top, left, bottom), "navy", 4)
        elif place.name == dot:
            pen.ellipse((left + 9, top + 9, left + 16, top + 16), "navy")
    page.save(target, quality=80)
    return target


def printed_for(window: MainWindow, person: str) -> tuple[bytes, str]:
    """A form for the person, and where its boxes stand."""
    register = register_of(window)
    texts = load_texts(resources_folder() / "forms", "nb")
    data = coded_forms.consent_forms(register, texts, [person], coded_forms.About())
    pdf = pypdfium2.PdfDocument(io.BytesIO(data))
    code = code_on(np.asarray(pdf[0].render(scale=100 / 72).to_pil().convert("RGB")))
    pdf.close()
    assert code is not None
    return data, register.form_of(code).layout


def test_one_key_confirms_what_was_read_of_a_scan(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    names = {"channel:website", "channel:print", "media:still", "media:video", "name"}
    drop(page, ticked(*printed_for(page, PER), names, tmp_path / "scan.jpg"))
    qtbot.waitUntil(lambda: text_of(page, "readFromScan").startswith("Read from the scan"), timeout=60_000)
    assert part(page, QCheckBox, "consentChannel-website").isChecked()
    assert not part(page, QCheckBox, "consentChannel-facebook").isChecked()
    assert not part(page, QCheckBox, "biometricTick").isChecked()
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == "recordConsent"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: text_of(page, "papersLeft") == "0 forms to confirm", timeout=20_000)
    terms = register_of(page).person(PER).consents[0].terms
    assert (terms.channels, terms.media, terms.name_shown) == (
        {"website", "print"},
        {Media.STILL, Media.VIDEO},
        True,
    )


def test_a_doubtful_box_is_not_ticked_and_is_named(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    data, layout = printed_for(page, PER)
    drop(page, ticked(data, layout, {"channel:website", "media:still"}, tmp_path / "scan.jpg", "channel:facebook"))
    qtbot.waitUntil(lambda: "Look at: Facebook" in text_of(page, "readFromScan"), timeout=60_000)
    assert part(page, QCheckBox, "consentChannel-website").isChecked()
    assert not part(page, QCheckBox, "consentChannel-facebook").isChecked()
    focused = page.focusWidget()
    assert focused is None or focused.objectName() != "recordConsent", "no one key where somebody must look"


def paper_rows(window: MainWindow) -> list[str]:
    model = part(window, QListView, "papers").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    return window


def test_scans_dropped_at_once_are_matched_and_confirmed_one_by_one(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    register, texts = register_of(page), load_texts(resources_folder() / "forms", "nb")
    for person, turn in ((PER, 90), (KARI, 180)):
        data = coded_forms.consent_forms(register, texts, [person], coded_forms.About())
        scanned(data, tmp_path / f"scan-{person}.jpg", turn)
    Image.new("L", (700, 1000), 240).save(tmp_path / "without-code.png")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    drop(page, *(tmp_path / n for n in ("scan-P0005.jpg", "scan-P0002.jpg", "without-code.png", "broken.pdf")))
    qtbot.waitUntil(lambda: len(paper_rows(page)) == 4, timeout=60_000)
    assert [row.split("\n")[0] for row in paper_rows(page)] == [
        "Per Olav Dahl",
        "Kari Nordmann",
        "without-code.png",
        "broken.pdf",
    ]
    qtbot.waitUntil(lambda: text_of(page, "papersLeft") == "3 forms to confirm")

    assert text_of(page, "consentTitle") == "What did Per Olav Dahl tick?"
    assert next(view for view in page.findChildren(ScanView) if view.isVisible()).pages == 1
    assert not part(page, QCheckBox, "consentChannel-website").isChecked(), "nothing is ticked for the human"
    part(page, QCheckBox, "consentChannel-website").click()
    part(page, QCheckBox, "biometricTick").click()
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: text_of(page, "consentTitle") == "What did Kari Nordmann tick?", timeout=20_000)
    click(page, "recordNo")
    qtbot.waitUntil(lambda: text_of(page, "paperWhose") == "Whose form is it?", timeout=20_000)

    type_in(page, "paperPersonLine", "liv")
    assert part(page, QListWidget, "paperPersonList").count() == 0
    type_in(page, "paperPersonLine", "jonas")
    page_list = part(page, QListWidget, "paperPersonList")
    assert [page_list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(page_list.count())] == ["P0008"]
    page_list.itemClicked.emit(page_list.item(0))
    part(page, QCheckBox, "consentChannel-print").click()
    click(page, "recordConsent")
    qtbot.waitUntil(lambda: text_of(page, "papersLeft") == "0 forms to confirm", timeout=20_000)

    recorded = register.person(PER).consents[0]
    assert recorded.terms.form_version == "2026-3 nb"
    assert "trekke samtykket" in recorded.terms.form_text
    assert recorded.evidence[0].media_type == "image/jpeg"
    assert register.person(PER).biometrics[0].agreed
    assert register.person(PER).biometrics[0].evidence is not None
    assert register.person(KARI).summary.state == "refused"
    assert register.person("P0008").consents[0].terms.channels == {"print"}

    click(page, "deskPeople")
    page.register_page.show_person(PER)
    assert text_of(page, "mayBeShown") == "May be shown today on: Website."


def test_the_same_scan_twice_is_noticed(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    register, texts = register_of(page), load_texts(resources_folder() / "forms", "en")
    scan = scanned(coded_forms.consent_forms(register, texts, [PER], coded_forms.About()), tmp_path / "scan.jpg")
    for _ in range(2):
        drop(page, scan)
        qtbot.waitUntil(lambda: text_of(page, "consentTitle") == "What did Per Olav Dahl tick?", timeout=60_000)
        first = not text_of(page, "consentError")
        if first:
            part(page, QCheckBox, "consentChannel-website").click()
            click(page, "recordConsent")
            qtbot.waitUntil(lambda: text_of(page, "papersLeft") == "0 forms to confirm", timeout=20_000)
    assert text_of(page, "consentError").startswith("This very scan is on file already, as C")


def test_a_guideline_form_is_filed_with_day_and_place(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    register, texts = register_of(page), load_texts(resources_folder() / "forms", "en")
    scan = scanned(coded_forms.guideline_forms(register, texts, [KARI]), tmp_path / "scan.jpg")
    drop(page, scan)
    title = "Kari Nordmann: read and understood"
    qtbot.waitUntil(lambda: text_of(page, "acknowledgeTitle") == title, timeout=60_000)
    type_in(page, "acknowledgePlace", "Risør")
    click(page, "acknowledgeGo")
    (signed,) = register.acknowledgements(KARI)
    assert signed.place == "Risør"
    assert signed.evidence is not None


def test_a_form_given_to_the_wrong_person_can_be_given_to_another(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    register, texts = register_of(page), load_texts(resources_folder() / "forms", "en")
    drop(page, scanned(coded_forms.consent_forms(register, texts, [PER], coded_forms.About()), tmp_path / "scan.jpg"))
    qtbot.waitUntil(lambda: text_of(page, "consentTitle") == "What did Per Olav Dahl tick?", timeout=60_000)
    click(page, "consentBack")
    assert text_of(page, "paperWhose") == "Whose form is it?"


def test_the_scan_stands_beside_the_fields_and_a_strangers_form_is_noticed(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    register, texts = register_of(page), load_texts(resources_folder() / "forms", "en")
    scan = scanned(coded_forms.consent_forms(register, texts, [KARI], coded_forms.About()), tmp_path / "scan.jpg")
    page.register_page.show_person(PER)
    click(page, "newConsent")
    drop(page, scan)
    qtbot.waitUntil(lambda: "printed for Kari Nordmann" in text_of(page, "consentError"), timeout=60_000)
    assert next(view for view in page.findChildren(ScanView) if view.isVisible()).pages == 1


def test_a_form_on_file_is_shown_from_memory(qtbot: QtBot, page: MainWindow) -> None:
    page.register_page.show_person("P0001")
    click(page, "see-C1.1")
    view = next(view for view in page.findChildren(ScanView) if view.isVisible())
    qtbot.waitUntil(lambda: view.pages == 1, timeout=60_000)
    click(page, "showBack")
    assert text_of(page, "personName") == "Eileen Collins"


def test_printed_forms_know_their_person(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    page.register_page.show_person(PER)
    click(page, "printForm")
    type_in(page, "printFolder", str(tmp_path / "forms"))
    click(page, "printGo")
    qtbot.waitUntil(lambda: text_of(page, "messageText").startswith("The form is in "), timeout=20_000)
    (made,) = (tmp_path / "forms").iterdir()
    assert made.read_bytes().startswith(b"%PDF")
    assert "Per" not in made.name
    assert register_of(page).log()[-1].action == "form printed"


def test_who_asks_is_asked_once_and_what_is_missing_is_said(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    page.register_page.show_person(PER)
    click(page, "printForm")
    type_in(page, "printFolder", str(tmp_path / "forms"))
    type_in(page, "printController", "Kultur og oppvekst")
    assert part(page, QLabel, "printMissing").isVisible()
    click(page, "printGo")
    qtbot.waitUntil(lambda: "empty lines" in text_of(page, "messageText"), timeout=20_000)
    assert register_of(page).organisation().controller == "Kultur og oppvekst"

    click(page, "printForm")
    assert part(page, QLineEdit, "printController").text() == "Kultur og oppvekst"
    type_in(page, "printContact", "post@example.org")
    type_in(page, "printOfficer", "ombud@example.org")
    for purpose in ("Nettside", "", "Album"):
        QTest.keyClicks(part(page, QPlainTextEdit, "printPurposes"), purpose)
        QTest.keyClick(part(page, QPlainTextEdit, "printPurposes"), Qt.Key.Key_Return)
    assert not part(page, QLabel, "printMissing").isVisible()
    kind = part(page, QComboBox, "printKind")
    kind.setCurrentIndex(kind.findData("child"))
    click(page, "printGo")
    qtbot.waitUntil(lambda: text_of(page, "messageText").endswith(".pdf."), timeout=20_000)
    told = register_of(page).organisation()
    assert (told.purposes, told.missing()) == (("Nettside", "Album"), ())
    assert sum("child" in made.name.lower() for made in (tmp_path / "forms").iterdir()) == 1


def test_a_page_of_any_height_comes_to_rest(qtbot: QtBot, page: MainWindow) -> None:
    """A page that just fits the height once made the scroll bar come and go for ever."""
    view = ScanView(page.bench.look)
    qtbot.addWidget(view)
    view.resize(500, 640)
    view.show()
    for height in range(560, 720, 4):
        data = io.BytesIO()
        Image.new("L", (500, height), 250).save(data, "JPEG")
        view.show_pages([data.getvalue()])
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 200)
    assert view.pages == 1


def test_locking_forgets_every_scan(qtbot: QtBot, page: MainWindow) -> None:
    page.register_page.show_person("P0001")
    click(page, "see-C1.1")
    view = next(view for view in page.findChildren(ScanView) if view.isVisible())
    qtbot.waitUntil(lambda: view.pages == 1, timeout=60_000)
    page.bench.register.close()
    assert [one.pages for one in page.findChildren(ScanView)] == [0, 0]
    assert page.gate.isVisible()
