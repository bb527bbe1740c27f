"""Install the `.deb` and the `.tar` in a root without Python, and do there what people will do.

    sudo python -m installers.check_linux DIST [--root DIR]

`DIST` holds what `installers.linux` made. The root is made by `debootstrap` unless it is there already, and used as a
copy, so that each check begins anew. Each line says what was seen; the first that does not hold ends the check.
"""

import argparse
import json
import os
import re
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from installers.bare_system import USER, Failed, Root, leave, make_root

ROOT = Path(__file__).parent.parent
LIMIT = 150_000_000
"""Bytes that each package may take."""
_REGISTER = "PHOTOCONSENT_PASSPHRASE='a long enough passphrase of several words'"
_KEPT_PASSPHRASE = "correct horse battery staple"  # noqa: S105  # of what everybody may read
"""Of what released versions left in `tests/kept`."""
_UNDER_THE_GPL = ("libreadline", "libx264", "libxvid", "libpostproc")
"""Libraries that must not come along; x265 does, hollow (`installers/hollow.py`)."""


def seen(words: str, begun: float) -> None:
    """Say what was seen, and how long it took."""
    print(f"{time.monotonic() - begun:6.1f} s  {words}", flush=True)


def installs(root: Root, dist: Path) -> None:
    """The package goes in with what it depends on, and there is no Python."""
    package = next(dist.glob("*.deb"))
    shutil.copy(package, root.folder / "tmp")
    root.run("apt-get update -qq")
    root.install(f"./tmp/{package.name}")
    root.install("xvfb", "xauth", "xdotool", "x11-utils")
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
    file = root.home / ".local/share/PhotoConsent/consents.register"
    if b"Nordmann" in file.read_bytes() or file.read_bytes()[:6] == b"SQLite":
        raise Failed("the register can be read without its passphrase")
    root.run("PHOTOCONSENT_PASSPHRASE='another one that is wrong' photoconsent register list", user=USER, codes=(3,))


def names_all_its_parts(root: Root, dist: Path) -> None:
    """The list of parts and the licences name everything that lies there, and nothing is under the GPL."""
    home = root.folder / "opt" / "photoconsent"
    listed = {one["name"] for one in json.loads((home / "photoconsent.cdx.json").read_text("utf-8"))["components"]}
    shipped = {folder.name.rsplit("-", 2)[0] for folder in (home / "_internal").glob("*.dist-info")} - {"photoconsent"}
    for name in sorted(re.sub(r"[-_.]+", "-", one).lower() for one in shipped):
        if name not in listed or not (home / "licences" / f"{name}.txt").is_file():
            raise Failed(f"{name} is shipped, and neither listed nor told under which licence")
    for library in (home / "_internal").rglob("*.so*"):
        if library.name.startswith(_UNDER_THE_GPL):
            raise Failed(f"{library} is under the GPL")
        if "libx265" in library.name and library.stat().st_size > 50_000:
            raise Failed(f"{library} is whole")


def says_what_it_does_not_hold(root: Root, dist: Path) -> None:
    """A video and many machines are answered with a sentence, not with an error of Python."""
    root.run("mkdir film && head -c 4000 /dev/zero > film/a.mp4", user=USER)
    video = f"{_REGISTER} photoconsent prepare film --channel website --out film-out"
    machines = f"{_REGISTER} photoconsent prepare demo/photos --channel website --out many --scheduler local:2"
    for command, words in ((video, "photoconsent[video]"), (machines, "photoconsent[cluster]")):
        said = root.run(command, user=USER, codes=(1, 2))
        if words not in said or "Traceback" in said:
            raise Failed(f"{command}\nsays:\n{said}")


