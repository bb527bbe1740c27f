"""Connections to the server: where to, under which name, how the server proves itself, and what its refusals mean.

One passphrase serves twice. What scrypt makes of it is cut in two halves that say nothing of each other: with the first
the user logs in, the second opens the user's copy of the register's key. So whoever administers the server, and could
read what users log in with, learns nothing about the key.
"""

import os
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from consent_db.errors import RegisterError
from consent_db.postgres.address import Address
from consent_db.postgres.errors import (
    BadAddress,
    DatabaseMissing,
    PostgresMissing,
    ServerAway,
    ServerRefused,
    ServerUntrusted,
    TlsNeeded,
    WrongLogin,
)

if TYPE_CHECKING:
    import psycopg

COST = 2**17
"""N of scrypt, with r=8 and p=1: OWASP's advice of 2023. Takes 128 MiB and about half a second."""
SECONDS = 10
"""How long is waited for the server, and for another writer."""
_SAFE = "verify-full"
_GONE = {"keepalives_idle": 30, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 1000 * SECONDS}
"""A network that went away without a word is noticed within seconds; by default it takes a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Secret:
    """What a user's passphrase was made into; shown nowhere."""

    login: str = field(repr=False)
    """The password at the server."""
    opener: bytes = field(repr=False)
    """Opens the user's copy of the register's key."""


@lru_cache(maxsize=4)
def secret_of(user: str, passphrase: str) -> Secret:
    """The secret of a user's passphrase; slow on purpose.

    The salt is the user's name alone, because it has to be known before there is a connection, and a register that is
    moved to another server or name must still open.
    """
    salt = sha256(b"PhotoConsent user\0" + user.encode()).digest()
    normal = unicodedata.normalize("NFC", passphrase).encode()
    made = Scrypt(salt=salt, length=64, n=COST, r=8, p=1).derive(normal)
    return Secret(made[:32].hex(), made[32:])


def parts_of(address: Address) -> dict[str, Any]:
    """What libpq needs to know. Raises PostgresMissing, BadAddress, TlsNeeded."""
    try:
        from psycopg import conninfo
        from psycopg import errors as trouble
    except ImportError:
        raise PostgresMissing from None
    try:
        parts: dict[str, Any] = dict(conninfo.conninfo_to_dict(str(address)))
    except trouble.Error as error:
        raise BadAddress(path=str(address), cause=str(error).strip()) from None
    if parts.get("password"):
        raise BadAddress(path="postgresql://…", cause="a password does not belong into it")
    if not parts.get("host") or not parts.get("dbname"):
        raise BadAddress(path=str(address), cause="it names no server or no database")
    parts.setdefault("user", address.user)
    parts.setdefault("hostaddr", "")  # else a variable of the environment could lead elsewhere
    if _is_here(parts):
        parts.setdefault("sslmode", "prefer")
    elif parts.setdefault("sslmode", _SAFE) != _SAFE:
        raise TlsNeeded(path=str(address))
    else:
        parts.setdefault("sslrootcert", "system")
    return parts


def _is_here(parts: dict[str, Any]) -> bool:
    """Whether the connection stays on this computer."""
    hosts = [*str(parts["host"]).split(","), *(str(parts["hostaddr"]).split(",") if parts["hostaddr"] else [])]
    return not parts.get("service") and all(host.startswith("/") or _is_loopback(host) for host in hosts)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def connect(address: Address, secret: Secret | None, **more: Any) -> "psycopg.Connection[Any]":
    """A connection in the name of the user.

    Where the variables PGPASSWORD or PGPASSFILE are set, as for the owner of a new database, the user logs in with what
    they say. Raises PostgresMissing, BadAddress, TlsNeeded, ServerAway, ServerUntrusted, WrongLogin, DatabaseMissing,
    ServerRefused.
    """
    parts = parts_of(address)
    import psycopg

    if secret is not None and not {"PGPASSWORD", "PGPASSFILE"} & os.environ.keys():
        parts["password"] = secret.login
    settings = {
        "search_path": "public,pg_temp",
        "lock_timeout": f"{SECONDS}s",
        "synchronous_commit": "on",
        "timezone": "UTC",
        "datestyle": "ISO",
        "bytea_output": "hex",
        "client_min_messages": "warning",
    }
    try:
        return psycopg.connect(
            **{
                **parts,
                "connect_timeout": SECONDS,
                "application_name": "PhotoConsent",
                "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
                "client_encoding": "utf8",
                **_GONE,
                **more,
            },
        )
    except psycopg.Error as error:
        raise refusal(address, str(error)) from None


_MEANINGS: tuple[tuple[tuple[str, ...], type[RegisterError]], ...] = (
    (("starting up", "not yet accepting", "shutting down", "recovery mode", "terminating connection"), ServerAway),
    (("password authentication failed", "no password supplied", "28P01"), WrongLogin),
    (("certificate", "SSL", "TLS", "root.crt"), ServerUntrusted),
    (("does not exist", "3D000"), DatabaseMissing),
    (("FATAL", "permission denied"), ServerRefused),
)
"""Words by which libpq and the server say what is wrong, the most telling first."""


def refusal(address: Address, words: str) -> RegisterError:
    """What it means that no connection came about."""
    lines = words.strip().splitlines() or ["no answer"]
    telling = next((line for line in lines if "FATAL:" in line), lines[0])
    cause = telling.rpartition("FATAL:")[2].strip()
    kind = next((kind for signs, kind in _MEANINGS if any(sign in words for sign in signs)), ServerAway)
    if "role" in words and "does not exist" in words:
        kind = WrongLogin
    return kind(path=str(address), user=address.user, cause=cause)
