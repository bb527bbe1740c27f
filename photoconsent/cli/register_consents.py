"""`photoconsent register consent, correct, withdraw, refuse, reserve, object, told …`: what people said and signed."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from consent_db.consents import Withdrawal
from consent_db.records import Capacity, ConsentTerms, Given, LegalBasis, Media, Signature, State
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_published import show_take_downs
from photoconsent.cli.screen import clean, err, out
from photoconsent.cli.strangers import read_forms
from photoconsent.papers.filing import on_form
from photoconsent.whole_file import write_whole

PersonArgument = Annotated[str, typer.Argument(metavar="PERSON", help="The person's number.")]
ConsentArgument = Annotated[str, typer.Argument(metavar="CONSENT", help="The consent's number, like C12.")]
ChannelsOption = Annotated[list[str] | None, typer.Option("--channel", help="A channel that was ticked; repeat.")]
MediaOption = Annotated[list[Media] | None, typer.Option("--media", help="Ticked; else still pictures.")]
PurposeOption = Annotated[list[str] | None, typer.Option("--purpose", help="Ticked; else the general one.")]
SignedOnOption = Annotated[str, typer.Option("--signed-on", metavar="YYYY-MM-DD", help="The day on the form.")]
UntilOption = Annotated[str, typer.Option("--until", metavar="YYYY-MM-DD", help="Last day; else as the policy says.")]
FormOption = Annotated[list[Path] | None, typer.Option("--form", metavar="FILE", help="The scanned form; repeat.")]
GuardianOption = Annotated[list[str] | None, typer.Option("--guardian", help="A guardian who signed; repeat.")]
MissingOption = Annotated[list[str] | None, typer.Option("--not-yet", help="A guardian who has not signed; repeat.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def consent(
    person: PersonArgument,
    channel: ChannelsOption = None,
    signed_on: SignedOnOption = "",
    until: UntilOption = "",
    form: FormOption = None,
    media: MediaOption = None,
    purpose: PurposeOption = None,
    guardian: GuardianOption = None,
    not_yet: MissingOption = None,
    printed: Annotated[str, typer.Option("--code", help="The code of a form printed here: keeps its text.")] = "",
    place: Annotated[str, typer.Option(help="Where it was signed.")] = "",
    controller: Annotated[str, typer.Option(help="The unit that answers for the use.")] = "",
    case: Annotated[str, typer.Option(help="Case number.")] = "",
    basis: Annotated[LegalBasis, typer.Option(help="What the organisation leans on.")] = LegalBasis.CONSENT,
    given: Annotated[Given, typer.Option(help="How it was given.")] = Given.PAPER,
    name_shown: Annotated[bool, typer.Option("--name-shown", help="The name may stand beside the picture.")] = False,
    attested_by: Annotated[str, typer.Option(help="The manager who vouches for a form kept elsewhere.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record a signed consent with its scanned form. Without the form it counts as not written.

    Example: photoconsent register consent P0001 --channel facebook --signed-on 2026-05-04 --form scan.pdf
    """
    with open_register(register, passphrase_file) as consents:
        day = day_of(signed_on, consents.today())
        terms = ConsentTerms(
            channels=frozenset(channel or ()),
            signatures=_signatures(day, guardian or [], not_yet or []),
            signed_on=day,
            valid_until=day_of(until, date.min) if until else None,
            place=place,
            controller=controller,
            name_shown=name_shown,
            legal_basis=basis,
            given=given,
            case_number=case,
            attested_by=attested_by,
        )
        terms = on_form(_ticked(terms, media, purpose), consents.form_of(printed) if printed else None)
        label = consents.record_consent(person, terms, read_forms(form))
        until_day = consents.consent(label).terms.valid_until
    out.print(f"{label} is recorded, valid until {until_day or 'withdrawn'}.")
    if not form and not attested_by:
        err.print("There is no form on file, so nobody is shown on it yet. Add it with “register correct --form”.")
    return 0


