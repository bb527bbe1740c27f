"""Which part of the photo its copy shows: proposed without anyone who is covered, or chosen, and straightened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import icon_action
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.fields.side_form import SideForm
from photoconsent.gui.photos.crop_view import CropView
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.crop import MOST_TURNED, Crop, Proposal, complying
from photoconsent.pipeline.face import Box, Verdict

_TENTHS = 10
"""The slider counts tenths of a degree."""


class CropPanel(SideForm):
    """Beside the photo; what is chosen here is undone like everything else, and kept with the photo."""

    wanted = Signal()
    """The panel is to be shown."""

    def __init__(
        self, bench: Workbench, selection: Selection, channel: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        """`channel` says for which channel the photo is prepared."""
        super().__init__("crop", self.tr("The part that is shown"), self.tr("Show this part"), parent)
        self._bench, self._selection, self._channel = bench, selection, channel
        self.open = icon_action(
            bench.look, self, self.tr("Crop and straighten…"), "cropPhoto", "crop", "Shift+C", self._begin
        )
        self.open.setIconText(self.tr("Crop"))
        self.view = CropView(bench.look)
        self._shape = Choice()
        self._shape.setObjectName("cropShape")
        self._shape.setAccessibleName(self.tr("Shape"))
        self._angle = QSlider(Qt.Orientation.Horizontal)
        self._angle.setObjectName("cropAngle")
        self._angle.setAccessibleName(self.tr("Straighten"))
        self._angle.setRange(round(-MOST_TURNED * _TENTHS), round(MOST_TURNED * _TENTHS))
        self._said = label("", "muted", "cropSaid")
        self.add(button(self.tr("Without anyone who is covered"), "cropPropose", self._propose))
        self.add(self._said)
        self.add(self.view)
        self.add(self._shape, self.tr("Shape"))
        self.add(self._angle, self.tr("Straighten"))
        self.add_button(self.tr("Whole photo"), "cropWhole", self._whole)
        self._shape.currentIndexChanged.connect(self._reshape)
        self._angle.valueChanged.connect(self._turn)
        self.view.changed.connect(lambda: self._said.setText(""))
        selection.photo_chosen.connect(self._another)
        selection.photo_chosen.connect(self._offer)
        selection.photo_changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        entry = self._selection.entry
        self.open.setEnabled(entry is not None and entry.findings is not None and entry.film is None)

    def _another(self) -> None:
        """Another photo is chosen while the panel is open: it is about that one from now on."""
        if self.isVisible():
            self._fill_in()

    def _begin(self) -> None:
        self._fill_in()
        self.wanted.emit()
        self.view.setFocus()

    def _fill_in(self) -> None:
        """Take the photo and what is said of it so far."""
        entry = self._selection.entry
        if entry is None or entry.findings is None:
            return
        size = entry.findings.size
        crop = entry.edits.crop or Crop(Box(0, 0, *size))
        self._said.setText("")
        self._shape.blockSignals(True)
        self._shape.clear()
        self._shape.addItem(self.tr("Any shape"))
        for width, height in self._places.sizes:
            self._shape.addItem(self.tr("{w} × {h}").format(w=width, h=height), (width, height))
        self._shape.blockSignals(False)
        self.view.shape = None
        self.view.show_photo(self._bench.pictures.best(entry), size)
        self._angle.setValue(round(crop.angle * _TENTHS))
        self.view.show_crop(crop)

    @property
    def _places(self) -> Channel:
        return self._bench.channels[self._channel()]

    def proposal(self) -> Proposal | None:
        """The part that complies best, in the chosen shape or in any of the channel's."""
        entry, shape = self._selection.entry, self._shape.currentData()
        if entry is None or entry.findings is None:
            return None
        shown = [one.face for one in entry.faces if one.decision.verdict is Verdict.SHOW]
        hidden = [one.face for one in entry.faces if one.decision.verdict is not Verdict.SHOW]
        return complying(entry.findings.size, shown, hidden, [tuple(shape)] if shape else self._places.sizes)

    def _propose(self) -> None:
        found = self.proposal()
        if found is None:
            self._said.setText(self.tr("No smaller part of this photo is without anyone who is covered."))
            return
        self._angle.setValue(0)
        self.view.show_crop(found.crop)
        if found.covered:
            self._said.setText(self.tr("%n covered head(s) stand between those that are shown.", "", found.covered))
        elif found.bodies:
            words = self.tr("No covered head is in it, but the bodies of %n covered person(s) are.", "", found.bodies)
            self._said.setText(words)
        else:
            self._said.setText(self.tr("Everyone who is shown is in it, and nobody who is covered."))

    def _whole(self) -> None:
        self._angle.setValue(0)
        entry = self._selection.entry
        if entry is not None and entry.findings is not None:
            self.view.show_crop(Crop(Box(0, 0, *entry.findings.size)))
        self._said.setText("")

    def _reshape(self) -> None:
        """The part takes the chosen shape, around its middle."""
        shape, box = self._shape.currentData(), self.view.crop.box
        self.view.shape = tuple(shape) if shape else None
        if shape:
            w = min(box.w, box.h * shape[0] / shape[1])
            h = w * shape[1] / shape[0]
            x, y = box.centre
            self.view.show_crop(Crop(Box(x - w / 2, y - h / 2, w, h), self.view.crop.angle))

    def _turn(self) -> None:
        self.view.show_crop(Crop(self.view.crop.box, self._angle.value() / _TENTHS))

    def submit(self) -> None:
        """The copy shows this part from now on, until that is undone."""
        entry, crop = self._selection.entry, self.view.crop
        if entry is not None and entry.findings is not None:
            whole = crop == Crop(Box(0, 0, *entry.findings.size))
            after = entry.edits.with_crop(None if whole else crop)
            if after != entry.edits:
                self._selection.session.edit(self._selection.index, after, self.tr("crop the photo"))
        self.given_up.emit()
