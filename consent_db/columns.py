"""How values are kept in the columns of the tables: as they are in a register file, whose pages are all encrypted;
encrypted one by one in a database that somebody else administers (`cipher`).

A column of text is sealed unless its type says otherwise, so that nobody has to think of it for a new one.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, Final

from sqlalchemy import DateTime, Dialect, LargeBinary, String, TypeDecorator
from sqlalchemy.orm import mapped_column
from sqlalchemy.sql import operators

from consent_db.cipher import Cipher

CIPHER: Final = "register_cipher"
"""The attribute of an engine's dialect that holds the cipher; the dialect of a file has none."""
Process = Callable[[Any], Any] | None


def cipher_of(dialect: Dialect) -> Cipher | None:
    """The cipher of the database that is spoken with; None for a file."""
    return getattr(dialect, CIPHER, None)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC; databases keep no zone here, so it is taken off on the way in and put back on the way out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Take the zone off."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Put the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


class _Encrypted(TypeDecorator[Any]):
    """What is encrypted where there is a cipher. A file's columns cost nothing more than plain ones."""

    impl: Any = String
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Process:
        """What a value goes through on its way in."""
        cipher = cipher_of(dialect)
        return self.impl_instance.bind_processor(dialect) if cipher is None else _unless_none(self._way_in(cipher))

    def result_processor(self, dialect: Dialect, coltype: Any) -> Process:
        """What a value goes through on its way out."""
        cipher = cipher_of(dialect)
        if cipher is None:
            return self.impl_instance.result_processor(dialect, coltype)
        return _unless_none(self._way_out(cipher))

    def _way_in(self, cipher: Cipher) -> Callable[[Any], Any]:
        raise NotImplementedError

    def _way_out(self, cipher: Cipher) -> Callable[[Any], Any]:
        raise NotImplementedError


def _unless_none(process: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else process(value)


_COMPARING = (
    operators.eq,
    operators.ne,
    operators.in_op,
    operators.not_in_op,
    operators.contains_op,
    operators.like_op,
)


class _NeverCompared(TypeDecorator.Comparator[Any]):
    """Refuses conditions that would silently be false where equal values look different."""

    def operate(self, op: Any, *other: Any, **more: Any) -> Any:
        """Refuse to compare. Raises TypeError."""
        if op in _COMPARING:
            raise TypeError("a sealed column cannot be compared in a query: give it the type Matched")
        return super().operate(op, *other, **more)


class Sealed(_Encrypted):
    """A text that no query looks for."""

    cache_ok = True
    comparator_factory = _NeverCompared

    def _way_in(self, cipher: Cipher) -> Callable[[Any], Any]:
        return cipher.seal_text

    def _way_out(self, cipher: Cipher) -> Callable[[Any], Any]:
        return cipher.unseal_text


class SealedBytes(_Encrypted):
    """Bytes that no query looks for."""

    impl: Any = LargeBinary
    cache_ok = True
    comparator_factory = _NeverCompared

    def _way_in(self, cipher: Cipher) -> Callable[[Any], Any]:
        return cipher.seal

    def _way_out(self, cipher: Cipher) -> Callable[[Any], Any]:
        return lambda value: cipher.unseal(bytes(value))


class Matched(_Encrypted):
    """A text that queries look for by its whole value. Columns that are compared with each other are of one kind.

    The order of what is encrypted says nothing: sort in Python.
    """

    cache_ok = True

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind

    def _way_in(self, cipher: Cipher) -> Callable[[Any], Any]:
        return lambda value: cipher.match(self.kind, value)

    def _way_out(self, cipher: Cipher) -> Callable[[Any], Any]:
        return lambda value: cipher.unmatch(self.kind, value)


class Sought(_Encrypted):
    """Words that are searched for by their parts; never read back. See `people.matching`."""

    cache_ok = True

    def _way_in(self, cipher: Cipher) -> Callable[[Any], Any]:
        return lambda words: " ".join(cipher.tokens(words))

    def _way_out(self, cipher: Cipher) -> Callable[[Any], Any]:
        return lambda tokens: tokens  # they cannot be made words again


Plain = Annotated[str, mapped_column(String)]
"""A text that says nothing of anybody, or that the database has to read: it is not encrypted."""
Number = Annotated[str, mapped_column(Matched("number"))]
"""What a person is called by."""
Channel = Annotated[str, mapped_column(Matched("channel"))]
Photo = Annotated[str, mapped_column(Matched("photo"))]
"""The SHA-256 of a photo or copy."""
Word = Annotated[str, mapped_column(Matched("word"))]
"""One of a few words: a state, a role, a kind."""
