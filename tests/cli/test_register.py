"""The register from the terminal, as somebody would type it."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from PIL import Image

from consent_db import encryption
from consent_db.records import NewPublication, Shown
from consent_db.register import Register
from photoconsent import paths
from tests.cli.terminal import Terminal

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def quick_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred openings would take half a minute; the real cost is proved in tests/consent_db/test_encryption.py."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)


@pytest.fixture
def type_(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("PHOTOCONSENT_PASSPHRASE", PASSPHRASE)
    return Terminal(capsys)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with Register.create(tmp_path / "r", PASSPHRASE):
        return tmp_path / "r"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    data = BytesIO()
    Image.new("L", (60, 80), 250).save(data, "PNG")
    (tmp_path / "form.png").write_bytes(data.getvalue())
    return tmp_path / "form.png"


def people(tmp_path: Path, *rows: dict[str, str]) -> Path:
    with (tmp_path / "people.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, list(dict.fromkeys(h for r in rows for h in r)))
        writer.writeheader()
        writer.writerows(rows)
    return tmp_path / "people.csv"


ROW = {"id": "P1", "name": "Kari", "status": "consents", "channels": "facebook", "signed_on": "2026-01-10"} | {
    "valid_until": "2099-01-01",
    "evidence": "form.png",
}


def test_a_register_is_made_and_the_user_is_told_that_a_passphrase_cannot_be_recovered(
    type_: Terminal, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.pdf"
    said = type_("register", "create", "--register", tmp_path / "r", "--recovery-sheet", sheet).succeeded()
    assert "Nobody can recover a lost passphrase" in " ".join(said.err.split())
    assert sheet.read_bytes().startswith(b"%PDF")
    assert PASSPHRASE.encode() not in sheet.read_bytes()
    assert PASSPHRASE not in said.out + said.err
    type_("register", "create", "--register", tmp_path / "r").failed(3, "already a file")
    type_("register", "create", "--register", tmp_path / "q", "--policy", "nonsense").failed(2, "neutral")
    assert not (tmp_path / "q").exists()


def test_without_naming_one_the_register_of_the_data_folder_is_used(type_: Terminal, own_folders: Path) -> None:
    type_("register", "list").failed(3, "register create")
    type_("register", "create").succeeded()
    assert (own_folders / "data" / "consents.register").exists()
    assert "0 people" in type_("register", "list").succeeded().out


def test_the_passphrase_comes_from_a_file_and_is_said_when_wrong_or_missing(
    type_: Terminal, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PHOTOCONSENT_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", BytesIO())
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE + "\r\nsecond line\n", encoding="utf-8")
    type_("register", "list", "--register", file, "--passphrase-file", secret).succeeded()
    secret.write_text("wrong wrong wrong", encoding="utf-8")
    said = type_("register", "list", "--register", file, "--passphrase-file", secret).failed(3, "does not open")
    assert "wrong wrong" not in said.out + said.err
    type_("register", "list", "--register", file, "--passphrase-file", tmp_path / "none").failed(3, "none")


def test_where_nobody_can_be_asked_the_register_stays_locked(
    type_: Terminal, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PHOTOCONSENT_PASSPHRASE")
    type_("register", "list", "--register", file).failed(3, "locked", "--passphrase-file")


def test_import_list_show_ask(type_: Terminal, file: Path, form: Path, tmp_path: Path) -> None:
    table = people(tmp_path, ROW, ROW | {"id": "P2", "name": "", "evidence": ""})
    preview = type_("register", "import", table, "--preview", "--register", file).succeeded()
    assert "2 people could be taken in, with 1 forms" in preview.out
    assert "0 people" in type_("register", "list", "--register", file).out
    assert "2 people taken in, 1 forms" in type_("register", "import", table, "--register", file).succeeded().out
    listed = json.loads(type_("register", "list", "--json", "--register", file).succeeded().out)
    assert [(p["id"], p["with_form"], p["channels"]) for p in listed] == [
        ("P1", True, ["facebook"]),
        ("P2", False, ["facebook"]),
    ]
    assert "Kari" in type_("register", "list", "kar", "--register", file).succeeded().out
    page = type_("register", "show", "P1", "--register", file).succeeded()
    assert all(words in page.out for words in ("C1.1", "facebook", "E1 form.png", "2099-01-01"))
    day = ("--date", "2027-05-01", "--register", file)
    assert "yes, on C1.1" in type_("register", "ask", "P1", "--channel", "facebook", *day).succeeded().out
    type_("register", "ask", "P2", "--channel", "facebook", *day).failed(1, "no signed form on file")
    type_("register", "ask", "P1", "--channel", "print", *day).failed(1, "other channels only")
    type_("register", "ask", "P1", "--channel", "facebook", "--date", "soon", "--register", file).failed(2, "not a day")
    type_("register", "show", "P9", "--register", file).failed(2, "P9")


def test_an_expired_consent_says_how_long_before(type_: Terminal, file: Path, form: Path, tmp_path: Path) -> None:
    type_("register", "import", people(tmp_path, ROW | {"valid_until": "2026-12-21"}), "--register", file).succeeded()
    asked = ("register", "ask", "P1", "--channel", "facebook", "--date", "2026-12-24", "--register", file)
    type_(*asked).failed(1, "expires 3 days before you publish (2026-12-21)")


def test_a_wrong_line_is_named_and_nothing_is_taken_in(type_: Terminal, file: Path, form: Path, tmp_path: Path) -> None:
    table = people(tmp_path, ROW, ROW | {"id": "P2", "channels": "fazebook"})
    type_("register", "import", table, "--register", file).failed(2, "line 3:", "fazebook", "Nothing was imported")
    type_("register", "import", table, "--preview", "--register", file).failed(1, "line 3:")
    assert "0 people" in type_("register", "list", "--register", file).out


def test_a_persons_life_by_hand(type_: Terminal, file: Path, form: Path, tmp_path: Path) -> None:
    on = ("--register", file)
    type_("register", "add", "P1", "--name", "Kari", "--unit", "Kultur", *on).succeeded()
    given = ("--channel", "facebook", "--channel", "intranet", "--signed-on", "2026-01-10", "--until", "2099-01-01")
    assert "no form on file" in type_("register", "consent", "P1", *given, *on).succeeded().err
    ask = ("register", "ask", "P1", "--channel", "facebook", "--date", "2027-05-01", *on)
    type_(*ask).failed(1, "no signed form")
    type_("register", "correct", "C1", "--why", "form found", "--form", form, *on).succeeded()
    type_(*ask).succeeded()
    type_("register", "reserve", "P1", *on).succeeded()
    type_(*ask).failed(1, "the photo is held")
    type_("register", "withdraw", "C2", *on).succeeded()
    type_(*ask).succeeded()
    assert "C1.3" in type_("register", "withdraw", "P1", "--channel", "facebook", *on).succeeded().out
    type_(*ask).failed(1, "withdrawn")
    type_("register", "withdraw", "C9", *on).failed(2, "C9")
    type_("register", "correct-person", "P1", "--name", "Kari Hansen", "--born", "1980-02", *on).succeeded()
    page = json.loads(type_("register", "show", "P1", "--json", *on).succeeded().out)
    assert (page["person"]["name"], page["person"]["unit"], page["person"]["born_month"]) == (
        "Kari Hansen",
        "Kultur",
        2,
    )
    assert [v["label"] for v in page["consents"]] == ["C1.3", "C2.2", "C2.1", "C1.2", "C1.1"]
    type_("register", "form", "E1", "--out", tmp_path / "copy.png", *on).succeeded()
    assert (tmp_path / "copy.png").read_bytes() == form.read_bytes()
    type_("register", "biometrics", "P1", "yes", *on).succeeded()
    type_("register", "biometrics", "P1", "perhaps", *on).failed(2, "yes or no")
    type_("register", "wipe-biometrics", *on).failed(2, "--everybody")
    type_("register", "wipe-biometrics", "--everybody", *on).succeeded()


def test_a_child_waits_for_every_guardian(type_: Terminal, file: Path, form: Path) -> None:
    on = ("--register", file)
    guardians = ("--guardian", "Mor", "--guardian", "Far")
    type_("register", "add", "P1", "--role", "pupil", "--born", "2020-05", *guardians, *on).succeeded()
    given = ("--channel", "facebook", "--signed-on", "2026-01-10", "--form", form)
    type_("register", "consent", "P1", *given, "--guardian", "Mor", "--not-yet", "Far", *on).succeeded()
    ask = ("register", "ask", "P1", "--channel", "facebook", "--date", "2026-12-01", *on)
    type_(*ask).failed(1, "a guardian has not signed")
    type_("register", "correct", "C1", "--why", "father signed", *guardians, *on).succeeded()
    assert "a human must confirm" in " ".join(type_(*ask).succeeded().out.split())


def publish(file: Path, source: Path) -> None:
    with Register.open(file, PASSPHRASE) as register:
        day = register.today()
        shown = (Shown("P1", "C1.1"),)
        register.record_publication(NewPublication("a", "b", "facebook", day, shown, 2, source=str(source)))


def test_a_withdrawal_says_what_must_come_down_until_it_is_down(
    type_: Terminal, file: Path, form: Path, tmp_path: Path
) -> None:
    on = ("--register", file)
    type_("register", "policy", "use", "hospital-trust", *on).succeeded()
    type_("register", "import", people(tmp_path, ROW), *on).succeeded()
    publish(file, form)
    assert "Nothing has to come down" in type_("register", "takedowns", *on).succeeded().out
    type_("register", "posted", "U1", "https://facebook.example/1", *on).succeeded()
    said = type_("register", "withdraw", "P1", *on).succeeded().out
    assert all(words in said for words in ("U1", "https://facebook.example/1", "slettmeg.no", "prepared again"))
    type_("register", "takedowns", *on).failed(1, "U1", "consent withdrawn")
    assert "1 publications must come down" in type_("register", "due", *on).succeeded().out
    type_("register", "down", "U1", *on).succeeded()
    type_("register", "takedowns", *on).succeeded()
    assert "taken down" in type_("register", "published", *on).succeeded().out


def test_the_keepers_commands(type_: Terminal, file: Path, form: Path, tmp_path: Path) -> None:
    on = ("--register", file)
    type_("register", "import", people(tmp_path, ROW), *on).succeeded()
    assert "All is well" in type_("register", "check", *on).succeeded().out
    type_("register", "backup", file, *on).failed(2, "the register itself")
    type_("register", "backup", tmp_path / "copy", *on).succeeded()
    type_("register", "restore", tmp_path / "copy", *on).failed(3, "already a file")
    type_("register", "restore", tmp_path / "copy", "--register", tmp_path / "again").succeeded()
    assert "Kari" in type_("register", "list", "--register", tmp_path / "again").succeeded().out
    type_("register", "acknowledge", "P1", "--place", "Oslo", *on).succeeded()
    type_("register", "review", "P1", "--leader", "Ola", *on).succeeded()
    assert "Nothing is due" in type_("register", "due", *on).succeeded().out
    type_("register", "export", "P1", "--out", tmp_path / "all", *on).succeeded()
    assert (tmp_path / "all" / "record.json").exists()
    type_("register", "export", "--out", tmp_path / "table.xlsx", *on).succeeded()
    assert "person added" in type_("register", "log", *on).succeeded().out
    notes = paths.state_folder() / "batch-0123.jsonl"
    notes.write_text('{"ended": "a-0001.jpg", "photo": {"person": "P1"}}')
    type_("register", "erase", "P1", "--yes", *on).succeeded()
    assert not notes.exists(), "what a stopped batch noted named the person"
    assert "0 people" in type_("register", "list", *on).out


def test_a_consent_that_ended_long_ago_is_deleted_as_the_list_of_what_is_due_says(
    type_: Terminal, file: Path, form: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = ("--register", file)
    old = {"id": "P2", "name": "Ola", "signed_on": "2020-01-10", "valid_until": "2021-01-10"}
    type_("register", "import", people(tmp_path, ROW, ROW | old), *on).succeeded()
    due = type_("register", "due", *on).succeeded().out
    assert "C2.1" in due
    assert "register delete-consent NUMBER" in due
    monkeypatch.setattr("sys.stdin", StringIO("n\n"))
    asked = type_("register", "delete-consent", "C2.1", *on)
    asked.failed(1, "Delete C2 of P2, valid until 2021-01-10, with every version and its forms?")
    assert "C2.1" in type_("register", "show", "P2", *on).succeeded().out
    type_("register", "delete-consent", "C2.1", "--yes", *on).succeeded()
    assert "C2" not in type_("register", "show", "P2", *on).succeeded().out
    assert "C2" not in type_("register", "due", *on).succeeded().out
    type_("register", "delete-consent", "C1", "--yes", *on).failed(2, "only a consent that has ended can be deleted")
    type_("register", "delete-consent", "C2", "--yes", *on).failed(2, "no consent C2")


def test_a_new_passphrase_replaces_the_old_one(type_: Terminal, file: Path, tmp_path: Path) -> None:
    (tmp_path / "new").write_text("another long passphrase", encoding="utf-8")
    type_("register", "passphrase", "--register", file).failed(3, "locked")
    type_("register", "passphrase", "--new-passphrase-file", tmp_path / "new", "--register", file).succeeded()
    type_("register", "list", "--register", file).failed(3)
    type_("register", "list", "--register", file, "--passphrase-file", tmp_path / "new").succeeded()


def test_a_damaged_register_is_said_with_exit_code_three(type_: Terminal, file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    type_("register", "check", "--register", file).failed(3)


def test_policies_and_channels(type_: Terminal, file: Path) -> None:
    on = ("--register", file)
    listed = type_("register", "policy", "list").succeeded().out
    assert "Hustadvika" in listed
    shown = type_("register", "policy", "show", "hospital-trust").succeeded().out
    assert "SHOW" in shown
    assert "own-consent-needed" in shown
    table = json.loads(type_("register", "policy", "show", "neutral", "--json").succeeded().out)
    assert table["table"][0]["answers"][0]["refusal"] is None
    type_("register", "policy", "show", "nonsense").failed(2, "nonsense")
    type_("register", "channel", "add", "newsletter", "--kind", "print", "--owner", "The desk", *on).succeeded()
    type_("register", "channel", "set", "newsletter", "--closed", *on).succeeded()
    assert "The desk" in type_("register", "channel", "list", *on).succeeded().out
    type_("register", "channel", "set", "nonsense", "--closed", *on).failed(2, "nonsense")


def test_forms_go_from_print_to_record(
    type_: Terminal, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = ("--register", file)
    for n in (1, 2):
        type_("register", "add", f"P{n}", *on).succeeded()
    pdf = tmp_path / "forms.pdf"
    printed = type_("register", "print", "P1", "P2", "--out", pdf, "--language", "nn", *on).succeeded()
    assert "does not say: controller, contact, officer, purposes" in printed.err
    type_("register", "print", "--out", pdf, "--language", "xx", *on).failed(2, "nb, nn, da, en")
    found = json.loads(type_("register", "scan", pdf, "--json", *on).succeeded().out)
    assert [f["ticks"]["channels"] + f["ticks"]["doubtful"] for f in found] == [[], []], "an empty form has no ticks"
    assert [(f["pages"], f["form"]["person"], f["form"]["language"]) for f in found] == [
        ([1, 2], "P1", "nn"),
        ([3, 4], "P2", "nn"),
    ]
    answers = iter(["2026-01-10", "facebook intranet", "still", "2026-01-10", ""])
    monkeypatch.setattr("typer.prompt", lambda *a, **k: next(answers))
    monkeypatch.setattr("typer.confirm", lambda *a, **k: False)
    type_("register", "scan", pdf, "--record", *on).succeeded()
    type_("register", "ask", "P1", "--channel", "intranet", "--date", "2026-12-01", *on).succeeded()
    type_("register", "ask", "P2", "--channel", "intranet", "--date", "2026-12-01", *on).failed(1, "said no")
    with Register.open(file, PASSPHRASE) as register:
        assert "Eg seier ja" in register.consent("C1").terms.form_text


def test_help_teaches(type_: Terminal) -> None:
    said = type_("register", "--help").succeeded().out
    assert "register import people.csv" in said
    for command in (
        "create",
        "import",
        "consent",
        "withdraw",
        "reserve",
        "delete-consent",
        "export",
        "erase",
        "check",
        "backup",
    ):
        assert f"  {command} " in said
        assert type_("register", command, "--help").succeeded().out


def test_who_asks_is_told_once_and_stands_on_every_form(type_: Terminal, file: Path, tmp_path: Path) -> None:
    on = ("--register", file)
    told = type_("register", "organisation", "--controller", "Skolen", "--contact", "post@example.org", *on)
    told.failed(1)
    more = ("--officer", "ombud@example.org", "--purpose", "Nettside", "--purpose", "Årbok", "--country", "dk")
    assert "Årbok" in type_("register", "organisation", *more, *on).succeeded().out
    type_("register", "organisation", "--country", "se", *on).failed(2, "no, dk")
    kept = json.loads(type_("register", "organisation", "--json", *on).succeeded().out)
    assert (kept["organisation"]["controller"], kept["missing"]) == ("Skolen", [])
    pdf = tmp_path / "forms.pdf"
    for kind in ("adult", "child", "patient", "relative", "visitor", "photographer"):
        assert type_("register", "print", "--kind", kind, "--out", pdf, *on).succeeded().err == ""
    type_("register", "print", "--kind", "ghost", "--out", pdf, *on).failed(2, "photographer")
    with Register.open(file, PASSPHRASE) as register:
        assert [entry.action for entry in register.log()].count("form printed") == 5, "none for the photographer"


def test_the_photographer_gets_a_list_to_print_or_to_sort(type_: Terminal, file: Path, tmp_path: Path) -> None:
    on = ("--register", file)
    for number, unit in (("P1", "7B"), ("P2", "7B"), ("P3", "8A")):
        type_("register", "add", number, "--name", f"=Name {number}", "--unit", unit, *on).succeeded()
    type_("register", "reserve", "P1", *on).succeeded()
    table, pdf = tmp_path / "list.csv", tmp_path / "list.pdf"
    assert "2 people" in type_("register", "day-list", "--unit", "7B", "--out", table, *on).succeeded().out
    first, second = table.read_text("utf-8-sig").splitlines()[1:]
    assert "IKKE FOTOGRAFER" in first
    assert "Har ikke svart" in second
    assert "'=Name P2" in second, "no spreadsheet takes a name for a formula"
    type_("register", "day-list", "--out", pdf, "--language", "da", *on).succeeded()
    assert pdf.read_bytes().startswith(b"%PDF")
    type_("register", "day-list", "--unit", "9C", "--out", pdf, *on).failed(2, "7B, 8A")
