"""Making copies: how far it is, a way to stop, and afterwards what came of it, photo by photo where it went wrong."""

import time
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from photoconsent.gui.event_work import EventWork, Going
from photoconsent.gui.messages import sentence_of, why_not_prepared
from photoconsent.gui.parts import button, label
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.order import PhotoResult, Status


class OutcomePanel(QWidget):
    """Listens to an `EventWork` from the start of a batch to its end."""

    closed = Signal()
    photo_wanted = Signal(Path)
    """A row was chosen: show this photo."""

    def __init__(self, work: EventWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomePanel")
        self._work = work
        self._began = 0.0
        self._title = label("", "heading", "outcomeTitle")
        self._words = label("", "", "outcomeSummary")
        self._left = label("", "muted", "timeLeft")
        self._bar = QProgressBar()
        self._bar.setObjectName("progress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._rows = QListWidget()
        self._rows.setObjectName("troubles")
        self._rows.setAccessibleName(self.tr("Photos without a copy"))
        self._rows.setWordWrap(True)
        self._rows.itemActivated.connect(self._row_chosen)
        self._rows.itemClicked.connect(self._row_chosen)
        self._fill()
        work.prepare_began.connect(self._begin)
        work.prepare_going.connect(self._go_on)
        work.prepare_ended.connect(self._end)

    def _fill(self) -> None:
        self._cancel = button(self.tr("Stop"), "cancel", self._stop)
        self._open = button(self.tr("Open the folder"), "openOut", self._open_folder, "primary")
        self._copy = button(self.tr("Copy the summary"), "copySummary", self._copy_summary)
        self._back = button(self.tr("Back to the faces"), "outcomeBack", self.closed.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        for part in (self._title, self._bar, self._words, self._left):
            layout.addWidget(part)
        layout.addWidget(self._rows, 1)
        layout.addStretch()
        for pressed in (self._cancel, self._open, self._copy, self._back):
            layout.addWidget(pressed)

    def _begin(self, photos: int) -> None:
        self._began = time.monotonic()
        self._title.setText(self.tr("Preparing copies"))
        self._words.setText("")
        self._left.setText("")
        self._rows.clear()
        self._rows.hide()
        self._bar.setRange(0, photos)
        self._bar.setValue(0)
        self._show_running(True)
        self._cancel.setFocus()

    def _show_running(self, running: bool) -> None:
        for shown_while_running in (self._bar, self._left, self._cancel):
            shown_while_running.setVisible(running)
        for shown_afterwards in (self._open, self._copy, self._back):
            shown_afterwards.setVisible(not running)
        self._cancel.setEnabled(True)

    def _go_on(self, going: Going) -> None:
        self._bar.setMaximum(going.photos)
        self._bar.setValue(going.finished)
        self._words.setText(
            self.tr("{done} of {photos} photos, {faces} faces").format(
                done=going.finished, photos=going.photos, faces=going.faces
            )
        )
        if going.finished:
            seconds = (time.monotonic() - self._began) / going.finished * (going.photos - going.finished)
            self._left.setText(self.tr("About %n minute(s) left", "", round(seconds / 60)) if seconds > 90 else "")

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("Stopping after the photos under way…"))
        self._work.cancel()

    def _end(self, finished: bool) -> None:
        self._show_running(False)
        self._title.setText(self.tr("Copies are ready") if finished else self.tr("Stopped before the end"))
        results = self._work.results
        self._words.setText(self._summary(results))
        for result in results:
            if result.error is not None:
                self._add_row(result.source, sentence_of(result.error))
        for source, error in self._work.unread():
            self._add_row(source, sentence_of(error))
        for other in self._work.others:
            self._add_row(other.path, why_not_prepared(other.why))
        self._rows.setVisible(self._rows.count() > 0)
        self._open.setEnabled(any(r.status is Status.EXPORTED for r in results))
        (self._open if self._open.isEnabled() else self._back).setFocus()

    def _summary(self, results: list[PhotoResult]) -> str:
        """What came out, in words."""
        done = [r for r in results if r.status is Status.EXPORTED]
        consents = {face.decision.consent for r in done for face in r.faces if face.decision.consent}
        parts = [
            self.tr("%n cop(ies) made and checked.", "", len(done)),
            self.tr("{shown} faces shown on {consents} consents, {hidden} covered.").format(
                shown=sum(r.count(Verdict.SHOW) for r in done),
                consents=len(consents),
                hidden=sum(r.count(Verdict.HIDE) for r in done),
            ),
        ]
        missing = len(results) - len(done)
        if missing:
            parts.append(self.tr("%n photo(s) without a copy, listed below.", "", missing))
        return " ".join(parts)

    def _add_row(self, path: Path, sentence: str) -> None:
        item = QListWidgetItem(f"{path.name}\n{sentence}")
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        self._rows.addItem(item)

    def _row_chosen(self, item: QListWidgetItem) -> None:
        self.photo_wanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _open_folder(self) -> None:
        if self._work.order is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._work.order.out)))

    def _copy_summary(self) -> None:
        QGuiApplication.clipboard().setText(self._words.text())
