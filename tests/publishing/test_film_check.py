"""A video is heard only on consents for sound or by a decision, and held where the channel takes shorter ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from consent_db import encryption
from consent_db.permission import Use
from consent_db.records import Media, NewPerson
from consent_db.register import Register
from photoconsent.pipeline.channels import Channel, Film
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.face import Decision, Reason, Verdict
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.order import Order
from photoconsent.pipeline.place import Switches, Trait
from photoconsent.publishing.film_check import EachMedia, FilmCheck
from photoconsent.video.errors import NotCoveredInVideos, TooLongForChannel
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Searched
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan, signed

DAY = date(2026, 6, 1)
SHOWN, COVERED = Verdict.SHOW, Verdict.HIDE


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """P1 and P2 consent to video and sound, P3 to video alone."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "consents.register", PASSPHRASE) as made:
        for number in (1, 2, 3):
            media = {Media.VIDEO} if number == 3 else {Media.VIDEO, Media.SOUND}
            made.add_person(NewPerson(f"P{number}"))
            terms = replace(signed("facebook"), media=frozenset(media))
            made.record_consent(f"P{number}", terms, [scan("form.png", number)])
        yield made


class Tracks:
    """Decides as it was told to."""

    def __init__(self, *people: tuple[Verdict, str | None]) -> None:
        self.use = Use("facebook", Media.VIDEO, DAY, None)
        self._decisions = tuple(Decision(verdict, Reason.CONSENT, person) for verdict, person in people)

    def __call__(self, searched: Searched, sha256: str, faces: object = None) -> PhotoDecision:
        return PhotoDecision(self._decisions)


def order(*, keep_audio: bool = False, seconds: int | None = None) -> Order:
    channel = Channel("facebook", "Facebook", "public", film=Film(seconds=seconds))
    return Order(channel, DAY, Path("out"), "", keep_audio=keep_audio)


def film(*, seconds: float = 9.0, sound: bool = True) -> FilmFindings:
    searched = Searched(np.arange(9.0), (), ())
    moving = Moving(seconds, 9, sound)
    return FilmFindings(Path("a.mp4"), "5" * 64, (640, 360), (), moving=moving, searched=searched)


def heard(register: Register | None, *people: tuple[Verdict, str | None], keep_audio: bool = False) -> bool:
    check = FilmCheck(Tracks(*people), register, order(keep_audio=keep_audio))  # type: ignore[arg-type]
    return check(film()).sound


def test_sound_goes_out_where_everybody_is_shown_on_a_consent_for_it(register: Register) -> None:
    assert heard(register, (SHOWN, "P1"), (SHOWN, "P2"))


@pytest.mark.parametrize(
    "people",
    [
        [(SHOWN, "P1"), (SHOWN, "P3")],
        [(SHOWN, "P1"), (COVERED, None)],
        [(SHOWN, "P1"), (COVERED, "P2")],
        [(SHOWN, None)],
        [(SHOWN, "nobody")],
        [],
    ],
    ids=["one without", "a stranger", "one is covered", "not told who", "not registered", "nobody is seen"],
)
def test_otherwise_it_is_removed_unless_somebody_decided(
    register: Register, people: list[tuple[Verdict, str | None]]
) -> None:
    assert not heard(register, *people)
    assert heard(register, *people, keep_audio=True)
    assert not heard(None, *people)


def test_what_has_no_sound_is_not_heard(register: Register) -> None:
    check = FilmCheck(Tracks((SHOWN, "P1")), register, order(keep_audio=True))  # type: ignore[arg-type]
    assert not check(film(sound=False)).sound


def test_a_video_that_the_channel_does_not_take_is_held(register: Register) -> None:
    check = FilmCheck(Tracks((SHOWN, "P1")), register, order(seconds=140))  # type: ignore[arg-type]
    assert check(film(seconds=140.0)).held is None
    held = check(film(seconds=141.0)).held
    assert isinstance(held, TooLongForChannel)
    assert str(held) == "The video lasts 141 seconds; Facebook takes 140 at most. Cut it first."


def test_a_video_is_held_where_more_than_faces_is_to_be_covered(register: Register) -> None:
    codes = replace(order(), switches=Switches.of(covered=[Trait.CODE]))
    check = FilmCheck(Tracks((SHOWN, "P1")), register, codes)  # type: ignore[arg-type]
    assert isinstance(check(film()).held, NotCoveredInVideos)
    whole = replace(order(), whole_people=("all",))
    for verdict, held in ((COVERED, True), (SHOWN, False)):
        check = FilmCheck(Tracks((verdict, "P1")), register, whole)  # type: ignore[arg-type]
        assert isinstance(check(film()).held, NotCoveredInVideos) is held


def test_photos_and_videos_have_each_their_judge() -> None:
    asked = []

    def photos(findings: object) -> PhotoDecision:
        asked.append("photo")
        return PhotoDecision(())

    def videos(findings: object) -> PhotoDecision:
        asked.append("video")
        return PhotoDecision(())

    judge = EachMedia(photos, lambda: videos)
    judge(film())
    judge(replace(film(), moving=None))
    assert asked == ["video", "photo"]
