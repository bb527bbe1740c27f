"""A name of the register is known again however it is spelt and however badly it was read; other words are not."""

import pytest

from photoconsent.pipeline.named_texts import Names, same_text

PEOPLE = [
    ("P0001", "Kari Nordmann"),
    ("P0002", "Bjørg Sæther"),
    ("P0003", "Kristoffer Aas"),
    ("P0004", "Lars Kjær Sørensen"),
    ("P0005", "Kari Hansen"),
    ("E4711", None),
    ("P0007", "Áilu Čoahkki"),
]
NAMES = Names(PEOPLE)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kari Nordmann", {"P0001"}),
        ("KARI NORDMANN", {"P0001"}),
        ("KARINORDMANN", {"P0001"}),
        ("K A R I  N O R D M A N N", {"P0001"}),
        ("N O R D M A N N", {"P0001"}),
        ("Nordmann, Kari", {"P0001"}),
        ("sykepleier Nordmann", {"P0001"}),
        ("N0RDMANN", {"P0001"}),
        ("Nordrnann", {"P0001"}),
        ("Norman", {"P0001"}),
        ("Kari", {"P0001", "P0005"}),
        ("Kari N.", {"P0001", "P0005"}),
        ("Bjorg Saether", {"P0002"}),
        ("BJOERG SÆTER", {"P0002"}),
        ("Björg Säther", {"P0002"}),
        ("Christopher Ås", {"P0003"}),
        ("Lars Sorensen", {"P0004"}),
        ("Sörensen", {"P0004"}),
        ("Kjaer", {"P0004"}),
        ("Ailu Coahkki", {"P0007"}),
        ("P0001", {"P0001"}),
        ("ansatt nr. P-0001", {"P0001"}),
        ("PO00l", {"P0001"}),
        ("E4711", {"E4711"}),
        ("id:E47l1;x", {"E4711"}),
    ],
)
def test_whom_a_text_names(text: str, named: set[str]) -> None:
    assert NAMES.named_in(text) == named


@pytest.mark.parametrize(
    "text", ["Resepsjon", "Avdeling 3", "EXIT", "2026", "K.N.", "", "  ", "Velkommen hit", "Norge"]
)
def test_a_text_that_names_nobody(text: str) -> None:
    assert NAMES.named_in(text) == frozenset()


def test_three_thousand_people_and_a_hundred_texts_take_no_time() -> None:
    first = [
        f"{a}{b}"
        for a in ("Ka", "Be", "In", "To", "Sve", "Mar", "Ol", "Ei", "Gu", "Hå")
        for b in ("ri", "nt", "ga", "re")
    ]
    many = Names((f"N{n}", f"{first[n % 40]} {first[(n // 40) % 40]}sen{n % 37}stad") for n in range(3000))
    for n in range(100):
        many.named_in(f"Velkommen til avdeling {n} i etasjen over kantinen")


@pytest.mark.parametrize(
    ("text", "same"), [("RESEPSJON", True), ("Resepsjan", True), ("Resepsjon 2", True), ("Kantine", False)]
)
def test_a_sign_is_the_same_but_for_faults_of_reading(text: str, same: bool) -> None:
    assert same_text(text, "Resepsjon") is same
