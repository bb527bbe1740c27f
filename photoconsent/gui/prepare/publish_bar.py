"""The line above the photos: where and when the copies are published, and the way to preparing them."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from consent_db.permission import Use
from consent_db.records import Media
from photoconsent.gui.event.session import State
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.day_field import day_field
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, label, set_role
from photoconsent.gui.ground.gathered import Gathered
from photoconsent.gui.ground.messages import channel_title
from photoconsent.gui.workbench import Workbench

_EVERY_MINUTE = 60_000
"""So many milliseconds after midnight, at most, the day before is no longer offered."""


class PublishBar(QFrame):
    """Channel and day come first, because every decision on the screen follows from them."""

    open_photos = Signal()
    open_folder = Signal()
    purpose_changed = Signal()
    """Another channel, another day or another purpose."""
    prepare_wanted = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._bench = bench
        self._channel = self._make_channel()
        self._day = self._make_day()
        self._purpose = self._make_purpose()
        self._counter = label("", "muted", "notLookedAt")
        self._counter.setMinimumWidth(130)  # else the fields leave it none in a narrow window
        self._counter.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._prepare = button(self.tr("Prepare copies…"), "prepare", self.prepare_wanted.emit, "primary")
        self._fill()
        self._midnight = QTimer(self, interval=_EVERY_MINUTE)
        self._midnight.timeout.connect(self.renew_day)
        self._midnight.start()
        bench.session.reset.connect(self._count)
        bench.session.changed.connect(Gathered(self._count, self).note)
        bench.session.settled.connect(self._count)
        bench.register.changed.connect(self._offer_channels)
        bench.register.changed.connect(self._offer_purposes)
        self._offer_purposes()
        self._count()

    def _make_channel(self) -> QComboBox:
        made = Choice()
        made.setObjectName("channel")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the photos
        made.setAccessibleName(self.tr("Channel"))
        self._fill_channels(made)
        made.currentIndexChanged.connect(self._channel_chosen)
        return made

    def _fill_channels(self, field: QComboBox) -> None:
        field.clear()
        for name in self._offered():
            field.addItem(channel_title(self._bench.channels[name].title), name)
        field.setCurrentIndex(max(0, field.findData(self._bench.settings.current.channel)))

    def _offered(self) -> list[str]:
        """The channels that are open; all of them where none is, so that the reason is said with each face."""
        register = self._bench.register.register
        closed = {one.name for one in register.channels() if not one.open} if register is not None else set()
        return [name for name in self._bench.channels if name not in closed] or list(self._bench.channels)

    def _offer_channels(self) -> None:
        """Offer also what the organisation added, and nothing that it closed."""
        before = self.channel
        if [self._channel.itemData(row) for row in range(self._channel.count())] == self._offered():
            return
        self._channel.blockSignals(True)
        self._fill_channels(self._channel)
        self._channel.blockSignals(False)
        if self.channel != before:
            self.purpose_changed.emit()

    def _make_day(self) -> QDateEdit:
        made = day_field(self.tr("Publishing day"), "day")
        made.setDate(QDate.currentDate())
        made.setToolTip(self.tr("The day the photos are published: consents are judged on that day."))
        made.setMinimumDate(made.date())
        made.dateChanged.connect(self.purpose_changed)
        return made

    def _make_purpose(self) -> QComboBox:
        made = Choice()
        made.setObjectName("purpose")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # as the channel
        made.setAccessibleName(self.tr("Purpose"))
        made.setToolTip(self.tr("What the photos are for: some people consented to a certain use and to no other."))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(18)
        made.addItem(self.tr("General information"), "")
        made.currentIndexChanged.connect(self.purpose_changed)
        return made

    def _offer_purposes(self) -> None:
        """Offer what consents name; where none names a purpose, nobody is asked for one."""
        field, before, known = self._purpose, self.purpose, self._bench.register.purposes
        if [field.itemData(row) for row in range(1, field.count())] != list(known):
            field.blockSignals(True)
            while field.count() > 1:
                field.removeItem(1)
            for name in known:
                field.addItem(name, name)
            field.setCurrentIndex(max(0, field.findData(before)))
            field.blockSignals(False)
        self._named_purpose.setVisible(bool(known))
        if self.purpose != before:
            self.purpose_changed.emit()

    def _fill(self) -> None:
        opening = QToolButton()
        opening.setObjectName("open")
        opening.setText(self.tr("Open"))
        opening.setAccessibleName(self.tr("Open photos or a folder"))
        opening.setProperty("role", "worded")
        opening.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._opening = menu = QMenu(opening)
        menu.addAction(self.tr("Folder…")).triggered.connect(self.open_folder)
        menu.addAction(self.tr("Photos…")).triggered.connect(self.open_photos)
        opening.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(8)
        layout.addWidget(opening)
        layout.addSpacing(10)
        self._named_purpose = _named(self.tr("Purpose"), self._purpose)
        fields = Flow(
            _named(self.tr("Publish on"), self._channel), _named(self.tr("Day"), self._day), self._named_purpose
        )
        fields.setSpacing(8)
        layout.addLayout(fields)
        layout.addWidget(self._counter, 1)
        layout.addSpacing(6)
        layout.addWidget(self._prepare)

    def offer_recent(self, recent: QMenu) -> None:
        """Offer what was opened before, below folder and photos."""
        self._opening.addMenu(recent)

    @property
    def channel(self) -> str:
        """The name of the chosen channel."""
        return str(self._channel.currentData())

    @property
    def day(self) -> date:
        """The chosen publishing day."""
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @property
    def use(self) -> Use:
        """What is meant to be published where, when and what for."""
        return Use(self.channel, Media.STILL, self.day, self.purpose or None)

    def renew_day(self) -> bool:
        """Let no day before today stand; returns whether the chosen one had passed and is today now.

        While copies are made, the day they are made for stays.
        """
        before = self.day
        if self._day.isEnabled():
            self._day.setMinimumDate(QDate.currentDate())
        return self.day != before

    def event(self, event: QEvent) -> bool:
        """The window came to the front, perhaps on another day than it was left."""
        if event.type() == QEvent.Type.WindowActivate:
            self.renew_day()
        return super().event(event)

    @property
    def purpose(self) -> str:
        """The chosen purpose as consents name it; empty for the general one."""
        return str(self._purpose.currentData())

    def show_purpose(self, channel: str, day: date, purpose: str = "") -> None:
        """Set channel, day and purpose; a channel that is gone leaves the one that is chosen.

        A purpose that no consent names any longer gives way to the general one.
        """
        known = self._channel.findData(channel)
        if known >= 0:
            self._channel.setCurrentIndex(known)
        self._day.setDate(QDate(day.year, day.month, day.day))
        self._purpose.setCurrentIndex(max(0, self._purpose.findData(purpose)))

    def lead_on(self, leads: bool) -> None:
        """Whether the button of the bar is the one that leads on; a panel that has such a button takes its place."""
        set_role(self._prepare, "primary" if leads else "")

    def set_preparing(self, preparing: bool) -> None:
        """While copies are made neither channel, day nor purpose can change."""
        for part in (self._channel, self._day, self._purpose):
            part.setEnabled(not preparing)
        self._count()

    def _channel_chosen(self) -> None:
        self._bench.settings.change(channel=self.channel)
        self.purpose_changed.emit()

    def _count(self) -> None:
        """Say how many photos nobody has looked at; preparing waits until all were searched."""
        session = self._bench.session
        if session.settling:
            self._prepare.setEnabled(False)
            return
        waiting, unseen = session.count([State.WAITING]), session.not_looked_at()
        if waiting:
            self._counter.setText(self.tr("Searching: %n photo(s) left", "", waiting))
        elif unseen:
            demanded = self._bench.register.policy.review_every_photo
            held = self.tr("%n photo(s) to look at, else held back", "", unseen)
            self._counter.setText(held if demanded else self.tr("%n photo(s) not looked at", "", unseen))
        else:
            self._counter.setText(self.tr("Every photo was looked at") if session.entries else "")
        ready = any(entry.findings is not None and not entry.edits.left_out for entry in session.entries)
        self._prepare.setEnabled(ready and not waiting and self._channel.isEnabled())


def _named(words: str, field: QWidget) -> QWidget:
    """A field with its name before it."""
    name = QLabel(words)
    name.setProperty("role", "muted")
    name.setBuddy(field)
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(name)
    layout.addWidget(field)
    return made
