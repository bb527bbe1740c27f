"""Where things are on this computer. `PHOTOCONSENT_HOME` moves everything, for tests and USB sticks."""

import os
import re
from pathlib import Path

import platformdirs

_APP = "PhotoConsent"


def _own(name: str, usual: str) -> Path:
    """The folder of that name under `PHOTOCONSENT_HOME`, or the usual one; made readable by its owner alone."""
    home = os.environ.get("PHOTOCONSENT_HOME")
    folder = Path(home) / name if home else Path(usual)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def data_folder() -> Path:
    """The folder of the register."""
    return _own("data", platformdirs.user_data_dir(_APP, appauthor=False))


def config_folder() -> Path:
    """The folder of the settings."""
    return _own("config", platformdirs.user_config_dir(_APP, appauthor=False))


def machine_settings() -> Path:
    """The file of settings for everybody on this computer, which an administrator may write; often there is none."""
    home = os.environ.get("PHOTOCONSENT_HOME")
    usual = platformdirs.site_config_dir(_APP, appauthor=False)
    return (Path(home) / "machine" if home else Path(usual)) / "settings.json"


def state_folder() -> Path:
    """The folder of logs and of batches that can be resumed."""
    return _own("state", platformdirs.user_state_dir(_APP, appauthor=False))


def seals_folder() -> Path:
    """The folder where the newest seal of each register is kept, outside of the register."""
    return state_folder() / "seals"


def default_register() -> Path:
    """The register used when none is named."""
    return data_folder() / "consents.register"


def resources_folder() -> Path:
    """Icons, texts, channels, policies: beside the package when installed, beside the checkout when developed."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def guide_folder() -> Path:
    """The guide, a folder a language: among the resources when installed, with the documents when developed."""
    inside = resources_folder() / "guide"
    return inside if inside.is_dir() else resources_folder().parent / "docs" / "guide"


def written(path: Path | str) -> str:
    """A path as a text that every program can keep and show.

    Names on Linux are bytes; one from an old archive may be no UTF-8. Such bytes are written as in `p\\xe5ske.jpg`.
    """
    return re.sub("[\udc80-\udcff]", lambda found: f"\\x{ord(found[0]) - 0xDC00:02x}", str(path))


def read_back(text: str) -> Path:
    """The path that was written so."""
    path = Path(text)
    if "\\x" not in text or path.exists():
        return path
    return Path(re.sub(r"\\x([89a-f][0-9a-f])", lambda found: chr(0xDC00 + int(found[1], 16)), text))
