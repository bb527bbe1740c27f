"""One version of a consent, refusal or reservation, as a card of the timeline on a person's page."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from consent_db.records import ConsentVersion, State
from photoconsent.gui.messages import channel_title
from photoconsent.gui.parts import button, label
from photoconsent.gui.standing import state_of_paper
from photoconsent.pipeline.channels import Channel

STANDING_STATES = (State.CONSENTS, State.REFUSED, State.RESERVED, State.UNSIGNED)
"""What can still be taken back."""


class ConsentCard(QFrame):
    """Says what was signed, for which channels, until when, and where the form is."""

    withdraw_wanted = Signal(str)
    """The consent of this number is to be taken back."""

    def __init__(self, version: ConsentVersion, channels: Mapping[str, Channel], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName(f"consent-{version.label}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(state_of_paper(version.terms.state), "strong"), 1)
        number = label(version.label, "muted")
        number.setWordWrap(False)
        head.addWidget(number)
        layout.addLayout(head)
        for text in consent_lines(version, channels):
            layout.addWidget(label(text, "" if version.newest else "muted"))
        if version.newest and version.terms.state in STANDING_STATES:
            row = QHBoxLayout()
            row.addStretch()
            words = self.tr("Withdraw…") if version.terms.state is State.CONSENTS else self.tr("Take back…")
            row.addWidget(
                button(words, f"withdraw-{version.consent}", partial(self.withdraw_wanted.emit, version.consent))
            )
            layout.addLayout(row)


def consent_lines(version: ConsentVersion, channels: Mapping[str, Channel]) -> list[str]:
    """What a version says, line by line, in the user's language."""
    terms = version.terms
    lines = []
    if terms.channels:
        titles = [channel_title(channels[c].title) if c in channels else c for c in sorted(terms.channels)]
        lines.append(", ".join(titles))
    if terms.signed_on is not None:
        text = QCoreApplication.translate("ConsentLines", "Signed {day}").format(day=f"{terms.signed_on:%d.%m.%Y}")
        if terms.valid_until is not None:
            until = QCoreApplication.translate("ConsentLines", "valid until {day}")
            text += ", " + until.format(day=f"{terms.valid_until:%d.%m.%Y}")
        lines.append(text)
    if terms.withdrawn_on is not None:
        text = QCoreApplication.translate("ConsentLines", "Withdrawn {day}. {how}")
        lines.append(text.format(day=f"{terms.withdrawn_on:%d.%m.%Y}", how=terms.withdrawn_how).strip())
    names = ", ".join(note.name for note in version.evidence)
    missing = QCoreApplication.translate("ConsentLines", "No form on file")
    if terms.state is State.CONSENTS:
        lines.append(
            QCoreApplication.translate("ConsentLines", "Form: {names}").format(names=names) if names else missing
        )
    return lines
