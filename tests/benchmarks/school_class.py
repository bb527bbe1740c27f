"""A class of 24 from its list to the photographer's page, counted and timed: `python -m tests.benchmarks.school_class`.

Twenty guardians' forms come back on paper and are scanned in one file; four families sign on the screen. A hand drives
the real window, 1440 by 900, and knows everybody. Counted are its clicks and keys, and what the families do on the
screen apart; timed is how long the program takes, by the clock, with nobody thinking in between.
"""

import io
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLineEdit, QListView, QWidget

from consent_db.organisation import Organisation
from consent_db.policies import load
from consent_db.register import Register
from photoconsent import paths
from photoconsent.gui.app import install_language
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.ground.look import Look
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline import form_layout
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.scan import code_on
from tests.benchmarks.ticks import DPI, tick
from tests.gui.engine import SearchedBefore
from tests.gui.parts import drop, part, register_of, text_of
from tests.gui.sample import PASSPHRASE
from tests.gui.starting import started

CLASS, ON_SCREEN = 24, 4
GIVEN = ("Aksel", "Berit", "Chris", "Dagny", "Einar", "Frida", "Geir", "Hanne", "Ivar", "Julie", "Knut", "Liv")
FAMILY = ("Bakken", "Solberg")


class Hand:
    """A hand on keyboard and mouse that counts what it does."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks = self.keys = 0

    def click(self, name: str, inside: QWidget | None = None) -> None:
        self.clicks += 1
        self.settle()
        one = part(inside or self.window, QAbstractButton, name)
        assert one.isEnabled(), name
        assert one.isVisible(), name
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, name: str, words: str, inside: QWidget | None = None, *, enter: bool = False) -> None:
        field = part(inside or self.window, QLineEdit, name)
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, words)
        self.keys += len(words)
        if enter:
            self.key(field, Qt.Key.Key_Return)

    def key(self, on: QWidget, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(on, key)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def until(self, fact: Callable[[], bool], seconds: float = 120) -> None:
        end = time.monotonic() + seconds
        while not fact():
            said = (text_of(self.window, name) for name in ("messageText", "printError"))
            assert time.monotonic() < end, " ".join(said)
            QTest.qWait(10)


@contextmanager
def told(words: str, hand: Hand) -> Iterator[None]:
    """Print what this step took."""
    clicks, keys, clock = hand.clicks, hand.keys, time.perf_counter()
    yield
    spent = time.perf_counter() - clock
    sys.stdout.write(f"{words:52} {hand.clicks - clicks:4} clicks {hand.keys - keys:4} keys {spent:7.1f} s\n")


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ["PHOTOCONSENT_HOME"] = str(room / "own")
        app = QApplication.instance()
        app = app if isinstance(app, QApplication) else QApplication([])
        look = Look(paths.resources_folder())
        look.dress_program(app, Qt.ColorScheme.Light)
        app.installed = install_language("nb", paths.resources_folder())  # type: ignore[attr-defined]  # kept alive
        policy = load(paths.resources_folder() / "policies", "norwegian-kindergartens-and-schools")
        with Register.create(room / "school.register", PASSPHRASE, policy=policy) as register:
            told_once = Organisation("Strand skole", "post@example.org", "ombud@example.org", ("Skolens nettsider",))
            register.tell_organisation(told_once)
        with started(look, SearchedBefore(Networks.load()), room / "school.register") as window:
            window.resize(1440, 900)
            window.bench.settings.change(language="nb")
            journey(Hand(window), room)


def journey(hand: Hand, room: Path) -> None:
    """The class's way through the window."""
    window, begun = hand.window, time.perf_counter()
    hand.click("goRegister")
    with told("take in the list of the class", hand):
        hand.clicks += 1  # the list is dragged onto the window
        drop(window, class_list(room))
        hand.until(lambda: part(window, QAbstractButton, "importGo").isVisible())
        hand.click("importGo")
        hand.until(lambda: part(window, QAbstractButton, "deskGroups").isVisible())
    with told("print a form for each pupil", hand):
        hand.click("deskGroups")
        hand.until(lambda: text_of(window, "groupTitle") == "7B")
        hand.click("printGroup")
        hand.type("printFolder", str(room))
        hand.keys -= len(str(room))  # the folder is remembered from the second time on
        hand.click("printGo")
        hand.until(lambda: bool(list(room.glob("Samtykke*.pdf"))), 40)
    scans, families = filled_in(register_of(window), next(room.glob("Samtykke*.pdf")), room)
    with told("20 filled-in forms, scanned in one file: read", hand):
        hand.clicks += 1
        drop(window, scans)
        hand.until(lambda: rows(window) == CLASS - ON_SCREEN and read_from(window), 300)
    with told("the same: compared and recorded, one by one", hand):
        before = ""
        for left in range(CLASS - ON_SCREEN, 0, -1):
            hand.until(lambda before=before: read_from(window) and text_of(window, "consentTitle") != before)
            before = text_of(window, "consentTitle")
            for box in (*doubtful(window), *guardians(window)):
                hand.click(box)
            hand.click("recordConsent")
            hand.until(lambda left=left: text_of(window, "papersLeft").startswith(f"{left - 1} "))
    on_screen = Hand(window)
    with told("4 families on the screen: what the manager does", hand):
        for person in families:
            sign_on_screen(hand, on_screen, person)
    sys.stdout.write(f"{'of these, what the families do':52} {on_screen.clicks:4} clicks {on_screen.keys:4} keys\n")
    with told("the photographer's page", hand):
        hand.click("deskUpkeep")
        choose = part(window, QComboBox, "dayUnit")
        hand.clicks += 2
        choose.setCurrentIndex(choose.findText("7B"))
        hand.type("dayPlace", str(room / "liste.pdf"))
        hand.keys -= len(str(room))
        hand.click("dayNow")
        hand.until((room / "liste.pdf").exists)
    lines = register_of(window).day_list(register_of(window).today(), group="7B")
    shown, spent = sum("website" in line.channels for line in lines), time.perf_counter() - begun
    words = f"the whole class: {len(lines)} on the page, {shown} may be shown on the website"
    sys.stdout.write(f"{words:52} {hand.clicks:4} clicks {hand.keys:4} keys {spent:7.1f} s\n")


