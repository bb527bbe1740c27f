"""A table is taken in as a whole or not at all, with an account of every line."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from consent_db.errors import PersonExists, TableUnreadable
from consent_db.importing import Enrolment
from consent_db.records import Capacity, Media, NewPerson, Refusal, Role, State, Template
from consent_db.register import Register

from .conftest import TODAY, scan


def write(folder: Path, *rows: dict[str, str], name: str = "people.csv", delimiter: str = ",") -> Path:
    (folder / "form.png").write_bytes(scan("form.png").data)
    (folder / "refs").mkdir(exist_ok=True)
    (folder / "refs" / "a.jpg").write_bytes(b"picture")
    headings = list(dict.fromkeys(h for row in rows for h in row))
    with (folder / name).open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, headings, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return folder / name


def line(number: str = "P1", **cells: str) -> dict[str, str]:
    usual = {
        "id": number,
        "name": "Kari Nordmann",
        "status": "consents",
        "channels": "website;Facebook",
        "signed_on": "2026-01-10",
        "valid_until": "2028-01-10",
        "evidence": "form.png",
    }
    return usual | cells


def take_in(register: Register, table: Path) -> None:
    plan = register.plan_import(table)
    assert plan.problems == ()
    register.import_people(plan.rows, {})


def test_a_line_becomes_a_person_with_a_written_consent(register: Register, tmp_path: Path) -> None:
    take_in(register, write(tmp_path, line()))
    answer = register.may_show("P1", "facebook", Media.STILL, TODAY)
    assert answer.may_show
    terms = register.consent("C1").terms
    assert (terms.signed_on, terms.valid_until) == (date(2026, 1, 10), date(2028, 1, 10))
    assert register.evidence("E1") == scan("form.png").data


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        ({"evidence": ""}, Refusal.NO_FORM),
        ({"status": "expired"}, Refusal.EXPIRED),
        ({"status": "expired", "valid_until": ""}, Refusal.EXPIRED),
        ({"status": "withdrawn"}, Refusal.WITHDRAWN),
        ({"status": "refused"}, Refusal.REFUSED),
        ({"status": "reserved"}, Refusal.RESERVED),
        ({"status": "unsigned"}, Refusal.UNSIGNED),
        ({"status": "unsigned", "channels": ""}, Refusal.UNSIGNED),
        ({"status": "withdrawn", "channels": ""}, Refusal.WITHDRAWN),
        ({"status": ""}, Refusal.NO_CONSENT),
        ({"channels": "intranet"}, Refusal.OTHER_CHANNEL),
        ({"media": "video"}, Refusal.OTHER_MEDIA),
        ({"purposes": "campaign"}, Refusal.OTHER_PURPOSE),
        ({"role": "pupil"}, Refusal.GUARDIAN_MISSING),
        ({"valid_from": "2027-01-01"}, Refusal.NOT_YET_VALID),
    ],
)
def test_every_status_hides_for_its_own_reason(
    register: Register, tmp_path: Path, cells: dict[str, str], refusal: Refusal
) -> None:
    take_in(register, write(tmp_path, line(**cells)))
    assert register.may_show("P1", "facebook", Media.STILL, TODAY).refusal is refusal


def test_every_column_is_kept(register: Register, tmp_path: Path) -> None:
    row = line(
        role="Pupil",
        unit="5B",
        contact="mor@example.org",
        born="2015-05",
        guardians="Mor; Far",
        signed_by="guardians",
        media="still;video",
        purposes="information;campaign",
        place="Risør",
        controller="Kultur",
        form_version="2026-1",
        case_number="26/417",
        legal_basis="public-interest",
        attested_by="Rektor",
        name_shown="ja",
        biometrics="no",
        shoe_size="42",
    )
    table = write(tmp_path, row)
    assert register.plan_import(table).ignored == ("shoe_size",)
    take_in(register, table)
    page = register.person("P1")
    assert (page.person.role, page.person.unit, page.person.born_month) == (Role.PUPIL, "5B", 5)
    assert [g.name for g in page.person.guardians] == ["Mor", "Far"]
    terms = page.consents[0].terms
    assert [(s.name, s.capacity) for s in terms.signatures] == [("Mor", Capacity.GUARDIAN), ("Far", Capacity.GUARDIAN)]
    assert (terms.place, terms.controller, terms.case_number, terms.name_shown) == ("Risør", "Kultur", "26/417", True)
    assert terms.media == frozenset({Media.STILL, Media.VIDEO})
    assert [t.agreed for t in page.biometrics] == [False]
    assert register.may_show("P1", "website", Media.VIDEO, TODAY).may_show


def test_references_count_as_the_biometric_tick_unless_it_says_no(register: Register, tmp_path: Path) -> None:
    rows = [line("P1", references="refs"), line("P2", references="refs/a.jpg", biometrics="no"), line("P3")]
    plan = register.plan_import(write(tmp_path, *rows))
    assert [(len(r.references), r.biometrics) for r in plan.rows] == [(1, True), (0, False), (0, None)]
    made = {p: Enrolment((Template(p, "net", bytes(4)),), b"jpeg") for p in ("P1",)}
    register.import_people(plan.rows, made)
    assert [t.person for t in register.templates("net")] == ["P1"]
    assert register.person("P1").biometrics[0].evidence == "E1"
    assert register.portrait("P1") == b"jpeg"


WRONG = [
    ({"id": ""}, "id"),
    ({"status": "perhaps"}, "status"),
    ({"channels": ""}, "channels"),
    ({"channels": "fazebook"}, "fazebook"),
    ({"signed_on": ""}, "signed_on"),
    ({"signed_on": "10/01/2026"}, "10/01/2026"),
    ({"signed_on": "2027-01-10"}, "future"),
    ({"valid_until": "2020-01-10"}, "end before"),
    ({"evidence": "none.pdf"}, "none.pdf"),
    ({"evidence": "refs/a.jpg"}, "a.jpg"),
    ({"references": "nowhere"}, "nowhere"),
    ({"biometrics": "maybe"}, "maybe"),
    ({"role": "wizard"}, "wizard"),
    ({"media": "smell"}, "smell"),
    ({"born": "May"}, "born"),
    ({"born": "2015-13"}, "born"),
    ({"signed_by": "guardians"}, "signed_by"),
]


@pytest.mark.parametrize(("cells", "told"), WRONG)
def test_what_is_wrong_is_told_with_its_line(
    register: Register, tmp_path: Path, cells: dict[str, str], told: str
) -> None:
    plan = register.plan_import(write(tmp_path, line("P0"), line("P1") | cells))
    assert {p.line for p in plan.problems} == {3}
    assert told in " ".join(str(p.error) for p in plan.problems)
    assert [r.person.id for r in plan.rows] == ["P0"]


def test_everything_wrong_with_a_line_is_told_at_once(register: Register, tmp_path: Path) -> None:
    plan = register.plan_import(write(tmp_path, line(status="consents", role="wizard", born="x", biometrics="maybe")))
    assert len(plan.problems) == 3


def test_a_number_twice_or_taken_is_told(register: Register, tmp_path: Path) -> None:
    register.add_person(NewPerson("P1"))
    plan = register.plan_import(write(tmp_path, line("p1"), line("P2"), line("P2")))
    assert [(p.line, type(p.error)) for p in plan.problems] == [(2, PersonExists), (4, PersonExists)]


def test_an_error_on_the_last_line_leaves_nothing_of_the_first(register: Register, tmp_path: Path) -> None:
    plan = register.plan_import(write(tmp_path, line("P1"), line("P2")))
    register.add_person(NewPerson("P2"))
    before = len(register.log())
    with pytest.raises(PersonExists):
        register.import_people(plan.rows, {})
    assert [p.id for p in register.people()] == ["P2"]
    assert len(register.log()) == before


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_delimiter_is_read(register: Register, tmp_path: Path, delimiter: str) -> None:
    take_in(register, write(tmp_path, line(name="Åse Ødegård", channels="website"), delimiter=delimiter))
    assert register.person("P1").person.name == "Åse Ødegård"


def test_the_encoding_of_windows_is_read(register: Register, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes("id;name\r\nP1;Åse Ødegård\r\n".encode("cp1252"))
    take_in(register, tmp_path / "people.csv")
    assert register.person("P1").person.name == "Åse Ødegård"


def test_excel_is_read_with_its_own_dates_and_numbers(register: Register, tmp_path: Path) -> None:
    write(tmp_path, line())
    book = openpyxl.Workbook()
    book.active.append(["ID", "Name", "status", "channels", "signed_on", "evidence", None])
    book.active.append([4711, "Kari", "consents", "facebook", date(2026, 1, 10), "form.png", None])
    book.save(tmp_path / "people.xlsx")
    take_in(register, tmp_path / "people.xlsx")
    assert register.may_show("4711", "facebook", Media.STILL, TODAY).may_show


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("none.csv", None),
        ("empty.csv", b""),
        ("no-id.csv", b"name\nKari\n"),
        ("doubled.csv", b"id,id\n1,2\n"),
        ("letter.xlsx", b"Dear Sir"),
        ("quote.csv", b'id,name\n1,"never closed'),
    ],
)
def test_a_table_that_cannot_be_read_is_said(register: Register, tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(TableUnreadable, match=name.partition(".")[0]):
        register.plan_import(tmp_path / name)


def test_the_exported_table_is_read_again_as_it_was(register: Register, tmp_path: Path) -> None:
    rows = [
        line("P1", name="=cmd()", role="pupil", born="2015-05", guardians="Mor;Far", signed_by="guardians"),
        line("P2", status="refused", channels=""),
        line("P3", status="withdrawn", withdrawn_on="2026-02-01"),
        line("P4", biometrics="yes"),
        {"id": "P5"},
    ]
    take_in(register, write(tmp_path, *rows))
    for target in (tmp_path / "out" / "people.csv", tmp_path / "out" / "people.xlsx"):
        assert register.export_table(target, with_forms=True) == 5
        assert b"\r\nP1,'=cmd()" in target.read_bytes() or target.suffix == ".xlsx"
        plan = register.plan_import(target)
        assert {str(p.error) for p in plan.problems} == {str(PersonExists(person=f"P{n}")) for n in range(1, 6)}
        for n in range(1, 6):
            register.erase(f"P{n}")
        take_in(register, target)
        assert [p.state for p in register.people()] == [
            *(State.CONSENTS, State.REFUSED, State.WITHDRAWN, State.CONSENTS, None),
        ]
        assert register.person("P1").person.name == "=cmd()"
        assert register.may_show("P4", "facebook", Media.STILL, TODAY).may_show
        assert register.consent(register.person("P3").consents[0].label).terms.withdrawn_on == date(2026, 2, 1)
