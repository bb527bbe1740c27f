import hashlib
import io
import os
from pathlib import Path

import pytest

from photoconsent.errors import ChangedWhileRead, EmptyFile, FileTooLarge, NotAPicture, UnreadableFile
from photoconsent.pipeline.source import MOST_BYTES, read_source, read_unchanged
from tests.pipeline.drawn import encoded, quarters

PICTURE = encoded(quarters(), "PNG")


class Growing(io.FileIO):
    """A file that a copying program is still appending to."""

    def readall(self) -> bytes:
        data = super().readall()
        with Path(str(self.name)).open("ab") as more:
            more.write(b"more")
        return data


class Rewritten(io.FileIO):
    """A file that is replaced by another of the same length while it is read."""

    def readall(self) -> bytes:
        data = super().readall()
        os.utime(str(self.name), ns=(1, 1))
        return data


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(PICTURE)
    return path


def test_the_bytes_and_their_hash(picture: Path) -> None:
    source = read_source(picture)
    assert source.data == PICTURE
    assert source.sha256 == hashlib.sha256(PICTURE).hexdigest()


def test_a_file_that_may_only_be_read_is_enough(picture: Path) -> None:
    before = picture.stat().st_mtime_ns
    picture.chmod(0o400)
    read_source(picture)
    assert picture.stat().st_mtime_ns == before


@pytest.mark.parametrize("kind", [Growing, Rewritten])
def test_a_change_while_reading_is_noticed(picture: Path, kind: type[io.FileIO]) -> None:
    with kind(picture, "r") as file, pytest.raises(ChangedWhileRead):
        read_unchanged(file)


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    with pytest.raises(EmptyFile):
        read_source(tmp_path / "a.jpg")


def test_a_huge_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(b"II*\0")
    os.truncate(path, MOST_BYTES + 1)
    with pytest.raises(FileTooLarge) as caught:
        read_source(path)
    assert "2147 megabytes" in str(caught.value)


def test_a_huge_film_is_refused_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "film.jpg"
    path.write_bytes(b"\x1a\x45\xdf\xa3")
    os.truncate(path, MOST_BYTES + 1)
    with pytest.raises(NotAPicture):
        read_source(path)


@pytest.mark.parametrize("name", ["missing.jpg", "folder", "a\0b.jpg", "x" * 300])
def test_what_cannot_be_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnreadableFile):
        read_source(tmp_path / name)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(UnreadableFile):
        read_source(tmp_path / "pipe.jpg")
