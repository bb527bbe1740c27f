"""`--version` names what a report of a fault has to name, and agrees with the changelog."""

import re
from pathlib import Path

import pytest

import photoconsent.cli.made_of as made_of_module
from photoconsent import __version__
from photoconsent.cli.made_of import ENGINES, EXTRAS, made_of
from photoconsent.pipeline.networks import read_made
from tests.cli.terminal import Terminal

ROOT = Path(__file__).parent.parent.parent


def test_the_version_is_the_newest_of_the_changelog() -> None:
    newest = re.search(r"(?m)^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    assert newest is not None
    assert newest[1].replace("-rc", "rc") == __version__


def test_version_names_program_networks_and_engines(terminal: Terminal) -> None:
    said = terminal("--version").out
    assert said.startswith(f"photoconsent {__version__}\n")
    for network in read_made().values():
        assert f"{network.name}, SHA-256 {network.sha256[:16]}" in said
    assert all(f"\n{name} " in said for name in (*ENGINES, *(name for name, _ in EXTRAS)))
    assert list(made_of()) == said.splitlines()[1:]


def test_version_says_what_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made_of_module, "EXTRAS", (("no_such_package", "what nobody needs"),))
    assert "what nobody needs: not installed (no_such_package)" in list(made_of())
