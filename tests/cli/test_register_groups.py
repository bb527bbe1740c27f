"""Groups and leavers from the terminal, as somebody would type it."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from skimage import data

from consent_db import encryption
from consent_db.consents import Withdrawal
from consent_db.records import ConsentTerms, NewPublication, Shown
from consent_db.register import Register
from tests.cli.terminal import Result, Terminal
from tests.conftest import PASSPHRASE

Type = Callable[..., Result]


@pytest.fixture
def type_(tmp_path: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> Type:
    """Three people, two of them in 7B until 2099; every command is about their register."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    with Register.create(tmp_path / "r", PASSPHRASE):
        pass
    on = ("--register", tmp_path / "r")

    def type_(*words: object) -> Result:
        return terminal("register", *words, *on)

    for number in ("P1", "P2", "P3"):
        type_("add", number, "--name", f"Name {number}", "--role", "pupil", "--unit", "school").succeeded()
    type_("group", "add", "7B", "--kind", "class").succeeded()
    type_("group", "join", "7B", "P1", "P2", "--until", "2099-06-18").succeeded()
    return type_


def test_who_belongs_to_a_group_is_listed_by_every_command(type_: Type, tmp_path: Path) -> None:
    assert "class" in type_("group", "list").succeeded().out
    assert json.loads(type_("group", "list", "--json").succeeded().out) == [
        {"name": "7B", "kind": "class", "members": 2}
    ]
    shown = type_("group", "show", "7B").succeeded().out
    assert "Name P2" in shown
    assert "2 people" in shown
    assert "2099-06-18" in type_("group", "show", "7B", "--ever").succeeded().out
    assert "0 people" in type_("group", "show", "7B", "--date", "2099-06-19").succeeded().out
    assert "1 people" in type_("list", "name p1", "--group", "7B").succeeded().out
    type_("list", "--group", "9C").failed(2, "7B")
    out = tmp_path / "list.csv"
    assert "2 people" in type_("day-list", "--group", "7B", "--out", out).succeeded().out
    assert "Name P3" not in out.read_text("utf-8-sig")


def test_forms_for_a_group_are_of_the_kind_that_suits_each(type_: Type, tmp_path: Path) -> None:
    type_("add", "T1", "--name", "The teacher").succeeded()
    type_("group", "join", "7B", "T1").succeeded()
    pdf = tmp_path / "forms.pdf"
    assert "3 forms" in type_("print", "--group", "7B", "--out", pdf, "--language", "en").succeeded().out
    pages = pypdfium2.PdfDocument(pdf)
    said = [page.get_textpage().get_text_range() for page in pages]
    pages.close()
    assert len(said) == 6
    names = ("Name P1", "Name P2", "The teacher", "Name P3")
    assert [name for name in names if any(name in page for page in said)] == list(names[:3])
    assert sum("uardian" in page for page in said[::2]) == 2, "the children have a guardian's form"
    type_("group", "add", "Empty").succeeded()
    type_("print", "--group", "Empty", "--out", pdf).failed(2, "nobody belongs to it")


def test_people_join_from_a_unit_and_a_file_and_leave_again(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "numbers.txt").write_text("# new\nP3\n", "utf-8")
    joined = type_("group", "join", "7B", "P1", "--file", tmp_path / "numbers.txt").succeeded().out
    assert joined.startswith("1 people joined 7B; 1 belonged to it already.")
    type_("group", "add", "Choir").succeeded()
    assert "3 people joined" in type_("group", "join", "Choir", "--unit", "school").succeeded().out
    type_("group", "leave", "Choir", "P1", "--on", "2020-01-01").succeeded()
    type_("group", "rename", "Choir", "Kor").succeeded()
    assert "2 people" in type_("group", "show", "Kor").succeeded().out
    type_("group", "remove", "Kor").succeeded()
    type_("group", "show", "Kor").failed(2, "7B")


