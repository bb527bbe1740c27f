"""Copies of the same photos that an earlier batch left in the folder: whoever takes the folder takes them as well."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.records import NewPublication
from consent_db.register import Register
from photoconsent.pipeline.journal import digest_of_file
from photoconsent.pipeline.order import Order, PhotoResult, Status


@dataclass(frozen=True, slots=True)
class Superseded:
    """A copy on record that a newer one of the same photo replaces."""

    path: Path
    sha256: str


def find_superseded(
    register: Register, order: Order, results: Iterable[PhotoResult], *, also_of_held: bool = False
) -> list[Superseded]:
    """The copies in the out folder that the register has on record for the same photos, channel and purpose.

    Only files that are still what was recorded, and none that this batch made. `also_of_held`: those too whose photo is
    held or failed now and got no new copy.
    """
    results = list(results)
    made = [result for result in results if result.status is Status.EXPORTED and result.output is not None]
    new = {result.output.resolve() for result in made if result.output is not None}
    photos = {result.sha256 for result in (results if also_of_held else made)}
    found = {
        path: Superseded(path, copy.output_sha256)
        for path, copy in copies_in(register, order).items()
        if copy.photo_sha256 in photos and path not in new
    }
    return sorted((copy for copy in found.values() if lies_as(copy.path, copy.sha256)), key=lambda copy: copy.path)


def copies_in(register: Register, order: Order) -> dict[Path, NewPublication]:
    """What is on record as lying in the order's folder, for its channel and purpose; nobody looks whether it does."""
    folder = order.out.resolve()
    found = {}
    for copy in (publication.copy for publication in register.publications()):
        alike = (copy.channel, copy.purpose) == (order.channel.name, order.purpose)
        if alike and (path := Path(copy.output)).parent == folder:
            found[path] = copy
    return found


def remove_superseded(copies: Sequence[Superseded]) -> list[Path]:
    """Remove the copies that are still what was recorded; returns those that could not be removed."""
    left = []
    for copy in copies:
        if lies_as(copy.path, copy.sha256):
            try:
                copy.path.unlink()
            except OSError:
                left.append(copy.path)
    return left


def lies_as(path: Path, sha256: str) -> bool:
    """Whether the file is the very copy that was recorded with this digest."""
    return digest_of_file(path) == sha256
