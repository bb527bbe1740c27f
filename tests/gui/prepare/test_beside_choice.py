"""Who prepares photos can have more looked for beside faces than policy and channel ask for; it is remembered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from consent_db.records import Trait
from photoconsent.gui.prepare.prepare_panel import PreparePanel
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.place import Switches
from tests.gui.parts import choose_by_keys, click, part, register_of, text_of, type_in
from tests.pipeline.drawn_logos import kept_in


def searched(window: MainWindow, trait: Trait) -> bool:
    """Whether the photos were looked through for it."""
    found = [entry.findings for entry in window.bench.session.entries if entry.findings is not None]
    return bool(found) and all(trait in one.sought for one in found)


def panel(window: MainWindow) -> PreparePanel:
    return window.photos_page.preparing


def test_more_is_looked_for_at_once_and_remembered(qtbot: QtBot, opened: MainWindow) -> None:
    click(opened, "prepare")
    choose_by_keys(opened, "beside-code", "Covered")
    qtbot.waitUntil(lambda: searched(opened, Trait.CODE), timeout=30_000)
    assert opened.bench.settings.current.beside == "cover:code"
    assert panel(opened).beside.switches("website") == Switches.of(covered=[Trait.CODE])
    assert panel(opened).order("website", register_of(opened).today(), "").switches.covered == (Trait.CODE,)


def test_what_the_policy_asks_for_cannot_be_chosen_away(opened: MainWindow) -> None:
    register_of(opened).follow(replace(register_of(opened).policy, covered_traits=frozenset({Trait.PLATE})))
    opened.bench.register.read_again()
    click(opened, "prepare")
    field = part(opened, QComboBox, "beside-plate")
    assert (field.currentText(), field.isEnabled()) == ("Covered", False)
    assert not part(opened, QComboBox, "beside-logo").isVisible()


def test_logos_are_looked_for_anew_when_others_are_named_and_never_silently_not(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    register = register_of(opened)
    folder = kept_in(tmp_path / "logos", "badge")
    register.follow(replace(register.policy, logo_folder=str(folder), offered_traits=frozenset({Trait.LOGO})))
    opened.bench.register.read_again()
    qtbot.waitUntil(lambda: searched(opened, Trait.LOGO), timeout=60_000)
    # Others are named: what was not looked for is looked for now.
    kept_in(tmp_path / "others", "arms")
    register.follow(replace(register.policy, logo_folder=str(tmp_path / "others")))
    opened.bench.register.read_again()
    assert opened.photos_page.beside.work.looking
    qtbot.waitUntil(lambda: not opened.photos_page.beside.work.looking, timeout=60_000)
    # A folder that is gone: nothing is prepared as if there were no logos.
    (tmp_path / "others" / "arms.png").unlink()
    click(opened, "prepare")
    type_in(opened, "outFolder", str(tmp_path / "out"))
    click(opened, "prepareGo")
    assert "there are none in" in text_of(opened, "prepareError")
    assert not (tmp_path / "out").exists()
