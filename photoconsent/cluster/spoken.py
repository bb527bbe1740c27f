"""What is said over the line to a scheduler: values, sealed where they hold anything of a photo."""

from dataclasses import dataclass

from photoconsent.cluster.sealing import Introduction


@dataclass(frozen=True, slots=True)
class Answered:
    """A worker did what was asked, or found that it cannot; `sealed` says which."""

    number: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The task is gone: `killers` workers died with it, or the scheduler forgot it (0)."""

    number: bytes
    killers: int


@dataclass(frozen=True, slots=True)
class Colleague:
    """A worker that the scheduler knows: where it is, how many photos it takes at a time, and what it has."""

    address: str
    name: str
    photos: int
    resources: tuple[str, ...]
    told: dict[str, object]
    """Its versions, and under `public` its public key; whatever it says."""


@dataclass(frozen=True, slots=True)
class Staff:
    """All workers that are there now."""

    workers: tuple[Colleague, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """The scheduler is."""


Said = Answered | Unanswered | Staff | Gone


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be sent: to a worker that offers the resource, before others when it is urgent."""

    number: bytes
    resource: str
    caller: bytes
    sealed: bytes
    urgent: bool


@dataclass(frozen=True, slots=True)
class Forget:
    """The task of this number is not wanted any more."""

    number: bytes


@dataclass(frozen=True, slots=True)
class Introduce:
    """The worker at this address is to hear of this run."""

    address: str
    introduction: Introduction


@dataclass(frozen=True, slots=True)
class Over:
    """The run is over: whoever heard of it is to forget its key."""

    caller: bytes


Request = Task | Forget | Introduce | Over
