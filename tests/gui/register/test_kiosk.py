"""Signing on the screen: one person alone on it, the window locked behind, a consent with the drawn form on file."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel

from consent_db.records import Given, State
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.register.kiosk import Kiosk
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of, type_in
from tests.gui.register.test_person_errands import choose, more
from tests.gui.sample import NOBODY_YET


@pytest.fixture
def kiosk(window: MainWindow) -> Iterator[Kiosk]:
    click(window, "goRegister")
    choose(window, NOBODY_YET)
    more(window, "signOnScreen")
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Kiosk) and one.isVisible()]
    assert len(found) == 1
    yield found[0]
    if shiboken6.isValid(found[0]):
        found[0].close()
    QApplication.sendPostedEvents()


def draw(kiosk: Kiosk, name: str = "pad-0") -> None:
    pad = part(kiosk, SignaturePad, name)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 90))
    for step in range(12):
        QTest.mouseMove(pad, QPoint(60 + 20 * step, 60 if step % 2 else 110))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 90))


def test_the_person_signs_and_the_window_stays_locked(window: MainWindow, kiosk: Kiosk) -> None:
    assert window.locking.locked
    said = " ".join(one.text() for one in kiosk.findChildren(QLabel))
    assert "Kari Nordmann" in said
    assert "Eileen" not in said, "nobody else is on the screen"
    click(kiosk, "kioskYes")
    assert text_of(kiosk, "kioskError") != ""
    for name in ("channel:facebook", "media:still"):
        part(kiosk, QCheckBox, f"kiosk-{name}").setChecked(True)
    click(kiosk, "kioskYes")
    assert "nobody has signed" in text_of(kiosk, "kioskError")
    draw(kiosk)
    type_in(kiosk, "kioskPlace", "Skien")
    click(kiosk, "kioskYes")
    newest = register_of(window).person(NOBODY_YET).consents[0]
    assert (newest.terms.given, newest.terms.place) == (Given.ON_DEVICE, "Skien")
    assert newest.terms.channels == frozenset({"facebook"})
    assert [form.media_type for form in newest.evidence] == ["application/pdf"]
    assert window.locking.locked


def test_a_signature_is_drawn_anew_and_another_language_begins_anew(kiosk: Kiosk) -> None:
    draw(kiosk)
    pad = part(kiosk, SignaturePad, "pad-0")
    assert len(pad.strokes) == 1
    assert len(pad.strokes[0]) > 8
    click(kiosk, "padClear-0")
    assert pad.strokes == ()
    title = text_of(kiosk, "kioskTitle")
    language = part(kiosk, QComboBox, "kioskLanguage")
    language.setCurrentIndex(language.findData("da"))
    QApplication.sendPostedEvents()
    assert text_of(kiosk, "kioskTitle") != title


def test_a_no_on_the_screen_is_a_no(window: MainWindow, kiosk: Kiosk) -> None:
    click(kiosk, "kioskNo")
    newest = register_of(window).person(NOBODY_YET).consents[0]
    assert newest.terms.state is State.REFUSED


def test_leaving_records_nothing_and_leads_to_the_lock(window: MainWindow, kiosk: Kiosk) -> None:
    before = register_of(window).last_entry()
    click(kiosk, "kioskCancel")
    assert register_of(window).last_entry() == before
    assert window.locking.locked
