"""`photoconsent register print, scan`: forms on paper, from printing to recorded."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from consent_db.errors import BadEntry, Cause
from consent_db.organisation import country_of, purposes_of
from consent_db.printed import FormKind, Printed
from consent_db.records import Capacity, ConsentTerms, Document, Media, Signature, State
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_texts import tell_left_out
from photoconsent.cli.screen import clean, err, out
from photoconsent.errors import PhotoError
from photoconsent.papers.filing import ReadTicks, on_form, read_scan, record_confirmed
from photoconsent.papers.form_copy import copy_mail, form_of
from photoconsent.papers.form_texts import load_texts
from photoconsent.whole_file import write_whole


def print_forms(
    target: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="The PDF to print.")],
    people: Annotated[
        list[str] | None, typer.Argument(metavar="[PERSON…]", help="A form for each; none: blank.")
    ] = None,
    group: Annotated[str, typer.Option(help="A form for each who belongs to this group today.")] = "",
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    blank: Annotated[int, typer.Option(help="So many blank forms as well.", min=0)] = 0,
    guideline: Annotated[bool, typer.Option("--guideline", help="“Read and understood” instead of a consent.")] = False,
    kind: Annotated[
        str, typer.Option(help="adult, child, patient, relative, visitor or photographer; else what suits the person.")
    ] = "",
    controller: Annotated[str, typer.Option(help="The unit that asks; else as the register has it.")] = "",
    contact: Annotated[str, typer.Option(help="Where to ask, or to withdraw; else as the register has it.")] = "",
    until: Annotated[str, typer.Option(help="How long the consent holds, in words; else as the policy says.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Make forms to print and sign. The code on each is a random number, by which “register scan” finds it again.

    Who asks, and what for, comes from the register: see “register organisation”. A consent has two pages, to be printed
    on both sides; forms for visitors are cut apart.
    """
    from photoconsent.papers import coded_forms  # here, because reportlab takes a while and is seldom needed

    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        named = [*(people or []), *(coded_forms.people_of(consents, group) if group else [])]
        # Nobody is named, and no group whose people are: a blank form is meant.
        wanted: list[str | None] = [*dict.fromkeys(named), *[None] * (blank or (0 if people or group else 1))]
        if guideline:
            data = coded_forms.guideline_forms(consents, texts, wanted)
        else:
            about = coded_forms.About(controller, contact, until)
            data = coded_forms.consent_forms(consents, texts, wanted, about, coded_forms.kind_of(kind))
            _say_missing(about.over(consents.organisation()).missing())
            kinds = {coded_forms.kind_of(kind) or coded_forms.kind_for(consents, person) for person in wanted}
            tell_left_out({one.value: coded_forms.left_out(consents, texts, one) for one in kinds})
    write_whole(target, data)
    out.print(f"{len(wanted)} forms are in {clean(target)}.")
    return 0


def _say_missing(missing: tuple[str, ...]) -> None:
    """Say what the forms leave to be written by hand."""
    if missing:
        err.print(
            f"The register does not say: {', '.join(missing)}. The forms have a line to write on for each; a consent is"
            " not informed before they are filled in. “register organisation” tells the register once and for all."
        )


