"""What is remembered, and what is not believed."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from photoconsent.home.settings import Settings, SettingsFile, everybodys_register, load_settings, save_settings


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(language="nb", channel="print", recognition=False)
    save_settings(settings, tmp_path / "deep" / "settings.json")
    assert load_settings(tmp_path / "deep" / "settings.json") == settings


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    save_settings(Settings(), tmp_path / "settings.json")
    assert (tmp_path / "settings.json").stat().st_mode & 0o077 == 0


def test_a_missing_or_broken_file_means_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert load_settings(path) == Settings()
    for text in ("", "{", "[1]", "null", "\x00"):
        path.write_text(text)
        assert load_settings(path) == Settings()


def test_values_of_the_wrong_kind_and_unknown_names_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({**asdict(Settings()), "channel": 7, "recognition": 1, "x": 1, "language": "da"}))
    assert load_settings(path) == Settings(language="da")


def test_a_change_is_kept_at_once(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.change(event="Summer party")
    assert SettingsFile(tmp_path / "settings.json").current.event == "Summer party"


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    file.change(event="x")
    assert file.current.event == "x"


def for_everybody(folder: Path, **parts: dict[str, object]) -> Path:
    path = folder / "machine.json"
    path.write_text(json.dumps(parts))
    return path


def test_a_default_for_everybody_holds_until_the_user_chooses_otherwise(tmp_path: Path) -> None:
    machine = for_everybody(tmp_path, defaults={"channel": "intranet", "language": "nn"})
    own = tmp_path / "settings.json"
    assert load_settings(own, machine) == Settings(channel="intranet", language="nn")
    own.write_text(json.dumps({"language": "da"}))
    assert load_settings(own, machine) == Settings(channel="intranet", language="da")


def test_what_is_fixed_for_everybody_holds_whatever_the_user_chooses(tmp_path: Path) -> None:
    machine = for_everybody(tmp_path, fixed={"recognition": False, "lock_after": "soon", "unheard": 1})
    file = SettingsFile(tmp_path / "settings.json", machine)
    file.change(recognition=True, event="Summer party")
    assert file.current == Settings(recognition=False, event="Summer party")
    (tmp_path / "settings.json").write_text(json.dumps({"recognition": True}))
    assert SettingsFile(tmp_path / "settings.json", machine).current.recognition is False
    assert file.fixed() == {"recognition"}


@pytest.mark.parametrize("text", ["", "[]", '{"fixed": 3}', "{"])
def test_a_broken_file_for_everybody_changes_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "machine.json").write_text(text)
    assert load_settings(tmp_path / "settings.json", tmp_path / "machine.json") == Settings()
    assert everybodys_register(tmp_path / "machine.json") is None


def test_a_default_for_everybody_can_be_changed_after_the_user_chose_something_else(tmp_path: Path) -> None:
    own = tmp_path / "settings.json"
    SettingsFile(own, for_everybody(tmp_path, defaults={"channel": "intranet"})).change(event="Summer party")
    machine = for_everybody(tmp_path, defaults={"channel": "print"})
    assert load_settings(own, machine) == Settings(channel="print", event="Summer party")
