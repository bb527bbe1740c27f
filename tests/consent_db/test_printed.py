"""The code of a printed form is a random number that only this register understands."""

import pytest

from consent_db.errors import UnknownFormCode, UnknownPerson
from consent_db.printed import CODE_DIGITS, FormKind
from consent_db.register import Register


def test_the_code_leads_back_to_person_language_and_text(register: Register, kari: str) -> None:
    printed = register.print_form(FormKind.CONSENT, kari, "nn", "2026-1", "Eg seier ja …")
    assert register.form_of(f" {printed.code} ") == printed
    assert (printed.person, printed.language, printed.text) == (kari, "nn", "Eg seier ja …")


def test_where_the_boxes_stand_is_kept_with_the_code(register: Register, kari: str) -> None:
    printed = register.print_form(FormKind.CONSENT, kari, "nn", "2026-1", "Eg seier ja …", "[1]")
    assert register.form_of(printed.code).layout == "[1]"
    older = register.print_form(FormKind.CONSENT, kari, "nn", "2026-1", "Eg seier ja …")
    assert register.form_of(older.code).layout == ""


def test_the_code_is_random_digits_and_holds_nothing(register: Register, kari: str) -> None:
    codes = {register.print_form(FormKind.CONSENT, kari, "nb", "1", "same").code for _ in range(30)}
    assert len(codes) == 30
    assert all(code.isdigit() and len(code) == CODE_DIGITS for code in codes)


def test_a_blank_form_belongs_to_nobody_yet(register: Register) -> None:
    printed = register.print_form(FormKind.GUIDELINE, None, "da", "1", "Læst")
    assert register.form_of(printed.code).person is None


def test_foreign_codes_and_unknown_people_are_said(register: Register) -> None:
    with pytest.raises(UnknownFormCode):
        register.form_of("0" * CODE_DIGITS)
    with pytest.raises(UnknownPerson):
        register.print_form(FormKind.CONSENT, "P7", "nb", "1", "text")
