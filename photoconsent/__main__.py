"""The way in: with words on the command line the terminal, without any the window."""

import os
import sys
from pathlib import Path
from typing import Final

from photoconsent import offline
from photoconsent.pipeline.confined import keep_private

OPEN: Final = "--open"
"""Before files and folders that the window begins with; what a menu's “Open with” writes."""


def needs_network(words: list[str]) -> bool:
    """Whether the command with these words may not be refused the network from its first moment.

    The demo ends in the window. A scheduler and a worker speak with others, and so does whoever works in a register on
    a server. What prepares with a scheduler starts a process that speaks with it, and gives up the network before it
    opens a register in a file (`cli/workplace.py`).
    """
    with_scheduler = any(word.partition("=")[0] == "--scheduler" for word in words)
    elsewhere = words[0] in ("demo", "cluster") or (words[0] == "prepare" and with_scheduler)
    return elsewhere or names_a_server(words)


def names_a_server(words: list[str]) -> bool:
    """Whether these words, or the settings for everybody here, lead to a register on a server."""
    from consent_db.postgres.address import is_address
    from photoconsent import paths
    from photoconsent.home.settings import everybodys_register

    named = any(is_address(word.removeprefix("--register=")) for word in words)
    return named or is_address(everybodys_register(paths.machine_settings()) or Path())


def start_early(words: list[str]) -> None:
    """Start the first worker before anything is read, where a command with these words will need one.

    It loads the networks' runtime while this process loads the register's: with two processors nobody waits for it.
    """
    if words[0] == "prepare" and not {"--help", "-h"}.intersection(words):
        from photoconsent.pipeline.spawned import start_ahead

        start_ahead()


def main() -> None:
    """Run the terminal program or the window; Qt is imported only for the window."""
    offline.remove_leftovers()
    keep_private()
    passphrase = os.environ.pop("PHOTOCONSENT_PASSPHRASE", "")
    if sys.argv[1:2] == [OPEN]:
        from photoconsent.gui.app import run as run_window

        sys.exit(run_window(sys.argv[:1], photos=[Path(word) for word in sys.argv[2:]]))
    if len(sys.argv) > 1:
        if not needs_network(sys.argv[1:]):
            offline.close_network()
            start_early(sys.argv[1:])
        from photoconsent.cli.app import run

        sys.exit(run(sys.argv[1:], passphrase))
    from photoconsent.gui.app import run as run_window

    sys.exit(run_window(sys.argv))


if __name__ == "__main__":
    main()
