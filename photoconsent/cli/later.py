"""The commands of the terminal, each loaded when it is called for, so that `--help` answers at once."""

from importlib import import_module
from typing import Any, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

COMMANDS: Final = {
    "prepare": (
        "photoconsent.cli.prepare:prepare",
        "Cover everyone without a written consent for the channel, and write copies that carry nothing but pixels.",
    ),
    "detect": ("photoconsent.cli.detect:detect", "Find the faces in photos and videos and list them."),
    "evaluate": (
        "photoconsent.cli.evaluate:evaluate_folder",
        "Measure in your own photos how many faces would not be covered, by size, light and pose.",
    ),
    "inspect": (
        "photoconsent.cli.inspect:inspect",
        "List what photos and videos carry beside their pixels: position, serial numbers, names, dates, sound.",
    ),
    "verify": (
        "photoconsent.cli.verify:verify",
        "Prove again that copies decode completely and carry nothing but pixels, and videos at most their sound.",
    ),
    "documents": (
        "photoconsent.cli.documents:documents",
        "Write drafts for the data protection officer, with what the register was told of the organisation.",
    ),
    "demo": (
        "photoconsent.cli.demo:demo",
        "Watch the main job: a sample album, a register with one signed form, and the copies that may be published.",
    ),
    "cluster": (
        "photoconsent.cli.cluster:app",
        "Many machines: make their certificates, start a scheduler, start workers.",
    ),
    "register": (
        "photoconsent.cli.register:app",
        "The register of written consents: who may be shown, where, until when, and where the form is.",
    ),
}
"""Where each command is written (`module:name`), and the first sentence of its help, in the order of the help."""


class CommandsLater(TyperGroup):
    """Knows its commands by name and line, and loads one when it is called for."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = {name: TyperCommand(name, help=line) for name, (_, line) in COMMANDS.items()}

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The whole command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        return _whole(cmd_name, getattr(import_module(module), name))

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List names and lines, without loading anything."""
        room = formatter.width - 6 - max(map(len, self.commands))
        with formatter.section("Commands"):
            formatter.write_dl([(name, one.get_short_help_str(room)) for name, one in self.commands.items()])


def _whole(name: str, written: Any) -> Any:
    """The command of a function, or of a Typer that holds further ones."""
    if not isinstance(written, typer.Typer):
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command(name)(written)
        written = alone
    return get_command(written)