def class_list(room: Path) -> Path:
    """The list as a school's own program writes it."""
    lines = ["Elevnr;Fornavn;Etternavn;Født;Rolle;Foresatt 1;Foresatt 2;Klasse"]
    for n in range(CLASS):
        given, family = GIVEN[n % 12], FAMILY[n // 12]
        lines.append(f"{1001 + n};{given};{family};{14 - n % 12 + 1:02}.03.2014;pupil;Mor {family};Far {family};7B")
    (room / "7B.csv").write_text("\n".join(lines), "utf-8")
    return room / "7B.csv"


def filled_in(register: Register, forms: Path, room: Path) -> tuple[Path, list[str]]:
    """Twenty of the printed forms, ticked by hand-like strokes, as one scan; and who answers on the screen."""
    dice, pages, families = np.random.default_rng(5), [], []
    pdf = pypdfium2.PdfDocument(io.BytesIO(forms.read_bytes()))
    for number in range(0, len(pdf), 2):
        page = np.array(pdf[number].render(scale=DPI / 72).to_pil().convert("RGB"))
        printed = register.form_of(code_on(page) or "")
        if len(pages) == CLASS - ON_SCREEN:
            families.append(printed.person or "")
            continue
        for place in form_layout.read(printed.layout):
            if place.name in ("channel:website", "channel:intranet", "media:still"):
                tick(page, place, dice)
        pages.append(Image.fromarray(page))
    pdf.close()
    pages[0].save(room / "scan.pdf", save_all=True, append_images=pages[1:], resolution=DPI)
    return room / "scan.pdf", families


def sign_on_screen(hand: Hand, family: Hand, person: str) -> None:
    """The manager finds the pupil and hands the screen over; both guardians sign; the manager unlocks."""
    from photoconsent.gui.register.kiosk import Kiosk

    window = hand.window
    hand.click("deskPeople")
    hand.type("peopleSearch", person)
    part(window, QLineEdit, "peopleSearch").setFocus()
    window.register_page.show_person(person)
    hand.clicks += 2  # the row, and More
    next(one for one in window.findChildren(QAction, "signOnScreen")).trigger()
    hand.clicks += 1
    hand.settle()
    kiosk = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Kiosk) and one.isVisible())
    family.click("kioskLanguage-nb", kiosk)
    for name in ("channel:website", "channel:intranet", "media:still"):
        family.click(f"kiosk-{name}", kiosk)
    for number in (0, 1):
        pad = part(kiosk, SignaturePad, f"pad-{number}")
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
        for step in range(12):
            QTest.mouseMove(pad, QPoint(60 + 20 * step, 60 if step % 2 else 110))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 90))
        family.clicks += 1
    family.type("kioskPlace", "Skien", kiosk)
    family.click("kioskYes", kiosk)
    family.click("kioskDone", kiosk)
    hand.type("lockedPassphrase", PASSPHRASE, enter=True)
    hand.until(lambda: not window.locking.locked)


def rows(window: MainWindow) -> int:
    """How many scanned forms are listed."""
    return part(window, QListView, "papers").model().rowCount()


def read_from(window: MainWindow) -> bool:
    """Whether the first of them was read."""
    return bool(text_of(window, "readFromScan"))


def doubtful(window: MainWindow) -> list[str]:
    """The boxes that are ticked on the paper and were not certain: who compares ticks them."""
    names = ["consentChannel-website", "consentChannel-intranet", "consentMedia-still"]
    return [name for name in names if not part(window, QCheckBox, name).isChecked()]


def guardians(window: MainWindow) -> list[str]:
    """The boxes of the guardians who may have signed: the program does not read signatures."""
    boxes = [one for one in window.findChildren(QCheckBox) if one.isVisible()]
    names = [one.objectName() for one in boxes]
    return [name for name in names if name.startswith("signed-") and name != "signed-self"]


if __name__ == "__main__":
    main()
