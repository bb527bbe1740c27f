"""Who asks for consents: told once, kept in the register, and never left out in silence."""

from pathlib import Path

import pytest

from consent_db.errors import BadEntry
from consent_db.organisation import Country, Organisation, country_of, purposes_of
from consent_db.register import Register

TOLD = Organisation("Skolen", "post@example.org", "ombud@example.org", ("Årbok",), Country.DENMARK)


def test_a_register_that_was_told_nothing_says_what_is_missing(register: Register) -> None:
    assert register.organisation() == Organisation()
    assert register.organisation().missing() == ("controller", "contact", "officer", "purposes")


def test_what_was_told_is_kept_on_record_and_told_once(register: Register) -> None:
    register.tell_organisation(TOLD)
    register.tell_organisation(TOLD)
    assert register.organisation() == TOLD
    assert TOLD.missing() == ()
    assert [entry.action for entry in register.log()].count("organisation set") == 1
    assert register.check() == []


def test_purposes_are_kept_once_and_never_empty() -> None:
    assert purposes_of(["Årbok ", "", "Nettside", "Årbok"]) == ("Årbok", "Nettside")
    assert country_of(" DK ") is Country.DENMARK
    with pytest.raises(BadEntry, match="no, dk"):
        country_of("se")


def test_it_survives_closing(tmp_path: Path) -> None:
    file, secret = tmp_path / "r.register", "a long enough passphrase"
    with Register.create(file, secret) as made:
        made.tell_organisation(TOLD)
    with Register.open(file, secret) as again:
        assert again.organisation() == TOLD
