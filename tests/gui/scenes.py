"""What a person does to get from one screenshot to the next."""

import io
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pypdfium2
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QTreeWidget,
    QWidget,
)

from consent_db.consents import Withdrawal
from consent_db.groups import GroupKind
from photoconsent import paths
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.photos.covered_tiles import GOING_OUT
from photoconsent.gui.register.scan_view import ScanView
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.papers import coded_forms
from photoconsent.papers.form_texts import load_texts
from tests.gui.parts import let_read
from tests.gui.sample import PASSPHRASE

Until = Callable[[Callable[[], bool]], None]
Scene = Callable[[MainWindow, Path, Until], QWidget | None]
"""Leads on from the scene before; returns what is to be drawn where that is not the window."""
Kind = TypeVar("Kind", bound=QWidget)


def part(window: QWidget, kind: type[Kind], name: str) -> Kind:
    found = window.findChildren(kind, name)
    assert found, name
    return next((one for one in found if one.isVisible()), found[0])


def press(window: QWidget, name: str) -> None:
    part(window, QAbstractButton, name).click()


def gate(window: MainWindow, home: Path, until: Until) -> None:
    part(window, QLineEdit, "passphrase").setFocus()


def create(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "newRegister")


def restore(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "restoreInstead")


def empty(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "restoreBack")
    QTest.keyClicks(part(window, QLineEdit, "passphrase"), PASSPHRASE)
    press(window, "unlock")
    until(lambda: window.bench.register.register is not None)


def open_event(window: MainWindow, folder: Path, until: Until) -> None:
    """Open a folder instead of what was open, and wait until all in it was searched."""
    window.open_paths([folder])
    session = window.bench.session
    until(lambda: {entry.source.parent for entry in session.entries} == {folder})
    until(lambda: session.searched and not window.work.searching)


def group(window: MainWindow, home: Path, until: Until) -> None:
    open_event(window, home / "Sommerfest", until)
    window.photos_page.selection.choose_photo(1)
    faces = part(window, QListView, "faces")
    faces.setCurrentIndex(faces.model().index(5, 0))
    window.messages.hide()


def one_person(window: MainWindow, home: Path, until: Until) -> None:
    window.photos_page.selection.choose_photo(0)
    faces = part(window, QListView, "faces")
    faces.setCurrentIndex(faces.model().index(0, 0))


def who(window: MainWindow, home: Path, until: Until) -> None:
    window.photos_page.selection.choose_photo(2)
    window.photos_page.selection.step_face(1)
    press(window, "thisIsButton")
    QTest.keyClicks(part(window, QLineEdit, "pickerSearch"), "so")


def covered(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "pickerBack")
    window.photos_page.selection.choose_photo(1)
    until(lambda: not window.bench.errand.busy)
    before = window.photos_page.canvas.picture_key
    press(window, "showCoveredButton")
    until(lambda: window.photos_page.canvas.picture_key != before)


def crop(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "showCoveredButton")
    window.photos_page.crop.open.trigger()
    press(window, "cropPropose")


def asked(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "cropBack")
    window.photos_page.selection.choose_photo(3)
    window.photos_page.selection.step_face(1)


def people(window: MainWindow, home: Path, until: Until) -> None:
    until(lambda: len(window.photos_page.people.list.model) > 0 and not window.photos_page.people.grouping.working)
    press(window, "listPeople")


def guests(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "guestsOpen")


def release(window: MainWindow, home: Path, until: Until) -> None:
    register = window.bench.register.register
    assert register is not None
    before = register.policy
    press(window, "listPhotos")
    register.follow(replace(before, second_person_releases=True, review_every_photo=True))
    window.bench.register.read_again()
    press(window, "prepare")
    register.follow(before)


def prepare(window: MainWindow, home: Path, until: Until) -> None:
    window.bench.register.read_again()
    window.photos_page.selection.choose_photo(0)
    press(window, "prepare")
    part(window, QLineEdit, "event").setText("Sommerfest 2026")
    part(window, QLineEdit, "outFolder").setText(str(home / "Kopier"))


def outcome(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "prepareGo")
    until(lambda: not window.work.preparing)


def register(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "outcomeBack")
    press(window, "goRegister")
    table = part(window, QTableView, "peopleTable")
    row = [table.model().index(r, 0).data() for r in range(table.model().rowCount())].index("Eileen Collins")
    table.setCurrentIndex(table.model().index(row, 0))


