"""A name in a photo is covered unless whoever it names is shown there on a consent that allows the name."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.policies import NEUTRAL
from consent_db.records import ConsentTerms, NewPerson, Trait
from consent_db.register import Register
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.place import Place, Switches, Why
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.crosscheck import CrossCheck, without_register
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan

DAY = date(2026, 6, 1)
SIGNED = ConsentTerms(channels=frozenset({"website"}), signed_on=date(2026, 1, 10), valid_until=date(2028, 1, 10))
FACE = FoundFace(Face(Box(10, 10, 50, 60), 0.9), None, Quality.POOR)
OFFER, PLATES = Switches.of(offered=[Trait.TEXT, Trait.CODE]), Switches.of(covered=[Trait.PLATE])


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    """Kari may be shown with her name, Ola without it, Bjørg has signed nothing."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "consents.register", PASSPHRASE) as made:
        for number, name in (("P0001", "Kari Nordmann"), ("P0002", "Ola Hansen"), ("P0003", "Bjørg Sæther")):
            made.add_person(NewPerson(number, name))
        made.record_consent("P0001", replace(SIGNED, name_shown=True), [scan("kari.png", 1)])
        made.record_consent("P0002", SIGNED, [scan("ola.png", 2)])
        yield made


def findings(*texts: str, trait: Trait = Trait.TEXT) -> Findings:
    places = tuple(Place(trait, Box(10, 100 * n, 90, 20), text) for n, text in enumerate(texts, 1))
    return Findings(Path("a.jpg"), "ab" * 32, (600, 800), (FACE,), places=places)


def decided(register: Register, found: Findings, switches: Switches, shown: str | None = None) -> list[tuple[str, Why]]:
    said = {found.sha256: {0: Pointed(shown)}} if shown else {}
    places = CrossCheck(register, "website", DAY, None, said, switches=switches)(found).places
    return [(one.place.text, one.why) for one in places]


@pytest.mark.parametrize("text", ["Kari Nordmann", "OLA HANSEN", "Bjoerg Saether", "P0003"])
@pytest.mark.parametrize("switches", [OFFER, PLATES])
def test_a_name_is_covered_whatever_the_switch_says(register: Register, text: str, switches: Switches) -> None:
    assert decided(register, findings(text), switches) == [(text, Why.NAME)]


def test_a_name_is_read_in_a_code_too(register: Register) -> None:
    assert decided(register, findings("https://example.org/P0003", trait=Trait.CODE), OFFER)[0][1] is Why.NAME


def test_who_is_shown_on_a_consent_that_allows_the_name_may_be_named(register: Register) -> None:
    assert decided(register, findings("Kari Nordmann"), OFFER, shown="P0001") == [("Kari Nordmann", Why.OFFERED)]
    assert decided(register, findings("Kari Nordmann"), PLATES, shown="P0001") == []


def test_a_consent_without_the_name_covers_it(register: Register) -> None:
    assert decided(register, findings("Ola Hansen"), OFFER, shown="P0002") == [("Ola Hansen", Why.NAME)]


def test_a_name_that_may_be_two_peoples_is_covered_unless_both_may_be_named(register: Register) -> None:
    register.add_person(NewPerson("P0009", "Kari Lie"))
    assert decided(register, findings("Kari", "Kari Nordmann"), OFFER, shown="P0001") == [
        ("Kari", Why.NAME),
        ("Kari Nordmann", Why.OFFERED),
    ]


def test_a_sign_that_only_says_where_one_is_may_be_read(register: Register) -> None:
    everything = Switches.of(covered=[Trait.TEXT])
    found = findings("RESEPSJON", "Vaktliste")
    assert [text for text, _ in decided(register, found, everything)] == ["RESEPSJON", "Vaktliste"]
    register.follow(replace(NEUTRAL, allowed_texts=frozenset({"Resepsjon"})))
    assert decided(register, found, everything) == [("Vaktliste", Why.SWITCH)]


def test_without_a_register_everything_that_was_found_is_offered() -> None:
    assert [one.why for one in without_register(findings("Kari Nordmann")).places] == [Why.OFFERED]
