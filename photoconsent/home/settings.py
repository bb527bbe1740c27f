"""What the program remembers about how its user likes to work: one small JSON file, no names, nothing secret.

An IT department can lay a file of the same names for everybody on the computer (`paths.machine_settings`), in two
parts: `defaults` hold until the user chooses otherwise, `fixed` whatever the user chooses.
"""

import json
import os
from collections.abc import Collection
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from consent_db.postgres.address import place_of


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered; every value is text, a number or a yes/no, and an empty text means "nothing yet"."""

    language: str = ""
    """nb, nn, da or en; empty for the language of the system."""
    scheme: str = ""
    """light or dark; empty for what the system says."""
    text_size: int = 100
    """Per cent of the usual size."""
    channel: str = "website"
    cover: str = "soft"
    beside: str = ""
    """What the user has looked for beside faces, more than policy and channel ask for (`Switches.written`)."""
    register: str = ""
    """The register opened last; empty for the one in the user's data folder."""
    photo_folder: str = ""
    recent_folders: str = ""
    """The folders whose photos were opened last, the newest first, one a line."""
    out_folder: str = ""
    event: str = ""
    form_folder: str = ""
    """Where printed forms and other files from the register were put last."""
    form_controller: str = ""
    """Who asks, as older versions remembered it here; the register keeps it now, and starts from this."""
    form_contact: str = ""
    recognition: bool = True
    lock_after: int = 15
    """Minutes without a touch after which the window locks itself."""
    window: str = ""
    """Size and place of the window, base64, as Qt writes it."""
    register_columns: str = ""
    """The same of the register page, and of the columns of its table."""
    people_widths: str = ""
    people_as_gallery: bool = False
    """Whether the people of the register are shown as a wall of portraits."""
    photos_as_sheet: bool = False
    """Whether the photos of an event are shown as a contact sheet instead of one of them."""
    published_as_table: bool = False
    """Whether what is published is shown as a table instead of a wall of pictures."""
    list_folded: bool = False
    """Whether the list of photos is folded in a wide window, and in a narrow one."""
    list_folded_narrow: bool = True
    columns: str = ""
    """Widths of the three parts of the photo page, base64, as Qt writes it."""


def load_settings(path: Path, machine: Path | None = None) -> Settings:
    """Read the settings; what is missing, unknown or of the wrong kind falls back to its default.

    `machine` is the file for everybody on the computer, if there is one.
    """
    for_all = _read(machine) if machine else {}
    parts = (for_all.get("defaults"), _read(path), for_all.get("fixed"))
    chosen: dict[str, Any] = {}
    for kept in parts:
        if isinstance(kept, dict):
            chosen |= {f.name: kept[f.name] for f in fields(Settings) if _fits(kept, f.name)}
    return Settings(**chosen)


def everybodys_register(machine: Path) -> Path | None:
    """The register that the file for everybody names, if it names one."""
    named = load_settings(Path(), machine).register
    return place_of(named) if named else None


def _read(path: Path) -> dict[str, Any]:
    """What stands in the file; nothing where it is not one of ours."""
    with suppress(OSError, ValueError):
        kept = json.loads(path.read_text("utf-8"))
        if isinstance(kept, dict):
            return kept
    return {}


def _fits(kept: dict[str, Any], name: str) -> bool:
    """Whether the file holds a value of the right kind under this name."""
    return name in kept and type(kept[name]) is type(getattr(Settings(), name))


def save_settings(settings: Settings, path: Path, names: Collection[str] | None = None) -> None:
    """Write the settings beside their place and put them there whole; raises OSError.

    `names` are those to write; all, when none are given.
    """
    kept = {name: value for name, value in asdict(settings).items() if names is None or name in names}
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    beside = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=1)
    beside.replace(path)


class SettingsFile:
    """The settings in use and the file they are kept in; handed to whoever may change them."""

    def __init__(self, path: Path, machine: Path | None = None) -> None:
        self._path, self._machine = path, machine
        self.current = load_settings(path, machine)
        self._own = set(_read(path))
        """What this user chose: only that is written, so that a default for everybody can still be changed."""

    def change(self, **changes: Any) -> None:
        """Use other values from now on and keep them; a folder that cannot be written costs only the memory.

        What the file for everybody fixes stays as it is.
        """
        fixed = self.fixed()
        changed = replace(self.current, **{name: value for name, value in changes.items() if name not in fixed})
        if changed != self.current:
            self._own |= {name for name in changes if getattr(changed, name) != getattr(self.current, name)}
            self.current = changed
            with suppress(OSError):
                save_settings(changed, self._path, self._own)

    def fixed(self) -> set[str]:
        """The names of what the file for everybody fixes."""
        kept = _read(self._machine).get("fixed") if self._machine else None
        return {f.name for f in fields(Settings) if isinstance(kept, dict) and _fits(kept, f.name)}
