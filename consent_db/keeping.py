"""What the keeper of a register does: reviews, due dates, rights of people, checks and backups."""

import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from consent_db import (
    audit,
    due,
    encryption,
    evidence,
    exporting,
    guidelines,
    overview,
    printed,
    rights,
    sealing,
    trial,
    upkeep,
)
from consent_db.audit import Change
from consent_db.desk import Desk, policy_of, readable
from consent_db.due import Due
from consent_db.errors import CannotWrite, RegisterContradicted, RegisterExchanged, RegisterRolledBack
from consent_db.guidelines import Acknowledged, HeldReview
from consent_db.overview import Overview
from consent_db.postgres import moved_rows
from consent_db.postgres.errors import NotOnServer
from consent_db.postgres.server_store import ServerStore
from consent_db.printed import FormKind, Printed
from consent_db.reached import Head
from consent_db.records import Document
from consent_db.rights import Erasure
from consent_db.seals import Told

FEW_ROWS = 40_000
"""So many rows are all proved whenever the register is opened, in about a third of a second: some 3,000 people."""


class Keeping(Desk):
    """The keeper's part of the register."""

    def acknowledge(self, person: str, signed_on: date, place: str, form: Document | None = None) -> int:
        """Record that a person signed the guideline as it is; returns its number. Raises UnknownPerson, BadEntry."""
        with self._changing() as change:
            return guidelines.acknowledge(change, policy_of(change.session), person, signed_on, place, form)

    def take_back_acknowledgements(self, numbers: Sequence[int]) -> None:
        """Remove those that were recorded by mistake; the log keeps that they were. Raises BadEntry."""
        with self._changing() as change:
            guidelines.take_back(change, numbers)

    def hold_review(self, leader: str, held_on: date, place: str, people: Sequence[str]) -> int:
        """Record a leader's review with these people; returns its number. Raises UnknownPerson, BadEntry."""
        with self._changing() as change:
            return guidelines.hold_review(change, policy_of(change.session), leader, held_on, place, people)

    def take_back_review(self, number: int) -> None:
        """Remove a review that was recorded by mistake; the log keeps that it was."""
        with self._changing() as change:
            guidelines.take_back_review(change, number)

    def acknowledgements(self, person: str | None = None) -> list[Acknowledged]:
        """Every acknowledgement, newest first; of one person if named."""
        with self._reading() as session:
            return guidelines.acknowledgements(session, person)

    def reviews(self) -> list[HeldReview]:
        """Every review, newest first."""
        with self._reading() as session:
            return guidelines.reviews(session)

    def due(self, day: date, days_ahead: int = 60) -> list[Due]:
        """What somebody should see to within so many days, the most urgent first."""
        with self._reading() as session:
            return due.due(session, policy_of(session), day, timedelta(days=days_ahead))

    def overview(self, day: date, months: int = 12) -> Overview:
        """The leader's figures of a day, looking back so many months; they name nobody."""
        with self._reading() as session:
            return overview.overview(session, policy_of(session), day, months)

    def expiring(self, first: date, last: date) -> list[Due]:
        """Consents whose last valid day is one of these days, both included."""
        with self._reading() as session:
            return due.expiring(session, first, last)

    def print_form(
        self, kind: FormKind, person: str | None, language: str, form_version: str, text: str, layout: str = ""
    ) -> Printed:
        """Draw a code for a form about to be printed; `layout` says where its boxes stand. Raises UnknownPerson."""
        with self._changing() as change:
            return printed.print_form(change, kind, person, language, form_version, text, layout)

    def form_of(self, code: str) -> Printed:
        """The form with this code. Raises UnknownFormCode."""
        with self._reading() as session:
            return printed.form_of(session, code)

    def everything_about(self, person: str, folder: Path) -> list[Path]:
        """Write all that is held on a person into a folder, readable by its owner alone; returns the files.

        The files are not encrypted. Raises UnknownPerson, CannotWrite if a file cannot be written.
        """
        with self._reading() as session:
            files = list(rights.everything(session, policy_of(session), self.today(), person, self.path))
        for name, data in files:
            _write_private(folder / name, data)
        return [folder / name for name, _ in files]

    def notes_key(self) -> bytes:
        """The key, 32 bytes, for what the program notes beside the register about its work; it never changes."""
        with self._reading() as session:
            return bytes.fromhex(audit.sealer(session)("the key of notes"))

    def export_table(self, target: Path, *, with_forms: bool = False) -> int:
        """Write everybody as a table (.csv or .xlsx), and the scanned forms into `forms` beside it if asked.

        Returns the number of people. The files are not encrypted. Raises CannotWrite, RegisterDamaged.
        """
        with self._reading() as session:
            lines = exporting.table(session, self.today())
            files = [(n, evidence.content(session, e, self.path)) for n, e in exporting.forms(session) if with_forms]
        data = exporting.as_excel(lines) if target.suffix.lower() == ".xlsx" else exporting.as_csv(lines)
        _write_private(target, data)
        for name, form in files:
            _write_private(target.parent / "forms" / name, form)
        return len(lines) - 1

    def erase(self, person: str) -> Erasure:
        """Remove a person with everything held on them; returns what went and what stays. Raises UnknownPerson."""
        with self._changing() as change:
            erasure = rights.erase(change, person)
        self._store.fold()
        return erasure

    def delete_consent(self, consent: str) -> None:
        """Remove a consent that has ended. Raises UnknownConsent, BadEntry."""
        with self._changing() as change:
            rights.delete_consent(change, consent, self.today())
        self._store.fold()

    def check(self, told: Told | None = None, word: str = "") -> list[str]:
        """Everything in the file that is not as it was written, in words; empty if all is well.

        `told` hears how much was proved, counted in rows, and of how much: of 0 until that is known. `word` is what a
        report, certificate or backup printed of the register (see `seal_word`): it must be of this register's past.
        """
        last = self._witness.last(self.path) if self._witness is not None else None
        return upkeep.faults(self._store, told, last, word)

    def prove(self) -> None:
        """Compare log, seals and what is noted outside, and all rows where they are few. Raises RegisterContradicted.

        What is noted outside then follows the file.
        """
        with self._reading() as session:
            last = self._witness.last(self.path) if self._witness is not None else None
            found = audit.contradictions(session) or upkeep.exchanged(session, last)
            if not found and audit.rows(session) <= FEW_ROWS:
                found = audit.altered_tables(session)
            reached = audit.head(session)
        if found:
            raise _contradiction(self.path, found, reached, last, on_server=self._store.on_server)
        if self._witness is not None and reached is not None:
            self._witness.saw(self.path, reached)

    def accept(self, action: str = "accepted as it is") -> None:
        """Seal the rows as they are now, whatever the seals say: somebody answers for them. The log says who and when.

        What is wrong with the log itself stays to be found by `check`. Raises RegisterDamaged, and seals nothing, where
        rows hold what the program cannot read.
        """
        with self._store.writing() as session, readable(self.path, session, doubted=True):
            audit.mend_end(session)
            trial.read_all(session, self.today(), self.path)
            if self._store.on_server:
                sealing.note_layout(session, moved_rows.layout(session.connection()))
            change = Change(session, self.actor, self._clock())
            change.note(action, "register")
            reached = audit.reseal(change, {})
        if self._witness is not None:
            self._witness.believe(self.path, reached)

    def restored(self, action: str = "restored from a backup") -> None:
        """Tell the log that the register was made from a backup or copy, and take what is noted outside from it.

        The rows are sealed no differently than they were: a backup that contradicts its seals does so still.
        """
        with self._changing() as change:
            change.note(action, "register")
        with self._reading() as session:
            reached = audit.head(session)
        if self._witness is not None and reached is not None:
            self._witness.believe(self.path, reached)

    def vouch(self) -> None:
        """Take the register for the one that belongs here, whatever is noted outside: somebody restored it by hand.

        It has to be sound in itself, every row of it: nothing is sealed anew. Raises RegisterContradicted.
        """
        with self._reading() as session:
            found = audit.contradictions(session) or audit.altered_tables(session)
        if found:
            raise RegisterContradicted(path=str(self.path), problem="; ".join(found))
        self.restored()

    def seal_word(self) -> str:
        """How far the log has come, in a word that fits on paper; `check` proves later that it was so."""
        with self._reading() as session:
            found = audit.head(session)
        return found.word if found is not None else ""

    def backup(self, target: Path) -> None:
        """Write a whole copy under the same passphrase, also while the register is in use.

        Raises CannotWrite, also where the target is the register itself; NotOnServer for one on a server, of which
        `copying.back_up` makes a file.
        """
        if self._store.on_server:
            raise NotOnServer(path=str(self.path), cause="its backups are made with “photoconsent register backup”")
        if target.exists() and target.samefile(self.path):
            raise CannotWrite(path=str(target), cause="it is the register itself")
        self._store.copy_to(target)

    def change_passphrase(self, passphrase: str) -> None:
        """Encrypt the file anew and close it; open it again with the new passphrase. Backups keep the old one.

        On a server it is the user's own: nothing is encrypted anew, and others keep theirs.

        Raises WeakPassphrase, RegisterBusy while another program has the register open.
        """
        if isinstance(self._store, ServerStore):
            encryption.check_strength(passphrase)
            self._store.change_passphrase(passphrase)
            return
        with self._changing() as change:
            change.note("passphrase changed", "register", decides=False)
        upkeep.change_passphrase(self.path, self._store, passphrase)


def _contradiction(
    path: Path, found: list[str], now: Head | None, last: Head | None, *, on_server: bool
) -> RegisterContradicted:
    """What was found as the error that says it best."""
    kinds = [(RegisterExchanged, upkeep.ANOTHER), (RegisterRolledBack, upkeep.OLDER)]
    # Whoever cannot open it sees a restored database only after others have worked in it.
    for kind, problem in [*kinds, (RegisterRolledBack, upkeep.PARTED)] if on_server else kinds:
        if found == [problem] and now is not None and last is not None:
            return kind(path=str(path), found=now.word, seen=last.word)
    return RegisterContradicted(path=str(path), problem="; ".join(found))


def _write_private(target: Path, data: bytes) -> None:
    """Write a file that only its owner may read. Raises CannotWrite."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
    except OSError as error:
        raise CannotWrite(path=str(target), cause=error.strerror or "") from None
