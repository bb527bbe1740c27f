"""The newest seal of each register, kept outside of its file, on this computer.

Who knows the passphrase can put an older copy in place, or seal altered rows with the secret that lies inside; what
was noted here then contradicts the file. A register that was never opened on this computer, or whose note is lost, is
believed once: nobody is locked out of it, and nothing can be said about its past.
"""

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from consent_db.reached import Head


class Witness:
    """A folder with a small file for each place where a register lies; it holds digests and numbers alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _file(self, register: Path) -> Path:
        place = os.path.normcase(register.resolve())
        return self._folder / f"{hashlib.sha256(place.encode(errors='surrogateescape')).hexdigest()[:32]}.json"

    def last(self, register: Path) -> Head | None:
        """The newest that was seen of the register in this place; None if nothing was, or the note cannot be read."""
        try:
            told = json.loads(self._file(register).read_bytes())
            return Head(
                str(told["register"]), int(told["changes"]), str(told["seal"]), int(told["entry"]), str(told["mac"])
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def saw(self, register: Path, head: Head) -> None:
        """Note how far the register has come, unless more is noted; two programs may tell out of order."""
        last = self.last(register)
        if last is None or last.register != head.register or last.changes < head.changes:
            self.believe(register, head)

    def believe(self, register: Path, head: Head) -> None:
        """Note this whatever was noted before. A folder that cannot be written keeps nobody from working."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor, name = tempfile.mkstemp(dir=self._folder, suffix=".part")
            try:
                with os.fdopen(descriptor, "w") as file:
                    json.dump(asdict(head), file)
                Path(name).replace(self._file(register))
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
