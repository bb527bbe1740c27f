"""The caller's own proof of a copy that a worker made and proved: nothing is taken on trust that can be looked at."""

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from photoconsent.errors import ChangedWhileRead, ProofFailed
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.area import Outline
from photoconsent.pipeline.area_proof import area_seen
from photoconsent.pipeline.code_proof import codes_elsewhere
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.proof import prove_bytes, trace
from photoconsent.pipeline.refused import face_still_known
from photoconsent.pipeline.remains import remains
from photoconsent.pipeline.steps import Instructions, cropped
from photoconsent.pipeline.timing import Spent, Stage, Stopwatch
from photoconsent.pipeline.worker import Limits

Looked = tuple[tuple[int, int], tuple[Spent, ...]]
"""Width and height of a copy that may stand, and what it took to look at it."""


def look_again(
    source: Path, sha256: str, data: bytes, instructions: Instructions, people: Sequence[Outline] = ()
) -> Looked:
    """Prove the bytes of a copy against the original as it lies here.

    The original has this SHA-256; the copy has the size that was asked for and nothing but pixels; of no hidden face,
    no area and nothing of the `people` that the worker covered whole is there any structure left, and no code can be
    read that was to be covered. What a recogniser makes of it was the worker's to see. Raises ChangedWhileRead,
    ProofFailed, FaceStillKnown, and what opening the original raises.
    """
    watch = Stopwatch()
    with watch.stage(Stage.PROVE):
        photo = open_photo(source)
        if photo.sha256 != sha256:
            raise ChangedWhileRead
        pixels, crop = photo.pixels, instructions.crop
        if crop is not None:
            pixels, people = crop.pixels(pixels), [crop.outline(one, photo.size) for one in people]
            instructions = cropped(instructions, crop, photo.size)
        height, width = pixels.shape[:2]
        size = (width, height) if instructions.original_size else instructions.channel.fit(width, height)
        copy = prove_bytes(data, size)
        # Only a plain no counts: a look that answers with nothing has not looked.
        faces = [one.face for one in instructions.hidden]
        seen = [
            face.box
            for face in faces
            if trace(pixels, copy, face).seen is not False or remains(pixels, copy, face).seen is not False
        ]
        if seen:
            raise face_still_known(seen, (width, height))
        bare = any(area_seen(pixels, copy, one) is not False for one in (*instructions.areas, *people))
        left, factors = instructions.codes_left, (size[0] / width, size[1] / height)
        if bare or (left is not None and codes_elsewhere(copy, left, factors)):
            raise ProofFailed(check="a covered area could be seen")
    return size, watch.spent


class SecondLooks:
    """So many looks at a time, each in a process apart: what comes from elsewhere is a stranger's picture here."""

    def __init__(self, count: int, limits: Limits) -> None:
        self._aparts = [Apart(limits) for _ in range(count)]
        self._free: SimpleQueue[Apart] = SimpleQueue()
        for apart in self._aparts:
            self._free.put(apart)
        self._threads = ThreadPoolExecutor(count, "second-look")

    def begin(
        self, source: Path, sha256: str, data: bytes, instructions: Instructions, people: Sequence[Outline] = ()
    ) -> "Future[Looked]":
        """Look at a copy as soon as there is room; the answer raises what `look_again` and `Apart.call` raise."""
        return self._threads.submit(self._look, source, sha256, data, instructions, people)

    def _look(self, *asked: object) -> Looked:
        apart = self._free.get()
        try:
            return apart.call(look_again, *asked)
        finally:
            self._free.put(apart)

    def close(self) -> None:
        """End all looks at once."""
        for apart in self._aparts:
            apart.close()
        self._threads.shutdown(cancel_futures=True)
