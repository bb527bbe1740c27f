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
    """Keep who asks, draw the codes, write the PDF, and return where it is. Raises UnknownPerson, CannotWrite."""
    from photoconsent.papers import coded_forms  # here, because reportlab takes a while and is seldom needed

    if wanted.organisation != register.organisation():
        register.tell_organisation(wanted.organisation)
    texts = load_texts(resources / "forms", wanted.language)
    people = [wanted.person] * wanted.copies
    if wanted.guideline:
        data = coded_forms.guideline_forms(register, texts, people)
        title = texts.guideline["title"]
    else:
        kind = wanted.kind or coded_forms.kind_for(register, wanted.person)
        data = coded_forms.consent_forms(register, texts, people, coded_forms.About(), kind)
        title = texts.words(kind)["title"]
    moment = datetime.now().astimezone()
    # Without the person's name or number: the file may lie about, and the code on the form says enough.
    target = wanted.folder / f"{title} {moment:%Y-%m-%d %H.%M.%S}.pdf"
    write_whole(target, data)
    return target
