"""What is looked for and found beside faces: the look itself, the frames on the canvas, and the list of them."""

from PySide6.QtCore import QObject

from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.places import Places
from photoconsent.gui.event.beside_work import BesideWork, asked_of
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.photos.face_panel import FacePanel
from photoconsent.gui.photos.place_list import PlaceList
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.place import Switches
from photoconsent.publishing.switches import switches_for


class FoundBeside(QObject):
    """Keeps the three of them together."""

    def __init__(
        self,
        bench: Workbench,
        work: EventWork,
        selection: Selection,
        canvas: Canvas,
        panel: FacePanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self.work = BesideWork(bench, work, self)
        self.places = Places(selection, canvas, self)
        found = PlaceList(self.places)
        panel.add_below(found)
        self.work.going.connect(found.show_going)
        self.places.search_wanted.connect(self.work.seek_everything)

    def switches(self, channel: str) -> Switches:
        """What is offered and covered for this channel; what is asked for and was not looked for yet is looked for."""
        register = self._bench.register.register
        switches = switches_for(self._bench.channels[channel], register, asked_of(self._bench))
        self.work.seek(switches.sought)
        return switches | self.work.by_hand
