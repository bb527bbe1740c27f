"""Passphrase to key, and connections that speak SQLCipher. The only module that sees a passphrase.

The file is SQLCipher 4 with its defaults, so that `sqlcipher FILE` and the passphrase open it without this program:
AES-256-CBC for each page of 4,096 bytes with an HMAC-SHA512 of its own (a changed bit is noticed), the key from
PBKDF2-HMAC-SHA512 with 256,000 rounds and the 16 bytes of salt that begin the file. Rollback journal and write-ahead
log hold encrypted pages only; temporary tables stay in memory.

We run PBKDF2 ourselves once for each opening (about 0.2 s, which is also what one guess costs an attacker) and hand
SQLCipher the raw key, so that a second connection costs nothing and the passphrase need not be kept.
"""

import hashlib
import os
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from consent_db.errors import RegisterDamaged, RegisterExists, RegisterMissing, RegisterReadOnly, WeakPassphrase

ROUNDS = 256_000
"""PBKDF2 rounds of SQLCipher 4 (`PRAGMA kdf_iter`); OWASP's advice of 2023 for PBKDF2-HMAC-SHA512 is 210,000."""
SALT_BYTES = 16
KEY_BYTES = 32
LEAST_CHARACTERS = 8
"""The shortest passphrase a new register takes: the least that NIST SP 800-63B (2017) lets people choose."""
BUSY_SECONDS = 10.0
"""How long a writer waits for another one."""


@dataclass(frozen=True, slots=True)
class Key:
    """The key of one register file and the salt it was made with; shown nowhere."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @property
    def pragma(self) -> str:
        """The value that `PRAGMA key` takes for a raw key with its salt."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of this passphrase and salt. Takes about 0.2 s on purpose.

    The passphrase is normalised (NFC) first, because an å is one or two characters depending on the keyboard's system.
    """
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return Key(hashlib.pbkdf2_hmac("sha512", secret, salt, ROUNDS, KEY_BYTES), salt)


def new_key(passphrase: str) -> Key:
    """A key with a fresh random salt. Raises WeakPassphrase."""
    check_strength(passphrase)
    return derive(passphrase, secrets.token_bytes(SALT_BYTES))


def check_strength(passphrase: str) -> None:
    """Refuse a new passphrase of too few characters. Raises WeakPassphrase."""
    if len(passphrase.strip()) < LEAST_CHARACTERS:
        raise WeakPassphrase(least=LEAST_CHARACTERS)


def key_of(path: Path, passphrase: str) -> Key:
    """The key that this passphrase gives for the file. Raises RegisterMissing, RegisterDamaged, RegisterReadOnly."""
    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except FileNotFoundError:
        raise RegisterMissing(path=str(path)) from None
    except OSError as error:
        raise RegisterReadOnly(path=str(path), cause=error.strerror or "") from None
    if len(salt) < SALT_BYTES:
        raise RegisterDamaged(path=str(path), cause="the file is empty")
    return derive(passphrase, salt)


def make_file(path: Path) -> None:
    """Make an empty file that only its owner may read. Raises RegisterExists, RegisterReadOnly.

    SQLite gives its journal and log files the rights of the main file, so these are private as well.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        if path.exists():
            raise RegisterExists(path=str(path)) from None
        raise RegisterReadOnly(path=str(path), cause=error.strerror or "") from None


def unlock(path: Path, key: Key) -> dbapi2.Connection:
    """A bare connection with this key, of which nothing was read yet; SQLCipher's messages (to stderr) are off."""
    connection = dbapi2.connect(str(path), isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = {key.pragma}")
    return connection


def connect(path: Path, key: Key, *, foreign_keys: bool = True) -> dbapi2.Connection:
    """A connection that reads and writes the file with this key; a wrong key shows at the first statement.

    Every connection: write-ahead log flushed at each commit (a power cut loses no acknowledged change), foreign keys
    checked, deleted content overwritten, freed memory wiped.
    """
    connection = unlock(path, key)
    for statement in (
        "PRAGMA cipher_memory_security = ON",
        f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}",
        "PRAGMA synchronous = FULL",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        # In KiB: every page that is not at hand must be read, proved and decrypted again.
        "PRAGMA cache_size = -65536",
    ):
        connection.execute(statement)
    return connection


def damaged_pages(connection: dbapi2.Connection) -> list[str]:
    """What SQLCipher says of pages whose HMAC is not right, and of bytes missing at the end; empty if all is well."""
    return [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
