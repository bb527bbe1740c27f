"""Pictures that end too early although no decoder complains.

When the data of a JPEG stops at a proper end marker before the last row, libjpeg warns, which Pillow does not pass
on, and fills the rest with grey. A photo that lost its lower half in a broken copy would pass for a whole one. libheif
is as patient with the last tiles of a HEIC.
"""

import io
from typing import Final

import numpy as np
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile

from photoconsent.pipeline.carried.boxes import is_cut_off
from photoconsent.pipeline.carried.jpeg import EOI, SOS, walk
from photoconsent.pipeline.formats import Format

# What libjpeg leaves of blocks without data: every coefficient 0, which is the middle of the range. CMYK is stored
# inverted, so that the middle becomes its lower neighbour.
_NOTHING: Final = (127, 128)

# Enough zero bits to flush the decoder's look-ahead, too few to make up more than a few blocks.
_PADDING: Final = bytes(16)


def ends_too_early(data: bytes, form: Format, image: ImageFile) -> bool:
    """Whether the decoded picture lacks data that its file promises, without its decoder having said so."""
    if form in (Format.HEIF, Format.AVIF):
        return is_cut_off(data)
    return isinstance(image, JpegImageFile) and _ends_in_grey(data, image)


def _ends_in_grey(data: bytes, image: JpegImageFile) -> bool:
    """Whether the decoded JPEG lacks data for its last rows.

    A last block of exactly middle grey is only suspicious: a grey card looks the same. Then the picture is decoded
    once more with padding in place of its end marker. Pillow's decoder then waits in vain for more data if rows are
    missing, and is content if they are not. Only for pictures of one scan: the others need their end marker.
    """
    width, height = image.size
    corner = np.asarray(image.crop((max(width - 8, 0), max(height - 8, 0), width, height)))
    if not np.isin(corner, _NOTHING).all():
        return False
    places = [(piece.marker, piece.start) for piece in walk(data)]
    ends = [start for marker, start in places if marker == EOI]
    if [marker for marker, _ in places].count(SOS) != 1 or not ends:
        return False
    try:
        with JpegImageFile(io.BytesIO(data[: ends[0]] + _PADDING)) as again:
            again.load()
    except OSError:
        return True
    return False
