"""How words and bytes are encrypted before they leave this computer for a database that somebody else administers.

AES-256 in SIV mode (RFC 5297), an authenticated cipher that stays safe when a nonce is used twice. What nobody has to
look for is sealed with 16 random bytes, so that equal contents look different. What is looked for by its whole value is
sealed without: equal contents of the same kind look equal, and nothing else can be told. For the search by name there
are tokens; see `tokens`.

A register in a file needs none of this, because all of its pages are encrypted.
"""

import base64
import hmac
import os
from functools import lru_cache
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE = 16
_SOUND = b"="
"""Before every content, because the cipher takes no empty one."""
BUCKETS = 1024
"""So many different tokens there are. Few on purpose: in a large register each stands for many parts of names, so that
a token names no part, and what is found by it is decrypted and looked at again."""
LETTERS = 3
"""A token stands for so many letters that follow each other within a word."""


class Unsealable(Exception):
    """What should be decrypted was not encrypted with this key, or was altered."""


class Cipher:
    """Encrypts and decrypts with the key of one register. Any thread may use it."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESSIV(_derived(key, b"contents", 64))
        self._token_key = _derived(key, b"tokens", 32)
        # States, channels and numbers come again and again, so what was worked out once is kept.
        self.match = lru_cache(20_000)(self._match)
        self.unmatch = lru_cache(20_000)(self._unmatch)

    def seal(self, data: bytes) -> bytes:
        """Encrypt, each time differently."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(_SOUND + data, [b"sealed", nonce])

    def unseal(self, sealed: bytes) -> bytes:
        """Decrypt what `seal` made. Raises Unsealable."""
        return self._open(sealed[_NONCE:], [b"sealed", sealed[:_NONCE]])

    def _match(self, kind: str, text: str) -> str:
        """Encrypt so that equal texts of a kind look equal."""
        return _as_text(self._cipher.encrypt(_SOUND + text.encode(), [b"matched", kind.encode()]))

    def _unmatch(self, kind: str, sealed: str) -> str:
        """Decrypt what `match` made. Raises Unsealable."""
        return self._open(_as_bytes(sealed), [b"matched", kind.encode()]).decode()

    def seal_text(self, text: str) -> str:
        """Encrypt a text into a text, each time differently."""
        return _as_text(self.seal(text.encode()))

    def unseal_text(self, sealed: str) -> str:
        """Decrypt what `seal_text` made. Raises Unsealable."""
        return self.unseal(_as_bytes(sealed)).decode()

    def _open(self, sealed: bytes, beside: list[bytes]) -> bytes:
        try:
            return self._cipher.decrypt(sealed, beside)[1:]
        except (InvalidTag, ValueError):
            raise Unsealable from None

    def tokens(self, words: str) -> list[str]:
        """The tokens of a text, sorted: one for every three letters that follow each other in one of its words.

        Words of less than three letters have none. Texts that hold a part have all tokens of that part.
        """
        return sorted({self._token(part) for word in words.split() for part in _parts(word)}, key=int)

    def _token(self, part: str) -> str:
        digest = hmac.digest(self._token_key, part.encode(), "sha256")
        return str(int.from_bytes(digest[:8]) % BUCKETS)


def _parts(word: str) -> set[str]:
    return {word[i : i + LETTERS] for i in range(len(word) - LETTERS + 1)}


def _derived(key: bytes, use: bytes, length: int) -> bytes:
    """A key for one use alone."""
    return HKDF(SHA256(), length, None, b"PhotoConsent register: " + use).derive(key)


def _as_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _as_bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, TypeError):
        raise Unsealable from None


def new_key() -> bytes:
    """A key for a new register."""
    return os.urandom(KEY_BYTES)


def fingerprint(key: bytes) -> str:
    """What tells one key from another and gives none away."""
    return sha256(b"PhotoConsent key" + key).hexdigest()[:16]
