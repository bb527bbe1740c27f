"""What people have to do with a photo before its copy goes out: look at it, and let a second person release it.

Which of the two is asked for is written in the register's policy; a photo that lacks it is held back. A release is
good for exactly what was released: once a photo would come out otherwise, it lacks one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from consent_db.policies import Policy
from consent_db.records import Role
from consent_db.register import Register
from photoconsent.errors import NotLookedAt, NotReleased, NotSecondPerson, PhotoError
from photoconsent.event.outcome import Release, outcome_of
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.face import Decision, Verdict
from photoconsent.pipeline.place import covered_areas
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.film_check import Asking


@dataclass(frozen=True, slots=True)
class Clearance:
    """What was done with the photos; those are named by their SHA-256."""

    looked_at: frozenset[str] = frozenset()
    released: Mapping[str, Release] = field(default_factory=lambda: MappingProxyType({}))
    """Who released each photo, and what."""
    all_looked_at: bool = False
    all_released_by: str = ""
    prepared_by: str = ""
    """Who decided what is shown; empty for the user of this computer."""

    def releaser(self, sha256: str, outcome: str) -> str:
        """Who released the photo with this outcome (`outcome_of`); empty when nobody has."""
        release = self.released.get(sha256)
        if release is None:
            return self.all_released_by
        return release.name if release.outcome == outcome else ""

    def was_looked_at(self, sha256: str) -> bool:
        """Whether somebody looked at the photo."""
        return self.all_looked_at or sha256 in self.looked_at


NOTHING_CLEARED = Clearance()


def check_second_person(name: str, prepared_by: Iterable[str]) -> None:
    """Refuse a release by somebody who worked on the photos. Raises NotSecondPerson."""
    if not name.strip() or name.strip().casefold() in {one.strip().casefold() for one in prepared_by}:
        raise NotSecondPerson(name=name.strip() or "?")


def needs_release(decisions: Iterable[Decision], policy: Policy, roles: Mapping[str, Role]) -> bool:
    """Whether a second person has to release a photo with these decisions: every photo, or those that show certain
    roles, as the policy says. Somebody whose role is not known counts as one of them."""
    if policy.second_person_releases:
        return True
    shown = [d.person for d in decisions if d.verdict is Verdict.SHOW]
    return any(person is None or roles.get(person) in {None, *policy.four_eyes_roles} for person in shown)


def lacking(
    sha256: str,
    decisions: Sequence[Decision],
    outcome: str,
    clearance: Clearance,
    policy: Policy,
    roles: Mapping[str, Role],
) -> PhotoError | None:
    """What people still have to do with a photo of this outcome before it goes out; None when nothing is left."""
    if policy.review_every_photo and not clearance.was_looked_at(sha256):
        return NotLookedAt()
    if not clearance.releaser(sha256, outcome) and needs_release(decisions, policy, roles):
        return NotReleased()
    return None


class Cleared:
    """A judge that holds back photos which lack what the policy asks people to do."""

    def __init__(self, judge: Asking, register: Register, clearance: Clearance) -> None:
        self._judge, self._clearance = judge, clearance
        self._policy = register.policy
        self._roles = register.roles()

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face of a photo, and whether it may go out."""
        decided = self._judge(findings)
        if decided.held is not None:
            return decided
        sha256, boxes = findings.sha256, [one.face.box for one in findings.faces]
        faces = zip(boxes, decided.decisions, strict=True)
        areas = dict.fromkeys((*findings.areas, *covered_areas(decided.places)))
        outcome = outcome_of(sha256, faces, areas, self._judge.use, findings.crop, findings.moving)
        left = lacking(sha256, decided.decisions, outcome, self._clearance, self._policy, self._roles)
        return replace(decided, held=left)
