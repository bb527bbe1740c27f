"""Every command can be given: no two of a group have one name."""

from collections import Counter

import typer

from photoconsent.cli import app, register


def _twice(group: typer.Typer, path: str) -> list[str]:
    names = Counter(one.name or getattr(one.callback, "__name__", "") for one in group.registered_commands)
    names.update(one.name for one in group.registered_groups)
    beneath = [
        _twice(one.typer_instance, f"{path} {one.name}") for one in group.registered_groups if one.typer_instance
    ]
    return [f"{path} {name}" for name, count in names.items() if count > 1] + [
        name for some in beneath for name in some
    ]


def test_no_two_commands_of_a_group_have_one_name() -> None:
    assert _twice(app.app, "photoconsent") + _twice(register.app, "photoconsent register") == []
