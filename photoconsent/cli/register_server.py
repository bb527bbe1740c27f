"""`photoconsent register copy` and `register user add, remove, list`: registers on a server, for an organisation."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db import copying
from consent_db.errors import RegisterExists
from consent_db.postgres.address import is_address, place_of
from consent_db.postgres.holders import Role
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import (
    PassphraseFileOption,
    RegisterOption,
    new_passphrase,
    open_register,
    passphrase_for,
    register_file,
)
from photoconsent.cli.screen import clean, out

user = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="""Who works in a register on a server. Only its keeper, the owner of the database, adds and removes users.

    \b
      photoconsent register user add anna --role officer      a login, a role, a copy of the key
      photoconsent register user remove anna                  takes them away; nothing is encrypted anew

    Readers look up and ask. Officers also publish. Managers also record people and consents.""",
)

NewFileOption = Annotated[
    Path | None,
    typer.Option("--new-passphrase-file", metavar="FILE", help="Read the other passphrase from here; else asked."),
]


def copy(
    target: Annotated[str, typer.Argument(metavar="TARGET", help="A new file, or the address of an empty database.")],
    new_file: NewFileOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Copy the whole register, with its log, from a file to a server or back; the copy is proved equal.

    The copy has the passphrase of this register, unless --new-passphrase-file gives it another one.
    """
    place, source = place_of(target), register_file(register)
    if not is_address(place) and place.exists():
        raise RegisterExists(path=str(place))
    secret = passphrase_for(source, passphrase_file)
    other = new_passphrase(place, new_file, change=True) if new_file is not None else secret
    with open_register(register, passphrase_file) as consents:
        made = copying.copy(consents, place, other, paths.seals_folder())
        with made:
            count, word = len(made.numbers()), made.seal_word()
    out.print(f"The copy is in {clean(place)}: {count} people, every row equal. Its seal is {word}.")
    return 0


@user.command()
def add(
    name: Annotated[str, typer.Argument(help="The user's name at the server: small letters, digits and _.")],
    role: Annotated[Role, typer.Option(help="What the user may do: reader, officer or manager.")],
    new_file: NewFileOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Let a user in, or give one another role or a first passphrase again. They change it themselves afterwards."""
    with open_register(register, passphrase_file) as consents:
        consents.let_in(name, role, new_passphrase(register_file(register), new_file, change=True))
    out.print(f"{clean(name)} works as {role.value} from now on. Tell the passphrase by word of mouth.")
    out.print("It is changed with: photoconsent register passphrase")
    return 0


@user.command()
def remove(
    name: Annotated[str, typer.Argument(help="The user's name at the server.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Shut a user out at once, also where they are at work just now."""
    with open_register(register, passphrase_file) as consents:
        consents.shut_out(name)
    out.print(f"{clean(name)} has no key and no role any more.")
    return 0


@user.command("list")
def list_users(
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> int:
    """Show who holds the key and in which role; who does not keep the register sees only themselves."""
    with open_register(register, passphrase_file) as consents:
        found = consents.users()
    if as_json:
        print_json([{"user": name, "role": role.value} for name, role in found])
        return 0
    table = Table("user", "role", box=None, pad_edge=False)
    for name, role in found:
        table.add_row(clean(name), role.value)
    out.print(table)
    return 0
