"""What earlier versions left behind is opened: files made by that version, in `tests/kept/VERSION/`, never made anew.

Each `kept.register` holds K1, who consented to the website from 2026-05-04 to 2028-05-04 with a form, and K2, who did
not. Each `draft.register` holds work in progress on `wall.png`: two drawn faces, one of them said to be K1, a box and a
brush stroke; somebody looked at it, and chose the intranet.
"""

import hashlib
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from consent_db.records import Media
from consent_db.register import Register
from photoconsent.event.draft import read
from photoconsent.event.recall import recall
from photoconsent.home.settings import Settings, load_settings
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.steps import Findings
from tests.conftest import PASSPHRASE

KEPT = sorted((Path(__file__).parent.parent / "kept").iterdir())


def test_every_released_version_has_left_something() -> None:
    assert [folder.name for folder in KEPT] == ["0.1.0"]


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_an_old_register_opens_and_says_what_it_said(kept: Path, tmp_path: Path) -> None:
    path = shutil.copy(kept / "kept.register", tmp_path)
    with Register.open(Path(path), PASSPHRASE, clock=lambda: datetime(2026, 12, 1, tzinfo=UTC)) as register:
        assert [(one.id, one.name) for one in register.people()] == [("K1", "Kari Nordmann"), ("K2", "Ola Åsen")]
        allowed = {
            (person, day): register.everywhere(person, Media.STILL, day)["website"].may_show
            for person in ("K1", "K2")
            for day in (date(2026, 12, 1), date(2028, 5, 5))
        }
        assert [key for key, may in allowed.items() if may] == [("K1", date(2026, 12, 1))]
        assert register.check() == []


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_old_work_in_progress_is_gone_on_with(kept: Path, tmp_path: Path) -> None:
    path, photo = shutil.copy(kept / "draft.register", tmp_path), kept / "wall.png"
    sha256 = hashlib.sha256(photo.read_bytes()).hexdigest()
    with Register.open(Path(path), PASSPHRASE) as register:
        (draft,) = register.drafts()
        event = read(draft.body, draft.people)
        assert [(one.sha256, one.looked_at) for one in event.photos] == [(sha256, True)]
        assert (event.purpose.channel, event.purpose.event, event.prepared_by) == ("intranet", "Open day", ("kari",))
        recalled = recall(register, Findings(photo, sha256, (800, 600), ()))
        assert recalled.doubt is None
        assert recalled.edits.drawn == 2
        assert recalled.edits.pointed == {-1: "K1"}
        assert recalled.edits.boxes[-2] == Box(300, 100, 80, 100)
        assert len(recalled.edits.areas) == 2
        assert register.check() == []


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_old_settings_hold(kept: Path) -> None:
    assert load_settings(kept / "settings.json") == Settings(
        language="nn", channel="intranet", lock_after=5, recent_folders="/photos/open day", people_as_gallery=True
    )
