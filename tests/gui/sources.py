"""Every text of the window that is to be translated: found in the code, in the core's errors, and in the channels."""

import ast
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import photoconsent.errors
from consent_db.errors import KnownError
from photoconsent import paths
from photoconsent.gui.messages import TEXTS
from photoconsent.gui.register.paper_words import BASES, GIVEN, MEDIA
from photoconsent.gui.register.standing import GROUPS, ROLES, STANDINGS, STATES
from photoconsent.gui.upkeep.due_words import TASKS
from photoconsent.gui.upkeep.policy_words import POLICIES
from photoconsent.references import SENTENCES

VALUES: dict[str, Collection[str]] = {
    "Standings": STANDINGS.values(),
    "Groups": GROUPS.values(),
    "Roles": ROLES.values(),
    "Papers": STATES.values(),
    "Media": MEDIA.values(),
    "Given": GIVEN.values(),
    "Bases": BASES.values(),
    "Due": TASKS.values(),
    "Policies": POLICIES.values(),
    "References": SENTENCES.values(),
}
"""The words for values of the core that stand beside the widgets that show them."""

GUI = Path(photoconsent.errors.__file__).parent / "gui"


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """One English text, where it stands, and whether it takes a count."""

    context: str
    text: str
    plural: bool = False


def all_sources() -> list[Source]:
    """Each text once, in the order of contexts and texts."""
    found = {source for path in GUI.rglob("*.py") for source in in_code(path)}
    found |= {Source("Errors", kind.sentence) for kind in all_errors()}
    found |= {Source("Channels", title) for title in channel_titles()}
    found |= {Source(context, text) for context, texts in TEXTS.items() for text in texts}
    for context, values in VALUES.items():
        found |= {Source(context, text) for text in values}
    found |= {Source("Causes", text) for text in said_of_errors("cause")}
    found |= {Source("Fields", name) for name in said_of_errors("field")}
    return sorted(found)


def said_of_errors(fact: str) -> set[str]:
    """Every plain text that an error of the register is raised with as this fact: the window translates it as well."""
    found = set()
    for path in (GUI.parent.parent / "consent_db").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call):
                given = [keyword.value for keyword in call.keywords if keyword.arg == fact]
                if fact == "cause" and getattr(call.func, "attr", "") == "_refuse":
                    given += call.args[1:2]
                found |= {
                    n.value for n in given if isinstance(n, ast.Constant) and isinstance(n.value, str) and n.value
                }
    return found


def all_errors() -> list[type[KnownError]]:
    """Every class of error that a user may meet."""
    assert photoconsent.errors.PhotoError in KnownError.__subclasses__()
    waiting, seen = [KnownError], []
    while waiting:
        kind = waiting.pop()
        seen.append(kind)
        waiting += kind.__subclasses__()
    return [kind for kind in seen if "sentence" in vars(kind)]


def channel_titles() -> list[str]:
    """The titles of the channels that ship with the program."""
    channels = tomllib.loads((paths.resources_folder() / "channels.toml").read_text("utf-8"))
    return [channel["title"] for channel in channels.values()]


def in_code(path: Path) -> Iterator[Source]:
    """The texts in `self.tr("…")` and `QCoreApplication.translate("Context", "…")` of one module."""
    for node in ast.parse(path.read_text("utf-8")).body:
        context = node.name if isinstance(node, ast.ClassDef) else ""
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                yield from _of_call(call, call.func, context, path)


def _of_call(call: ast.Call, called: ast.Attribute, context: str, path: Path) -> Iterator[Source]:
    if called.attr == "tr":
        yield Source(context, _literal(call.args[0], path), len(call.args) > 2)
    elif called.attr == "translate" and isinstance(called.value, ast.Name) and called.value.id == "QCoreApplication":
        first, text = call.args[0], call.args[1]
        if isinstance(text, ast.Constant):
            yield Source(_literal(first, path), _literal(text, path), len(call.args) > 3)


def _literal(node: ast.expr, path: Path) -> str:
    """The text itself; anything but a plain literal could never be looked up."""
    assert isinstance(node, ast.Constant), f"{path.name}:{node.lineno}: not a plain text"
    assert isinstance(node.value, str), f"{path.name}:{node.lineno}: not a text"
    return node.value
