"""One consent, refusal or reservation as a card of the timeline on a person's page, with its older versions."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from consent_db.consents import LIFTABLE
from consent_db.records import GENERAL_PURPOSE, ConsentTerms, ConsentVersion, State
from consent_db.rights import may_be_deleted
from photoconsent.gui.fields.day_field import day_words
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.messages import channel_title
from photoconsent.gui.register.paper_words import media_word
from photoconsent.gui.register.standing import Standing, standing_of_paper, standing_word, state_of_paper
from photoconsent.pipeline.channels import Channel

STANDING_STATES = (State.CONSENTS, State.UNSIGNED, *LIFTABLE)
"""What can still be taken back."""
Say = Callable[[ConsentVersion], object]
_GOOD = (Standing.VALID, Standing.EXPIRING)


class ConsentCard(QFrame):
    """Says what was signed, for which channels, until when, and where the form is; edged in the colour of its state."""

    withdraw_wanted = Signal(object)
    """This version is to be withdrawn or taken back."""
    renew_wanted = Signal(object)
    correct_wanted = Signal(object)
    delete_wanted = Signal(object)
    form_wanted = Signal(object)
    """Show this version beside its form."""

    def __init__(
        self,
        versions: Sequence[ConsentVersion],
        channels: Mapping[str, Channel],
        day: date,
        *,
        proved: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`versions` are of one consent, newest first; `day` decides what is valid, `proved` whether it counts."""
        super().__init__(parent)
        newest = versions[0]
        standing = standing_of_paper(newest, day, proved=proved)
        self.setProperty("role", "card")
        self.setProperty("edge", "shown" if standing in _GOOD else "hidden")
        self.setObjectName(f"consent-{newest.label}")
        self._channels = channels
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 16, 16, 16)
        self._layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(_title(newest, standing), "strong", f"state-{newest.consent}"), 1)
        number = label(newest.label, "muted")
        number.setWordWrap(False)
        head.addWidget(number)
        self._layout.addLayout(head)
        for text in consent_lines(newest, channels):
            self._layout.addWidget(label(text))
        self._layout.addLayout(self._actions(newest, day))
        if len(versions) > 1:
            self._fold(versions[1:])

    def _actions(self, newest: ConsentVersion, day: date) -> Flow:
        row = Flow()
        if newest.evidence:
            row.addWidget(self._quiet(self.tr("See the form"), f"see-{newest.label}", self.form_wanted.emit, newest))
        if newest.terms.state is State.CONSENTS:
            correct = self.correct_wanted.emit
            row.addWidget(self._quiet(self.tr("Correct…"), f"correct-{newest.consent}", correct, newest))
        if newest.terms.state in (State.CONSENTS, State.UNSIGNED, State.WITHDRAWN):
            row.addWidget(self._quiet(self.tr("Renew…"), f"renew-{newest.consent}", self.renew_wanted.emit, newest))
        if newest.terms.state in STANDING_STATES:
            consents = newest.terms.state is State.CONSENTS
            words = self.tr("Withdraw…") if consents else self.tr("Take back…")
            row.addWidget(self._quiet(words, f"withdraw-{newest.consent}", self.withdraw_wanted.emit, newest))
        if may_be_deleted(newest.terms, day):
            row.addWidget(self._quiet(self.tr("Delete…"), f"delete-{newest.consent}", self.delete_wanted.emit, newest))
        return row

    def _quiet(self, words: str, name: str, emit: Say, version: ConsentVersion) -> QWidget:
        made = button(words, name, partial(emit, version), "quiet")
        made.setAccessibleName(f"{words} {version.label}")
        return made

    def _fold(self, older: Sequence[ConsentVersion]) -> None:
        """The earlier versions, folded away; they stay readable for ever."""
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for version in older:
            recorded = self.tr("{label}: {state}, recorded {day} by {who}").format(
                label=version.label,
                state=state_of_paper(version.terms.state),
                day=day_words(version.recorded_at.date()),
                who=version.recorded_by,
            )
            lines.addWidget(label(recorded, "muted", f"version-{version.label}"))
            for text in consent_lines(version, self._channels):
                lines.addWidget(label(text, "muted"))
        fold = QToolButton()
        fold.setObjectName(f"older-{older[0].consent}")
        fold.setText(self.tr("%n earlier version(s)", "", len(older)))
        fold.setAccessibleName(fold.text())
        fold.setProperty("role", "fold")
        fold.setCheckable(True)
        fold.setArrowType(Qt.ArrowType.RightArrow)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.toggled.connect(inside.setVisible)
        fold.toggled.connect(lambda on: fold.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow))
        inside.hide()
        self._layout.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(inside)


