"""What others made is read in a process apart: a crash, a pipe or a greedy file costs one row, not the command."""

import csv
import io
import os
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from consent_db import encryption, table_files
from consent_db.register import Register
from photoconsent.enrolment import enrol
from photoconsent.pipeline import metadata, scan
from photoconsent.pipeline import verify as proving
from tests.cli.terminal import Terminal
from tests.pipeline.drawn import quarters

PASSPHRASE = "correct horse battery staple"
FACELESS = Image.new("RGB", (90, 60), "grey")


@pytest.fixture
def type_(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
    return Terminal(capsys)


@pytest.fixture
def file(type_: Terminal, tmp_path: Path) -> Path:
    with Register.create(tmp_path / "r", PASSPHRASE):
        return tmp_path / "r"


def fall(*_: object) -> None:
    """Stands where a reader of strangers' files stood, in this process only: whoever calls it here falls."""
    raise AssertionError("a stranger's file was read in the process that holds the register")


def page(path: Path, width: float, height: float) -> None:
    """A PDF with one empty page of this size, in points."""
    pdf = pypdfium2.PdfDocument.new()
    pdf.new_page(width, height).close()
    pdf.save(path)
    pdf.close()


def table(folder: Path, *rows: dict[str, str]) -> Path:
    data = io.StringIO()
    writer = csv.DictWriter(data, ["id", "status", "channels", "signed_on", "evidence", "references", "biometrics"])
    writer.writeheader()
    writer.writerows(rows)
    (folder / "people.csv").write_text(data.getvalue())
    return folder / "people.csv"


def test_the_terminal_reads_no_file_of_a_stranger_itself(
    type_: Terminal, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "copies").mkdir()
    quarters().save(tmp_path / "copies" / "copy.jpg")
    quarters().save(tmp_path / "form.png")
    FACELESS.save(tmp_path / "face.png")
    row = {"id": "P1", "status": "consents", "channels": "facebook", "signed_on": "2026-01-10", "evidence": "form.png"}
    people = table(tmp_path, row | {"references": "face.png", "biometrics": "yes"})
    for module, name in (
        *((metadata, "read_source"), (scan, "open_photo"), (scan, "code_on"), (proving, "prove_bytes")),
        *((table_files, "_csv_rows"), (enrol, "judge_all")),
    ):
        monkeypatch.setattr(module, name, fall)
    type_("inspect", tmp_path / "copies").succeeded()
    assert "1 proved" in type_("verify", tmp_path / "copies").succeeded().out
    assert "no code" in type_("register", "scan", tmp_path / "form.png", "--register", file).failed(1).out
    assert "1 people taken in" in type_("register", "import", people, "--register", file).succeeded().out
    type_("register", "enrol", "P1", tmp_path / "face.png", "--register", file).failed(1, "no face")


def test_a_pipe_costs_one_row_and_no_waiting(type_: Terminal, file: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    os.mkfifo(tmp_path / "pipe.png")
    quarters().save(tmp_path / "form.png")
    forms = [tmp_path / name for name in ("pipe.pdf", "pipe.png", "form.png")]
    said = type_("register", "scan", *forms, "--register", file).failed(1, "pipe.pdf:", "pipe.png:", "ordinary file")
    assert "form.png, page 1" in said.out
    people = table(tmp_path, *({"id": n, "evidence": e} for n, e in (("P1", "pipe.png"), ("P2", "form.png"))))
    said = type_("register", "import", people, "--preview", "--register", file).failed(1, "line 2", "ordinary file")
    assert "line 3" not in said.err


def test_a_page_that_says_it_is_miles_long_is_drawn_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page(tmp_path / "mile.pdf", 14400, 14400)
    sizes: list[tuple[int, ...]] = []

    def seen(drawn: np.ndarray) -> None:
        sizes.append(drawn.shape)

    monkeypatch.setattr(scan, "code_on", seen)
    (form,) = scan.scanned_forms(tmp_path / "mile.pdf")
    assert form.code is None
    assert max(sizes[0]) <= 7000


def test_one_person_whose_pictures_break_the_reader_costs_no_other_person(tmp_path: Path) -> None:
    from photoconsent.errors import WorkerCrashed

    FACELESS.save(tmp_path / "face.png")
    made = [(number, (tmp_path / "face.png",)) for number in ("P1", "P2", "P3")]

    def call(_: object, person: str, pictures: object) -> enrol.Enrolled:
        if person == "P2":
            raise WorkerCrashed
        return enrol.Enrolled(enrol.Enrolment((), b"seen"), ())

    found = enrol.enrol_all(made, call=call)
    assert [(n, found[n].made.portrait) for n in ("P1", "P2", "P3")] == [("P1", b"seen"), ("P2", None), ("P3", b"seen")]
    assert [j.verdict for j in found["P2"].judged] == [enrol.Verdict.UNREADABLE]
