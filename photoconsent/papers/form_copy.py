"""A copy of a signed form for who signed it: the form as a file, or a mail with it. The program sends nothing."""

from consent_db.errors import BadEntry
from consent_db.register import Register
from photoconsent.papers.form_texts import FormTexts
from photoconsent.papers.mails import eml
from photoconsent.papers.takedown_letter import Letter

_ENDINGS = {"application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "image/tiff": "tif"}


def form_of(register: Register, consent: str) -> tuple[bytes, str]:
    """The form that was signed last for a consent, and the ending of its file.

    Raises UnknownConsent, and BadEntry for one without a form on file.
    """
    files = register.consent(consent).evidence
    if not files:
        raise BadEntry(field="form", cause="no form is on file for it")
    return register.evidence(files[-1].number), _ENDINGS.get(files[-1].media_type, "bin")


def copy_mail(register: Register, texts: FormTexts, consent: str, to: str) -> bytes:
    """A mail that is not sent yet, with the form attached; it names nobody but the organisation.

    Raises UnknownConsent, BadEntry.
    """
    data, ending = form_of(register, consent)
    words, told = texts.copy, register.organisation()
    parts = [
        words["greeting"],
        words["text"],
        words["withdraw"].format(contact=told.contact) if told.contact else "",
        "\n".join(filter(None, (words["farewell"], told.controller))),
    ]
    letter = Letter(to, words["subject"], "\n\n".join(part for part in parts if part))
    return eml(letter, data, f"{words['attached']}.{ending}")
