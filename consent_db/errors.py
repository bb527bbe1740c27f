"""What can go wrong with the register that a user can put right.

KnownError                      a sentence: what happened, what to do
├── RegisterError               the register cannot be used as it is (exit code 3)
│   ├── RegisterMissing  RegisterExists
│   ├── WrongPassphrase  WeakPassphrase  PassphraseNeeded  PassphraseUnreadable
│   ├── RegisterDamaged  RegisterContradicted  RegisterTooNew
│   └── RegisterBusy  RegisterReadOnly  RegisterElsewhere  DiskFull
└── EntryError                  the register is fine; what was asked of it is not (exit code 2)
    ├── UnknownPerson  PersonExists  UnknownConsent  UnknownEvidence  UnknownPublication
    ├── UnknownChannelName  ChannelExists  UnknownPolicy  BadPolicy
    ├── BadEntry  AlreadyWithdrawn  UnknownFormCode
    ├── EvidenceUnreadable  EvidenceNotAccepted  EvidenceTooLarge  OutsideTable
    ├── BiometricsNotTicked
    ├── ImportRefused  TableUnreadable
    ├── ChangedMeanwhile  NotEqual
    └── CannotWrite
Those of groups, withdrawals and reminders stand in `year_errors`.
"""

from typing import Any, ClassVar, Self


class Cause(str):
    """Why something failed, where the reason holds facts of its own: reads as the English sentence part.

    The window translates `template` and fills in the same `facts`. A reason without facts is a plain text.
    """

    __slots__ = ("facts", "template")

    template: str
    facts: dict[str, Any]

    def __new__(cls, template: str, **facts: Any) -> Self:
        """Fill in the facts."""
        made = super().__new__(cls, template.format(**facts))
        made.template, made.facts = template, facts
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _cause, (self.template, self.facts)


def _cause(template: str, facts: dict[str, Any]) -> Cause:
    """Make the cause again on the other side of a process border."""
    return Cause(template, **facts)


class KnownError(Exception):
    """Something a user can put right, said in one English sentence made of `sentence` and the facts.

    The window translates `sentence` and fills in the same facts, so a fact is a plain value (str, int, float), never a
    ready-made phrase; but `cause`, `check`, `problem`, `field` and `spot` are words, which the window translates as
    well (see Cause). Survives pickling, because it crosses process borders.
    """

    sentence: ClassVar[str] = "Something went wrong."
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.sentence.format(**facts))
        self.facts = facts

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.facts)


def _rebuild(kind: type[KnownError], facts: dict[str, Any]) -> KnownError:
    """Make the error again on the other side of a process border."""
    return kind(**facts)


class RegisterError(KnownError):
    """The register cannot be used as it is."""

    exit_code = 3


class RegisterMissing(RegisterError):
    """No file where the register should be."""

    sentence = "There is no register at {path}. Make one with “photoconsent register create”, or name another file."


class RegisterExists(RegisterError):
    """A new register would overwrite a file."""

    sentence = "There is already a file at {path}. It was left as it is; choose another name for the new register."


class WrongPassphrase(RegisterError):
    """The first page does not decrypt: the passphrase is wrong, or that page is damaged; nobody can tell which."""

    sentence = (
        "The register {path} does not open with this passphrase. Check capital letters and the keyboard's language. "
        "If the passphrase is certainly right, the file is damaged or no register: restore a backup."
    )


class WeakPassphrase(RegisterError):
    """A new passphrase that is too short to protect anybody."""

    sentence = "The passphrase is too short. Use at least {least} characters; three or four unrelated words are good."
    exit_code = 2


class PassphraseNeeded(RegisterError):
    """Nobody is there to be asked for the passphrase."""

    sentence = "The register {path} is locked. Give its passphrase with --passphrase-file or PHOTOCONSENT_PASSPHRASE."


class PassphraseUnreadable(RegisterError):
    """The file that should hold the passphrase cannot be read."""

    sentence = "The passphrase cannot be read from {file} ({cause})."


class RegisterDamaged(RegisterError):
    """The passphrase is right, but a part of the file is not what was written."""

    sentence = "The register {path} is damaged ({cause}). Do not write to it any more; restore a backup."


class RegisterContradicted(RegisterError):
    """The seals say that the file was altered past this program, or exchanged for another or an older one."""

    sentence = (
        "The register {path} is not as PhotoConsent left it: {problem}. Nobody is shown on its word. Restore the "
        "newest backup. If you know why it differs, “photoconsent register accept” takes it as it is; the log says so."
    )


class RegisterRolledBack(RegisterContradicted):
    """A former copy lies where a newer one was; sound in itself, as far as was looked."""

    sentence = (
        "The register {path} is older than what this computer has seen of it: a former copy was put in its place (its "
        "seal is {found}, the newest one seen is {seen}). What was recorded since is missing, withdrawals too. Put the "
        "newest backup in its place; if you did that already, say so (terminal: “photoconsent register accept”)."
    )


class RegisterExchanged(RegisterContradicted):
    """Another register lies here than the last time; sound in itself, as far as was looked."""

    sentence = (
        "At {path} lies another register than the one this computer has seen there (its seal is {found}, the newest "
        "seen is {seen}). Put the newest backup of the right one in its place; if this is the one you mean, say so "
        "(terminal: “photoconsent register accept”)."
    )


