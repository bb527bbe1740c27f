"""What a batch has finished, so that one that was killed goes on where it stopped.

One JSON line a finished photo, flushed at once. The file's name holds a digest of the out folder and one of everything
else that the decisions and the copies depend on: another channel, another day, a changed register or another version
of the program begins anew. What another batch left behind is settled then, because a journal names persons.

What became of a photo (its name, and who was decided to be in it) is encrypted with a key that lies in the register. In
the clear stay the out folder, how many photos there are, and the names of the copies, which are the event and a number.
"""

import base64
import contextlib
import glob
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import psutil
from cryptography.fernet import Fernet, InvalidToken

from photoconsent import __version__
from photoconsent.errors import RegisterChanged
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.report import photo_as_json, photo_from_json
from photoconsent.whole_file import write_whole

RESUMABLE = 24 * 3600.0
"""So many seconds a batch into another folder can be gone on with; by then who stopped it has gone home."""


OnRecord = Callable[[str], bool]
"""Whether a copy with this SHA-256 is on record: then it was finished, whatever the notes say."""


def nothing_on_record(_: str) -> bool:
    """Know of no copy."""
    return False


class Journal:
    """The finished photos of one batch. `folder` is where it lies, `revision` stands for the state of the register,
    `photos` is how many it is to make. `key`, 32 bytes that are the same for the same register, encrypts the notes;
    there is none without a register: then nobody is named, and nothing is encrypted.

    A line says that a copy was begun, or that its photo ended and how; what ended is on record. A copy that was begun
    and never ended is removed when the batch is resumed: it may be on disk without being on record.
    """

    def __init__(
        self,
        folder: Path,
        order: Order,
        revision: str,
        photos: int = 0,
        on_record: OnRecord = nothing_on_record,
        key: bytes | None = None,
    ) -> None:
        self._on_record = on_record
        self._cipher = Fernet(base64.urlsafe_b64encode(key)) if key else None
        parts = (
            __version__,
            revision,
            repr(order.channel),
            order.day.isoformat(),
            order.event,
            order.cover.value,
            str(order.original_size),
            order.credit,
            order.purpose,
            str(order.larger),
            repr(order.switches),
            *(hashlib.sha256(logo.data).hexdigest() for logo in order.logos),
            str(order.whole_people),
            str(order.crop_to_comply),
            str(order.keep_audio),
        )
        self._out, self._photos, self._signed = order.out.resolve(), photos, False
        self._into_this_folder = f"batch-{_digest_of_text(str(self._out))[:16]}-"
        self._path = folder / f"{self._into_this_folder}{_digest_of_text('|'.join(parts))[:32]}.jsonl"

    def resume(self) -> dict[Path, PhotoResult]:
        """The copies of an earlier run that are still there, whole, and whose source did not change since.

        Whatever another batch into this folder left unfinished is removed, and what an old one left anywhere.
        """
        for other in self._path.parent.glob("batch-*.jsonl"):
            old = time.time() - other.stat().st_mtime > RESUMABLE
            if other != self._path and (old or other.name.startswith(self._into_this_folder)):
                settle(other, self._on_record)
        lines = list(read_lines(self._path))
        remove_unfinished(self._out, lines, self._on_record)
        results = []
        for line in lines:
            with contextlib.suppress(ValueError, KeyError, TypeError, InvalidToken):
                if line.get("photo") is not None:
                    results.append(photo_from_json(self._opened(line["photo"]), self._out))
        return {result.source: result for result in results if _still_true(result)}

    def begun(self, target: Path) -> None:
        """Note that a copy is about to be written; on disk when this returns."""
        self._add({"begun": target.name})

    def ended(self, target: Path, result: PhotoResult) -> None:
        """Note what became of a photo; on disk when this returns. Only those with a copy need not be done again."""
        copied = result.status is Status.EXPORTED
        self._add({"ended": target.name, "photo": self._closed(photo_as_json(result, self._out)) if copied else None})

    def complete(self, results: Iterable[PhotoResult]) -> None:
        """The batch came to its end. Where a photo has no copy the notes stay: the same batch makes only that one.

        They go where the register changed meanwhile: then no batch is the same, and notes name persons.
        """
        missing = [result for result in results if result.status is not Status.EXPORTED]
        if not missing or any(isinstance(result.error, RegisterChanged) for result in missing):
            self._path.unlink(missing_ok=True)
        else:
            self._add({"told": True})

    def _closed(self, photo: dict[str, Any]) -> Any:
        return self._cipher.encrypt(json.dumps(photo).encode()).decode() if self._cipher else photo

    def _opened(self, noted: Any) -> Any:
        return json.loads(self._cipher.decrypt(noted)) if self._cipher else noted

    def _add(self, line: dict[str, Any]) -> None:
        lines = [line]
        if not self._signed or not self._path.exists():
            self._signed = True
            process = psutil.Process()
            about = {"out": str(self._out), "photos": self._photos}
            lines.insert(0, {**about, "process": [process.pid, process.create_time()]})
        add_lines(self._path, lines)


