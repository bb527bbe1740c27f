"""Forms on paper for people of the register: a code is drawn for each, so that its scan is found again."""

from collections.abc import Sequence
from dataclasses import dataclass

from consent_db.printed import FormKind
from consent_db.register import Register
from photoconsent.papers import forms
from photoconsent.papers.form_texts import FormTexts


@dataclass(frozen=True, slots=True)
class About:
    """What every form of one print says alike."""

    controller: str = ""
    """The unit that asks."""
    contact: str = ""
    """Where to ask, or to withdraw."""
    until: str = ""
    """How long the consent holds, in words; empty leaves a line to write on."""


def consent_forms(register: Register, texts: FormTexts, wanted: Sequence[str | None], about: About) -> bytes:
    """A PDF with a consent form for each person; None is a blank form. Raises UnknownPerson."""
    channels = [c for c in register.channels() if c.open]
    age = register.policy.child_age
    text = forms.full_text(texts, channels, age)
    titles = tuple(texts.titles(channels))
    pages = []
    for person in wanted:
        name = _name(register, person)
        printed = register.print_form(FormKind.CONSENT, person, texts.code, texts.version, text)
        pages.append(forms.ConsentForm(printed.code, name, titles, about.controller, about.contact, age, about.until))
    return forms.consent_forms(texts, pages)


def guideline_forms(register: Register, texts: FormTexts, wanted: Sequence[str | None]) -> bytes:
    """A PDF with a "read and understood" form for each person; None is a blank form. Raises UnknownPerson."""
    policy = register.policy
    guideline, version = policy.guideline or policy.title, policy.guideline_version
    text = texts.guideline["text"].format(guideline=guideline, version=version)
    pages = []
    for person in wanted:
        name = _name(register, person)
        printed = register.print_form(FormKind.GUIDELINE, person, texts.code, texts.version, text)
        pages.append((printed.code, name))
    return forms.guideline_forms(texts, pages, guideline, version)


def _name(register: Register, person: str | None) -> str:
    """What stands on the form for a person. Raises UnknownPerson."""
    if person is None:
        return ""
    found = register.person(person).person
    return f"{found.name} ({found.id})" if found.name else found.id
