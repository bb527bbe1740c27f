"""Whom a text read in a photo names: the people of the register, however they are spelt and however badly it was read.

Everything here happens in the parent process: the names of the register never enter a worker.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations, groupby, pairwise
from typing import Final

_SPELT: Final = str.maketrans(
    {
        "æ": "ae",
        "ä": "ae",
        "ø": "oe",
        "ö": "oe",
        "å": "aa",
        "ð": "d",
        "đ": "d",
        "þ": "th",
        "ŋ": "n",
        "ł": "l",
        "ß": "ss",
    }
)
"""Letters that are written as two, or as another one, on badges and in addresses."""
_SOUNDS: Final = (
    ("aa", "a"),
    ("ae", "a"),
    ("oe", "o"),
    ("ch", "k"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("x", "ks"),
)
"""Spellings of one sound: Aas and Ås, Kristoffer and Christopher, Marthe and Marte."""
_READ: Final = (("vv", "w"), ("rn", "m"))
"""Two letters that are read as one."""
_ALIKE: Final = str.maketrans("cqwzyjl015689", "kkvsiiioisgbg")
"""Letters of one sound, and signs that are read for one another: l, j, i and 1, o and 0, s and 5, b and 8."""
_DIGITS: Final = str.maketrans("OQDILJSBZG", "0001115826")
"""The same for numbers: what is read as a letter may be the digit that looks like it."""
_WORD: Final = re.compile(r"[^\W_]+")
_SHORT: Final = 2
"""Letters of the shortest part of a name that counts; initials name nobody."""
_SPACED: Final = 3
"""So many single letters in a row are a word; fewer are initials."""
_TYPED: Final = 4
"""Signs of the shortest number that is looked for within others; a shorter one must stand alone."""


class Names:
    """The names and numbers of people, made ready to be found in texts."""

    def __init__(self, people: Iterable[tuple[str, str | None]]) -> None:
        """`people` are the number of each and the name, None for who is known by number only."""
        self._numbers: dict[str, set[str]] = {}
        self._parts: dict[str, set[str]] = {}
        self._near: dict[str, set[str]] = {}
        for number, name in people:
            self._numbers.setdefault(_as_number(number), set()).add(number)
            for part in words(name or ""):
                self._parts.setdefault(part, set()).add(number)
        for part in self._parts:
            for key in _shortened(part, _faults(part)):
                self._near.setdefault(key, set()).add(part)

    def named_in(self, text: str) -> frozenset[str]:
        """The numbers of those whom a text may name; whoever is named by part of another one's name is left out."""
        if not text.strip():
            return frozenset()
        held: dict[str, set[int]] = {}
        spelt = words(text)
        # Gaps are lost when a badge is read, so two words are one as well.
        pairs = ["".join(pair) for pair in pairwise(spelt)]
        for place, word in enumerate((*spelt, *pairs)):
            for part in self._parts_like(word):
                for person in self._parts[part]:
                    held.setdefault(person, set()).add(place)
        for part in self._parts_within(spelt):
            for person in self._parts[part]:
                held.setdefault(person, set()).add(-1 - len(part))
        named = {one for one, places in held.items() if not any(places < others for others in held.values())}
        return frozenset(named | self._numbered(text))

    def _parts_like(self, word: str) -> Iterator[str]:
        """The parts of names that a word may be."""
        near = {part for key in _shortened(word, _faults(word) + 1) for part in self._near.get(key, ())}
        return (part for part in near if _distance(part, word) <= _faults(part))

    def _parts_within(self, spelt: list[str]) -> Iterator[str]:
        """The long parts of names that lie in a word with others: a first and a last name without a gap."""
        for word in spelt:
            ends = {word[:n] for n in range(5, len(word))} | {word[n:] for n in range(1, len(word) - 4)}
            yield from (part for part in ends if part in self._parts)

    def _numbered(self, text: str) -> set[str]:
        """Those whose number is in the text."""
        alone = {_as_number(word) for word in _WORD.findall(text)} | {_as_number(text)}
        joined = _as_number(text)
        found = set[str]()
        for number, people in self._numbers.items():
            if number in alone or (len(number) >= _TYPED and number in joined):
                found |= people
        return found


def same_text(a: str, b: str) -> bool:
    """Whether two texts are the same but for spelling and for faults of reading."""
    one, other = "".join(words(a)), "".join(words(b))
    return bool(one) and _distance(one, other) <= _faults(other)


def words(text: str) -> list[str]:
    """The words of a text in one spelling, without those too short to name anybody."""
    plain = text.casefold().translate(_SPELT)
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return [word for word in map(_as_heard, _unspaced(_WORD.findall(plain))) if len(word) >= _SHORT]


def _unspaced(found: Iterable[str]) -> Iterator[str]:
    """The words, and for single letters in a row the word that they make: badges are often set with wide gaps."""
    for alone, row in groupby(found, lambda word: len(word) == 1):
        letters = list(row)
        yield from ["".join(letters)] if alone and len(letters) >= _SPACED else letters


@cache
def _as_heard(word: str) -> str:
    """A word with one letter for each sound, and for all signs that are read for one another."""
    for written, heard in (*_READ, *_SOUNDS):
        word = word.replace(written, heard)
    word = word.translate(_ALIKE)
    return "".join(c for n, c in enumerate(word) if n == 0 or c != word[n - 1])


def _as_number(text: str) -> str:
    """The letters and digits of a number; those that are read for one another are one."""
    return "".join(c for c in text.upper() if c.isalnum()).translate(_DIGITS)


def _faults(word: str) -> int:
    """How many letters of a word may be wrong."""
    return 0 if len(word) < 5 else 1 if len(word) < 9 else 2


def _shortened(word: str, most: int) -> set[str]:
    """The word, and what is left of it without up to so many letters, two at most: equal for words that are alike."""
    kept = {word}
    for count in range(1, min(most, 2) + 1):
        if len(word) - count >= _SHORT:
            kept |= {"".join(letters) for letters in combinations(word, len(word) - count)}
    return kept


def _distance(a: str, b: str) -> int:
    """How many letters must be changed, put in or left out to make one word of the other (Levenshtein)."""
    before = list(range(len(b) + 1))
    for row, letter in enumerate(a, 1):
        now = [row]
        for column, other in enumerate(b, 1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != other)))
        before = now
    return before[-1]
