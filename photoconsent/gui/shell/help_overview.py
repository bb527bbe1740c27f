"""Every key of the program on one page, and in a few words how it decides."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from photoconsent.gui.canvas.frame_sample import FrameSample
from photoconsent.gui.event.face_words import Kind
from photoconsent.gui.fields.flow import Flow
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.ground.look import Look
from photoconsent.offline import can_close_network


class HelpOverview(QScrollArea):
    """Built from the actions themselves, so that the list of keys cannot be wrong."""

    first_steps_wanted = Signal()
    guide_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, actions: Sequence[QAction], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpOverview")
        self.setAccessibleName(self.tr("Help"))
        self.setWidgetResizable(True)
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(40, 32, 40, 32)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("Help"), "title"))
        layout.addLayout(
            Flow(
                button(self.tr("Read the guide"), "readGuide", self.guide_wanted.emit),
                button(self.tr("Take the tour"), "takeTour", self.tour_wanted.emit),
                button(self.tr("Show the first steps again"), "showFirstSteps", self.first_steps_wanted.emit),
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(frame("card", self._rules(look)))
        left.addWidget(frame("card", self._network()))
        left.addStretch()
        columns.addLayout(left, 1)
        columns.addWidget(frame("card", self._keys(actions)), 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(columns)
        layout.addStretch()
        self.setWidget(inside)

    def _rules(self, look: Look) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("How it decides"), "heading"))
        for kind, words in (
            (
                Kind.SHOWN,
                self.tr("Shown: it is certain who it is, and a written consent covers the channel and the day."),
            ),
            (Kind.HIDDEN, self.tr("Covered: every other face. Saying who it is does not replace a consent.")),
            (
                Kind.ASKED,
                self.tr("Covered until you have looked: the program is not sure who it is, or whether it is a face."),
            ),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(FrameSample(kind, look))
            row.addWidget(label(words), 1)
            layout.addLayout(row)
        layout.addWidget(
            label(
                self.tr(
                    "No detector finds every face. Look at each photo before it goes out, and draw what is missing."
                ),
                "muted",
            )
        )
        return layout

    def _network(self) -> QVBoxLayout:
        """What keeps the program off the network on this very computer."""
        layout = QVBoxLayout()
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(8)
        self._title, self._said = label("", "heading", "networkTitle"), label("", name="networkSaid")
        layout.addWidget(self._title)
        layout.addWidget(self._said)
        self.say_where(on_server=False)
        closed = self.tr(
            "On this computer the system itself cuts off every process that opens pictures: even a picture made to "
            "take the program over could send nothing."
        )
        open_still = self.tr(
            "This system offers no way to cut the processes that open pictures off the network. A firewall that "
            "refuses PhotoConsent every connection does; nothing in the program needs one."
        )
        layout.addWidget(label(closed if can_close_network() else open_still, "muted", "networkWords"))
        return layout

    def say_where(self, *, on_server: bool) -> None:
        """Say what goes over the network: nothing, or what a register on a server is asked and told."""
        if on_server:
            self._title.setText(self.tr("Only the register goes over the network"))
            words = self.tr(
                "Your organisation's register is on a server, and the program is connected to that server alone. "
                "Names, texts, forms and portraits are encrypted before they leave this computer; days and numbers are "
                "not. Photos and copies stay where they are. No library in the program may send anything."
            )
        else:
            self._title.setText(self.tr("Nothing goes over the network"))
            words = self.tr("The program opens no connection, and no library in it may send anything.")
        self._said.setText(words)

    def _keys(self, actions: Sequence[QAction]) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(24, 16, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(label(self.tr("Keys"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        rows = [(_key_words(a.shortcut()), a.text().replace("&", "")) for a in actions]
        rows.append((self.tr("hold C"), self.tr("See the photo as it would be published")))
        rows += self._keys_of_the_canvas()
        for row, (key, words) in enumerate((key, words) for key, words in rows if key):
            name = QLabel(key)
            name.setProperty("role", "key")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label(words), row, 1)
        grid.setColumnStretch(1, 1)
        layout.addLayout(grid)
        return layout

    def _keys_of_the_canvas(self) -> list[tuple[str, str]]:
        """What keys do on the photo beside the actions: they mean something only while something is in the hand."""
        return [
            ("← → ↑ ↓", self.tr("With a tool, or after E: bring a frame, move it")),
            (self.tr("Shift + arrows"), self.tr("Make the frame wider, narrower, higher or lower")),
            (self.tr("Enter"), self.tr("Place the frame")),
            (self.tr("Esc"), self.tr("Give the frame up, lay the tool down")),
            ("← →", self.tr("Before and after: move the line")),
            (self.tr("Ctrl + arrows"), self.tr("Move the photo that is larger than its place")),
        ]


def _key_words(keys: QKeySequence) -> str:
    """What stands on the key; the arrows are drawn."""
    arrows = {"Right": "→", "Left": "←", "Up": "↑", "Down": "↓"}
    portable = keys.toString(QKeySequence.SequenceFormat.PortableText)
    return arrows.get(portable, keys.toString(QKeySequence.SequenceFormat.NativeText))
