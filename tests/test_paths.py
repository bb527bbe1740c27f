"""Paths whose names are no text are kept, shown, and found again."""

import os
import sys
from pathlib import Path

import pytest

from photoconsent.paths import read_back, written


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always text")
def test_a_name_that_is_no_text_is_written_out_and_found_again(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/p\xe5ske.jpg"))
    odd.write_bytes(b"x")
    text = written(odd)
    assert text.endswith(r"p\xe5ske.jpg")
    text.encode()
    assert read_back(text) == odd


def test_an_ordinary_name_stays_as_it_is(tmp_path: Path) -> None:
    plain = tmp_path / "påske.jpg"
    assert written(plain) == str(plain)
    assert read_back(str(plain)) == plain
