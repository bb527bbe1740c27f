"""A form signed on a screen: the same form as on paper, with the boxes ticked and the signatures as they were drawn.

It is a drawn signature, no more, and the form says so with the moment. The PDF is kept as evidence like a scan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from consent_db.errors import BadEntry
from consent_db.printed import FormKind
from consent_db.records import Capacity, ConsentTerms, Document, Given, Media, Signature
from consent_db.register import Register
from photoconsent.papers import forms
from photoconsent.papers.coded_forms import About, kind_for, terms_for
from photoconsent.papers.filing import on_form, record_confirmed
from photoconsent.papers.form_texts import FormTexts, Kind
from photoconsent.papers.own_texts import in_own_words
from photoconsent.papers.sheet import BOX, MARGIN, Block, Overleaf, Page, Text, pdf_of

_TALL, _WIDE = 8 * mm, 60 * mm
"""How high and wide a signature may be on its line; it is drawn as large as that allows."""
_DOT = 0.2
"""So small a signature is not enlarged any more, in parts of the field's height."""
_PEN = 0.5 * mm
KINDS = (Kind.ADULT, Kind.CHILD, Kind.RELATIVE)
"""What is signed on a screen; a patient's form is checked by two and signed on paper, and visitors sign slips."""
Stroke = tuple[tuple[float, float], ...]
"""Points of one line of the pen: to the right and down, in parts of the height of the field it was drawn in."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who may sign."""

    label: str
    """What stands before the line on the form."""
    capacity: Capacity
    name: str | None
    """None: the person's own name."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was ticked and drawn on the screen."""

    ticked: frozenset[str]
    """Names of boxes, as on the printed form: `channel:website`, `media:still`, `name`, `biometrics`."""
    drawn: Mapping[int, tuple[Stroke, ...]]
    """The signature of each signer who signed, by their place among the signers."""
    place: str
    moment: datetime


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form that is about to be signed on the screen."""

    person: str
    kind: Kind
    texts: FormTexts
    terms: forms.Terms
    name: str
    """Of the person, as it stands on the form."""
    signers: tuple[Signer, ...]

    @property
    def text(self) -> str:
        """Everything it says."""
        return forms.full_text(self.texts, self.kind, self.terms)


def sheet_for(register: Register, texts: FormTexts, person: str) -> Sheet:
    """The form that suits a person. Raises UnknownPerson, and BadEntry for one that is signed on paper alone."""
    kind = kind_for(register, person)
    if kind not in KINDS:
        raise BadEntry(field="kind", cause="this form is signed on paper")
    texts = in_own_words(texts, register.own_texts())
    found, words = register.person(person).person, texts.words(kind)
    signers = [Signer(words["signature"], Capacity.SELF, None)]
    if kind is Kind.CHILD:
        guardians = [*(guardian.name for guardian in found.guardians), "", ""][:2]
        labels = (words["guardian_1"], words["guardian_2"])
        signers = [Signer(label, Capacity.GUARDIAN, name) for label, name in zip(labels, guardians, strict=True)]
    return Sheet(person, kind, texts, terms_for(register, texts, About()), found.name or found.id, tuple(signers))


def signed_form(sheet: Sheet, code: str, said: Said) -> bytes:
    """The form as PDF, with what was ticked and drawn."""
    words = sheet.texts.words(sheet.kind)
    blocks: list[Block] = list(forms.form_blocks(sheet.texts, sheet.kind, sheet.terms, sheet.name))
    moment = said.moment.astimezone()
    written = f"{sheet.texts.day(moment.date())} {moment:%H:%M %z}"
    blocks.insert(blocks.index(Overleaf()) + 1, Text(words["on_screen"].format(moment=written)))

    def draw(page: Page) -> None:
        signed = _SignedPage(page.canvas, sheet, said, words["place_date"])
        signed.code(code, words["code"])
        signed.logo(sheet.terms.logo)
        signed.draw(blocks)

    return pdf_of([draw], words["title"])


class _SignedPage(Page):
    """Draws crosses into the boxes that were ticked, and signatures onto their lines."""

    def __init__(self, canvas: Canvas, sheet: Sheet, said: Said, place_date: str) -> None:
        super().__init__(canvas)
        self._said, self._place_date = said, place_date
        self._labels = {signer.label: number for number, signer in enumerate(sheet.signers)}
        self._names = [signer.name or "" for signer in sheet.signers]
        self._day = sheet.texts.day(said.moment.astimezone().date())
        self._signer: int | None = None
        """Whose line was drawn last."""

    def _box(self, name: str, x: float, y: float) -> None:
        super()._box(name, x, y)
        if name in self._said.ticked:
            self.canvas.setLineWidth(_PEN)
            self.canvas.line(x + 1, y + 1, x + BOX - 1, y + BOX - 1)
            self.canvas.line(x + 1, y + BOX - 1, x + BOX - 1, y + 1)
            self.canvas.setLineWidth(1)

    def _line(self, label: str, value: str, tall: float, end: float) -> None:
        if label == self._place_date:
            signed = self._signer in self._said.drawn
            value = f"{self._said.place}, {self._day}".strip(", ") if signed else ""
        super()._line(label, value, tall, end)
        if label in self._labels:
            self._signer = self._labels[label]
            self._sign(self._said.drawn.get(self._signer, ()), self._names[self._signer], end)

    def _sign(self, strokes: Sequence[Stroke], name: str, end: float) -> None:
        """Draw a signature above its line, as wide as there is room, and the name of a guardian behind it."""
        points = [point for stroke in strokes for point in stroke]
        if not points:
            return
        left = end - _WIDE - 2 * mm
        first_x, last_x = min(x for x, _ in points), max(x for x, _ in points)
        low, high = max(y for _, y in points), min(y for _, y in points)
        scale = min(_TALL / max(low - high, _DOT), _WIDE / max(last_x - first_x, _DOT))
        self.canvas.setLineWidth(_PEN)
        self.canvas.setLineCap(1)
        for stroke in strokes:
            path = self.canvas.beginPath()
            places = [(left + (x - first_x) * scale, self.y + (low - y) * scale) for x, y in stroke]
            path.moveTo(*places[0])
            for place in places[1:] or places:
                path.lineTo(*place)
            self.canvas.drawPath(path)
        self.canvas.setLineWidth(1)
        if name:
            self.canvas.drawString(max(MARGIN, left - self.canvas.stringWidth(name) - 4 * mm), self.y + 0.5 * mm, name)


def record_signed(register: Register, sheet: Sheet, said: Said) -> str:
    """Record what was ticked and signed, with the form as evidence; returns the consent's label.

    A guardian who did not sign is named as missing. Raises BadEntry where no channel is ticked or nobody signed.
    """
    channels = frozenset(name.removeprefix("channel:") for name in said.ticked if name.startswith("channel:"))
    media = frozenset(medium for medium in Media if f"media:{medium.value}" in said.ticked)
    day = said.moment.astimezone().date()
    if not channels or not media:
        raise BadEntry(field="channels", cause="a consent names at least one channel, kind of media and purpose")
    if not any(said.drawn.values()):
        raise BadEntry(field="signatures", cause="nobody has signed")
    signatures = tuple(
        Signature(signer.name, signer.capacity, day if said.drawn.get(number) else None)
        for number, signer in enumerate(sheet.signers)
        if said.drawn.get(number) or signer.name
    )
    texts = sheet.texts
    printed = register.print_form(FormKind.CONSENT, sheet.person, texts.code, texts.version, sheet.text)
    name = "".join(c if c.isalnum() or c in " -–_" else "-" for c in texts.words(sheet.kind)["title"]) or "form"
    document = Document(f"{name}.pdf", signed_form(sheet, printed.code, said))
    terms = ConsentTerms(
        channels=channels,
        media=media,
        signatures=signatures,
        signed_on=day,
        place=said.place,
        controller=sheet.terms.organisation.controller,
        name_shown="name" in said.ticked,
        given=Given.ON_DEVICE,
    )
    return record_confirmed(
        register, sheet.person, on_form(terms, printed), document, biometrics="biometrics" in said.ticked
    )
