"""Sums in words: right numbers, right plurals, in every language."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from photoconsent import paths
from photoconsent.errors import SomeoneReserved
from photoconsent.event.edits import Edits
from photoconsent.gui.event.session import DecidedFace, Entry
from photoconsent.gui.ground.translation import Translator
from photoconsent.gui.prepare.tally import Tally, in_words, tally_of_entries, tally_of_results
from photoconsent.pipeline.face import Box, Decision, Face, Reason, Verdict
from photoconsent.pipeline.order import FaceResult, PhotoResult, Status
from photoconsent.pipeline.steps import Findings

SHOWN = Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.7, "C1")
HIDDEN = Decision(Verdict.HIDE, Reason.UNKNOWN)
FACE = Face(Box(1, 2, 3, 4), 0.9)


def entry(*decisions: Decision, held: bool = False) -> Entry:
    found = Findings(Path("a.jpg"), "ab", (100, 80), ())
    faces = tuple(DecidedFace(i, FACE, decision, False, False) for i, decision in enumerate(decisions))
    edits = Edits().with_area(Box(1, 1, 9, 9))
    return Entry(Path("a.jpg"), found, SomeoneReserved() if held else None, edits, faces)


def test_a_batch_is_counted_before_it_is_made() -> None:
    entries = [entry(SHOWN, HIDDEN), entry(SHOWN), entry(HIDDEN, held=True), Entry(Path("unread.jpg"))]
    expected = Tally(photos=2, faces=3, shown=2, consents=1, areas=2, held=1)
    assert tally_of_entries(entries, lambda entry: False) == expected


def test_what_the_policy_holds_back_is_counted_as_held() -> None:
    seen, unseen = entry(SHOWN, HIDDEN), entry(SHOWN)
    tally = tally_of_entries([seen, unseen], lambda one: one is unseen)
    assert tally == Tally(photos=1, faces=2, shown=1, consents=1, areas=1, held=1)


def test_and_afterwards() -> None:
    faces = (FaceResult(FACE, SHOWN), FaceResult(FACE, HIDDEN))
    results = [
        PhotoResult(Path("a.jpg"), Status.EXPORTED, faces=faces, areas=(Box(1, 2, 3, 4),)),
        PhotoResult(Path("b.jpg"), Status.HELD, faces=faces),
        PhotoResult(Path("c.jpg"), Status.FAILED),
    ]
    assert tally_of_results(results) == Tally(photos=1, faces=2, shown=1, consents=1, areas=1, held=1)


ONE = Tally(photos=1, faces=2, shown=1, consents=1, areas=1, held=1)
MANY = Tally(photos=42, faces=131, shown=37, consents=12, areas=3, held=2)


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        (
            "en",
            "1 photo, 2 faces: 1 shown on 1 consent, 1 covered, 1 more area covered, 1 photo held back",
            "42 photos, 131 faces: 37 shown on 12 consents, 94 covered, 3 more areas covered, 2 photos held back",
        ),
        (
            "nb",
            "1 bilde, 2 ansikter: 1 vises på 1 samtykke, 1 sladdet, 1 annet område sladdet, 1 bilde holdt tilbake",
            "42 bilder, 131 ansikter: 37 vises på 12 samtykker, 94 sladdet, 3 andre områder sladdet, "
            "2 bilder holdt tilbake",
        ),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_words_fit_the_numbers(language: str, one: str, many: str) -> None:
    translator = Translator(paths.resources_folder() / "translations" / f"photoconsent_{language}.ts")
    QCoreApplication.installTranslator(translator)
    try:
        assert in_words(ONE) == one
        assert in_words(MANY) == many
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_what_is_nothing_is_not_said() -> None:
    assert in_words(Tally(2, 0, 0, 0, 0, 0)) == "2 photos, 0 faces"
