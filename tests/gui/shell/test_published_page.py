"""From a withdrawal to the last copy that is down: what a person sees and does on the page of publications."""

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from consent_db.consents import Withdrawal
from consent_db.records import Channel, NewPublication, Shown
from consent_db.register import Register
from photoconsent.gui.published.published_model import State
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, let_read, part, press_enter, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE


def out_on(register: Register, *channels: str) -> None:
    """Put a copy that shows Eileen Collins on record for each channel."""
    (version,) = register.person(EILEEN).consents
    for channel in channels:
        day = register.today() - timedelta(days=2)
        shown = (Shown(EILEEN, version.label),)
        sha = channel.encode().hex().ljust(64, "0")
        output = f"/copies/{channel}.jpg"
        register.record_publication(NewPublication(sha, sha, channel, day, shown, 3, "Open day", output=output))


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    register = window.bench.register.register
    assert register is not None
    out_on(register, "facebook", "instagram", "website")
    click(window, "goPublished")
    return window


def listed(window: MainWindow) -> list[tuple[str, str]]:
    """(channel, state) of every row."""
    model = part(window, QTableView, "publications").model()
    return [(model.index(row, 1).data(), model.index(row, 5).data()) for row in range(model.rowCount())]


def choose(window: MainWindow, channel: str) -> None:
    table = part(window, QTableView, "publications")
    table.selectRow([row[0] for row in listed(window)].index(channel))


def withdraw_quietly(window: MainWindow) -> None:
    register = window.bench.register.register
    assert register is not None
    register.withdraw("C1", Withdrawal(register.today(), "by phone"))
    window.bench.register.read_again()


def withdraw(window: MainWindow) -> None:
    withdraw_quietly(window)
    let_read(window)


def test_the_log_says_what_is_out_and_where(page: MainWindow) -> None:
    assert sorted(listed(page)) == [(one, "Prepared") for one in ("Facebook", "Instagram", "Website")]
    assert text_of(page, "nothingDue") == "Nothing has to come down."
    choose(page, "Facebook")
    assert "1 shown, 3 covered" in text_of(page, "publicationFacts")
    assert text_of(page, "publicationShown") == "Shown: Eileen Collins (C1.1)"


def test_an_address_is_kept_as_soon_as_it_is_typed(page: MainWindow) -> None:
    choose(page, "Instagram")
    type_in(page, "address", "https://example.org/p/42")
    press_enter(page, "address")
    register = page.bench.register.register
    assert register is not None
    assert [p.address for p in register.publications() if p.copy.channel == "instagram"] == ["https://example.org/p/42"]
    type_in(page, "publishedSearch", "p/42")
    assert listed(page) == [("Instagram", "Out")]


def test_a_withdrawal_says_what_comes_down_and_why_with_the_mail_to_send(page: MainWindow) -> None:
    register = page.bench.register.register
    assert register is not None
    register.alter_channel(Channel("facebook", "Facebook", "public", "web@example.org"))
    withdraw(page)
    assert text_of(page, "nothingDue") == "3 copies must come down."
    choose(page, "Facebook")
    assert "Eileen Collins: The consent was withdrawn." in text_of(page, "publicationWhy")
    assert text_of(page, "letterTo") == "To: web@example.org"
    language = part(page, QComboBox, "letterLanguage")
    language.setCurrentIndex(language.findData("nb"))
    mail = part(page, QPlainTextEdit, "letterText").toPlainText()
    assert "et samtykke er trukket tilbake" in mail
    assert "slettmeg.no" in mail
    assert "Eileen" not in mail
    click(page, "copyLetter")
    assert QApplication.clipboard().text() == mail


