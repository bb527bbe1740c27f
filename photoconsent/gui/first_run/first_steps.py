"""The guide for the first day: a few steps with a plain word each, every one of which may be skipped."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photoconsent.gui.changes import Changes
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.upkeep.channel_owners import ChannelOwners
from photoconsent.gui.upkeep.passphrase_card import print_sheet
from photoconsent.gui.upkeep.policy_choice import PolicyChoice
from photoconsent.gui.workbench import Workbench

_RULES, _PEOPLE = 1, 4
"""The numbers of two of the steps, from 0."""
_TICK = "\N{CHECK MARK}"


class FirstSteps(QWidget):
    """Steps on the left, the one at hand on the right."""

    finished = Signal()
    sample_wanted = Signal()
    own_register_wanted = Signal()
    person_wanted = Signal()
    import_wanted = Signal()
    blank_forms_wanted = Signal()

    def __init__(self, bench: Workbench, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self._bench, self._changes = bench, changes
        self._policy = PolicyChoice(bench.resources / "policies")
        self._channels = ChannelOwners()
        self._tabs, self._steps = QButtonGroup(self), QStackedWidget()
        self._titles: list[str] = []
        self._done: set[int] = set()
        """The steps that somebody went on from."""
        self._sample = button(self.tr("Try it on sample pictures"), "trySample", self._try)
        self._own = button(self.tr("Back to your own register"), "ownRegister", self.own_register_wanted.emit)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(16, 24, 16, 16)
        self._list.setSpacing(4)
        self._list.addWidget(label(self.tr("First steps"), "title"))
        self._list.addSpacing(10)
        self._add_steps()
        self._list.addStretch()
        self._lay_out()
        self._policy.wanted.connect(lambda policy: self._changes.make(lambda r: r.follow(policy.beside_as(r.policy))))
        self._channels.changed.connect(lambda channel: self._changes.make(lambda r: r.alter_channel(channel)))
        self._channels.added.connect(lambda channel: self._changes.make(lambda r: r.add_channel(channel)))
        bench.register.changed.connect(self._read)

    def _add_steps(self) -> None:
        self._add(
            self.tr("Keep the passphrase"),
            self.tr(
                "Nobody can recover a lost passphrase. Print this sheet, write the passphrase on it by hand, and lock "
                "it away, not beside the computer."
            ),
            button(self.tr("Make the sheet"), "stepSheet", lambda: print_sheet(self._bench, self._changes)),
        )
        self._add(
            self.tr("Choose the rules"),
            self.tr("Which guideline does your organisation follow? It can be changed at any time."),
            self._policy,
        )
        self._add(
            self.tr("Name the channels"),
            self.tr(
                "Where do you publish? Nobody is shown in a channel that is not ticked here. Whoever answers for a "
                "channel gets the mail when a picture must come down."
            ),
            self._channels,
        )
        self._add(
            self.tr("Try it out"),
            self.tr(
                "Four photos with a register of their own: one person has signed, about a hundred have not. Nothing "
                "of it gets into your register."
            ),
            self._sample,
            self._own,
        )
        self._add(
            self.tr("Add your people"),
            self.tr(
                "One by one, or all from a table. Print forms for those who have not signed; their scans are filed "
                "under Register."
            ),
            button(self.tr("New person…"), "stepPerson", self.person_wanted.emit),
            button(self.tr("Import a table…"), "stepImport", self.import_wanted.emit),
            button(self.tr("Print blank forms…"), "stepForms", self.blank_forms_wanted.emit),
        )

    def _add(self, title: str, words: str, *parts: QWidget) -> None:
        number = self._steps.count()
        self._titles.append(title)
        tab = QPushButton(f"{number + 1}   {title}")
        tab.setObjectName(f"step{number + 1}")
        tab.setAccessibleName(title)
        tab.setProperty("role", "step")
        tab.setCheckable(True)
        self._tabs.addButton(tab, number)
        self._list.addWidget(tab)
        layout = QVBoxLayout()
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addWidget(label(title, "title", f"stepTitle{number + 1}"))
        layout.addWidget(label(words))
        for part in parts:
            if isinstance(part, QPushButton):
                row = QHBoxLayout()
                row.addWidget(part)
                row.addStretch()
                layout.addLayout(row)
            else:
                layout.addWidget(part)
        layout.addStretch()
        page = QWidget()
        page.setObjectName("clear")
        page.setLayout(layout)
        self._steps.addWidget(scrolling(page, f"stepPage{number + 1}"))

    def _lay_out(self) -> None:
        steps = QWidget()
        steps.setLayout(self._list)
        steps.setFixedWidth(270)
        self._next = button(self.tr("Next"), "stepNext", self._go_on, "primary")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(32, 0, 32, 24)
        buttons.addWidget(button(self.tr("Leave the guide"), "stepLeave", self.finished.emit, "quiet"))
        buttons.addStretch()
        buttons.addWidget(self._next)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._steps, 1)
        inside.addLayout(buttons)
        right = QVBoxLayout()
        right.setContentsMargins(8, 24, 40, 40)
        right.addWidget(frame("card", inside))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(steps)
        layout.addLayout(right, 1)
        self._tabs.idClicked.connect(self.show_step)

    def begin(self) -> None:
        """Start with the first step."""
        self._done.clear()
        self._tick()
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show the step of this number, from 0."""
        self._steps.setCurrentIndex(number)
        self._tabs.button(number).setChecked(True)
        last = number == self._steps.count() - 1
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._next.setFocus()

    def _tick(self) -> None:
        """A tick instead of the number for each step that is done; the last is done once there are people."""
        done = self._done | ({_PEOPLE} if self._bench.register.people() and not self._bench.register.lent else set())
        for number, title in enumerate(self._titles):
            tab = self._tabs.button(number)
            tab.setText(f"{_TICK if number in done else number + 1}   {title}")
            tab.setAccessibleName(self.tr("{step}, done").format(step=title) if number in done else title)

    def _go_on(self) -> None:
        if self._steps.currentIndex() == _RULES:
            self._policy.take()  # what is chosen on the screen is what one goes on with
        self._done.add(self._steps.currentIndex())
        self._tick()
        following = self._steps.currentIndex() + 1
        if following < self._steps.count():
            self.show_step(following)
        else:
            self.finished.emit()

    def _try(self) -> None:
        self._sample.setEnabled(False)
        self._sample.setText(self.tr("Building the sample…"))
        self.sample_wanted.emit()

    def sample_is_ready(self) -> None:
        """The button may be pressed again."""
        self._sample.setEnabled(True)
        self._sample.setText(self.tr("Try it on sample pictures"))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is shown here only when somebody looks."""
        super().showEvent(event)
        self._read()
        self._next.setFocus()

    def _read(self) -> None:
        register = self._bench.register.register
        self._own.setVisible(self._bench.register.lent)
        self._sample.setVisible(not self._bench.register.lent)
        if register is not None and self.isVisible():
            self._tick()
            self._policy.show_policy(register.policy)
            self._channels.show_channels(register.channels())