def _title(version: ConsentVersion, standing: Standing) -> str:
    """What the paper is, and where it stands where the two differ."""
    state = state_of_paper(version.terms.state)
    if version.terms.state is not State.CONSENTS or standing is Standing.VALID:
        return state
    return f"{state}  ·  {standing_word(standing)}"


def consent_lines(version: ConsentVersion, channels: Mapping[str, Channel]) -> list[str]:
    """What a version says, line by line, in the user's language."""
    terms, lines = version.terms, []
    standing = terms.channels if terms.state is State.WITHDRAWN else terms.channels - terms.withdrawn_channels
    if standing:
        media = ", ".join(media_word(medium) for medium in sorted(terms.media))
        lines.append(f"{_titles(standing, channels)} ({media})")
    if terms.purposes - {GENERAL_PURPOSE}:
        lines.append(QCoreApplication.translate("ConsentLines", "For: {purposes}").format(purposes=_purposes(terms)))
    if terms.withdrawn_channels and terms.state is not State.WITHDRAWN:
        gone = QCoreApplication.translate("ConsentLines", "Taken back for: {channels}")
        lines.append(gone.format(channels=_titles(terms.withdrawn_channels, channels)))
    lines += _days(version)
    names = ", ".join(note.name for note in version.evidence)
    if names:
        lines.append(QCoreApplication.translate("ConsentLines", "Form: {names}").format(names=names))
    elif terms.state is State.CONSENTS:
        lines.append(QCoreApplication.translate("ConsentLines", "No form on file"))
    if version.why not in ("recorded", "withdrawn", "lifted"):
        lines.append(QCoreApplication.translate("ConsentLines", "Corrected: {why}").format(why=version.why))
    return lines


def _titles(names: frozenset[str], channels: Mapping[str, Channel]) -> str:
    return ", ".join(channel_title(channels[c].title) if c in channels else c for c in sorted(names))


def _purposes(terms: ConsentTerms) -> str:
    """What the pictures may be used for; the general purpose in words, the others as the form names them."""
    general = QCoreApplication.translate("PublishBar", "General information")
    first = [general] if GENERAL_PURPOSE in terms.purposes else []
    return ", ".join(first + sorted(terms.purposes - {GENERAL_PURPOSE}))


def _days(version: ConsentVersion) -> list[str]:
    """When it was signed or said, how long it holds, and how it came or went."""
    terms, lines = version.terms, []
    if terms.signed_on is not None and terms.state in LIFTABLE:
        text = QCoreApplication.translate("ConsentLines", "Said {day}. {how}")
        lines.append(text.format(day=day_words(terms.signed_on), how=_how(version)).strip())
    elif terms.signed_on is not None:
        text = QCoreApplication.translate("ConsentLines", "Signed {day}").format(day=day_words(terms.signed_on))
        names = ", ".join(s.name for s in terms.signatures if s.name and s.signed_on is not None)
        text += f" ({names})" if names else ""
        if terms.valid_until is not None:
            until = QCoreApplication.translate("ConsentLines", "valid until {day}")
            text += ", " + until.format(day=day_words(terms.valid_until))
        lines.append(text)
    if terms.withdrawn_on is not None:
        text = QCoreApplication.translate("ConsentLines", "Withdrawn {day}. {how}")
        lines.append(text.format(day=day_words(terms.withdrawn_on), how=_how(version)).strip())
    return lines


def _how(version: ConsentVersion) -> str:
    """How something was said, and by whom where it was not the person."""
    terms = version.terms
    return ", ".join(part for part in (terms.withdrawn_how, terms.withdrawn_by) if part)
