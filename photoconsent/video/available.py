"""Whether the extra that reads and writes videos is installed. Nothing is loaded to find out."""

from importlib.util import find_spec

from photoconsent.video.errors import VideoPartsMissing


def can_read_videos() -> bool:
    """Whether `av` is installed."""
    return find_spec("av") is not None


def check_available() -> None:
    """Raises VideoPartsMissing where it is not."""
    if not can_read_videos():
        raise VideoPartsMissing
