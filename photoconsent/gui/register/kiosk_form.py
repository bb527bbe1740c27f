"""One person's form on the screen: choices, signatures, place, and everything the form says."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.signature_pad import SignaturePad
from photoconsent.gui.ground.translation import Tongue
from photoconsent.papers.on_screen import Sheet, Stroke


def bare_line(words: str, name: str) -> QLineEdit:
    """A line to type in, without a menu and without taking what is dragged there."""
    made = QLineEdit()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setPlaceholderText(words)
    made.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    made.setAcceptDrops(False)
    return made


class KioskForm(QScrollArea):
    """Reads like the form on paper; what is ticked, drawn and typed is asked for when it is answered."""

    def __init__(self, sheet: Sheet, tongue: Tongue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._tongue = tongue.of("KioskForm")
        self.setObjectName("kioskForm")
        self.setAccessibleName(sheet.texts.words(sheet.kind)["title"])
        self.setWidgetResizable(True)
        self._boxes: dict[str, QCheckBox] = {}
        self._pads: list[SignaturePad] = []
        inside = QWidget()
        inside.setObjectName("sheet")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(16)
        self._choices()
        self._signatures()
        self._place = bare_line(self._tongue.tr("Place"), "kioskPlace")
        words = sheet.texts.words(sheet.kind)
        for part in (
            self._place,
            label(words["on_screen"].replace(" {moment}", ""), "muted"),
            label(sheet.text, "muted", "kioskText"),
        ):
            self._column.addWidget(part)
        self._column.addStretch()
        self.setWidget(inside)

    @property
    def ticked(self) -> frozenset[str]:
        """The names of the boxes that are ticked, as on the printed form."""
        return frozenset(name for name, box in self._boxes.items() if box.isChecked())

    @property
    def drawn(self) -> Mapping[int, tuple[Stroke, ...]]:
        """The signature of each who signed, by their place among the signers."""
        return {number: pad.strokes for number, pad in enumerate(self._pads) if pad.strokes}

    @property
    def place(self) -> str:
        """Where it is signed."""
        return self._place.text().strip()

    def _choices(self) -> None:
        sheet, column = self.sheet, self._column
        texts, words = sheet.texts, sheet.texts.words(sheet.kind)
        column.addWidget(label(words["title"], "title", "kioskTitle"))
        column.addWidget(label(f"{words['person']} {sheet.name}", "heading", "kioskPerson"))
        column.addWidget(label(f"{words['intro']} {words['no_consequence']} {words['withdraw']}"))
        column.addWidget(label(words["channels"], "heading"))
        for channel, title in zip(sheet.terms.channels, texts.titles(sheet.terms.channels), strict=True):
            self._add_box(f"channel:{channel.name}", title)
        column.addWidget(label(words["media"], "heading"))
        for medium in ("still", "video", "sound"):
            self._add_box(f"media:{medium}", words[f"media_{medium}"])
        self._add_box("name", words["name_shown"])
        column.addWidget(label(words["biometrics_title"], "heading"))
        column.addWidget(label(words["biometrics"]))
        self._add_box("biometrics", words["biometrics_title"])

    def _signatures(self) -> None:
        for number, signer in enumerate(self.sheet.signers):
            self._column.addWidget(label(f"{signer.label} {signer.name or ''}".strip(), "heading"))
            pad = SignaturePad(f"pad-{number}", signer.label)
            self._pads.append(pad)
            self._column.addWidget(pad)
            clear = button(self._tongue.tr("Draw it anew"), f"padClear-{number}", pad.clear)
            self._column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_box(self, name: str, words: str) -> None:
        box = QCheckBox(words)
        box.setObjectName(f"kiosk-{name}")
        self._boxes[name] = box
        self._column.addWidget(box)
