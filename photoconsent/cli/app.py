"""The terminal program: its commands, and the one place where errors become exit codes.

Exit codes: 0 done; 1 some photos held or failed, each named; 2 wrong use; 3 register locked, missing or damaged;
130 stopped by Ctrl-C.
"""

from typing import Annotated

import typer

from photoconsent import __version__
from photoconsent.cli.handed import HANDED
from photoconsent.cli.later import CommandsLater
from photoconsent.cli.screen import clean, err, out
from photoconsent.errors import KnownError

app = typer.Typer(
    cls=CommandsLater,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Cover everyone in a photo who has not consented in writing, and write copies that carry nothing but pixels.

    Without any words the window opens. With a command:

    \b
      photoconsent demo                         watch the main job on sample pictures
      photoconsent register create              make the register of consents
      photoconsent register import people.csv   put people and their forms into it
      photoconsent prepare PHOTOS --channel instagram --out COPIES

    Exit codes: 0 done, 1 some photos held or failed, 2 wrong use, 3 the register cannot be opened.""",
)


def _version(wanted: bool) -> None:
    if wanted:
        from photoconsent.cli.made_of import made_of  # here, because it asks for what is seldom needed

        out.print("\n".join((f"photoconsent {__version__}", *made_of())), highlight=False)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Say which one, with networks and engines."),
    ] = False,
) -> None:
    """Take the options that belong to no command."""


def run(arguments: list[str], passphrase: str = "") -> int:
    """Run one command and give its exit code; what a user can put right becomes a sentence.

    `passphrase` is what the environment held, if it is no longer there.
    """
    if passphrase:
        HANDED.set(passphrase)
    try:
        code = app(arguments, standalone_mode=False)
    except KnownError as error:
        err.print(clean(error))
        return error.exit_code
    except typer.Abort:
        err.print("Stopped.")
        return 130
    except KeyboardInterrupt:
        err.print("Stopped.")
        return 130
    except typer.TyperException as error:  # wrong words on the command line
        err.print(f"{clean(error.format_message())}\nTry: photoconsent --help")
        return error.exit_code
    return code if isinstance(code, int) else 0
