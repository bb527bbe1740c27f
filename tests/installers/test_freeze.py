"""What is taken out of a frozen program: libraries that nothing names any more, and only those."""

import shutil
import sys
from pathlib import Path

import pytest

from installers.freeze import drop_unneeded

SYSTEM = Path("/usr/lib/x86_64-linux-gnu")
NAMES = ("libpng16.so.16", "libz.so.1", "libexpat.so.1")


@pytest.mark.skipif(
    sys.platform != "linux" or not all((SYSTEM / name).exists() for name in NAMES) or shutil.which("readelf") is None,
    reason="needs libraries of Debian, and readelf",
)
def test_a_library_goes_with_the_last_that_needs_it(tmp_path: Path) -> None:
    plugin = tmp_path / "plugins" / "pictures.so"
    plugin.parent.mkdir()
    shutil.copy(SYSTEM / "libpng16.so.16", plugin)  # which needs libz
    shutil.copy(SYSTEM / "libz.so.1", tmp_path)
    shutil.copy(SYSTEM / "libexpat.so.1", tmp_path)
    shutil.copy(SYSTEM / "libexpat.so.1", tmp_path / "libQt6Core.so.6")  # is loaded by name
    drop_unneeded(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"plugins", "libz.so.1", "libQt6Core.so.6"}
    plugin.unlink()
    drop_unneeded(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"plugins", "libQt6Core.so.6"}
