"""The same as `installers/hollow.py` for programs that were frozen on Windows and on macOS: x265 is taken out of both.

The reader of HEIC pictures asks x265 for two functions; here each function of x265 that has a public name is offered,
and none does anything. On macOS this happens where the program is frozen, with Apple's compiler. The program from
Windows is put into installers on Linux, and x265 goes there, with Debian's `gcc-mingw-w64-x86-64`.
"""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_PUBLIC = re.compile(r"\b_?(x265_[a-z]\w+)")
"""How the functions of x265 are called; what else it offers is C++ of its own, which nobody asks for."""


@dataclass(frozen=True, slots=True)
class MacTools:
    """What libraries of macOS are looked at and made with."""

    compiler: Sequence[str] = ("cc",)
    names: str = "nm"
    own_name: Sequence[str] = ("otool", "-D")


def hollow_out_windows(payload: Path) -> list[Path]:
    """Exchange x265 under a folder from Windows; returns the libraries. Raises CalledProcessError without mingw."""
    found = sorted(payload.rglob("libx265-*.dll"))
    for library in found:
        said = _read("x86_64-w64-mingw32-objdump", "-p", str(library))
        names = sorted(set(_PUBLIC.findall(said[said.index("[Ordinal/Name Pointer] Table") :])))
        listed = library.with_suffix(".def")
        listed.write_text(f'LIBRARY "{library.name}"\nEXPORTS\n' + "".join(f"  {name}\n" for name in names), "utf-8")
        start = "int __stdcall DllMainCRTStartup(void *own, unsigned why, void *more) { return 1; }\n"
        words = ("x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-s", "-w", "-o", str(library))
        _compile((*words, "-x", "c", "-", "-x", "none", str(listed)), start + _functions(names))
        listed.unlink()
    return found


def hollow_out_mac(inside: Path, tools: MacTools | None = None) -> list[Path]:
    """Exchange x265 under a folder from macOS; returns the libraries. Raises CalledProcessError without a compiler."""
    tools = tools or MacTools()
    found = sorted(one for one in inside.rglob("libx265.*dylib") if not one.is_symlink())
    for library in found:
        names = sorted(set(_PUBLIC.findall(_read(tools.names, "-gU", str(library)))))
        called = _read(*tools.own_name, str(library)).splitlines()[-1].strip()
        number = library.name.split(".")[1]  # which others ask for when they load it
        words = (*tools.compiler, "-dynamiclib", "-Wno-everything", "-install_name", called, "-x", "c", "-")
        versions = ("-compatibility_version", number, "-current_version", number)
        _compile((*words, *versions, "-o", str(library)), _functions(names))
    return found


def _functions(names: Sequence[str]) -> str:
    """The source of functions that end the process."""
    return "".join(f"void {name}(void) {{ __builtin_trap(); }}\n" for name in names)


def _compile(words: Sequence[str], source: str) -> None:
    subprocess.run(words, input=source, text=True, check=True)


def _read(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
