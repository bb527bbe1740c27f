"""Runs a command as a user would and explains itself when the outcome is another than expected."""

from dataclasses import dataclass
from typing import Self

import pytest

from photoconsent.cli.app import run


@dataclass(frozen=True)
class Result:
    """What a command answered."""

    arguments: list[str]
    code: int
    out: str
    err: str

    def __str__(self) -> str:
        return f"photoconsent {' '.join(self.arguments)}\nexit code {self.code}\n{self.out}\n{self.err}"

    def succeeded(self) -> Self:
        """Fail the test, with everything that was said, unless the exit code is 0."""
        assert self.code == 0, str(self)
        return self

    def failed(self, code: int, *words: str) -> Self:
        """Fail the test unless the command ended with this code and said these words, and no traceback."""
        assert self.code == code, str(self)
        said = " ".join((self.out + self.err).split())
        assert all(word in said for word in words), str(self)
        assert "Traceback" not in said, str(self)
        return self


class Terminal:
    """A terminal in which commands are typed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Result:
        typed = [str(argument) for argument in arguments]
        self._capsys.readouterr()
        code = run(typed)
        said = self._capsys.readouterr()
        return Result(typed, code, said.out, said.err)
