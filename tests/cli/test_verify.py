"""`photoconsent verify` says in words and by its exit code whether the copies are still what was proved."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.cli.terminal import Terminal


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    folder = tmp_path / "copies"
    folder.mkdir()
    Image.fromarray(np.full((40, 60, 3), 90, np.uint8)).save(folder / "fest-0001.jpg", "JPEG")
    return folder


def test_plain_copies_pass(terminal: Terminal, copies: Path) -> None:
    result = terminal("verify", copies).succeeded()
    assert "fest-0001.jpg" in result.out
    assert "nothing but pixels" in result.out
    assert "1 proved" in result.out


def test_a_copy_that_carries_more_fails_and_is_named(terminal: Terminal, copies: Path, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Camera"
    Image.new("RGB", (60, 40)).save(copies / "fest-0002.jpg", "JPEG", exif=exif)
    terminal("verify", copies, "--json", tmp_path / "found.json").failed(
        1, "fest-0002.jpg", "carries more than pixels", "1 proved, 1 failed"
    )
    written = json.loads((tmp_path / "found.json").read_text())
    assert written["schema"] == "photoconsent.verified/1"
    assert [(Path(one["file"]).name, one["finding"], one["check"]) for one in written["files"]] == [
        ("fest-0001.jpg", "proved", None),
        ("fest-0002.jpg", "failed", "hidden data"),
    ]


def test_missing_and_foreign_files_are_named(terminal: Terminal, copies: Path, tmp_path: Path) -> None:
    entry = {"status": "exported", "output": "copies/gone.jpg", "output_sha256": "00"}
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"schema": "photoconsent.report/1", "photos": [entry]}))
    terminal("verify", copies, "--report", report).failed(
        1, "gone.jpg", "on record, but not in the folder", "fest-0001.jpg", "not on record", "1 missing, 1 foreign"
    )


def test_a_folder_that_is_not_there_is_wrong_use(terminal: Terminal, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    report.write_text(json.dumps({"schema": "photoconsent.report/1", "photos": []}))
    terminal("verify", tmp_path / "none").failed(2, "no photos in")
    terminal("verify", tmp_path / "none", "--report", report).failed(2, "no photos in")


def test_a_broken_report_is_wrong_use(terminal: Terminal, copies: Path) -> None:
    terminal("verify", copies, "--report", copies / "fest-0001.jpg").failed(2, "cannot be read")


def test_a_name_in_no_known_code_is_written_as_json(terminal: Terminal, copies: Path, tmp_path: Path) -> None:
    (copies / "fest-0001.jpg").rename(copies / os.fsdecode(b"f\xe9st.jpg"))
    terminal("verify", copies, "--json", tmp_path / "found.json").succeeded()
    (file,) = json.loads((tmp_path / "found.json").read_text())["files"]
    assert os.fsencode(file["file"]).endswith(b"f\xe9st.jpg")
