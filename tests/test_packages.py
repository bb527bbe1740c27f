"""What is installed is what was tested: every package is named with the hashes of its files."""

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def locked() -> dict[str, tuple[Requirement, list[str]]]:
    """For each package of the lock file its line, and the hashes that may be taken for it."""
    found = {}
    for entry in re.split(r"\n(?=\w)", re.sub(r"(?m)^#.*\n", "", LOCK).strip()):
        first, *rest = entry.split("\\\n")
        requirement = Requirement(first.strip())
        found[canonicalize_name(requirement.name)] = requirement, [line.strip() for line in rest]
    return found


def asked_for() -> list[Requirement]:
    """What pyproject.toml asks for: to build, to run, to test."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = listed["project"]
    extras = dict.fromkeys(line for extra in project["optional-dependencies"].values() for line in extra)
    lines = [*listed["build-system"]["requires"], *project["dependencies"], *extras]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("requirement", asked_for(), ids=lambda r: r.name)
def test_what_the_project_asks_for_is_locked_within_its_range(requirement: Requirement) -> None:
    line, hashes = locked()[canonicalize_name(requirement.name)]
    (pin,) = line.specifier
    assert pin.operator == "=="
    assert requirement.specifier.contains(pin.version)
    assert hashes


def test_each_locked_package_has_one_version_and_hashes_of_nothing_but_sha256() -> None:
    for line, hashes in locked().values():
        assert [pin.operator for pin in line.specifier] == ["=="], line
        assert hashes, line
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", one) for one in hashes), line


def test_what_is_installed_here_is_the_locked_version() -> None:
    for name, (line, _) in locked().items():
        if line.marker is None or line.marker.evaluate():
            assert line.specifier.contains(importlib.metadata.version(name)), name


def test_setting_up_takes_nothing_that_is_not_locked() -> None:
    installing = [one for one in (ROOT / "Makefile").read_text("utf-8").splitlines() if "pip install" in one]
    assert installing
    assert all("--require-hashes" in one or "--no-deps" in one for one in installing)
