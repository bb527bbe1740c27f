"""Where things are on this computer. `PHOTOCONSENT_HOME` moves everything but the cache, for tests and USB sticks."""

import os
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


def state_folder() -> Path:
    """The folder of logs and of batches that can be resumed."""
    return _own("state", platformdirs.user_state_dir(_APP, appauthor=False))


def cache_folder() -> Path:
    """The folder of prepared networks; what is lost here is made again."""
    folder = Path(os.environ.get("PHOTOCONSENT_CACHE") or platformdirs.user_cache_dir(_APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def default_register() -> Path:
    """The register used when none is named."""
    return data_folder() / "consents.register"


def resources_folder() -> Path:
    """Icons, texts, channels, policies: beside the package when installed, beside the checkout when developed."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"
