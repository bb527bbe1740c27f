"""One set of certificates, one scheduler and three workers for all tests here."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from photoconsent.cluster.certificates import make_certificates
from tests.cluster.crew import Crew

PHOTOS = 6


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificates of a cluster."""
    folder = tmp_path_factory.mktemp("certificates") / "all"
    make_certificates(days=1).write(folder)
    return folder


@pytest.fixture(scope="session")
def shared_crew(certificates: Path) -> Iterator[Crew]:
    """A scheduler, and the workers that are left from the test before."""
    crew = Crew(certificates)
    yield crew
    crew.close()


@pytest.fixture
def crew(shared_crew: Crew) -> Crew:
    """A scheduler and three workers."""
    shared_crew.make_up(3)
    return shared_crew


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """A portrait in several sizes, each another file."""
    folder = tmp_path / "photos"
    folder.mkdir()
    portrait = Image.fromarray(data.astronaut())
    names = [folder / f"IMG_{number}.jpg" for number in range(PHOTOS)]
    for number, name in enumerate(names):
        portrait.resize((500 + 20 * number, 500 + 20 * number)).save(name)
    return names
