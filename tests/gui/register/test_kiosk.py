"""Signing on the screen: one person alone on it, the window locked behind, a consent with the drawn form on file."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import keyring
import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from consent_db.records import Given, State
from consent_db.register import Register
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.register.kiosk import Kiosk
from photoconsent.gui.shell.idle import Idle
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, register_of, text_of, type_in
from tests.gui.register.test_person_errands import choose, more
from tests.gui.sample import NOBODY_YET, PASSPHRASE
from tests.gui.shell.test_locking import unlock


@pytest.fixture
def kiosk(window: MainWindow) -> Iterator[Kiosk]:
    click(window, "goRegister")
    choose(window, NOBODY_YET)
    QApplication.clipboard().setText("Eileen Collins")
    more(window, "signOnScreen")
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, Kiosk) and one.isVisible()]
    assert len(found) == 1
    said = " ".join(one.text() for one in [*found[0].findChildren(QLabel), *found[0].findChildren(QPushButton)])
    assert said == "Bokmål Nynorsk Dansk English Cancel", "the first thing on the screen is nobody's"
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


def speak(kiosk: Kiosk, language: str = "en") -> None:
    click(kiosk, f"kioskLanguage-{language}")
    QApplication.sendPostedEvents()


def sign(kiosk: Kiosk) -> None:
    for name in ("channel:facebook", "media:still"):
        part(kiosk, QCheckBox, f"kiosk-{name}").setChecked(True)
    draw(kiosk)
    type_in(kiosk, "kioskPlace", "Skien")
    click(kiosk, "kioskYes")


def test_the_person_signs_and_the_window_stays_locked(window: MainWindow, kiosk: Kiosk) -> None:
    assert window.locking.locked
    speak(kiosk)
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
    assert "Thank you" in text_of(kiosk, "kioskThanks")
    assert "Kari" not in " ".join(one.text() for one in kiosk.findChildren(QLabel) if one.isVisible())
    click(kiosk, "kioskDone")
    assert not shiboken6.isValid(kiosk) or not kiosk.isVisible()
    assert not part(window, QWidget, "copy").isVisible(), "nobody wished for a copy"


def test_a_signature_is_drawn_anew_and_another_language_begins_anew(kiosk: Kiosk) -> None:
    speak(kiosk)
    draw(kiosk)
    pad = part(kiosk, SignaturePad, "pad-0")
    assert len(pad.strokes) == 1
    assert len(pad.strokes[0]) > 8
    click(kiosk, "padClear-0")
    assert pad.strokes == ()
    title = text_of(kiosk, "kioskTitle")
    click(kiosk, "kioskBack")
    QApplication.sendPostedEvents()
    speak(kiosk, "da")
    assert text_of(kiosk, "kioskTitle") != title


@pytest.mark.parametrize(
    ("language", "yes", "refused"),
    [
        ("da", "Ja til det, jeg har sat kryds ved", "ingen har skrevet under"),
        ("nn", "Ja til det eg kryssa av", "ingen har skrive under"),
    ],
)
def test_buttons_and_what_is_refused_speak_the_persons_language(
    kiosk: Kiosk, language: str, yes: str, refused: str
) -> None:
    speak(kiosk, language)
    assert part(kiosk, QPushButton, "kioskYes").text() == yes
    for name in ("channel:facebook", "media:still"):
        part(kiosk, QCheckBox, f"kiosk-{name}").setChecked(True)
    click(kiosk, "kioskYes")
    assert refused in text_of(kiosk, "kioskError").casefold()


def test_a_copy_that_is_wished_for_waits_behind_the_lock(
    qtbot: QtBot, window: MainWindow, kiosk: Kiosk, tmp_path: Path
) -> None:
    speak(kiosk, "nb")
    sign(kiosk)
    part(kiosk, QCheckBox, "kioskPaper").setChecked(True)
    type_in(kiosk, "kioskMail", "kari@example.org")
    click(kiosk, "kioskDone")
    assert window.locking.locked
    unlock(qtbot, window)
    assert part(window, QLineEdit, "copyMail").text() == "kari@example.org"
    type_in(window, "copyFolder", str(tmp_path))
    click(window, "copyGo")
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("Underskrevet skjema*"))) == 2, timeout=20_000)
    pdf, mail = (next(tmp_path.glob(f"Underskrevet skjema*.{kind}")) for kind in ("pdf", "eml"))
    assert pdf.read_bytes().startswith(b"%PDF")
    read = message_from_bytes(mail.read_bytes(), policy=default)
    assert (read["To"], read["X-Unsent"], read["Subject"]) == (
        "kari@example.org",
        "1",
        "Kopi av samtykket ditt til bilder",
    )
    assert [one.get_content_type() for one in read.iter_attachments()] == ["application/pdf"]
    assert "Kari" not in str(read.get_body())


def test_a_remembered_passphrase_does_not_open_what_lies_behind(
    qtbot: QtBot, window: MainWindow, kiosk: Kiosk, register_file: Path
) -> None:
    keyring.set_password("PhotoConsent", str(register_file.resolve()), PASSPHRASE)
    click(kiosk, "kioskCancel")
    unlock(qtbot, window, "")
    assert window.locking.locked
    unlock(qtbot, window)
    assert not window.locking.locked


ATTACKS = [
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F6, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
]


@pytest.mark.parametrize("stage", ["language", "form", "lock"])
def test_no_key_leads_to_anybody_elses_data(window: MainWindow, kiosk: Kiosk, stage: str) -> None:
    if stage == "form":
        speak(kiosk)
    if stage == "lock":
        kiosk.close()
    target: QWidget = window if stage == "lock" else kiosk
    before = register_of(window).last_entry()
    focused = {one.objectName() for one in [target, *target.findChildren(QWidget)] if one.hasFocus()}
    for key, modifier in ATTACKS:
        for one in [target, *(w for w in target.findChildren(QWidget) if w.objectName() in focused and w.isVisible())]:
            QTest.keyClick(one, key, modifier)
            QApplication.processEvents()
    others = [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and one is not window and not isinstance(one, Kiosk)
    ]
    assert others == []
    assert window.locking.locked
    assert register_of(window).last_entry() == before
    seen = [one for one in (*window.findChildren(QLabel), *target.findChildren(QLabel)) if one.isVisible()]
    assert not [one.text() for one in seen if "Eileen" in one.text()]


def test_what_was_copied_before_cannot_be_pasted_and_nothing_is_dropped(window: MainWindow, kiosk: Kiosk) -> None:
    speak(kiosk)
    assert QApplication.clipboard().text() == ""
    line = part(kiosk, QLineEdit, "kioskPlace")
    assert not line.acceptDrops()
    assert line.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not [one for one in [kiosk, *kiosk.findChildren(QWidget)] if one.acceptDrops()]
    menus = [one.objectName() for one in kiosk.findChildren(QWidget) if isinstance(one, QMenu | QComboBox)]
    assert menus == []


def test_tab_stays_on_the_form(kiosk: Kiosk) -> None:
    speak(kiosk)
    kiosk.activateWindow()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or kiosk, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is None or here.window() is kiosk


def test_a_form_that_is_left_on_the_screen_goes_from_it(window: MainWindow, kiosk: Kiosk) -> None:
    speak(kiosk)
    (idle,) = kiosk.findChildren(Idle)
    assert not idle.look()
    later = idle.now() + 301
    idle.now = lambda: later
    assert idle.look()
    assert not kiosk.isVisible()
    assert window.locking.locked


def test_a_no_on_the_screen_is_a_no(window: MainWindow, kiosk: Kiosk) -> None:
    speak(kiosk)
    click(kiosk, "kioskNo")
    newest = register_of(window).person(NOBODY_YET).consents[0]
    assert newest.terms.state is State.REFUSED


def test_leaving_records_nothing_and_leads_to_the_lock(window: MainWindow, kiosk: Kiosk) -> None:
    before = register_of(window).last_entry()
    click(kiosk, "kioskCancel")
    assert register_of(window).last_entry() == before
    assert window.locking.locked


def hand_over(qtbot: QtBot, window: MainWindow, word: str) -> Kiosk:
    """Begin where this computer remembers the passphrase, with a word to come back with."""
    qtbot.waitUntil(lambda: window.locking.remembered, timeout=20_000)
    click(window, "goRegister")
    choose(window, NOBODY_YET)
    more(window, "signOnScreen")
    assert not window.locking.locked, "first it is asked for a word"
    type_in(window, "handOverWord", word)
    click(window, "handOverGo")
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Kiosk) and one.isVisible())


def test_who_does_not_know_the_passphrase_comes_back_with_a_word(
    qtbot: QtBot, locked: MainWindow, register_file: Path
) -> None:
    keyring.set_password("PhotoConsent", str(register_file.resolve()), PASSPHRASE)
    locked.bench.register.take(Register.open(register_file, PASSPHRASE), register_file)
    hand_over(qtbot, locked, "blåbær").close()
    field = part(locked, QLineEdit, "lockedPassphrase")
    assert field.placeholderText() == "The word that you chose, or the passphrase"
    unlock(qtbot, locked, "")
    assert locked.locking.locked, "Enter alone opens nothing"
    unlock(qtbot, locked, "blåbær ")
    assert not locked.locking.locked
    locked.locking.lock(typed=True)
    unlock(qtbot, locked, "blåbær")
    assert locked.locking.locked, "it opens the window once"


def test_a_word_that_is_guessed_at_is_void(qtbot: QtBot, locked: MainWindow, register_file: Path) -> None:
    keyring.set_password("PhotoConsent", str(register_file.resolve()), PASSPHRASE)
    locked.bench.register.take(Register.open(register_file, PASSPHRASE), register_file)
    hand_over(qtbot, locked, "blåbær").close()
    for guess in ("1", "2", "3", "4", "5", "blåbær"):
        unlock(qtbot, locked, guess)
    assert locked.locking.locked
    assert text_of(locked, "lockedError").startswith("This is not the passphrase.")
    unlock(qtbot, locked)
    assert not locked.locking.locked