def test_an_import_puts_everybody_into_a_group(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,name,groups\nQ1,Kari,Choir\nQ2,Ola,\n", "utf-8")
    type_("import", tmp_path / "people.csv", "--group", "8A", "--group-kind", "class").succeeded()
    found = json.loads(type_("group", "list", "--json").succeeded().out)
    assert {one["name"]: (one["kind"], one["members"]) for one in found} == {
        "7B": ("class", 2),
        "8A": ("class", 2),
        "Choir": ("class", 1),
    }


def test_a_withdrawal_reaches_whoever_answers_for_the_channel(type_: Type, tmp_path: Path) -> None:
    with Register.open(tmp_path / "r", PASSPHRASE) as register:
        terms = ConsentTerms(
            channels=frozenset({"facebook", "website"}), signed_on=register.today(), attested_by="The manager"
        )
        register.record_consent("P1", terms)
        for channel in ("facebook", "website"):
            sha = channel.encode().hex().ljust(64, "0")
            shown = (Shown("P1", "C1.1"),)
            register.record_publication(NewPublication(sha, sha, channel, date(2020, 1, 1), shown, 0))
        register.withdraw("C1", Withdrawal(date(2020, 6, 1)))
    type_("channel", "set", "facebook", "--owner", "web@example.org").succeeded()
    shown = type_("reach", "P1").failed(1).out
    assert "web@example.org" in shown
    assert "2020-06-08" in shown
    assert "2 of 2 should be down by now." in type_("takedowns").failed(1).out
    assert "2 of them should be down by now" in type_("due").succeeded().out
    mails = tmp_path / "mails"
    said = type_("mails", "--out", mails, "--language", "en", "--note-sent").succeeded().out
    assert "2 mails are written; noted as asked today." in " ".join(said.split())
    assert sorted(file.name for file in mails.iterdir()) == ["Facebook.eml", "Website.eml"]
    assert b"To: web@example.org" in (mails / "Facebook.eml").read_bytes()
    assert b"P1" not in (mails / "Facebook.eml").read_bytes()
    assert all(one["asked_on"] for one in json.loads(type_("takedowns", "--json").failed(1).out))


def test_reminders_are_listed_written_and_noted(type_: Type, tmp_path: Path) -> None:
    out = type_("remind", "--group", "7B", "--what", "answer").failed(1).out
    assert "2 reminders; none is noted as asked." in " ".join(out.split())
    files = ("--pdf", tmp_path / "a.pdf", "--eml", tmp_path / "mails", "--csv", tmp_path / "a.csv")
    type_("remind", "--what", "answer", *files, "--note-sent").failed(1, "3 reminders; noted as asked today.")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert len(list((tmp_path / "mails").iterdir())) == 3
    assert len((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()) > 3
    assert json.loads(type_("remind", "--what", "answer", "--pause", "14", "--json").succeeded().out) == []
    assert "3 people" in type_("list", "--unanswered").succeeded().out
    type_("refuse", "P1").succeeded()
    assert "2 people" in type_("list", "--unanswered").succeeded().out


def test_an_objection_and_who_was_told_from_the_terminal(type_: Type, tmp_path: Path) -> None:
    type_("object", "P1").failed(2, "name the channels")
    type_("policy", "use", "danish-schools").succeeded()
    Image.new("L", (60, 80), 250).save(tmp_path / "told.png")
    assert "2 people were told." in type_("told", "--group", "7B", "--form", tmp_path / "told.png").succeeded().out
    assert "yes" in type_("ask", "P1", "--channel", "intranet").succeeded().out
    assert "objects to pictures in closed-group, intranet" in type_("object", "P1").succeeded().out
    type_("ask", "P1", "--channel", "intranet").failed(1, "objected to pictures there")
    assert "objected" in type_("list", "p1").succeeded().out
    type_("withdraw", "C3").succeeded()
    type_("ask", "P1", "--channel", "intranet").succeeded()


def test_the_leaders_page_is_printed_and_written(type_: Type, tmp_path: Path) -> None:
    shown = type_("overview").succeeded().out
    assert "everybody" in shown
    assert "7B" in shown
    found = json.loads(type_("overview", "--json", "--out", tmp_path / "page.pdf").succeeded().out)
    assert [one["people"] for one in found["groups"]] == [3, 2]
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    type_("overview", "--out", tmp_path / "page.png", "--language", "da").succeeded()
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_a_table_with_other_headings_is_compared_first(type_: Type, tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Kode;Hvem\nP1;Another Name\nP9;New\n", "utf-8")
    on = ("import", tmp_path / "t.csv", "--column", "Kode=id", "--column", "Hvem=name", "--update")
    said = " ".join(type_(*on, "--preview").succeeded().out.split())
    assert "P1: name: Name P1 becomes Another Name" in said
    assert "not in the table: P2, P3" in said
    assert "1 people corrected." in type_(*on, "--missing", "leave").succeeded().out
    assert "P2" in type_("leavers").succeeded().out
    (tmp_path / "t.csv").write_text("Kode;Hvem\nP10;Remembered\n", "utf-8")
    assert "1 people taken in" in type_("import", tmp_path / "t.csv").succeeded().out
    type_("import", tmp_path / "t.csv", "--column", "Kode=nonsense").failed(2, "nonsense")


def test_who_leaves_is_on_record_and_can_stay_after_all(type_: Type) -> None:
    assert "Nothing has to come down" in type_("leave", "P1", "--on", "2020-01-31").succeeded().out
    assert "2020-01-31" in type_("leavers").succeeded().out
    assert "P1" not in type_("group", "show", "7B").succeeded().out
    assert "1 people stay" in type_("stay", "P1").succeeded().out
    assert json.loads(type_("leavers", "--json").succeeded().out) == []


def test_a_photo_list_is_taken_in_of_those_who_agreed_and_says_why_not_of_the_others(
    type_: Type, tmp_path: Path
) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    portrait = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
    for number in ("P1", "P2"):
        portrait.save(folder / f"{number}.png")
    type_("biometrics", "P1", "yes").succeeded()
    seen = type_("photo-list", folder, "--preview").succeeded()
    assert "1 would be looked at, 1 not." in seen.out
    said = type_("photo-list", folder).succeeded().out
    assert "Taken in" in said
    assert "No consent to recognition" in said
    assert "1 taken in, 1 not." in said
    (folder / "list.csv").write_text("Nummer;Fil\nP1;P1.png\nP7;P2.png\n", "utf-8")
    told = json.loads(type_("photo-list", folder / "list.csv", "--json").failed(1).out)
    assert [(one["person"], one["fate"]) for one in told] == [("P1", "taken"), ("P7", "no-such-number")]
    type_("photo-list", folder / "list.csv", "--number", "fil", "--picture", "").failed(1, "")


def test_forms_say_it_in_own_words_and_tell_what_they_leave_out(type_: Type, tmp_path: Path) -> None:
    file, pdf = tmp_path / "own.toml", tmp_path / "f.pdf"
    assert "0 lines" in type_("form-texts", "--out", file).succeeded().out
    own = file.read_text("utf-8")
    changed = own.replace("Vi vil gjerne vise bilder fra hverdagen vår.", 'Vi i \\"Sol\\" viser bilder.')
    file.write_text(changed, "utf-8")
    assert "consent.intro" in type_("form-texts", "--take", file).succeeded().out
    type_("print", "--out", pdf, "--kind", "adult").succeeded()
    document = pypdfium2.PdfDocument(pdf)
    assert 'Vi i "Sol" viser bilder.' in " ".join(document[0].get_textpage().get_text_range().split())
    document.close()
    blank = "\n".join('rights_text = ""' if line.startswith("rights_text") else line for line in own.splitlines())
    file.write_text(blank, "utf-8")
    assert "13(2)(b) access" in type_("form-texts", "--take", file).failed(1, "leaves out").err
    assert "13(2)(b) erasure" in type_("print", "--out", pdf, "--kind", "child").succeeded().err
    type_("form-texts", "--take", file, "--language", "da").failed(2, "another language")
    type_("form-texts", "--logo", file).failed(2, "cannot be read")
    Image.new("RGB", (300, 60), "navy").save(tmp_path / "logo.png")
    assert "a logo" in type_("form-texts", "--reset", "--logo", tmp_path / "logo.png").succeeded().out
    assert json.loads(type_("form-texts", "--json", "--no-logo").succeeded().out)["logo"] is False


def test_a_copy_of_a_signed_form_is_a_file_or_a_mail(type_: Type, tmp_path: Path) -> None:
    Image.new("L", (60, 80), 250).save(tmp_path / "form.png")
    said = ("--channel", "website", "--signed-on", "2026-01-10", "--form", tmp_path / "form.png")
    type_("consent", "P1", *said).succeeded()
    type_("signed-copy", "C1", "--out", tmp_path / "copy.png").succeeded()
    assert (tmp_path / "copy.png").read_bytes() == (tmp_path / "form.png").read_bytes()
    type_("signed-copy", "C1", "--out", tmp_path / "copy.eml", "--to", "a@example.org", "--language", "da").succeeded()
    mail = (tmp_path / "copy.eml").read_text("ascii")
    assert "To: a@example.org" in mail
    assert "image/png" in mail
    assert "Underskrevet blanket.png" in mail
    type_("signed-copy", "C9", "--out", tmp_path / "x.eml").failed(2, "C9")
