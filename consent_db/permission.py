"""The rule: may this person be shown? Pure functions on facts; an auditor reads this file first.

A person may be shown for a use (channel, kind of media, day, purpose) only if one consent of theirs passes every test
of `_objection`. Every test that fails hides; so does anything not known. In this order:

1. A reservation blocks, whatever else there is.
2. The policy may rule the use out: no pictures for this purpose, a role or a place that is never shown.
3. The channel must be in the register and open. Closed groups are channels like any other.
4. An objection hides where pictures rest on another basis than consent, and in every channel that it names. It is no
   word about a consent: elsewhere consents count as they are.
5. One consent must cover the media, the channel and the purpose; must not be taken back by anything signed or said
   later; must be signed by those who have to; must have its form on file; must be valid on the day of publishing,
   also where the person has left by then. Where the policy says that pictures of this role in this kind of channel
   rest on another basis, a paper by which the person was told of it, and could object, takes the place of the consent;
   whoever ever said no, or took that channel back, is hidden there all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from consent_db.dates import plus_months
from consent_db.majority import Majority, of_age
from consent_db.policies import Policy
from consent_db.records import GENERAL_PURPOSE, Answer, Capacity, Media, Refusal, Role, Signature, State


@dataclass(frozen=True, slots=True)
class Use:
    """What is meant to be published, where and when."""

    channel: str
    media: Media
    day: date
    purpose: str | None = None
    """None: the general one, telling about the organisation's work."""
    place: str | None = None
    """Where the picture was taken; None: nobody told, and a policy that names places then shows nobody."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the rule needs to know about a person."""

    id: str
    role: Role
    born_year: int | None = None
    born_month: int | None = None
    guardians: tuple[str, ...] = ()
    """Names of those who must sign for a child."""
    left_on: date | None = None
    """The last day of somebody who leaves."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What the rule needs to know about the newest version of one consent, refusal or reservation."""

    label: str
    order: int
    """Grows with every version recorded in the register."""
    state: State
    channels: frozenset[str] = frozenset()
    """Still given; those taken back are in `withdrawn` alone. Empty for a refusal or reservation: all."""
    withdrawn: frozenset[str] = frozenset()
    withdrawn_on: date | None = None
    media: frozenset[Media] = frozenset()
    purposes: frozenset[str] = frozenset()
    signatures: tuple[Signature, ...] = ()
    signed_on: date | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    form_on_file: bool = False
    attested: bool = False


def may_show(
    person: Subject, claims: Sequence[Claim], use: Use, policy: Policy, channel_open: bool, kind: str = ""
) -> Answer:
    """Judge one use. `channel_open` is False for a channel that is closed or not in the register at all; `kind` is the
    channel's, as the register has it. Of a channel whose kind is not known every picture rests on consent.
    """
    majority = of_age(person, policy)
    human = policy.asks_a_human(person.role) or majority.maybe_minor(use.day)
    barred, word = _before_any_consent(person, claims, use, policy, channel_open, kind)
    if barred is not None:
        return Answer(person.id, barred, word, human_needed=human)
    judged = [
        (
            _told(c, claims, person, use, policy, kind)
            if c.state is State.TOLD
            else _objection(c, claims, person, majority, use, policy),
            c,
        )
        for c in claims
        if c.state not in (State.LIFTED, State.OBJECTED)
    ]
    good = [c for objection, c in judged if objection is None]
    if good:
        best = max(good, key=lambda c: (c.valid_until or date.max, c.order))
        return Answer(person.id, None, best.label, _end(best, person, policy), human)
    if not judged:
        return Answer(person.id, Refusal.NO_CONSENT, human_needed=human)
    refusal, nearest = max(judged, key=lambda pair: (_NEARNESS.index(pair[0] or Refusal.NO_CONSENT), pair[1].order))
    return Answer(person.id, refusal, nearest.label, _end(nearest, person, policy), human)


