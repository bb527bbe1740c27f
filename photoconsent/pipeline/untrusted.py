"""The border to code that we do not trust with a stranger's file: the decoders and parsers of others.

Pillow, libheif, little-cms and the XML parser meet files that were damaged, or made to damage. On those they raise
whatever their authors did not think of: an index that is not there, a length that does not fit, a division by zero in a
resolution, an assertion, a failed allocation. None of these is a bug of ours, and listing them call by call would only
be a guess. So they are caught together, here and nowhere else, and become an error that names the picture as broken.
"""

import logging
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image

MALFORMED: tuple[type[Exception], ...] = (
    OSError,  # truncated data; Pillow's own complaint about most files
    SyntaxError,  # Pillow: the header does not follow the format
    ValueError,  # sizes, modes, text that is not in its encoding (UnicodeError)
    LookupError,  # a table or field that the file refers to does not exist
    ArithmeticError,  # a fraction with denominator 0; a number that overflows
    TypeError,  # a field of another type than its standard says
    AttributeError,  # the same, noticed later
    RuntimeError,  # libheif's errors; recursion without end; what a build does not support
    AssertionError,  # Pillow's assumptions about what a header must have said
    EOFError,
    BufferError,
    struct.error,
    zlib.error,
)
"""What the parsers of others raise on malformed files. MemoryError is not one: it tells of the computer."""

# Pillow's limit of pixels and log, and Python's warning filters, belong to the whole process; two photos must not
# change them under each other. Photos are decoded side by side in processes, not in threads, so nobody waits here.
_ONE_AT_A_TIME = threading.Lock()


@contextmanager
def quietly(most_pixels: int) -> Iterator[None]:
    """Call Pillow with this limit of pixels and without its warnings.

    Pillow warns above its limit and raises DecompressionBombError above twice its limit; the limit is set so that it
    raises above `most_pixels`. A warning about odd metadata is not worth a line on the user's terminal or in the log.
    """
    log = logging.getLogger("PIL")
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        usual, usual_level = Image.MAX_IMAGE_PIXELS, log.level
        log.setLevel(logging.CRITICAL)
        Image.MAX_IMAGE_PIXELS = max(most_pixels // 2, 1)
        try:
            yield
        finally:
            Image.MAX_IMAGE_PIXELS = usual
            log.setLevel(usual_level)
