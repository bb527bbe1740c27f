"""The pages of the guide, as they ship with the program. Without Qt: a test reads their words as well."""

import re
from dataclasses import dataclass
from pathlib import Path

_WRITTEN = {"nb": "nb", "nn": "nb", "da": "nb", "en": "en"}
"""Which guide a language reads: there is one in bokmål, which all of Scandinavia reads, and one in English."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page."""

    name: str
    """Of its file, by which other pages refer to it."""
    title: str
    text: str
    """Markdown."""


def guide_folder(guide: Path, language: str) -> Path:
    """The folder of the guide that this language reads."""
    return guide / _WRITTEN[language]


def read_guide(folder: Path) -> list[GuidePage]:
    """Every page, in the order of their files; each begins with its title."""
    texts = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("[0-9]*.md"))}
    return [GuidePage(name, text.partition("\n")[0].lstrip("# "), text) for name, text in texts.items()]


def times_in(page: GuidePage, words: str) -> int:
    """How often the page says these words, whatever their case."""
    plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", page.text)
    said = " ".join(re.sub(r"[*`#>|]", "", plain).split()).casefold()
    return said.count(" ".join(words.split()).casefold()) if words.strip() else 0
