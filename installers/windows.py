"""Installers for Windows around a frozen program: an MSI for a whole computer, a set-up program for one user.

    python -m installers.windows PAYLOAD [--out DIR] [--sign CERTIFICATE.pem KEY.pem]

The MSI installs per machine and silently (`msiexec /i photoconsent.msi /qn`), replaces older versions, and removes
nothing but itself. The set-up program needs no administrator. `wixl` and `makensis` compile both on any system; the
program inside has to be frozen on Windows. Registers and settings lie in the user's own folders and are never touched.
"""

import argparse
import re
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from installers.freeze import ROOT
from installers.hollow_elsewhere import hollow_out_windows
from photoconsent import __version__

UPGRADE_CODE = "6F0B7C0E-6F59-4B0C-9A55-3D0E0B0A71C2"
"""By which Windows knows that two versions are the same program. It never changes."""
_NAMES = uuid.UUID("b7f1f0c2-2f0c-4a53-a3a6-9c9a9d1c8f10")
"""From which the numbers of files are made, so that a file keeps its number from one version to the next."""
_START = "photoconsent.exe"


def windows_version() -> str:
    """Three numbers, because Windows compares no more."""
    numbers = re.match(r"\d+\.\d+\.\d+", __version__)
    if numbers is None:
        raise ValueError(__version__)
    return numbers[0]


def msi_source(payload: Path) -> str:
    """The source of the MSI (WiX 3) with every file under `payload`."""
    lines = list(_folder(payload, payload, 8))
    components = [f'      <ComponentRef Id="{_id("c", file, payload)}"/>' for file in _files(payload)]
    menu = "\n".join(
        [
            '      <Component Id="menu" Guid="' + _guid("menu") + '">',
            '        <Shortcut Id="start" Name="PhotoConsent" Directory="ProgramMenuFolder"'
            f' Target="[INSTALLDIR]{_START}" WorkingDirectory="INSTALLDIR"/>',
            '        <RegistryValue Root="HKLM" Key="Software\\PhotoConsent" Name="installed" Type="integer"'
            ' Value="1" KeyPath="yes"/>',
            "      </Component>",
        ]
    )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">',
            f'  <Product Id="*" Name="PhotoConsent" Version="{windows_version()}" Language="1044"'
            f' Manufacturer="PhotoConsent" UpgradeCode="{UPGRADE_CODE}">',
            '    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"/>',
            '    <MajorUpgrade DowngradeErrorMessage="A newer version of PhotoConsent is installed already."/>',
            '    <Media Id="1" Cabinet="program.cab" EmbedCab="yes"/>',
            '    <Directory Id="TARGETDIR" Name="SourceDir">',
            '      <Directory Id="ProgramMenuFolder"/>',
            '      <Directory Id="ProgramFiles64Folder">',
            '      <Directory Id="INSTALLDIR" Name="PhotoConsent">',
            *lines,
            menu,
            "      </Directory>",
            "      </Directory>",
            "    </Directory>",
            '    <Feature Id="program" Level="1">',
            *components,
            '      <ComponentRef Id="menu"/>',
            "    </Feature>",
            "  </Product>",
            "</Wix>",
            "",
        ]
    )


def setup_source(payload: Path, target: Path) -> str:
    """The source of the set-up program (NSIS) that installs `payload` for one user; it is compiled to `target`."""
    key = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\PhotoConsent"
    return f"""Unicode true
Name "PhotoConsent"
OutFile "{target}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\\Programs\\PhotoConsent"
SetCompressor /SOLID lzma
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  RMDir /r "$LOCALAPPDATA\\Programs\\PhotoConsent"
  SetOutPath "$LOCALAPPDATA\\Programs\\PhotoConsent"
  File /r "{payload}/*"
  CreateShortcut "$SMPROGRAMS\\PhotoConsent.lnk" "$OUTDIR\\{_START}"
  WriteUninstaller "$OUTDIR\\uninstall.exe"
  WriteRegStr HKCU "{key}" "DisplayName" "PhotoConsent"
  WriteRegStr HKCU "{key}" "DisplayVersion" "{windows_version()}"
  WriteRegStr HKCU "{key}" "UninstallString" '"$OUTDIR\\uninstall.exe"'
  WriteRegStr HKCU "{key}" "QuietUninstallString" '"$OUTDIR\\uninstall.exe" /S'
SectionEnd

Section "Uninstall"
  RMDir /r "$LOCALAPPDATA\\Programs\\PhotoConsent"
  Delete "$SMPROGRAMS\\PhotoConsent.lnk"
  DeleteRegKey HKCU "{key}"
SectionEnd
"""


def build(payload: Path, out: Path) -> list[Path]:
    """Write both sources and compile them; returns the MSI and the set-up program. Raises CalledProcessError.

    What is under the GPL is taken out of the payload first.
    """
    if not (payload / _START).is_file():
        raise FileNotFoundError(payload / _START)
    hollow_out_windows(payload)
    out.mkdir(parents=True, exist_ok=True)
    msi, setup = out / f"photoconsent-{__version__}.msi", out / f"photoconsent-{__version__}-user-setup.exe"
    source, script = out / "photoconsent.wxs", out / "photoconsent.nsi"
    source.write_text(msi_source(payload.resolve()), "utf-8")
    script.write_text(setup_source(payload.resolve(), setup.resolve()), "utf-8")
    words = ["wixl", "--arch", "x64", "-o", str(msi.resolve()), str(source.resolve())]
    subprocess.run(words, check=True, cwd=payload)  # where it looks for the files
    subprocess.run(["makensis", "-V2", "-WX", str(script)], check=True)
    return [msi, setup]


def sign(file: Path, certificate: Path, key: Path) -> None:
    """Sign the file in place. Raises CalledProcessError."""
    beside = file.with_name(f"signed-{file.name}")
    words = ["osslsigncode", "sign", "-certs", str(certificate), "-key", str(key), "-h", "sha256"]
    subprocess.run([*words, "-n", "PhotoConsent", "-in", str(file), "-out", str(beside)], check=True)
    beside.replace(file)


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def _folder(folder: Path, payload: Path, indent: int) -> Iterator[str]:
    """The lines for what is in the folder, each file a component of its own."""
    space = " " * indent
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield f'{space}<Directory Id="{_id("d", path, payload)}" Name={quoteattr(path.name)}>'
            yield from _folder(path, payload, indent + 2)
            yield f"{space}</Directory>"
        else:
            name = path.relative_to(payload).as_posix()
            yield f'{space}<Component Id="{_id("c", path, payload)}" Guid="{_guid(name)}" Win64="yes">'
            yield f'{space}  <File Id="{_id("f", path, payload)}" Source={quoteattr(name)} KeyPath="yes"/>'
            yield f"{space}</Component>"


def _id(kind: str, path: Path, payload: Path) -> str:
    """A name that the source may use for this file or folder, the same in every version."""
    return f"{kind}{uuid.uuid5(_NAMES, path.relative_to(payload).as_posix()).hex}"


def _guid(name: str) -> str:
    return str(uuid.uuid5(_NAMES, name)).upper()


def main() -> None:
    """Build both installers, and sign them when a certificate is named."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("payload", type=Path, help="the folder of the frozen program")
    words.add_argument("--out", type=Path, default=ROOT / "dist")
    words.add_argument("--sign", type=Path, nargs=2, metavar=("CERTIFICATE", "KEY"))
    chosen = words.parse_args()
    for made in build(chosen.payload, chosen.out):
        if chosen.sign:
            sign(made, *chosen.sign)
        print(f"{made.stat().st_size / 1e6:7.1f} MB  {made}")


if __name__ == "__main__":
    main()
