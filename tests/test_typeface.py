"""What is printed has every letter of the names in it."""

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from photoconsent.typeface import BOLD, REGULAR, font_file

NAMES = (
    "Áilu Čárri Đorđe Ŋilla Šuvvá Ŧuovvi Žana"  # Northern Sámi
    "Wójcik-Ziębińska Łukasz Świętosława"  # Polish
    "Þórður Ólafsdóttir Ægir Åse Øystein Öberg Dvořák Şahin Ağaoğlu Kovács-Nagyné Őri Lê Thị"
    "Александр Γιώργος"
    "–—’“”…·€"
)


@pytest.mark.parametrize("name", [REGULAR, BOLD])
def test_no_letter_is_missing(name: str) -> None:
    glyphs = TTFont("tested", font_file(name)).face.charToGlyph
    assert {letter for letter in NAMES if ord(letter) not in glyphs} == set()
