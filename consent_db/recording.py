"""What the register takes down. Each method is one change: kept whole and durably when it returns, or not at all."""

from collections.abc import Mapping, Sequence
from datetime import date

from consent_db import (
    audit,
    biometrics,
    channels,
    consents,
    importing,
    organisation,
    own_texts,
    people,
    policies,
    publications,
    table_columns,
)
from consent_db.consents import Withdrawal
from consent_db.desk import POLICY, Desk, policy_of
from consent_db.groups import GroupKind
from consent_db.importing import Enrolment, Missing, Plan
from consent_db.organisation import Organisation
from consent_db.own_texts import OwnTexts
from consent_db.policies import Policy
from consent_db.records import Channel, ConsentTerms, Document, NewPerson, NewPublication, State, Template
from consent_db.table_lines import Row
from consent_db.tables import Setting


class Recording(Desk):
    """The writing half of the register."""

    def add_person(self, person: NewPerson) -> None:
        """Register a person. Raises PersonExists, BadEntry."""
        with self._changing() as change:
            people.add(change, person)

    def correct_person(self, person: str, corrected: NewPerson, seen: NewPerson | None = None) -> None:
        """Replace what is recorded about a person; `seen` is what the corrected record was made of.

        Raises UnknownPerson, PersonExists, BadEntry, ChangedMeanwhile.
        """
        with self._changing() as change:
            people.correct(change, person, corrected, seen)

    def record_consent(self, person: str, terms: ConsentTerms, documents: Sequence[Document] = ()) -> str:
        """Record a consent with its forms; returns the label of its first version.

        Raises UnknownPerson, UnknownChannelName, BadEntry, EvidenceNotAccepted.
        """
        with self._changing() as change:
            return consents.record(change, policy_of(change.session), person, terms, documents)

    def correct_consent(
        self, consent: str, terms: ConsentTerms, why: str, documents: Sequence[Document] = (), seen: str = ""
    ) -> str:
        """Add a corrected version; the old one stays readable. `seen`: the version that was corrected, like C12.2.

        Returns the new label. Raises UnknownConsent, AlreadyWithdrawn, UnknownChannelName, BadEntry,
        EvidenceNotAccepted, ChangedMeanwhile.
        """
        with self._changing() as change:
            return consents.correct(change, policy_of(change.session), consent, terms, why, documents, seen)

    def withdraw(self, consent: str, withdrawal: Withdrawal) -> str:
        """Take back a consent, refusal or reservation; holds at once. `takedowns` then lists what must come down.

        Raises UnknownConsent, AlreadyWithdrawn, BadEntry.
        """
        with self._changing() as change:
            return consents.withdraw(change, consent, withdrawal)

    def withdraw_all(self, person: str, withdrawal: Withdrawal) -> list[str]:
        """Take back every consent of a person that stands; returns the new labels. Raises UnknownPerson."""
        with self._changing() as change:
            return consents.withdraw_all(change, person, withdrawal)

    def refuse(self, person: str, on: date, documents: Sequence[Document] = ()) -> str:
        """Note that a person said no to everything; a consent signed later counts again. Returns the label."""
        return self.record_consent(person, ConsentTerms(State.REFUSED, signed_on=on), documents)

    def reserve(self, person: str, on: date, documents: Sequence[Document] = ()) -> str:
        """Note that a person is against any picture: photos with them are held. Returns the label."""
        return self.record_consent(person, ConsentTerms(State.RESERVED, signed_on=on), documents)

    def object(
        self, person: str, on: date, named: frozenset[str] = frozenset(), documents: Sequence[Document] = ()
    ) -> str:
        """Note that a person objects to uses that rest on another basis than consent; returns the label.

        Without `named` channels: all where that is so today. Consents are as they were. Raises UnknownPerson, BadEntry.
        """
        return self.record_consent(person, ConsentTerms(State.OBJECTED, named, signed_on=on), documents)

    def tell(
        self, persons: Sequence[str], on: date, form: Document | None = None, until: date | None = None
    ) -> list[str]:
        """Note that people were told of such uses on paper; returns the labels. The paper is kept with each.

        It is no consent. Raises UnknownPerson, BadEntry, EvidenceNotAccepted.
        """
        terms = ConsentTerms(State.TOLD, signed_on=on, valid_until=until)
        documents = [form] if form is not None else []
        with self._changing() as change:
            policy = policy_of(change.session)
            return [consents.record(change, policy, person, terms, documents) for person in persons]

    def tick_biometrics(self, person: str, agreed: bool, on: date, form: Document | None = None) -> None:
        """Note whether a person agrees to be recognised by a computer; a no removes templates and portrait."""
        with self._changing() as change:
            biometrics.tick(change, person, agreed, on, form)

    def enrol(self, person: str, *templates: Template, portrait: bytes | None = None) -> None:
        """Replace a person's templates of these networks. Raises UnknownPerson, BiometricsNotTicked, BadEntry."""
        with self._changing() as change:
            biometrics.enrol(change, person, templates, portrait)

    def enrol_people(self, enrolments: Mapping[str, Enrolment]) -> None:
        """The same for many people at once: all of them or nobody."""
        with self._changing() as change:
            for person, made in enrolments.items():
                biometrics.enrol(change, person, made.templates, made.portrait)

    def wipe_biometrics(self, person: str | None = None) -> int:
        """Remove templates and portrait of one person, or of everybody; returns how many templates there were."""
        with self._changing() as change:
            if person is None:
                return biometrics.wipe_all(change)
            return biometrics.wipe(change, people.row_of(change.session, person))

    def record_publication(self, copy: NewPublication) -> str:
        """Put a copy on record; the same copy is recorded once. Returns its number.

        Raises UnknownPerson, UnknownConsent.
        """
        with self._changing() as change:
            return publications.record(change, policy_of(change.session), copy)

    def tell_address(self, publication: str, address: str) -> None:
        """Note where a copy was posted. Raises UnknownPublication."""
        with self._changing() as change:
            publications.tell_address(change, publication, address)

    def mark_taken_down(self, publication: str, on: date, by: str = "") -> None:
        """Note that a copy came down. Raises UnknownPublication."""
        with self._changing() as change:
            publications.taken_down(change, publication, on, by)

    def note_asked(self, publications_: Sequence[str], on: date) -> None:
        """Note that whoever answers for them was asked to take these copies down. Raises UnknownPublication."""
        with self._changing() as change:
            for number in publications_:
                publications.note_asked(change, number, on)

    def import_people(
        self,
        rows: Sequence[Row],
        enrolments: Mapping[str, Enrolment],
        group: str = "",
        kind: GroupKind = GroupKind.UNIT,
        changes: Plan | None = None,
        missing: Missing = Missing.STAY,
    ) -> None:
        """Take in every row of a plan, with what was made of the reference pictures; all or nothing.

        Everybody belongs to `group`, if one is named; a group that is not there yet is made, and is of this kind. Of
        `changes` what it says of people who are there is taken in as well, and `missing` says what becomes of those who
        are not in the table.

        Raises PersonExists, UnknownChannelName, BadEntry, EvidenceUnreadable, EvidenceNotAccepted.
        """
        with self._changing() as change:
            importing.carry_out(change, policy_of(change.session), rows, enrolments, group, kind)
            if changes is not None:
                importing.take_changes(change, changes, group, kind, missing)

    def tell_columns(self, headings: Sequence[str], chosen: Mapping[str, str]) -> None:
        """Remember which column is which of ours, for the next table with these headings. Raises BadEntry."""
        with self._changing() as change:
            table_columns.remember(change, headings, chosen)

    def add_channel(self, channel: Channel) -> None:
        """Add a place of publication. Raises ChannelExists, BadEntry."""
        with self._changing() as change:
            channels.add(change, channel)

    def alter_channel(self, channel: Channel) -> None:
        """Set title, kind, owner and state of a channel. Raises UnknownChannelName, BadEntry."""
        with self._changing() as change:
            channels.alter(change, channel)

    def tell_organisation(self, told: Organisation) -> None:
        """Keep who asks for consents, as every form says it from now on."""
        with self._changing() as change:
            organisation.tell(change, told)

    def tell_own_texts(self, words: Mapping[str, Mapping[str, str]], logo: bytes) -> OwnTexts:
        """Let forms say it in these words, by language and line, under this logo. Raises BadEntry."""
        with self._changing() as change:
            return own_texts.tell(change, words, logo)

    def follow(self, policy: Policy) -> None:
        """Follow this policy from now on; the register keeps a copy of its own."""
        with self._changing() as change:
            set_policy(change, policy)


def set_policy(change: audit.Change, policy: Policy) -> None:
    """Write the register's own copy of the policy and tell the log."""
    text = policies.to_json(policy)
    change.session.merge(Setting(name=POLICY, value=text))
    change.session.flush()
    change.note("policy set", policy.name, policy=text)