def spoken_for(claims: Sequence[Claim]) -> frozenset[str] | None:
    """The channels for which anything among these could speak, None: any. Of all others `may_show` says no.

    For lists of thousands, which need not ask the rule about what somebody has not ticked.
    """
    if any(c.state is State.TOLD for c in claims):
        return None
    return frozenset(channel for c in claims if c.state is State.CONSENTS for channel in c.channels)


def _before_any_consent(
    person: Subject, claims: Sequence[Claim], use: Use, policy: Policy, channel_open: bool, kind: str
) -> tuple[Refusal | None, str | None]:
    """What hides the person whatever was signed, and the label of the word that says so, if it is one of theirs."""
    reserved = [c.label for c in claims if c.state is State.RESERVED]
    if reserved:
        return Refusal.RESERVED, reserved[0]
    if not policy.allows(person.role, use.purpose, use.place):
        return Refusal.POLICY, None
    if not channel_open:
        return Refusal.CHANNEL_CLOSED, None
    other_basis = kind in policy.other_basis_kinds
    objections = [c for c in claims if c.state is State.OBJECTED and (other_basis or use.channel in c.channels)]
    return (Refusal.OBJECTED, objections[0].label) if objections else (None, None)


_NEARNESS = (
    Refusal.NO_CONSENT,
    Refusal.UNSIGNED,
    Refusal.OTHER_MEDIA,
    Refusal.OTHER_CHANNEL,
    Refusal.OTHER_PURPOSE,
    Refusal.NO_FORM,
    Refusal.GUARDIAN_MISSING,
    Refusal.OWN_CONSENT_NEEDED,
    Refusal.NOT_YET_VALID,
    Refusal.EXPIRED,
    Refusal.WITHDRAWN,
    Refusal.REFUSED,
    Refusal.LEFT,
)
"""The reason told is that of the consent that came nearest; a user hears of a withdrawal or refusal first. Who
has left would be shown but for that: nothing else speaks against it."""


def _objection(
    claim: Claim, claims: Sequence[Claim], person: Subject, majority: Majority, use: Use, policy: Policy
) -> Refusal | None:
    """Why this one consent does not carry the use; None only if it does."""
    if claim.state is State.REFUSED:
        return Refusal.REFUSED
    if claim.state is State.WITHDRAWN or use.channel in claim.withdrawn:
        return Refusal.WITHDRAWN if use.channel in claim.withdrawn | claim.channels else Refusal.OTHER_CHANNEL
    if claim.state is not State.CONSENTS or claim.signed_on is None:
        return Refusal.UNSIGNED
    return (
        _coverage(claim, person, use, policy)
        or _taken_back(claim, claims, use)
        or _signing(claim, person, majority, use, policy)
        or _proof_and_time(claim, use, policy)
        or _leaving(person, use, policy)
    )


def _told(
    claim: Claim, claims: Sequence[Claim], person: Subject, use: Use, policy: Policy, kind: str
) -> Refusal | None:
    """Why having been told does not carry the use; None only where pictures rest on another basis than consent.

    In doubt it does not: a no or a withdrawal bars it whenever it was said, because nobody knows what it was meant for.
    """
    if policy.rests_on_consent(person.role, kind) or (use.purpose or GENERAL_PURPOSE) != GENERAL_PURPOSE:
        return Refusal.NO_CONSENT
    if claim.signed_on is None or use.media not in claim.media:
        return Refusal.OTHER_MEDIA
    if claim.channels and use.channel not in claim.channels:
        return Refusal.OTHER_CHANNEL
    if any(other.state is State.REFUSED for other in claims):
        return Refusal.REFUSED
    if any(use.channel in other.withdrawn for other in claims):
        return Refusal.WITHDRAWN
    return _proof_and_time(claim, use, policy) or _leaving(person, use, policy)


