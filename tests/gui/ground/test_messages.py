"""No error and no reason of the core is without words."""

import errno
import os
from collections.abc import Iterator
from enum import Enum

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from consent_db.errors import BadEntry, Cause, TableUnreadable
from consent_db.records import Refusal
from photoconsent import paths
from photoconsent.errors import OutNotWritable, ProofFailed, TooManyPixels
from photoconsent.gui.app import install_language
from photoconsent.gui.ground import messages
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.photo import Why


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


@pytest.fixture
def bokmål(qapp: QApplication) -> Iterator[None]:
    translators = install_language("nb", paths.resources_folder())
    yield
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("bokmål")
def test_the_cause_of_an_error_is_said_in_the_same_language_as_the_rest() -> None:
    said = [
        sentence_of(error)
        for error in (
            BadEntry(field="signed_on", cause="the day of signing lies in the future"),
            TableUnreadable(file="a.csv", cause=Cause("two columns are called {name}", name="{id}")),
            OutNotWritable(out="ut", cause=os.strerror(errno.ENOSPC)),
            ProofFailed(check="a hidden face could be known"),
        )
    ]
    assert said[0] == "Underskrevet (signed_on): datoen for underskriften ligger i fremtiden"
    assert said[1] == "Tabellen a.csv kan ikke leses: to kolonner heter {id}"
    assert "(Det er ikke mer plass på disken)" in said[2]
    assert "(et skjult ansikt kunne gjenkjennes)" in said[3]


def test_what_the_system_says_of_files_has_words() -> None:
    """Its messages stay in English while the program runs, so they can be looked up."""
    usual = (errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOSPC, errno.EROFS, errno.EIO, errno.EISDIR, errno.EDQUOT)
    assert {os.strerror(number) for number in usual} <= set(messages.SYSTEM)
