"""`photoconsent register acknowledge, review, due, overview`: guidelines read, reviews held, and what is due."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db.due import Due, Task
from consent_db.overview import Overview
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, out
from photoconsent.cli.strangers import read_forms
from photoconsent.papers.form_texts import load_texts

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


def overview(
    target: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="A .pdf to print or a .png; else on the screen alone."),
    ] = None,
    months: Annotated[
        int, typer.Option(help="Count what came down and was held in the last so many months.", min=1)
    ] = 12,
    language: Annotated[str, typer.Option(help="Of the page: nb, nn, da or en.")] = "nb",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """The leader's page: who may be shown where by group, what expires by month, copies down in time or late, reviews.

    It names nobody, so that it can go into the archive.
    """
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        if target is not None:
            from photoconsent.papers.leader_page import write_overview  # here, because reportlab takes a while

            found = write_overview(consents, texts, target, months)
        else:
            found = consents.overview(consents.today(), months)
    if as_json:
        print_json(found)
        return 0
    _show_overview(found)
    if target is not None:
        out.print(f"\nThe page is in {clean(target)}.")
    return 0


def _show_overview(found: Overview) -> None:
    """The figures as tables."""
    names = [name for name, _ in found.groups[0].shown]
    table = Table("group", "people", *names, "no answer", "said no", "objected", box=None, pad_edge=False)
    for one in found.groups:
        shown = [str(count) for _, count in one.shown]
        table.add_row(
            *(clean(one.name or "everybody"), str(one.people), *shown),
            *(str(one.unanswered), str(one.refused), str(one.objected)),
        )
    out.print(table)
    ends = ", ".join(f"{month:%Y-%m}: {count}" for month, count in found.expiring if count) or "none"
    out.print(f"\nConsents that end: {ends}")
    down = f"{found.in_time} came down in time, {found.late} late, {found.without_need} without need"
    out.print(f"Copies: {found.out} out, {found.must_down} must come down; since {found.since} {down}.")
    if found.overdue:
        out.print(f"{found.overdue} copies should be down by now.", style="red")
    out.print(
        f"Guideline: {found.signed} of {found.employees} have signed it, {found.reviews} reviews held,"
        f" {found.review_due} due."
    )


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
