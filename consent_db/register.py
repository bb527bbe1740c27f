"""The register of written consents: make one, open one. The methods stand by what they do:

`asking` what it answers, `recording` what it takes down, `keeping` what its keeper does (backup, check, erase …),
`drafts` what is kept of work in progress, `hand_decisions` what hands decided about photos, `found_faces` what searches
found in them.
`permission` is the rule itself. Only frozen values of `records` and `pages` leave.
"""

from pathlib import Path
from types import TracebackType
from typing import Self

from consent_db import audit, channels, encryption, schema, sharing
from consent_db.asking import Asking
from consent_db.audit import Change
from consent_db.drafts import Drafting
from consent_db.encryption import Key
from consent_db.errors import RegisterDamaged
from consent_db.found_faces import FaceKeeping
from consent_db.hand_decisions import HandDeciding
from consent_db.keeping import Keeping
from consent_db.policies import NEUTRAL, Policy
from consent_db.recording import Recording, set_policy
from consent_db.store import Clock, Store, utc_now


class Register(Asking, Recording, Keeping, Drafting, HandDeciding, FaceKeeping):
    """An open register. Close it, or use it in a `with` block. Any thread may call it."""

    _note: Path | None = None
    """On a shared folder: the note that this computer has the register open."""

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        *,
        policy: Policy = NEUTRAL,
        actor: str | None = None,
        clock: Clock = utc_now,
    ) -> Self:
        """Make a new register and open it; the passphrase cannot be recovered by anybody.

        Raises RegisterExists, WeakPassphrase, RegisterReadOnly.
        """
        key = encryption.new_key(passphrase)
        encryption.make_file(path)
        register = cls(Store(path, key), actor, clock)
        try:
            migrate(path, key)
            with register._changing() as change:
                furnish(change, policy)
        except BaseException:
            register.close()
            path.unlink()
            raise
        return register

    @classmethod
    def open(cls, path: Path, passphrase: str, *, actor: str | None = None, clock: Clock = utc_now) -> Self:
        """Open a register; one of an older program is carried forward, with a copy of the old file left beside.

        Raises RegisterMissing, WrongPassphrase, RegisterDamaged, RegisterTooNew, RegisterBusy, RegisterReadOnly,
        RegisterElsewhere for a shared folder.
        """
        key = encryption.key_of(path, passphrase)
        note = sharing.claim(path) if sharing.on_share(path) else None
        try:
            register = cls(_current(path, key, shared=note is not None), actor, clock)
        except BaseException:
            if note is not None:
                note.unlink(missing_ok=True)
            raise
        register._note = note
        return register

    def close(self) -> None:
        """Close the file."""
        self._store.close()
        if self._note is not None:
            self._note.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def furnish(change: Change, policy: Policy) -> None:
    """What a new register starts with: its log, its policy and the usual channels."""
    audit.begin(change.session)
    change.note("register created", "register")
    set_policy(change, policy)
    for channel in channels.USUAL:
        channels.add(change, channel)


def _current(path: Path, key: Key, *, shared: bool) -> Store:
    """The store with its tables at this program's step."""
    store = Store(path, key)
    try:
        store.prove_key(shared=shared)
        step = store.step()
    except BaseException:
        store.close()
        raise
    if step == schema.STEPS[-1]:
        return store
    store.close()
    _carry_forward(path, key, step)
    return Store(path, key)


def migrate(path: Path, key: Key, step: str = "head") -> None:
    """Bring the tables to a step, in one transaction.

    Foreign keys are off meanwhile: SQLite alters a table by making it anew, which would else delete what refers to it.
    """
    store = Store(path, key, foreign_keys=False)
    try:
        store.prove_key()
        with store.connection() as connection:
            schema.upgrade(connection, step)
            if schema.broken_references(connection):
                raise RegisterDamaged(path=str(path), cause="rows refer to others that are gone")
    finally:
        store.close()


def _carry_forward(path: Path, key: Key, step: str) -> None:
    """Migrate a register of an older program, with a copy (encrypted like itself) left beside it."""
    store = Store(path, key)
    try:
        store.copy_to(path.with_name(f"{path.name}.before-{step}"))
    finally:
        store.close()
    migrate(path, key)