def add_lines(path: Path, lines: list[dict[str, Any]]) -> None:
    """Put these at the end of a journal; on disk when this returns."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, 0o600), "w") as file:
        for one in lines:
            file.write(f"\n{json.dumps(one)}\n")  # a new line first: the last one may have been cut off
        file.flush()
        os.fsync(file.fileno())


def settle_all(folder: Path) -> None:
    """Settle every journal that lies here: somebody was erased, so nothing may name them and nothing can go on."""
    for file in folder.glob("batch-*.jsonl"):
        settle(file)


def settle(file: Path, on_record: OnRecord = nothing_on_record) -> None:
    """Remove what a batch left unfinished, and then its journal, unless the batch is running in another program.

    Where the out folder is not there at present, only the names of the unfinished copies are kept.
    """
    lines = list(read_lines(file))
    if any(runs_elsewhere(line) for line in lines):
        return
    out = next((Path(line["out"]) for line in lines if "out" in line), None)
    if out is not None and not out.is_dir() and unfinished(lines):
        kept = [{"out": str(out)}, *({"begun": name} for name in sorted(unfinished(lines)))]
        write_whole(file, "\n".join(map(json.dumps, kept)).encode())
        return
    if out is not None:
        remove_unfinished(out, lines, on_record)
    file.unlink(missing_ok=True)


def runs_elsewhere(line: dict[str, Any]) -> bool:
    """Whether the program that began the batch is another one than this, and still runs."""
    number, begun_at = line.get("process", (os.getpid(), 0.0))
    with contextlib.suppress(psutil.Error):
        return bool(number != os.getpid() and psutil.Process(number).create_time() == begun_at)
    return False


def unfinished(lines: list[dict[str, Any]]) -> set[str]:
    """The names of the copies that were begun and never ended."""
    names = set()
    for line in lines:
        if "begun" in line:
            names.add(Path(line["begun"]).name)
        elif "ended" in line:
            names.discard(Path(line["ended"]).name)
    return names


def remove_unfinished(out: Path, lines: list[dict[str, Any]], on_record: OnRecord) -> set[str]:
    """Remove the copies that were begun and never ended, but for those on record; returns the names of what is gone.

    What lies beside them half written goes in any case.
    """
    gone = set()
    for name in unfinished(lines):
        for partial in out.glob(f".{glob.escape(name)}.*part"):
            partial.unlink(missing_ok=True)
        digest = digest_of_file(out / name)
        if digest is None or not on_record(digest):
            (out / name).unlink(missing_ok=True)
            gone.add(name)
    return gone


def read_lines(file: Path) -> Iterator[dict[str, Any]]:
    """Every line that is whole; the last one may have been cut off by the kill."""
    if not file.exists():
        return
    for line in file.read_text("utf-8").splitlines():
        with contextlib.suppress(ValueError):
            yield json.loads(line)


def _still_true(result: PhotoResult) -> bool:
    """Whether source and copy are the very files that the result speaks of."""
    return digest_of_file(result.source) == result.sha256 and digest_of_file(result.output) == result.output_sha256


def digest_of_file(path: Path | None) -> str | None:
    """The SHA-256 of a file in hex; None when there is none to read."""
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _digest_of_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
