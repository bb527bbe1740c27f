"""`photoconsent register print, scan`: forms on paper, from printing to recorded."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from consent_db.errors import BadEntry, CannotWrite, UnknownFormCode
from consent_db.printed import FormKind, Printed
from consent_db.records import Capacity, ConsentTerms, Document, Media, Signature, State
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, err, out
from photoconsent.errors import PhotoError
from photoconsent.form_texts import LANGUAGES, FormTexts, load_texts


def print_forms(
    target: Annotated[Path, typer.Option("--out", metavar="FILE.pdf", help="The PDF to print.")],
    people: Annotated[
        list[str] | None, typer.Argument(metavar="[PERSON…]", help="A form for each; none: blank.")
    ] = None,
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    blank: Annotated[int, typer.Option(help="So many blank forms as well.", min=0)] = 0,
    guideline: Annotated[bool, typer.Option("--guideline", help="“Read and understood” instead of a consent.")] = False,
    controller: Annotated[str, typer.Option(help="The unit that asks.")] = "",
    contact: Annotated[str, typer.Option(help="Where to ask, or to withdraw.")] = "",
    until: Annotated[str, typer.Option(help="How long the consent holds, in words; else a line to write on.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Make forms to print and sign. The code on each is a random number, by which “register scan” finds it again."""
    if language not in LANGUAGES:
        raise BadEntry(field="language", cause=f"one of {', '.join(LANGUAGES)}")
    texts = load_texts(paths.resources_folder() / "forms", language)
    wanted: list[str | None] = [*(people or []), *[None] * (blank or (0 if people else 1))]
    with open_register(register, passphrase_file) as consents:
        about = _About(controller, contact, until)
        data = _guidelines(consents, texts, wanted) if guideline else _consents(consents, texts, wanted, about)
    _write(target, data)
    out.print(f"{len(wanted)} forms are in {clean(target)}.")
    return 0


@dataclass(frozen=True, slots=True)
class _About:
    """What every form of one print says alike."""

    controller: str
    contact: str
    until: str


def _consents(consents: Register, texts: FormTexts, wanted: list[str | None], about: _About) -> bytes:
    """Consent forms as a PDF."""
    from photoconsent import paper  # here, because reportlab takes a while and is seldom needed

    channels = [c for c in consents.channels() if c.open]
    age = consents.policy.child_age
    text = paper.full_text(texts, channels, age)
    forms = []
    for person in wanted:
        name = _name(consents, person)
        printed = consents.print_form(FormKind.CONSENT, person, texts.code, texts.version, text)
        titles = tuple(texts.titles(channels))
        forms.append(paper.ConsentForm(printed.code, name, titles, about.controller, about.contact, age, about.until))
    return paper.consent_forms(texts, forms)


def _guidelines(consents: Register, texts: FormTexts, wanted: list[str | None]) -> bytes:
    """ "Read and understood" forms as a PDF."""
    from photoconsent import paper  # here, because reportlab takes a while and is seldom needed

    policy = consents.policy
    guideline, version = policy.guideline or policy.title, policy.guideline_version
    text = texts.guideline["text"].format(guideline=guideline, version=version)
    forms = []
    for person in wanted:
        name = _name(consents, person)
        printed = consents.print_form(FormKind.GUIDELINE, person, texts.code, texts.version, text)
        forms.append((printed.code, name))
    return paper.guideline_forms(texts, forms, guideline, version)


def _name(consents: Register, person: str | None) -> str:
    """What stands on the form for a person. Raises UnknownPerson."""
    if person is None:
        return ""
    found = consents.person(person).person
    return f"{found.name} ({found.id})" if found.name else found.id


def scan(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="PDFs or pictures of scanned forms.")],
    record: Annotated[bool, typer.Option("--record", help="Ask what was ticked on each, and record it.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> int:
    """Match scanned forms to their people by the printed code; with --record you confirm what was ticked.

    Exit code 1 if a form could not be matched or read.
    """
    with open_register(register, passphrase_file) as consents:
        found, lost = _matched(consents, files)
        if as_json:
            print_json([{"file": m.file, "pages": m.pages, "form": m.printed} for m in found])
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

    def line(self) -> str:
        """What was found, in a line."""
        pages = "page " + ", ".join(str(p) for p in self.pages)
        if self.printed is None:
            return clean(f"{self.file.name}, {pages}: no code of this register; say whose form it is")
        whose = self.printed.person or "a blank form"
        return clean(f"{self.file.name}, {pages}: {self.printed.kind.value} form of {whose} ({self.printed.language})")


def _matched(consents: Register, files: list[Path]) -> tuple[list[_Match], int]:
    """Every form in the files, and how many files could not be read."""
    from photoconsent.pipeline.scan import scanned_forms  # here, because cv2 takes a while and is seldom needed

    found: list[_Match] = []
    lost = 0
    for file in files:
        try:
            forms = scanned_forms(file)
        except PhotoError as error:
            err.print(clean(f"{file.name}: {error}"))
            lost += 1
            continue
        found += [_Match(file, f.pages, f.document, _printed(consents, f.code)) for f in forms]
    return found, lost


def _printed(consents: Register, code: str | None) -> Printed | None:
    """The form with this code; None if it is none of ours."""
    if code is None:
        return None
    try:
        return consents.form_of(code)
    except UnknownFormCode:
        return None


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
    ticked = typer.prompt(f"  ticked ({' '.join(names)}; empty: none)", default="", show_default=False).split()
    terms = _terms(ticked, day, match.printed)
    if ticked and consents.person(person).summary.minor:
        names = typer.prompt("  guardians who signed (joined by ;)", default="", show_default=False).split(";")
        signed = tuple(Signature(name.strip(), Capacity.GUARDIAN, day) for name in names if name.strip())
        terms = replace(terms, signatures=signed or terms.signatures)
    label = consents.record_consent(person, terms, [match.document])
    if ticked and typer.confirm("  recognition by a computer ticked?", default=False):
        consents.tick_biometrics(person, True, day)
    out.print(f"  {label} is recorded")


def _terms(ticked: list[str], day: date, printed: Printed | None) -> ConsentTerms:
    """The terms of a confirmed form; without any tick it is a refusal."""
    if not ticked:
        return ConsentTerms(State.REFUSED, signed_on=day)
    media = typer.prompt("  media ticked", default=Media.STILL.value).split()
    return ConsentTerms(
        channels=frozenset(ticked),
        media=frozenset(Media(m) for m in media if m in set(Media)),
        signatures=(Signature(None, signed_on=day),),
        signed_on=day,
        form_version=f"{printed.form_version} {printed.language}" if printed is not None else "",
        form_text=printed.text if printed is not None else "",
    )


def write_recovery_sheet(register: Path, target: Path, language: str, day: date) -> None:
    """Write the sheet on which the passphrase is noted by hand. Raises CannotWrite."""
    from photoconsent import paper  # here, because reportlab takes a while and is seldom needed

    texts = load_texts(paths.resources_folder() / "forms", language)
    _write(target, paper.recovery_sheet(texts, str(register), day))


def _write(target: Path, data: bytes) -> None:
    """Write a PDF. Raises CannotWrite."""
    try:
        target.write_bytes(data)
    except OSError as error:
        raise CannotWrite(path=str(target), cause=error.strerror or "") from None
