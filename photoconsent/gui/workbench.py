"""What the pages of the window share: made once by the program, handed to each of them.

It names no class of Qt; all that it holds is bound to it.
"""

from dataclasses import dataclass
from pathlib import Path

from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import Session
from photoconsent.gui.ground.background import Background
from photoconsent.gui.ground.look import Look
from photoconsent.gui.ground.translation import choose_language, system_languages
from photoconsent.gui.open_register import OpenRegister
from photoconsent.home.settings import SettingsFile
from photoconsent.papers.form_texts import FormTexts, load_texts
from photoconsent.pipeline.apart import Apart
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.engines import Engine


@dataclass(frozen=True, slots=True, eq=False)
class Workbench:
    """The tools on the workbench."""

    settings: SettingsFile
    look: Look
    pictures: Pictures
    session: Session
    register: OpenRegister
    engine: Engine
    network: str | None
    """The name of the recogniser; None when recognition is off."""
    channels: dict[str, Channel]
    conductor: Background
    """Conducts searches and batches, for minutes on end."""
    errand: Background
    """Does what a person waits for: opening the register, painting a covered preview."""
    loader: Background
    """Fetches the photo that is looked at closely, so that nobody waits behind it."""
    reader: Background
    """Reads in the register what a page is about to show, so that it does not wait behind an errand of minutes."""
    apart: Apart
    """Reads scans and reference pictures, in a process of its own."""
    viewer: Apart
    """Shows frames of videos, in a process of its own, which knows where it was."""
    resources: Path
    state: Path
    """Where notes on unfinished batches are kept."""
    default_register: Path

    @property
    def language(self) -> str:
        """nb, nn, da or en: what the user chose, or else the system's."""
        return choose_language(self.settings.current.language, system_languages())

    def texts(self, language: str = "") -> FormTexts:
        """What is printed or sent, in this language or the user's own."""
        return load_texts(self.resources / "forms", language or self.language)
