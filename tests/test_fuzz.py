"""The search for files that harm finds a fault where there is one, and says nothing where there is none."""

from pathlib import Path

import pytest

from tests.benchmarks.fuzz import Target, fuzz

GOOD = b"a good file, " * 20


def careless(path: Path) -> None:
    """Trips over any byte that is no ASCII."""
    path.read_bytes().decode("ascii")


def careful(path: Path) -> None:
    path.read_bytes()


@pytest.mark.parametrize(("read", "finds"), [(careless, 1), (careful, 0)])
def test_a_fault_is_found_once_and_its_file_kept(tmp_path: Path, read: object, finds: int) -> None:
    assert callable(read)
    assert fuzz("text", Target({"a.txt": GOOD}, read, apart=False), 0.3, tmp_path) == finds
    for kept in tmp_path.iterdir():
        with pytest.raises(UnicodeDecodeError):
            read(kept)
    assert len(list(tmp_path.iterdir())) == finds
