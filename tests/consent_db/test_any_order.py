"""Whatever the order of recording, refusing, withdrawing, ending and consenting again: no consent, no showing.

The register is compared with a plain list of what happened, judged by a rule written anew here.
"""

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from consent_db import encryption
from consent_db.consents import Withdrawal
from consent_db.records import ConsentTerms, Media, NewPerson, State
from consent_db.register import Register
from consent_db.store import Store

from .conftest import NOON, TODAY, scan

CHANNELS = ("facebook", "intranet")
FORM = scan("form.png")


@dataclass
class Said:
    """One thing a person said, as the test remembers it."""

    order: int
    label: str
    channels: frozenset[str]
    signed_on: date
    until: date | None
    proved: bool
    gone: dict[str, tuple[date, int]] = field(default_factory=dict)


@dataclass
class No:
    """A refusal or reservation."""

    order: int
    label: str
    on: date
    reserved: bool
    lifted: bool = False


class Life(RuleBasedStateMachine):
    """One person's consents, in any order."""

    made: tuple[Path, encryption.Key]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(self.made[0], self.folder / "r")
        self.register = Register(Store(self.folder / "r", self.made[1]), "clerk", self.clock)
        self.register.add_person(NewPerson("P1", "Kari"))
        self.said: list[Said] = []
        self.nos: list[No] = []
        self.order = 0

    def clock(self) -> datetime:
        return NOON

    def teardown(self) -> None:
        if hasattr(self, "register"):
            self.register.close()
            shutil.rmtree(self.folder)

    @rule(
        channels=st.frozensets(st.sampled_from(CHANNELS), min_size=1),
        ago=st.integers(0, 400),
        lasts=st.integers(0, 800),
        proved=st.booleans(),
        unsigned=st.booleans(),
    )
    def record(self, channels: frozenset[str], ago: int, lasts: int, proved: bool, unsigned: bool) -> None:
        signed_on = TODAY - timedelta(days=ago)
        terms = ConsentTerms(
            state=State.UNSIGNED if unsigned else State.CONSENTS,
            channels=channels,
            signed_on=signed_on,
            valid_until=signed_on + timedelta(days=lasts),
        )
        label = self.register.record_consent("P1", terms, [FORM] if proved else []).partition(".")[0]
        self.order += 1
        if not unsigned:
            self.said.append(Said(self.order, label, channels, signed_on, terms.valid_until, proved))

    @precondition(lambda self: self.said)
    @rule(data=st.data(), ago=st.integers(0, 400), partly=st.booleans())
    def withdraw(self, data: Any, ago: int, partly: bool) -> None:
        standing = [s for s in self.said if s.channels - s.gone.keys()]
        if not standing:
            return
        chosen = data.draw(st.sampled_from(standing))
        channels = frozenset(sorted(chosen.channels - chosen.gone.keys())[:1]) if partly else frozenset()
        on = TODAY - timedelta(days=ago)
        self.register.withdraw(chosen.label, Withdrawal(on, channels=channels))
        self.order += 1
        for channel in chosen.channels if not channels else channels | chosen.gone.keys():
            # The register keeps one day for all that was taken back of a consent: the latest one told.
            chosen.gone[channel] = (on, self.order)

    @rule(ago=st.integers(0, 400), reserved=st.booleans())
    def say_no(self, ago: int, reserved: bool) -> None:
        on = TODAY - timedelta(days=ago)
        label = self.register.reserve("P1", on) if reserved else self.register.refuse("P1", on)
        self.order += 1
        self.nos.append(No(self.order, label.partition(".")[0], on, reserved))

    @precondition(lambda self: any(not n.lifted for n in self.nos))
    @rule(data=st.data())
    def lift(self, data: Any) -> None:
        no = data.draw(st.sampled_from([n for n in self.nos if not n.lifted]))
        self.register.withdraw(no.label, Withdrawal(TODAY))
        self.order += 1
        no.lifted = True

    @precondition(lambda self: self.said)
    @rule(data=st.data(), lasts=st.integers(0, 800))
    def correct(self, data: Any, lasts: int) -> None:
        chosen = data.draw(st.sampled_from(self.said))
        if not chosen.channels - chosen.gone.keys():
            return
        before = self.register.consent(chosen.label).terms
        until = chosen.signed_on + timedelta(days=lasts)
        self.register.correct_consent(chosen.label, replace(before, valid_until=until), "typed wrongly")
        self.order += 1
        chosen.until = until
        chosen.order = self.order
        chosen.gone = {c: (on, self.order) for c, (on, _) in chosen.gone.items()}

    @invariant()
    def nobody_is_shown_without_a_consent(self) -> None:
        if not hasattr(self, "register"):
            return
        for channel in CHANNELS:
            for day in (TODAY - timedelta(days=200), TODAY, TODAY + timedelta(days=200)):
                answer = self.register.may_show("P1", channel, Media.STILL, day)
                assert answer.may_show == any(self.carries(s, channel, day) for s in self.said), (channel, day, answer)

    def carries(self, said: Said, channel: str, day: date) -> bool:
        """The rule, written anew: does this one consent carry the use?"""
        if any(n.reserved and not n.lifted for n in self.nos):
            return False
        inside = said.signed_on <= day and (said.until is None or day <= said.until)
        if not (said.proved and channel in said.channels and channel not in said.gone and inside):
            return False
        noes = [(n.on, n.order) for n in self.nos if not n.reserved and not n.lifted]
        noes += [s.gone[channel] for s in self.said if channel in s.gone]
        return all((on, order) < (said.signed_on, said.order) for on, order in noes)


def test_no_order_of_events_shows_anybody_without_a_valid_written_consent(made: tuple[Path, encryption.Key]) -> None:
    Life.made = made
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=12,
            stateful_step_count=10,
            deadline=None,
            database=None,
            phases=[Phase.generate],  # making a failing example smaller takes minutes, with a register on disk
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
