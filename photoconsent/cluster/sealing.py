"""What caller and workers tell each other, sealed: whatever lies between them holds nothing that can be read.

Vectors of people who are in no register live for one run. So each run has a key (AES-256-GCM) that rests in the
caller's memory and in that of the workers, and is handed to each of them under a key that the two alone can work out
(X25519, HKDF). A scheduler, its logs, a file of tasks that did not fit into memory: they hold ciphertext.

This keeps secrets from who looks, not from who takes over: a scheduler hands workers the programs that they run.
"""

import io
import os
import pickle
from dataclasses import dataclass
from typing import Any, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from photoconsent.pipeline.hearing import read_values

_NONCE: Final = 12
"""Bytes; fresh for each message, at random: 2^32 messages under one key are safe (NIST SP 800-38D, 8.3)."""


PUBLIC_BYTES: Final = 32
"""The length of a public key."""
ASKED, ANSWERED = b"asked ", b"answered "
"""What is sealed for which purpose; the task's number follows, so that no answer can stand for another."""


class Unreadable(Exception):
    """This was not sealed with this key for this purpose."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Of a caller to one worker: its public key of this run, and the run's key, wrapped for that worker alone."""

    caller: bytes
    wrapped: bytes


def as_bytes(value: object) -> bytes:
    """The value as `pipeline.hearing` reads it.

    Dask changes for its whole process how Python writes errors; what it says of them is not looked up here.
    """
    written = io.BytesIO()
    pickler = pickle.Pickler(written, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {}
    pickler.dump(value)
    return written.getvalue()


class Seal:
    """The key of one run."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, value: object, purpose: bytes) -> bytes:
        """The value, sealed for this purpose alone."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, as_bytes(value), purpose)

    def open(self, sealed: bytes, purpose: bytes) -> Any:
        """The value that was sealed for this purpose; values only, see `pipeline.hearing`. Raises Unreadable."""
        try:
            return read_values(self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose))
        except (InvalidTag, ValueError, OSError) as error:
            raise Unreadable from error


class CallerKeys:
    """The caller's side: makes the run's key, and wraps it for each worker."""

    def __init__(self) -> None:
        self._key = AESGCM.generate_key(256)
        self._own = X25519PrivateKey.generate()
        self.public = self._own.public_key().public_bytes_raw()
        self.seal = Seal(self._key)

    def introduction_to(self, worker: bytes) -> Introduction:
        """For the worker with this public key. Raises ValueError for what is no key."""
        nonce = os.urandom(_NONCE)
        cipher = _wrapping(self._own, worker, self.public, worker)
        return Introduction(self.public, nonce + cipher.encrypt(nonce, self._key, self.public + worker))


class WorkerKeys:
    """A worker's side: its own pair of keys, made at its start and kept in memory alone."""

    def __init__(self) -> None:
        self._own = X25519PrivateKey.generate()
        self.public = self._own.public_key().public_bytes_raw()

    def seal_of(self, introduction: Introduction) -> Seal:
        """The seal of the caller's run. Raises Unreadable when the introduction is to another worker."""
        wrapped, caller = introduction.wrapped, introduction.caller
        try:
            cipher = _wrapping(self._own, caller, caller, self.public)
            return Seal(cipher.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], caller + self.public))
        except (InvalidTag, ValueError) as error:
            raise Unreadable from error


def _wrapping(own: X25519PrivateKey, other: bytes, caller: bytes, worker: bytes) -> AESGCM:
    """The cipher that these two alone can work out."""
    shared = own.exchange(X25519PublicKey.from_public_bytes(other))
    return AESGCM(HKDF(hashes.SHA256(), 32, None, b"photoconsent run key" + caller + worker).derive(shared))
