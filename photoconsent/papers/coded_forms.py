"""Forms on paper for people of the register: a code is drawn for each, so that its scan is found again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from consent_db.errors import BadEntry, Cause
from consent_db.organisation import Organisation
from consent_db.own_texts import OwnTexts
from consent_db.printed import FormKind
from consent_db.records import Role
from consent_db.register import Register
from photoconsent.papers import forms, own_texts
from photoconsent.papers.form_texts import FormTexts, Kind
from photoconsent.papers.own_texts import in_own_words
from photoconsent.papers.sheaf import joined

_BY_ROLE = {
    Role.PUPIL: Kind.CHILD,
    Role.PATIENT: Kind.PATIENT,
    Role.SERVICE_USER: Kind.PATIENT,
    Role.RELATIVE: Kind.RELATIVE,
}


@dataclass(frozen=True, slots=True)
class About:
    """What one print says otherwise than the register; empty fields are as there."""

    controller: str = ""
    """The unit that asks."""
    contact: str = ""
    """Where to ask, or to withdraw."""
    until: str = ""
    """How long the consent holds, in words."""

    def over(self, kept: Organisation) -> Organisation:
        """The organisation as this print says it."""
        return replace(kept, controller=self.controller or kept.controller, contact=self.contact or kept.contact)


def kind_of(word: str) -> Kind | None:
    """The kind of this name; None for no name. Raises BadEntry."""
    try:
        return Kind(word) if word else None
    except ValueError:
        raise BadEntry(field="kind", cause=Cause("one of {known}", known=", ".join(Kind))) from None


def people_of(register: Register, group: str) -> list[str]:
    """The numbers of those who belong to a group today. Raises UnknownGroup, and BadEntry where nobody does."""
    found = register.members(group)
    if not found:
        raise BadEntry(field="group", cause="nobody belongs to it")
    return found


def kind_for(register: Register, person: str | None) -> Kind:
    """The kind of form that suits a person: by age first, then by role; the usual one for nobody in particular.

    Raises UnknownPerson.
    """
    if person is None:
        return Kind.ADULT
    page = register.person(person)
    usual = _BY_ROLE.get(page.person.role, Kind.ADULT)
    if page.summary.minor:
        return Kind.CHILD if usual is not Kind.PATIENT else usual
    # Somebody of age signs alone, whatever the role.
    return Kind.ADULT if usual is Kind.CHILD else usual


def terms_for(register: Register, texts: FormTexts, about: About) -> forms.Terms:
    """What all forms of one print say alike."""
    policy = register.policy
    return forms.Terms(
        about.over(register.organisation()),
        tuple(c for c in register.channels() if c.open),
        policy.child_age,
        about.until or texts.period(policy.valid_months),
        register.own_texts().logo,
    )


def left_out(register: Register, texts: FormTexts, kind: Kind) -> tuple[str, ...]:
    """Points of the law that a form of this kind, in the organisation's own words, tells nobody; by their names."""
    return own_texts.left_out(in_own_words(texts, register.own_texts()), kind, register.organisation().country)


def check_room(register: Register, texts: FormTexts, words: Mapping[str, Mapping[str, str]], logo: bytes) -> None:
    """Whether every kind of form in this language has room on its first page for these words and this logo.

    `words` are those of every language, `texts` ours in the one that is asked about. Raises BadEntry.
    """
    own = OwnTexts(words, logo, 1)
    said, terms = in_own_words(texts, own), replace(terms_for(register, texts, About()), logo=logo)
    for kind in Kind:
        if not forms.fits(said, kind, terms):
            cause = Cause("the first page of the form “{name}” has no room for it: shorten it", name=kind.value)
            raise BadEntry(field="form text", cause=cause)


def consent_forms(
    register: Register, texts: FormTexts, wanted: Sequence[str | None], about: About, kind: Kind | None = None
) -> bytes:
    """A PDF with a form for each person; None is a blank form. Without `kind`, each gets what suits them.

    Those who get the same kind stand together. The organisation's own words and logo are those of the register.
    Raises UnknownPerson, and BadEntry where what is ticked and signed has no room on its page.
    """
    if kind is None:
        suited: dict[Kind, list[str | None]] = {}
        for person in wanted or [None]:
            suited.setdefault(kind_for(register, person), []).append(person)
        return joined([consent_forms(register, texts, people, about, kind) for kind, people in suited.items()])
    terms, texts = terms_for(register, texts, about), in_own_words(texts, register.own_texts())
    if not forms.fits(texts, kind, terms):
        raise BadEntry(field="form", cause="its first page has no room for all of it: shorten the texts")
    if kind is Kind.PHOTOGRAPHER:
        return forms.agreements(texts, terms, len(wanted))
    text = forms.full_text(texts, kind, terms)
    pages = []
    for person in wanted:
        name = _name(register, person)
        layout = forms.layout(texts, kind, terms, name)
        printed = register.print_form(FormKind.CONSENT, person, texts.code, texts.version, text, layout)
        pages.append(forms.ConsentForm(printed.code, name))
    return forms.consent_forms(texts, kind, terms, pages)


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
