"""A hollow library keeps what asks for it loading, and has nothing behind its names."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers.hollow import Name, hollow_out, offered

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or any(shutil.which(tool) is None for tool in ("gcc", "nm", "readelf")),
    reason="needs gcc and binutils",
)
INNER = """
char version_text[24] = "a library under the GPL";
void write_picture(void) {}
void asked_by_nobody(void) {}
"""
OUTER = """
extern char version_text[]; void write_picture(void);
int read_picture(void) { return 7; }
void both(void) { version_text[0] = 0; write_picture(); }
"""


def _library(source: str, target: Path, *words: str) -> None:
    target.parent.mkdir(exist_ok=True, parents=True)
    told = ["gcc", "-shared", "-fPIC", "-nostdlib", "-x", "c", "-", "-o", str(target), *words]
    subprocess.run(told, input=source, text=True, check=True)


@pytest.mark.parametrize("versions", [False, True], ids=["plain", "versions"])
def test_what_asks_for_it_loads_and_what_it_did_is_gone(tmp_path: Path, versions: bool) -> None:
    inner = tmp_path / "pillow_heif.libs" / "libx265-1.so.217"
    script = tmp_path / "versions"
    script.write_text("X265_4 { global: version_text; write_picture; asked_by_nobody; };")
    more = (f"-Wl,--version-script={script}",) if versions else ()
    _library(INNER, inner, "-Wl,--soname=libx265-1.so.217", *more)
    outer = tmp_path / "pillow_heif.so"
    _library(OUTER, outer, "-x", "none", str(inner), f"-Wl,-rpath,{inner.parent}", "-Wl,-z,now")
    assert hollow_out(tmp_path) == [inner]
    version = "X265_4" if versions else ""
    names = {one for one in offered(inner) if one.name != "X265_4"}
    assert names == {Name("version_text", version, 24), Name("write_picture", version, 0)}
    assert b"under the GPL" not in inner.read_bytes()
    assert list(tmp_path.rglob("*.versions")) == []
    load = "import ctypes, sys; loaded = ctypes.CDLL(sys.argv[1]); print(loaded.read_picture(), flush=True); "
    read = subprocess.run([sys.executable, "-c", load, outer], capture_output=True, text=True)
    assert (read.returncode, read.stdout) == (0, "7\n")
    written = subprocess.run([sys.executable, "-c", f"{load} loaded.both()", outer], capture_output=True, text=True)
    assert (written.returncode < 0, written.stdout) == (True, "7\n")
