"""What the keeper of a register does: reviews, due dates, rights of people, checks and backups."""

import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from consent_db import due, evidence, exporting, guidelines, printed, rights, upkeep
from consent_db.desk import Desk, policy_of
from consent_db.due import Due
from consent_db.errors import CannotWrite
from consent_db.guidelines import Acknowledged, HeldReview
from consent_db.printed import FormKind, Printed
from consent_db.records import Document
from consent_db.rights import Erasure


class Keeping(Desk):
    """The keeper's part of the register."""

    def acknowledge(self, person: str, signed_on: date, place: str, form: Document | None = None) -> None:
        """Record that a person signed the guideline as it is now. Raises UnknownPerson, BadEntry."""
        with self._changing() as change:
            guidelines.acknowledge(change, policy_of(change.session), person, signed_on, place, form)

    def hold_review(self, leader: str, held_on: date, place: str, people: Sequence[str]) -> None:
        """Record a leader's review of the guideline with these people. Raises UnknownPerson, BadEntry."""
        with self._changing() as change:
            guidelines.hold_review(change, policy_of(change.session), leader, held_on, place, people)

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

    def expiring(self, first: date, last: date) -> list[Due]:
        """Consents whose last valid day is one of these days, both included."""
        with self._reading() as session:
            return due.expiring(session, first, last)

    def print_form(self, kind: FormKind, person: str | None, language: str, form_version: str, text: str) -> Printed:
        """Draw a code for a form about to be printed. Raises UnknownPerson."""
        with self._changing() as change:
            return printed.print_form(change, kind, person, language, form_version, text)

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

    def export_table(self, target: Path, *, with_forms: bool = False) -> int:
        """Write everybody as a table (.csv or .xlsx), and the scanned forms into `forms` beside it if asked.

        Returns the number of people. The files are not encrypted. Raises CannotWrite, RegisterDamaged.
        """
        with self._reading() as session:
            lines = exporting.table(session)
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

    def check(self) -> list[str]:
        """Everything in the file that is not as it was written, in words; empty if all is well."""
        return upkeep.faults(self._store)

    def backup(self, target: Path) -> None:
        """Write a whole copy under the same passphrase, also while the register is in use.

        Raises CannotWrite, also where the target is the register itself.
        """
        if target.exists() and target.samefile(self.path):
            raise CannotWrite(path=str(target), cause="it is the register itself")
        self._store.copy_to(target)

    def change_passphrase(self, passphrase: str) -> None:
        """Encrypt the file anew and close it; open it again with the new passphrase. Backups keep the old one.

        Raises WeakPassphrase, RegisterBusy while another program has the register open.
        """
        with self._changing() as change:
            change.note("passphrase changed", "register", decides=False)
        upkeep.change_passphrase(self.path, self._store, passphrase)


def _write_private(target: Path, data: bytes) -> None:
    """Write a file that only its owner may read. Raises CannotWrite."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(target, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
    except OSError as error:
        raise CannotWrite(path=str(target), cause=error.strerror or "") from None
