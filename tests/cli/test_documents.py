"""`photoconsent documents`: drafts for the data protection officer, with a register or without."""

from pathlib import Path

from tests.cli.terminal import Terminal


def test_documents_are_written_with_what_the_register_knows(terminal: Terminal, register: Path, tmp_path: Path) -> None:
    words = ("--out", tmp_path / "papers", "--language", "en", "--register", register)
    said = terminal("documents", *words).succeeded()
    assert "16 files" in said.out
    assert "Left to fill in: controller, contact, officer, purposes." in " ".join(said.err.split())
    record = (tmp_path / "papers" / "1 Record of processing.txt").read_text("utf-8-sig")
    assert "Reference patterns of 1 people are kept." in record
    terminal("documents", *words).failed(2, "somebody may have filled them in")


def test_documents_can_be_written_before_there_is_a_register(terminal: Terminal, tmp_path: Path) -> None:
    terminal("documents", "--out", tmp_path / "papers", "--register", tmp_path / "none").failed(3)
    terminal("documents", "--out", tmp_path / "papers", "--blank").succeeded()
    assert len(list((tmp_path / "papers").iterdir())) == 16
    terminal("documents", "--out", tmp_path, "--blank", "--language", "sv").failed(2, "one of nb, nn, da, en")
