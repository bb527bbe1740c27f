from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoconsent.errors import BrokenPicture
from photoconsent.pipeline.decode import decode
from photoconsent.pipeline.formats import Format
from tests.pipeline.drawn import encoded, noise

END = b"\xff\xd9"


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"restart_marker_rows": 1}])
def test_a_jpeg_that_ends_early_but_properly_is_refused(mode: str, options: dict[str, Any]) -> None:
    data = encoded(noise().convert(mode), "JPEG", quality=85, **options)
    assert decode(data, Format.JPEG, 1.0).std() > 5
    with pytest.raises(BrokenPicture):
        decode(data[: len(data) * 2 // 3] + END, Format.JPEG, 1.0)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": 0}, {"restart_marker_rows": 1}])
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_grey_card_is_no_damaged_picture(mode: str, options: dict[str, Any]) -> None:
    middle = (127, 127, 127, 0) if mode == "CMYK" else 128 if mode == "L" else (128, 128, 128)
    card = Image.new(mode, (100, 60), middle)
    card.paste(Image.new(mode, (50, 60)), (0, 0))
    pixels = decode(encoded(card, "JPEG", quality=95, **options), Format.JPEG, 1.0)
    assert np.abs(pixels[-1, -1].astype(int) - 128).max() <= 1


def test_a_grey_card_with_a_second_picture_behind_it() -> None:
    card = encoded(Image.new("RGB", (64, 64), (128, 128, 128)), "JPEG")
    assert decode(card + encoded(noise(), "JPEG"), Format.JPEG, 1.0)[0, 0].tolist() == [128, 128, 128]


@pytest.mark.parametrize("form", [Format.HEIF, Format.AVIF])
def test_the_last_bytes_of_a_container_matter(form: Format) -> None:
    data = encoded(noise(), "HEIF" if form is Format.HEIF else "AVIF")
    decode(data, form, 1.0)
    with pytest.raises(BrokenPicture):
        decode(data[:-1], form, 1.0)


@pytest.mark.parametrize("form", [Format.HEIF, Format.AVIF])
def test_a_container_that_promises_more_than_there_is(form: Format) -> None:
    # Every picture in it is whole, so that the decoders are content.
    data = bytearray(encoded(noise(), "HEIF" if form is Format.HEIF else "AVIF"))
    at = data.rindex(b"mdat") - 4
    data[at : at + 4] = (int.from_bytes(data[at : at + 4], "big") + 100).to_bytes(4, "big")
    with pytest.raises(BrokenPicture):
        decode(bytes(data), form, 1.0)


@pytest.mark.parametrize("form", [Format.HEIF, Format.AVIF])
def test_bytes_behind_a_container_do_not_matter(form: Format) -> None:
    data = encoded(noise(), "HEIF" if form is Format.HEIF else "AVIF")
    assert decode(data + b"behind the end", form, 1.0).shape == (120, 160, 3)
