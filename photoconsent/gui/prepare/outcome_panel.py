"""Making copies: how far it is, a way to pause or stop, and afterwards what came of it, photo by photo."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from photoconsent.gui.event.event_work import EventWork, Going
from photoconsent.gui.fields.opening import open_with_system
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.scrolling import scrolling
from photoconsent.gui.ground.messages import channel_title, sentence_of, why_not_prepared
from photoconsent.gui.prepare.copies_list import CopiesList
from photoconsent.gui.prepare.older_copies import OlderCopies
from photoconsent.gui.prepare.tally import faces_in_words, tally_of_results
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.naming import slug
from photoconsent.pipeline.order import PhotoResult, Status
from photoconsent.publishing.pace import Pace


class OutcomePanel(QWidget):
    """Listens to an `EventWork` from the start of a batch to its end."""

    closed = Signal()
    photo_wanted = Signal(Path)
    """A row was chosen: show this photo."""
    larger_wanted = Signal()
    """The photos refused because of a face are to be prepared again with larger covers."""

    def __init__(self, bench: Workbench, work: EventWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcomePanel")
        self._bench, self._work = bench, work
        self._pace = Pace()
        self._title = label("", "heading", "outcomeTitle")
        self._words = label("", "", "outcomeSummary")
        self._left = label("", "muted", "timeLeft")
        self._said = label("", "muted", "outcomeSaid")
        self._bar = QProgressBar()
        self._bar.setObjectName("progress")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._copies = CopiesList(bench.look)
        self._copies.photo_wanted.connect(self.photo_wanted)
        self._older = OlderCopies(bench)
        self._rows = QListWidget()
        self._rows.setObjectName("troubles")
        self._rows.setAccessibleName(self.tr("Photos without a copy"))
        self._rows.setWordWrap(True)
        self._rows.setResizeMode(QListWidget.ResizeMode.Adjust)  # rows wrap at the panel's width, not at their longest
        self._rows.itemActivated.connect(self._row_chosen)
        self._rows.itemClicked.connect(self._row_chosen)
        self._fill()
        work.prepare_began.connect(self._begin)
        work.prepare_going.connect(self._go_on)
        work.prepare_ended.connect(self._end)

    def _fill(self) -> None:
        self._pause = button(self.tr("Pause"), "pause", self._pause_or_go_on)
        self._cancel = button(self.tr("Stop"), "cancel", self._stop)
        self._larger = button(
            self.tr("Try again with larger covers in one colour"), "largerCovers", self.larger_wanted.emit
        )
        self._open = button(self.tr("Open the folder"), "openOut", self._open_folder, "primary")
        self._copy = button(self.tr("Copy the summary"), "copySummary", self._copy_summary)
        self._archive = button(self.tr("Certificate for the archive…"), "certificate", self._ask_for_certificate)
        self._back = button(self.tr("Back to the faces"), "outcomeBack", self.closed.emit)
        inside = QWidget()
        inside.setObjectName("sheet")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for part in (self._title, self._bar, self._words, self._left, self._older):
            layout.addWidget(part)
        layout.addWidget(self._larger)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self._copies, 1)
        layout.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self._said)
        for pressed in (self._pause, self._cancel, self._open, self._copy, self._archive, self._back):
            foot.addWidget(pressed)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(inside, "outcomeParts"), 1)
        whole.addLayout(foot)

    def _begin(self, photos: int) -> None:
        self._pace.start()
        self._title.setText(self.tr("Preparing copies"))
        for words in (self._words, self._left, self._said):
            words.setText("")
        self._rows.clear()
        self._older.forget()
        self._bar.setRange(0, photos)
        self._bar.setValue(0)
        self._show_running(True)
        self._cancel.setFocus()

    def _show_running(self, running: bool) -> None:
        for shown_while_running in (self._bar, self._left, self._pause, self._cancel):
            shown_while_running.setVisible(running)
        self._larger.setVisible(not running and bool(self._work.refused))
        for shown_afterwards in (self._copies, self._rows, self._open, self._copy, self._archive, self._back):
            shown_afterwards.setVisible(not running)
        self._said.setVisible(bool(self._said.text()) and not running)
        for pressed in (self._pause, self._cancel):
            pressed.setEnabled(True)
        self._pause.setText(self.tr("Pause"))

    def _go_on(self, going: Going) -> None:
        self._bar.setMaximum(going.photos)
        self._bar.setValue(going.finished)
        done = self.tr("%n photo(s) done", "", going.finished)
        rest = self.tr("%n left", "", going.photos - going.finished)
        self._words.setText(f"{done}, {rest}")
        if self._cancel.isEnabled() and not self._work.paused:
            self._left.setText(self._time_left(self._pace.left(going.finished, going.photos)))

    def _time_left(self, seconds: float | None) -> str:
        if not seconds:
            return ""
        if seconds > 90:
            return self.tr("About %n minute(s) left", "", round(seconds / 60))
        return self.tr("About %n second(s) left", "", max(5, round(seconds / 5) * 5))

    def _pause_or_go_on(self) -> None:
        if self._work.paused:
            self._work.pause(False)
            self._pace.resume()
            self._pause.setText(self.tr("Pause"))
            self._left.setText("")
        else:
            self._work.pause(True)
            self._pace.pause()
            self._pause.setText(self.tr("Go on"))
            self._left.setText(self.tr("Paused once the photos under way are finished."))

    def _stop(self) -> None:
        for pressed in (self._pause, self._cancel):
            pressed.setEnabled(False)
        self._left.setText(self.tr("Stopping after the photos under way…"))
        self._work.cancel()

    def _end(self, finished: bool) -> None:
        self._show_running(False)
        results = self._work.results
        self._title.setText(self._heading(finished))
        self._words.setText(self._summary(results))
        copies = {r.output: r.source for r in results if r.status is Status.EXPORTED and r.output is not None}
        self._copies.show_copies(copies.items())
        if self._work.order is not None:
            self._older.look(self._work.order, results)
        for result in results:
            if result.error is not None:
                self._add_row(result.source, sentence_of(result.error))
            elif self._work.has_changed(result.source):
                self._add_row(result.source, self.tr("Changed meanwhile: the copy is as before. Prepare it again."))
        for source, error in self._work.unread():
            self._add_row(source, sentence_of(error))
        for other in self._work.others:
            self._add_row(other.path, why_not_prepared(other.why))
        self._rows.setVisible(self._rows.count() > 0)
        for needs_copies in (self._open, self._archive, self._copies):
            needs_copies.setEnabled(bool(copies))
        self._copies.setVisible(bool(copies))
        (self._larger if self._work.refused else self._open if copies else self._back).setFocus()

    def _heading(self, finished: bool) -> str:
        """How it ended: nothing is called ready of which there is no copy."""
        made = [result.status is Status.EXPORTED for result in self._work.results]
        if not finished:
            return self.tr("Stopped before the end")
        if all(made):
            return self.tr("Copies are ready")
        return self.tr("Some photos have no copy") if any(made) else self.tr("No copy was made")

    def _summary(self, results: list[PhotoResult]) -> str:
        """What came out, in words."""
        tally = tally_of_results(results)
        parts = [self.tr("%n cop(ies) made and checked.", "", tally.photos)]
        if tally.photos:
            parts.append(f"{faces_in_words(tally)}.")
        unseen = self._not_looked_at(results)
        if unseen:
            parts.append(self.tr("Nobody has looked at %n of these photo(s).", "", unseen))
        missing = len(results) - tally.photos
        if missing:
            parts.append(self.tr("%n photo(s) without a copy, listed below.", "", missing))
        return " ".join(parts)

    def _not_looked_at(self, results: list[PhotoResult]) -> int:
        """Of how many copies nobody has looked at the photo."""
        session = self._bench.session
        places = [session.index_of(one.source) for one in results if one.status is Status.EXPORTED]
        return sum(place is not None and not session.entries[place].looked_at for place in places)

    def _add_row(self, path: Path, sentence: str) -> None:
        item = QListWidgetItem(f"{path.name}\n{sentence}")
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        self._rows.addItem(item)

    def _row_chosen(self, item: QListWidgetItem) -> None:
        self.photo_wanted.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _open_folder(self) -> None:
        if self._work.order is not None:
            open_with_system(self._work.order.out)

    def _copy_summary(self) -> None:
        QGuiApplication.clipboard().setText(self._words.text())
        self._say(self.tr("The summary is copied."))

    def _ask_for_certificate(self) -> None:
        order = self._work.order
        if order is not None:
            # Beside the copies rather than among them: that folder goes out.
            start = order.out.parent / f"{slug(order.event)}-{order.day.isoformat()}.pdf"
            chosen, _ = QFileDialog.getSaveFileName(self, self._archive.text(), str(start), "PDF (*.pdf)")
            if chosen:
                self.write_certificate(Path(chosen))

    def write_certificate(self, target: Path) -> None:
        """Write PDF and JSON under this name, in the language of the window."""
        certificate = self._work.certificate()
        if certificate is None:
            return
        bench = self._bench
        texts = bench.texts()
        title = channel_title(bench.channels[certificate.channel].title)

        def write() -> tuple[Path, Path]:
            from photoconsent.papers.certificate_pages import write_certificate  # here, because reportlab takes a while

            return write_certificate(target, certificate, texts, title)

        bench.errand.call(write, self._written, lambda error: self._say(sentence_of(error)))

    def _written(self, files: tuple[Path, Path]) -> None:
        names = " + ".join(file.name for file in files)
        self._say(self.tr("The certificate is written: {files}").format(files=names))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
