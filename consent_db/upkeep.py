"""Keeping the file itself well: check it, copy it, restore it, change its passphrase."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session, selectinload

from consent_db import audit, consent_rows, encryption, evidence, schema, sealing, seals
from consent_db.desk import readable
from consent_db.errors import CannotWrite, RegisterBusy, RegisterDamaged, RegisterMissing
from consent_db.reached import WORD, Head
from consent_db.seals import Told
from consent_db.store import Store
from consent_db.tables import ConsentEvidence, Event, VersionRow

_AT_ONCE = 250
"""Versions of consents that are fetched together."""
_ENTRY, _FORM, _VERSION = 2, 20, 30
"""An entry of the log, a form and a version of a consent take about as long to prove as so many rows."""
ANOTHER = "another register lies here than the last time"
OLDER = "it is older than what this computer has seen of it: a former copy was put in its place"
PARTED = "its past differs from what this computer has seen of it: it was sealed anew"
"""On a server it may also be a former copy in which others have worked since."""


def faults(store: Store, told: Told | None = None, last: Head | None = None, word: str = "") -> list[str]:
    """Everything in the file that is not as it was written, in words; empty if all is well.

    See `Keeping.check`; `last` is what is noted outside of the file.
    """
    progress = _Progress(told)
    found = [f"file: {fault}" for fault in store.damaged_pages()]
    progress.step()
    if found:
        return found
    with store.reading() as session:
        connection = session.connection()
        noted = sealing.layout_noted(session) if store.on_server else None
        found += [f"table {name} is not as this program makes it" for name in schema.strangers(connection, noted)]
        progress.step()
        found += [f"table {name} refers to rows that are gone" for name in schema.broken_references(connection)]
        progress.step()
        if not store.on_server:
            found += [f"file: {row[0]}" for row in connection.execute(text("PRAGMA quick_check")) if row[0] != "ok"]
        if not audit.provable(session):
            return [*found, "the seals of the tables are missing"]
        progress.expect(_amount(session))
        try:
            with readable(store.path, session, doubted=True):
                found += audit.faults(session, partial(progress.more, weight=_ENTRY))
                if audit.head(session) is not None or audit.was_sealed(session):  # else a backup of an older program
                    found += audit.contradictions(session)
                    found += exchanged(session, last)
                    found += audit.altered_tables(session, None, progress.rows)
                found += _unknown_word(session, word)
                found += evidence.faults(session, partial(progress.more, 1, _FORM))
                found += _altered_versions(session, partial(progress.more, weight=_VERSION))
        except RegisterDamaged:
            if progress.refused is not None:
                raise progress.refused from None
            found.append("rows hold what cannot be read")
        progress.end()
    return found


def _amount(session: Session) -> int:
    """How much there is to prove, counted in rows of the tables."""
    versions = session.scalar(select(func.count()).select_from(VersionRow)) or 0
    forms, entries = evidence.count(session), audit.count(session)
    # Counted, not asked of the seals: those may say anything.
    return seals.count(session) + entries * _ENTRY + forms * _FORM + versions * _VERSION


class _Progress:
    """How much of everything is proved, counted in rows of the tables: what takes longer than a row counts as more."""

    def __init__(self, told: Told | None) -> None:
        self._told, self._all, self._done, self._rows = told, 0, 0, 0
        self.refused: Exception | None = None
        """What whoever is told answered with: a stop, which says nothing about the register."""
        self._tell()

    def expect(self, rows: int) -> None:
        """So much is to be proved."""
        self._all = rows
        self._tell()

    def step(self) -> None:
        """Something was done that nobody counts; who wants a stop is heard."""
        self._tell()

    def rows(self, done: int, of: int) -> None:
        """So many of the rows of the tables are proved."""
        new, self._rows = done - self._rows, done
        self.more(new, 1)

    def more(self, read: int, weight: int) -> None:
        """So many more are proved, each of which takes as long as so many rows."""
        self._done += read * weight
        self._tell()

    def end(self) -> None:
        """Nothing is left to prove."""
        self._done = self._all
        self._tell()

    def _tell(self) -> None:
        if self._told is not None:
            try:
                self._told(self._done, self._all)
            except Exception as error:
                self.refused = error
                raise


def exchanged(session: Session, last: Head | None) -> list[str]:
    """What the newest seal kept outside says against the file, in words; empty where none is kept."""
    now = audit.head(session)
    if last is None or now is None:
        return []
    if last.register != now.register:
        return [ANOTHER]
    if now.changes < last.changes or now.entry < last.entry:
        return [OLDER]
    if audit.seal_of(session, last.entry) != last.mac or (now.changes == last.changes and now.seal != last.seal):
        return [PARTED]
    return []


def _unknown_word(session: Session, word: str) -> list[str]:
    """That the printed seal is of another past, in words; empty if it is of this one, or none is asked about."""
    number, _, start = word.strip().partition("-")
    known = audit.seal_of(session, int(number)) if number.isascii() and number.isdigit() and len(number) < 16 else None
    if not word or (known is not None and len(start) == WORD and known.startswith(start.lower())):
        return []
    return [
        f"the seal {word} does not occur in the log: this is another register, an older copy, or it was sealed anew"
    ]


def _altered_versions(session: Session, told: Callable[[int], object]) -> list[str]:
    """Versions of consents that do not say what the log sealed when they were recorded, in words.

    `told` hears how many more were read.
    """
    sealed, found, last = audit.sealer(session), list[str](), 0
    following = select(VersionRow.key, VersionRow.consent_key, VersionRow.number).order_by(VersionRow.key)
    while some := session.execute(following.where(VersionRow.key > last).limit(_AT_ONCE)).all():
        labels = {key: consent_rows.version_label(consent, number) for key, consent, number in some}
        recorded = _recorded(session, list(labels.values()))
        said = _said(session, list(labels))
        for key, label in labels.items():
            if key not in said or sealed(said[key]) not in recorded.get(label, ""):
                found.append(f"consent {label} is not what was recorded")
        last = some[-1].key
        told(len(some))
    return found


def _recorded(session: Session, labels: Sequence[str]) -> dict[str, str]:
    """What the log holds of these versions."""
    wanted = select(Event.subject, Event.details).where(Event.subject.in_(labels)).order_by(Event.number)
    return {row.subject: row.details for row in session.execute(wanted)}


def _said(session: Session, keys: Sequence[int]) -> dict[int, str]:
    """What each of these versions says; those that cannot be read are left out."""
    # All parts of many versions at once: asked for one by one they take ten times as long.
    parts = (VersionRow.channels, VersionRow.terms, VersionRow.signatures, VersionRow.form_text)
    whole = [*map(selectinload, parts), selectinload(VersionRow.evidence).selectinload(ConsentEvidence.file)]
    try:
        rows = session.scalars(select(VersionRow).where(VersionRow.key.in_(keys)).options(*whole)).all()
        return {row.key: consent_rows.content(row) for row in rows}
    except (AttributeError, TypeError, ValueError):  # a word that the program does not know, a form that is gone
        # Only the one that cannot be read is left out, so each is asked for alone.
        return {} if len(keys) == 1 else {k: said for key in keys for k, said in _said(session, [key]).items()}


def restore(backup: Path, passphrase: str, target: Path) -> list[str]:
    """Make a register at `target` from a backup, which stays as it is; returns the faults found in it.

    Raises RegisterMissing, RegisterExists, RegisterReadOnly, WrongPassphrase, RegisterDamaged, RegisterTooNew, and
    CannotWrite where the disk is full.
    """
    if not backup.is_file():
        raise RegisterMissing(path=str(backup))
    key = encryption.key_of(backup, passphrase)
    encryption.make_file(target)
    store = Store(target, key)
    try:
        _copy(backup, target)
        store.prove_key()
        store.step()
        found = faults(store)
    except BaseException:
        store.close()
        target.unlink()
        raise
    store.close()
    return found


def _copy(backup: Path, target: Path) -> None:
    """Fill the target with the content of the backup. Raises CannotWrite."""
    try:
        target.write_bytes(backup.read_bytes())
    except OSError as error:
        raise CannotWrite(path=str(target), cause=error.strerror or "") from None


def change_passphrase(path: Path, store: Store, passphrase: str) -> None:
    """Encrypt every page anew under another passphrase. Backups keep the old one.

    One transaction with a rollback journal: a kill at any moment leaves the file under the old passphrase or the new.
    Raises WeakPassphrase, and RegisterBusy while any other connection is open.
    """
    encryption.check_strength(passphrase)
    key = encryption.key_of(path, passphrase)
    store.close()
    with store.driver() as connection:
        # Leaving the write-ahead log works only for the sole user, so nobody is left behind with the old key.
        connection.execute("PRAGMA busy_timeout = 1000")
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise RegisterBusy(path=str(path))
        connection.execute(f"PRAGMA rekey = {key.pragma}")
    store.close()
