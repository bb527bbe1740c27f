"""What is out, where and until when; what must come down, and that it did."""

from functools import partial

from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from consent_db.pages import Publication, TakeDown
from consent_db.register import Register
from photoconsent.gui.messages import channel_title, reason_sentence
from photoconsent.gui.parts import button, frame, label
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.face import Reason


class PublishedPage(QWidget):
    """Reads the publication log of the open register whenever it is shown."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._bench = bench
        self._due = QVBoxLayout()
        self._due.setSpacing(10)
        self._nothing_due = label(self.tr("Nothing has to come down."), "muted", "nothingDue")
        self._log = self._make_log()
        self._none = label(self.tr("Nothing was published yet. Copies that you prepare are listed here."), "muted")
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(28, 20, 28, 24)
        layout.setSpacing(14)
        layout.addWidget(label(self.tr("Published"), "title"))
        layout.addWidget(label(self.tr("Has to come down"), "heading"))
        layout.addWidget(self._nothing_due)
        layout.addLayout(self._due)
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("Everything on record"), "heading"))
        layout.addWidget(self._none)
        layout.addWidget(self._log, 1)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Published"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        bench.register.changed.connect(self.read)

    def _make_log(self) -> QTableWidget:
        made = QTableWidget(0, 6)
        made.setObjectName("publications")
        made.setAccessibleName(self.tr("Everything on record"))
        made.setHorizontalHeaderLabels(
            [
                self.tr("Number"),
                self.tr("Day"),
                self.tr("Channel"),
                self.tr("Event"),
                self.tr("Shown"),
                self.tr("Covered"),
            ]
        )
        made.verticalHeader().hide()
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        made.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        made.setMinimumHeight(200)
        return made

    def read(self) -> None:
        """Read the log anew."""
        register = self._bench.register.register
        publications = register.publications() if register is not None else []
        due = register.takedowns(register.today()) if register is not None else []
        self._show_log(publications)
        while (item := self._due.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()  # it lives on until the event loop gets to it
                card.deleteLater()
        for one in due:
            self._due.addWidget(self._card(one))
        self._nothing_due.setVisible(not due)
        self._none.setVisible(not publications)
        self._log.setVisible(bool(publications))

    def _show_log(self, publications: list[Publication]) -> None:
        self._log.setRowCount(len(publications))
        for row, one in enumerate(sorted(publications, key=lambda p: p.recorded_at, reverse=True)):
            cells = (
                one.number,
                f"{one.export.day:%d.%m.%Y}",
                self._channel(one),
                one.export.event,
                str(len(one.export.shown)),
                str(one.export.hidden),
            )
            for column, text in enumerate(cells):
                self._log.setItem(row, column, QTableWidgetItem(text))

    def _card(self, due: TakeDown) -> QWidget:
        """One copy that must come down: which, where, why, and the button for when it did."""
        words = self.tr("{number}, {channel}, published {day}: {event}").format(
            number=due.publication.number,
            channel=self._channel(due.publication),
            day=f"{due.publication.export.day:%d.%m.%Y}",
            event=due.publication.export.event,
        )
        reasons = [self._reason(person, why) for person, why in due.reasons]
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        texts = QVBoxLayout()
        texts.addWidget(label(words, "strong"))
        texts.addWidget(label("\n".join(reasons)))
        if due.publication.export.output:
            texts.addWidget(label(due.publication.export.output, "muted"))
        row.addLayout(texts, 1)
        number = due.publication.number
        row.addWidget(button(self.tr("It is down"), f"down-{number}", partial(self._taken_down, number)))
        return frame("card", row)

    def _reason(self, person: str | None, why: object) -> str:
        name = self._bench.register.name_of(person) if person is not None else self.tr("A person who was erased")
        sentence = reason_sentence(Reason(str(why))) if why is not None else self.tr("The time for it is over.")
        return f"{name}: {sentence}"

    def _channel(self, one: Publication) -> str:
        channel = self._bench.channels.get(one.export.channel)
        return channel_title(channel.title) if channel is not None else one.export.channel

    def _taken_down(self, number: str) -> None:
        register: Register | None = self._bench.register.register
        if register is not None:
            register.mark_taken_down(number, register.today())
            self.read()
