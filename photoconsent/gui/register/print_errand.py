"""Makes the PDF of forms to print, away from the window's thread."""

from datetime import datetime
from pathlib import Path

from consent_db.register import Register
from photoconsent.form_texts import load_texts
from photoconsent.gui.register.print_form import Print
from photoconsent.whole_file import write_whole


def print_forms(register: Register, wanted: Print, resources: Path) -> Path:
    """Draw the codes, write the PDF, and return where it is. Raises UnknownPerson, CannotWrite."""
    from photoconsent import printing  # here, because reportlab takes a while and is seldom needed

    texts = load_texts(resources / "forms", wanted.language)
    people = [wanted.person] * wanted.copies
    if wanted.guideline:
        data = printing.guideline_forms(register, texts, people)
    else:
        data = printing.consent_forms(register, texts, people, printing.About(wanted.controller, wanted.contact))
    kind = texts.guideline["title"] if wanted.guideline else texts.consent["title"]
    moment = datetime.now().astimezone()
    # Without the person's name or number: the file may lie about, and the code on the form says enough.
    target = wanted.folder / f"{kind} {moment:%Y-%m-%d %H.%M.%S}.pdf"
    write_whole(target, data)
    return target
