from photoconsent.pipeline.carried.trailing import after_the_end
from photoconsent.pipeline.carried.values import Item, Kind
from tests.pipeline.carried.test_jpeg import segment
from tests.pipeline.drawn import encoded, noise

SMALL = encoded(noise(80, 56), "JPEG")
FILM = b"\0\0\0\x18ftypmp42" + bytes(12) + b"\0\0\0\x08mdat"
WHERE = "after the end of the picture"


def test_nothing_behind_the_end() -> None:
    assert list(after_the_end(b"picture", 7)) == []
    assert list(after_the_end(b"picture", 9)) == []


def test_bytes_that_nobody_knows() -> None:
    assert list(after_the_end(b"picture????", 7)) == [Item(Kind.TRAILING_BYTES, "", WHERE, 4)]


def test_the_film_of_a_motion_photo() -> None:
    data = b"picture" + SMALL + b"gap" + FILM + SMALL
    assert list(after_the_end(data, 7)) == [
        Item(Kind.TRAILING_BYTES, "", WHERE, len(data) - 7),
        Item(Kind.SECOND_PICTURE, "80 x 56 pixels", WHERE, len(SMALL)),
        Item(Kind.MOTION_VIDEO, "mp42", WHERE, len(FILM) + len(SMALL)),
    ]


def test_the_letters_ftyp_alone_are_no_film() -> None:
    assert len(list(after_the_end(b"picture" + b"the word ftyp is not a film", 7))) == 1


def test_a_gain_map_by_its_own_mark() -> None:
    marked = SMALL[:2] + segment(0xE1, b'http://ns.adobe.com/xap/1.0/\0<d hdrgm:Version="1.0"/>') + SMALL[2:]
    assert [item.kind for item in after_the_end(marked, 0)] == [Kind.TRAILING_BYTES, Kind.GAIN_MAP]


def test_a_picture_that_an_index_names() -> None:
    _, item = after_the_end(b"picture" + SMALL, 7, {7: "panorama"})
    assert item == Item(Kind.SECOND_PICTURE, "panorama, 80 x 56 pixels", "multi-picture index", len(SMALL))
