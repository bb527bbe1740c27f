"""Two batches at once, and what their copies carry: `python -m tests.benchmarks.outputs` (needs PHOTOCONSENT_CORPUS).

All pictures of the corpus that are there for their metadata go twice into one out folder, by two programs at the same
time, for two channels. Then other programs look: every file must be on record with the hash that it has, exiftool must
find nothing but pixels, and no text that exiftool finds in a source may stand anywhere in a copy.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from consent_db.register import Register
from tests.gui.sample import PASSPHRASE, make_register

PLAIN = {"SourceFile", "ExifTool", "File", "JFIF", "PNG", "Composite"}
"""Groups of exiftool that a picture without any metadata has."""

PLAIN_PNG = {"ImageWidth", "ImageHeight", "BitDepth", "ColorType", "Compression", "Filter", "Interlace"}
"""What exiftool reads from the header that every PNG has."""

SHORTEST = 8
"""So many characters a text must have: shorter ones stand in compressed pixels by chance."""

CHANNELS = ("website", "print")


def main() -> int:
    corpus = Path(os.environ["PHOTOCONSENT_CORPUS"])
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        os.environ |= {"PHOTOCONSENT_HOME": str(room / "own"), "PHOTOCONSENT_PASSPHRASE": PASSPHRASE}
        register = make_register(room / "consents.register", room / "people")
        photos = _gather(corpus, room / "photos")
        out = room / "copies"
        _two_at_once(photos, register, out)
        files = sorted(file for file in out.iterdir() if file.is_file())
        with Register.open(register, PASSPHRASE) as opened:
            on_record = {one.copy.output_sha256 for one in opened.publications()}
        strange = [file.name for file in files if hashlib.sha256(file.read_bytes()).hexdigest() not in on_record]
        told = _told(out)
        carrying = [one for entry in told for one in _more_than_pixels(entry)]
        texts = {text for entry in _told(photos) for text in _texts(entry)}
        found = sorted(_found(texts, files))
        control = len(set(_found(texts, sorted(photos.iterdir()))))
    sys.stdout.write(f"{len(files)} copies by two batches at once, {len(strange)} not on record {strange or ''}\n")
    sys.stdout.write(f"{len(told)} read by exiftool, {len(carrying)} things that are no pixels {carrying or ''}\n")
    sys.stdout.write(f"{len(texts)} texts of the sources, found {control} times in them in the clear, ")
    sys.stdout.write(f"{len(found)} times in a copy {found or ''}\n")
    return 1 if strange or carrying or found or len(told) != len(files) or not control else 0


def _gather(corpus: Path, photos: Path) -> Path:
    """Copies of the pictures, named so that no two have one name."""
    photos.mkdir()
    sources = [file for kind in sorted(corpus.glob("C_*")) for file in sorted(kind.rglob("*")) if file.is_file()]
    for number, source in enumerate(sources):
        shutil.copyfile(source, photos / f"{number:03}{source.suffix}")
    return photos


def _two_at_once(photos: Path, register: Path, out: Path) -> None:
    words = ["-m", "photoconsent", "prepare", str(photos), "--out", str(out), "--workers", "1", "--no-recognition"]
    running = [
        subprocess.Popen(
            [sys.executable, *words, "--channel", channel, "--register", str(register)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for channel in CHANNELS
    ]
    for one in running:
        one.wait()


def _told(folder: Path) -> list[dict[str, Any]]:
    """What exiftool reads, one entry a file; also what it has no name for."""
    said = subprocess.run(["exiftool", "-j", "-a", "-U", "-G", "-r", str(folder)], capture_output=True, check=False)
    return [dict(entry) for entry in json.loads(said.stdout)]


def _more_than_pixels(entry: dict[str, Any]) -> Iterator[str]:
    for key in entry:
        group, _, name = key.partition(":")
        if group not in PLAIN or (group == "PNG" and name not in PLAIN_PNG):
            yield f"{Path(entry['SourceFile']).name} {key}"


def _texts(entry: dict[str, Any]) -> Iterator[str]:
    """Texts that come from a file's metadata, not from what exiftool says about the file."""
    for key, value in entry.items():
        if key.partition(":")[0] in PLAIN:
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str) and len(one) >= SHORTEST and not one.startswith("(Binary data"):
                yield one


def _found(texts: set[str], files: list[Path]) -> Iterator[str]:
    """Texts that stand in one of the files, in UTF-8 or UTF-16; looked up by their first eight bytes."""
    forms = ((form, text) for text in texts for form in (text.encode(), text.encode("utf-16-le")))
    spelt = {form: text for form, text in forms if len(form) >= SHORTEST}
    starts = np.unique(np.array([int.from_bytes(form[:8], "little") for form in spelt], np.uint64))
    for file in files:
        data = file.read_bytes()
        raw = np.frombuffer(data.ljust(8, b"\0"), np.uint8)
        windows = np.lib.stride_tricks.sliding_window_view(raw, 8)
        held = np.ascontiguousarray(windows).view("<u8")[:, 0]
        here = set(np.intersect1d(held, starts).tolist())
        for form, text in spelt.items():
            if int.from_bytes(form[:8], "little") in here and form in data:
                yield f"{file.name}: {text}"


if __name__ == "__main__":
    sys.exit(main())
