"""`prepare --scheduler`: the same report as on one machine, and a network for nobody who holds anything."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoconsent.__main__ import needs_network
from photoconsent.offline import can_close_network
from photoconsent.sample import make_album
from tests.cli.terminal import Terminal
from tests.cluster.crew import Crew, start


def told(report: Path) -> list[dict[str, Any]]:
    """What the report says of the photos, but for what is fresh with every copy."""
    fresh = {"output", "output_sha256", "attack"}
    photos = json.loads(report.read_text())["photos"]
    return [{name: value for name, value in photo.items() if name not in fresh} for photo in photos]


def test_the_report_says_the_same_as_on_one_machine(crew: Crew, tmp_path: Path, terminal: Terminal) -> None:
    album, register = tmp_path / "album", tmp_path / "consents.register"
    make_album(album)
    _, crowd, *others = sorted((album / "photos").iterdir())
    for photo in others:
        photo.unlink()
    with Image.open(crowd) as picture:
        few = picture.crop((0, 0, picture.width // 3, picture.height // 3))
    few.save(crowd)
    (album / "photos" / "broken.jpg").write_bytes(crowd.read_bytes()[:5_000])
    terminal("register", "create", "--register", register).succeeded()
    terminal("register", "import", album / "people.csv", "--register", register).succeeded()
    words = ["prepare", album / "photos", "--channel", "instagram", "--event", "Open day", "--register", register]
    here, there = tmp_path / "here.json", tmp_path / "there.json"
    terminal(*words, "--out", tmp_path / "here", "--report", here, "--workers", 1).failed(1, "2 of 3 photos")
    reach = ["--scheduler", crew.place.address, "--certificates", crew.certificates]
    process = start(*words, "--out", tmp_path / "there", "--report", there, *reach)
    said = process.communicate(timeout=240)[1]
    assert (process.returncode, said) == (1, "")
    assert told(there) == told(here)
    decisions = {face["decision"] for photo in told(there) for face in photo["faces"]}
    assert decisions == {"show", "hide"}
    assert sorted(path.name for path in (tmp_path / "there").iterdir()) == sorted(
        path.name for path in (tmp_path / "here").iterdir()
    )
    terminal("verify", tmp_path / "there", "--report", there).succeeded()
    log = terminal("register", "published", "--register", register).succeeded().out
    assert log.count("instagram") == 4


@pytest.mark.skipif(not can_close_network(), reason="only Linux closes the network to a process that asks for it")
def test_who_opens_the_register_has_no_network_while_the_line_stands(crew: Crew) -> None:
    code = """
import socket, sys
from pathlib import Path
from photoconsent.cli.workplace import engine
from photoconsent.pipeline.steps import Wanted
if __name__ == "__main__":
    socket.socket(socket.AF_INET).close()
    with engine(sys.argv[1], Path(sys.argv[2]), False, 1, Wanted(), 1):
        try:
            socket.socket(socket.AF_INET)
            print("open")
        except PermissionError:
            print("closed")
"""
    words = [sys.executable, "-c", code, crew.place.address, str(crew.certificates)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr) == ("closed\n", "")


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        (["prepare", "a", "--channel", "x"], False),
        (["prepare", "a", "--scheduler", "local:2"], True),
        (["prepare", "a", "--scheduler=local:2"], True),
        (["detect", "--scheduler", "a"], False),
        (["register", "list"], False),
        (["verify", "cluster"], False),
        (["cluster", "worker", "a"], True),
        (["demo"], True),
        (["--help"], False),
    ],
)
def test_the_network_is_closed_from_the_first_moment_unless_it_is_needed(words: list[str], needed: bool) -> None:
    assert needs_network(words) is needed


def test_addresses_and_certificates_are_looked_at_before_anything_is_opened(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff")
    words = ["prepare", tmp_path / "a.jpg", "--channel", "website", "--out", tmp_path / "out", "--scheduler"]
    terminal(*words, "tcp://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal(*words, "tls://10.0.0.5:8786").failed(2, "must be encrypted")
    terminal(*words, "nowhere").failed(2, "no address of a scheduler")
    terminal(*words, "tls://10.0.0.5:8786", "--certificates", tmp_path).failed(2, "ca.pem")
    assert not (tmp_path / "out").exists()
