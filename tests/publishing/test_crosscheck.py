"""Two looks into the register, one at everything and one at those who are met, decide every photo alike."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from consent_db import encryption
from consent_db.consents import Withdrawal
from consent_db.permission import Use
from consent_db.records import Answer, Media, NewPerson, Template
from consent_db.register import Register
from photoconsent.gui.open_register import OpenRegister
from photoconsent.pipeline.batch import Judge
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.recognise import vector_bytes
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.crosscheck import CrossCheck
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan, signed
from tests.pipeline.test_recognise import NETWORK, axis, like

DAY = date(2026, 6, 1)
CHANNELS = ("facebook", "website", "print")
GUESTS = (None, frozenset({"P1", "P3"}))


class Counting(Register):
    """A register that counts how often it is asked about everybody."""

    everybody = 0

    def answers(
        self, channel: str, media: Media, day: date, purpose: str | None = None, place: str | None = None
    ) -> dict[str, Answer]:
        self.everybody += 1
        return super().answers(channel, media, day, purpose, place)


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counting]:
    """Six people on axes of their own: some signed, one took it back for a channel, one reserved, one is no guest."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)  # the real cost is proved in tests/consent_db/test_encryption.py
    path = tmp_path / "consents.register"
    Register.create(path, PASSPHRASE).close()
    with Counting.open(path, PASSPHRASE) as made:
        assert isinstance(made, Counting)
        for number in range(6):
            person = f"P{number}"
            made.add_person(NewPerson(person))
            made.record_consent(person, signed("facebook", "website"), [scan("form.png", number)])
            made.tick_biometrics(person, True, DAY)
            made.enrol(person, Template(person, NETWORK, vector_bytes(axis(number))))
        made.withdraw("C2", Withdrawal(DAY, channels=frozenset({"website"})))
        made.reserve("P4", DAY)
        yield made


def photo(*people: int) -> Findings:
    sha256 = "".join(map(str, people)).rjust(64, "0")
    return Findings(Path(sha256), sha256, (400, 300), tuple(like(number, 0.9) for number in people))


PHOTOS = (photo(0, 1, 2), photo(3), photo(4, 5), photo(40))
SAID = {PHOTOS[3].sha256: {0: Pointed("P2")}}


def told(judge: Judge) -> list[tuple[object, ...]]:
    """What is done to each face of each photo, and why a photo is held."""
    return [(one.decisions, type(one.held)) for one in map(judge, PHOTOS)]


@pytest.mark.parametrize("guests", GUESTS)
def test_who_is_met_is_decided_as_if_everybody_had_been_asked_about(
    register: Counting, guests: frozenset[str] | None
) -> None:
    first = CrossCheck(register, "facebook", DAY, NETWORK, guests=guests)
    seen = set()
    for channel in CHANNELS:
        whole = CrossCheck(register, channel, DAY, NETWORK, SAID, guests)
        asked = register.everybody
        met = CrossCheck(register, channel, DAY, NETWORK, SAID, guests, gallery=first.gallery)
        assert told(met) == told(whole)
        assert register.everybody == asked
        seen |= set(told(met))
    assert len(seen) > len(PHOTOS), "the channels differ"


@pytest.mark.usefixtures("qapp")
def test_another_channel_asks_about_those_alone_who_are_met(register: Counting) -> None:
    open_register = OpenRegister()
    open_register.take(register, register.path)
    decided = []
    for channel in CHANNELS:
        judge_with = open_register.judge_with(Use(channel, Media.STILL, DAY), NETWORK)
        assert judge_with is not None
        decided.append(told(judge_with({})))
    assert register.everybody == 0
    assert decided[0] != decided[1] != decided[2]


def test_what_another_program_recorded_meanwhile_counts_on_the_next_channel(
    qapp: QApplication, register: Counting
) -> None:
    open_register = OpenRegister()
    open_register.take(register, register.path)
    use = Use("facebook", Media.STILL, DAY)
    before, shown = open_register.judge_with(use, NETWORK), photo(0)
    assert before is not None
    first = before({})(shown)
    with Register.open(register.path, PASSPHRASE) as another:
        another.withdraw_all("P0", Withdrawal(DAY))
        another.tick_biometrics("P1", False, DAY)
    after = open_register.judge_with(use, NETWORK)
    assert after is not None
    assert after({})(shown) != first
    assert after({})(photo(1)).decisions[0].person is None, "whose templates are gone is not recognised any more"
