"""Forms on paper, A4: consents of every kind, "read and understood", and the recovery sheet for the passphrase.

The QR code of a form holds a random number and nothing else; the register knows which person and text belong to it.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from consent_db.organisation import Country, Organisation
from consent_db.records import Channel, Media
from photoconsent.papers.form_texts import FormTexts, Kind
from photoconsent.papers.sheet import (
    CODE_SIDE,
    HEIGHT,
    MARGIN,
    WIDTH,
    Block,
    Boxes,
    Gap,
    Line,
    Overleaf,
    Page,
    Style,
    Text,
    Tick,
    pdf_of,
    text_of,
)
from photoconsent.pipeline import form_layout

_TO_WRITE = 11 * mm
_SLIPS = 3
"""Forms for visitors on a sheet; they are cut apart, so that nobody reads who signed before."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What all forms of one print say alike."""

    organisation: Organisation
    channels: tuple[Channel, ...]
    child_age: int
    until: str
    """Like "3 years from the signature" or a day; empty leaves a line to write on."""
    logo: bytes = field(default=b"", repr=False)
    """A PNG of the organisation; empty for none."""


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """One form: its code, and whom it is for."""

    code: str
    person: str
    """Printed where the name goes; empty for a blank form."""


def consent_forms(texts: FormTexts, kind: Kind, terms: Terms, forms: Sequence[ConsentForm]) -> bytes:
    """A PDF with one form on two pages each; those for visitors share sheets, after a page to hang up at the door."""
    title = texts.words(kind)["title"]
    if kind is Kind.VISITOR:
        sheets = [forms[start : start + _SLIPS] for start in range(0, len(forms), _SLIPS)]
        notice = partial(_plain, terms=terms, blocks=_notice(texts, kind, terms))
        return pdf_of([notice, *(partial(_slips, texts=texts, terms=terms, forms=s) for s in sheets)], title)
    return pdf_of([partial(_form, texts=texts, kind=kind, terms=terms, form=form) for form in forms], title)


def agreements(texts: FormTexts, terms: Terms, copies: int) -> bytes:
    """A PDF with agreements for photographers; they carry no code, so that none is ever filed as a consent."""
    blocks = _photographer(texts, terms)
    return pdf_of([partial(_plain, terms=terms, blocks=blocks)] * copies, texts.words(Kind.PHOTOGRAPHER)["title"])


def guideline_forms(texts: FormTexts, forms: Sequence[tuple[str, str]], guideline: str, version: str) -> bytes:
    """A PDF with one "read and understood" form a page, for each (code, person)."""
    words = texts.guideline
    text = words["text"].format(guideline=guideline, version=version)
    return pdf_of([partial(_guideline, words=words, text=text, code=c, person=p) for c, p in forms], words["title"])


def recovery_sheet(texts: FormTexts, register: str, day: date) -> bytes:
    """A PDF to write the passphrase on by hand; the passphrase itself is never printed or stored on it."""
    words = texts.recovery
    blocks: list[Block] = [
        Text(words["title"], Style.TITLE),
        Text(words["text"]),
        Text(f"{words['file']} {register}"),
        Text(f"{words['made']} {texts.day(day)}"),
        *[Line(words["passphrase"], tall=16 * mm)] * 3,
    ]
    return pdf_of([partial(Page.draw, blocks=blocks)], words["title"])


def full_text(texts: FormTexts, kind: Kind, terms: Terms) -> str:
    """Everything a form says in print, as it is kept with the consent that was signed on it."""
    if kind is Kind.VISITOR:
        return text_of([*_slip(texts, terms, ""), *_notice(texts, kind, terms)])
    return text_of(form_blocks(texts, kind, terms, ""))


def layout(texts: FormTexts, kind: Kind, terms: Terms, person: str) -> str:
    """Where the boxes of such a form for this person stand, as it is kept with the code.

    Empty for slips, which a human reads.
    """
    if kind in (Kind.VISITOR, Kind.PHOTOGRAPHER):
        return ""
    page = Page(Canvas(io.BytesIO(), pagesize=A4))
    page.draw(form_blocks(texts, kind, terms, person))
    return form_layout.written(page.places)


