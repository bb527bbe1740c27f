"""Where files that others made are read: in this process, or in one that may crash, hang or grow without harm."""

from collections.abc import Callable
from typing import Any

Call = Callable[..., Any]
"""Calls a function, which stands at the top of a module, with its arguments, and gives back what it made of them.

A caller that holds the open register passes one that does so in another process, under limits; what happens there comes
back as a KnownError.
"""


def here(function: Callable[..., Any], *arguments: object) -> Any:
    """Call it in this process."""
    return function(*arguments)
