"""The Linux packages are what `dpkg` and `tar` take them for, around a stand-in."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installers import linux
from photoconsent.cli.later import COMMANDS
from photoconsent.cli.register import app as register

needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both packages around a program of two lines."""
    out = tmp_path_factory.mktemp("built")
    program = out / "frozen"
    program.mkdir()
    (program / "photoconsent").write_text("#!/bin/sh\necho stand-in\n")
    (program / "photoconsent").chmod(0o755)
    linux.tree(program, out / "tree")
    linux.pressed(out / "tree", out / "data.tar.xz")
    linux.deb(out / "data.tar.xz", 7, out)
    linux.tarball(out / "data.tar.xz", out)
    return out


@needs_dpkg
def test_dpkg_reads_the_deb_and_finds_everything_in_its_place(built: Path) -> None:
    (package,) = built.glob("*.deb")
    fields = subprocess.run(["dpkg-deb", "--info", package], capture_output=True, text=True, check=True).stdout
    assert f"Version: {linux.version()}\n" in fields
    listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
    for path in (
        "./opt/photoconsent/photoconsent",
        "./opt/photoconsent/photoconsent.cdx.json",
        "./opt/photoconsent/licences/numpy.txt",
        "./usr/bin/photoconsent -> /opt/photoconsent/photoconsent",
        "./usr/share/applications/photoconsent.desktop",
        "./usr/share/man/man1/photoconsent.1.gz",
    ):
        assert f"{path}\n" in listed, path
    assert all("root/root" in line or "0/0" in line for line in listed.splitlines())


def test_the_tar_installs_into_a_home_and_leaves_the_register_when_it_goes(built: Path, tmp_path: Path) -> None:
    (archive,) = built.glob("*.tar")
    home = tmp_path / "a home"
    register = home / ".local" / "share" / "PhotoConsent" / "consents.register"
    register.parent.mkdir(parents=True)
    register.write_text("kept")
    subprocess.run(["tar", "-xf", archive, "-C", tmp_path], check=True)
    script = tmp_path / archive.stem / "install.sh"
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    for _ in range(2):  # the second time over the first
        subprocess.run([script], env=environment, check=True, capture_output=True)
    start = home / ".local" / "bin" / "photoconsent"
    assert subprocess.run([start], capture_output=True, text=True, check=True).stdout == "stand-in\n"
    entry = (home / ".local/share/applications/photoconsent.desktop").read_text("utf-8")
    assert "/opt/photoconsent/photoconsent --open %F" in entry
    inside = home / ".local" / "opt" / "photoconsent"
    subprocess.run([inside / "install.sh", "--remove"], env=environment, check=True, capture_output=True)
    left = [path.relative_to(home).as_posix() for path in home.rglob("*") if not path.is_dir() or path.is_symlink()]
    assert left == [".local/share/PhotoConsent/consents.register"]


def test_completion_knows_every_command() -> None:
    words = (linux.DATA / "completion.bash").read_text("utf-8").split()
    known = {word.strip('"') for word in words}
    assert {name for name in COMMANDS if name not in known} == set()
    of_register = {command.name or command.callback.__name__ for command in register.registered_commands}
    assert {name for name in of_register if name not in known} == set()
