"""Which picture format some bytes are, and which formats a file name promises.

Only what begins here is ever handed to a decoder: the fewer decoders a stranger's file can reach, the better.
"""

from enum import StrEnum
from pathlib import Path

HEAD = 256
"""How many bytes of the beginning `recognise` and `is_video` want to see."""


class Format(StrEnum):
    """The picture formats that are read."""

    JPEG = "JPEG"
    """Also MPO: a JPEG with more pictures behind the first."""
    PNG = "PNG"
    WEBP = "WebP"
    TIFF = "TIFF"
    BMP = "BMP"
    GIF = "GIF"
    HEIF = "HEIC"
    """HEIF with HEVC inside, called HEIC by the phones that make it."""
    AVIF = "AVIF"


def _suffixes(names: str) -> frozenset[str]:
    return frozenset(f".{name}" for name in names.split())


# A .heif or .hif may by its standard (ISO/IEC 23008-12) hold any coding, AVIF's too; .heic promises HEVC.
_PROMISES: dict[str, frozenset[Format]] = {
    suffix: frozenset(forms)
    for names, forms in (
        ("jpg jpeg jpe jfif jif mpo jps", {Format.JPEG}),
        ("png apng", {Format.PNG}),
        ("webp", {Format.WEBP}),
        ("tif tiff", {Format.TIFF}),
        ("bmp dib", {Format.BMP}),
        ("gif", {Format.GIF}),
        ("heic heics", {Format.HEIF}),
        ("heif heifs hif", {Format.HEIF, Format.AVIF}),
        ("avif avifs", {Format.AVIF}),
    )
    for suffix in _suffixes(names)
}

# Camera originals. Many begin like a TIFF whose first picture is a thumbnail, so the content alone would mislead.
RAW_SUFFIXES = _suffixes(
    "3fr arw cr2 cr3 crw dcr dng erf fff iiq k25 kdc mef mos mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f"
)

OTHER_PICTURE_SUFFIXES = RAW_SUFFIXES | _suffixes(
    "ai cur dds emf eps exr fli flc hdr ico icns j2c j2k jp2 jpf jpx jxl jxr pbm pcx pgm pnm ppm ps psb psd qoi ras sgi"
    " svg svgz tga wdp wmf xbm xcf xpm"
)

VIDEO_SUFFIXES = _suffixes(
    "3g2 3gp asf avi divx f4v flv insv lrv m2ts m2v m4v mkv mod mov mp4 mpe mpeg mpg mts mxf ogm ogv qt rm vob webm wmv"
)

_HEVC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"))
_AV1_BRANDS = frozenset((b"avif", b"avis"))
_ANY_HEIF_BRANDS = frozenset((b"mif1", b"mif2", b"msf1", b"miaf"))

# The lengths a bitmap's second header can have; "BM" alone also begins ordinary words.
_BMP_HEADERS = frozenset((12, 16, 40, 52, 56, 64, 108, 124))

_VIDEO_STARTS = (
    b"\x1a\x45\xdf\xa3",
    b"\x00\x00\x01\xba",
    b"\x00\x00\x01\xb3",
    b"\x30\x26\xb2\x75",
    b"FLV\x01",
    b"OggS",
)
_VIDEO_BOXES = frozenset((b"ftyp", b"moov", b"mdat", b"wide", b"skip", b"pnot"))


def promised(path: Path) -> frozenset[Format]:
    """The formats that the end of the name promises; empty when it promises none that is read."""
    return _PROMISES.get(path.suffix.lower(), frozenset())


def recognise(head: bytes) -> Format | None:
    """The format that the first `HEAD` bytes of a file begin like, or None."""
    if head.startswith(b"\xff\xd8"):
        return Format.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return Format.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return Format.WEBP
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return Format.TIFF
    if head[:6] in (b"GIF87a", b"GIF89a"):
        return Format.GIF
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return Format.BMP
    return _by_brand(head)


def is_video(head: bytes) -> bool:
    """Whether the first `HEAD` bytes of a file begin like a film."""
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return True
    return head.startswith(_VIDEO_STARTS) or (head[4:8] in _VIDEO_BOXES and recognise(head) is None)


def _by_brand(head: bytes) -> Format | None:
    """HEIF and AVIF share their container with films; the brands in its first box tell them apart."""
    if head[4:8] != b"ftyp":
        return None
    end = min(max(int.from_bytes(head[:4], "big"), 16), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    if brands[0] not in _HEVC_BRANDS | _AV1_BRANDS | _ANY_HEIF_BRANDS:
        return None
    if brands[0] not in _HEVC_BRANDS and _AV1_BRANDS & set(brands):
        return Format.AVIF
    return Format.HEIF
