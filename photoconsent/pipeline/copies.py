"""Write the copy of a photo: cover, resize, write beside the target, prove, and only then put it in place.

At every moment the target is either absent or complete and proved; a kill leaves at most the partial file beside it.
"""

import glob
import hashlib
import os
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from photoconsent.errors import CopyExists, OutNotWritable, ProofFailed
from photoconsent.pipeline.area import Area, Outline
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.bodies import Bodies
from photoconsent.pipeline.body_proof import CoveredPeople
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.code_proof import codes_elsewhere
from photoconsent.pipeline.cover import Cover, cover
from photoconsent.pipeline.credit import Credit, write_credit
from photoconsent.pipeline.face import Face, FoundFace, Pixels, Quality
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.proof import Attack, attack, prove_bytes, prove_file, trace
from photoconsent.pipeline.refused import face_still_known
from photoconsent.pipeline.remains import remains
from photoconsent.pipeline.timing import Spent, Stage, Stopwatch

__all__ = ["Copy", "discard_partial", "encode", "prove_file", "put_copy", "write_copy"]

_REPAINTS: Final = 4
"""How often a head whose cover resembles the face by chance is covered anew, before the solid cover is tried."""
_SOLID: Final = 6
"""How often then in one colour. Of one head of the sample album, five in eight soft covers looked by chance as if a
patch were left, and one in eight solid ones resembled the face: one solid try was too few."""
_LONGEST: Final = 65_500
"""Pixels that a JPEG of libjpeg has at most each way (jmorecfg.h, JPEG_MAX_DIMENSION)."""
_BINARY: Final[int] = getattr(os, "O_BINARY", 0)
_LOWEST_QUALITY: Final = 40
_QUALITY_STEP: Final = 6


_NOBODY: Final = CoveredPeople((), Bodies())


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy: `size` is its width and height, `attack` the attack meter.

    The attack meter is the highest similarity of any hidden face to its original by our own recogniser; None when no
    hidden face is good enough to be recognised, or recognition is off.
    """

    path: Path
    sha256: str
    size: tuple[int, int]
    attack: float | None
    spent: tuple[Spent, ...] = field(default=(), compare=False)
    """What it took to cover, write and prove it."""
    people: tuple[Outline, ...] = ()
    """What was covered of people who were covered whole, in pixels of the photo."""


def write_copy(
    pixels: Pixels,
    target: Path,
    channel: Channel,
    hidden: Sequence[FoundFace],
    networks: Networks,
    *,
    style: Cover,
    original_size: bool = False,
    areas: Sequence[Area] = (),
    credit: Credit | None = None,
    codes_left: Sequence[Area] | None = None,
    people: CoveredPeople | None = None,
) -> Copy:
    """Cover hidden faces, areas and people (coordinates of `pixels`), and write the proved copy to `target`.

    With `codes_left` the copy may hold codes there and nowhere else: any other that can be read in it is covered as
    well. What resembles its cover by chance is covered anew a few times, at last with the solid cover. Raises
    ProofFailed when the copy cannot be proved (FaceStillKnown when that is because of a face), CopyExists when there is
    a file at `target` and OutNotWritable when the disk refuses; nothing is left then.
    """
    height, width = pixels.shape[:2]
    size = (width, height) if original_size else channel.fit(width, height)
    if max(size) > _LONGEST:
        raise ProofFailed(check="longer than a JPEG may be")
    if os.path.lexists(target):
        raise CopyExists(name=target.name)
    watch, people = Stopwatch(), people or _NOBODY
    with watch.stage(Stage.COVER):
        covered = cover(pixels, [one.face for one in hidden], style, [*areas, *people.outlines])
    attacks: dict[int, Attack | None] = {}
    to_attack = list(range(len(hidden)))
    try:
        for paint in [style] * _REPAINTS + [Cover.SOLID] * (_SOLID + 1):  # the last one is never tried
            discard_partial(target)
            partial = new_partial(target)
            with watch.stage(Stage.WRITE):
                data, mode = _write_beside(partial, encode(_finished(covered, size, credit), channel))
            with watch.stage(Stage.PROVE):
                copy = prove_bytes(data, size)
                # Only a plain no counts: a look that answers with nothing has not looked.
                seen = {n for n, one in enumerate(hidden) if _seen(pixels, copy, one.face) is not False}
                # The recogniser looks only where that is not decided yet and the cover is new: it takes the most time.
                attacks |= {
                    n: attack(copy, hidden[n], _factors(pixels, copy), networks) for n in to_attack if n not in seen
                }
                to_attack = [n for n in range(len(hidden)) if n in seen or _known(attacks[n], hidden[n]) is not False]
                bare = [one for one in (*areas, *people.outlines) if area_seen(pixels, copy, one) is not False]
                if codes_left is not None:
                    bare += codes_elsewhere(copy, codes_left, _factors(pixels, copy))
                wider = people.still_seen(copy, _factors(pixels, copy))
            if not to_attack and not bare and not wider:
                sha256, meter = hashlib.sha256(data).hexdigest(), _meter(attacks, hidden)
                finished = Copy(target, sha256, size, meter, watch.spent, tuple(people.outlines))
                put_in_place(partial, target, mode)
                return finished
            with watch.stage(Stage.COVER):
                covered = cover(covered, [hidden[n].face for n in to_attack], paint, [*bare, *wider])
    finally:
        with suppress(Exception):  # whatever it is, a finished copy stands; what is left here is swept up later
            discard_partial(target)
    if to_attack:
        raise face_still_known([hidden[n].face.box for n in to_attack], (width, height))
    raise ProofFailed(check="a covered area could be seen" if bare else "a covered person could be seen")


def put_copy(data: bytes, target: Path) -> str:
    """Write a copy that is proved already to `target`, where nothing may be; returns its SHA-256.

    Raises as `write_copy` does; nothing is left then.
    """
    if os.path.lexists(target):
        raise CopyExists(name=target.name)
    partial = new_partial(target)
    try:
        on_disk, mode = _write_beside(partial, data)
        if on_disk != data:
            raise ProofFailed(check="reading")
        sha256 = hashlib.sha256(on_disk).hexdigest()
        put_in_place(partial, target, mode)
    finally:
        with suppress(Exception):  # as in `write_copy`
            discard_partial(target)
    return sha256


def _factors(pixels: Pixels, copy: Pixels) -> tuple[float, float]:
    """How many times as wide and as high the copy is."""
    return copy.shape[1] / pixels.shape[1], copy.shape[0] / pixels.shape[0]


def _seen(pixels: Pixels, copy: Pixels, face: Face) -> bool:
    """Whether the pixels of the copy tell of the face, whatever any recogniser says."""
    return trace(pixels, copy, face).seen or remains(pixels, copy, face).seen


def _known(one: Attack | None, hidden: FoundFace) -> bool:
    """Whether the recogniser knew the face again; one that could be known and was not tried counts as known."""
    return hidden.embedding is not None if one is None else one.succeeded is not False


def _meter(attacks: Mapping[int, Attack | None], hidden: Sequence[FoundFace]) -> float | None:
    """The attack meter, over the faces by which anybody could be known."""
    good = [one for n, one in attacks.items() if one is not None and hidden[n].quality is Quality.GOOD]
    return max((one.similarity for one in good), default=None)


def encode(pixels: Pixels, channel: Channel) -> bytes:
    """The picture as a JPEG that carries nothing else; without a profile it is sRGB to every program.

    Kept within the channel's limit by lowering the quality, as far as that goes.
    """
    quality = channel.quality
    while True:
        file = BytesIO()
        Image.fromarray(pixels).save(file, "JPEG", quality=quality, optimize=True)
        if channel.max_bytes is None or file.tell() <= channel.max_bytes or quality <= _LOWEST_QUALITY:
            return file.getvalue()
        quality = max(quality - _QUALITY_STEP, _LOWEST_QUALITY)


def discard_partial(target: Path) -> None:
    """Remove what a killed process may have left beside the target; the target itself is not touched."""
    for partial in target.parent.glob(f".{glob.escape(target.name)}.*part"):
        partial.unlink(missing_ok=True)


def _resized(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The picture at this size (width, height), reduced with Lanczos' filter."""
    if (pixels.shape[1], pixels.shape[0]) == size:
        return pixels
    # Reduced by whole steps to three times the size first: the same to the eye and several times faster.
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0), np.uint8)


