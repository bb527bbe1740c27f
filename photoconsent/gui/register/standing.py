"""Where a person stands, in one of a few words, as the list of people says it. No widgets."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from consent_db.pages import PersonSummary
from consent_db.records import ConsentVersion, Role, State

SOON = 60
"""A consent that ends within so many days is said to expire soon."""


class Standing(StrEnum):
    """What the newest papers of a person come to on a day; the register's own answer is asked for every channel."""

    VALID = "valid"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    RESERVED = "reserved"
    NO_FORM = "no-form"
    NOTHING = "nothing"
    OBJECTED = "objected"
    TOLD = "told"
    LEFT = "left"


class Group(StrEnum):
    """Other people one may want listed, however they stand."""

    MINORS = "minors"
    REVIEW = "review"
    """The yearly review of the guideline, or its signature, is due."""
    UNANSWERED = "unanswered"


GROUPS = {Group.MINORS: "Minors", Group.REVIEW: "Due for review", Group.UNANSWERED: "Has not answered"}

_STATES = {
    State.RESERVED: Standing.RESERVED,
    State.REFUSED: Standing.REFUSED,
    State.WITHDRAWN: Standing.WITHDRAWN,
    State.UNSIGNED: Standing.NO_FORM,
    State.OBJECTED: Standing.OBJECTED,
    State.TOLD: Standing.TOLD,
}

STANDINGS = {
    Standing.VALID: "Valid",
    Standing.EXPIRING: "Expires soon",
    Standing.EXPIRED: "Expired",
    Standing.WITHDRAWN: "Withdrawn",
    Standing.REFUSED: "Said no",
    Standing.RESERVED: "Reserved",
    Standing.NO_FORM: "No form",
    Standing.NOTHING: "No consent",
    Standing.OBJECTED: "Has objected",
    Standing.TOLD: "Was told",
    Standing.LEFT: "Has left",
}

ROLES = {
    Role.EMPLOYEE: "Employee",
    Role.PATIENT: "Patient",
    Role.SERVICE_USER: "Service user",
    Role.PUPIL: "Pupil",
    Role.RELATIVE: "Relative",
    Role.VISITOR: "Visitor",
}

STATES = {
    State.CONSENTS: "Consents",
    State.UNSIGNED: "Not signed yet",
    State.WITHDRAWN: "Withdrawn",
    State.REFUSED: "Said no",
    State.RESERVED: "Reserved against any picture",
    State.OBJECTED: "Objects to pictures that do not rest on consent",
    State.TOLD: "Was told of them on paper",
    State.LIFTED: "Taken back",
}


def standing_of(person: PersonSummary, day: date) -> Standing:
    """Where the person stands on that day."""
    if person.left_on is not None and person.left_on < day and person.state is not State.RESERVED:
        return Standing.LEFT
    if person.state is None:
        return Standing.OBJECTED if person.objected else Standing.TOLD if person.told else Standing.NOTHING
    if person.state in _STATES:
        return _STATES[person.state]
    if not person.channels:
        return Standing.NOTHING
    if not person.with_form:
        return Standing.NO_FORM
    return _by_days(person.valid_until, day)


def standing_word(standing: Standing) -> str:
    """Where somebody stands, in the user's language."""
    return QCoreApplication.translate("Standings", STANDINGS[standing])


def group_word(group: Group) -> str:
    """What a group is called, in the user's language."""
    return QCoreApplication.translate("Groups", GROUPS[group])


def standing_of_paper(version: ConsentVersion, day: date, *, proved: bool) -> Standing:
    """Where one consent, refusal or reservation stands on that day; `proved` says whether it counts as written."""
    terms = version.terms
    if terms.state in _STATES:
        return _STATES[terms.state]
    if terms.state is State.LIFTED:
        return Standing.NOTHING
    if not proved:
        return Standing.NO_FORM
    return _by_days(terms.valid_until, day)


def _by_days(until: date | None, day: date) -> Standing:
    """Valid, about to expire or expired, by the last day."""
    if until is not None and until < day:
        return Standing.EXPIRED
    soon = until is not None and (until - day).days <= SOON
    return Standing.EXPIRING if soon else Standing.VALID


def role_word(role: Role) -> str:
    """What somebody is to the organisation, in the user's language."""
    return QCoreApplication.translate("Roles", ROLES[role])


def state_of_paper(state: State) -> str:
    """What a consent, refusal or reservation says, in the user's language."""
    return QCoreApplication.translate("Papers", STATES[state])
