"""Work in progress, offered where photos are dropped: go on with it, or forget it. Nothing has to be answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from consent_db.drafts import DAYS_KEPT
from photoconsent.event.draft import Offer
from photoconsent.gui.event.draft_keeper import DraftKeeper
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.open_register import OpenRegister

MOST = 3
"""So many are offered at a time, those saved last; the others follow when these are gone."""
SOON = 30
"""So many days before work that nobody touches is removed, its card says so."""


class DraftOffers(QWidget):
    """One card for each piece of work that a `DraftKeeper` offers."""

    def __init__(self, keeper: DraftKeeper, register: OpenRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftOffers")
        self.setFixedWidth(620)
        self._keeper = keeper
        self._forgotten: Offer | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 16, 0, 0)
        self._layout.setSpacing(8)
        self._cards: list[QFrame] = []
        keeper.offers_changed.connect(self._show)
        keeper.taken_up.connect(self._forget_undo)
        register.giving_way.connect(self._forget_undo)
        self._show()

    def _show(self) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [self._card(offer) for offer in self._keeper.offers[:MOST]]
        if self._forgotten is not None:
            self._cards.insert(0, self._undo_card(self._forgotten))
        for card in self._cards:
            self._layout.addWidget(card)
        self.setVisible(bool(self._cards))

    def _card(self, offer: Offer) -> QFrame:
        go_on = button(self.tr("Go on"), "draftGoOn", lambda: self._keeper.take_up(offer))
        forget = button(self.tr("Forget it"), "draftForget", lambda: self._forget(offer))
        title = label(self._title(offer), "strong", "draftTitle")
        words = label(self._words(offer), "muted", "draftWords")
        for pressed in (go_on, forget):
            pressed.setAccessibleDescription(f"{title.text()} {words.text()}")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(title)
        texts.addWidget(words)
        return self._framed(texts, [forget, go_on])

    def _undo_card(self, offer: Offer) -> QFrame:
        texts = QVBoxLayout()
        texts.addWidget(label(self.tr("The work on {event} is forgotten.").format(event=offer.called), "muted"))
        return self._framed(texts, [button(self.tr("Undo"), "draftUndo", lambda: self._bring_back(offer))])

    def _framed(self, texts: QVBoxLayout, buttons: list[QWidget]) -> QFrame:
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for pressed in buttons:
            row.addWidget(pressed, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame("card", row)

    def _title(self, offer: Offer) -> str:
        return self.tr("You can go on with {event}").format(event=offer.called)

    def _words(self, offer: Offer) -> str:
        """How much there is, and who saved it when."""
        photos = offer.event.photos
        looked = sum(photo.looked_at for photo in photos)
        saved = offer.draft.saved_at.astimezone()
        parts = [self.tr("%n photo(s)", "", len(photos))]
        if looked:
            parts.append(self.tr("%n of them looked at", "", looked))
        parts.append(
            self.tr("saved by {user} on {day} at {time}").format(
                user=offer.draft.saved_by, day=saved.strftime("%d.%m.%Y"), time=saved.strftime("%H:%M")
            )
        )
        parts.append(self.tr("%n day(s) ago", "", offer.age) if offer.age else self.tr("today"))
        left = DAYS_KEPT - offer.age
        if left <= SOON:
            parts.append(self.tr("will be removed in %n day(s)", "", max(1, left)))
        return ", ".join(parts)

    def _forget(self, offer: Offer) -> None:
        self._forgotten = offer
        self._keeper.forget(offer)

    def _bring_back(self, offer: Offer) -> None:
        self._forgotten = None
        self._keeper.bring_back(offer)

    def _forget_undo(self) -> None:
        self._forgotten = None
