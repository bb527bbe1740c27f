"""Copies that were written earlier are proved again, and compared with the record."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoconsent.errors import ReportBroken
from photoconsent.pipeline.verify import Finding, Verified, verify_folder


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """A folder of three plain copies."""
    folder = tmp_path / "copies"
    folder.mkdir()
    for number in range(3):
        grey = np.full((40, 60, 3), 50 + number, np.uint8)
        Image.fromarray(grey).save(folder / f"fest-{number}.jpg", "JPEG")
    return folder


@pytest.fixture
def report(copies: Path, tmp_path: Path) -> Path:
    photos: list[dict[str, Any]] = [
        {
            "status": "exported",
            "output": f"copies/{copy.name}",
            "output_sha256": hashlib.sha256(copy.read_bytes()).hexdigest(),
        }
        for copy in sorted(copies.iterdir())
    ]
    photos.append({"status": "held", "output": None, "output_sha256": None})
    file = tmp_path / "report.json"
    file.write_text(json.dumps({"schema": "photoconsent.report/1", "photos": photos}))
    return file


def short(found: list[Verified]) -> dict[str, tuple[Finding, str | None]]:
    return {one.path.name: (one.finding, one.check) for one in found}


ALL_PROVED = {f"fest-{number}.jpg": (Finding.PROVED, None) for number in range(3)}


def test_untouched_copies_are_proved(copies: Path, report: Path) -> None:
    assert short(verify_folder(copies)) == ALL_PROVED
    assert short(verify_folder(copies, report)) == ALL_PROVED


def test_what_became_of_copies_is_told(copies: Path, report: Path) -> None:
    Image.new("RGB", (60, 40)).save(copies / "fest-0.jpg", "JPEG")
    with (copies / "fest-1.jpg").open("ab") as file:
        file.write(b"more")
    (copies / "fest-2.jpg").rename(copies / "renamed.jpg")
    (copies / ".fest-2.jpg.part").write_bytes(b"half")
    assert short(verify_folder(copies, report)) == {
        "fest-0.jpg": (Finding.CHANGED, None),
        "fest-1.jpg": (Finding.FAILED, "hidden data"),
        "fest-2.jpg": (Finding.MISSING, None),
        "renamed.jpg": (Finding.FOREIGN, None),
        ".fest-2.jpg.part": (Finding.FOREIGN, None),
    }


def test_a_copy_of_the_right_name_in_a_folder_below_is_foreign(copies: Path, report: Path) -> None:
    (copies / "below").mkdir()
    shutil.copy(copies / "fest-0.jpg", copies / "below")
    findings = [one.finding for one in verify_folder(copies, report)]
    assert findings.count(Finding.FOREIGN) == 1


def test_without_a_report_other_files_fail(copies: Path) -> None:
    (copies / "notes.txt").write_text("hello")
    (copies / "cut.jpg").write_bytes((copies / "fest-0.jpg").read_bytes()[:-20])
    found = short(verify_folder(copies))
    assert found["notes.txt"] == (Finding.FAILED, "decoding")
    assert found["cut.jpg"][0] is Finding.FAILED


def test_the_folder_may_be_moved_and_hold_the_report(copies: Path, report: Path, tmp_path: Path) -> None:
    moved = copies.rename(tmp_path / "elsewhere")
    inside = report.rename(moved / "report.json")
    assert short(verify_folder(moved, inside)) == ALL_PROVED


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "not JSON"),
        ("[]", "schema"),
        ('{"schema": "photoconsent.faces/1"}', "schema"),
        ('{"schema": "photoconsent.report/1"}', "incomplete"),
        ('{"schema": "photoconsent.report/1", "photos": [{"status": "exported"}]}', "incomplete"),
        ('{"schema": "photoconsent.report/1", "photos": 3}', "incomplete"),
    ],
)
def test_a_report_that_is_none_is_refused(copies: Path, tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "report.json"
    file.write_text(text)
    with pytest.raises(ReportBroken, match=problem):
        verify_folder(copies, file)


def test_a_missing_report_is_said(copies: Path, tmp_path: Path) -> None:
    with pytest.raises(ReportBroken, match="No such file"):
        verify_folder(copies, tmp_path / "none.json")
