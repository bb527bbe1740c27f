import struct

import pytest
from PIL import ImageCms

from photoconsent.pipeline.carried.profile import read_profile
from photoconsent.pipeline.carried.values import Item, Kind
from tests.pipeline import profiles


def test_the_name_of_a_profile_of_version_4() -> None:
    data = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert list(read_profile(data)) == [Item(Kind.COLOUR_PROFILE, "sRGB built-in", "ICC", len(data))]


@pytest.mark.parametrize("name", ["Karis skjerm", "Bjørns skjerm"])
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_the_name_of_a_profile_of_version_2(name: str, encoding: str) -> None:
    text = name.encode(encoding) + b"\0"
    tag = b"desc" + bytes(4) + struct.pack(">I", len(text)) + text
    data = profiles.profile(b"RGB ", b"XYZ ", b"mntr", {b"desc": tag})
    assert [item.value for item in read_profile(data)] == [name]


def test_a_profile_without_a_name() -> None:
    assert [item.value for item in read_profile(profiles.grey(2.2))] == [""]


@pytest.mark.parametrize("data", [b"", b"no profile", profiles.grey(2.2)[:130]])
def test_no_profile(data: bytes) -> None:
    with pytest.raises((ValueError, struct.error)):
        list(read_profile(data))
