"""Changes good files at random and has the program read them: `python -m tests.benchmarks.fuzz [SECONDS] [TARGET…]`.

The targets are picture (`inspect`), table, scan, register and rows (a register edited in SQL, see `fuzz_rows`), each
for so many seconds. Chance starts at a fixed number, but the samples of Excel, PDF and register hold their time or a
random key, so not every find comes again. A find is a failure that nobody foresaw, a crash, or more time or memory than
an honest file of this size takes; its file is kept in the folder of temporary files, to become a small test.
"""

import io
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pypdfium2
from PIL import Image, features
from PIL.PngImagePlugin import PngInfo

from consent_db import importing
from consent_db.channels import USUAL
from consent_db.errors import KnownError
from consent_db.organisation import Organisation
from consent_db.register import Register
from consent_db.table_lines import COLUMNS
from photoconsent.errors import WorkerCrashed, WorkerFailed, WorkerOutOfMemory, WorkerTimedOut
from photoconsent.papers import forms
from photoconsent.papers.form_texts import Kind, load_texts
from photoconsent.paths import resources_folder
from photoconsent.pipeline import metadata, scanned_pages
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.worker import Limits, attempt
from tests.benchmarks import fuzz_rows
from tests.pipeline.carried.test_bounds import heif, items

SEED = 7
LIMITS = Limits(seconds=20.0, megabytes=1536)
"""A page of a scan is searched for its code in up to fifteen ways, which takes some seconds on a busy machine."""
FINDS = (WorkerCrashed, WorkerFailed, WorkerOutOfMemory, WorkerTimedOut)
PASSPHRASE = "correct horse battery staple"
NUMBERS = (b"\0", b"\x7f", b"\x80", b"\xff", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f")
WORDS = (b"99999999999", b"-1", b"\0", b"\xc2\xb2", b"<a>" * 500, b"[" * 2000, b'"', b";", b"\n", b"1e999", b"..//")


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads files of others."""

    samples: dict[str, bytes]
    """Good files by name."""
    read: Callable[[Path], None]
    apart: bool = True
    """Whether it is done in a process of its own: the program does so, or the time and memory are to be limited."""
    change: Callable[[bytes, random.Random], bytes] | None = None
    """What makes another file of a good one; None changes its bytes."""
    limits: Limits = LIMITS


def main(seconds: float, names: list[str]) -> int:
    makers = {"picture": pictures, "table": tables, "scan": scans, "register": registers, "rows": rows}
    kept = Path(tempfile.mkdtemp(prefix="finds-"))
    found = sum(fuzz(name, makers[name](), seconds, kept) for name in names or makers)
    sys.stdout.write(f"{found} finds{f' in {kept}' if found else ''}\n")
    return 1 if found else 0


def fuzz(name: str, target: Target, seconds: float, kept: Path) -> int:
    """Hand changed samples to one target; gives how many different finds there were.

    Raises what the target does about a sample that was not changed: a sample that is refused anyway tests nothing.
    """
    chance = random.Random(SEED)
    finds: set[str] = set()
    count, longest, end = 0, 0.0, time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder, Apart(target.limits) as apart:
        for sample, data in target.samples.items():
            path = Path(folder) / sample
            path.write_bytes(data)
            target.read(path)
        while time.monotonic() < end:
            sample = chance.choice(sorted(target.samples))
            path = Path(folder) / sample
            for left in path.parent.glob(f"{sample}-*"):
                left.unlink()  # the log of a register whose reader was killed, which would be taken for this one's
            path.write_bytes((target.change or changed)(target.samples[sample], chance))
            before = time.monotonic()
            said = _said(target, path, apart)
            count, longest = count + 1, max(longest, time.monotonic() - before)
            if said and said not in finds:
                finds.add(said)
                (kept / f"{name}-{len(finds)}-{sample}").write_bytes(path.read_bytes())
                sys.stdout.write(f"{name} {sample}, file {count}: {said}\n")
                sys.stdout.flush()
    sys.stdout.write(f"{name}: {count} files, the longest took {longest:.1f} s, {len(finds)} finds\n")
    return len(finds)


def _said(target: Target, path: Path, apart: Apart) -> str:
    """What went wrong that should not; empty if the file was read, or refused with a sentence."""
    if not target.apart:
        before = time.monotonic()
        answer = attempt(lambda: target.read(path))
        if isinstance(answer, FINDS):
            return repr(answer)
        return "too slow" if time.monotonic() - before > LIMITS.seconds else ""
    try:
        apart.call(target.read, path)
    except FINDS as error:
        return repr(error)
    except KnownError:
        pass
    return ""


def changed(data: bytes, chance: random.Random) -> bytes:
    """The file with one to six changes; of a packed one, half the time within one of its parts."""
    if data.startswith(b"PK") and chance.random() < 0.7:
        return _repacked(data, chance)
    new = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(new) + 1)
        # The beginning, where the structure is, as often as all the rest.
        at = at % 600 if chance.random() < 0.5 else at
        part = bytes(new[at : at + chance.randint(1, 64)])
        way = chance.randrange(6)
        if way == 0 and part:
            new[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            number = chance.choice(NUMBERS)
            new[at : at + len(number)] = number
        elif way == 2:
            del new[at : at + len(part)]
        elif way == 3:
            new[at:at] = part * chance.choice((1, 2, 200))
        elif way == 4:
            new[at:at] = chance.choice(WORDS)
        elif chance.random() < 0.2:
            del new[at:]
    return bytes(new)


def _repacked(data: bytes, chance: random.Random) -> bytes:
    """The packed file with one part changed."""
    whole = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, changed(old.read(name), chance) if name == chosen else old.read(name))
    return whole.getvalue()


def pictures() -> Target:
    """Pictures of each format that carry a camera, a place, a text and a packet."""
    photo, exif, text = Image.effect_noise((64, 48), 60).convert("RGB"), Image.Exif(), PngInfo()
    exif[0x010F], exif[0x0132] = "Maker", "2026:01:01 12:00:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 54.0, 0.0), 3: "E", 4: (10.0, 45.0, 0.0)})
    exif.get_ifd(0x8769).update({0x9003: "2026:01:01 12:00:00", 0x927C: b"Nikon\0" + bytes(range(64))})
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a xmlns:b="b" b:c="d"><b:e>Kari</b:e></a></x:xmpmeta>'
    text.add_itxt("Comment", "Kari", zip=True)
    text.add_text("Author", "Kari", zip=True)
    samples = {"a.heic": heif(items(b"hvc1", range(3)), items(b"Exif", range(3, 6)))}
    forms = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "tif": "TIFF", "gif": "GIF", "bmp": "BMP"}
    for ending, form in forms.items() | ({("avif", "AVIF")} if features.check("avif") else set()):
        data = io.BytesIO()
        photo.save(data, form, exif=exif, xmp=packet, pnginfo=text, comment=b"Kari")
        samples[f"a.{ending}"] = data.getvalue()
    return Target(samples, read_picture)


def read_picture(path: Path) -> None:
    metadata.inspect(path)


def tables() -> Target:
    """A table with every column, as CSV and as Excel file."""
    person = {"id": "P1", "name": "Kari", "born": "2012-05", "status": "consents", "signed_on": "2026-01-01"}
    rows = [list(COLUMNS), [person.get(column, "") for column in COLUMNS]]
    book, data = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(data)
    return Target({"a.csv": "\n".join(map(";".join, rows)).encode(), "a.xlsx": data.getvalue()}, read_table)


def read_table(path: Path) -> None:
    importing.plan(path, date(2026, 6, 1), ("website",), ())


def scans() -> Target:
    """A printed form as PDF, and its page as a scanner and a phone would give it."""
    words = load_texts(resources_folder() / "forms", "nb")
    terms = forms.Terms(Organisation(), USUAL, 15, "")
    pdf = forms.consent_forms(words, Kind.ADULT, terms, [forms.ConsentForm("12345678901234567890", "Kari")])
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    samples = {"a.pdf": pdf}
    for ending, kind in (("jpg", "JPEG"), ("tif", "TIFF")):
        data = io.BytesIO()
        page.save(data, kind)
        samples[f"a.{ending}"] = data.getvalue()
    return Target(samples, read_scan)


def read_scan(path: Path) -> None:
    scanned_pages.see(path)


def registers() -> Target:
    """An empty register."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.register"
        Register.create(path, PASSPHRASE, actor="clerk").close()
        return Target({path.name: path.read_bytes()}, read_register, apart=False)


def read_register(path: Path) -> None:
    with Register.open(path, PASSPHRASE, actor="clerk") as register:
        register.people()


def rows() -> Target:
    """A register with somebody of every kind in it, edited in SQL."""
    samples = {"a.register": fuzz_rows.sample()}
    return Target(samples, fuzz_rows.read_rows, change=fuzz_rows.changed, limits=Limits(seconds=10.0, megabytes=1024))


if __name__ == "__main__":
    numbers = [word for word in sys.argv[1:] if word.isdecimal()]
    sys.exit(main(float(numbers[0]) if numbers else 1200.0, [w for w in sys.argv[1:] if not w.isdecimal()]))
