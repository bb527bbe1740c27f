"""A disk image for macOS around a program that was frozen there: `PhotoConsent.app`, signed if an identity is named.

    python -m installers.macos dist/photoconsent [--out DIR] [--identity "Developer ID Application: …"]

It runs on macOS alone (`codesign`, `hdiutil`), and has not been run yet: see docs/it.md.
"""

import argparse
import plistlib
import shutil
import subprocess
from pathlib import Path
from typing import Any

from installers.freeze import NAME, ROOT
from installers.parts import document
from photoconsent import __version__

IDENTIFIER = "no.photoconsent.PhotoConsent"
ENTITLEMENTS: dict[str, bool] = {"com.apple.security.cs.disable-library-validation": True}
"""What the hardened program may do: load the libraries beside it, which others signed. No network, no camera."""


def about() -> dict[str, Any]:
    """What `Info.plist` says."""
    return {
        "CFBundleName": "PhotoConsent",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleExecutable": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
    }


def bundle(program: Path, out: Path) -> Path:
    """Lay the frozen program out as `PhotoConsent.app`, with licences and the list of its parts."""
    app = out / "PhotoConsent.app"
    shutil.rmtree(app, ignore_errors=True)
    beside = shutil.ignore_patterns("licences", "photoconsent.cdx.json")  # no program, so not among what is signed
    shutil.copytree(program, app / "Contents" / "MacOS", symlinks=True, ignore=beside)
    resources = app / "Contents" / "Resources"
    resources.mkdir()
    document(resources, program)
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(about()))
    return app


def main() -> None:
    """Make the bundle, sign it, and put it into a disk image."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("program", type=Path, help="the folder of the frozen program")
    words.add_argument("--out", type=Path, default=ROOT / "dist")
    words.add_argument("--identity", default="-", help="whose signature; without it one that holds on this Mac alone")
    chosen = words.parse_args()
    app = bundle(chosen.program, chosen.out)
    allowed = chosen.out / "entitlements.plist"
    allowed.write_bytes(plistlib.dumps(ENTITLEMENTS))
    signing = ["codesign", "--force", "--deep", "--options", "runtime", "--entitlements", str(allowed)]
    subprocess.run([*signing, "--sign", chosen.identity, str(app)], check=True)
    image = chosen.out / f"PhotoConsent-{__version__}.dmg"
    subprocess.run(["hdiutil", "create", "-srcfolder", str(app), "-ov", "-format", "ULFO", str(image)], check=True)
    print(image)


if __name__ == "__main__":
    main()
