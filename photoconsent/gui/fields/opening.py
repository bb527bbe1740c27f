"""Files and mails that other programs of the computer open."""

from pathlib import Path

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices


def open_with_system(path: Path) -> bool:
    """Open a file or a folder with the program that the system has for it; returns whether one took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_mail(to: str, subject: str, body: str) -> bool:
    """Begin a mail in the computer's own mail program; nothing is sent by us."""
    return QDesktopServices.openUrl(mail_address(to, subject, body))


def mail_address(to: str, subject: str, body: str) -> QUrl:
    """A mail as an address (RFC 6068): every line of the body ends in CR LF."""
    query = QUrlQuery()
    for name, text in (("subject", subject), ("body", body.replace("\n", "\r\n"))):
        query.addQueryItem(name, bytes(QUrl.toPercentEncoding(text).data()).decode())
    url = QUrl("mailto:" + bytes(QUrl.toPercentEncoding(to if "@" in to else "", b"@").data()).decode())
    url.setQuery(query)
    return url
