"""See everything, be corrected, be erased."""

import json
import stat
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from consent_db.consents import Withdrawal
from consent_db.errors import BadEntry, CannotWrite, UnknownConsent, UnknownPerson
from consent_db.printed import FormKind
from consent_db.records import Media, NewPerson, NewPublication, Refusal, Shown, Template
from consent_db.register import Register
from consent_db.tables import ShownRow

from .conftest import TODAY, scan, signed


@pytest.fixture
def known(register: Register, kari: str) -> str:
    """A person of whom everything is held that can be held."""
    register.tick_biometrics(kari, True, TODAY, scan("tick.png", 4))
    register.enrol(kari, Template(kari, "net", bytes.fromhex("01020304")), portrait=b"portrait")
    register.acknowledge(kari, TODAY, "Oslo", scan("read.png", 5))
    register.print_form(FormKind.CONSENT, kari, "nb", "2026-1", "Text")
    register.record_publication(NewPublication("a" * 64, "b" * 64, "facebook", TODAY, (Shown(kari, "C1.1"),), 1))
    return kari


def test_everything_about_a_person_is_handed_over(register: Register, known: str, tmp_path: Path) -> None:
    files = register.everything_about(known, tmp_path / "all")
    assert sorted(f.name for f in files) == ["E1.png", "E2.png", "E3.png", "portrait.jpg", "record.json", "record.txt"]
    assert (tmp_path / "all" / "E1.png").read_bytes() == scan("form.png").data
    held = json.loads((tmp_path / "all" / "record.json").read_text(encoding="utf-8"))
    assert held["person"]["name"] == "Kari Nordmann"
    assert held["consents"][0]["terms"]["channels"] == ["facebook", "intranet"]
    assert held["publications"][0]["number"] == "U1"
    assert held["templates"] == [{"network": "net", "vector": "01020304"}]
    assert held["acknowledgements"][0]["place"] == "Oslo"
    assert len(held["printed_forms"]) == 1
    assert any(entry["action"] == "person added" for entry in held["log"])
    assert "Kari Nordmann" in (tmp_path / "all" / "record.txt").read_text(encoding="utf-8")
    assert all(stat.S_IMODE(f.stat().st_mode) == 0o600 for f in files)


def test_it_is_said_when_the_folder_cannot_be_made(register: Register, known: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        register.everything_about(known, tmp_path / "file")
    with pytest.raises(UnknownPerson):
        register.everything_about("P7", tmp_path / "none")


def test_an_erasure_leaves_only_what_proves_past_publications(register: Register, known: str) -> None:
    proof = register.consent("C1.1").evidence[0].sha256
    done = register.erase(known)
    assert dict(done.removed) == {"consents": 1, "forms": 3, "templates": 1}
    assert done.publications == ("U1",)
    assert register.people() == []
    assert register.templates("net") == []
    assert register.acknowledgements() == []
    assert register.publication("U1").copy.shown == (Shown(None, "C1.1"),)
    with register._reading() as session:
        tables = {t: session.connection().exec_driver_sql(f"SELECT * FROM {t}").all() for t in _tables(session)}
        proofs = session.scalars(select(ShownRow.proof)).all()
    left = repr(tables)
    assert "Kari" not in left
    assert "Nordmann" not in left
    assert proofs == [proof]
    for gone in ("person", "evidence", "consent", "signature", "biometric", "template", "portrait", "printed_form"):
        assert tables[gone] == [], gone
    assert register.check() == []


def _tables(session: Session) -> list[str]:
    return inspect(session.connection()).get_table_names()


def test_an_erased_persons_number_may_be_given_again_and_brings_nothing_back(register: Register, known: str) -> None:
    register.erase(known)
    register.add_person(NewPerson(known))
    assert register.may_show(known, "facebook", Media.STILL, TODAY).refusal is Refusal.NO_CONSENT
    assert register.person(known).publications == ()
    assert len(register.person(known).log) == 1


def test_a_consent_that_has_ended_is_deleted_with_its_forms(register: Register, kari: str) -> None:
    register.record_consent(kari, signed("print", on=date(2020, 1, 1), until=date(2021, 1, 1)), [scan("old.png", 8)])
    register.delete_consent("C2")
    assert [v.consent for v in register.person(kari).consents] == ["C1"]
    with pytest.raises(UnknownConsent):
        register.delete_consent("C2")
    assert register.check() == []


def test_what_says_no_is_never_deleted_because_older_consents_would_count_again(register: Register, kari: str) -> None:
    register.record_consent(kari, signed("facebook", on=date(2026, 2, 1), until=date(2026, 3, 1)), [scan("old.png", 8)])
    register.withdraw("C2", Withdrawal(date(2026, 2, 20)))
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.WITHDRAWN
    with pytest.raises(BadEntry):
        register.delete_consent("C2")
    with pytest.raises(BadEntry):
        register.delete_consent("C1")
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).refusal is Refusal.WITHDRAWN