def opens_what_older_versions_left(root: Root, dist: Path) -> None:
    """Registers, work in progress and settings of each released version: nothing lost, and shown in the window."""
    told = f"PHOTOCONSENT_PASSPHRASE='{_KEPT_PASSPHRASE}'"
    for kept in sorted((ROOT / "tests" / "kept").iterdir()):
        root.bring(kept, kept.name)
        at = f"--register {kept.name}/kept.register"
        people = json.loads(root.run(f"{told} photoconsent register list --json {at}", user=USER))
        if [one["id"] for one in people] != ["K1", "K2"]:
            raise Failed(f"{kept.name}: {people}")
        form = root.run(f"{told} photoconsent register show K1 {at}", user=USER)
        root.run(f"{told} photoconsent register check {at}", user=USER)
        if "form.png" not in form or "2028-05-04" not in form:
            raise Failed(f"{kept.name}: {form}")
        work = f"--register {kept.name}/draft.register --channel intranet --report {kept.name}/draft.json"
        root.run(f"{told} photoconsent prepare {kept.name}/wall.png --out {kept.name}/out {work}", user=USER)
        (photo,) = json.loads((root.home / kept.name / "draft.json").read_text("utf-8"))["photos"]
        if [one["person"] for one in photo["faces"]] != ["K1", None] or len(photo["areas"]) != 2:
            raise Failed(f"{kept.name}: what hands decided is not what it was: {photo}")
        _unlocks_in_the_window(root, kept.name)


_UNLOCKING = """
photoconsent & program=$!
window=$(xdotool search --sync --onlyvisible --name PhotoConsent | tail -1)
sleep 4
xdotool windowfocus --sync $window type --delay 30 "$1"
xdotool key Return
for second in $(seq 60); do ls $PHOTOCONSENT_HOME/state/seals/*.json 2>/dev/null && break; sleep 1; done
kill $program
wait
"""


def _unlocks_in_the_window(root: Root, version: str) -> None:
    """Type the passphrase of an old register into the window: its newest seal is kept once it is open."""
    own = root.home / version / "own"
    for name, put in (("settings.json", "config/settings.json"), ("kept.register", "data/consents.register")):
        (own / put).parent.mkdir(parents=True)
        shutil.copy(root.home / version / name, own / put)
    (own / "unlock.sh").write_text(_UNLOCKING)
    root.run(f"chown -R {USER}: /home/{USER}/{version}")
    screen = "xvfb-run -a -s '-screen 0 1400x900x24'"
    typed = f"PHOTOCONSENT_HOME=$PWD/{version}/own {screen} sh {version}/own/unlock.sh '{_KEPT_PASSPHRASE}'"
    said = root.run(typed, user=USER, codes=(0, 143))
    if not list((own / "state" / "seals").glob("*.json")):
        raise Failed(f"{version}: its register did not open in the window\n{said}")


def works_on_a_server(root: Root, dist: Path) -> None:
    """A register in a PostgreSQL database: made, written to and read by the packaged program."""
    root.install("postgresql")
    version, cluster, port = root.run("pg_lsclusters -h").split()[:3]
    root.run(f"pg_ctlcluster {version} {cluster} start", codes=(0, 2))
    try:
        for line in (
            "CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'keeper'",
            "CREATE DATABASE consents OWNER keeper TEMPLATE template0 ENCODING 'UTF8'",
        ):
            root.run(f'psql -p {port} -c "{line}"', user="postgres")
        at = f"--register postgresql://keeper@127.0.0.1:{port}/consents"
        told = f"PGPASSWORD=keeper {_REGISTER} photoconsent register"
        root.run(f"{told} create {at} && {told} add P0002 --name 'Ola Nordmann' {at}", user=USER)
        said = root.run(f"{told} list {at}", user=USER)
        dump = root.run(f"pg_dump -p {port} consents", user="postgres")
        if "Ola Nordmann" not in said or "Nordmann" in dump:
            raise Failed(f"the register on a server is not what was promised:\n{said}")
    finally:
        root.run(f"pg_ctlcluster {version} {cluster} stop -m immediate", codes=(0, 2))


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
    home = root.home
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
    root.install("xz-utils")
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
    ("each part listed, with its licence, none under the GPL", names_all_its_parts),
    ("the demo", runs_the_demo),
    ("the register is encrypted", keeps_the_register_unreadable),
    ("a form printed and its scan read", prints_and_reads_a_form),
    ("videos and many machines refused in a sentence", says_what_it_does_not_hold),
    ("the window on a screen", opens_the_window),
    ("what older versions left is opened, and shown in the window", opens_what_older_versions_left),
    ("a register on a PostgreSQL server", works_on_a_server),
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
