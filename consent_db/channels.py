"""Places of publication: each has an owner, a kind and a state. None is exempt from anything."""

import re

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db.audit import Change
from consent_db.errors import BadEntry, Cause, ChannelExists, UnknownChannelName
from consent_db.records import Channel
from consent_db.tables import ChannelRow

USUAL = (
    Channel("website", "Website", "public"),
    Channel("intranet", "Intranet", "intranet"),
    Channel("facebook", "Facebook", "public"),
    Channel("instagram", "Instagram", "public"),
    Channel("linkedin", "LinkedIn", "public"),
    Channel("x", "X", "public"),
    Channel("youtube", "YouTube", "public"),
    Channel("print", "Print", "print"),
    Channel("closed-group", "Closed group", "closed-group"),
)
"""What a new register starts with."""
KINDS = ("public", "closed-group", "intranet", "print")


def channels(session: Session) -> list[Channel]:
    """All channels, in the order of their names."""
    return sorted((_record(row) for row in session.scalars(select(ChannelRow))), key=lambda one: one.name)


def state_of(session: Session, name: str) -> tuple[bool, str]:
    """Whether a channel is in the register and open, and its kind; empty for one that is not there."""
    row = session.get(ChannelRow, name)
    return (False, "") if row is None else (row.open, row.kind)


def check(session: Session, names: frozenset[str]) -> None:
    """Refuse names that are no channel of the register. Raises UnknownChannelName."""
    known = set(session.scalars(select(ChannelRow.name)))
    for name in sorted(names - known):
        raise UnknownChannelName(name=name, known=", ".join(sorted(known)))


def add(change: Change, channel: Channel) -> None:
    """Add a channel. Raises ChannelExists, BadEntry."""
    if change.session.get(ChannelRow, channel.name) is not None:
        raise ChannelExists(name=channel.name)
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", channel.name):
        raise BadEntry(field="channel", cause="use small letters, digits and hyphens")
    _check_kind(channel)
    change.session.add(
        ChannelRow(name=channel.name, title=channel.title, kind=channel.kind, owner=channel.owner, open=channel.open)
    )
    change.session.flush()
    change.note("channel added", channel.name, kind=channel.kind, open=channel.open)


def alter(change: Change, channel: Channel) -> None:
    """Set title, kind, owner and state of a channel. Raises UnknownChannelName, BadEntry."""
    check(change.session, frozenset({channel.name}))
    _check_kind(channel)
    row = change.session.get_one(ChannelRow, channel.name)
    row.title, row.kind, row.owner, row.open = channel.title, channel.kind, channel.owner, channel.open
    change.note("channel changed", channel.name, kind=channel.kind, open=channel.open)


def _check_kind(channel: Channel) -> None:
    """Refuse a kind that does not exist. Raises BadEntry."""
    if channel.kind not in KINDS:
        raise BadEntry(field="kind", cause=Cause("one of {known}", known=", ".join(KINDS)))


def _record(row: ChannelRow) -> Channel:
    """The row as it leaves the register."""
    return Channel(row.name, row.title, row.kind, row.owner, row.open)
