"""Reminders to people: letters to print with the form behind each, mails, and a table for mail merge.

Each goes to one person, or to the guardians of a child, and speaks of nobody else.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reportlab.platypus import Flowable, PageBreak, Spacer

from consent_db.exporting import as_csv
from consent_db.notices import Ask
from consent_db.pages import PersonPage
from consent_db.register import Register
from consent_db.reminders import Reminder
from photoconsent.papers import coded_forms, layout
from photoconsent.papers.form_texts import FormTexts
from photoconsent.papers.mails import eml
from photoconsent.papers.sheaf import joined
from photoconsent.papers.takedown_letter import Letter

_WITH_CONSENT = (Ask.ANSWER, Ask.RENEW, Ask.SIGN_ANEW)
"""What is answered on a consent form, which goes with the letter."""


class Addressed(NamedTuple):
    """A reminder as it goes out."""

    reminder: Reminder
    name: str
    letter: Letter


def addressed(register: Register, texts: FormTexts, wanted: Iterable[Reminder]) -> list[Addressed]:
    """The words of each reminder, and to whom it goes. Raises UnknownPerson."""
    told = register.organisation()
    guideline = register.policy.guideline or register.policy.title
    made = []
    for one in wanted:
        page = register.person(one.person)
        name, words = page.person.name or page.person.id, texts.reminder
        facts = {"name": name, "day": texts.day(one.day), "guideline": guideline, "controller": told.controller}
        for_child = page.summary.minor and one.ask in _WITH_CONSENT
        body = [
            words["greeting"],
            words[f"{one.ask.value}-child" if for_child else one.ask.value].format(**facts),
            words["form"] if one.ask in _WITH_CONSENT else "",
            words["free"] if one.ask in _WITH_CONSENT else "",
            words["again"].format(day=texts.day(one.asked_on)) if one.asked_on is not None else "",
            words["ask"].format(contact=told.contact) if told.contact else "",
            "\n".join(filter(None, (words["farewell"], told.controller))),
        ]
        letter = Letter(_to(page), words["subject"].format(**facts), "\n\n".join(part for part in body if part))
        made.append(Addressed(one, name, letter))
    return made


def _to(page: PersonPage) -> str:
    """Where it is sent: to the guardians of a child who can be reached, else to the person."""
    guardians = [guardian.contact for guardian in page.person.guardians if guardian.contact]
    return ", ".join(guardians) if page.summary.minor and guardians else page.person.contact


def letters_pdf(register: Register, texts: FormTexts, wanted: Sequence[Addressed]) -> bytes:
    """A letter for each, with the form to sign behind it on a sheet of its own; a code is drawn for each form."""
    return joined([part for one in wanted for part in _letter(register, texts, one)])


def _letter(register: Register, texts: FormTexts, one: Addressed) -> list[bytes]:
    """The pages of one letter, and the form behind it."""
    form = form_pdf(register, texts, one)
    story: list[Flowable] = [layout.title(one.letter.subject)]
    story += [layout.sentences(part) for part in one.letter.body.split("\n\n")]
    if form is not None:
        story += [
            PageBreak(),
            Spacer(1, 1),
        ]  # the back of the letter: the form begins on a new sheet, printed on both sides
    pages = layout.bound(one.letter.subject, story, "")
    return [pages] if form is None else [pages, form]


def form_pdf(register: Register, texts: FormTexts, one: Addressed) -> bytes | None:
    """The form that answers a reminder, with a code of its own; None where nothing is signed."""
    person = one.reminder.person
    if one.reminder.ask in _WITH_CONSENT:
        return coded_forms.consent_forms(register, texts, [person], coded_forms.About())
    if one.reminder.ask is Ask.ACKNOWLEDGE:
        return coded_forms.guideline_forms(register, texts, [person])
    return None


def reminder_mails(register: Register, texts: FormTexts, wanted: Sequence[Addressed]) -> list[tuple[str, bytes]]:
    """A mail for each, with its form attached, and a name for its file that names nobody."""
    name = f"{texts.reminder['attached']}.pdf"
    return [
        (f"{one.reminder.ask.value} {n:04}", eml(one.letter, form_pdf(register, texts, one), name))
        for n, one in enumerate(wanted, start=1)
    ]


def reminders_csv(texts: FormTexts, wanted: Sequence[Addressed]) -> bytes:
    """A table for mail merge: one line a reminder."""
    words = texts.reminder
    head = [words[f"column_{name}"] for name in ("number", "name", "to", "what", "day", "asked", "subject", "body")]
    lines = [
        [
            *(one.reminder.person, one.name, one.letter.to, words[f"what_{one.reminder.ask.value}"]),
            *(texts.day(one.reminder.day), texts.day(one.reminder.asked_on) if one.reminder.asked_on else ""),
            *(one.letter.subject, one.letter.body),
        ]
        for one in wanted
    ]
    return as_csv([head, *lines])
