"""Packages for Linux: a `.deb` for a whole computer, and a `.tar` that somebody unpacks for themselves.

    python -m installers.linux [--out DIR]

Both hold the same compressed tree, so that it is pressed together once: an `ar` archive is all that a `.deb` is.
Written beside them: `SHA256SUMS`, and the list of everything inside (CycloneDX).
"""

import argparse
import gzip
import hashlib
import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from installers.freeze import ROOT, freeze
from installers.parts import document
from photoconsent import __version__

DATA = ROOT / "installers" / "files"
"""What lies beside the program on the disk: menu entry, manual page, completion, licence of the package."""
ARCHITECTURE = "amd64"
NEEDED = (
    *("libc6 (>= 2.36)", "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xinerama0", "libxcb-image0"),
    *("libxcb-render-util0", "libxcb-xkb1", "libxkbcommon-x11-0", "fonts-dejavu-core"),
)
"""What Qt opens on the screen with; all of Debian 12 and Ubuntu 24.04."""

_PRESSING = ("--x86", "--lzma2=preset=9")
"""The first step writes jumps of machine code so that they repeat, which packs better."""


def version() -> str:
    """The version as Debian writes it: a release candidate comes before its release."""
    return __version__.replace("rc", "~rc")


def tree(program: Path, root: Path) -> None:
    """Lay everything out under `root` as it will lie on the disk."""
    home = root / "opt" / "photoconsent"
    shutil.copytree(program, home, symlinks=True)
    document(home, program)
    _put(root / "usr/share/applications/photoconsent.desktop", (DATA / "photoconsent.desktop").read_bytes())
    _put(root / "usr/share/bash-completion/completions/photoconsent", (DATA / "completion.bash").read_bytes())
    page = (DATA / "photoconsent.1").read_text("utf-8").replace("@VERSION@", __version__)
    _put(root / "usr/share/man/man1/photoconsent.1.gz", gzip.compress(page.encode(), mtime=0))
    _put(root / "usr/share/doc/photoconsent/copyright", (ROOT / "LICENSE").read_bytes())
    _put(root / "usr/share/icons/hicolor/scalable/apps/photoconsent.svg", (DATA / "photoconsent.svg").read_bytes())
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/photoconsent").symlink_to("/opt/photoconsent/photoconsent")


def pressed(root: Path, target: Path) -> None:
    """The tree as `data.tar.xz`, owned by root and without times of this computer. Raises CalledProcessError."""
    options = (
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--sort=name",
        "--mtime=@1767225600",
        "--mode=u+rwX,go+rX,go-w",
    )
    words = ["tar", *options, "-C", str(root), "-c", "."]
    with target.open("wb") as file, subprocess.Popen(words, stdout=subprocess.PIPE) as tar:
        subprocess.run(["xz", *_PRESSING, "-T0", "-c"], stdin=tar.stdout, stdout=file, check=True)
    if tar.returncode:
        raise subprocess.CalledProcessError(tar.returncode, "tar")


def deb(data: Path, size: int, out: Path) -> Path:
    """The `.deb` around the pressed tree of `size` kibibytes."""
    fields = {
        "Package": "photoconsent",
        "Version": version(),
        "Architecture": ARCHITECTURE,
        "Maintainer": "PhotoConsent <photoconsent@localhost>",
        "Installed-Size": str(size),
        "Depends": ", ".join(NEEDED),
        "Section": "graphics",
        "Priority": "optional",
        "Description": "cover everyone in a photo who has not consented in writing\n"
        " Finds faces in event photos, checks them against a register of written consents,\n"
        " covers everyone else, and writes copies that carry nothing but pixels.",
    }
    control = "".join(f"{name}: {value}\n" for name, value in fields.items())
    target = out / f"photoconsent_{version()}_{ARCHITECTURE}.deb"
    parts = {"debian-binary": b"2.0\n", "control.tar.gz": _tar({"./control": control.encode()})}
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, content in {**parts, "data.tar.xz": data.read_bytes()}.items():
            file.write(f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
            file.write(content + b"\n" * (len(content) % 2))
    return target


def tarball(data: Path, out: Path) -> Path:
    """The pressed tree with the script that puts it into a home folder, and takes it out again."""
    name = f"photoconsent-{__version__}-linux-{ARCHITECTURE}"
    target = out / f"{name}.tar"
    with tarfile.open(target, "w") as archive:
        archive.add(data, f"{name}/data.tar.xz", filter=_nobody)
        archive.add(DATA / "install.sh", f"{name}/install.sh", filter=_nobody)
    return target


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The entry without the names and times of who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = 1767225600
    return entry


def _tar(files: dict[str, bytes]) -> bytes:
    """These files as a `.tar.gz`."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w:gz") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return held.getvalue()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def main() -> None:
    """Freeze, lay out, press together once, wrap twice, and say how large each became."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=ROOT / "dist")
    words.add_argument("--frozen", type=Path, help="a program frozen before")
    chosen = words.parse_args()
    out: Path = chosen.out
    out.mkdir(parents=True, exist_ok=True)
    program = chosen.frozen or freeze(out)
    root, data = out / "tree", out / "data.tar.xz"
    shutil.rmtree(root, ignore_errors=True)
    tree(program, root)
    size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
    pressed(root, data)
    made = [deb(data, size, out), tarball(data, out)]
    shutil.copy(root / "opt/photoconsent/photoconsent.cdx.json", out / "photoconsent.cdx.json")
    shutil.rmtree(root)
    data.unlink()
    sums = [f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in made]
    (out / "SHA256SUMS").write_text("".join(sums), "utf-8")
    for one in made:
        print(f"{one.stat().st_size / 1e6:7.1f} MB  {one}")


if __name__ == "__main__":
    main()
