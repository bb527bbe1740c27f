"""Proves what a question is about to read, each time and in the same view of the register: doubt hides.

So whoever alters rows past the program, on a server for example, shows nobody by it, however large the register is.
"""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import audit, seals
from consent_db.answers import Keys, among
from consent_db.columns import cipher_of
from consent_db.errors import RegisterContradicted
from consent_db.store import FILE
from consent_db.tables import Consent, Person, VersionRow

_ALWAYS = frozenset({"setting", "channel"})
"""Small tables on which every decision depends: the policy, and what is open."""
_ABOUT_PEOPLE = frozenset(table for table, (family, _) in seals.ANCHORS.items() if family != "photo")
_MANY = 500
"""Of more people than these, whole tables are read."""


def prove_numbers(session: Session, people: Collection[str] | None) -> None:
    """Prove all that decides about the people with these numbers, or about everybody. Raises RegisterContradicted."""
    if people is None or len(people) > _MANY:
        _refuse(session, audit.contradictions(session) or audit.altered_tables(session, _ABOUT_PEOPLE | _ALWAYS))
        return
    prove_people(session, frozenset(session.scalars(select(Person.key).where(Person.id.in_(people)))))


def prove_people(session: Session, keys: Keys) -> None:
    """Prove all that decides about the people with these keys. Raises RegisterContradicted."""
    consents = among(select(Consent.key, Consent.newest), Consent.person_key, keys)
    newest = {row.key: row.newest for row in session.execute(consents)}
    versions = select(VersionRow.key, VersionRow.consent_key, VersionRow.number)
    rows = session.execute(versions.where(VersionRow.consent_key.in_(newest)))
    _prove(session, keys, newest, {row.key for row in rows if row.number == newest[row.consent_key]})


def prove_consent(session: Session, key: int) -> None:
    """Prove all versions of the consent with this key. Raises RegisterContradicted."""
    people = session.scalars(select(Consent.person_key).where(Consent.key == key)).all()
    versions = session.scalars(select(VersionRow.key).where(VersionRow.consent_key == key)).all()
    _prove(session, people, [key], versions)


def prove_photo(session: Session, sha256: str) -> None:
    """Prove what hands decided about a photo. Raises RegisterContradicted."""
    cipher = cipher_of(session.connection().dialect)
    _prove(session, photos=[sha256 if cipher is None else cipher.match("photo", sha256)])


def _prove(
    session: Session,
    people: Collection[int] = (),
    consents: Collection[int] = (),
    versions: Collection[int] = (),
    photos: Collection[str] = (),
) -> None:
    wanted: dict[str, Collection[int | str]] = {
        "person": people, "consent": consents, "version": versions, "photo": photos
    }  # fmt: skip
    parts = {family: {seals.part_of(anchor) for anchor in anchors} for family, anchors in wanted.items()}
    found = audit.contradictions(session) or audit.altered_tables(session, _ALWAYS)
    _refuse(session, found or audit.altered_parts(session, parts))


def _refuse(session: Session, found: list[str]) -> None:
    if found:
        raise RegisterContradicted(path=str(session.info.get(FILE, "")), problem="; ".join(found))
