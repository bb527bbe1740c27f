"""`photoconsent prepare` with a guest list, and under policies that ask people to do something first."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from consent_db.policies import NEUTRAL, Policy
from consent_db.records import ConsentTerms, NewPerson, Role, State
from consent_db.register import Register
from photoconsent.enrolment.enrol import import_people
from tests.cli.terminal import Result, Terminal
from tests.conftest import PASSPHRASE

Prepare = Callable[..., Result]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo of a woman who consents, her register, and somebody else in it."""
    folder = tmp_path_factory.mktemp("cleared")
    Image.fromarray(data.astronaut()).save(folder / "photo.jpg", quality=95)
    Image.fromarray(data.astronaut()).crop((60, 0, 400, 340)).save(folder / "reference.png")
    Image.new("L", (620, 877), 245).save(folder / "form.png")
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "name", "references", "status", "channels", "valid_until", "evidence", "signed_on"])
        row = ["consents", "website", "2036-01-15", "form.png", "2025-01-15"]
        writer.writerow(["P1", "Eileen Collins", "reference.png", *row])
        writer.writerow(["P2", "Kari Nordmann", "", *row])
    with Register.create(folder / "made.register", PASSPHRASE, actor="kari") as register:
        import_people(register, folder / "people.csv")
    return folder


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "consents.register"
    copy.write_bytes((made / "made.register").read_bytes())
    return copy


@pytest.fixture
def prepare(made: Path, file: Path, tmp_path: Path, terminal: Terminal) -> Prepare:
    out = tmp_path / "out"
    words = ["prepare", made / "photo.jpg", "--channel", "website", "--out", out, "--register", file]
    return lambda *more: terminal(*words, *more)


def follow(file: Path, policy: Policy) -> None:
    with Register.open(file, PASSPHRASE) as register:
        register.follow(policy)


def recorded(file: Path) -> list[tuple[str, str]]:
    with Register.open(file, PASSPHRASE) as register:
        return [(p.copy.prepared_by, p.copy.released_by) for p in register.publications()]


def guests(tmp_path: Path, text: str) -> Path:
    listed = tmp_path / "guests.txt"
    listed.write_text(text, encoding="utf-8")
    return listed


def test_only_guests_are_recognised(prepare: Prepare, tmp_path: Path) -> None:
    prepare("--guests", guests(tmp_path, "# Summer party\nP1\n\n")).succeeded()
    shown = prepare("--event", "one", "--guests", guests(tmp_path, "P1\n")).out
    hidden = prepare("--event", "two", "--guests", guests(tmp_path, "P2\n")).out
    assert "1 face shown on 1 consent, 0 covered" in shown
    assert "0 faces shown on 0 consents, 1 covered" in hidden


def test_a_group_of_the_register_is_a_guest_list(
    prepare: Prepare, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Register.open(file, PASSPHRASE) as register:
        for name, people in (("7B", ["P1"]), ("Choir", ["P2"])):
            register.add_group(name)
            register.join_group(name, people, register.today())
    assert "1 face shown on 1 consent, 0 covered" in prepare("--event", "one", "--guests", "7B").out
    assert "0 faces shown on 0 consents, 1 covered" in prepare("--event", "two", "--guests", "Choir").out
    (tmp_path / "7B").write_text("P1\n")
    prepare("--event", "three", "--guests", "7B").failed(2, "./7B")
    prepare("--event", "three", "--guests", "./7B").succeeded()


def test_somebody_who_reserved_holds_the_photo_though_no_guest(prepare: Prepare, file: Path, tmp_path: Path) -> None:
    with Register.open(file, PASSPHRASE) as register:
        register.record_consent("P1", ConsentTerms(State.RESERVED, signed_on=register.today()))
    prepare("--guests", guests(tmp_path, "P2\n")).failed(1, "0 of 1 photo prepared")


def test_a_guest_list_with_a_slip_is_refused(prepare: Prepare, tmp_path: Path) -> None:
    prepare("--guests", guests(tmp_path, "P1\nP9\n")).failed(2, "P9")
    prepare("--guests", tmp_path / "nowhere.txt").failed(2, "nowhere.txt")
    assert not (tmp_path / "out").exists()


def test_a_photo_that_nobody_looked_at_is_held_where_the_policy_asks(prepare: Prepare, file: Path) -> None:
    follow(file, replace(NEUTRAL, review_every_photo=True))
    prepare().failed(1, "somebody looks at every photo")
    assert recorded(file) == []
    prepare("--looked-at").succeeded()


def test_four_eyes_where_the_policy_asks_and_it_is_on_record(prepare: Prepare, file: Path) -> None:
    follow(file, replace(NEUTRAL, second_person_releases=True))
    prepare().failed(1, "a second person releases this photo")
    with Register.open(file, PASSPHRASE) as register:
        myself = register.actor
    prepare("--released-by", f" {myself.upper()} ").failed(2, "somebody else must release them")
    assert recorded(file) == []
    prepare("--released-by", "Ola Hansen").succeeded()
    assert recorded(file) == [(myself, "Ola Hansen")]


def test_a_named_purpose_shows_whoever_named_it_and_nobody_else(prepare: Prepare, file: Path, tmp_path: Path) -> None:
    with Register.open(file, PASSPHRASE) as register:
        terms = register.consent("C1").terms
        register.correct_consent("C1", replace(terms, purposes=frozenset({"campaign"})), "only for the campaign")
    report = tmp_path / "report.json"
    assert "0 faces shown on 0 consents, 1 covered" in prepare("--event", "general", "--report", report).succeeded().out
    (photo,) = json.loads(report.read_text())["photos"]
    assert photo["faces"][0]["reason"] == "other-purpose"
    shown = prepare("--event", "named", "--purpose", "campaign", "--report", report).succeeded().out
    assert "1 face shown on 1 consent, 0 covered" in shown
    assert json.loads(report.read_text())["purpose"] == "campaign"
    prepare("--purpose", "campain").failed(2, "No consent names the purpose campain", "campaign")
    with Register.open(file, PASSPHRASE) as register:
        assert [p.copy.purpose for p in register.publications()] == ["campaign", ""]


def test_no_machine_alone_shows_a_patient_even_for_a_named_purpose(
    prepare: Prepare, file: Path, tmp_path: Path
) -> None:
    with Register.open(file, PASSPHRASE) as register:
        terms = register.consent("C1").terms
        register.correct_consent("C1", replace(terms, purposes=frozenset({"campaign"})), "only for the campaign")
        register.correct_person("P1", NewPerson("P1", "Eileen Collins", Role.PATIENT))
    report = tmp_path / "report.json"
    prepare("--purpose", "campaign", "--released-by", "Liv", "--report", report).succeeded()
    (photo,) = json.loads(report.read_text())["photos"]
    assert photo["faces"][0]["reason"] == "ask-a-human"
