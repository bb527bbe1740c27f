"""The first day: from no register to an exported album, as a person goes it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from photoconsent.gui.shell.main_window import MainWindow
from tests.gui.copies import results, seen
from tests.gui.parts import click, part, press_enter, register_of, text_of, type_in
from tests.gui.sample import PASSPHRASE


@pytest.fixture
def guided(qtbot: QtBot, locked: MainWindow) -> MainWindow:
    """A register has just been made, and the guide is there."""
    type_in(locked, "newPassphrase", PASSPHRASE)
    assert text_of(locked, "newPassphraseStrength") == "Long enough to be strong."
    type_in(locked, "newPassphraseAgain", PASSPHRASE)
    click(locked, "create")
    qtbot.waitUntil(locked.guide.isVisible, timeout=20_000)
    return locked


def test_the_strength_of_a_passphrase_is_said_while_typing(locked: MainWindow) -> None:
    type_in(locked, "newPassphrase", "short")
    assert text_of(locked, "newPassphraseStrength") == "3 more characters at least."
    type_in(locked, "newPassphrase", "long enough?")
    assert text_of(locked, "newPassphraseStrength").startswith("Enough, but another word")
    type_in(locked, "newPassphraseAgain", "lang")
    assert text_of(locked, "newPassphraseStrength") == "The two are not the same."


def test_from_nothing_to_an_exported_album(qtbot: QtBot, guided: MainWindow, tmp_path: Path) -> None:
    bench = guided.bench
    assert text_of(guided, "stepTitle1") == "Keep the passphrase"
    bench.settings.change(form_folder=str(tmp_path))
    click(guided, "stepSheet")
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.pdf"))), timeout=20_000)

    click(guided, "stepNext")
    policy = part(guided, QComboBox, "policy")
    policy.setCurrentIndex(policy.findText("Risør kommune"))
    assert "Every photo is looked at before it goes out." in text_of(guided, "policyWords")
    click(guided, "followPolicy")
    assert bench.register.register is not None
    assert bench.register.register.policy.name == "risor-kommune"

    click(guided, "stepNext")
    type_in(guided, "channelOwner-facebook", "web@example.org")
    press_enter(guided, "channelOwner-facebook")
    owners = {c.name: c.owner for c in bench.register.register.channels()}
    assert owners["facebook"] == "web@example.org"

    click(guided, "stepNext")
    own = bench.register.register
    click(guided, "trySample")
    qtbot.waitUntil(lambda: len(bench.session.entries) == 4, timeout=90_000)
    assert own is not bench.register.register, "the sample has a register of its own"
    qtbot.waitUntil(lambda: bench.session.searched and not guided.work.searching, timeout=90_000)
    channel = part(guided, QComboBox, "channel")
    channel.setCurrentIndex(channel.findData("instagram"))
    qtbot.waitUntil(part(guided, QAbstractButton, "prepare").isEnabled, timeout=30_000)
    click(guided, "prepare")
    part(guided, QLineEdit, "event").setText("Open day")
    type_in(guided, "outFolder", str(tmp_path / "copies"))
    click(guided, "prepareGo")
    qtbot.waitUntil(lambda: not guided.work.preparing, timeout=120_000)
    assert len(list((tmp_path / "copies").glob("*.jpg"))) == 4
    shown = [person for result in results(guided).values() for person in seen(result)]
    assert shown
    assert None not in shown
    assert len(bench.register.register.publications()) == 4

    guided.first_day.begin()
    click(guided, "step4")
    click(guided, "ownRegister")
    assert bench.register.register is own
    assert own.publications() == []
    assert bench.session.entries == []
    assert text_of(guided, "stepTitle5") == "Add your people"
    click(guided, "stepPerson")
    type_in(guided, "personFormNumber", "A1")
    type_in(guided, "personFormName", "Liv Åsen")
    click(guided, "addPerson")
    assert text_of(guided, "personName") == "Liv Åsen"


def test_what_is_chosen_on_the_screen_is_what_one_goes_on_with(guided: MainWindow) -> None:
    click(guided, "stepNext")
    policy = part(guided, QComboBox, "policy")
    policy.setCurrentIndex(policy.findText("Risør kommune"))
    click(guided, "stepNext")
    assert register_of(guided).policy.name == "risor-kommune"
    assert [part(guided, QAbstractButton, f"step{n}").text()[0] for n in range(1, 6)] == ["✓", "✓", "3", "4", "5"]
    assert guided.focusWidget().objectName() == "stepNext", "Enter goes on, it does not leave"


def test_adding_people_from_the_guide_leads_back_to_it(guided: MainWindow) -> None:
    click(guided, "step5")
    click(guided, "stepPerson")
    type_in(guided, "personFormNumber", "A1")
    type_in(guided, "personFormName", "Liv Åsen")
    click(guided, "addPerson")
    click(guided, "goPhotos")
    assert guided.guide.isVisible()
    assert text_of(guided, "stepTitle5") == "Add your people"
    assert part(guided, QAbstractButton, "step5").text()[0] == "✓"
    assert part(guided, QAbstractButton, "step5").accessibleName() == "Add your people, done"


def test_the_guide_can_be_left_and_found_again(guided: MainWindow) -> None:
    click(guided, "stepLeave")
    assert guided.drop_zone.isVisible()
    click(guided, "goHelp")
    click(guided, "showFirstSteps")
    assert guided.guide.isVisible()
    guided.bench.register.close()
    assert guided.gate.isVisible()
