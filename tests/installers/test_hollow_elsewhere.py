"""x265 is taken out of programs from Windows and macOS: its names stay, and nothing is behind them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from installers.hollow_elsewhere import MacTools, hollow_out_mac, hollow_out_windows

SOURCE = """
int x265_max_bit_depth = 8;
static const char *words = "a library under the GPL";
const char *x265_api_get_217(void) { return words; }
void x265_cleanup(void) {}
void of_its_own(void) {}
"""
MINGW = "x86_64-w64-mingw32-gcc"
CLANG = ("clang", "-target", "arm64-apple-macos13", "-fuse-ld=lld", "-nostdlib")
OWN_NAME = ("llvm-objdump", "--macho", "--dylib-id")


def made(target: Path, *words: str) -> Path:
    target.parent.mkdir(parents=True)
    subprocess.run([*words, "-w", "-x", "c", "-", "-o", str(target)], input=SOURCE, text=True, check=True)
    return target


@pytest.mark.skipif(shutil.which(MINGW) is None, reason=f"needs {MINGW} (Debian: gcc-mingw-w64-x86-64)")
def test_on_windows(tmp_path: Path) -> None:
    start = "-Wl,--export-all-symbols,--entry=x265_cleanup"
    whole = made(tmp_path / "_internal" / "libx265-217-0a1b.dll", MINGW, "-shared", "-nostdlib", start)
    assert b"under the GPL" in whole.read_bytes()
    assert hollow_out_windows(tmp_path) == [whole]
    said = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", whole], capture_output=True, text=True).stdout
    assert re.findall(r"(?m)^\s+\[ *\d+\] (?:\+base.* )?(x265_\w+|of_\w+)$", said) == [
        "x265_api_get_217",
        "x265_cleanup",
        "x265_max_bit_depth",
    ]
    assert f"{whole.name}" in said
    assert b"under the GPL" not in whole.read_bytes()
    assert [path.name for path in whole.parent.iterdir()] == [whole.name]


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("clang", "ld.lld", "llvm-nm", "llvm-objdump")),
    reason="needs clang, lld and llvm of Debian",
)
def test_on_a_mac(tmp_path: Path) -> None:
    called = "@loader_path/libx265.217.dylib"
    versions = ("-compatibility_version", "217", "-current_version", "217")
    whole = made(tmp_path / "libs" / "libx265.217.dylib", *CLANG, "-dynamiclib", "-install_name", called, *versions)
    assert hollow_out_mac(tmp_path, MacTools(CLANG, "llvm-nm", OWN_NAME)) == [whole]
    names = subprocess.run(["llvm-nm", "-gU", whole], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"_(\w+)$", names, re.M) == ["x265_api_get_217", "x265_cleanup", "x265_max_bit_depth"]
    about = subprocess.run(["llvm-objdump", "--macho", "-p", whole], capture_output=True, text=True, check=True).stdout
    assert f"name {called}" in about
    assert about.count("version 217.0.0") == 2
    assert b"under the GPL" not in whole.read_bytes()
