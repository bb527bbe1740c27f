"""Channels have an owner, a kind and a state; none is exempt."""

import pytest

from consent_db.errors import BadEntry, ChannelExists, UnknownChannelName
from consent_db.records import Channel
from consent_db.register import Register
from photoconsent.paths import resources_folder
from photoconsent.pipeline.channels import load_channels

from .conftest import signed


def test_the_usual_channels_are_those_the_program_exports_for(register: Register) -> None:
    exported = load_channels(resources_folder() / "channels.toml")
    assert {(c.name, c.kind) for c in register.channels()} == {(c.name, str(c.kind)) for c in exported.values()}


def test_a_new_channel_can_be_ticked_and_an_unknown_one_cannot(register: Register, kari: str) -> None:
    with pytest.raises(UnknownChannelName, match="intranet"):
        register.record_consent(kari, signed("newsletter"))
    register.add_channel(Channel("newsletter", "Newsletter", "print", "The desk"))
    assert register.record_consent(kari, signed("newsletter")) == "C2.1"
    with pytest.raises(ChannelExists):
        register.add_channel(Channel("newsletter", "Newsletter", "print"))


@pytest.mark.parametrize(
    "channel", [Channel("News Letter", "N", "print"), Channel("n", "N", "secret"), Channel("", "", "print")]
)
def test_names_and_kinds_that_cannot_be_are_refused(register: Register, channel: Channel) -> None:
    with pytest.raises(BadEntry):
        register.add_channel(channel)


def test_a_channel_that_is_not_there_cannot_be_changed(register: Register) -> None:
    with pytest.raises(UnknownChannelName):
        register.alter_channel(Channel("newsletter", "Newsletter", "print"))
