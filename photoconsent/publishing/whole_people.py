"""Of whom the whole person is covered and not only the head: by a role, because nobody knows them, or everybody.

It adds to what is hidden and shows nothing: whoever is shown on a consent is shown.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from consent_db.records import Role
from consent_db.register import Register
from photoconsent.errors import UsageError
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.face import Decision, Verdict

ALL: Final = "all"
"""Everybody who is hidden."""
UNKNOWN: Final = "unknown"
"""Everybody who is hidden and is nobody in the register, as far as can be told."""


class UnknownWholePerson(UsageError):
    """The whole person was asked for by a word that is no role."""

    sentence = "There is no role called {name}. Say one of: {known}."


def check_whole_people(named: Collection[str]) -> tuple[str, ...]:
    """The words, sorted, each once. Raises UnknownWholePerson unless each is a role, `unknown` or `all`."""
    known = (*(role.value for role in Role), UNKNOWN, ALL)
    for name in named:
        if name not in known:
            raise UnknownWholePerson(name=name, known=", ".join(known))
    return tuple(sorted(set(named)))


def seen_from_behind(named: Collection[str]) -> bool:
    """Whether these words ask for somebody too whose face is not seen: nobody can say who that is."""
    return bool({UNKNOWN, ALL} & set(named))


@dataclass(frozen=True, slots=True)
class WholePeople:
    """Whose whole person is covered, in one register."""

    wanted: frozenset[str]
    roles: Mapping[str, Role]
    """The role of each person; only read where a role is wanted."""

    @classmethod
    def of(cls, register: Register | None, named: Collection[str]) -> "WholePeople":
        """Those named, and those of whom the register's policy says so."""
        by_policy = register.policy.whole_person_roles if register is not None else frozenset[Role]()
        wanted = frozenset((*named, *by_policy))
        roles = register.roles() if register is not None and wanted - {ALL} else {}
        return cls(wanted, roles)

    def applied(self, decided: PhotoDecision) -> PhotoDecision:
        """The same decisions; of those who are wanted the whole person is covered."""
        if not self.wanted:
            return decided
        made = [replace(one, whole=True) if self._is_wanted(one) else one for one in decided.decisions]
        return replace(decided, decisions=tuple(made))

    def _is_wanted(self, one: Decision) -> bool:
        if one.verdict is not Verdict.HIDE:
            return False
        # Whoever a face is perhaps counts as that person: doubt hides more.
        role = self.roles.get(one.person) if one.person is not None else None
        return bool(self.wanted & {ALL, UNKNOWN if role is None else role.value})
