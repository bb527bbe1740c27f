"""`photoconsent register form-texts`: forms in the organisation's own words, and its logo."""

import tomllib
from pathlib import Path
from typing import Annotated

import typer

from consent_db.errors import BadEntry
from consent_db.ordinary import NotOrdinary, TooLarge, read_ordinary
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, err, out
from photoconsent.papers.form_texts import LANGUAGES, FormTexts, Kind, load_texts
from photoconsent.whole_file import write_whole

_MOST_BYTES = 2**20


def form_texts(
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    target: Annotated[
        Path | None, typer.Option("--out", metavar="FILE.toml", help="Write every line as it is now, to be edited.")
    ] = None,
    take: Annotated[
        Path | None, typer.Option(metavar="FILE.toml", help="Say it as the file does; lines as ours stay ours.")
    ] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Say it in our words again, in this language.")] = False,
    logo: Annotated[Path | None, typer.Option(metavar="FILE.png", help="The logo above each form.")] = None,
    no_logo: Annotated[bool, typer.Option("--no-logo", help="No logo any more.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Say on forms in your own words what the program proposes, and put your logo on them.

    Without options: what you say otherwise, and which points of the law your words leave out. Write the lines to a file
    (--out), edit it, and take it (--take). Forms printed before keep the text they had; each consent keeps the version
    and the full text that was signed.

    Exit code 1 while a form leaves out a point that the law wants told.
    """
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        _change(consents, texts, take, reset, logo, no_logo)
        # Here, because reportlab and Pillow take a while and are seldom needed.
        from photoconsent.papers import coded_forms, own_texts

        own = consents.own_texts()
        gaps = {kind.value: coded_forms.left_out(consents, texts, kind) for kind in Kind}
        if target is not None:
            lines = own_texts.editable(own_texts.in_own_words(texts, own))
            write_whole(target, as_toml(language, lines).encode())
    said = own.of(language)
    if as_json:
        print_json({"language": language, "own": said, "logo": bool(own.logo), "left_out": gaps})
    else:
        for name, words in said.items():
            out.print(clean(f"  {name}: {words or '– left out'}"))
        out.print(f"{len(said)} lines are in your own words; {'a' if own.logo else 'no'} logo.")
        if target is not None:
            out.print(f"Every line is in {clean(target)}.")
    tell_left_out(gaps)
    return int(any(gaps.values()))


def tell_left_out(gaps: dict[str, tuple[str, ...]]) -> None:
    """Say which points of the law which kinds of forms leave out."""
    for kind, points in gaps.items():
        if points:
            err.print(f"The form “{kind}” leaves out what Art. 13 wants told: {', '.join(points)}.")


def _change(
    consents: Register, texts: FormTexts, take: Path | None, reset: bool, logo: Path | None, no_logo: bool
) -> None:
    """Keep what was said. Raises BadEntry."""
    from photoconsent.papers import coded_forms, own_texts

    if not (take or reset or logo or no_logo):
        return
    own = consents.own_texts()
    words, picture = dict(own.words), own.logo
    if take is not None:
        words[texts.code] = own_texts.own_lines(texts, lines_in(take, texts.code))
    if reset:
        words[texts.code] = {}
    if logo is not None:
        from photoconsent.pipeline.apart import Apart

        with Apart() as apart:
            picture = apart.call(own_texts.read_logo, logo)
    picture = b"" if no_logo else picture
    coded_forms.check_room(consents, texts, words, picture)
    consents.tell_own_texts(words, picture)


def as_toml(language: str, lines: dict[str, str]) -> str:
    """The lines as a file to edit, a table for each part of the forms."""
    written = ["# Edit it, then: photoconsent register form-texts --take FILE. What is empty is left out on forms."]
    written.append(f'language = "{language}"')
    table = ""
    for name, text in lines.items():
        part, _, line = name.partition(".")
        if part != table:
            table = part
            written.append(f"\n[{part}]")
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        written.append(f'{line} = "{quoted}"')
    return "\n".join(written) + "\n"


def lines_in(file: Path, language: str) -> dict[str, str]:
    """The lines of such a file. Raises BadEntry for one that cannot be read or is in another language."""
    try:
        values = tomllib.loads(read_ordinary(file, _MOST_BYTES).decode())
    except (OSError, ValueError, NotOrdinary, TooLarge):
        raise BadEntry(field="form text", cause="the file cannot be read") from None
    if values.pop("language", language) != language or language not in LANGUAGES:
        raise BadEntry(field="form text", cause="the file is in another language")
    tables = {part: lines for part, lines in values.items() if isinstance(lines, dict)}
    return {f"{part}.{name}": str(text) for part, lines in tables.items() for name, text in lines.items()}
