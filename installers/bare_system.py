"""A system of its own in a folder, without Python, in which packages are tried."""

import os
import shutil
import subprocess
from pathlib import Path

MIRROR = "http://deb.debian.org/debian"
USER = "ansatt"


class Failed(Exception):
    """Something that a package promises does not hold."""


class Root:
    """A system of its own in a folder; commands run in it as one of its users."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def home(self) -> Path:
        """The user's home, as seen from outside."""
        return self.folder / "home" / USER

    def run(self, command: str, *, user: str = "root", codes: tuple[int, ...] = (0,), seconds: int = 600) -> str:
        """What the command printed; raises Failed when it ends with another exit code."""
        words = ["chroot", str(self.folder), "su", "-", user, "-c", command]
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds)
        if done.returncode not in codes:
            raise Failed(f"{command}\nended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout

    def start(self, command: str, *, user: str) -> "subprocess.Popen[str]":
        """Begin a command and go on."""
        words = ["chroot", str(self.folder), "su", "-", user, "-c", command]
        return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def install(self, *packages: str) -> None:
        """Add packages of Debian, or a file with one."""
        words = "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"
        self.run(f"cd / && {words} {' '.join(packages)}")

    def bring(self, folder: Path, name: str) -> None:
        """Put a copy of a folder into the user's home."""
        shutil.copytree(folder, self.home / name)
        self.run(f"chown -R {USER}: /home/{USER}/{name}")


def make_root(base: Path, folder: Path) -> Root:
    """A fresh Debian 12 without Python, with a user of its own."""
    if not (base / "usr/bin/dpkg").exists():
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(base), MIRROR], check=True)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(folder)], check=True)
    for name in ("proc", "dev"):
        subprocess.run(["mount", "--rbind", f"/{name}", str(folder / name)], check=True)
        subprocess.run(["mount", "--make-rslave", str(folder / name)], check=True)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    root = Root(folder)
    root.run(f"useradd -m -s /bin/bash {USER}")
    return root


def leave(folder: Path) -> None:
    """Unmount and remove the root, if it was made; nothing of it is kept."""
    if not folder.exists():
        return
    for name in ("proc", "dev"):
        subprocess.run(["umount", "-l", "-R", str(folder / name)], check=False)
    if not os.path.ismount(folder / "dev") and not os.path.ismount(folder / "proc"):
        shutil.rmtree(folder)
