"""Where an organisation's register is: `postgresql://anna@db.example/consents`.

An address goes wherever the path of a register file goes: options, settings, errors, the keyring. So it is a path that
writes itself as an address; whoever opens a register asks `is_address`.
"""

import getpass
import os
import re
import sys
from pathlib import Path

if sys.platform == "win32":
    from pathlib import WindowsPath as _Own
else:
    from pathlib import PosixPath as _Own

SCHEMES = ("postgresql:", "postgres:")


class Address(_Own):
    """The address of a register on a server."""

    def __str__(self) -> str:
        return "postgresql://" + "/".join(part.strip("\\/") for part in self.parts[1:])

    def resolve(self, strict: bool = False) -> "Address":
        """The same wherever the program runs."""
        return self

    def exists(self, *_: object, **__: object) -> bool:
        """True: whether a register is there only the server can tell."""
        return True

    @property
    def user(self) -> str:
        """Who connects: the user that the address names, else the user of this computer."""
        named = re.match(r"postgresql://([^/@:?]+)@", str(self))
        return named[1] if named else os.environ.get("PGUSER") or getpass.getuser()


def is_address(place: Path | str) -> bool:
    """Whether this names a register on a server."""
    return isinstance(place, Address) or Path(place).parts[:1] in [(scheme,) for scheme in SCHEMES]


def place_of(text: Path | str) -> Path:
    """The address or the path that a text names."""
    return Address(text) if is_address(text) else Path(text)
