"""Keeping the file itself well: check it, copy it, restore it, change its passphrase."""

from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from consent_db import audit, consent_rows, encryption, evidence, schema
from consent_db.audit import Head, sealed
from consent_db.errors import CannotWrite, RegisterBusy, RegisterMissing
from consent_db.seals import Told
from consent_db.store import Store
from consent_db.tables import Event, VersionRow

ANOTHER = "another register lies here than the last time"
OLDER = "it is older than what this computer has seen of it: a former copy was put in its place"


def faults(store: Store, told: Told | None = None, last: Head | None = None, word: str = "") -> list[str]:
    """Everything in the file that is not as it was written, in words; empty if all is well.

    See `Keeping.check`; `last` is what is noted outside of the file.
    """
    found = [f"file: {fault}" for fault in store.damaged_pages()]
    if found:
        return found
    with store.reading() as session:
        connection = session.connection()
        found += [f"table {name} is not as this program makes it" for name in schema.strangers(connection)]
        found += [f"table {name} refers to rows that are gone" for name in schema.broken_references(connection)]
        found += [f"file: {row[0]}" for row in connection.execute(text("PRAGMA quick_check")) if row[0] != "ok"]
        if not audit.provable(session):
            return [*found, "the seals of the tables are missing"]
        progress = _Progress(told, audit.rows(session), evidence.count(session))
        progress.rows(0, 0)
        found += audit.faults(session)
        if audit.head(session) is not None or audit.was_sealed(session):  # else a backup of an older program
            found += audit.contradictions(session)
            found += exchanged(session, last)
            found += audit.altered_tables(session, None, progress.rows)
        found += _unknown_word(session, word)
        found += evidence.faults(session, progress.form)
        found += _altered_versions(session)
        progress.end()
    return found


class _Progress:
    """Rows, then forms: how much of both is proved. A form counts as a row, though it takes longer."""

    def __init__(self, told: Told | None, rows: int, forms: int) -> None:
        self._told, self._all, self._done, self._forms = told, rows + forms, 0, forms

    def rows(self, done: int, of: int) -> None:
        """So many of the rows are proved; there may be more or fewer of them than the seals say."""
        self._all = max(self._all, of + self._forms)
        self._tell(done)

    def form(self) -> None:
        """The next form is read."""
        self._tell(self._done + 1)

    def end(self) -> None:
        """Nothing is left to prove."""
        self._tell(self._all)

    def _tell(self, done: int) -> None:
        self._done = done
        if self._told is not None:
            self._told(done, self._all)


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
        return ["its past differs from what this computer has seen of it: it was sealed anew"]
    return []


def _unknown_word(session: Session, word: str) -> list[str]:
    """That the printed seal is of another past, in words; empty if it is of this one, or none is asked about."""
    number, _, start = word.strip().partition("-")
    known = audit.seal_of(session, int(number)) if number.isascii() and number.isdigit() and len(number) < 16 else None
    if not word or (known is not None and len(start) == audit.WORD and known.startswith(start.lower())):
        return []
    return [
        f"the seal {word} does not occur in the log: this is another register, an older copy, or it was sealed anew"
    ]


def _altered_versions(session: Session) -> list[str]:
    """Versions of consents that do not say what the log sealed when they were recorded, in words."""
    recorded: dict[str, str] = {}
    for event in session.scalars(select(Event).where(Event.subject.like("C%.%"))):
        recorded[event.subject] = event.details
    found = []
    for row in session.scalars(select(VersionRow).order_by(VersionRow.key)):
        label = consent_rows.version_label(row.consent_key, row.number)
        try:
            kept = sealed(session, consent_rows.content(row)) in recorded.get(label, "")
        except (AttributeError, TypeError, ValueError):  # a word that the program does not know, a form that is gone
            kept = False
        if not kept:
            found.append(f"consent {label} is not what was recorded")
    return found


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
