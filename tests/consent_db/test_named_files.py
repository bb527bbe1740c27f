"""A table takes in what lies beside it and nothing else, unless the user says otherwise."""

import os
from pathlib import Path

import pytest

from consent_db.errors import BadEntry, EvidenceUnreadable, KnownError, OutsideTable
from consent_db.named_files import MOST_PICTURE_BYTES, MOST_PICTURES, NamedFiles
from consent_db.register import Register

from .conftest import scan
from .test_importing import line, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a table, beside what the table has no business with."""
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "payroll.png").write_bytes(scan("payroll.png").data)
    (tmp_path / "table").mkdir()
    return tmp_path / "table"


AWAY = [
    "../secret/payroll.png",
    "..\\secret\\payroll.png",
    "refs/../../secret/payroll.png",
    "linked.png",
    "way/payroll.png",
]
FAR = [
    "/etc/passwd",
    "C:\\Users\\chef\\form.png",
    "\\\\server\\share\\form.png",
    "//server/share/form.png",
    "C:form.png",
]


def with_links(folder: Path) -> None:
    (folder / "linked.png").symlink_to(folder.parent / "secret" / "payroll.png")
    (folder / "way").symlink_to(folder.parent / "secret")


@pytest.mark.parametrize("column", ["evidence", "references"])
@pytest.mark.parametrize("name", [*AWAY, *FAR])
def test_a_file_outside_the_folder_of_the_table_is_refused(
    register: Register, folder: Path, column: str, name: str
) -> None:
    with_links(folder)
    plan = register.plan_import(write(folder, line(**{column: name})))
    assert [type(problem.error) for problem in plan.problems] == [OutsideTable]
    assert name in str(plan.problems[0].error)
    assert plan.rows == ()


def test_a_share_is_not_even_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows would dial the other computer, and tell it who the user is."""
    asked: list[Path] = []
    monkeypatch.setattr(Path, "resolve", lambda self, strict=False: asked.append(self) or self)
    for name in FAR:
        with pytest.raises(OutsideTable):
            NamedFiles(folder).form(name)
    assert asked == []


@pytest.mark.parametrize("name", AWAY)
def test_a_file_outside_is_taken_in_where_the_user_says_so(register: Register, folder: Path, name: str) -> None:
    with_links(folder)
    table = write(folder, line(evidence=name))
    register.import_people(register.plan_import(table, anywhere=True).rows, {})
    assert register.evidence("E1") == scan("payroll.png").data


def test_a_link_that_stays_in_the_folder_is_followed(folder: Path) -> None:
    (folder / "form.png").write_bytes(b"form")
    (folder / "newest.png").symlink_to("form.png")
    assert NamedFiles(folder).form("newest.png").read_bytes() == b"form"


def test_a_picture_in_a_folder_may_not_lead_out_of_it(folder: Path) -> None:
    (folder / "refs").mkdir()
    (folder / "refs" / "a.png").symlink_to(folder.parent / "secret" / "payroll.png")
    with pytest.raises(OutsideTable, match=r"refs/a\.png"):
        NamedFiles(folder).pictures("refs")
    assert NamedFiles(folder, anywhere=True).pictures("refs") == [(folder.parent / "secret" / "payroll.png").resolve()]


@pytest.mark.parametrize("name", ["/etc", "/", "/dev", "/usr/bin"])
def test_a_folder_of_the_system_is_refused_though_files_may_lie_anywhere(folder: Path, name: str) -> None:
    with pytest.raises(BadEntry, match="there is no picture in"):
        NamedFiles(folder, anywhere=True).pictures(name)


def test_what_a_system_leaves_in_a_folder_of_pictures_is_left_alone(folder: Path) -> None:
    (folder / "refs").mkdir()
    for name in ("b.JPG", "a.heic", "Thumbs.db", "desktop.ini", "._a.heic"):
        (folder / "refs" / name).write_bytes(b"x")
    assert [path.name for path in NamedFiles(folder).pictures("refs")] == ["a.heic", "b.JPG"]


def test_what_is_no_ordinary_file_or_too_much_is_refused_before_it_is_read(folder: Path) -> None:
    (folder / "huge.jpg").touch()
    os.truncate(folder / "huge.jpg", MOST_PICTURE_BYTES + 1)
    (folder / "many").mkdir()
    for number in range(MOST_PICTURES + 1):
        (folder / "many" / f"{number}.jpg").touch()
    os.mkfifo(folder / "pipe.jpg")
    files = NamedFiles(folder)
    for name, told in (("huge.jpg", "too large"), ("many", "more than 200"), ("pipe.jpg", "not an ordinary file")):
        with pytest.raises(BadEntry, match=told):
            files.pictures(name)


@pytest.mark.parametrize("name", ["none.png", "nul\0.png", "x" * 300, "loop.png"])
def test_a_name_that_leads_nowhere_is_told(folder: Path, name: str) -> None:
    (folder / "loop.png").symlink_to("loop.png")
    for ask in (NamedFiles(folder).form, NamedFiles(folder).pictures):
        with pytest.raises(EvidenceUnreadable):
            ask(name)


def test_forms_are_read_again_when_people_are_taken_in(register: Register, folder: Path) -> None:
    """A form exchanged for a link between the plan and the import does not bring in something else."""
    table = write(folder, line())
    plan = register.plan_import(table)
    (folder / "form.png").unlink()
    (folder / "form.png").symlink_to(folder.parent / "secret" / "payroll.png")
    with pytest.raises(KnownError):
        register.import_people(plan.rows, {})
    assert register.people() == []