def portraits(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "peopleAsGallery")


def record(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "peopleAsGallery")
    press(window, "newConsent")
    window.register_page.take_files([scan_of(window, home, "P0001")])
    view = part(window, ScanView, "scanView")
    until(lambda: view.pages > 0)
    press(window, "consentChannel-website")


def statement(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "consentBack")
    part(window, QPushButton, "withdraw-C1").click()


def erase(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "statementBack")
    next(a for a in window.findChildren(QAction, "erase")).trigger()


def delete(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "eraseBack")
    window.register_page.show_person("P0003")
    press(window, "delete-C3")


def print_form(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "deleteBack")
    window.register_page.show_person("P0001")
    press(window, "printForm")


def filing(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "printBack")
    Image.new("L", (700, 1000), 240).save(home / "uten kode.png")
    scans = [scan_of(window, home, person) for person in ("P0005", "P0002")]
    press(window, "deskFiling")
    window.register_page.take_files([*scans, home / "uten kode.png", home / "Sommerfest" / "IMG_0105.jpg"])
    papers = part(window, QListView, "papers")
    until(lambda: papers.model().rowCount() == 4)


def scan_of(window: MainWindow, home: Path, person: str) -> Path:
    """A printed form of the person as a scanner would deliver it."""
    register = window.bench.register.register
    assert register is not None
    about = coded_forms.About("Kultur og oppvekst", "samtykke@kommune.example")
    texts = load_texts(paths.resources_folder() / "forms", "nb")
    pdf = pypdfium2.PdfDocument(io.BytesIO(coded_forms.consent_forms(register, texts, [person], about)))
    target = home / f"skann-{person}.jpg"
    pdf[0].render(scale=150 / 72).to_pil().convert("RGB").save(target, quality=80)
    pdf.close()
    return target


def import_preview(window: MainWindow, home: Path, until: Until) -> None:
    (home / "personer.csv").write_text(
        "id,name,role,status,channels,signed_on,valid_until,avdeling\n"
        "A101,Solveig Åmot,employee,consents,website;intranet,2026-03-01,2029-03-01,Kultur\n"
        "A102,Bjørn Ødegård,employee,,,,,Kultur\n"
        "A103,Siri Næss,visitor,refused,,2026-03-02,,Skole\n"
        "A104,Tor Vik,employee,kanskje,website,2026-03-02,,Skole\n",
        "utf-8",
    )
    window.register_page.import_table(home / "personer.csv")
    lines = part(window, QTableView, "importLines")
    until(lambda: lines.model().rowCount() == 4)


def guideline(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "importBack")
    press(window, "deskGuideline")


def upkeep(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "deskUpkeep")


def photo_list(window: MainWindow, home: Path, until: Until) -> None:
    portraits = home / "Portretter"
    portraits.mkdir(exist_ok=True)
    for number in ("P0001", "P0002", "P0006", "P0099"):
        Image.new("RGB", (300, 300), "grey").save(portraits / f"{number}.png")
    press(window, "photoList")
    window.register_page.take_files([portraits])
    lines = part(window, QTableView, "photoLines")
    until(lambda: lines.model().rowCount() == 4)


def form_texts(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "photoBack")
    press(window, "deskUpkeep")
    press(window, "formTexts")
    tree = part(window, QTreeWidget, "textsLines")
    told = tree.topLevelItem(6)
    assert told is not None
    rights = next(row for row in map(told.child, range(told.childCount())) if row.data(0, 256).endswith("rights_text"))
    tree.setCurrentItem(rights)
    part(window, QPlainTextEdit, "textsOwn").setPlainText("Spør oss på kontoret.")


def groups(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "textsReset")
    press(window, "textsBack")
    register = window.bench.register.register
    assert register is not None
    register.add_group("Kulturskolen", GroupKind.CLASS)
    register.join_group("Kulturskolen", ["P0001", "P0006", "P0008"], register.today())
    press(window, "deskGroups")
    window.bench.register.read_again()


def reminders(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "deskReminders")
    let_read(window)


def published(window: MainWindow, home: Path, until: Until) -> None:
    register = window.bench.register.register
    assert register is not None
    register.withdraw("C1", Withdrawal(register.today(), "på telefon"))
    window.bench.register.read_again()
    press(window, "goPublished")
    window.published_page.show_due()
    let_read(window)


