"""Seals over a few rows at a time, so that what a question reads is proved without reading whole tables.

Every row that decides about a person or a photo belongs to one part of a family (`seals.ANCHORS`). A part's seal is
like that of a table: how many rows there are, and the sum of their digests. These seals are rows themselves, of a table
that is sealed like every other; so neither a row nor its seal can be put back to what it was before.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from consent_db import seals
from consent_db.seals import NOTHING, PARTS, Parts, Sum, Sums
from consent_db.tables import SealPart

KNOWN = "known parts"
"""What a session's `info` calls the seals of parts that its store has read and proved before."""
_AT_ONCE = 500


class KnownParts:
    """The seals of all parts, as they were proved last: read anew only when they have changed."""

    def __init__(self) -> None:
        self._proved: tuple[Sum, Parts] | None = None

    def proved(self, session: Session, secret: bytes, sealed: Sum) -> Parts | None:
        """The seals of all parts, where they come to what is `sealed` of their table; None where they do not."""
        known = self._proved
        if known is None or known[0] != sealed:
            self._proved = known = seals.read_parts(session, secret)
        return known[1] if known[0] == sealed else None


def move(session: Session, moved: Parts) -> bool:
    """Carry what a change wrote over to the seals of its parts; whether there was anything."""
    by_family: dict[str, list[str]] = defaultdict(list)
    for family, part in moved:
        by_family[family].append(part)
    for family, parts in by_family.items():
        for start in range(0, len(parts), _AT_ONCE):
            _move(session, family, parts[start : start + _AT_ONCE], moved)
    session.flush()
    return bool(moved)


def _move(session: Session, family: str, parts: list[str], moved: Parts) -> None:
    wanted = select(SealPart).where(SealPart.family == family, SealPart.part.in_(parts))
    there = {row.part: row for row in session.scalars(wanted)}
    for part in parts:
        row = there.get(part)
        before = NOTHING if row is None else Sum(row.rows, int(row.digests, 16))
        now = before + moved[family, part]
        if row is None:
            session.add(SealPart(family=family, part=part, rows=now.rows, digests=f"{now.digests:064x}"))
        elif now == NOTHING:
            session.delete(row)
        else:
            row.rows, row.digests = now.rows, f"{now.digests:064x}"


def make_anew(session: Session, found: Parts, astray: Collection[str] = ()) -> None:
    """Seal all parts by these sums, but for the families of tables that are `astray`: nothing there is vouched for."""
    doubted = {seals.ANCHORS[table][0] for table in astray if table in seals.ANCHORS}
    if not seals.sealed_tables(session.connection(), frozenset({PARTS})):
        return  # a step at which there were none
    session.execute(delete(SealPart))
    rows = [
        {"family": family, "part": part, "rows": one.rows, "digests": f"{one.digests:064x}"}
        for (family, part), one in found.items()
        if family not in doubted
    ]
    for start in range(0, len(rows), _AT_ONCE):
        session.execute(insert(SealPart), rows[start : start + _AT_ONCE])
    session.flush()
    session.expire_all()


def altered(session: Session, secret: bytes, sums: Sums, wanted: Mapping[str, Collection[str]]) -> list[str]:
    """Of which families wanted parts are not as they were written, in words; `sums` are the seals of the tables."""
    keeper: KnownParts = session.info.get(KNOWN) or KnownParts()
    known = keeper.proved(session, secret, sums.get(PARTS, NOTHING))
    if known is None:
        return [f"table {PARTS}: the rows are not those that were written"]
    found, now = [], seals.compute_parts(session, secret, wanted)
    for family, parts in wanted.items():
        if any(now.get((family, part), NOTHING) != known.get((family, part), NOTHING) for part in parts):
            tables = ", ".join(table for table, (of, _) in seals.ANCHORS.items() if of == family)
            found.append(f"{tables}: rows that this is about are not those that were written")
    return found
