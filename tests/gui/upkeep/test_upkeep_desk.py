"""Keeping the register itself: policy, channels, backup, passphrase, tables, and removing all recognition."""

import os
import stat
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QListWidget, QProgressBar, QTreeWidget
from pytestqt.qtbot import QtBot

from consent_db.register import Register
from photoconsent.gui.prepare.publish_bar import PublishBar
from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in
from tests.gui.sample import EILEEN, PASSPHRASE


@pytest.fixture
def page(window: MainWindow) -> MainWindow:
    click(window, "goRegister")
    click(window, "deskUpkeep")
    return window


def test_another_policy_holds_at_once(page: MainWindow) -> None:
    policy = part(page, QComboBox, "policy")
    policy.setCurrentIndex(policy.findText("Region Hovedstadens Psykiatri"))
    assert "Nobody is shown in pictures from work" in text_of(page, "policyWords")
    assert register_of(page).policy.name == "neutral", "choosing only shows what it means"
    click(page, "followPolicy")
    assert register_of(page).policy.name == "region-hovedstadens-psykiatri"
    page.register_page.show_person(EILEEN)
    assert text_of(page, "mayBeShown").startswith("May not be shown anywhere today.")


def test_nobody_is_shown_in_a_closed_channel(page: MainWindow) -> None:
    part(page, QCheckBox, "channelOpen-facebook").click()
    page.register_page.show_person(EILEEN)
    assert text_of(page, "mayBeShown") == "May be shown today on: Website, Instagram."


