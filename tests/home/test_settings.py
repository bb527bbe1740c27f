"""What is remembered, and what is not believed."""

import json
from dataclasses import asdict
from pathlib import Path

from photoconsent.home.settings import Settings, SettingsFile, load_settings, save_settings


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