def guide(window: MainWindow, home: Path, until: Until) -> None:
    window.first_day.begin()
    press(window, "goPhotos")
    press(window, "stepNext")


def guide_channels(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "stepNext")


def show_settings(window: MainWindow, home: Path, until: Until) -> None:
    window.messages.hide()
    press(window, "goSettings")


def show_help(window: MainWindow, home: Path, until: Until) -> None:
    window.messages.hide()
    press(window, "goHelp")


def read_guide(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "readGuide")


def tour(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "guideBack")
    window.first_day.end()
    window.go_to(0)
    window.guides.begin_tour()
    press(window, "tourNext")


def sheet(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "tourLeave")
    window.photos_page.views.as_sheet.trigger()
    until(lambda: window.photos_page.views.shows_sheet)


def sheet_covered(window: MainWindow, home: Path, until: Until) -> None:
    press(window, "sheetCovered")
    going_out = [entry for entry in window.bench.session.entries if entry.state in GOING_OUT]
    until(lambda: all(not window.photos_page.views.sheet.tiles.picture(entry).isNull() for entry in going_out))


def kiosk_page() -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if one.objectName() == "kiosk" and one.isVisible())


def kiosk_languages(window: MainWindow, home: Path, until: Until) -> QWidget:
    press(window, "goRegister")
    window.register_page.show_person("P0002")
    next(a for a in window.findChildren(QAction, "signOnScreen")).trigger()
    page = kiosk_page()
    page.showNormal()
    page.resize(900, 400)
    return page


def kiosk(window: MainWindow, home: Path, until: Until) -> QWidget:
    page = kiosk_page()
    press(page, f"kioskLanguage-{window.bench.language}")
    QApplication.processEvents()
    page.resize(900, 1240)
    for name in ("channel:website", "channel:facebook", "media:still"):
        part(page, QCheckBox, f"kiosk-{name}").setChecked(True)
    pad = part(page, SignaturePad, "pad-0")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 100))
    for step in range(30):
        QTest.mouseMove(pad, QPoint(45 + 9 * step, 80 + round(34 * math.sin(step * 1.1) * math.cos(step / 9))))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(320, 85))
    return page


def kiosk_copy(window: MainWindow, home: Path, until: Until) -> QWidget:
    page = kiosk_page()
    press(page, "kioskYes")
    until(lambda: bool(page.findChildren(QCheckBox, "kioskPaper")))
    part(page, QCheckBox, "kioskPaper").setChecked(True)
    page.resize(900, 400)
    return page


def video(window: MainWindow, home: Path, until: Until) -> None:
    open_event(window, home / "Film", until)
    window.photos_page.views.show_sheet(False)
    window.photos_page.film.go_to(14)
    until(lambda: window.photos_page.selection.frame == 14)
    window.photos_page.selection.choose_face(0)
    window.messages.hide()


def locked(window: MainWindow, home: Path, until: Until) -> None:
    kiosk_page().close()


SCENES: dict[str, Scene] = {
    "01-unlock": gate,
    "02-create": create,
    "02-restore": restore,
    "03-empty": empty,
    "03-video": video,
    "04-group": group,
    "05-portrait": one_person,
    "06-who": who,
    "07-covered": covered,
    "07-crop": crop,
    "08-asked": asked,
    "08-people": people,
    "08-people-guests": guests,
    "08-release": release,
    "09-prepare": prepare,
    "10-outcome": outcome,
    "11-register": register,
    "11-register-portraits": portraits,
    "12-record": record,
    "13-withdraw": statement,
    "14-erase": erase,
    "14-delete": delete,
    "15-print": print_form,
    "16-filing": filing,
    "17-import": import_preview,
    "18-guideline": guideline,
    "19-upkeep": upkeep,
    "19-photo-list": photo_list,
    "19-form-texts": form_texts,
    "19-groups": groups,
    "19-reminders": reminders,
    "20-published": published,
    "21-guide": guide,
    "22-guide-channels": guide_channels,
    "23-settings": show_settings,
    "24-help": show_help,
    "24-help-guide": read_guide,
    "24-tour": tour,
    "25-sheet": sheet,
    "26-sheet-covered": sheet_covered,
    "27-kiosk-languages": kiosk_languages,
    "27-kiosk": kiosk,
    "27-kiosk-copy": kiosk_copy,
    "28-locked": locked,
}
"""In the order in which they are played."""
