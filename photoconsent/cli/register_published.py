"""`photoconsent register published, posted, takedowns, letter, mails, reach, down`: what is out, what comes down."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db.errors import BadEntry
from consent_db.pages import TakeDown
from consent_db.policies import Policy
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_words import WHY, day, publication_line
from photoconsent.cli.screen import clean, err, out
from photoconsent.papers import takedown_letter
from photoconsent.papers.form_texts import load_texts
from photoconsent.papers.mails import eml, write_mails

NumberArgument = Annotated[str, typer.Argument(metavar="NUMBER", help="The publication's number, like U31.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


def published(
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List every copy that was prepared: when, for which channel, how many were shown and covered."""
    with open_register(register, passphrase_file) as consents:
        found = consents.publications()
    if as_json:
        print_json(found)
        return 0
    for publication in found:
        out.print(publication_line(publication))
    out.print(f"{len(found)} copies on record")
    return 0


def posted(
    number: NumberArgument,
    address: Annotated[str, typer.Argument(help="Where it can be seen, like https://…")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Note where a copy was posted, so that it is found again."""
    with open_register(register, passphrase_file) as consents:
        consents.tell_address(number, address)
    out.print(f"{clean(number)} was posted at {clean(address)}.")
    return 0


def takedowns(
    by: Annotated[str, typer.Option("--by", metavar="YYYY-MM-DD", help="Due by this day; else today.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List what must come down, and since when; exit code 1 if there is anything."""
    with open_register(register, passphrase_file) as consents:
        found = consents.takedowns(day_of(by, consents.today()))
        policy = consents.policy
    if as_json:
        print_json(found)
    else:
        show_take_downs(found, policy)
    return 1 if found else 0


def down(
    number: NumberArgument,
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day it came down; else today.")] = "",
    by: Annotated[str, typer.Option(help="Who took it down; else you.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Note that a copy was taken down."""
    with open_register(register, passphrase_file) as consents:
        consents.mark_taken_down(number, day_of(on, consents.today()), by)
    out.print(f"{clean(number)} is taken down.")
    return 0


def letter(
    numbers: Annotated[list[str], typer.Argument(metavar="NUMBER…", help="Publications of one channel, like U31.")],
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Print the mail that asks for copies to be taken down. It names the pictures and the reason, never a person.

    Exit code 1 if one of them need not come down.
    """
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        wanted = {consents.publication(number).number for number in numbers}
        due = [one for one in consents.takedowns(consents.today()) if one.publication.number in wanted]
        stay = sorted(wanted - {one.publication.number for one in due})
        if stay:
            err.print(f"Need not come down: {clean(', '.join(stay))}")
            return 1
        if len({one.publication.copy.channel for one in due}) > 1:
            raise BadEntry(field="number", cause="each channel gets a letter of its own")
        made = takedown_letter.letter(texts, due, consents.channels(), consents.policy)
    if as_json:
        print_json(made)
        return 0
    if made.to:
        err.print(f"To: {clean(made.to)}")
    for line in made.text.splitlines():
        out.print(clean(line), soft_wrap=True)
    return 0


def mails(
    folder: Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder for the mails.")],
    numbers: Annotated[
        list[str] | None, typer.Argument(metavar="[NUMBER…]", help="Only these publications; else all that are due.")
    ] = None,
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    note_sent: Annotated[bool, typer.Option("--note-sent", help="Note that they were asked today.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Write a mail (.eml) for each channel whose copies must come down, to whoever answers for it. Nothing is sent.

    A mail program opens it as a draft. It names the pictures, the reason and the last day, never a person.
    """
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        wanted = {consents.publication(number).number for number in numbers or ()}
        due = [one for one in consents.takedowns(consents.today()) if not numbers or one.publication.number in wanted]
        made = takedown_letter.letters(texts, due, consents.channels(), consents.policy)
        files = write_mails(folder, [(letter.channel, eml(letter)) for letter in made])
        if note_sent:
            consents.note_asked([one.publication.number for one in due], consents.today())
    if as_json:
        print_json([{"file": file, "to": letter.to} for file, letter in zip(files, made, strict=True)])
        return 0
    for file, letter in zip(files, made, strict=True):
        out.print(clean(f"{file}: to {letter.to or 'nobody: say who with “register channel set --owner”'}"))
    out.print(f"{len(files)} mails are written; {'noted as asked today' if note_sent else 'none is noted as sent'}.")
    return 0


def reach(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="The person's number.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List every copy that shows a person and is out: where, since when, who answers for it, and until when.

    Exit code 1 if one of them must come down.
    """
    with open_register(register, passphrase_file) as consents:
        up = [one for one in consents.person(person).publications if one.taken_down_on is None]
        due = {one.publication.number: one for one in consents.takedowns(consents.today(), person)}
        owners = {one.name: one.owner for one in consents.channels()}
    if as_json:
        print_json(
            [{"publication": one, "owner": owners.get(one.copy.channel), "due": due.get(one.number)} for one in up]
        )
        return 1 if due else 0
    table = Table("number", "out since", "channel", "where", "who answers", "down by", box=None, pad_edge=False)
    for one in up:
        must = due.get(one.number)
        table.add_row(
            *(one.number, day(one.copy.day), one.copy.channel, clean(one.address or Path(one.copy.output).name)),
            *(clean(owners.get(one.copy.channel) or "–"), day(must.due_by) if must is not None else "may stay"),
            style="red" if must is not None and must.overdue else None,
        )
    out.print(table)
    out.print(f"{len(up)} copies show {clean(person)}; {len(due)} of them must come down.")
    return 1 if due else 0


def show_take_downs(found: Sequence[TakeDown], policy: Policy) -> None:
    """What must come down, with what can be done: delete, write, or prepare again."""
    if not found:
        out.print("Nothing has to come down.")
        return
    table = Table("number", "since", "by", "channel", "because", box=None, pad_edge=False)
    for one in found:
        because = ", ".join(f"{who or '(erased)' if why else 'time is over'} {WHY[why] if why else ''}".strip()
                            for who, why in one.reasons)  # fmt: skip
        cells = one.publication.number, day(one.since), day(one.due_by), one.publication.copy.channel, clean(because)
        table.add_row(*cells, style="red" if one.overdue else None)
    out.print(table)
    for one in found:
        asked = f", asked for {day(one.asked_on)}" if one.asked_on is not None else ""
        out.print(f"{one.publication.number} is at {clean(where(one))}{asked}", soft_wrap=True)
    late = sum(one.overdue for one in found)
    if late:
        out.print(f"\n{late} of {len(found)} should be down by now.", style="red")
    out.print("\nDelete each where it was posted, then: photoconsent register down NUMBER")
    out.print("The mail to whoever answers for the page: photoconsent register letter NUMBER")
    out.print("All mails at once, to be opened and sent: photoconsent register mails --out DIR --note-sent")
    if policy.deletion_help:
        out.print(f"If others have spread it, {policy.deletion_help} helps.")
    for one in found:
        source, channel = one.publication.copy.source, one.publication.copy.channel
        if source and Path(source).is_file():
            again = f"photoconsent prepare {clean(source)} --channel {channel}"
            out.print(f"{one.publication.number} can be prepared again: {again}")


def where(one: TakeDown) -> str:
    """The address if told, else the name of the copy."""
    return one.publication.address or Path(one.publication.copy.output).name