def fits(texts: FormTexts, kind: Kind, terms: Terms) -> bool:
    """Whether what is ticked and signed on such a form has room above its code; what is to be known may go on."""
    page = Page(Canvas(io.BytesIO(), pagesize=A4))
    if kind is Kind.VISITOR:
        _slips(page, texts, terms, [ConsentForm("0", "")])
    elif kind is not Kind.PHOTOGRAPHER:
        _form(page, texts, kind, terms, ConsentForm("0", ""))
    return not page.overfull


def _plain(page: Page, terms: Terms, blocks: Sequence[Block]) -> None:
    """Draw pages without a code."""
    page.logo(terms.logo)
    page.draw(blocks)


def _form(page: Page, texts: FormTexts, kind: Kind, terms: Terms, form: ConsentForm) -> None:
    """Draw one form; the code stands on the page that is signed."""
    page.code(form.code, texts.words(kind)["code"])
    page.marks()
    page.logo(terms.logo)
    page.draw(form_blocks(texts, kind, terms, form.person))


def form_blocks(texts: FormTexts, kind: Kind, terms: Terms, person: str) -> list[Block]:
    """What is ticked and signed on the first page, and what must be known on the second."""
    words = texts.words(kind)
    blocks: list[Block] = [
        Text(words["title"], Style.TITLE),
        Line(words["controller"], terms.organisation.controller, tall=4 * mm),
        Line(words["contact"], terms.organisation.contact, tall=5.5 * mm),
        Gap(3 * mm),
        Text(words["intro"]),
        Text(f"{words['no_consequence']} {words['withdraw']}".strip()),
        Line(words["person"], person, tall=6 * mm),
        Gap(4 * mm),
    ]
    if kind is Kind.PATIENT:
        blocks += [Text(words["one_use"]), Line(words["picture"]), Line(words["use"]), Gap(4 * mm)]
    blocks += [
        Text(words["channels"], Style.HEADING),
        _channels(texts, terms),
        Text(words["media"], Style.HEADING),
        Boxes(tuple((f"media:{m.value}", words[f"media_{m.value}"]) for m in Media)),
        Boxes((("name", words["name_shown"]),), 1),
        Text(words["biometrics_title"], Style.HEADING),
        Tick("biometrics", words["biometrics"]),
        Line(words["duration"], terms.until, tall=5 * mm),
        *_signatures(words, kind, terms.child_age),
        Overleaf(),
        *_information(texts, kind, terms),
    ]
    return blocks


def _channels(texts: FormTexts, terms: Terms) -> Boxes:
    """A box for each channel."""
    names = [f"channel:{channel.name}" for channel in terms.channels]
    return Boxes(tuple(zip(names, texts.titles(terms.channels), strict=True)))


def _signatures(words: Mapping[str, str], kind: Kind, age: int) -> list[Block]:
    """Where it is signed, each with a place and day of their own."""
    signers = [words["signature"]]
    if kind is Kind.CHILD:
        signers = [words["guardian_1"], words["guardian_2"], words["young"].format(age=age)]
    blocks: list[Block] = []
    for signer in signers:
        blocks += [Line(signer, tall=9 * mm), Line(words["place_date"], tall=7.5 * mm)]
    if kind is Kind.PATIENT:
        blocks.append(Line(words["four_eyes"], tall=_TO_WRITE))
    return blocks


def _information(texts: FormTexts, kind: Kind, terms: Terms) -> list[Block]:
    """The points of GDPR Art. 13, in the order in which people ask."""
    words, told, about = texts.words(kind), texts.told(kind), terms.organisation
    complaint = told["complaint_dk" if about.country is Country.DENMARK else "complaint_no"]
    seen_by = told["receivers_text"].format(channels=", ".join(texts.titles(terms.channels)))
    pairs: list[tuple[str, Sequence[Block]]] = [
        ("who", (*_answer(told["controller"], about.controller), *_answer(told["contact"], about.contact))),
        ("officer", (Text(about.officer),) if about.officer else (Line(f"{told['officer']}:"), Gap(3 * mm))),
        ("purposes", _purposes(told, about)),
        ("basis", (Text(words["basis"]),)),
        ("receivers", (Text(f"{seen_by} {told['spread']}".strip()),)),
        ("duration", (Text(told["kept"]),)),
        ("recognition", (Text(told["recognition_text"]),)),
        ("rights", (Text(f"{told['rights_text']} {complaint}".strip()),)),
    ]
    blocks: list[Block] = [Text(told["title"], Style.TITLE)]
    for name, said in pairs:
        blocks += [Text(told[name], Style.HEADING), *said]
    return blocks