def test_the_list_for_the_photographer_is_written(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    click(page, "dayNow")
    assert text_of(page, "messageText") == "Choose where the list goes."
    assert part(page, QComboBox, "dayUnit").currentText() == "Everybody"
    register_of(page).reserve("P0005", register_of(page).today())
    type_in(page, "dayPlace", str(tmp_path / "list.csv"))
    click(page, "dayNow")
    qtbot.waitUntil(lambda: "on the list, not encrypted" in text_of(page, "messageText"), timeout=20_000)
    written = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert "Eileen Collins" in written
    assert "DO NOT PHOTOGRAPH" in written


def test_drafts_for_the_officer_are_written_and_not_written_over(
    qtbot: QtBot, page: MainWindow, tmp_path: Path
) -> None:
    click(page, "documentsNow")
    assert text_of(page, "messageText") == "Choose a folder for the documents."
    language = part(page, QComboBox, "documentsLanguage")
    assert language.currentText() == "English", "the language of the window is proposed"
    language.setCurrentIndex(language.findText("Nynorsk"))
    type_in(page, "documentsFolder", str(tmp_path / "papers"))
    click(page, "documentsNow")
    qtbot.waitUntil(lambda: "The drafts are in papers." in text_of(page, "messageText"), timeout=20_000)
    assert "Who asks is not told yet" in text_of(page, "messageText")
    assert (tmp_path / "papers" / "2 Vurdering av personvernkonsekvensar.pdf").is_file()
    click(page, "documentsNow")
    qtbot.waitUntil(lambda: "already" in text_of(page, "messageText"), timeout=20_000)


def test_the_leaders_page_is_written(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    click(page, "overviewNow")
    assert text_of(page, "messageText") == "Choose where the page goes."
    type_in(page, "overviewPlace", str(tmp_path / "page.png"))
    click(page, "overviewNow")
    qtbot.waitUntil(lambda: text_of(page, "messageText") == "The page is in page.png; it names nobody.", timeout=20_000)
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_the_owner_of_a_channel_is_kept(page: MainWindow) -> None:
    type_in(page, "channelOwner-website", "web@example.org")
    press_enter(page, "channelOwner-website")
    owners = {channel.name: channel.owner for channel in register_of(page).channels()}
    assert owners["website"] == "web@example.org"
    assert owners["facebook"] == ""


def test_the_click_after_typing_who_answers_is_not_swallowed(page: MainWindow) -> None:
    type_in(page, "channelOwner-website", "web@example.org")
    box = part(page, QCheckBox, "channelOpen-facebook")
    QTest.mousePress(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    part(page, QLineEdit, "channelOwner-website").editingFinished.emit()  # as the focus leaves the field
    QApplication.processEvents()
    QTest.mouseRelease(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    kept = {channel.name: channel for channel in register_of(page).channels()}
    assert kept["website"].owner == "web@example.org"
    assert not kept["facebook"].open


def test_a_closed_channel_is_not_offered_for_publishing_also_after_a_restart(page: MainWindow) -> None:
    offered = part(page, QComboBox, "channel")
    offered.setCurrentIndex(offered.findData("facebook"))
    part(page, QCheckBox, "channelOpen-facebook").click()
    assert offered.findData("facebook") < 0
    assert offered.currentData() == "website"
    again = PublishBar(page.bench)
    assert part(again, QComboBox, "channel").findData("facebook") < 0
    part(page, QCheckBox, "channelOpen-facebook").click()
    assert offered.findData("facebook") >= 0


def test_channels_stand_in_the_order_of_their_names(page: MainWindow) -> None:
    grid = part(page, QCheckBox, "channelOpen-facebook").parentWidget()
    assert grid is not None
    boxes = [one for one in grid.findChildren(QCheckBox) if one.objectName().startswith("channelOpen-")]
    words = [box.text() for box in sorted(boxes, key=lambda box: box.y())]
    assert words == sorted(words, key=str.casefold)


def test_an_added_channel_can_be_chosen_for_publishing(page: MainWindow) -> None:
    type_in(page, "newChannel", "Biblioteket på Instagram")
    click(page, "addChannel")
    added = next(c for c in register_of(page).channels() if c.name == "biblioteket-pa-instagram")
    assert added.title == "Biblioteket på Instagram"
    offered = part(page, QComboBox, "channel")
    assert offered.findText("Biblioteket på Instagram") >= 0
    type_in(page, "newChannel", "Biblioteket på Instagram")
    click(page, "addChannel")
    assert "biblioteket-pa-instagram" in text_of(page, "messageText"), "it says that there is one already"


def test_a_backup_opens_with_the_same_passphrase(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    type_in(page, "backupPlace", str(tmp_path / "copy.register"))
    click(page, "backupNow")
    qtbot.waitUntil(lambda: "The backup is in" in text_of(page, "messageText"), timeout=20_000)
    with Register.open(tmp_path / "copy.register", PASSPHRASE) as copy:
        assert len(copy.people()) == 8


def test_a_backup_never_replaces_the_register_itself(qtbot: QtBot, page: MainWindow, register_file: Path) -> None:
    type_in(page, "backupPlace", str(register_file))
    click(page, "backupNow")
    qtbot.waitUntil(lambda: "it is the register itself" in text_of(page, "messageText"), timeout=20_000)
    assert len(register_of(page).people()) == 8


def test_the_register_is_checked(qtbot: QtBot, page: MainWindow) -> None:
    click(page, "checkNow")
    qtbot.waitUntil(lambda: text_of(page, "messageText").startswith("All is well"), timeout=20_000)


def test_the_check_tells_how_far_it_is(qtbot: QtBot, page: MainWindow) -> None:
    bar = part(page, QProgressBar, "checkProgress")
    told: list[tuple[int, int]] = []
    bar.valueChanged.connect(lambda value: told.append((value, bar.maximum())))
    click(page, "checkNow")
    assert bar.isVisible()
    qtbot.waitUntil(lambda: text_of(page, "messageText").startswith("All is well"), timeout=20_000)
    qtbot.waitUntil(bar.isHidden)
    done, of = max(told)
    assert done == of > 20


def test_a_check_can_be_stopped_and_begun_anew(qtbot: QtBot, page: MainWindow) -> None:
    held = threading.Event()
    page.bench.errand.call(held.wait, lambda _: None)  # so that the check is still to come when it is stopped
    click(page, "checkNow")
    click(page, "checkNow")
    held.set()
    qtbot.waitUntil(lambda: text_of(page, "messageText").startswith("The check was stopped"), timeout=20_000)
    assert part(page, QProgressBar, "checkProgress").isHidden()
    click(page, "checkNow")
    qtbot.waitUntil(lambda: text_of(page, "messageText").startswith("All is well"), timeout=20_000)


def test_the_passphrase_is_changed_and_the_work_goes_on(qtbot: QtBot, page: MainWindow, register_file: Path) -> None:
    new = "four other words entirely"
    type_in(page, "changedPassphrase", new)
    click(page, "changePassphrase")
    assert "same new passphrase twice" in text_of(page, "messageText")
    type_in(page, "changedPassphraseAgain", new)
    click(page, "changePassphrase")
    qtbot.waitUntil(lambda: "passphrase is changed" in text_of(page, "messageText"), timeout=30_000)
    assert len(register_of(page).people()) == 8
    page.bench.register.close()
    with Register.open(register_file, new) as register:
        assert len(register.people()) == 8


def test_while_the_terminal_has_it_open_the_passphrase_stays(
    qtbot: QtBot, page: MainWindow, register_file: Path
) -> None:
    with Register.open(register_file, PASSPHRASE) as terminal:
        terminal.people()
        for field in ("changedPassphrase", "changedPassphraseAgain"):
            type_in(page, field, "four other words entirely")
        click(page, "changePassphrase")
        qtbot.waitUntil(lambda: "in use by another program" in text_of(page, "messageText"), timeout=30_000)
    assert len(register_of(page).people()) == 8
    with Register.open(register_file, PASSPHRASE) as register:
        assert len(register.people()) == 8


def test_everybody_is_written_as_a_table(qtbot: QtBot, page: MainWindow, tmp_path: Path) -> None:
    type_in(page, "exportPlace", str(tmp_path / "people.csv"))
    part(page, QCheckBox, "exportForms").click()
    click(page, "exportNow")
    qtbot.waitUntil(lambda: "8 people written, not encrypted" in text_of(page, "messageText"), timeout=20_000)
    assert "Eileen Collins" in (tmp_path / "people.csv").read_text("utf-8-sig")
    assert len(list((tmp_path / "forms").iterdir())) > 3
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "people.csv").stat().st_mode) == 0o600


def test_all_recognition_is_removed_by_a_second_click(page: MainWindow) -> None:
    click(page, "wipeAll")
    assert register_of(page).person(EILEEN).summary.templates == 1
    click(page, "wipeAll")
    assert text_of(page, "messageText") == "1 reference picture removed."
    assert register_of(page).person(EILEEN).summary.templates == 0


def test_signatures_and_the_yearly_review_are_recorded(page: MainWindow) -> None:
    click(page, "deskGuideline")
    unsigned = part(page, QListWidget, "unsigned")
    assert unsigned.count() == 8
    unsigned.item(0).setCheckState(Qt.CheckState.Checked)
    type_in(page, "signedGuidelinePlace", "Risør")
    click(page, "recordSigned")
    assert [a.place for a in register_of(page).acknowledgements()] == ["Risør"]
    assert part(page, QListWidget, "unsigned").count() == 7
    part(page, QCheckBox, "reviewedAll").click()
    click(page, "recordReview")
    assert "say who led it" in text_of(page, "messageText")
    type_in(page, "reviewLeader", "Turid Moe")
    click(page, "recordReview")
    assert register_of(page).reviews() == []
    click(page, "messageOffer")
    assert len(register_of(page).reviews()[0].people) == 8
    assert part(page, QListWidget, "reviewed").count() == 0
    assert "by Turid Moe with 8 people" in text_of(page, "lastReview")


def test_signatures_of_everybody_are_recorded_only_after_the_names_were_read(page: MainWindow) -> None:
    click(page, "deskGuideline")
    part(page, QCheckBox, "unsignedAll").click()
    click(page, "recordSigned")
    asked = text_of(page, "messageText")
    assert all(name in asked for name in ("Eileen Collins", "Kari Nordmann", "Jonas Berg"))
    assert register_of(page).acknowledgements() == []
    click(page, "messageOffer")
    assert len(register_of(page).acknowledgements()) == 8
    assert part(page, QListWidget, "unsigned").count() == 0
    click(page, "messageOffer")
    assert text_of(page, "messageText") == "Taken back."
    assert register_of(page).acknowledgements() == []
    assert part(page, QListWidget, "unsigned").count() == 8
    assert register_of(page).check() == []


def test_a_review_recorded_by_mistake_is_taken_back(page: MainWindow) -> None:
    click(page, "deskGuideline")
    part(page, QCheckBox, "reviewedAll").click()
    type_in(page, "reviewLeader", "Turid Moe")
    click(page, "recordReview")
    click(page, "messageOffer")
    assert len(register_of(page).reviews()) == 1
    click(page, "messageOffer")
    assert register_of(page).reviews() == []
    assert part(page, QListWidget, "reviewed").count() == 8


def test_what_else_is_due_leads_to_the_person(page: MainWindow) -> None:
    register = register_of(page)
    ends = register.today() + timedelta(days=20)
    register.correct_consent("C2", replace(register.consent("C2").terms, valid_until=ends), "as on the form")
    click(page, "deskGuideline")
    due = part(page, QTreeWidget, "dueList")
    rows = [[due.topLevelItem(row).text(column) for column in range(1, 3)] for row in range(due.topLevelItemCount())]
    assert rows == [["Kari Nordmann", "The consent ends: ask for a new one (C2.2)"]]
    due.itemActivated.emit(due.topLevelItem(0), 0)
    assert text_of(page, "personName") == "Kari Nordmann"
