"""The mail that asks for a picture to be taken down: complete in every language, and it names nobody."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from consent_db.channels import USUAL
from consent_db.pages import Publication, TakeDown
from consent_db.policies import NEUTRAL, Policy
from consent_db.records import Channel, NewPublication, Refusal, Shown
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, load_texts
from photoconsent.papers.takedown_letter import letter, letters
from photoconsent.paths import resources_folder

DAY = date(2026, 6, 1)


def texts(language: str) -> FormTexts:
    return load_texts(resources_folder() / "forms", language)


def due(*reasons: tuple[str | None, Refusal | None], address: str = "https://example.org/42") -> TakeDown:
    export = NewPublication(
        "a" * 64, "b" * 64, "facebook", DAY, (Shown("Kari-17", "C1.1"),), 2, output="/x/open-day.jpg"
    )
    return TakeDown(Publication("U7", datetime.now(UTC), export, "neutral", address, None, ""), DAY, reasons)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_where_and_why_and_names_nobody(language: str) -> None:
    made = letter(texts(language), [due(("Kari-17", Refusal.WITHDRAWN))], USUAL, NEUTRAL)
    for said in ("Facebook", "01.06.2026", "https://example.org/42", "open-day.jpg", "U7"):
        assert said in made.text
    assert texts(language).takedown["withdrawn"] in made.body
    assert "Kari" not in made.text
    assert "/x/" not in made.text, "the folder is nobody's business"


def test_it_is_addressed_to_whoever_answers_for_the_channel() -> None:
    channels = [Channel("facebook", "Facebook", "public", "kommunikasjon@example.org")]
    assert letter(texts("nb"), [due((None, None))], channels, NEUTRAL).to == "kommunikasjon@example.org"


def test_each_reason_is_said_once() -> None:
    reasons = ((None, None), ("A", Refusal.EXPIRED), ("B", Refusal.EXPIRED), ("C", Refusal.REFUSED))
    body = letter(texts("en"), [due(*reasons)], USUAL, NEUTRAL).body
    assert "is over and a consent has expired and a person in the picture may no longer be shown." in body


def test_slettmeg_is_named_in_norway_and_what_the_policy_names_everywhere() -> None:
    reason = ("A", Refusal.WITHDRAWN)
    for language in ("nb", "nn"):
        assert "slettmeg.no" in letter(texts(language), [due(reason)], USUAL, NEUTRAL).body
    assert "slettmeg" not in letter(texts("da"), [due(reason)], USUAL, NEUTRAL).body
    assert "help.example" in letter(texts("da"), [due(reason)], USUAL, Policy(deletion_help="help.example")).body


def test_without_an_address_it_says_so() -> None:
    assert "not noted" in letter(texts("en"), [due(("A", Refusal.EXPIRED), address="")], USUAL, NEUTRAL).body


def test_the_last_day_for_it_is_named() -> None:
    one = replace(due(("A", Refusal.WITHDRAWN)), due_by=date(2026, 6, 8))
    assert "senest 08.06.2026" in letter(texts("nb"), [one], USUAL, NEUTRAL).body
    assert "senest" not in letter(texts("nb"), [due(("A", Refusal.WITHDRAWN))], USUAL, NEUTRAL).body


def test_each_channel_gets_a_letter_of_its_own() -> None:
    one = due(("A", Refusal.WITHDRAWN))
    other = replace(one, publication=replace(one.publication, copy=replace(one.publication.copy, channel="website")))
    assert [made.channel for made in letters(texts("en"), [one, other, one], USUAL, NEUTRAL)] == ["Facebook", "Website"]


def test_one_letter_covers_all_copies_of_a_channel() -> None:
    both = [due(("A", Refusal.WITHDRAWN)), due(("A", Refusal.WITHDRAWN), address="https://example.org/43")]
    made = letter(texts("nb"), both, USUAL, NEUTRAL)
    assert made.subject == "2 bilder må tas ned: Facebook"
    assert made.body.count("Adresse:") == 2
    assert made.body.count("et samtykke er trukket tilbake") == 1