def _coverage(claim: Claim, person: Subject, use: Use, policy: Policy) -> Refusal | None:
    """Does the consent name this media, channel and purpose?"""
    if use.media not in claim.media:
        return Refusal.OTHER_MEDIA
    if use.channel not in claim.channels:
        return Refusal.OTHER_CHANNEL
    purpose = use.purpose or GENERAL_PURPOSE
    # Professional secrecy covers that somebody is or was a patient: the general purpose is not enough for such roles.
    named = person.role not in policy.named_use_roles or purpose != GENERAL_PURPOSE
    return None if named and purpose in claim.purposes else Refusal.OTHER_PURPOSE


def _taken_back(claim: Claim, claims: Sequence[Claim], use: Use) -> Refusal | None:
    """Was something said later that takes this consent back? An older form that turns up late revives nothing."""
    for other in claims:
        if other.state is State.REFUSED and _later(other.signed_on, other.order, claim):
            return Refusal.REFUSED
        if use.channel in other.withdrawn and _later(other.withdrawn_on, other.order, claim):
            return Refusal.WITHDRAWN
    return None


def _later(said_on: date | None, order: int, claim: Claim) -> bool:
    """True if something said on that day is later than the consent's signature; a day not known counts as later."""
    if said_on is None or claim.signed_on is None or said_on > claim.signed_on:
        return True
    return said_on == claim.signed_on and order > claim.order


def _signing(claim: Claim, person: Subject, majority: Majority, use: Use, policy: Policy) -> Refusal | None:
    """Have all signed who have to, on the day of publishing?"""
    own = [s for s in claim.signatures if s.capacity is Capacity.SELF and s.signed_on is not None]
    if majority.maybe_minor(use.day) and not _guardians_signed(claim, person, policy):
        return Refusal.GUARDIAN_MISSING
    if majority.maybe_adult(use.day) and not any(majority.own_say(s.signed_on, use.day) for s in own):
        given_for_child = any(s.capacity is Capacity.GUARDIAN for s in claim.signatures) or bool(own)
        return Refusal.OWN_CONSENT_NEEDED if given_for_child else Refusal.UNSIGNED
    return None


def _guardians_signed(claim: Claim, person: Subject, policy: Policy) -> bool:
    """Every guardian, or one where the policy is content with that; never none."""
    asked = [s for s in claim.signatures if s.capacity is Capacity.GUARDIAN]
    signed = {(s.name or "").strip().casefold() for s in asked if s.signed_on is not None}
    if not policy.all_guardians:
        return bool(signed)
    registered = {name.strip().casefold() for name in person.guardians}
    return bool(signed) and all(s.signed_on is not None for s in asked) and registered <= signed


def counts_as_proof(form_on_file: bool, attested: bool, policy: Policy) -> bool:
    """Whether a consent counts as written: its form is on file, or a manager vouches for it where the policy allows."""
    return form_on_file or (attested and policy.attested_is_enough)


def _proof_and_time(claim: Claim, use: Use, policy: Policy) -> Refusal | None:
    """Is the form on file, and is the day of publishing within the consent's time?"""
    if not counts_as_proof(claim.form_on_file, claim.attested, policy):
        return Refusal.NO_FORM
    start = max(d for d in (claim.valid_from, claim.signed_on, date.min) if d is not None)
    if use.day < start:
        return Refusal.NOT_YET_VALID
    if claim.valid_until is not None and use.day > claim.valid_until:
        return Refusal.EXPIRED
    return None


def _leaving(person: Subject, use: Use, policy: Policy) -> Refusal | None:
    """Has the person left, so long ago that the policy lets no consent hold?"""
    last = last_day(person, policy)
    return Refusal.LEFT if last is not None and use.day > last else None


def last_day(person: Subject, policy: Policy) -> date | None:
    """The last day on which any consent of somebody who leaves holds; None for everybody else."""
    return None if person.left_on is None else plus_months(person.left_on, policy.after_leaving_months)


def _end(claim: Claim, person: Subject, policy: Policy) -> date | None:
    """The last day of a consent: its own, or that of somebody who leaves before."""
    ends = [day for day in (claim.valid_until, last_day(person, policy)) if day is not None]
    return min(ends, default=None)
