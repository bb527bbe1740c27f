"""What caller and workers tell each other, sealed: whatever lies between them holds nothing that can be read.

Vectors of people who are in no register live for one run. So each run has a key (AES-256-GCM) that rests in the
caller's memory and in that of the workers, and is handed to each of them under a key that the two alone can work out
(X25519, HKDF). A scheduler, its logs, a file of tasks that did not fit into memory: they hold ciphertext.

This keeps secrets from who looks, not from who takes over: a scheduler hands workers the programs that they run.
"""

import os
import pickle
from collections.abc import Iterable, Mapping
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
"""The length of a public key; what is sealed is longer."""
ASKED, ANSWERED = b"asked ", b"answered "
"""What is sealed for which purpose; the task's number follows, so that no answer can stand for another."""


class Unreadable(Exception):
    """This was not sealed with this key for this purpose."""


@dataclass(frozen=True, slots=True)
class Introduction:
    """Of a caller to workers: its public key of this run, and the run's key wrapped for each worker's public key."""

    caller: bytes
    wrapped: Mapping[bytes, bytes]


class Seal:
    """The key of one run."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, value: object, purpose: bytes) -> bytes:
        """The value, sealed for this purpose alone."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, pickle.dumps(value, pickle.HIGHEST_PROTOCOL), purpose)

    def open(self, sealed: bytes, purpose: bytes) -> Any:
        """The value that was sealed for this purpose; values only, see `pipeline.hearing`. Raises Unreadable."""
        try:
            return read_values(self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose))
        except (InvalidTag, ValueError, OSError) as error:
            raise Unreadable from error


class CallerKeys:
    """The caller's side: makes the run's key, and wraps it for the workers that are there."""

    def __init__(self) -> None:
        self._key = AESGCM.generate_key(256)
        self._own = X25519PrivateKey.generate()
        self._wrapped: dict[bytes, bytes] = {}
        self.seal = Seal(self._key)

    @property
    def introduction(self) -> Introduction:
        """To those who were introduced so far."""
        return Introduction(self._own.public_key().public_bytes_raw(), dict(self._wrapped))

    def introduce(self, workers: Iterable[bytes]) -> None:
        """Hand the run's key to the workers with these public keys, and to no others from now on."""
        known = self._wrapped
        self._wrapped = {worker: known.get(worker) or self._wrap(worker) for worker in workers if len(worker) == PUBLIC_BYTES}

    def _wrap(self, worker: bytes) -> bytes:
        nonce, own = os.urandom(_NONCE), self._own.public_key().public_bytes_raw()
        return nonce + _wrapping(self._own, worker, own, worker).encrypt(nonce, self._key, own + worker)


class WorkerKeys:
    """A worker's side: its own pair of keys, made at its start and kept in memory alone."""

    def __init__(self) -> None:
        self._own = X25519PrivateKey.generate()
        self.public = self._own.public_key().public_bytes_raw()

    def seal_of(self, introduction: Introduction) -> Seal | None:
        """The seal of the caller's run; None when this worker was not introduced to it."""
        wrapped, caller = introduction.wrapped.get(self.public), introduction.caller
        if wrapped is None:
            return None
        cipher = _wrapping(self._own, caller, caller, self.public)
        return Seal(cipher.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], caller + self.public))


def _wrapping(own: X25519PrivateKey, other: bytes, caller: bytes, worker: bytes) -> AESGCM:
    """The cipher that these two alone can work out."""
    shared = own.exchange(X25519PublicKey.from_public_bytes(other))
    return AESGCM(HKDF(hashes.SHA256(), 32, None, b"photoconsent run key" + caller + worker).derive(shared))
