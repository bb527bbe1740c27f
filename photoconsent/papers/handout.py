"""Everything that is held on one person, to be handed over: pages they can read, and each file as it is kept."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

from reportlab.platypus import Flowable

from consent_db.hand_decisions import PointedOut
from consent_db.pages import Membership, PersonPage, Publication
from consent_db.records import Channel, ConsentVersion, Media
from consent_db.register import Register
from photoconsent.papers import layout
from photoconsent.papers.form_texts import FormTexts
from photoconsent.whole_file import write_whole

_CONSENTS = ("consent", "says", "channels", "signed", "until", "files")
_PUBLICATIONS = ("day", "channel", "event", "address", "down")

Titles = Callable[[Collection[str]], str]
"""Names of channels to what a reader calls them."""


def write_handout(register: Register, person: str, folder: Path, texts: FormTexts) -> list[Path]:
    """Write the pages, in the language of the texts, and every file on this person; returns what was written.

    The files are not encrypted. Raises UnknownPerson, CannotWrite, RegisterDamaged.
    """
    files = register.everything_about(person, folder)
    pages = folder / f"{texts.handout['title']}.pdf"
    today = register.today()
    shown_on = [name for name, answer in register.everywhere(person, Media.STILL, today).items() if answer.may_show]
    photos = register.pointed_out_in(person)
    write_whole(pages, handout_pdf(register.person(person), texts, register.channels(), shown_on, today, photos))
    return [pages, *files]


def handout_pdf(
    page: PersonPage,
    texts: FormTexts,
    channels: Collection[Channel],
    shown_on: Collection[str],
    today: date,
    photos: Collection[PointedOut] = (),
) -> bytes:
    """What the register knows of a person, as pages to read; `shown_on` are the channels they may be shown on today,
    `photos` those in which they were pointed out by hand.
    """
    words = texts.handout
    known = {channel.name: channel for channel in channels}

    def titles(names: Collection[str]) -> str:
        here = [known[name] for name in sorted(names) if name in known]
        return ", ".join([*texts.titles(here), *(name for name in sorted(names) if name not in known)])

    story = [layout.title(words["title"]), layout.sentences(words["text"])]
    story.append(_person(page, texts, titles(shown_on), today))
    story += _consents(page, texts, titles)
    story += [layout.heading(words["recognition"]), layout.sentences(_recognition(page, words))]
    story += _publications(page, words, titles)
    story += _pointed_out(photos, words)
    story += [layout.heading(words["rights"]), layout.sentences(words["rights_text"])]
    return layout.bound(words["title"], story, words["page"])


def _time_in(membership: Membership) -> str:
    """A group, and from when until when."""
    days = [day for day in (membership.since, membership.until) if day is not None]
    time = " – ".join("" if day is None else _day(day) for day in (membership.since, membership.until))
    return f"{membership.group} ({time.strip()})" if days else membership.group


def _person(page: PersonPage, texts: FormTexts, shown_on: str, today: date) -> Flowable:
    words, person = texts.handout, page.person
    born = "-".join(f"{part:02}" for part in (person.born_year, person.born_month) if part)
    guardians = [", ".join(filter(None, (g.name, g.relation, g.contact))) for g in person.guardians]
    return layout.facts(
        [
            (words["made"], _day(today)),
            (words["number"], person.id),
            (words["name"], person.name or ""),
            (words["role"], texts.roles[person.role]),
            (words["unit"], person.unit),
            (words["contact"], person.contact),
            (words["born"], born),
            (words["guardians"], "; ".join(guardians)),
            (words["groups"], ", ".join(_time_in(m) for m in page.memberships)),
            (words["last_day"], "" if page.summary.left_on is None else _day(page.summary.left_on)),
            (words["may_be_shown"], shown_on or words["nowhere"]),
        ]
    )


def _consents(page: PersonPage, texts: FormTexts, titles: Titles) -> Iterator[Flowable]:
    words = texts.handout
    yield layout.heading(words["consents"])
    if not page.consents:
        yield layout.sentences(words["none"])
        return
    rows = [[layout.cell(text) for text in _consent(version, texts, titles)] for version in page.consents]
    yield layout.table([words[name] for name in _CONSENTS], rows, (16, 34, None, 24, 22, 34))


def _consent(version: ConsentVersion, texts: FormTexts, titles: Titles) -> Iterator[str]:
    terms = version.terms
    yield version.label
    yield texts.states[terms.state]
    yield titles(terms.channels)
    yield _day(terms.withdrawn_on or terms.signed_on)
    yield _day(terms.valid_until)
    yield ", ".join(f"{note.number} ({note.name})" for note in version.evidence)


def _recognition(page: PersonPage, words: Mapping[str, str]) -> str:
    count = page.summary.templates
    return words["recognition_kept"].format(count=count) if count else words["no_recognition"]


def _publications(page: PersonPage, words: Mapping[str, str], titles: Titles) -> Iterator[Flowable]:
    yield layout.heading(words["publications"])
    if not page.publications:
        yield layout.sentences(words["none"])
        return
    rows = [[layout.cell(text) for text in _publication(one, titles)] for one in page.publications]
    yield layout.table([words[name] for name in _PUBLICATIONS], rows, (22, 30, 40, None, 22))


def _pointed_out(photos: Collection[PointedOut], words: Mapping[str, str]) -> Iterator[Flowable]:
    if photos:
        yield layout.heading(words["pointed_out"])
        rows = [[layout.cell(_day(one.saved_at.date())), layout.cell(one.source)] for one in photos]
        yield layout.table([words["day"], words["file"]], rows, (22, None))


def _publication(one: Publication, titles: Titles) -> Iterator[str]:
    yield _day(one.copy.day)
    yield titles((one.copy.channel,))
    yield one.copy.event
    yield one.address
    yield _day(one.taken_down_on)


def _day(day: date | None) -> str:
    return "" if day is None else f"{day:%d.%m.%Y}"
