"""The window's words in the user's language, read straight from the translators' own files (`*.ts`, Qt Linguist)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QLocale, QObject, QTranslator

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "da": "Dansk", "en": "English"}
"""The languages the window speaks, each by its own name."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the window: where it stands, the English source, and the finished forms (singular, plural)."""

    context: str
    source: str
    forms: tuple[str, ...]


def read_messages(path: Path) -> list[Message]:
    """Every message of a `.ts` file that has a finished translation; the file is our own, so it is trusted."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            plural = [form.text or "" for form in translation.iter("numerusform")]
            forms = tuple(plural or [translation.text or ""])
            messages.append(Message(name, message.findtext("source", ""), forms))
    return messages


def plural_form(n: int) -> int:
    """Which form a count takes: 0 for one, 1 for all others, in Norwegian, Danish and English alike."""
    return 0 if n == 1 else 1


class Translator(QTranslator):
    """Looks up texts in one `.ts` file."""

    def __init__(self, path: Path, parent: QObject | None = None, alter: Callable[[str], str] = str) -> None:
        """`alter` changes every text on its way out; tests use it to make all texts long."""
        super().__init__(parent)
        self._alter = alter
        self._forms = {(m.context, m.source): m.forms for m in read_messages(path)}

    def isEmpty(self) -> bool:
        """Whether there is nothing to look up; Qt ignores a translator that is empty."""
        return not self._forms

    # The names of the arguments are Qt's; None tells Qt that this file does not know the text.
    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """The text in this language, or None where this file does not have it."""
        forms = self._forms.get((context, sourceText))
        if forms is None:
            return None
        return self._alter(forms[min(plural_form(n), len(forms) - 1)] if n >= 0 else forms[0])


class Tongue:
    """Words in one language for whoever sits in front of the window for a while and may speak another one."""

    def __init__(self, resources: Path, code: str, context: str) -> None:
        """`context` is the class whose texts `tr` looks up."""
        self.code = code
        self._resources, self._context = resources, context
        self._words = Translator(resources / "translations" / f"photoconsent_{code}.ts")

    def of(self, context: str) -> "Tongue":
        """The same language for another class."""
        return Tongue(self._resources, self.code, context)

    def tr(self, text: str) -> str:
        """The text in this language."""
        return self.translate(self._context, text)

    def translate(self, context: str, text: str) -> str:
        """A text of any context."""
        return self._words.translate(context, text) or text


def choose_language(wanted: str, system: Sequence[str]) -> str:
    """The wanted language if the window speaks it, else the first of the system's that it speaks, else English.

    `system` holds names such as "nb-NO"; "no" is read as bokmål.
    """
    for name in (wanted, *system):
        code = name.replace("_", "-").split("-")[0].lower()
        code = "nb" if code == "no" else code
        if code in LANGUAGES:
            return code
    return "en"


def system_languages() -> list[str]:
    """The languages that the user told the operating system to prefer, best first."""
    return list(QLocale.system().uiLanguages())
