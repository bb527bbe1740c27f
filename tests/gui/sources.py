"""Every text of the window that is to be translated: found in the code, in the core's errors, and in the channels."""

import ast
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import photoconsent.cluster.errors
import photoconsent.errors
import photoconsent.pipeline.logo_files
import photoconsent.publishing.whole_people
import photoconsent.video.errors
from consent_db.errors import KnownError
from photoconsent import paths
from photoconsent.enrolment.photo_list import FATES
from photoconsent.enrolment.references import SENTENCES
from photoconsent.gui.ground.messages import TEXTS
from photoconsent.gui.register.column_choice import COLUMN_WORDS
from photoconsent.gui.register.form_words import PARTS, POINT_WORDS
from photoconsent.gui.register.group_words import KINDS
from photoconsent.gui.register.paper_words import BASES, GIVEN, MEDIA
from photoconsent.gui.register.standing import GROUPS, ROLES, STANDINGS, STATES
from photoconsent.gui.upkeep.due_words import TASKS
from photoconsent.gui.upkeep.policy_words import POLICIES
from photoconsent.gui.upkeep.remind_words import ASKS

VALUES: dict[str, Collection[str]] = {
    "Standings": STANDINGS.values(),
    "Groups": GROUPS.values(),
    "GroupKinds": KINDS.values(),
    "FormParts": PARTS.values(),
    "FormPoints": POINT_WORDS.values(),
    "TableColumns": COLUMN_WORDS.values(),
    "Roles": ROLES.values(),
    "Papers": STATES.values(),
    "Media": MEDIA.values(),
    "Given": GIVEN.values(),
    "Bases": BASES.values(),
    "Due": TASKS.values(),
    "Policies": POLICIES.values(),
    "Asks": ASKS.values(),
    "References": (*SENTENCES.values(), *FATES.values()),
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
    found |= set(said_of_errors())
    return sorted(found)


FACTS = {"cause": "Causes", "check": "Causes", "problem": "Causes", "field": "Fields"}
"""The facts of errors that the window translates, and their contexts; see `sentence_of`."""


def said_of_errors() -> Iterator[Source]:
    """Every text that an error of the core is raised with as a fact that the window translates."""
    root = GUI.parent
    core = [path for path in root.rglob("*.py") if path.relative_to(root).parts[0] not in ("cli", "gui")]
    for path in (*root.parent.glob("consent_db/*.py"), *core):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call):
                given = [(FACTS[k.arg], k.value) for k in call.keywords if k.arg in FACTS]
                if getattr(call.func, "attr", "") == "_refuse":
                    given += [("Causes", argument) for argument in call.args[1:2]]
                if getattr(call.func, "id", "") == "Cause":
                    given += [("Causes", argument) for argument in call.args[:1]]
                yield from (Source(context, text) for context, value in given for text in _said(value))


def _said(value: ast.expr) -> Iterator[str]:
    """The texts that this may be: one, either of two, or one where the system says nothing."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from (*_said(value.body), *_said(value.orelse))
    elif isinstance(value, ast.BoolOp):
        yield from _said(value.values[-1])
    else:
        assert not isinstance(value, ast.JoinedStr), f"a text with facts could not be translated: {ast.unparse(value)}"


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
