"""What several tests of the terminal begin with."""

from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.cli.terminal import Terminal


@pytest.fixture
def register(tmp_path: Path, terminal: Terminal) -> Path:
    """A register in which the portrait's person consents in writing."""
    file = tmp_path / "consents.register"
    Image.fromarray(data.astronaut()).save(tmp_path / "reference.jpg")
    Image.new("RGB", (60, 80), "white").save(tmp_path / "form.png")
    (tmp_path / "people.csv").write_text(
        "id,name,references,status,channels,signed_on,valid_until,evidence\n"
        "P1,Eileen,reference.jpg,consents,website,2026-01-05,,form.png\n"
    )
    terminal("register", "create", "--register", file).succeeded()
    terminal("register", "import", tmp_path / "people.csv", "--register", file).succeeded()
    return file