def correct(
    number: ConsentArgument,
    why: Annotated[str, typer.Option(help="Why it is corrected.")],
    channel: ChannelsOption = None,
    signed_on: SignedOnOption = "",
    until: UntilOption = "",
    form: FormOption = None,
    media: MediaOption = None,
    purpose: PurposeOption = None,
    guardian: GuardianOption = None,
    signed: Annotated[bool, typer.Option("--signed", help="An unsigned form is signed now.")] = False,
    case: Annotated[str | None, typer.Option(help="Case number.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Correct a consent by a new version; what is not named stays, and the old version stays readable."""
    with open_register(register, passphrase_file) as consents:
        before = consents.consent(number)
        terms = _ticked(before.terms, media, purpose)
        if channel:
            terms = replace(terms, channels=frozenset(channel) | terms.withdrawn_channels)
        if signed_on:
            terms = replace(terms, signed_on=day_of(signed_on, date.min))
        if until:
            terms = replace(terms, valid_until=day_of(until, date.min))
        if case is not None:
            terms = replace(terms, case_number=case)
        if signed:
            terms = replace(terms, state=State.CONSENTS)
        if guardian or signed or signed_on:
            terms = replace(terms, signatures=_signatures(terms.signed_on, guardian or [], []))
        label = consents.correct_consent(number, terms, why, read_forms(form), before.label)
    out.print(f"{label} is recorded; the version before stays readable.")
    return 0


def withdraw(
    number: Annotated[
        str, typer.Argument(metavar="CONSENT|PERSON", help="A consent (C12), or a person: all of theirs.")
    ],
    channel: Annotated[list[str] | None, typer.Option("--channel", help="Only this channel; repeat.")] = None,
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day it was taken back; else today.")] = "",
    how: Annotated[str, typer.Option(help="By letter, by phone …")] = "",
    by: Annotated[str, typer.Option(help="By whom.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Take a consent back, or lift a refusal or reservation; holds at once. Lists what must come down."""
    with open_register(register, passphrase_file) as consents:
        withdrawal = Withdrawal(day_of(on, consents.today()), how, by, frozenset(channel or ()))
        if any(p.id == number for p in consents.find(number)):
            labels = consents.withdraw_all(number, withdrawal)
            person = number
        else:
            labels = [consents.withdraw(number, withdrawal)]
            person = consents.consent(labels[0]).person
        down, policy = consents.takedowns(consents.today(), person), consents.policy
    if as_json:
        print_json({"withdrawn": labels, "take_down": down})
        return 0
    out.print(f"Withdrawn: {', '.join(labels) or 'there was nothing left to withdraw'}.")
    show_take_downs(down, policy)
    return 0


def refuse(
    person: PersonArgument,
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day; else today.")] = "",
    form: FormOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record that a person said no. They are covered everywhere until they sign a later consent."""
    with open_register(register, passphrase_file) as consents:
        label = consents.refuse(person, day_of(on, consents.today()), read_forms(form))
    out.print(f"{label} is recorded: {clean(person)} said no.")
    return 0


def reserve(
    person: PersonArgument,
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day; else today.")] = "",
    form: FormOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record that a person is against any picture: every photo with them is held until somebody decides.

    “register withdraw” with the number printed here lifts it.
    """
    with open_register(register, passphrase_file) as consents:
        label = consents.reserve(person, day_of(on, consents.today()), read_forms(form))
    out.print(f"{label} is recorded: photos with {clean(person)} are held.")
    return 0


def object_(
    person: PersonArgument,
    channel: Annotated[
        list[str] | None, typer.Option("--channel", help="Only this channel; repeat. Else all that need no consent.")
    ] = None,
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day; else today.")] = "",
    form: FormOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record an objection to pictures that rest on another basis than consent. They are covered there at once.

    It is no word about any consent: in other channels consents count as before. “register withdraw” with the number
    printed here lifts it.
    """
    with open_register(register, passphrase_file) as consents:
        label = consents.object(person, day_of(on, consents.today()), frozenset(channel or ()), read_forms(form))
        named, down = consents.consent(label).terms.channels, consents.takedowns(consents.today(), person)
        policy = consents.policy
    out.print(f"{label} is recorded: {clean(person)} objects to pictures in {clean(', '.join(sorted(named)))}.")
    show_take_downs(down, policy)
    return 0


def told(
    people: Annotated[list[str] | None, typer.Argument(metavar="[PERSON…]", help="Their numbers.")] = None,
    group: Annotated[str, typer.Option(help="Everybody who belongs to this group today as well.")] = "",
    on: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day; else today.")] = "",
    until: UntilOption = "",
    form: Annotated[Path | None, typer.Option(metavar="FILE", help="The paper by which they were told.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record that people were told on paper of pictures that need no consent, and that they may object.

    It is no consent, and counts only under a policy that says where pictures rest on another basis, with the paper on
    file.
    """
    with open_register(register, passphrase_file) as consents:
        wanted = [*dict.fromkeys([*(people or []), *(consents.members(group) if group else [])])]
        last = day_of(until, date.max) if until else None
        (paper,) = read_forms([form]) if form is not None else (None,)
        consents.tell(wanted, day_of(on, consents.today()), paper, last)
    out.print(f"{len(wanted)} people were told.")
    return 0


def delete_consent(
    number: ConsentArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Delete a consent that has ended, with its forms. What says no is kept as long as the person is registered."""
    with open_register(register, passphrase_file) as consents:
        found = consents.consent(number.partition(".")[0])
        until = found.terms.valid_until
        whose = f"{found.consent} of {clean(found.person)}" + (f", valid until {until}," if until else "")
        if not yes and not typer.confirm(f"Delete {whose} with every version and its forms? This cannot be undone."):
            return 1
        consents.delete_consent(number)
    out.print(f"{found.consent} is deleted. Backups made before today still hold it: replace them.")
    return 0


def form(
    number: Annotated[str, typer.Argument(metavar="FORM", help="The form's number, like E7.")],
    target: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write it, not encrypted.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Take a scanned form out of the register into a file. The window shows it without writing it anywhere."""
    with open_register(register, passphrase_file) as consents:
        data = consents.evidence(number)
    write_whole(target, data)
    err.print(f"{clean(target)} is not encrypted. Delete it when it has served.")
    return 0


def _ticked(terms: ConsentTerms, media: list[Media] | None, purposes: list[str] | None) -> ConsentTerms:
    """The terms with media and purposes, where any were named."""
    if media:
        terms = replace(terms, media=frozenset(media))
    return replace(terms, purposes=frozenset(purposes)) if purposes else terms


def _signatures(day: date | None, signed: list[str], missing: list[str]) -> tuple[Signature, ...]:
    """The person's own signature, or those of guardians."""
    if not signed and not missing:
        return (Signature(None, Capacity.SELF, day),)
    given = tuple(Signature(name, Capacity.GUARDIAN, day) for name in signed)
    return given + tuple(Signature(name, Capacity.GUARDIAN) for name in missing)
