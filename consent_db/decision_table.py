"""A policy as a table: what the rule answers in the usual situations, for each role. Made by the rule itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from consent_db.permission import Claim, Subject, Use, may_show
from consent_db.policies import Policy
from consent_db.records import GENERAL_PURPOSE, Answer, Capacity, Media, Role, Signature, State

_DAY = date(2026, 6, 1)
_SIGNED = date(2026, 1, 1)
_SELF = Signature(None, Capacity.SELF, _SIGNED)
_MOTHER = Signature("Mother", Capacity.GUARDIAN, _SIGNED)
_FATHER = Signature("Father", Capacity.GUARDIAN, _SIGNED)
_GIVEN = Claim(
    "C1.1",
    1,
    State.CONSENTS,
    channels=frozenset({"facebook"}),
    media=frozenset({Media.STILL}),
    purposes=frozenset({GENERAL_PURPOSE, "campaign", "private-event"}),
    signatures=(_SELF,),
    signed_on=_SIGNED,
    valid_until=date(2028, 12, 31),
    form_on_file=True,
)
_USE = Use("facebook", Media.STILL, _DAY)
_INTERNAL = replace(_USE, channel="intranet")
_TOLD = replace(_GIVEN, state=State.TOLD, channels=frozenset(), signatures=())
_OBJECTED = Claim("C2.1", 2, State.OBJECTED, frozenset({"intranet"}), signed_on=_DAY)


@dataclass(frozen=True, slots=True)
class Situation:
    """One row: what was signed and what is meant to be published."""

    title: str
    claims: tuple[Claim, ...] = (_GIVEN,)
    use: Use = _USE
    channel_open: bool = True
    age: int | None = None
    """Years; None: an adult."""
    guardians: tuple[str, ...] = ()
    left_on: date | None = None
    kind: str = "public"
    """Of the channel."""

    def answer(self, policy: Policy, role: Role) -> Answer:
        """What the rule answers for somebody of this role."""
        year = _DAY.year - (40 if self.age is None else self.age)
        subject = Subject("somebody", role, year, 1, self.guardians, self.left_on)
        return may_show(subject, self.claims, self.use, policy, self.channel_open, self.kind)


def situations(policy: Policy) -> tuple[Situation, ...]:
    """The usual situations; children are of the age before and at the policy's."""
    young, old = policy.child_age - 2, policy.child_age + 1
    both = ("Mother", "Father")
    by_both = replace(_GIVEN, signatures=(_MOTHER, _FATHER))
    by_one = replace(_GIVEN, signatures=(_MOTHER,))
    return (
        Situation("form on file, this channel"),
        Situation("form on file, for a named campaign", use=replace(_USE, purpose="campaign")),
        Situation("form on file, at a private event", use=replace(_USE, purpose="private-event")),
        Situation(
            "a closed group, ticked on the form", _channel("closed-group"), replace(_USE, channel="closed-group")
        ),
        Situation("a closed group, not ticked", use=replace(_USE, channel="closed-group")),
        Situation("a channel that is closed or unknown", channel_open=False),
        Situation("a video, only still pictures ticked", use=replace(_USE, media=Media.VIDEO)),
        Situation("no consent at all", ()),
        Situation("said yes, but no form on file", (replace(_GIVEN, form_on_file=False),)),
        Situation("form kept elsewhere, a manager vouches", (replace(_GIVEN, form_on_file=False, attested=True),)),
        Situation("form not signed", (replace(_GIVEN, state=State.UNSIGNED, signatures=()),)),
        Situation("ended before the day of publishing", (replace(_GIVEN, valid_until=_DAY - timedelta(days=1)),)),
        Situation("has left, a month before", left_on=_DAY - timedelta(days=31)),
        Situation("withdrawn", (replace(_GIVEN, state=State.WITHDRAWN, withdrawn=frozenset({"facebook"})),)),
        Situation("said no later", (_GIVEN, Claim("C2.1", 2, State.REFUSED, signed_on=_DAY))),
        Situation("objected to internal pictures, this public channel", (_GIVEN, _OBJECTED)),
        Situation("told on paper, internal channel", (_TOLD,), _INTERNAL, kind="intranet"),
        Situation("told on paper and objected, internal channel", (_TOLD, _OBJECTED), _INTERNAL, kind="intranet"),
        Situation("against any picture", (_GIVEN, Claim("C2.1", 2, State.RESERVED))),
        Situation(f"child of {young}, both guardians signed", (by_both,), age=young, guardians=both),
        Situation(f"child of {young}, one of two guardians signed", (by_one,), age=young, guardians=both),
        Situation(f"now {old}, guardians signed earlier", (by_both,), age=old, guardians=both),
    )


def _channel(name: str) -> tuple[Claim, ...]:
    """The given consent, for another channel."""
    return (replace(_GIVEN, channels=frozenset({name})),)


def table(policy: Policy, roles: Sequence[Role] = tuple(Role)) -> list[tuple[str, tuple[Answer, ...]]]:
    """One row a situation: its title, and the answer for each role."""
    return [(s.title, tuple(s.answer(policy, role) for role in roles)) for s in situations(policy)]
