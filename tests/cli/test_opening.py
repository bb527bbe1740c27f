"""Which register a command takes when none is named."""

import json
from pathlib import Path

from photoconsent import paths
from photoconsent.cli.opening import register_file


def test_the_register_for_everybody_comes_before_the_one_in_the_users_folder(tmp_path: Path) -> None:
    assert register_file(None) == paths.default_register()
    shared = tmp_path / "shared.register"
    machine = paths.machine_settings()
    machine.parent.mkdir(parents=True)
    machine.write_text(json.dumps({"defaults": {"register": str(shared)}}))
    assert register_file(None) == shared
    assert register_file(tmp_path / "named") == tmp_path / "named"
