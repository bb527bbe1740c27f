"""The way in: with words on the command line the terminal, without any the window."""

import os
import sys
from pathlib import Path
from typing import Final

from photoconsent import offline
from photoconsent.pipeline.confined import keep_private

OPEN: Final = "--open"
"""Before files and folders that the window begins with; what a menu's “Open with” writes."""


def main() -> None:
    """Run the terminal program or the window; Qt is imported only for the window."""
    offline.remove_leftovers()
    keep_private()
    passphrase = os.environ.pop("PHOTOCONSENT_PASSPHRASE", "")
    if sys.argv[1:2] == [OPEN]:
        from photoconsent.gui.app import run as run_window

        sys.exit(run_window(sys.argv[:1], photos=[Path(word) for word in sys.argv[2:]]))
    if len(sys.argv) > 1:
        if sys.argv[1] != "demo":  # which ends in the window
            offline.close_network()
        from photoconsent.cli.app import run

        sys.exit(run(sys.argv[1:], passphrase))
    from photoconsent.gui.app import run as run_window

    sys.exit(run_window(sys.argv))


if __name__ == "__main__":
    main()
