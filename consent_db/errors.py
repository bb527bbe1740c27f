"""What can go wrong with the register that a user can put right.

KnownError                      a sentence: what happened, what to do
└── RegisterError               everything the register refuses (terminal exit code 3 or 1, see each class)
    (the classes stand below, each with its sentence)
"""

from typing import Any, ClassVar


class KnownError(Exception):
    """Something a user can put right, said in one English sentence made of `sentence` and the facts.

    The window translates `sentence` and fills in the same facts, so a fact is a plain value (str, int, float),
    never a ready-made phrase. Survives pickling, because it crosses process borders.
    """

    sentence: ClassVar[str] = "Something went wrong."
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.sentence.format(**facts))
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.facts)


def _rebuild(kind: type[KnownError], facts: dict[str, Any]) -> KnownError:
    """Make the error again on the other side of a process border."""
    return kind(**facts)


class RegisterError(KnownError):
    """The register cannot be used as it is."""

    exit_code = 3
