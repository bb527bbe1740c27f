"""Puts the list of people, the panel of one person and the canvas together."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from photoconsent.event.groups import FaceAt
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.people.group_actions import GroupActions
from photoconsent.gui.people.group_panel import GroupPanel
from photoconsent.gui.people.group_words import Standing
from photoconsent.gui.people.grouping import Grouping
from photoconsent.gui.people.guest_list import GuestList
from photoconsent.gui.people.people_list import PeopleList
from photoconsent.gui.photos.list_switch import ListSwitch
from photoconsent.gui.photos.photo_list import PhotoList
from photoconsent.gui.workbench import Workbench


class PeopleView(QObject):
    """The people of the event: grouped when a search ends, shown beside the same canvas as the photos."""

    def __init__(
        self, bench: Workbench, work: EventWork, selection: Selection, photos: PhotoList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self.grouping = Grouping(bench.session, bench.conductor, self)
        self.actions = GroupActions(self.grouping, bench.look, self)
        self.list = PeopleList(bench, self.grouping)
        self.panel = GroupPanel(bench, self.grouping, self.actions)
        self.guests = GuestList(bench)
        self.panels = (self.panel, self.guests)
        """What is shown beside the canvas."""
        self.switch = ListSwitch(photos, self.list)
        work.search_ended.connect(self.grouping.begin)
        work.prepare_began.connect(self.grouping.pause)
        self.list.chosen.connect(self._show)
        self.actions.answered.connect(self.list.next_asked)
        self.guests.changed.connect(self.list.read)
        self.panel.face_chosen.connect(self._show_face)
        self.panel.suggestions.beside_wanted.connect(self.list.choose_beside)

    def steps(self) -> list[QAction]:
        """The actions that walk through the people, for the menu."""
        made = QAction(self.tr("Photos or people"), self)
        made.setObjectName("switchList")
        made.setShortcut("Ctrl+G")
        made.triggered.connect(self.switch.switch)
        return [made]

    def begin(self) -> None:
        """The list was just switched to: start with who has to be answered, else with the first."""
        chosen = bool(self.list.groups)
        if not chosen:
            self.list.choose(None)  # which shows it, if there is anybody
        if chosen or not self.list.groups:
            self._show()

    def _show(self) -> None:
        groups = self.list.groups
        self.panel.show_groups(groups)
        self.switch.say_open(self.list.model.count(Standing.ASKED))
        if groups and self.switch.shows_people and not self.panel.picked:
            self._show_face(groups[0][0])

    def _show_face(self, one: FaceAt) -> None:
        """Put the photo of the face onto the canvas."""
        index = self._selection.session.index_of(one.source)
        if index is not None and self.switch.shows_people:
            if index != self._selection.index:
                self._selection.choose_photo(index)
            self._selection.choose_face(one.face)
