"""`photoconsent register add, correct-person, biometrics, enrol, wipe-biometrics, export, erase`."""

from pathlib import Path
from typing import Annotated

import typer

from consent_db.dates import year_and_month
from consent_db.errors import BadEntry
from consent_db.records import Guardian, NewPerson, Role
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, err, out
from photoconsent.cli.strangers import PATIENT, read_forms
from photoconsent.papers.form_texts import load_texts
from photoconsent.pipeline.journal import settle_all

PersonArgument = Annotated[str, typer.Argument(metavar="PERSON", help="The person's number.")]
NameOption = Annotated[str | None, typer.Option(help="Full name; leave out to keep the person by number alone.")]
RoleOption = Annotated[Role | None, typer.Option(help="What the person is to the organisation.")]
BornOption = Annotated[str | None, typer.Option(metavar="YYYY[-MM]", help="Year, or year and month, of birth.")]
GuardianOption = Annotated[list[str] | None, typer.Option(help="Name of somebody who must sign; repeat for each.")]


def add(
    person: PersonArgument,
    name: NameOption = None,
    role: RoleOption = None,
    unit: Annotated[str, typer.Option(help="Where the person belongs.")] = "",
    contact: Annotated[str, typer.Option(help="How to reach the person.")] = "",
    born: BornOption = None,
    guardian: GuardianOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Add a person. What they signed is recorded with “register consent”."""
    new = NewPerson(
        person, name, role or Role.EMPLOYEE, unit, contact, *year_and_month(born or ""), _guardians(guardian)
    )
    with open_register(register, passphrase_file) as consents:
        consents.add_person(new)
    out.print(f"{clean(person)} is in the register.")
    return 0


def correct_person(
    person: PersonArgument,
    number: Annotated[str | None, typer.Option(help="A new number.")] = None,
    name: NameOption = None,
    role: RoleOption = None,
    unit: Annotated[str | None, typer.Option()] = None,
    contact: Annotated[str | None, typer.Option()] = None,
    born: BornOption = None,
    guardian: GuardianOption = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Correct what is recorded about a person; what is not named stays as it is."""
    with open_register(register, passphrase_file) as consents:
        before = consents.person(person).person
        year, month = year_and_month(born) if born is not None else (before.born_year, before.born_month)
        after = NewPerson(
            number or before.id,
            before.name if name is None else name or None,
            role or before.role,
            before.unit if unit is None else unit,
            before.contact if contact is None else contact,
            year,
            month,
            before.guardians if guardian is None else _guardians(guardian),
        )
        consents.correct_person(person, after, before)
    out.print(f"{clean(after.id)} is corrected.")
    return 0


def biometrics(
    person: PersonArgument,
    answer: Annotated[str, typer.Argument(metavar="yes|no", help="What the person ticked.")],
    day: Annotated[str, typer.Option("--on", metavar="YYYY-MM-DD", help="The day of the tick; else today.")] = "",
    form: Annotated[Path | None, typer.Option(metavar="FILE", help="The signed form.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Record whether a person agrees to be recognised by a computer. A no removes reference and portrait at once."""
    if answer not in ("yes", "no"):
        raise BadEntry(field="biometrics", cause="say yes or no")
    with open_register(register, passphrase_file) as consents:
        document = read_forms([form] if form is not None else [])
        consents.tick_biometrics(person, answer == "yes", day_of(day, consents.today()), *document)
    out.print(f"{clean(person)}: {'may be recognised by a computer' if answer == 'yes' else 'no reference is kept'}.")
    return 0


def enrol(
    person: PersonArgument,
    pictures: Annotated[list[Path], typer.Argument(metavar="PICTURE…", help="One to three good portraits.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Make references of a person's pictures, in place of those there were; each picture is judged."""
    # Here, because the networks take a second that other commands need not wait.
    from photoconsent.enrolment import enrol
    from photoconsent.enrolment.references import SENTENCES
    from photoconsent.pipeline.apart import Apart

    with open_register(register, passphrase_file) as consents:
        consents.person(person)
        with Apart(PATIENT) as apart:
            done = apart.call(enrol.enrol_pictures, person, pictures)
        for judged in done.judged:
            err.print(f"{clean(judged.path.name)}: {SENTENCES[judged.verdict]}")
        if done.made.templates:
            consents.enrol(person, *done.made.templates, portrait=done.made.portrait)
    out.print(f"{len(done.made.templates)} of {len(pictures)} pictures enrolled for {clean(person)}.")
    return 0 if done.made.templates else 1


def wipe_biometrics(
    person: Annotated[str, typer.Argument(metavar="[PERSON]", help="Only this person; else everybody.")] = "",
    everybody: Annotated[
        bool, typer.Option("--everybody", help="Everybody: say so, because it cannot be undone.")
    ] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Remove the biometric references and portraits of one person, or of everybody."""
    if bool(person) == everybody:
        raise BadEntry(field="person", cause="name one person, or say --everybody")
    with open_register(register, passphrase_file) as consents:
        gone = consents.wipe_biometrics(person or None)
    out.print(f"{gone} references removed.")
    return 0


def export(
    target: Annotated[Path, typer.Option("--out", metavar="PATH", help="A folder, or a .csv or .xlsx file.")],
    person: Annotated[str, typer.Argument(metavar="[PERSON]", help="Everything on this person, into a folder.")] = "",
    forms: Annotated[bool, typer.Option("--forms", help="With a table: the scanned forms beside it.")] = False,
    language: Annotated[str, typer.Option(help="Of the pages for a person: nb, nn, da or en.")] = "nb",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Write everything that is held on one person, or everybody as a table that “register import” reads.

    What is written is not encrypted any more: hand it over, then delete it.
    """
    with open_register(register, passphrase_file) as consents:
        if person:
            from photoconsent.papers.handout import write_handout  # here, because reportlab takes a while

            files = write_handout(consents, person, target, load_texts(paths.resources_folder() / "forms", language))
            out.print(f"{len(files)} files about {clean(person)} are in {clean(target)}.")
        else:
            count = consents.export_table(target, with_forms=forms)
            out.print(f"{count} people are in {clean(target)}.")
    err.print("These files are not encrypted. Delete them when they have served.")
    return 0


def erase(
    person: PersonArgument,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask again.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Erase a person with consents, forms and references. What proves past publications stays, without the name."""
    with open_register(register, passphrase_file) as consents:
        consents.person(person)
        if not yes and not typer.confirm(f"Erase {clean(person)}? This cannot be undone."):
            return 1
        done = consents.erase(person)
    settle_all(paths.state_folder())
    if as_json:
        print_json(done)
        return 0
    out.print("Removed: " + ", ".join(f"{count} {what}" for what, count in done.removed) + ".")
    if done.publications:
        out.print(f"Kept without the name, as proof, and now to be taken down: {', '.join(done.publications)}.")
    out.print("Backups made before today still hold the person: replace them.")
    return 0


def _guardians(names: list[str] | None) -> tuple[Guardian, ...]:
    """The guardians of these names."""
    return tuple(Guardian(name) for name in names or ())
