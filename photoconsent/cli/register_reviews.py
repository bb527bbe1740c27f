"""`photoconsent register acknowledge, review, due`: guidelines read, reviews held, and what is due."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db.due import Due, Task
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, out
from photoconsent.cli.strangers import read_forms

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
PlaceOption = Annotated[str, typer.Option(help="Where.")]
OnOption = Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day; else today.")]

TASKS = {
    Task.CONSENT_ENDS: "consent ends",
    Task.OWN_CONSENT: "old enough to sign for themselves: ask for a new consent",
    Task.ACKNOWLEDGEMENT: "has not signed the guideline as it is now",
    Task.REVIEW: "the guideline should be gone through",
    Task.LEFT: "has left: remove the reference pictures (register wipe-biometrics)",
    Task.DELETION: "consent ended long ago: delete it",
}


def acknowledge(
    people: Annotated[list[str], typer.Argument(metavar="PERSON…", help="Who signed “read and understood”.")],
    on: OnOption = "",
    place: PlaceOption = "",
    form: Annotated[Path | None, typer.Option(metavar="FILE", help="The signed form.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record who has read and understood the guideline as it is now."""
    with open_register(register, passphrase_file) as consents:
        day = day_of(on, consents.today())
        signed = read_forms([form] if form is not None else [])
        for person in people:
            consents.acknowledge(person, day, place, *signed)
    out.print(f"{len(people)} acknowledgements recorded.")
    return 0


def review(
    people: Annotated[list[str], typer.Argument(metavar="PERSON…", help="Who took part.")],
    leader: Annotated[str, typer.Option(help="Who went through the guideline with them.")],
    on: OnOption = "",
    place: PlaceOption = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record the leader's review of the guideline with the staff."""
    with open_register(register, passphrase_file) as consents:
        consents.hold_review(leader, day_of(on, consents.today()), place, people)
    out.print(f"The review with {len(people)} people is recorded.")
    return 0


def due(
    days: Annotated[int, typer.Option(help="Look so many days ahead.", min=0)] = 60,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List what somebody should see to: consents that end, children who come of age, reviews, forms to delete."""
    with open_register(register, passphrase_file) as consents:
        found = consents.due(consents.today(), days)
        down = consents.takedowns(consents.today())
    if as_json:
        print_json(found)
        return 0
    _show(found)
    if down:
        late = sum(one.overdue for one in down)
        words = f", {late} of them should be down by now" if late else ""
        said = f"{len(down)} publications must come down{words}: photoconsent register takedowns"
        out.print(said, style="red" if late else None)
    return 0


def _show(found: list[Due]) -> None:
    """One line a task."""
    if not found:
        out.print("Nothing is due.")
        return
    table = Table("day", "person", "consent", "what", box=None, pad_edge=False)
    for one in found:
        table.add_row(one.day.isoformat(), clean(one.person), one.consent or "–", TASKS[one.task])
    out.print(table)
    if any(one.task is Task.DELETION for one in found):
        out.print("\nDelete what ended long ago: photoconsent register delete-consent NUMBER")
