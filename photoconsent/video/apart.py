"""What is asked of single videos in a process apart. Nothing here loads the extra into the process that asks."""

from enum import StrEnum
from pathlib import Path

from photoconsent.errors import PhotoError, ProofFailed
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.carried.values import Carried
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.verify import Looked
from photoconsent.video.available import check_available


class VideoFormat(StrEnum):
    """What a file is called that holds moving pictures."""

    VIDEO = "video"


def inspected_video(path: Path, apart: Apart) -> Carried | PhotoError:
    """What the video carries beside its pictures, or why nobody knows; one that breaks its reader costs one row."""
    try:
        check_available()
        return apart.call(carried_by_video, path)
    except PhotoError as error:
        return error


def carried_by_video(path: Path) -> Carried:
    """See `carried.inspect_video`; for a process apart."""
    from photoconsent.video.carried import inspect_video

    return inspect_video(path)


def look_at_video(path: Path) -> Looked:
    """Read a copy and prove that it is like ours: complete, and nothing but pictures and at most one sound.

    For a process apart.
    """
    from photoconsent.video.container import prove_container

    try:
        prove_container(path)
    except ProofFailed as error:
        return Looked(digest_of_file(path), str(error.facts["check"]))
    return Looked(digest_of_file(path))
