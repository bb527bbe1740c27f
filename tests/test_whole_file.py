"""A file is complete or absent, and what hinders it is said in a sentence."""

import stat
import sys
from pathlib import Path

import pytest

from photoconsent.errors import OutNotWritable
from photoconsent.whole_file import write_whole
from tests.cli.terminal import Terminal
from tests.gui.sample import make_photos


def test_it_replaces_what_was_there_and_leaves_nothing_beside(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "a.json"
    write_whole(target, b"one")
    write_whole(target, b"two")
    assert [path.name for path in target.parent.iterdir()] == ["a.json"]
    assert target.read_bytes() == b"two"
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutNotWritable, match="file"):
        write_whole(tmp_path / "file" / "a.json", b"")


@pytest.mark.parametrize("command", ["inspect", "detect"])
def test_the_terminal_says_it_without_a_traceback(terminal: Terminal, tmp_path: Path, command: str) -> None:
    make_photos(tmp_path / "photos")
    (tmp_path / "file").write_bytes(b"")
    photo = sorted((tmp_path / "photos").glob("*.jpg"))[0]
    ended = terminal(command, photo, "--json", tmp_path / "file" / "out.json")
    ended.failed(2, "cannot write into")
