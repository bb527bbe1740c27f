"""What the register's answers are called at the terminal, and the tables they stand in."""

from collections.abc import Sequence
from datetime import date

from rich.table import Table

from consent_db.pages import PersonPage, PersonSummary, Publication
from consent_db.records import Answer, ConsentVersion, Refusal, State
from photoconsent.cli.screen import clean, out

WHY = {
    Refusal.NOT_REGISTERED: "not in the register",
    Refusal.NO_CONSENT: "no consent",
    Refusal.NO_FORM: "no signed form on file",
    Refusal.UNSIGNED: "not signed",
    Refusal.NOT_YET_VALID: "not valid yet on that day",
    Refusal.EXPIRED: "consent has ended by that day",
    Refusal.WITHDRAWN: "consent withdrawn",
    Refusal.REFUSED: "said no",
    Refusal.RESERVED: "against any picture: the photo is held",
    Refusal.OBJECTED: "objected to pictures there",
    Refusal.OTHER_CHANNEL: "consented to other channels only",
    Refusal.OTHER_MEDIA: "consented to other kinds of recording only",
    Refusal.OTHER_PURPOSE: "consented to other purposes only",
    Refusal.GUARDIAN_MISSING: "a guardian has not signed",
    Refusal.OWN_CONSENT_NEEDED: "old enough now to sign for themselves",
    Refusal.LEFT: "has left, and the consents ended with that",
    Refusal.POLICY: "the policy shows nobody like this",
    Refusal.CHANNEL_CLOSED: "the channel is closed or unknown",
}


def day(value: date | None) -> str:
    """A day, or a dash."""
    return value.isoformat() if value is not None else "–"


def state(summary: PersonSummary, today: date) -> str:
    """The state of a person's newest consent in words."""
    if summary.state is None:
        return "objected" if summary.objected else "was told" if summary.told else "no consent"
    if summary.state is State.CONSENTS and summary.valid_until is not None and summary.valid_until < today:
        return "ended"
    return "against any picture" if summary.state is State.RESERVED else summary.state.value


def people_table(people: Sequence[PersonSummary], today: date) -> Table:
    """One line for each person."""
    table = Table(box=None, pad_edge=False)
    for heading in ("number", "name", "role", "consent", "until"):
        table.add_column(heading, no_wrap=heading != "name")
    for heading in ("form", "pictures", "channels"):
        table.add_column(heading, overflow="fold")
    for p in people:
        form, channels = "yes" if p.with_form else "–", " ".join(sorted(p.channels))
        until = day(p.valid_until)
        table.add_row(
            clean(p.id), clean(p.name or "–"), p.role, state(p, today), until, form, str(p.templates), channels
        )
    return table


def answer_words(answer: Answer, asked: date) -> str:
    """An answer in one line: yes or no, why, on which consent, and how long."""
    if answer.may_show:
        until = f", until {day(answer.valid_until)}" if answer.valid_until else ""
        human = "; a human must confirm who it is" if answer.human_needed else ""
        return f"yes, on {answer.consent}{until}{human}"
    words = WHY[answer.refusal] if answer.refusal is not None else "no"
    if answer.refusal is Refusal.EXPIRED and answer.valid_until is not None:
        words = f"expires {(asked - answer.valid_until).days} days before you publish ({day(answer.valid_until)})"
    return f"no: {words}" + (f" ({answer.consent})" if answer.consent else "")


def show_person(page: PersonPage, today: date) -> None:
    """The page of one person."""
    person = page.person
    out.print(f"{clean(person.id)}  {clean(person.name or '(known by number only)')}")
    facts = [("role", person.role.value), ("unit", person.unit), ("contact", person.contact), ("born", _born(page))]
    facts += [("guardian", f"{g.name} {g.relation}".strip()) for g in person.guardians]
    facts += [("state", state(page.summary, today)), ("references", _references(page))]
    for name, value in facts:
        if value:
            out.print(f"  {name:<11}{clean(value)}")
    for version in page.consents:
        show_version(version)
    for publication in page.publications:
        out.print(f"  {publication_line(publication)}")


def _born(page: PersonPage) -> str:
    """Year and month of birth, as far as they are kept."""
    if page.person.born_year is None:
        return ""
    month = f"-{page.person.born_month:02}" if page.person.born_month else ""
    return f"{page.person.born_year}{month}" + (" (under age)" if page.summary.minor else "")


def _references(page: PersonPage) -> str:
    """What there is to recognise the person by."""
    if not page.biometrics or not page.biometrics[0].agreed:
        return "none: not agreed to be recognised by a computer"
    made = ", ".join(f"{count} made by {network}" for network, count in page.networks)
    return made or "agreed, but no usable picture yet"


def show_version(version: ConsentVersion) -> None:
    """One version of a consent."""
    terms = version.terms
    mark = "" if version.newest else "  (replaced)"
    out.print(f"\n  {version.label}  {terms.state.value}{mark}")
    facts = [
        ("channels", " ".join(sorted(terms.channels - terms.withdrawn_channels))),
        ("taken back", " ".join(sorted(terms.withdrawn_channels))),
        ("media", " ".join(sorted(terms.media))),
        ("purposes", ", ".join(sorted(terms.purposes))),
        ("signed", ", ".join(f"{s.name or 'self'} {day(s.signed_on)}" for s in terms.signatures)),
        ("valid", f"{day(terms.valid_from or terms.signed_on)} to {day(terms.valid_until)}"),
        (
            "withdrawn",
            f"{day(terms.withdrawn_on)} {terms.withdrawn_how} {terms.withdrawn_by}" if terms.withdrawn_on else "",
        ),
        ("forms", ", ".join(f"{e.number} {e.name}" for e in version.evidence) or "none on file"),
        ("case", terms.case_number),
        ("recorded", f"{version.recorded_at:%Y-%m-%d %H:%M} by {version.recorded_by}, {version.why}"),
    ]
    for name, value in facts:
        if value.strip():
            out.print(f"    {name:<11}{clean(value)}")


def publication_line(publication: Publication) -> str:
    """One publication in a line."""
    copy = publication.copy
    down = f", taken down {day(publication.taken_down_on)}" if publication.taken_down_on else ""
    where = f" at {publication.address}" if publication.address else ""
    aim = f" for {copy.purpose}" if copy.purpose else ""
    shown = f"{len(copy.shown)} shown, {copy.hidden} covered"
    return clean(f"{publication.number}  {day(copy.day)}  {copy.channel}{where}{aim}  {copy.event}  {shown}{down}")
