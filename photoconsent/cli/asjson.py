"""Frozen values as JSON, for `--json`."""

import dataclasses
import json
from datetime import date
from enum import Enum
from pathlib import Path

import typer


def print_json(value: object) -> None:
    """Print a value, or a list of values, as JSON."""
    typer.echo(json_text(plain(value)))


def json_text(value: object) -> str:
    """JSON that reads well in every language. A file name that is no text (bytes in no known code) is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    # Python keeps such bytes as lone surrogates, for which JSON's escapes are the same as Python's.
    return text.encode(errors="backslashreplace").decode()


def plain(value: object) -> object:
    """The value in what JSON knows: days and moments in ISO format, sets sorted, records as objects."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, frozenset | set):
        return sorted((plain(v) for v in value), key=str)
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if isinstance(value, Path):
        return str(value)
    return value
