"""Mails as files that any mail program opens as a draft (.eml, RFC 5322); the program itself sends nothing."""

from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses
from mimetypes import guess_type
from pathlib import Path

from photoconsent.papers.takedown_letter import Letter
from photoconsent.whole_file import write_whole


def eml(letter: Letter, attached: bytes | None = None, name: str = "") -> bytes:
    """The letter as a mail that is not sent yet; with a file of that name attached, if there is one."""
    mail = EmailMessage(policy=SMTP)
    # Whoever answers for something may be written down by name alone; a mail program then asks for the address.
    found = [address for _, address in getaddresses([letter.to]) if "@" in address]
    if found:
        mail["To"] = ", ".join(found)
    mail["Subject"] = " ".join(letter.subject.split())
    mail["X-Unsent"] = "1"
    mail.set_content(letter.body)
    if attached is not None:
        kind, _, detail = (guess_type(name)[0] or "application/octet-stream").partition("/")
        mail.add_attachment(attached, maintype=kind, subtype=detail, filename=name)
    return mail.as_bytes()


def write_mails(folder: Path, mails: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write mails into a folder, each under its name; two of one name get a number. Returns the files.

    Raises CannotWrite.
    """
    written: list[Path] = []
    for name, data in mails:
        plain = "".join(c if c.isalnum() or c in " -_" else "-" for c in name).strip() or "mail"
        target, n = folder / f"{plain}.eml", 1
        while target in written:
            n += 1
            target = folder / f"{plain} {n}.eml"
        write_whole(target, data)
        written.append(target)
    return written
