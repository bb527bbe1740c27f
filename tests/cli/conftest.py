"""What several tests of the terminal begin with."""

from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.cli.terminal import Terminal


@pytest.fixture
def register(tmp_path: Path, terminal: Terminal) -> Path:
    """A register in which the portrait's person consents in writing."""
    return make_register(tmp_path, terminal)


def make_register(folder: Path, terminal: Terminal, media: str = "still") -> Path:
    """A register in this folder, whose one person, of the portrait, consents to these media in writing."""
    file = folder / "consents.register"
    Image.fromarray(data.astronaut()).save(folder / "reference.jpg")
    Image.new("RGB", (60, 80), "white").save(folder / "form.png")
    (folder / "people.csv").write_text(
        "id,name,references,status,channels,media,signed_on,valid_until,evidence\n"
        f"P1,Eileen,reference.jpg,consents,website,{media},2026-01-05,,form.png\n"
    )
    terminal("register", "create", "--register", file).succeeded()
    terminal("register", "import", folder / "people.csv", "--register", file).succeeded()
    return file
