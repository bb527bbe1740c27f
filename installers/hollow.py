"""Put hollow libraries in the place of those that the program never calls, so that a package need not hand them on.

Wheels are linked against all that their makers build in. OpenCV's asks for FFmpeg, by which it would read videos, and
the reader of HEIC pictures for x265, by which it would write them; that one is under the GPL. Neither is ever called
here, but neither package loads without them. A hollow library has the same name, and each name that others ask it for,
and nothing behind them: a call ends the process.
"""

import re
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NEVER_CALLED = (
    "opencv_python_headless.libs/libavcodec-*.so*",
    "opencv_python_headless.libs/libavformat-*.so*",
    "opencv_python_headless.libs/libavutil-*.so*",
    "opencv_python_headless.libs/libswscale-*.so*",
    "pillow_heif.libs/libx265-*.so*",
)
"""Under the folder of the frozen program. OpenCV reads no video here (`photoconsent/video` has PyAV), and no HEIC is
written anywhere."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that a library offers: a function, or a place of so many bytes."""

    name: str
    version: str
    """Empty where the library has no versions of its names."""
    size: int
    """0 for a function."""


def hollow_out(inside: Path) -> list[Path]:
    """Exchange what is never called under this folder; returns the libraries. Raises CalledProcessError without gcc."""
    found = [library for pattern in NEVER_CALLED for library in inside.glob(pattern) if not library.is_symlink()]
    others = [one for one in inside.rglob("*.so*") if one.is_file() and not one.is_symlink() and one not in found]
    asked = {name for one in others for name in _asked_for(one)}
    for library in found:
        _exchange(library, [one for one in offered(library) if one.name in asked])
    return found


def offered(library: Path) -> Iterator[Name]:
    """The names that a library offers to others."""
    for line in _read("nm", "-D", "-S", "--defined-only", "--with-symbol-versions", str(library)).splitlines():
        parts = re.fullmatch(r"[0-9a-f]+ (?:([0-9a-f]+) )?([A-Za-z]) ([^@]+)(?:@@?(.+))?", line)
        if parts is not None and parts[2] in "TWDBRV":
            yield Name(parts[3], parts[4] or "", 0 if parts[2] in "TW" else int(parts[1] or "0", 16))


def _asked_for(library: Path) -> Iterator[str]:
    """The names that a library asks others for."""
    for line in _read("nm", "-D", "--undefined-only", "--with-symbol-versions", str(library)).splitlines():
        yield line.split()[-1].split("@")[0]


def _exchange(library: Path, names: list[Name]) -> None:
    """Write a library of the same name that offers these names and does nothing."""
    called = re.search(r"\(SONAME\).*\[(.+)\]", _read("readelf", "-d", str(library)))
    source = "".join(
        f"char {one.name}[{one.size}];\n" if one.size else f"void {one.name}(void) {{ __builtin_trap(); }}\n"
        for one in names
    )
    versions = defaultdict(list)
    for one in names:
        versions[one.version].append(one.name)
    versions.pop("", None)
    script = library.with_name(f"{library.name}.versions")
    script.write_text("".join(f"{name} {{ global: {'; '.join(of)}; }};\n" for name, of in versions.items()), "utf-8")
    words = ["gcc", "-shared", "-fPIC", "-nostdlib", "-w", "-fno-builtin", "-x", "c", "-", "-o", str(library)]
    words.append(f"-Wl,--soname={called[1] if called else library.name}")
    if versions:
        words.append(f"-Wl,--version-script={script}")
    subprocess.run(words, input=source, text=True, check=True)
    script.unlink()


def _read(*words: str) -> str:
    """What a tool says of a file; nothing if it is no library after all."""
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout
