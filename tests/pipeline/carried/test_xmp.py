import xml.etree.ElementTree as ET

import pytest

from photoconsent.pipeline.carried.values import Item, Kind, Position
from photoconsent.pipeline.carried.xmp import read_xmp

SPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "aux": "http://ns.adobe.com/exif/1.0/aux/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "GCamera": "http://ns.google.com/photos/1.0/camera/",
    "GDepth": "http://ns.google.com/photos/1.0/depthmap/",
    "GImage": "http://ns.google.com/photos/1.0/image/",
    "hdrgm": "http://ns.adobe.com/hdr-gain-map/1.0/",
    "xmpGImg": "http://ns.adobe.com/xap/1.0/g/img/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


def packet(inside: str, attributes: str = "") -> bytes:
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in SPACES.items())
    body = f"<rdf:RDF {names}><rdf:Description {attributes}>{inside}</rdf:Description></rdf:RDF>"
    return f'<?xpacket begin="\ufeff" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/">{body}</x:xmpmeta>'.encode()


def read(inside: str, attributes: str = "") -> list[tuple[Kind, str]]:
    first, *rest = read_xmp(packet(inside, attributes))
    assert first.kind is Kind.XMP
    return [(item.kind, item.value) for item in rest]


def listed(*entries: str) -> str:
    return "<rdf:Bag>" + "".join(f"<rdf:li>{entry}</rdf:li>" for entry in entries) + "</rdf:Bag>"


@pytest.mark.parametrize(
    ("inside", "attributes", "said"),
    [
        (f"<dc:creator>{listed('Kari', 'Ola')}</dc:creator>", "", [(Kind.CREATOR, "Kari"), (Kind.CREATOR, "Ola")]),
        ("<dc:title><rdf:Alt><rdf:li>Fest</rdf:li></rdf:Alt></dc:title>", "", [(Kind.TITLE, "Fest")]),
        ("<xmp:CreatorTool>GIMP</xmp:CreatorTool>", "", [(Kind.SOFTWARE, "GIMP")]),
        ("", 'aux:SerialNumber="123" aux:LensSerialNumber="9"', [(Kind.CAMERA_SERIAL, "123"), (Kind.LENS_SERIAL, "9")]),
        ("", 'GCamera:MotionPhoto="1"', [(Kind.MOTION_VIDEO, "announced")]),
        ("", 'GCamera:MotionPhoto="0"', []),
        ("", 'hdrgm:Version="1.0"', [(Kind.GAIN_MAP, "announced")]),
        ("", 'xmp:Version="1.0"', []),
        ("<dc:creator/>", "", []),
        ("<MPReg:PersonDisplayName>Kari</MPReg:PersonDisplayName>", "", [(Kind.FACE_REGION, "Kari")]),
        ("<dc:creator>Kari</dc:creator>", 'xmp:Author="Kari"', [(Kind.CREATOR, "Kari")]),
    ],
)
def test_properties_in_every_way_of_writing_them(inside: str, attributes: str, said: list[tuple[Kind, str]]) -> None:
    assert read(inside, attributes) == said


def test_marked_faces_with_and_without_a_name() -> None:
    named = '<rdf:li><rdf:Description mwg-rs:Name="Kari Nordmann" mwg-rs:Type="Face"/></rdf:li>'
    nested = '<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Ola</mwg-rs:Name></rdf:li>'
    nameless = '<rdf:li><rdf:Description mwg-rs:Type="Face"/></rdf:li>'
    regions = f"<mwg-rs:RegionList><rdf:Bag>{named}{nested}{nameless}</rdf:Bag></mwg-rs:RegionList>"
    assert read(regions) == [
        (Kind.FACE_REGION, "Kari Nordmann"),
        (Kind.FACE_REGION, "Ola"),
        (Kind.FACE_REGION, "number 3, without a name"),
    ]


def test_whole_files_inside_are_told_by_their_size() -> None:
    packed = "QUJD" * 100
    found = list(read_xmp(packet(f"<xmpGImg:image>{packed}</xmpGImg:image>", f'GDepth:Data="{packed}"')))
    assert found[1:] == [Item(Kind.DEPTH_MAP, "", "XMP", 300), Item(Kind.THUMBNAIL, "", "XMP", 300)]


@pytest.mark.parametrize(
    ("latitude", "longitude", "position"),
    [
        ("58,43.2N", "9,14.0E", Position(58.72, 9.233333)),
        ("58,43,12S", "9,14,0W", Position(-58.72, -9.233333)),
        ("nowhere", "9,14.0E", None),
    ],
)
def test_a_position(latitude: str, longitude: str, position: Position | None) -> None:
    attributes = f'exif:GPSLatitude="{latitude}" exif:GPSLongitude="{longitude}"'
    (item,) = list(read_xmp(packet("", attributes)))[1:]
    assert item.kind is Kind.GPS
    if position is None or item.position is None:
        assert item.position is position
    else:
        assert item.position.latitude == pytest.approx(position.latitude, abs=1e-6)
        assert item.position.longitude == pytest.approx(position.longitude, abs=1e-6)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be", "utf-16-le"])
def test_every_encoding_and_padding(encoding: str) -> None:
    data = packet("<dc:creator>Bjørn</dc:creator>").decode().encode(encoding)
    padding = "\n   \0\0".encode(encoding)
    assert [item.value for item in read_xmp(data + padding)] == ["", "Bjørn"]


def test_a_document_type_is_refused_before_it_can_grow() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>'
    for data in (laughs, laughs.decode().encode("utf-16-be")):
        with pytest.raises(ValueError, match="document type"):
            list(read_xmp(data))


@pytest.mark.parametrize("data", [b"", b"<x", b"no xml at all", b"\xff\xfe\xfd"])
def test_what_is_no_xml(data: bytes) -> None:
    with pytest.raises((ET.ParseError, ValueError)):
        list(read_xmp(data))
