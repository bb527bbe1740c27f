"""Everything that is asked before copies are made, with a summary of what would come out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photoconsent.gui.messages import channel_title, cover_name
from photoconsent.gui.parts import button, frame, label
from photoconsent.gui.session import State
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.redact import Cover


class PreparePanel(QWidget):
    """Event, cover, size and folder; the channel and the day stand above."""

    wanted = Signal()
    given_up = Signal()
    cover_changed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preparePanel")
        self._bench = bench
        self._summary = label("", "", "prepareSummary")
        self._event = QLineEdit(bench.settings.current.event)
        self._event.setObjectName("event")
        self._event.setAccessibleName(self.tr("Name of the event"))
        self._event.setPlaceholderText(self.tr("Summer party 2026"))
        self._cover = self._make_cover()
        self._out = QLineEdit(bench.settings.current.out_folder)
        self._out.setObjectName("outFolder")
        self._out.setAccessibleName(self.tr("Folder for the copies"))
        self._original = QCheckBox(self.tr("Keep the original size"))
        self._original.setObjectName("originalSize")
        self._error = label("", "error", "prepareError")
        self._error.hide()
        self._fill()

    def _make_cover(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("cover")
        made.setAccessibleName(self.tr("Style of the cover"))
        for style in Cover:
            made.addItem(cover_name(style), style.value)
        made.setCurrentIndex(max(0, made.findData(self._bench.settings.current.cover)))
        made.currentIndexChanged.connect(self._cover_chosen)
        return made

    def _fill(self) -> None:
        folder = QHBoxLayout()
        folder.addWidget(self._out, 1)
        folder.addWidget(button(self.tr("Choose…"), "chooseOut", self._ask_for_folder))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(6)
        layout.addWidget(label(self.tr("Prepare copies"), "heading"))
        layout.addWidget(self._summary)
        layout.addSpacing(10)
        layout.addWidget(label(self.tr("Name of the event"), "strong"))
        layout.addWidget(self._event)
        layout.addWidget(label(self.tr("Becomes the name of the copies, so it should name no person."), "muted"))
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Covered faces look like"), "strong"))
        layout.addWidget(self._cover)
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("Folder for the copies"), "strong"))
        layout.addLayout(folder)
        layout.addWidget(self._original)
        layout.addWidget(self._error)
        layout.addStretch()
        layout.addWidget(frame("line"))
        layout.addSpacing(6)
        self._go = button(self.tr("Prepare"), "prepareGo", self._submit, "primary")
        layout.addWidget(self._go)
        layout.addWidget(button(self.tr("Back to the faces"), "prepareBack", self.given_up.emit))

    def begin(self, channel: str) -> None:
        """Say what would come out for this channel."""
        self._error.hide()
        session = self._bench.session
        going = [e for e in session.entries if e.findings is not None and e.state is not State.BLOCKED]
        shown = [one for e in going for one in e.faces if one.decision.verdict is Verdict.SHOW]
        faces = sum(len(e.faces) for e in going)
        text = self.tr(
            "{photos} photos for {channel}, {faces} faces: {shown} shown on {consents} consents, {hidden} covered."
        ).format(
            photos=len(going),
            channel=channel_title(self._bench.channels[channel].title),
            faces=faces,
            shown=len(shown),
            consents=len({one.decision.consent for one in shown}),
            hidden=faces - len(shown),
        )
        self._summary.setText("\n".join([text, *self._warnings()]))
        self._event.setFocus()

    def _warnings(self) -> list[str]:
        session = self._bench.session
        held, unseen = session.count([State.BLOCKED]), session.not_looked_at()
        warnings = []
        if held:
            warnings.append(self.tr("%n photo(s) held back.", "", held))
        if unseen:
            warnings.append(self.tr("%n photo(s) not looked at: no detector finds every face.", "", unseen))
        return warnings

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._error.setText(sentence)
        self._error.show()

    @property
    def event_name(self) -> str:
        """What the copies are called after."""
        return self._event.text().strip()

    def call_event(self, name: str) -> None:
        """Fill in what the copies are called after."""
        self._event.setText(name)

    @property
    def cover_style(self) -> Cover:
        """What covered faces look like."""
        return Cover(self._cover.currentData())

    @property
    def out_folder(self) -> Path:
        """Where the copies go."""
        return Path(self._out.text().strip())

    @property
    def original_size(self) -> bool:
        """Whether width and height are kept."""
        return self._original.isChecked()

    def _cover_chosen(self) -> None:
        self._bench.settings.change(cover=self.cover_style.value)
        self.cover_changed.emit()

    def _ask_for_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the copies"), self._out.text())
        if folder:
            self._out.setText(folder)

    def _submit(self) -> None:
        if not self._out.text().strip():
            self.say(self.tr("Choose a folder for the copies."))
            return
        self._error.hide()
        self._bench.settings.change(event=self.event_name, out_folder=self._out.text().strip())
        self.wanted.emit()
