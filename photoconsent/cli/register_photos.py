"""`photoconsent register photo-list`: portraits of many people at once, for those who agreed to be recognised."""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import Bar, clean, out


def photo_list(
    place: Annotated[
        Path, typer.Argument(metavar="PATH", help="A folder of pictures, or a .csv or .xlsx list beside them.")
    ],
    number: Annotated[str | None, typer.Option(metavar="COLUMN", help="The list's column with the number.")] = None,
    picture: Annotated[
        str | None,
        typer.Option(metavar="COLUMN", help="The list's column with the picture's name; empty: named by the number."),
    ] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would happen.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> int:
    """Take in one portrait a person, of those alone who agreed to be recognised by a computer.

    In a folder each picture is named by the person's number, such as 10234.jpg; a list says in its columns which
    picture is whose. Pictures of everybody else are not looked at. Everyone is listed: taken in, or not and why.

    Exit code 1 if a picture could not be used, or belongs to nobody.
    """
    # Here, because the networks take a second that other commands need not wait.
    from photoconsent.cli.strangers import PATIENT
    from photoconsent.enrolment.photo_list import FATES, Fate, read_list, take_in
    from photoconsent.enrolment.references import SENTENCES
    from photoconsent.pipeline.apart import Crew

    with open_register(register, passphrase_file) as consents, Crew(os.cpu_count() or 1, PATIENT) as crew:
        found = read_list(consents, place, crew.call, number=number, picture=picture)
        if not preview:
            bar = Bar("Looking at pictures")
            with bar.shown():
                found = take_in(consents, found, bar, crew.call, crew.count)
    if as_json:
        print_json(
            [{"picture": o.picture, "person": o.person, "fate": o.fate, "verdict": o.verdict} for o in found.lines]
        )
        return int(found.doubtful)
    table = Table("picture", "person", "what becomes of it", box=None, pad_edge=False)
    for line in found.lines:
        said = SENTENCES[line.verdict] if line.fate is Fate.NOT_USABLE and line.verdict else FATES.get(line.fate, "")
        table.add_row(clean(line.picture), clean(line.person), said)
    out.print(table)
    ready, taken = len(found.of(Fate.READY)), len(found.of(Fate.TAKEN))
    rest = len(found.lines) - ready - taken
    out.print(f"\n{ready} would be looked at, {rest} not." if preview else f"\n{taken} taken in, {rest} not.")
    return int(found.doubtful)