def organisation(
    controller: Annotated[str | None, typer.Option(help="Who answers for the pictures: name, unit, address.")] = None,
    contact: Annotated[str | None, typer.Option(help="Where to ask, or to withdraw.")] = None,
    officer: Annotated[str | None, typer.Option(help="How to reach the data protection officer.")] = None,
    purpose: Annotated[list[str] | None, typer.Option(help="What pictures are for; repeat it for each.")] = None,
    country: Annotated[str | None, typer.Option(help="no or dk: whose Datatilsynet hears complaints.")] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Show who asks for consents, as every form says it; with options, tell it. Forms printed before stay as they are.

    Exit code 1 while something is missing that a form must say.
    """
    with open_register(register, passphrase_file) as consents:
        kept = consents.organisation()
        told = replace(
            kept,
            controller=kept.controller if controller is None else controller.strip(),
            contact=kept.contact if contact is None else contact.strip(),
            officer=kept.officer if officer is None else officer.strip(),
            purposes=kept.purposes if purpose is None else purposes_of(purpose),
            country=kept.country if country is None else country_of(country),
        )
        if told != kept:
            consents.tell_organisation(told)
    if as_json:
        print_json({"organisation": told, "missing": told.missing()})
    else:
        for name in ("controller", "contact", "officer"):
            out.print(f"  {name:<12}{clean(getattr(told, name) or '– missing')}")
        for words in told.purposes or ("– missing",):
            out.print(f"  {'purpose':<12}{clean(words)}")
        out.print(f"  {'country':<12}{told.country.value}")
    return 1 if told.missing() else 0


def scan(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="PDFs or pictures of scanned forms.")],
    record: Annotated[bool, typer.Option("--record", help="Ask what was ticked on each, and record it.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Match scanned forms to their people by the printed code, and read their ticks; with --record you confirm them.

    A tick that is not certain counts as none, and is named.

    Exit code 1 if a form could not be matched or read.
    """
    with open_register(register, passphrase_file) as consents:
        found, lost = _matched(consents, files)
        if as_json:
            print_json([{"file": m.file, "pages": m.pages, "form": m.printed, "ticks": m.ticks} for m in found])
        for match in found if not as_json else []:
            out.print(match.line())
            if record:
                _record(consents, match)
    return 1 if lost or any(m.printed is None for m in found) else 0


@dataclass(frozen=True, slots=True)
class _Match:
    """One scanned form and what is known of it."""

    file: Path
    pages: tuple[int, ...]
    document: Document
    printed: Printed | None
    ticks: ReadTicks | None

    def line(self) -> str:
        """What was found, in a line."""
        pages = "page " + ", ".join(str(p) for p in self.pages)
        if self.printed is None:
            return clean(f"{self.file.name}, {pages}: no code of this register; say whose form it is")
        whose = self.printed.person or "a blank form"
        return clean(f"{self.file.name}, {pages}: {self.printed.kind.value} form of {whose} ({self.printed.language})")


def _matched(consents: Register, files: list[Path]) -> tuple[list[_Match], int]:
    """Every form in the files, and how many files could not be read."""
    # Here, because cv2 takes a while and is seldom needed.
    from photoconsent.cli.strangers import PATIENT
    from photoconsent.pipeline.apart import Apart
    from photoconsent.pipeline.scan import scanned_forms

    found: list[_Match] = []
    lost = 0
    with Apart(PATIENT) as apart:
        for file in files:
            try:
                forms = apart.call(scanned_forms, file)
            except PhotoError as error:
                err.print(clean(f"{file.name}: {error}"))
                lost += 1
                continue
            for form in forms:
                printed, ticks = read_scan(consents, apart, form.code, form.document.data)
                found.append(_Match(file, form.pages, form.document, printed, ticks))
    return found, lost


def _record(consents: Register, match: _Match) -> None:
    """Ask the human what was ticked, and record it."""
    person = match.printed.person if match.printed is not None else None
    person = person or typer.prompt("  whose form is it (number; empty to leave it)", default="", show_default=False)
    if not person:
        return
    day = day_of(typer.prompt("  signed on", default=consents.today().isoformat()), consents.today())
    if match.printed is not None and match.printed.kind is FormKind.GUIDELINE:
        consents.acknowledge(person, day, "", match.document)
        out.print("  acknowledged")
        return
    names = [c.name for c in consents.channels() if c.open]
    read = match.ticks or ReadTicks()
    if read.doubtful:
        out.print(clean(f"  look at {', '.join(read.doubtful)}: not certain, so not taken for ticked"))
    # Enter takes what was read; a dash says that nothing is ticked after all.
    ticked = typer.prompt(
        f"  ticked ({' '.join(names)}; -: none)",
        default=" ".join(sorted(read.channels)) or "-",
        show_default=match.ticks is not None,
    )
    terms = _terms([name for name in ticked.split() if name != "-"], day, match.printed, read)
    ticked = terms.channels
    if ticked and consents.person(person).summary.minor:
        names = typer.prompt("  guardians who signed (joined by ;)", default="", show_default=False).split(";")
        signed = tuple(Signature(name.strip(), Capacity.GUARDIAN, day) for name in names if name.strip())
        terms = replace(terms, signatures=signed or terms.signatures)
    biometrics = bool(ticked) and typer.confirm("  recognition by a computer ticked?", default=read.biometrics)
    label = record_confirmed(consents, person, terms, match.document, biometrics)
    out.print(f"  {label} is recorded")


def _terms(ticked: list[str], day: date, printed: Printed | None, read: ReadTicks) -> ConsentTerms:
    """The terms of a confirmed form; without any tick it is a refusal."""
    if not ticked:
        return ConsentTerms(State.REFUSED, signed_on=day)
    proposed = " ".join(sorted(read.media)) or Media.STILL.value
    media = typer.prompt("  media ticked", default=proposed).split()
    terms = ConsentTerms(
        channels=frozenset(ticked),
        media=frozenset(Media(m) for m in media if m in set(Media)),
        signatures=(Signature(None, signed_on=day),),
        signed_on=day,
        name_shown=read.name_shown,
    )
    return on_form(terms, printed)


def signed_copy(
    consent: Annotated[str, typer.Argument(metavar="CONSENT", help="The consent's number, like C3.")],
    target: Annotated[Path, typer.Option("--out", metavar="FILE", help="The form as a file, or .eml: a mail with it.")],
    to: Annotated[str, typer.Option(metavar="ADDRESS", help="Where the mail goes.")] = "",
    language: Annotated[str, typer.Option(help="Of the mail: nb, nn, da or en.")] = "nb",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Write a copy of a signed form for who signed it: to print, or as a mail. Nothing is sent from here."""
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        if target.suffix.lower() == ".eml":
            data = copy_mail(consents, texts, consent, to)
        else:
            data = form_of(consents, consent)[0]
    write_whole(target, data)
    err.print(f"{clean(target)} is not encrypted. Delete it when it has served.")
    return 0


def day_list(
    target: Annotated[Path, typer.Option("--out", metavar="FILE", help="A .pdf to print, or a .csv table.")],
    unit: Annotated[str, typer.Option(help="Only people of this unit.")] = "",
    group: Annotated[str, typer.Option(help="Only people who belong to this group on the day, such as a class.")] = "",
    day: Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of publishing; else today.")] = "",
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Write the photographer's list: who may be shown where, who is against any picture, who has not answered."""
    from photoconsent.papers.day_pages import write_day_list  # here, because reportlab takes a while

    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        if unit and unit not in consents.units():
            raise BadEntry(field="unit", cause=Cause("one of {known}", known=", ".join(consents.units()) or "–"))
        people = write_day_list(consents, texts, day_of(day, consents.today()), target, unit=unit, group=group)
    out.print(f"{people} people are on {clean(target)}. It is not encrypted: shred it when it has served.")
    return 0


def write_recovery_sheet(register: Path, target: Path, language: str, day: date) -> None:
    """Write the sheet on which the passphrase is noted by hand. Raises CannotWrite."""
    from photoconsent.papers import forms  # here, because reportlab takes a while and is seldom needed

    texts = load_texts(paths.resources_folder() / "forms", language)
    write_whole(target, forms.recovery_sheet(texts, str(register), day))
