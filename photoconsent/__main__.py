"""The way in: with words on the command line the terminal, without any the window."""

import sys


def main() -> None:
    """Run the terminal program or the window; Qt is imported only for the window."""
    if len(sys.argv) > 1:
        from photoconsent.cli.app import run

        sys.exit(run(sys.argv[1:]))
    from photoconsent.gui.app import run as run_window

    sys.exit(run_window(sys.argv))


if __name__ == "__main__":
    main()
