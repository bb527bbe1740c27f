"""Makes the PDF of forms to print, away from the window's thread.

It takes what the form of the window asks (`Print`), so it is no part of the core.
"""

from datetime import datetime
from pathlib import Path

from consent_db.register import Register
from photoconsent.gui.register.print_form import Print
from photoconsent.papers.form_texts import load_texts
from photoconsent.whole_file import write_whole


def print_forms(register: Register, wanted: Print, resources: Path) -> Path:
    """Keep who asks, draw the codes, write the PDF, and return where it is.

    Raises UnknownPerson, UnknownGroup, BadEntry, CannotWrite.
    """
    from photoconsent.papers import coded_forms  # here, because reportlab takes a while and is seldom needed

    if wanted.organisation != register.organisation():
        register.tell_organisation(wanted.organisation)
    texts = load_texts(resources / "forms", wanted.language)
    people: list[str | None] = [wanted.person] * wanted.copies
    if wanted.group:
        people = [*coded_forms.people_of(register, wanted.group)]
    if wanted.guideline:
        data = coded_forms.guideline_forms(register, texts, people)
        title = texts.guideline["title"]
    else:
        data = coded_forms.consent_forms(register, texts, people, coded_forms.About(), wanted.kind)
        title = texts.words(wanted.kind or coded_forms.kind_for(register, people[0]))["title"]
    moment = datetime.now().astimezone()
    # Without the person's name or number: the file may lie about, and the code on the form says enough.
    target = wanted.folder / f"{title} {moment:%Y-%m-%d %H.%M.%S}.pdf"
    write_whole(target, data)
    return target
