"""Somebody in a video is shown only on a consent for video, on the channel and the day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from consent_db import encryption
from consent_db.records import Media, NewPerson, Template
from consent_db.register import Register
from photoconsent.errors import SomeoneReserved
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.face import Box, Reason, Verdict
from photoconsent.pipeline.recognise import vector_bytes
from photoconsent.publishing.trackcheck import TrackCheck
from photoconsent.video.track import Searched, Track
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan, signed
from tests.pipeline.test_recognise import NETWORK
from tests.video.tracked import sight, track, vector

DAY = date(2026, 6, 1)
SHA256 = "5" * 64


def somebody(number: int, first: int = 0) -> Track:
    """Two seconds of a person."""
    return track(
        [Box(50, 50, 60, 70)] * 50, first, [sight(first + 10, vector(number)), sight(first + 30, vector(number))]
    )


def film(*tracks: Track) -> Searched:
    return Searched(np.arange(400) / 25, (), tracks)


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """P1 consents to stills and video, P2 to stills alone, P3 reserved against any picture."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    path = tmp_path / "consents.register"
    Register.create(path, PASSPHRASE).close()
    both, stills = frozenset({Media.STILL, Media.VIDEO}), frozenset({Media.STILL})
    with Register.open(path, PASSPHRASE) as made:
        for number, media in ((1, both), (2, stills), (3, both)):
            person = f"P{number}"
            made.add_person(NewPerson(person))
            made.record_consent(person, replace(signed("facebook"), media=media), [scan("form.png", number)])
            made.tick_biometrics(person, True, DAY)
            made.enrol(person, Template(person, NETWORK, vector_bytes(vector(number))))
        made.reserve("P3", DAY)
        yield made


def test_only_a_consent_for_video_shows(register: Register) -> None:
    check = TrackCheck(register, "facebook", DAY, NETWORK)
    assert check.use.media is Media.VIDEO
    decided = check(film(somebody(1), somebody(2, first=100), somebody(9, first=200)), SHA256)
    assert [(one.verdict, one.reason) for one in decided.decisions] == [
        (Verdict.SHOW, Reason.CONSENT),
        (Verdict.HIDE, Reason.OTHER_MEDIA),
        (Verdict.HIDE, Reason.UNKNOWN),
    ]
    assert decided.held is None


@pytest.mark.parametrize(
    ("channel", "day", "reason"),
    [("website", DAY, Reason.OTHER_CHANNEL), ("facebook", date(2028, 1, 11), Reason.EXPIRED)],
)
def test_the_channel_and_the_day_count(register: Register, channel: str, day: date, reason: Reason) -> None:
    (one,) = TrackCheck(register, channel, day, NETWORK)(film(somebody(1)), SHA256).decisions
    assert (one.verdict, one.reason) == (Verdict.HIDE, reason)


def test_who_reserved_holds_the_video_also_as_no_guest(register: Register) -> None:
    check = TrackCheck(register, "facebook", DAY, NETWORK, guests=frozenset({"P1"}))
    assert isinstance(check(film(somebody(1), somebody(3, first=100)), SHA256).held, SomeoneReserved)


def test_who_reserved_is_found_in_a_single_look_of_a_track(register: Register) -> None:
    sights = [sight(5 + 5 * n, vector(3 if n == 4 else 1)) for n in range(8)]
    mixed = track([Box(50, 50, 60, 70)] * 50, 0, sights, mixed=True)
    assert isinstance(TrackCheck(register, "facebook", DAY, NETWORK)(film(mixed), SHA256).held, SomeoneReserved)
    said = {SHA256: {0: Pointed(None)}}
    assert TrackCheck(register, "facebook", DAY, NETWORK, said)(film(mixed), SHA256).held is None


def test_a_name_given_by_hand_holds_for_the_whole_track(register: Register) -> None:
    said = {SHA256: {0: Pointed("P1"), 1: Pointed("P2")}}
    for network in (NETWORK, None):
        check = TrackCheck(register, "facebook", DAY, network, said)
        decided = check(film(somebody(9), somebody(9, first=100)), SHA256)
        assert [(one.verdict, one.reason) for one in decided.decisions] == [
            (Verdict.SHOW, Reason.CONSENT),
            (Verdict.HIDE, Reason.OTHER_MEDIA),
        ]


def test_without_a_register_everybody_is_hidden() -> None:
    (one,) = TrackCheck(None, "facebook", DAY, None)(film(somebody(1)), SHA256).decisions
    assert one.verdict is Verdict.HIDE