class RegisterTooNew(RegisterError):
    """A newer program has changed the register's tables."""

    sentence = "The register {path} was used by a newer PhotoConsent (step {found}). Update PhotoConsent to open it."


class RegisterBusy(RegisterError):
    """Another program holds the register for longer than we wait."""

    sentence = "The register {path} is in use by another program just now. Wait until that is done, then try again."


class RegisterReadOnly(RegisterError):
    """The file or its folder may not be written."""

    sentence = "The register {path} may not be written ({cause}). Ask for the right to change the file and its folder."


class RegisterElsewhere(RegisterError):
    """The register lies on a share and another computer is using it."""

    sentence = (
        "The register {path} is in use on the computer {computer}. A register on a shared folder serves one computer "
        "at a time: close it there first. For many computers at once there is a register on a server. If {computer} "
        "was switched off without closing it, delete the file {note}."
    )


class DiskFull(RegisterError):
    """There is no room for what should be written."""

    sentence = "The disk that holds {path} is full. The last change was not kept; make room and enter it again."


class EntryError(KnownError):
    """The register is fine; what was asked of it is not."""

    exit_code = 2


class UnknownPerson(EntryError):
    """Nobody of that number is registered."""

    sentence = "Nobody with the number {person} is in the register. Look with “photoconsent register list”."


class PersonExists(EntryError):
    """The number is taken."""

    sentence = "Somebody with the number {person} is in the register already."


class UnknownConsent(EntryError):
    """No consent of that number."""

    sentence = "There is no consent {consent} in the register. “photoconsent register show” lists a person's consents."


class UnknownEvidence(EntryError):
    """No form of that number."""

    sentence = "There is no form {evidence} in the register."


class UnknownPublication(EntryError):
    """No publication of that number."""

    sentence = "There is no publication {publication} in the register."


class UnknownChannelName(EntryError):
    """The register does not know the channel."""

    sentence = (
        "There is no channel called {name} in the register. It knows: {known}. Add one with “register channel add”."
    )


class UnknownPurpose(EntryError):
    """No consent names the purpose."""

    sentence = "No consent names the purpose {name}, so nobody could be shown for it. Consents name: {known}."


class ChannelExists(EntryError):
    """The channel's name is taken."""

    sentence = "There is a channel called {name} already."


class UnknownPolicy(EntryError):
    """No policy file of that name."""

    sentence = "There is no policy called {name}. Choose one of: {known}."


class BadPolicy(EntryError):
    """A policy file that cannot be used."""

    sentence = "The policy file {file} cannot be used: {cause}"


class BadEntry(EntryError):
    """A value that does not fit its field."""

    sentence = "{field}: {cause}"


class AlreadyWithdrawn(EntryError):
    """The consent is withdrawn; only a new one can follow."""

    sentence = "The consent {consent} is withdrawn. It stays as it is; record a new consent when a new form is signed."


class UnknownFormCode(EntryError):
    """The code of a scanned form was printed by another register."""

    sentence = "The form's code {code} does not belong to this register."


class EvidenceUnreadable(EntryError):
    """The file of a form cannot be read."""

    sentence = "The form {file} cannot be read ({cause})."


class EvidenceNotAccepted(EntryError):
    """The file is of no kind that is kept as evidence."""

    sentence = "The form {file} is neither PDF, JPEG, PNG, TIFF nor HEIC, or it is damaged. Scan or save it again."


class EvidenceTooLarge(EvidenceNotAccepted):
    """The file is larger than any scan needs to be; it was not read."""

    sentence = "The form {file} is larger than {limit:.0f} MB. Scan it again at 300 dpi or less."


class OutsideTable(EntryError):
    """A table names a file that lies somewhere else, which it may only where the user says so."""

    sentence = (
        "{column}: {name} lies outside the folder of the table, so it was not opened. "
        "Put it beside the table, or say that files may lie elsewhere."
    )


class BiometricsNotTicked(EntryError):
    """A template may not be stored without the person's own tick for it."""

    sentence = "{person} has not agreed to be recognised by a computer, so no reference picture can be used."


class ImportRefused(EntryError):
    """Some lines of a table are wrong, so none was imported."""

    sentence = (
        "Nothing was imported from {file}: {wrong} of {lines} lines have something wrong. Mend them, then try again."
    )


class CannotWrite(EntryError):
    """A file beside the register cannot be written."""

    sentence = "{path} cannot be written ({cause}). Choose another place."


class TableUnreadable(EntryError):
    """The table as a whole cannot be read."""

    sentence = "The table {file} cannot be read: {cause}"


class ChangedMeanwhile(EntryError):
    """Two people changed the same at once; the later one has not seen what the earlier one wrote."""

    sentence = (
        "{what} was changed by {by} meanwhile. Now it says: {theirs}. You wrote: {yours}. Nothing of yours was "
        "kept; look at it again, then decide."
    )


class NotEqual(EntryError):
    """A copy is not what it was copied from."""

    sentence = "The copy is not equal to the register ({tables}), so it was not kept."
