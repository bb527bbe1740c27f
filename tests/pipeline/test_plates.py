"""Number plates as they are written in Europe, and what is written else."""

import pytest

from photoconsent.pipeline.plates import is_plate


@pytest.mark.parametrize(
    "number",
    ["AB 12345", "EL 12345", "AB 1234", "EK 54 321", "ABC 123", "ABC 12D", "B-MA 1234", "BS 47040", "OY09 FEU",
     "AB-123-CD", "1234 BCD", "1-ABC-123", "XX-99-XX", "99-XXX-9", "W 12345 A", "WA 56660", ".BS 47040", "M5 XSX",
     "GB 0 OY09 FEU"],
)  # fmt: skip
def test_a_plate(number: str) -> None:
    assert is_plate(number, 4.5)


@pytest.mark.parametrize(
    "text",
    [
        "Resepsjon",
        "Kari Nordmann",
        "LEVEL 2",
        "Rom 112",
        "2026",
        "12345678",
        "16:30",
        "B2B",
        "COMPUTER",
        "+47 22 33 44 55",
        "",
    ],
)
def test_no_plate(text: str) -> None:
    assert not is_plate(text, 4.5)


def test_a_plate_is_longer_than_high_but_no_banner() -> None:
    assert not is_plate("AB 12345", 1.2)
    assert not is_plate("AB 12345", 12)
