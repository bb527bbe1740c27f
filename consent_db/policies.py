"""Policies: what an organisation's guideline asks for, as data that the rule reads.

A policy is a TOML file with the fields of `Policy`. The register keeps a copy of its own, so that an answer never
depends on a file somebody changed.
"""

import dataclasses
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_type_hints

from consent_db.errors import BadPolicy, UnknownPolicy
from consent_db.records import GENERAL_PURPOSE, Role, Trait

Roles = frozenset[Role]
Words = frozenset[str]
Traits = frozenset[Trait]


@dataclass(frozen=True, slots=True)
class ChannelTraits:
    """What is looked for beside faces in photos for one channel, beside what holds for every channel."""

    channel: str
    offered: Traits = frozenset()
    covered: Traits = frozenset()


Channels = tuple[ChannelTraits, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What a guideline asks for. The defaults are the neutral policy, strict where guidelines differ."""

    name: str = "neutral"
    title: str = "Neutral default"
    guideline: str = ""
    """Whose guideline it follows, in words."""
    guideline_version: str = "1"
    """The text version that employees acknowledge."""
    review_months: int = 12
    """How often the leader goes through the guideline with the staff."""
    attested_is_enough: bool = False
    """True: a manager may vouch for a form kept elsewhere. False: the form must be on file."""
    four_eyes_roles: Roles = frozenset({Role.PATIENT, Role.SERVICE_USER})
    """Roles that a second person releases; no machine alone shows them."""
    second_person_releases: bool = False
    """True: a second person releases every photo."""
    never_shown_roles: Roles = frozenset()
    never_shown_places: Words = frozenset()
    """Places where nobody is shown; under a policy that names any, nobody is shown where the place is not told."""
    only_purposes: Words = frozenset()
    """Purposes for which people may be shown at all; empty: any."""
    named_use_roles: Roles = frozenset({Role.PATIENT})
    """Roles shown only if the consent names this very purpose; the general one is not enough."""
    other_basis_kinds: Words = frozenset()
    """Kinds of channels where pictures of the roles below rest on another basis than consent, such as public interest.
    People are told of it on paper and may object; see `permission`. Empty: every picture rests on consent."""
    other_basis_roles: Roles = frozenset()
    child_roles: Roles = frozenset({Role.PUPIL})
    """Roles taken to be under age unless a birth is on record."""
    child_age: int = 15
    """From this birthday a person signs for themselves."""
    all_guardians: bool = True
    """True: every guardian must sign. False: one is enough."""
    valid_months: int = 36
    """How long a consent holds that names no end."""
    take_down_days: int = 0
    """After so many days a publication must come down; 0: no limit."""
    keep_expired_months: int = 24
    """Consents that ended longer ago than this are proposed for deletion."""
    take_down_within_days: int = 7
    """So many days whoever answers for a channel has to take down what must come down."""
    after_leaving_months: int = 0
    """So long consents go on to hold when a person has left; 0: they end with the last day."""
    copies_stay_after_leaving: bool = False
    """True: what was published before may stay out when nothing but the leaving ends the consent."""
    unattended: bool = True
    """False: no machine alone may show anybody; a human confirms each face."""
    review_every_photo: bool = False
    """True: every photo is looked at before its copy is made."""
    deletion_help: str = ""
    """Where people get help with having pictures removed."""
    offered_traits: Traits = frozenset()
    """What is looked for beside faces and offered to be covered, in every photo for every channel."""
    covered_traits: Traits = frozenset()
    """The same, and covered wherever it is found."""
    whole_person_roles: Roles = frozenset()
    """Roles of whom the whole person is covered wherever they are hidden, and not only the head."""
    channel_traits: Channels = ()
    """The same for single channels, each named once."""
    allowed_texts: Words = frozenset()
    """What may be read in any photo, like the name of the house: it only says where one is."""
    logo_folder: str = ""
    """The folder with a small picture of each logo that is looked for, where logos are."""

    def asks_a_human(self, role: Role) -> bool:
        """True if no machine alone may show somebody of this role."""
        return role in self.four_eyes_roles or self.second_person_releases or not self.unattended

    def rests_on_consent(self, role: Role, kind: str) -> bool:
        """Whether pictures of this role in a channel of this kind need a consent."""
        return kind not in self.other_basis_kinds or role not in self.other_basis_roles

    def allows(self, role: Role, purpose: str | None, place: str | None) -> bool:
        """False if the policy rules the use out whatever was signed."""
        if self.only_purposes and (purpose or GENERAL_PURPOSE) not in self.only_purposes:
            return False
        return role not in self.never_shown_roles and not self._bars(place)

    def beside_as(self, other: "Policy") -> "Policy":
        """This policy with what the other one says of traits beside faces, if anything: that is the register's own."""
        kept = {name: getattr(other, name) for name in _BESIDE if getattr(other, name)}
        return dataclasses.replace(self, **kept)

    def traits_for(self, channel: str) -> ChannelTraits:
        """What is offered and covered in this channel by name, beside what holds for every channel."""
        return next((one for one in self.channel_traits if one.channel == channel), ChannelTraits(channel))

    def with_traits(self, channel: str, offered: Traits, covered: Traits) -> "Policy":
        """The policy with this said of a channel, or of all where none is named; what is covered is not offered."""
        offered -= covered
        if not channel:
            return dataclasses.replace(self, offered_traits=offered, covered_traits=covered)
        rest = tuple(one for one in self.channel_traits if one.channel != channel)
        new = (ChannelTraits(channel, offered, covered),) if offered or covered else ()
        return dataclasses.replace(self, channel_traits=tuple(sorted(rest + new, key=lambda one: one.channel)))

    def _bars(self, place: str | None) -> bool:
        """Whether nobody is shown in pictures from there; a place that nobody told may be any of those it names."""
        names = {name.casefold() for name in self.never_shown_places}
        return bool(names) and (place is None or place.strip().casefold() in names)


NEUTRAL = Policy()
_KINDS = get_type_hints(Policy)
_LISTS: dict[Any, type[str]] = {Roles: Role, Words: str, Traits: Trait}
_BESIDE = ("offered_traits", "covered_traits", "channel_traits", "allowed_texts", "logo_folder")
_OF_CHANNEL = {"channel", "offer", "cover"}
_LATER = (*_BESIDE, "whole_person_roles")
"""Fields that older programs do not know; they read a register all the same as long as these say nothing."""


def load(folder: Path, name: str) -> Policy:
    """The policy of that name among the files of the folder. Raises UnknownPolicy, BadPolicy."""
    known = names(folder)
    if name not in known:
        raise UnknownPolicy(name=name, known=", ".join(known))
    file = folder / f"{name}.toml"
    try:
        return parse({"name": name, **tomllib.loads(file.read_text(encoding="utf-8"))})
    except (ValueError, TypeError) as error:
        raise BadPolicy(file=file.name, cause=str(error)) from None


def names(folder: Path) -> list[str]:
    """Names of the policies in the folder, sorted."""
    return sorted(f.stem for f in folder.glob("*.toml"))


def parse(values: Mapping[str, Any]) -> Policy:
    """A policy of these fields; those left out are as in the neutral one. Raises ValueError for anything unexpected."""
    unknown = sorted(values.keys() - _KINDS.keys())
    if unknown:
        raise ValueError(f"unknown field {unknown[0]}")
    return Policy(**{name: _value(name, value, _KINDS[name]) for name, value in values.items()})


def _value(name: str, value: Any, kind: Any) -> Any:
    """The value as the field's type. Raises ValueError."""
    if kind in _LISTS:
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise ValueError(f"{name} must be a list of words")
        return frozenset(map(_LISTS[kind], value))
    if kind == Channels:
        return _channels(name, value)
    if type(value) is not kind:
        raise ValueError(f"{name} must be of type {kind.__name__}")
    if kind is int and value < 0:
        raise ValueError(f"{name} must not be negative")
    return value


def _channels(name: str, value: Any) -> Channels:
    """What is said of single channels: a table each, `{channel = "…", offer = […], cover = […]}`. Raises ValueError."""
    if not isinstance(value, list):
        raise ValueError(f"{name} must be a list of tables")
    made = []
    for one in value:
        if not isinstance(one, dict) or not isinstance(one.get("channel"), str) or set(one) - _OF_CHANNEL:
            raise ValueError(f"{name} must be tables of channel, offer and cover")
        offered, covered = (_value(f"{name}: {key}", one.get(key, []), Traits) for key in ("offer", "cover"))
        made.append(ChannelTraits(one["channel"], offered - covered, covered))
    if len({one.channel for one in made}) < len(made):
        raise ValueError(f"{name} names a channel twice")
    return tuple(made)


def to_json(policy: Policy) -> str:
    """The policy as text for the register; `from_json` reads it."""
    fields = {f.name: getattr(policy, f.name) for f in dataclasses.fields(policy)}
    fields = {name: value for name, value in fields.items() if value or name not in _LATER}
    return json.dumps({name: _plain(value) for name, value in fields.items()}, sort_keys=True)


def _plain(value: Any) -> Any:
    """The value as JSON has it."""
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [{"channel": one.channel, "offer": sorted(one.offered), "cover": sorted(one.covered)} for one in value]
    return value


def from_json(text: str) -> Policy:
    """The policy that `to_json` wrote."""
    return parse(json.loads(text))
