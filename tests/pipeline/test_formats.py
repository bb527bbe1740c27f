from pathlib import Path

import pytest

from photoconsent.pipeline.formats import HEAD, Format, is_video, promised, recognise
from tests.pipeline.drawn import SAVED, encoded, quarters


def ftyp(*brands: bytes) -> bytes:
    body = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    return (4 + len(body)).to_bytes(4, "big") + body + bytes(64)


@pytest.mark.parametrize("form", Format)
def test_every_format_is_recognised_by_its_first_bytes(form: Format) -> None:
    head = encoded(quarters(), SAVED[form])[:HEAD]
    assert recognise(head) is form
    assert not is_video(head)


@pytest.mark.parametrize(
    ("head", "form"),
    [
        (ftyp(b"mif1", b"mif1", b"heic"), Format.HEIF),
        (ftyp(b"mif1", b"avif", b"miaf"), Format.AVIF),
        (ftyp(b"heic", b"mif1", b"avif"), Format.HEIF),
        (ftyp(b"avis", b"msf1"), Format.AVIF),
        (ftyp(b"mp42", b"isom", b"heic"), None),
        (b"BM is how this sentence begins, and it is no bitmap", None),
        (b"", None),
        (b"\xff", None),
        (b"RIFF\0\0\0\0WAVE", None),
    ],
)
def test_brands_and_lookalikes(head: bytes, form: Format | None) -> None:
    assert recognise(head) is form


@pytest.mark.parametrize(
    "head",
    [
        ftyp(b"mp42", b"isom"),
        ftyp(b"qt  "),
        b"\x1a\x45\xdf\xa3" + bytes(60),
        b"RIFF\0\0\0\0AVI LIST",
        bytes(4) + b"moov",
    ],
)
def test_films_are_recognised(head: bytes) -> None:
    assert is_video(head)


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("a.JPG", {Format.JPEG}),
        ("a.mpo", {Format.JPEG}),
        ("a.heic", {Format.HEIF}),
        ("a.hif", {Format.HEIF, Format.AVIF}),
        ("a.txt", set()),
        ("a", set()),
        (".jpg", set()),
    ],
)
def test_names_promise_formats(name: str, forms: set[Format]) -> None:
    assert promised(Path(name)) == forms
