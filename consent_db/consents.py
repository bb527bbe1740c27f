"""The life of a consent: recorded, corrected, withdrawn, refused, reserved. Nothing is ever edited in place.

A consent is a thread of versions. Recording starts one; a correction or withdrawal adds a version; the older ones stay
readable. A publication names the version it relied upon.
"""

import dataclasses
from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from consent_db import channels, consent_rows, evidence, notices, people
from consent_db.audit import Change
from consent_db.consent_rows import consent_label, version_label
from consent_db.dates import plus_months
from consent_db.errors import AlreadyWithdrawn, BadEntry, Cause, ChangedMeanwhile, UnknownConsent
from consent_db.notices import Ask
from consent_db.policies import Policy
from consent_db.records import (
    GENERAL_PURPOSE,
    Capacity,
    ConsentTerms,
    ConsentVersion,
    Document,
    Signature,
    State,
)
from consent_db.tables import Consent, ConsentEvidence, ConsentTerm, Evidence, Person, VersionRow


@dataclasses.dataclass(frozen=True, slots=True)
class Withdrawal:
    """How a consent was taken back. As easy as giving: a word is enough, no form is asked for."""

    on: date
    how: str = ""
    by: str = ""
    channels: frozenset[str] = frozenset()
    """Only these channels; empty: the whole consent."""


def record(change: Change, policy: Policy, person: str, terms: ConsentTerms, documents: Sequence[Document] = ()) -> str:
    """Record a consent, refusal or reservation; returns the label of its first version.

    Raises UnknownPerson, UnknownChannelName, BadEntry, EvidenceNotAccepted.
    """
    owner = people.row_of(change.session, person)
    made = record_for(change, policy, owner, terms, documents)[0]
    _close(change, owner.key, terms)
    return made


def record_for(
    change: Change, policy: Policy, owner: Person, terms: ConsentTerms, documents: Sequence[Document]
) -> tuple[str, list[Evidence]]:
    """The same for a person's row; returns the label and the rows of the forms."""
    complete = _completed(change, policy, terms)
    thread = Consent(person_key=owner.key, newest=0)
    change.session.add(thread)
    change.session.flush()
    kept = [evidence.keep(change, d, owner.key) for d in documents]
    return _add_version(change, thread, complete, kept, "recorded"), kept


def _close(change: Change, person_key: int, terms: ConsentTerms) -> None:
    """What the person was asked for is answered by this; a form that is not signed yet is no answer."""
    if terms.state not in (State.UNSIGNED, State.OBJECTED, State.TOLD):
        asked = (Ask.ANSWER, Ask.RENEW, Ask.SIGN_ANEW)
        notices.answered(change, person_key, asked, change.now.date())


def correct(
    change: Change,
    policy: Policy,
    consent: str,
    terms: ConsentTerms,
    why: str,
    documents: Sequence[Document] = (),
    seen: str = "",
) -> str:
    """Add a version with corrected terms and further forms; the forms on file stay with it. Returns its label.

    `seen` is the label of the version that the terms were made of. Raises UnknownConsent, AlreadyWithdrawn,
    UnknownChannelName, BadEntry, EvidenceNotAccepted, and ChangedMeanwhile where there is a newer version by now.
    """
    thread, newest = _thread(change.session, consent)
    if seen and seen != version_label(thread.key, newest.number):
        theirs, yours = _told(consent_rows.terms_of(newest)), _told(terms)
        raise ChangedMeanwhile(what=consent, by=newest.recorded_by, theirs=theirs, yours=yours)
    if newest.state == State.WITHDRAWN:
        raise AlreadyWithdrawn(consent=consent)
    if not why.strip():
        raise BadEntry(field="why", cause="say why it is corrected")
    before = consent_rows.terms_of(newest)
    taken_back = {f: getattr(before, f) for f in _WITHDRAWAL_FIELDS}
    complete = _completed(change, policy, dataclasses.replace(terms, **taken_back))
    kept = [evidence.keep(change, d, thread.person_key) for d in documents]
    _close(change, thread.person_key, terms)
    return _add_version(change, thread, complete, [e.file for e in newest.evidence] + kept, "corrected", why.strip())


def _told(terms: ConsentTerms) -> str:
    """What tells two versions of a consent apart at a glance."""
    days = [str(day) for day in (terms.signed_on, terms.valid_until, terms.withdrawn_on) if day is not None]
    return ", ".join([terms.state.value, *sorted(terms.channels - terms.withdrawn_channels), *days])


