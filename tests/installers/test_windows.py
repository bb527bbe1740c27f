"""The sources of the Windows installers are whole: both compile around a stand-in, and a signature holds."""

import shutil
import subprocess
from pathlib import Path

import pytest

from installers import windows

TOOLS = ("wixl", "msiinfo", "makensis", "osslsigncode", "openssl")
needs_tools = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS),
    reason=f"needs {', '.join(TOOLS)} (Debian: wixl msitools nsis osslsigncode)",
)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A folder that looks like a frozen program."""
    folder = tmp_path / "payload"
    (folder / "_internal" / "a & b").mkdir(parents=True)
    (folder / "photoconsent.exe").write_bytes(b"MZ stand-in")
    (folder / "_internal" / "a & b" / "data.txt").write_text("x")
    return folder


def test_a_file_keeps_its_number_and_the_program_its_code(payload: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(payload, elsewhere)
    first, second = windows.msi_source(payload), windows.msi_source(elsewhere)
    assert first == second
    assert windows.UPGRADE_CODE in first
    assert 'InstallScope="perMachine"' in first


def test_uninstalling_touches_nothing_but_the_program(payload: Path, tmp_path: Path) -> None:
    script = windows.setup_source(payload, tmp_path / "setup.exe")
    removed = [line.strip() for line in script.splitlines() if line.strip().startswith(("RMDir", "Delete"))]
    assert {line.split('"')[1] for line in removed if "RMDir" in line} == {"$LOCALAPPDATA\\Programs\\PhotoConsent"}
    assert "RequestExecutionLevel user" in script


def test_a_folder_without_the_program_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        windows.build(tmp_path, tmp_path / "out")


@needs_tools
def test_both_compile_and_a_signature_holds(payload: Path, tmp_path: Path) -> None:
    msi, setup = windows.build(payload, tmp_path / "out")
    table = subprocess.run(["msiinfo", "export", msi, "Property"], capture_output=True, text=True, check=True).stdout
    assert f"UpgradeCode\t{{{windows.UPGRADE_CODE}}}" in table
    assert "ALLUSERS\t1" in table
    files = subprocess.run(["msiinfo", "export", msi, "File"], capture_output=True, text=True, check=True).stdout
    assert "photoconsent.exe" in files
    assert "data.txt" in files
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=PhotoConsent test", "-days", "2"]
    purpose = ["-addext", "extendedKeyUsage=codeSigning"]
    subprocess.run([*words, *purpose, "-keyout", key, "-out", certificate], capture_output=True, check=True)
    for made in (msi, setup):
        windows.sign(made, certificate, key)
        checked = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", certificate, "-in", made], capture_output=True, text=True
        )
        assert "Signature verification: ok" in checked.stdout, checked.stdout
