"""What a caller asks of a worker and what it answers: values, the same for every system that the two may run on."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from photoconsent.pipeline.copies import Copy
from photoconsent.pipeline.steps import Findings, Instructions, Job, Wanted


@dataclass(frozen=True, slots=True, eq=False)
class ToCover:
    """The photo must be that of this SHA-256; `how` holds the fields of `Instructions` but for the target."""

    sha256: str
    how: Mapping[str, object]

    @classmethod
    def of(cls, sha256: str, instructions: Instructions) -> "ToCover":
        """What these instructions ask for, but for where the copy goes: that is the caller's."""
        return cls(sha256, _without("target", instructions))

    def instructions(self, target: Path) -> Instructions:
        """The instructions, with a target of the worker's own."""
        return Instructions(target=target, **self.how)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The fields of `Findings`, but for the place of the photo, which the caller knows better."""

    fields: Mapping[str, object]

    @classmethod
    def of(cls, findings: Findings) -> "Found":
        """What was found."""
        return cls(_without("source", findings))

    def findings(self, source: Path) -> Findings:
        """What was found in the photo that the caller has there; raises TypeError for what is none."""
        found = Findings(source=source, **self.fields)  # type: ignore[arg-type]
        if not isinstance(found.sha256, str) or not isinstance(found.faces, tuple):
            raise TypeError("no findings")
        return found


@dataclass(frozen=True, slots=True, eq=False)
class ToFind:
    """What is to be looked for: the fields of `Job`, without places, and what is known already."""

    how: Mapping[str, object]
    known: Found | None

    @classmethod
    def of(cls, job: Job) -> "ToFind":
        """What this job asks for."""
        how = {name: value for name, value in _without("source", job).items() if name != "known"}
        return cls(how, Found.of(job.known) if job.known is not None else None)

    def job(self, source: Path) -> Job:
        """The job, for the photo as the worker has it."""
        known = self.known.findings(source) if self.known is not None else None
        return Job(source=source, known=known, **self.how)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """One step on one photo: to find its faces, or to make its copy.

    `name` is where the worker reads the photo, or, where `photo` holds its bytes, a name that says no more than the
    kind of file.
    """

    name: str
    photo: bytes | None
    wanted: Wanted
    step: ToFind | ToCover


@dataclass(frozen=True, slots=True, eq=False)
class Covered:
    """The bytes of a copy that the worker has proved, and the fields of `Copy`, but for where it lay."""

    data: bytes
    how: Mapping[str, object]

    @classmethod
    def of(cls, copy: Copy, data: bytes) -> "Covered":
        """This copy, whose bytes these are."""
        return cls(data, _without("path", copy))

    def copy(self, target: Path) -> Copy:
        """The copy as the worker tells of it, to lie there; raises TypeError for what is none."""
        return Copy(path=target, **self.how)  # type: ignore[arg-type]


def _without(name: str, value: Any) -> dict[str, object]:
    """The fields of a dataclass by name, but for this one, which holds a path."""
    return {field.name: getattr(value, field.name) for field in fields(value) if field.name != name}
