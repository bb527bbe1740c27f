"""Bring `resources/translations/*.ts` up to date: `python -m tests.gui.update_translations`.

New texts are added as unfinished, texts that are gone are dropped, finished translations stay.
"""

import sys
from itertools import groupby
from xml.sax.saxutils import escape

from photoconsent import paths
from photoconsent.gui.ground.translation import LANGUAGES, read_messages
from tests.gui.sources import Source, all_sources


def main() -> None:
    folder = paths.resources_folder() / "translations"
    for language in LANGUAGES:
        path = folder / f"photoconsent_{language}.ts"
        known = {(m.context, m.source): m.forms for m in read_messages(path)} if path.exists() else {}
        sources = [s for s in all_sources() if language != "en" or s.plural]
        path.write_text(written(language, sources, known), "utf-8")
        missing = sum((s.context, s.text) not in known for s in sources)
        sys.stdout.write(f"{path.name}: {len(sources)} texts, {missing} to translate\n")


def written(language: str, sources: list[Source], known: dict[tuple[str, str], tuple[str, ...]]) -> str:
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    for context, texts in groupby(sources, key=lambda source: source.context):
        lines += ["<context>", f"    <name>{context}</name>"]
        for source in texts:
            lines += _message(source, known.get((context, source.text)))
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(source: Source, forms: tuple[str, ...] | None) -> list[str]:
    unfinished = "" if forms else ' type="unfinished"'
    if source.plural:
        form_lines = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("", "")]
        body = [f"        <translation{unfinished}>", *form_lines, "        </translation>"]
    else:
        body = [f"        <translation{unfinished}>{escape((forms or ('',))[0])}</translation>"]
    opening = '    <message numerus="yes">' if source.plural else "    <message>"
    return [opening, f"        <source>{escape(source.text)}</source>", *body, "    </message>"]


if __name__ == "__main__":
    main()
