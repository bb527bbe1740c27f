"""`--help` answers at once: nothing heavy is loaded for it, and it says what the commands say of themselves."""

import subprocess
import sys
from typing import Any

import pytest
import typer
from typer.main import get_command

from photoconsent.cli.app import app
from photoconsent.cli.later import COMMANDS
from tests.cli.terminal import Terminal

LOADED = """
import sys
sys.argv[1:] = {words!r}
from photoconsent.__main__ import main
try:
    main()
except SystemExit:
    pass
print("LOADED", *sorted({{name.partition(".")[0] for name in sys.modules}}))
"""
HEAVY = {"cv2", "numpy", "onnxruntime", "PIL", "PySide6", "reportlab", "scipy", "sqlalchemy", "sqlcipher3"}


def loaded(*words: str) -> set[str]:
    """The packages that a fresh process holds after these words."""
    ran = subprocess.run(
        [sys.executable, "-c", LOADED.format(words=list(words))], capture_output=True, text=True, check=True
    )
    return set(ran.stdout.rpartition("LOADED ")[2].split())


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["no-such-command"]])
def test_what_needs_no_photo_loads_nothing_heavy(words: list[str]) -> None:
    packages = loaded(*words)
    assert "typer" in packages
    assert not packages & HEAVY


def test_a_command_is_loaded_when_it_is_called_for() -> None:
    assert {"cv2", "numpy"} <= loaded("detect", "--help")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_line_is_what_the_command_says_of_itself(name: str) -> None:
    group: Any = get_command(app)
    command = group.get_command(typer.Context(group), name)
    assert command.help.strip().startswith(COMMANDS[name][1])


def test_a_slip_of_the_hand_is_met_with_the_right_word(terminal: Terminal) -> None:
    assert "Did you mean 'prepare'" in terminal("prepair").failed(2).err


@pytest.mark.parametrize("module", ["photoconsent.gui.app", "photoconsent.cli.prepare"])
def test_what_is_seldom_needed_is_loaded_when_it_is(module: str) -> None:
    words = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    ran = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    packages = set(ran.stdout.split())
    assert "cv2" in packages
    assert not packages & {"keyring", "onnx", "onnxruntime", "openpyxl", "reportlab", "scipy", "skimage"}
