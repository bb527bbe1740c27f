"""Install the `.deb` and the `.tar` in a root without Python, and do there what people will do.

    sudo python -m installers.check_linux DIST [--root DIR]

`DIST` holds what `installers.linux` made. The root is made by `debootstrap` unless it is there already, and used as a
copy, so that each check begins anew. Each line says what was seen; the first that does not hold ends the check.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
MIRROR = "http://deb.debian.org/debian"
USER = "ansatt"
LIMIT = 150_000_000
"""Bytes that each package may take."""
_REGISTER = "PHOTOCONSENT_PASSPHRASE='a long enough passphrase of several words'"


class Failed(Exception):
    """Something that a package promises does not hold."""


class Root:
    """A system of its own in a folder; commands run in it as one of its users."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

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


def seen(words: str, begun: float) -> None:
    """Say what was seen, and how long it took."""
    print(f"{time.monotonic() - begun:6.1f} s  {words}", flush=True)


def installs(root: Root, dist: Path) -> None:
    """The package goes in with what it depends on, and there is no Python."""
    package = next(dist.glob("*.deb"))
    shutil.copy(package, root.folder / "tmp")
    root.run("apt-get update -qq")
    root.run(f"DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/{package.name}")
    root.run(
        "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xauth xdotool x11-utils"
    )
    if root.run("command -v python3 || true").strip():
        raise Failed("there is a Python in the root: what is tried would not stand alone")


def tells_its_version(root: Root, dist: Path) -> None:
    """`--version` names the version of the package."""
    said = root.run("photoconsent --version", user=USER)
    if next(dist.glob("*.deb")).name.split("_")[1].replace("~", "") not in said:
        raise Failed(f"--version says {said!r}")


def runs_the_demo(root: Root, dist: Path) -> None:
    """The main job on sample pictures, with SQLCipher, both networks and worker processes."""
    root.run("photoconsent demo --no-window", user=USER)
    copies = root.run("ls demo/copies/*.jpg | wc -l", user=USER).strip()
    if copies != "4":
        raise Failed(f"{copies} copies of 4 were made")
    root.run("photoconsent verify demo/copies", user=USER)


def keeps_the_register_unreadable(root: Root, dist: Path) -> None:
    """The register is encrypted, opens with its passphrase, and not with another."""
    root.run(f"{_REGISTER} photoconsent register create", user=USER)
    root.run(f"{_REGISTER} photoconsent register add P0001 --name 'Kari Nordmann'", user=USER)
    file = root.folder / "home" / USER / ".local/share/PhotoConsent/consents.register"
    if b"Nordmann" in file.read_bytes() or file.read_bytes()[:6] == b"SQLite":
        raise Failed("the register can be read without its passphrase")
    root.run("PHOTOCONSENT_PASSPHRASE='another one that is wrong' photoconsent register list", user=USER, codes=(3,))


def prints_and_reads_a_form(root: Root, dist: Path) -> None:
    """A form for the person, and its code read back from the PDF."""
    root.run(f"{_REGISTER} photoconsent register print --out form.pdf P0001", user=USER)
    said = root.run(f"{_REGISTER} photoconsent register scan --json form.pdf", user=USER)
    if "P0001" not in said:
        raise Failed(f"the form was not matched:\n{said}")


def outlives_killed_workers(root: Root, dist: Path) -> None:
    """Workers are killed while copies are made: their photos are named, the rest goes on, nothing is half written."""
    alike = "cp $f many/$n-$(basename $f); echo $n >> many/$n-$(basename $f)"  # but not the same: those share a copy
    root.run(f"mkdir many; for n in 1 2 3 4 5 6; do for f in demo/photos/*; do {alike}; done; done", user=USER)
    job = root.start(
        f"{_REGISTER} photoconsent prepare many --channel website --out many-out --no-recognition --workers 2 "
        "--report many.json",
        user=USER,
    )
    killed = 0
    while job.poll() is None and killed < 3:
        time.sleep(2.5)
        killed += _kill_a_worker()
    said, _ = job.communicate(timeout=600)
    home = root.folder / "home" / USER
    if not (home / "many.json").exists():
        raise Failed(f"{killed} workers were killed, exit code {job.returncode}:\n{said[-3000:]}")
    states = Counter(photo["status"] for photo in json.loads((home / "many.json").read_text("utf-8"))["photos"])
    copies = len(list((home / "many-out").glob("*.jpg")))
    print(f"          {killed} workers killed; {dict(states)}; {copies} copies; exit code {job.returncode}")
    if killed < 3 or states["failed"] > killed or states.total() != 24 or states["exported"] != copies:
        raise Failed(said[-3000:])
    root.run("photoconsent verify many-out", user=USER)
    if list((home / "many-out").rglob("*.part*")):
        raise Failed("a half-written copy was left")


