"""No error and no reason of the core is without words."""

from enum import Enum

import pytest

from consent_db.records import Refusal
from photoconsent.errors import TooManyPixels
from photoconsent.gui import messages
from photoconsent.gui.messages import sentence_of
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.photo import Why
from photoconsent.pipeline.redact import Cover


@pytest.mark.parametrize(
    ("enum", "table"),
    [
        (Reason, messages.REASONS),
        (Reason, messages.WORDS),
        (Verdict, messages.VERDICTS),
        (Cover, messages.COVERS),
        (Why, messages.NOT_PREPARED),
    ],
    ids=["reasons", "words", "verdicts", "covers", "not prepared"],
)
def test_every_value_has_words(enum: type[Enum], table: dict[Enum, str]) -> None:
    assert set(table) == set(enum)
    assert all(table.values())


def test_every_refusal_of_the_register_is_a_reason() -> None:
    assert {refusal.value for refusal in Refusal} <= {reason.value for reason in Reason}


def test_words_on_frames_are_short() -> None:
    assert [word for word in messages.WORDS.values() if len(word) > 14] == []


def test_an_error_is_said_with_its_facts() -> None:
    said = sentence_of(TooManyPixels(megapixels=250.4, limit=200.0))
    assert said == "The picture has 250 megapixels; the limit is 200. Save a smaller copy."