def withdraw(change: Change, consent: str, withdrawal: Withdrawal) -> str:
    """Take a consent back, wholly or for some channels; holds at once. Returns the label of the new version.

    Raises UnknownConsent, AlreadyWithdrawn, BadEntry if a channel was never ticked.
    """
    thread, newest = _thread(change.session, consent)
    terms = consent_rows.terms_of(newest)
    if terms.state is State.WITHDRAWN:
        raise AlreadyWithdrawn(consent=consent)
    if terms.state in LIFTABLE:
        return _add_version(change, thread, _lifted(terms, withdrawal), [e.file for e in newest.evidence], "lifted")
    taken = withdrawal.channels or terms.channels
    if not taken <= terms.channels:
        raise BadEntry(
            field="channels",
            cause=Cause("not in this consent: {channels}", channels=", ".join(sorted(taken - terms.channels))),
        )
    gone = terms.withdrawn_channels | taken
    after = dataclasses.replace(
        terms,
        state=State.WITHDRAWN if gone == terms.channels else terms.state,
        withdrawn_on=withdrawal.on,
        withdrawn_how=withdrawal.how,
        withdrawn_by=withdrawal.by,
        withdrawn_channels=gone,
    )
    return _add_version(change, thread, after, [e.file for e in newest.evidence], "withdrawn")


def withdraw_all(change: Change, person: str, withdrawal: Withdrawal) -> list[str]:
    """Take back every consent of a person that stands; returns the labels of the new versions. Raises UnknownPerson.

    Channels named in the withdrawal are taken back where they were ticked.
    """
    labels = []
    for thread in _threads(change.session, people.row_of(change.session, person)):
        terms = consent_rows.terms_of(thread.versions[-1])
        if terms.state not in (State.CONSENTS, State.UNSIGNED):
            continue
        part = terms.channels & withdrawal.channels
        if part or not withdrawal.channels:
            labels.append(
                withdraw(change, consent_label(thread.key), dataclasses.replace(withdrawal, channels=frozenset(part)))
            )
    return labels


def versions_of(session: Session, person: str) -> list[ConsentVersion]:
    """Every version of every consent of the person, newest first. Raises UnknownPerson."""
    owner = people.row_of(session, person)
    rows = [(t, v) for t in _threads(session, owner) for v in t.versions]
    rows.sort(key=lambda pair: pair[1].key, reverse=True)
    return [consent_rows.record_of(v, owner.id, newest=v.number == t.newest) for t, v in rows]


def purposes(session: Session) -> tuple[str, ...]:
    """The purposes that the newest versions of standing consents name beside the general one, sorted."""
    query = (
        select(ConsentTerm.value)
        .join(VersionRow, VersionRow.key == ConsentTerm.version_key)
        .join(Consent, Consent.key == VersionRow.consent_key)
        .where(ConsentTerm.kind == "purpose", ConsentTerm.value != GENERAL_PURPOSE)
        .where(Consent.newest == VersionRow.number, VersionRow.state == State.CONSENTS.value)
    )
    return tuple(sorted(set(session.scalars(query))))


def version(session: Session, label: str) -> ConsentVersion:
    """One version, by a label like C12.2, or the newest of C12. Raises UnknownConsent."""
    consent, _, number = label.partition(".")
    thread, newest = _thread(session, consent)
    owner = session.get_one(Person, thread.person_key)
    for row in thread.versions:
        if str(row.number) == (number or str(newest.number)):
            return consent_rows.record_of(row, owner.id, newest=row is newest)
    raise UnknownConsent(consent=label)


def _threads(session: Session, owner: Person) -> list[Consent]:
    """The person's consents, oldest first."""
    return list(session.scalars(select(Consent).where(Consent.person_key == owner.key).order_by(Consent.key)))


def _thread(session: Session, consent: str) -> tuple[Consent, VersionRow]:
    """A consent by its label, and its newest version. Raises UnknownConsent."""
    digits = consent[1:].partition(".")[0]
    if consent[:1].upper() == "C" and digits.isascii() and digits.isdigit():
        found = session.get(Consent, int(digits))
        if found is not None:
            return found, found.versions[-1]
    raise UnknownConsent(consent=consent)


