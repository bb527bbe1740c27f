"""`photoconsent register group …, leave, stay, leavers`: who belongs together, for how long, and who leaves."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db.groups import GroupKind
from consent_db.pages import Membership
from consent_db.register import Register
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.guests import numbers_in
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_published import show_take_downs
from photoconsent.cli.register_words import day, people_table
from photoconsent.cli.screen import clean, out

group = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="""Units, classes, teams and events, as lists that people belong to for a time.

    \b
      photoconsent register group add 7B --kind class
      photoconsent register group join 7B P1 P2 --from 2026-08-17 --until 2027-06-18
      photoconsent prepare photos --channel intranet --out copies --guests 7B

    A group says who belongs together, never who may be shown.""",
)
GroupArgument = Annotated[str, typer.Argument(metavar="GROUP", help="The group's name.")]
PeopleArgument = Annotated[list[str], typer.Argument(metavar="PERSON…", help="Their numbers.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
DayOption = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="On this day; else today.")]
LastOption = Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The last day; else today.")]


@group.command("list")
def list_groups(
    on: DayOption = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List the groups and how many people belong to each."""
    with open_register(register, passphrase_file) as consents:
        found = consents.groups(day_of(on, consents.today()))
    if as_json:
        print_json(found)
        return 0
    table = Table("name", "kind", "people", box=None, pad_edge=False)
    for one in found:
        table.add_row(clean(one.name), one.kind.value, str(one.members))
    out.print(table)
    return 0


@group.command("add")
def add_group(
    name: GroupArgument,
    kind: Annotated[GroupKind, typer.Option(help="What it is.")] = GroupKind.UNIT,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Make a group; nobody belongs to it yet."""
    with open_register(register, passphrase_file) as consents:
        consents.add_group(name, kind)
    out.print(f"{clean(name)} is a group now.")
    return 0


@group.command("rename")
def rename_group(
    name: GroupArgument,
    new: Annotated[str, typer.Argument(help="What it is called from now on.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Call a group something else; its people stay in it."""
    with open_register(register, passphrase_file) as consents:
        consents.rename_group(name, new)
    out.print(f"{clean(name)} is called {clean(new)} now.")
    return 0


@group.command("remove")
def remove_group(
    name: GroupArgument, register: RegisterOption = None, passphrase_file: PassphraseFileOption = None
) -> int:
    """Remove a group; its people stay in the register with all they signed."""
    with open_register(register, passphrase_file) as consents:
        consents.remove_group(name)
    out.print(f"{clean(name)} is no group any more.")
    return 0


@group.command("show")
def show_group(
    name: GroupArgument,
    on: DayOption = "",
    everybody: Annotated[
        bool, typer.Option("--ever", help="Past and future people as well, with their times.")
    ] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List who belongs to a group on a day, and how they stand."""
    with open_register(register, passphrase_file) as consents:
        times = consents.memberships(name)
        today = consents.today()
        people = consents.people(name, day_of(on, today))
    if everybody:
        _show_times(times, as_json)
        return 0
    if as_json:
        print_json(people)
        return 0
    out.print(people_table(people, today))
    out.print(f"\n{len(people)} people")
    return 0


def _show_times(times: list[Membership], as_json: bool) -> None:
    """Everybody's times in the group."""
    if as_json:
        print_json(times)
        return
    table = Table("number", "from", "until", box=None, pad_edge=False)
    for one in times:
        table.add_row(clean(one.person), day(one.since), day(one.until))
    out.print(table)


@group.command("join")
def join_group(
    name: GroupArgument,
    people: Annotated[list[str] | None, typer.Argument(metavar="[PERSON…]", help="Their numbers.")] = None,
    since: Annotated[str, typer.Option("--from", metavar="YYYY-MM-DD", help="The first day; else today.")] = "",
    until: Annotated[str, typer.Option(metavar="YYYY-MM-DD", help="The last day; else until further notice.")] = "",
    unit: Annotated[str, typer.Option(help="Everybody of this unit as well.")] = "",
    file: Annotated[Path | None, typer.Option(metavar="FILE", help="Numbers in a file, one a line.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Let people belong to a group for a time. Who does already stays as recorded."""
    with open_register(register, passphrase_file) as consents:
        wanted = [*(people or []), *(numbers_in(file) if file is not None else []), *_of_unit(consents, unit)]
        last = day_of(until, date.max) if until else None
        joined = consents.join_group(name, wanted, day_of(since, consents.today()), last)
    out.print(f"{len(joined)} people joined {clean(name)}; {len(set(wanted)) - len(joined)} belonged to it already.")
    return 0


def _of_unit(consents: Register, unit: str) -> list[str]:
    """The numbers of everybody of this unit who is still there."""
    return [line.id for line in consents.day_list(consents.today(), unit)] if unit else []


@group.command("leave")
def leave_group(
    name: GroupArgument,
    people: PeopleArgument,
    on: LastOption = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """End people's time in a group. What they signed stays as it is; see “register leave” for who leaves altogether."""
    with open_register(register, passphrase_file) as consents:
        gone = consents.leave_group(name, people, day_of(on, consents.today()))
    out.print(f"{len(gone)} people left {clean(name)}.")
    return 0


def leave(
    people: PeopleArgument,
    on: LastOption = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Note the last day of people who leave, and list what must come down because of it.

    Their consents end with that day, or so many months later as the policy says (after_leaving_months). What is out
    must come down then, unless the policy lets it stay (copies_stay_after_leaving). Nothing is removed by it. Exit code
    1 if something must come down by today.
    """
    with open_register(register, passphrase_file) as consents:
        consents.leave(people, day_of(on, consents.today()))
        due = [one for person in people for one in consents.takedowns(consents.today(), person)]
        found, policy = list({one.publication.number: one for one in due}.values()), consents.policy
    if as_json:
        print_json(found)
    else:
        out.print(f"The last day of {len(people)} people is on record.")
        show_take_downs(found, policy)
    return 1 if found else 0


def stay(people: PeopleArgument, register: RegisterOption = None, passphrase_file: PassphraseFileOption = None) -> int:
    """Take back the last day of people: a mistake, or they came again. Their consents hold again as they are."""
    with open_register(register, passphrase_file) as consents:
        back = consents.stay(people)
    out.print(f"{len(back)} people stay.")
    return 0


def leavers(
    by: Annotated[str, typer.Option("--by", metavar="YYYY-MM-DD", help="Whose last day is by then; else today.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List who has left, and who of them is still recognised by a computer."""
    with open_register(register, passphrase_file) as consents:
        found = consents.leavers(day_of(by, consents.today()))
    if as_json:
        print_json(found)
        return 0
    table = Table("number", "last day", "pictures", box=None, pad_edge=False)
    for one in found:
        table.add_row(clean(one.person), one.left_on.isoformat(), str(one.templates))
    out.print(table)
    if any(one.templates for one in found):
        out.print("\nRemove the reference pictures of one of them: photoconsent register wipe-biometrics NUMBER")
    return 0
