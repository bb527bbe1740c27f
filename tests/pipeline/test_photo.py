import hashlib
import os
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoconsent.errors import BrokenPicture, EmptyFile, Mislabelled, NotAPicture, PhotoError, TooManyPixels
from photoconsent.pipeline.formats import Format
from photoconsent.pipeline.photo import Why, find_photos, open_photo
from tests.pipeline.drawn import SAVED, assert_upright, encoded, noise, quarters

JPEG = encoded(quarters(), "JPEG", quality=95)
PNG = encoded(quarters(), "PNG")


def put(path: Path, data: bytes = JPEG) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def whys(*paths: Path) -> dict[str, Why]:
    return {other.path.name: other.why for other in find_photos(paths).others}


def names(*paths: Path) -> list[str]:
    return [photo.name for photo in find_photos(paths).photos]


class TestOpen:
    def test_what_a_photo_tells(self, tmp_path: Path) -> None:
        path = put(tmp_path / "a.jpg")
        photo = open_photo(path)
        assert photo.path == path
        assert photo.sha256 == hashlib.sha256(JPEG).hexdigest()
        assert photo.size == (64, 48)
        assert photo.format is Format.JPEG
        assert_upright(photo.pixels)

    @pytest.mark.parametrize("form", Format)
    @pytest.mark.parametrize("name", ["IMG 1", "bilde.æøå", "a.unknown", "a.JPG.bak"])
    def test_a_name_that_promises_nothing(self, tmp_path: Path, form: Format, name: str) -> None:
        assert open_photo(put(tmp_path / name, encoded(quarters(), SAVED[form]))).format is form

    @pytest.mark.parametrize(
        ("name", "form"),
        [
            ("a.jpg", Format.PNG),
            ("a.JPG", Format.HEIF),
            ("a.heic", Format.JPEG),
            ("a.heic", Format.AVIF),
            ("a.tif", Format.BMP),
            ("a.mpo", Format.GIF),
        ],
    )
    def test_a_name_that_promises_another_format(self, tmp_path: Path, name: str, form: Format) -> None:
        with pytest.raises(Mislabelled) as caught:
            open_photo(put(tmp_path / name, encoded(quarters(), SAVED[form])))
        assert caught.value.facts == {"named": name[1:], "holds": form.value}

    @pytest.mark.parametrize(
        ("name", "form"),
        [
            ("a.JPEG", Format.JPEG),
            ("a.jfif", Format.JPEG),
            ("a.mpo", Format.JPEG),
            ("a.TIF", Format.TIFF),
            ("a.hif", Format.HEIF),
            ("a.heif", Format.AVIF),
        ],
    )
    def test_a_name_that_means_the_same(self, tmp_path: Path, name: str, form: Format) -> None:
        assert open_photo(put(tmp_path / name, encoded(quarters(), SAVED[form]))).format is form

    @pytest.mark.parametrize("name", ["a.nef", "a.CR2", "a.dng"])
    def test_the_thumbnail_of_a_camera_original_is_not_taken_for_the_photo(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(NotAPicture):
            open_photo(put(tmp_path / name, encoded(quarters(), "TIFF")))

    @pytest.mark.parametrize(
        ("data", "error"),
        [
            (b"", EmptyFile),
            (b"Dear all, here is the picture.", NotAPicture),
            (b"\x00\x00\x00\x18ftypmp42" + bytes(64), NotAPicture),
            (JPEG[:-40], BrokenPicture),
            (b"\xff\xd8\xff", BrokenPicture),
            (b"\xff\xd8", BrokenPicture),
        ],
    )
    def test_refused_with_a_sentence(self, tmp_path: Path, data: bytes, error: type[PhotoError]) -> None:
        with pytest.raises(error) as caught:
            open_photo(put(tmp_path / "a.jpg", data))
        assert str(caught.value).endswith(".")

    def test_the_limit_is_an_argument(self, tmp_path: Path) -> None:
        with pytest.raises(TooManyPixels):
            open_photo(put(tmp_path / "a.jpg"), limit_megapixels=0.003)

    def test_twelve_megapixels_stay_affordable(self, tmp_path: Path) -> None:
        # It takes about 0.15 s where this was written; the bound only catches a pass over the pixels in Python.
        path = put(tmp_path / "a.jpg", encoded(noise(4000, 3000), "JPEG", quality=90))
        start = time.perf_counter()
        assert open_photo(path).size == (4000, 3000)
        assert time.perf_counter() - start < 3


class TestFind:
    def test_folders_are_walked_and_sorted_as_people_count(self, tmp_path: Path) -> None:
        for name in ("IMG_10.jpg", "img_9.JPG", "b/IMG_2.png", "b/IMG_11.png", "B0/x.heic"):
            put(tmp_path / name)
        found = find_photos([tmp_path])
        listed = [photo.relative_to(tmp_path).as_posix() for photo in found.photos]
        assert listed == ["b/IMG_2.png", "b/IMG_11.png", "B0/x.heic", "img_9.JPG", "IMG_10.jpg"]
        assert not found.others

    def test_everything_else_is_listed_with_its_reason(self, tmp_path: Path) -> None:
        put(tmp_path / "photo.jpg")
        put(tmp_path / "film.MP4", b"damaged")
        put(tmp_path / "film", b"\x00\x00\x00\x18ftypmp42" + bytes(64))
        put(tmp_path / "raw.NEF", encoded(quarters(), "TIFF"))
        put(tmp_path / "drawing.svg", b"<svg/>")
        put(tmp_path / "list.xlsx", b"PK")
        put(tmp_path / "Thumbs.db", b"\xd0\xcf")
        put(tmp_path / ".DS_Store", b"\0")
        put(tmp_path / "._photo.jpg", b"\0")
        put(tmp_path / ".trashed-1-photo.jpg")
        put(tmp_path / "@eaDir/photo.jpg")
        put(tmp_path / ".thumbnails/photo.jpg")
        os.mkfifo(tmp_path / "pipe.jpg")
        (tmp_path / "broken link.jpg").symlink_to(tmp_path / "nowhere")
        assert names(tmp_path) == ["photo.jpg"]
        assert whys(tmp_path) == {
            "film.MP4": Why.VIDEO,
            "film": Why.VIDEO,
            "raw.NEF": Why.OTHER_PICTURE,
            "drawing.svg": Why.OTHER_PICTURE,
            "list.xlsx": Why.OTHER,
            "Thumbs.db": Why.SYSTEM,
            ".DS_Store": Why.SYSTEM,
            "._photo.jpg": Why.SYSTEM,
            ".trashed-1-photo.jpg": Why.HIDDEN,
            "@eaDir": Why.SYSTEM,
            ".thumbnails": Why.HIDDEN,
            "pipe.jpg": Why.OTHER,
            "broken link.jpg": Why.MISSING,
        }

    @pytest.mark.parametrize("data", [b"", b"text", JPEG[:20]])
    def test_what_is_called_a_picture_is_a_photo_until_it_is_opened(self, tmp_path: Path, data: bytes) -> None:
        put(tmp_path / "a.jpg", data)
        assert names(tmp_path) == ["a.jpg"]

    @pytest.mark.parametrize("name", ["IMG_1", "IMG_1.jpg.download", "IMG_1.txt"])
    def test_a_picture_under_another_name_is_not_skipped(self, tmp_path: Path, name: str) -> None:
        put(tmp_path / name)
        assert names(tmp_path) == [name]

    def test_the_same_file_comes_once(self, tmp_path: Path) -> None:
        path = put(tmp_path / "a/a.jpg")
        (tmp_path / "b").symlink_to(tmp_path / "a")
        (tmp_path / "c.jpg").symlink_to(path)
        found = find_photos([tmp_path, tmp_path / "a", path, tmp_path / "a" / ".." / "a" / "a.jpg"])
        assert len(found.photos) == 1
        assert found.photos[0].samefile(path)

    def test_links_in_circles_end(self, tmp_path: Path) -> None:
        put(tmp_path / "a/a.jpg")
        (tmp_path / "a/up").symlink_to(tmp_path)
        (tmp_path / "self").symlink_to(tmp_path / "self")
        assert names(tmp_path) == ["a.jpg"]
        assert whys(tmp_path) == {"self": Why.MISSING}

    def test_a_linked_folder_is_walked(self, tmp_path: Path) -> None:
        put(tmp_path / "elsewhere/a.jpg")
        (tmp_path / "event").mkdir()
        (tmp_path / "event/link").symlink_to(tmp_path / "elsewhere")
        assert names(tmp_path / "event") == ["a.jpg"]

    def test_what_is_hidden_is_taken_when_it_is_named(self, tmp_path: Path) -> None:
        put(tmp_path / ".cache/.a.jpg")
        put(tmp_path / ".cache/b.jpg")
        assert names(tmp_path / ".cache") == ["b.jpg"]
        assert names(tmp_path / ".cache", tmp_path / ".cache/.a.jpg") == [".a.jpg", "b.jpg"]
        assert whys(tmp_path / ".cache", tmp_path / ".cache/.a.jpg") == {}

    def test_a_missing_path_is_a_fact(self, tmp_path: Path) -> None:
        assert whys(tmp_path / "nothing", tmp_path / "no.jpg") == {"nothing": Why.MISSING, "no.jpg": Why.MISSING}
        assert not find_photos([]).photos

    @pytest.mark.parametrize(("name", "why"), [("a\0b", Why.MISSING), ("x" * 300, Why.UNREADABLE)])
    def test_an_impossible_name_is_a_fact(self, name: str, why: Why) -> None:
        assert whys(Path(name)) == {name: why}

    def test_a_name_that_is_not_unicode(self, tmp_path: Path) -> None:
        put(tmp_path / os.fsdecode(b"caf\xe9.jpg"))
        photo = find_photos([tmp_path]).photos[0]
        assert open_photo(photo).size == (64, 48)

    def test_digits_of_other_scripts_do_not_confuse_the_order(self, tmp_path: Path) -> None:
        for name in ("²0.jpg", "1.jpg", "٣.jpg", "a1.jpg"):
            put(tmp_path / name)
        assert len(names(tmp_path)) == 4


class TestCorpus:
    def test_every_file_is_listed_once(self, corpus: Path) -> None:
        found = find_photos([corpus])
        listed = {path.resolve() for path in found.photos} | {other.path.resolve() for other in found.others}
        assert listed == {Path(folder, file).resolve() for folder, _, files in os.walk(corpus) for file in files}
        films = [other for other in found.others if other.path.suffix == ".mp4"]
        assert {film.why for film in films} == {Why.VIDEO}

    def test_every_photo_opens_or_is_refused_with_a_sentence(self, corpus: Path) -> None:
        opened, sentences = 0, []
        for path in find_photos([corpus]).photos:
            try:
                photo = open_photo(path)
            except PhotoError as error:
                sentences.append(str(error))
                continue
            opened += 1
            assert photo.pixels.shape == (photo.size[1], photo.size[0], 3)
            assert photo.pixels.dtype == np.uint8
            assert photo.pixels.flags.c_contiguous
        assert opened > 1200
        assert all(sentence.endswith(".") for sentence in sentences)

    def test_the_undamaged_sets_open_whole(self, corpus: Path) -> None:
        for path in find_photos(sorted(corpus.glob("[AB]_*"))).photos:
            with Image.open(path) as plain:
                assert sorted(open_photo(path).size) == sorted(plain.size), path
