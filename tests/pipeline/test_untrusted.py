import logging
import warnings

import pytest
from PIL import Image

from photoconsent.pipeline.untrusted import MALFORMED, quietly


def test_the_limit_is_exact_and_put_back() -> None:
    usual = Image.MAX_IMAGE_PIXELS
    with quietly(1_000):
        Image._decompression_bomb_check((100, 10))
        with pytest.raises(Image.DecompressionBombError):
            Image._decompression_bomb_check((77, 13))
    assert usual == Image.MAX_IMAGE_PIXELS


def test_the_limit_is_put_back_after_an_error() -> None:
    usual = Image.MAX_IMAGE_PIXELS
    with pytest.raises(RuntimeError), quietly(1_000):
        raise RuntimeError
    assert usual == Image.MAX_IMAGE_PIXELS


def test_warnings_are_silent_inside_only() -> None:
    with quietly(1_000):
        warnings.warn("odd metadata", UserWarning, stacklevel=1)
    with pytest.raises(UserWarning):
        warnings.warn("odd metadata", UserWarning, stacklevel=1)


def test_the_log_is_silent_inside_only(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("PIL.TiffImagePlugin")
    with quietly(1_000):
        log.error("odd samples")
    assert not caplog.records
    log.error("odd samples")
    assert len(caplog.records) == 1
    caplog.clear()


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, MemoryError, Exception])
def test_stops_and_lack_of_memory_are_no_malformed_files(kind: type[BaseException]) -> None:
    assert not issubclass(kind, MALFORMED)