def _finished(pixels: Pixels, size: tuple[int, int], credit: Credit | None) -> Pixels:
    """The picture at this size, with the photographer's line where one is wanted."""
    resized = _resized(pixels, size)
    return write_credit(resized, credit, _factors(pixels, resized)) if credit is not None else resized


def new_partial(target: Path) -> Path:
    """The file beside the target in which a copy is written; nobody can guess its name."""
    return target.with_name(f".{target.name}.{secrets.token_hex(6)}.part")


def created(partial: Path) -> tuple[int, int]:
    """Make the partial file, readable by its owner alone until it is proved. Raises OSError.

    Gives its handle, for writing, and the mode that a new file normally has.
    """
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        mode = partial.stat().st_mode & 0o777
        partial.chmod(0o600)
    except BaseException:
        os.close(handle)
        raise
    return handle, mode


def _write_beside(partial: Path, data: bytes) -> tuple[bytes, int]:
    """Write the partial file.

    Gives what the disk holds then, and the mode that a new file normally has. Raises OutNotWritable.
    """
    try:
        handle, mode = created(partial)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        return partial.read_bytes(), mode
    except OSError as error:  # the disk is full, the folder is gone or read-only
        raise OutNotWritable(out=str(partial.parent), cause=error.strerror or type(error).__name__) from error


def put_in_place(partial: Path, target: Path, mode: int) -> None:
    """Give the partial file its name, unless there is a file of that name; raises CopyExists then."""
    partial.chmod(mode)
    try:
        try:
            # A link fails where a file is, a rename would overwrite it.
            target.hardlink_to(partial)
        except FileExistsError:
            raise
        except OSError:  # no links on this file system (memory cards, some network drives): claim the name first
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
            partial.replace(target)
    except FileExistsError as error:
        raise CopyExists(name=target.name) from error
    try:
        _make_durable(target.parent)
    except BaseException as error:
        target.unlink(missing_ok=True)  # the name was free, so what is there is ours
        if isinstance(error, OSError):  # some network drives cannot write folders through
            raise OutNotWritable(out=str(target.parent), cause=error.strerror or type(error).__name__) from error
        raise


def _make_durable(folder: Path) -> None:
    """Have the system write the folder's entries to disk, where it can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