def _answer(label: str, value: str) -> tuple[Block, ...]:
    """What the organisation told; a line to write on where it told nothing."""
    return (Text(f"{label} {value}"),) if value else (Line(label, tall=7 * mm), Gap(3 * mm))


def _purposes(told: Mapping[str, str], about: Organisation) -> Sequence[Block]:
    """The purposes one by one."""
    if not about.purposes:
        return (Line(told["purpose"], tall=7 * mm), Gap(3 * mm))
    return tuple(Text(f"{n}. {purpose}") for n, purpose in enumerate(about.purposes, 1))


def _notice(texts: FormTexts, kind: Kind, terms: Terms) -> list[Block]:
    """The page to hang up at the door, which says everything that a slip has no room for."""
    return _information(texts, kind, terms)


def _slip(texts: FormTexts, terms: Terms, person: str) -> list[Block]:
    """The short form of a visitor."""
    words = texts.words(Kind.VISITOR)
    return [
        Text(words["title"], Style.HEADING),
        Text(f"{words['controller']} {terms.organisation.controller}".rstrip()),
        Text(words["intro"]),
        _channels(texts, terms),
        Line(words["person"], person, tall=5 * mm),
        Line(words["place_date"], tall=8 * mm, short=CODE_SIDE),
        Line(words["signature"], tall=8 * mm, short=CODE_SIDE),
    ]


def _slips(page: Page, texts: FormTexts, terms: Terms, forms: Sequence[ConsentForm]) -> None:
    """Draw the forms of one sheet below each other, with a line to cut along between them."""
    tall = HEIGHT / _SLIPS
    for place, form in enumerate(forms):
        top = HEIGHT - place * tall
        page.y = top - 8 * mm
        page.ends_at(top - tall + 3 * mm)
        page.logo(terms.logo, top - 4 * mm, right=True)
        page.draw(_slip(texts, terms, form.person))
        page.code(form.code, texts.words(Kind.VISITOR)["code"], WIDTH - MARGIN - CODE_SIDE, top - tall + 6 * mm)
        if place:
            page.canvas.setDash(2, 2)
            page.canvas.line(0, top, WIDTH, top)
            page.canvas.setDash()


def _photographer(texts: FormTexts, terms: Terms) -> list[Block]:
    """What is agreed with who takes the pictures."""
    words = texts.words(Kind.PHOTOGRAPHER)
    return [
        Text(words["title"], Style.TITLE),
        Line(words["controller"], terms.organisation.controller, tall=4 * mm),
        Line(words["contact"], terms.organisation.contact, tall=7 * mm),
        Gap(4 * mm),
        Text(words["intro"]),
        Line(words["person"]),
        Line(words["occasion"]),
        Gap(5 * mm),
        *(Text(words[name]) for name in ("rights", "people", "originals")),
        Text(words["credit"], Style.HEADING),
        Boxes((("credit:yes", words["credit_yes"]), ("credit:no", words["credit_no"])), 2),
        Line(words["credit_as"]),
        Line(words["place_date"], tall=_TO_WRITE),
        Line(words["signature"], tall=_TO_WRITE),
        Line(words["for_controller"], tall=_TO_WRITE),
    ]


def _guideline(page: Page, words: Mapping[str, str], text: str, code: str, person: str) -> None:
    """Draw a "read and understood" form."""
    page.code(code, words["code"])
    page.draw(
        [
            Text(words["title"], Style.TITLE),
            Text(text),
            Line(words["person"], person),
            Line(words["place_date"]),
            Line(words["signature"], tall=14 * mm),
        ]
    )
