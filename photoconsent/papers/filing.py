"""Scanned forms on their way into the register: whose they are, and what a human confirmed of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from consent_db.errors import UnknownFormCode
from consent_db.printed import FormKind, Printed
from consent_db.records import ConsentTerms, Document, Media, State
from consent_db.register import Register
from photoconsent.pipeline.tick_answers import Tick, TickAnswer

if TYPE_CHECKING:
    from photoconsent.pipeline.apart import Apart


def printed_form(register: Register, code: str | None) -> Printed | None:
    """The form that was printed with this code; None if there is no code or it is none of this register's."""
    if code is None:
        return None
    try:
        return register.form_of(code)
    except UnknownFormCode:
        return None


def on_form(terms: ConsentTerms, printed: Printed | None) -> ConsentTerms:
    """The terms with version and full text of the printed form, if it was one of ours."""
    if printed is None or printed.kind is not FormKind.CONSENT:
        return terms
    return replace(terms, form_version=f"{printed.form_version} {printed.language}", form_text=printed.text)


@dataclass(frozen=True, slots=True)
class ReadTicks:
    """What was read of a scanned form; a human confirms it."""

    channels: frozenset[str] = frozenset()
    media: frozenset[Media] = frozenset()
    name_shown: bool = False
    biometrics: bool = False
    doubtful: tuple[str, ...] = ()
    """Names of boxes that somebody must look at, as in `form_layout.Place`; they count as not ticked."""


def read_ticks_of(found: Sequence[Tick]) -> ReadTicks | None:
    """What these boxes say together; None where nothing could be read."""
    if not found:
        return None
    ticked = {tick.name for tick in found if tick.answer is TickAnswer.TICKED}
    return ReadTicks(
        frozenset(name.removeprefix("channel:") for name in ticked if name.startswith("channel:")),
        frozenset(media for media in Media if f"media:{media.value}" in ticked),
        "name" in ticked,
        "biometrics" in ticked,
        tuple(tick.name for tick in found if tick.answer is TickAnswer.DOUBTFUL),
    )


def read_scan(
    register: Register, apart: "Apart", code: str | None, data: bytes
) -> tuple[Printed | None, ReadTicks | None]:
    """The printed form with this code, and what its boxes say on the scan `data`, which is read in a process apart."""
    from photoconsent.pipeline.ticks import read_form  # here, because OpenCV takes a while and is seldom needed

    printed = printed_form(register, code)
    if printed is None:
        return None, None
    return printed, read_ticks_of(apart.call(read_form, data, printed.layout))


def record_confirmed(
    register: Register, person: str, terms: ConsentTerms, document: Document | None, biometrics: bool
) -> str:
    """Record what a human confirmed of a form, and the separate tick if it was made; returns the consent's label.

    Raises UnknownPerson, UnknownChannelName, BadEntry, EvidenceNotAccepted.
    """
    label = register.record_consent(person, terms, [document] if document is not None else [])
    if biometrics and terms.state is State.CONSENTS:
        register.tick_biometrics(person, True, terms.signed_on or register.today(), document)
    return label


def record_no(
    register: Register,
    person: str,
    state: State,
    on: date,
    how: str,
    by: str,
    document: Document | None = None,
    channels: frozenset[str] = frozenset(),
) -> str:
    """Record that a person said no (REFUSED), is against any picture (RESERVED) or objects (OBJECTED, to these
    channels), how, and who brought it.

    How and by whom stand in the fields that a withdrawal uses as well. Raises UnknownPerson, BadEntry.
    """
    terms = ConsentTerms(state, channels, signed_on=on, withdrawn_how=how, withdrawn_by=by)
    return register.record_consent(person, terms, [document] if document is not None else [])
