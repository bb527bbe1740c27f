"""What earlier versions left behind is opened: files made by that version, in `tests/kept/VERSION/`, never made anew.

Each register holds K1, who consented to the website from 2026-05-04 to 2028-05-04 with a form, and K2, who did not.
"""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from consent_db.records import Media
from consent_db.register import Register
from photoconsent.home.settings import Settings, load_settings
from tests.conftest import PASSPHRASE

KEPT = sorted((Path(__file__).parent.parent / "kept").iterdir())


def test_the_newest_version_has_left_something() -> None:
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
def test_old_settings_hold(kept: Path) -> None:
    assert load_settings(kept / "settings.json") == Settings(
        language="nn", channel="intranet", lock_after=5, recent_folders="/photos/open day", people_as_gallery=True
    )