def _add_version(
    change: Change, thread: Consent, terms: ConsentTerms, kept: Sequence[Evidence], action: str, why: str = ""
) -> str:
    """Write the next version of a consent and tell the log."""
    row = consent_rows.row_of(change, terms, why or action)
    row.number = thread.newest + 1
    row.evidence = [ConsentEvidence(evidence_key=e.key, file=e, place=i) for i, e in enumerate(kept)]
    row.consent_key = thread.key
    change.session.add(row)
    thread.newest = row.number
    change.session.flush()
    change.session.expire(thread, ["versions"])
    label = version_label(thread.key, row.number)
    digest = change.sealed(consent_rows.content(row))
    change.note(f"consent {action}", label, of=f"person:{thread.person_key}", digest=digest)
    return label


_WITHDRAWAL_FIELDS = ("withdrawn_on", "withdrawn_how", "withdrawn_by", "withdrawn_channels")


LIFTABLE = (State.REFUSED, State.RESERVED, State.OBJECTED, State.TOLD)
"""What is no consent, and is lifted when it is taken back."""


def _lifted(terms: ConsentTerms, withdrawal: Withdrawal) -> ConsentTerms:
    """A refusal, reservation or objection that the person took back; nobody is shown by this alone."""
    return dataclasses.replace(
        terms,
        state=State.LIFTED,
        withdrawn_on=withdrawal.on,
        withdrawn_how=withdrawal.how,
        withdrawn_by=withdrawal.by,
    )


def _completed(change: Change, policy: Policy, terms: ConsentTerms) -> ConsentTerms:
    """The terms with what goes without saying filled in, or refused. Raises UnknownChannelName, BadEntry."""
    channels.check(change.session, terms.channels)
    check_days(terms, change.now.date())
    if terms.state in (State.REFUSED, State.RESERVED):
        return dataclasses.replace(terms, signed_on=terms.signed_on or change.now.date())
    if terms.state is State.OBJECTED:
        return dataclasses.replace(
            terms,
            channels=terms.channels or _of_other_basis(change.session, policy),
            signed_on=terms.signed_on or change.now.date(),
            signatures=(),
        )
    if terms.state is State.TOLD:
        day = terms.signed_on or change.now.date()
        return _with_dates(policy, dataclasses.replace(terms, signed_on=day, signatures=()))
    complete = terms.channels and terms.media and terms.purposes
    # Old lists often say of somebody only that nothing was signed; that hides as it is.
    if terms.state is not State.UNSIGNED and not complete:
        raise BadEntry(field="channels", cause="a consent names at least one channel, kind of media and purpose")
    if terms.state is State.WITHDRAWN:
        gone = terms.withdrawn_on or change.now.date()
        return dataclasses.replace(terms, withdrawn_on=gone, withdrawn_channels=terms.channels)
    return _with_dates(policy, terms)


def _of_other_basis(session: Session, policy: Policy) -> frozenset[str]:
    """The channels where pictures rest on another basis than consent today. Raises BadEntry where there are none.

    They are written into an objection, so that it holds there also under another policy.
    """
    found = frozenset(c.name for c in channels.channels(session) if c.kind in policy.other_basis_kinds)
    if not found:
        raise BadEntry(field="channels", cause="every picture rests on consent here: name the channels objected to")
    return found


def check_days(terms: ConsentTerms, today: date) -> None:
    """Refuse days that cannot be. Raises BadEntry."""
    # Somewhere it is tomorrow already.
    if terms.signed_on is not None and terms.signed_on > today + timedelta(days=1):
        raise BadEntry(field="signed_on", cause="the day of signing lies in the future")
    if terms.valid_until is not None and terms.signed_on is not None and terms.valid_until < terms.signed_on:
        raise BadEntry(field="valid_until", cause="the consent would end before it was signed")


def _with_dates(policy: Policy, terms: ConsentTerms) -> ConsentTerms:
    """The terms with the signature and the last day that go without saying. Raises BadEntry."""
    if terms.state is State.CONSENTS and terms.signed_on is None:
        raise BadEntry(field="signed_on", cause="a signed consent has a day of signing")
    signatures = terms.signatures
    if terms.state is State.CONSENTS and not signatures:
        signatures = (Signature(None, Capacity.SELF, terms.signed_on),)
    until = terms.valid_until
    if until is None and terms.signed_on is not None and policy.valid_months:
        until = plus_months(terms.valid_from or terms.signed_on, policy.valid_months)
    return dataclasses.replace(terms, signatures=signatures, valid_until=until)
