"""What a batch has finished, so that one that was killed goes on where it stopped.

One JSON line a finished photo, flushed at once. The file's name is a digest of everything that the decisions and the
copies depend on: another channel, another day, a changed register or another version of the program begins anew.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from photoconsent import __version__
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.report import photo_as_json, photo_from_json


class Journal:
    """The finished photos of one batch. `folder` is where it lies, `revision` stands for the state of the register.

    A line says that a copy was begun, or that its photo ended and how. A copy that was begun and never ended is removed
    when the batch is resumed: it may be on disk without being on record.
    """

    def __init__(self, folder: Path, order: Order, revision: str) -> None:
        parts = (
            __version__,
            revision,
            str(order.out.resolve()),
            repr(order.channel),
            order.day.isoformat(),
            order.event,
            order.cover.value,
            str(order.original_size),
            order.credit,
            order.purpose,
        )
        self._path = folder / f"batch-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:32]}.jsonl"
        self._out = order.out.resolve()

    def resume(self) -> dict[Path, PhotoResult]:
        """The copies of an earlier run that are still there, whole, and whose source did not change since."""
        begun, results = set(), []
        for line in self._read():
            with contextlib.suppress(ValueError, KeyError, TypeError):
                if "begun" in line:
                    begun.add(line["begun"])
                else:
                    begun.discard(line["ended"])
                    if line["photo"] is not None:
                        results.append(photo_from_json(line["photo"], self._out))
        for name in begun:
            (self._out / Path(name).name).unlink(missing_ok=True)
        return {result.source: result for result in results if _still_true(result)}

    def begun(self, target: Path) -> None:
        """Note that a copy is about to be written; on disk when this returns."""
        self._add({"begun": target.name})

    def ended(self, target: Path, result: PhotoResult) -> None:
        """Note what became of a photo; on disk when this returns. Only exported ones need not be done again."""
        exported = result.status is Status.EXPORTED
        self._add({"ended": target.name, "photo": photo_as_json(result, self._out) if exported else None})

    def forget(self) -> None:
        """The batch is complete."""
        self._path.unlink(missing_ok=True)

    def _add(self, line: dict[str, Any]) -> None:
        with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w") as file:
            file.write(f"\n{json.dumps(line)}\n")  # a new line first: the last one may have been cut off
            file.flush()
            os.fsync(file.fileno())

    def _read(self) -> Iterator[dict[str, Any]]:
        """Every line that is whole; the last one may have been cut off by the kill."""
        if not self._path.exists():
            return
        for line in self._path.read_text("utf-8").splitlines():
            with contextlib.suppress(ValueError):
                yield json.loads(line)


def _still_true(result: PhotoResult) -> bool:
    """Whether source and copy are the very files that the result speaks of."""
    return _digest(result.source) == result.sha256 and _digest(result.output) == result.output_sha256


def _digest(path: Path | None) -> str | None:
    """The SHA-256 of a file; None when there is none to read."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
