"""The sample album with a register of its own, to try the program on without touching the user's.

Only the window opens it beside the user's own register, so it is no part of the core.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

from consent_db.register import Register
from photoconsent import paths
from photoconsent.enrolment.enrol import import_people
from photoconsent.pipeline.apart import Apart
from photoconsent.sample import PASSPHRASE, make_album

SAMPLE_REGISTER = "sample.register"
SAMPLE_PHOTOS = "photos"
"""What they are called in the folder of the sample."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The open sample."""

    register: Register
    path: Path
    photos: Path


def make_sample(folder: Path, apart: Apart) -> Sample:
    """Build the sample in this folder, which is emptied first, and open its register. Takes a few seconds."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, mode=0o700)
    people, path = make_album(folder), folder / SAMPLE_REGISTER
    register = Register.create(path, PASSPHRASE, witness=paths.seals_folder())
    import_people(register, people, call=apart.call)
    return Sample(register, path, folder / SAMPLE_PHOTOS)