def _kill_a_worker() -> int:
    """Kill one worker process of the program in the root: the one started last. Returns how many were."""
    ours = []
    for process in Path("/proc").iterdir():
        try:
            words = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if process.name.isdigit() and words[0].endswith(b"photoconsent") and b"--multiprocessing-fork" in words:
            ours.append(int(process.name))
    if ours:
        os.kill(max(ours), 9)
    return bool(ours)


def opens_the_window(root: Root, dist: Path) -> None:
    """The window comes up on a screen, with photos handed to it, and stays."""
    job = root.start(
        "xvfb-run -a -s '-screen 0 1400x900x24' sh -c 'photoconsent --open demo/photos & program=$!; "
        "xdotool search --sync --onlyvisible --name PhotoConsent | head -1; sleep 10; "
        "kill -0 $program && echo stayed; kill $program; wait'",
        user=USER,
    )
    said, _ = job.communicate(timeout=120)
    if "stayed" not in said:
        raise Failed(f"the window did not stay:\n{said[-2000:]}")


def leaves_the_register(root: Root, dist: Path) -> None:
    """The package is purged; the register is still there, and is read by the program in the `.tar`."""
    root.run("DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq photoconsent")
    if (root.folder / "opt/photoconsent").exists():
        raise Failed("something is left in /opt/photoconsent")
    root.run("DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xz-utils")
    archive = next(dist.glob("*.tar"))
    shutil.copy(archive, root.folder / "tmp")
    root.run(f"tar -xf /tmp/{archive.name} && {archive.stem}/install.sh", user=USER)
    said = root.run(f"{_REGISTER} .local/bin/photoconsent register list", user=USER)
    if "Nordmann" not in said:
        raise Failed(f"the register is not what it was:\n{said}")
    root.run(".local/opt/photoconsent/install.sh --remove", user=USER)
    root.run("test ! -e .local/opt/photoconsent && test -e .local/share/PhotoConsent/consents.register", user=USER)


CHECKS: tuple[tuple[str, Callable[[Root, Path], None]], ...] = (
    ("installed where there is no Python", installs),
    ("--version", tells_its_version),
    ("the demo", runs_the_demo),
    ("the register is encrypted", keeps_the_register_unreadable),
    ("a form printed and its scan read", prints_and_reads_a_form),
    ("the window on a screen", opens_the_window),
    ("workers killed while copies are made", outlives_killed_workers),
    ("removed, the register left, read by the per-user form", leaves_the_register),
)


def main() -> int:
    """Run every check; returns 1 when one does not hold."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("dist", type=Path)
    words.add_argument("--root", type=Path, default=ROOT / "build" / "bare-system", help="the bare system, kept")
    chosen = words.parse_args()
    folder = chosen.root.with_name(f"{chosen.root.name}-{os.getpid()}")
    begun = time.monotonic()
    try:
        for package in (*chosen.dist.glob("*.deb"), *chosen.dist.glob("*.tar")):
            if package.stat().st_size > LIMIT:
                raise Failed(f"{package.name} has {package.stat().st_size / 1e6:.1f} MB, more than {LIMIT / 1e6:.0f}")
        root = make_root(chosen.root, folder)
        for name, check in CHECKS:
            check(root, chosen.dist)
            seen(name, begun)
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    finally:
        leave(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