def test_what_is_down_is_no_longer_asked_for(page: MainWindow) -> None:
    withdraw(page)
    choose(page, "Website")
    click(page, "takenDown")
    assert text_of(page, "nothingDue") == "2 copies must come down."
    part(page, QTableView, "publications").selectAll()
    assert text_of(page, "publicationTitle") == "3 publications chosen"
    click(page, "takenDown")
    assert text_of(page, "nothingDue") == "Nothing has to come down."
    assert {state.split(" since")[0] for _, state in listed(page)} == {"Down"}
    states = part(page, QComboBox, "publishedFilter")
    states.setCurrentIndex(states.findData(State.OUT))
    assert listed(page) == []


def test_overdue_copies_are_said_on_start(qtbot: QtBot, register_file: Path, locked: MainWindow) -> None:
    with Register.open(register_file, PASSPHRASE) as register:
        out_on(register, "facebook", "instagram")
        register.withdraw("C1", Withdrawal(register.today(), "by phone"))
    type_in(locked, "passphrase", PASSPHRASE)
    press_enter(locked, "passphrase")
    qtbot.waitUntil(lambda: text_of(locked, "messageText") == "2 published copies must come down.", timeout=20_000)
    click(locked, "messageOffer")
    assert sorted(listed(locked)) == [("Facebook", "Has to come down"), ("Instagram", "Has to come down")]
    assert text_of(locked, "publicationTitle") == "2 publications chosen"


def put_out(register: Register, photos: Path, *channels: str) -> None:
    """Copies of the first photo, with its original at hand, are on record for these channels."""
    source = str(photos / "IMG_0101.jpg")
    for channel in channels:
        sha = channel.encode().hex().ljust(64, "0")
        output = f"/copies/{channel}.jpg"
        register.record_publication(
            NewPublication(sha, sha, channel, register.today(), (), 1, "Open day", source=source, output=output)
        )


def test_prepare_again_takes_one_channel_at_a_time_whatever_was_begun_for_another(
    qtbot: QtBot, window: MainWindow, photos: Path
) -> None:
    register = window.bench.register.register
    assert register is not None
    window.open_paths([photos / "IMG_0101.jpg"])
    qtbot.waitUntil(lambda: bool(window.bench.session.entries) and not window.work.searching, timeout=60_000)
    channel = part(window, QComboBox, "channel")
    channel.setCurrentIndex(channel.findText("Instagram"))
    window.bench.session.look_at(0, True)
    window.drafts.save_now()
    window.open_paths([photos / "IMG_0104.jpg"])
    qtbot.waitUntil(lambda: window.bench.session.entries[0].source.name == "IMG_0104.jpg", timeout=20_000)
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)
    put_out(register, photos, "facebook", "website")
    click(window, "goPublished")
    table = part(window, QTableView, "publications")
    table.selectAll()
    first, other = (row[0] for row in listed(window))
    click(window, "prepareAgain")
    assert text_of(window, "messageText") == f"First those for {first}. Still to be prepared again afterwards: {other}."
    qtbot.waitUntil(lambda: window.bench.session.entries[0].source.name == "IMG_0101.jpg", timeout=20_000)
    qtbot.waitUntil(lambda: not window.work.searching, timeout=60_000)
    assert channel.currentText() == first, "begun for Instagram, but asked for otherwise"
    assert window.bench.session.entries[0].looked_at, "the rest of the work holds again"
    click(window, "goPublished")
    assert [index.data() for index in table.selectionModel().selectedRows(1)] == [other]


def test_what_is_read_late_is_shown_only_of_the_register_that_is_open(page: MainWindow, register_file: Path) -> None:
    gate = Event()
    page.bench.reader.call(lambda: gate.wait(60), lambda _: None)  # the thread has its hands full for a while
    withdraw_quietly(page)
    assert len(listed(page)) == 3, "what was read before stays until the register has answered"
    assert text_of(page, "nothingDue") == "Nothing has to come down."
    page.bench.register.close()
    register_file.unlink()
    assert listed(page) == []
    gate.set()
    let_read(page)
    assert listed(page) == []
    assert text_of(page, "messageText") == "", "what cannot be read of a register that is closed is nobody's concern"
