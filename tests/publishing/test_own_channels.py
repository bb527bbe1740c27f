"""Channels that an organisation adds to its register stand beside those with a preset."""

from pathlib import Path

import pytest

from consent_db.records import Channel
from consent_db.register import Register
from photoconsent import paths
from photoconsent.pipeline.channels import load_channels
from photoconsent.publishing.own_channels import known_channels, name_for
from tests.conftest import PASSPHRASE


def test_added_channels_follow_the_presets_and_replace_none(tmp_path: Path) -> None:
    presets = load_channels(paths.resources_folder() / "channels.toml")
    with Register.create(tmp_path / "r.register", PASSPHRASE) as register:
        register.add_channel(Channel("library", "The library", "intranet"))
        known = known_channels(presets, register)
    assert list(known) == [*presets, "library"]
    assert (known["library"].title, known["library"].kind) == ("The library", "intranet")
    assert known["library"].fit(6000, 4000) == (2048, 1365)
    assert known["instagram"] is presets["instagram"]
    assert known_channels(presets, None) == presets


@pytest.mark.parametrize(
    ("title", "name"),
    [("Biblioteket på Instagram", "biblioteket-pa-instagram"), ("Ærø & Ølen!", "aero-olen"), ("…", ""), ("É2", "e2")],
)
def test_a_title_becomes_a_name(title: str, name: str) -> None:
    assert name_for(title) == name
