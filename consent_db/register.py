"""The register of written consents: make one, open one. The methods stand by what they do:

`asking` what it answers, `recording` what it takes down, `keeping` what its keeper does (backup, check, erase …),
`gathering` who belongs together and who leaves, `reminding` whom to ask for what, `users` who may work on a server,
`drafts` what is kept of work in progress, `hand_decisions` what hands decided about photos, `found_faces` what searches
found in them.
`permission` is the rule itself. Only frozen values of `records` and `pages` leave.
"""

import getpass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from consent_db import encryption, on_server, schema, sealing, sharing
from consent_db.asking import Asking
from consent_db.drafts import Drafting
from consent_db.encryption import Key
from consent_db.errors import RegisterDamaged
from consent_db.found_faces import FaceKeeping
from consent_db.gathering import Gathering
from consent_db.hand_decisions import HandDeciding
from consent_db.keeping import Keeping
from consent_db.policies import NEUTRAL, Policy
from consent_db.postgres.address import Address, is_address
from consent_db.recording import Recording
from consent_db.reminding import Reminding
from consent_db.store import Clock, Store, trouble, utc_now
from consent_db.users import LettingIn
from consent_db.witness import Witness


class Register(Asking, Recording, Keeping, Gathering, Reminding, Drafting, HandDeciding, FaceKeeping, LettingIn):
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
        witness: Path | None = None,
    ) -> Self:
        """Make a new register and open it; the passphrase cannot be recovered by anybody.

        Raises RegisterExists, WeakPassphrase, RegisterReadOnly.
        """
        seen = None if witness is None else Witness(witness)
        if is_address(path):
            return cls(on_server.create(Address(path), passphrase, policy, clock), clock=clock, witness=seen)
        key = encryption.new_key(passphrase)
        encryption.make_file(path)
        register = cls(Store(path, key), actor, clock, seen)
        try:
            migrate(path, key)
            with register._changing() as change:
                sealing.furnish(change, policy)
        except BaseException:
            register.close()
            path.unlink()
            raise
        return register

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str,
        *,
        actor: str | None = None,
        clock: Clock = utc_now,
        witness: Path | None = None,
        proved: bool = True,
    ) -> Self:
        """Open a register; one of an older program is carried forward, with a copy of the old file left beside.

        `witness` is the folder where the newest seal is kept outside of the file; None keeps none. `proved` False opens
        a register that its seals contradict as well, to be checked or accepted.

        Raises RegisterMissing, WrongPassphrase, RegisterDamaged, RegisterTooNew, RegisterBusy, RegisterReadOnly,
        RegisterContradicted, RegisterElsewhere for a shared folder.
        """
        seen = None if witness is None else Witness(witness)
        if is_address(path):
            register = cls(on_server.current(Address(path), passphrase, clock), clock=clock, witness=seen)
            if proved:
                register._prove_or_close()
            return register
        key = encryption.key_of(path, passphrase)
        note = sharing.claim(path) if sharing.on_share(path) else None
        try:
            store = _current(path, key, shared=note is not None)
            register = cls(store, actor, clock, seen)
            register._note = note
            if proved:
                register._prove_or_close()
        except BaseException:
            if note is not None:
                note.unlink(missing_ok=True)
            raise
        return register

    def _prove_or_close(self) -> None:
        """See `Keeping.prove`; a register that is not believed does not stay open."""
        try:
            self.prove()
        except BaseException:
            self._store.close()
            raise

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
    """Bring the tables to a step and seal their rows anew, in one transaction.

    Foreign keys are off meanwhile: SQLite alters a table by making it anew, which would else delete what refers to it.
    """
    store = Store(path, key, foreign_keys=False)
    try:
        store.prove_key()
        with store.connection() as connection, Session(connection) as session:
            before = sealing.before(connection, session)
            try:
                schema.upgrade(connection, step)
            except OperationalError as error:
                # The tables are not those of the step that the file claims, unless SQLite has troubles of its own.
                raise trouble(path, error.orig) or RegisterDamaged(
                    path=str(path), cause="it holds no register"
                ) from error
            if before is not None and step == "head":
                sealing.seal_again(session, before, getpass.getuser(), utc_now())
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
