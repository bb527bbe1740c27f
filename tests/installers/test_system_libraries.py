"""Libraries of the system that a package takes along are told with their package and its licence."""

import shutil
from pathlib import Path

import pytest

from installers.parts import document
from installers.system_libraries import SystemPackage, owner, packages_in

SYSTEM = Path("/usr/lib/x86_64-linux-gnu")
pytestmark = pytest.mark.skipif(
    shutil.which("dpkg") is None or not (SYSTEM / "libz.so.1").exists(), reason="needs Debian"
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program with a library of the system, one of a wheel that tells nothing, and one that is Qt's."""
    inside = tmp_path / "program" / "_internal"
    (inside / "psycopg_binary.libs").mkdir(parents=True)
    shutil.copy(SYSTEM / "libz.so.1", inside)
    (inside / "psycopg_binary.libs" / "libexpat-0a1b2c3d.so.1.9").touch()
    (inside / "libQt6Core.so.6").touch()
    (inside / "libfreetype-0a1b2c3d.so.6").symlink_to("pillow.libs/libfreetype-0a1b2c3d.so.6")
    return tmp_path / "program"


def test_each_library_is_told_with_its_package(program: Path, tmp_path: Path) -> None:
    found = packages_in(program / "_internal")
    assert [one.name for one in found] == ["libexpat1", "zlib1g"]
    assert (found[0].version == "", found[1].version != "") == (True, True)
    document(tmp_path / "told", program)
    assert "Gailly" in (tmp_path / "told" / "licences" / "debian-zlib1g.txt").read_text("utf-8")
    assert "pkg:deb/debian/zlib1g@" in (tmp_path / "told" / "photoconsent.cdx.json").read_text("utf-8")


def test_a_library_that_nobody_knows_stops_the_build(program: Path) -> None:
    (program / "_internal" / "libofnobody.so.1").touch()
    with pytest.raises(LookupError, match="libofnobody"):
        packages_in(program / "_internal")


def test_a_package_of_another_number_is_found_by_the_name() -> None:
    assert owner(Path("libexpat-deadbeef.so.99.1")) == "libexpat1"
    assert owner(Path("libglib-2.0.so.0")) == owner(Path("libglib-deadbeef.so.3")) == "libglib2.0-0"
    assert SystemPackage("libexpat1", "").copyright
