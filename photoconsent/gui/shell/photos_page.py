"""The place where photos are prepared: the list, the canvas, and beside it the faces or what is being made of them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from photoconsent.event.draft import Purpose
from photoconsent.gui.canvas.area_actions import AreaActions
from photoconsent.gui.canvas.canvas import Canvas
from photoconsent.gui.canvas.canvas_tools import CanvasTools
from photoconsent.gui.canvas.covered_view import CoveredView, Showing
from photoconsent.gui.canvas.face_actions import FaceActions
from photoconsent.gui.canvas.first_sight import FirstSight
from photoconsent.gui.canvas.full_size import FullSize
from photoconsent.gui.canvas.glimpses import Glimpses
from photoconsent.gui.canvas.refused import Refused
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.event.prefetch import Prefetch
from photoconsent.gui.event.preview_budget import PreviewBudget
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.tab_order import in_order
from photoconsent.gui.film.film_view import FilmView
from photoconsent.gui.photos.crop_panel import CropPanel
from photoconsent.gui.photos.face_panel import FacePanel
from photoconsent.gui.photos.found_beside import FoundBeside
from photoconsent.gui.photos.people_view import PeopleView
from photoconsent.gui.photos.person_picker import PersonPicker
from photoconsent.gui.photos.photo_list import PhotoList
from photoconsent.gui.photos.photo_steps import PhotoSteps
from photoconsent.gui.photos.photo_views import PhotoViews
from photoconsent.gui.photos.recent_folders import RecentFolders
from photoconsent.gui.prepare.outcome_panel import OutcomePanel
from photoconsent.gui.prepare.prepare_panel import PreparePanel
from photoconsent.gui.prepare.publish_bar import PublishBar
from photoconsent.gui.shell.photo_columns import PhotoColumns
from photoconsent.gui.workbench import Workbench


class PhotosPage(QWidget):
    """Puts the parts together; each of them listens to the session and the selection by itself."""

    def __init__(self, bench: Workbench, work: EventWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._bench, self._work = bench, work
        self.selection = Selection(bench.session, self)
        self.actions_on_face = FaceActions(self.selection, bench.look, self)
        self.actions_on_area = AreaActions(self.selection, self)
        self.canvas = Canvas()
        self.canvas.setAccessibleName(self.tr("The photo with its faces"))
        self.tools = CanvasTools(self.canvas, bench.look)
        self.bar = PublishBar(bench)
        self.recent = RecentFolders(bench.settings, work)
        self.bar.offer_recent(self.recent.menu(self))
        self.photos = PhotoList(bench, self.selection)
        self.faces = FacePanel(bench, self.selection, self.actions_on_face)
        self.picker = PersonPicker(bench)
        self.crop = CropPanel(bench, self.selection, lambda: self.bar.use.channel)
        self.preparing = PreparePanel(bench)
        self.outcome = OutcomePanel(bench, work)
        self.people = PeopleView(bench, work, self.selection, self.photos, self)
        self._covered = CoveredView(bench, self.selection, self.canvas, self)
        self._full_size = FullSize(bench, self.selection, self.canvas, self)
        self._first_sight = FirstSight(bench, self.selection, self.canvas, self.photos.glances)
        self.glimpses = Glimpses(self.selection, self.canvas, self.actions_on_face, self)
        self.film = FilmView(bench, self.selection)
        self.steps = PhotoSteps(self.selection, self.photos, self)
        self.beside = FoundBeside(bench, work, self.selection, self.canvas, self.faces, self)
        self._choice: Callable[[], object] = lambda: None
        self._asked: object = None
        """What was chosen when the picker was opened."""
        self._answer: Callable[[str], None] = self.actions_on_face.say_who
        self._prefetch = Prefetch(bench, self.selection, self)
        self._budget = PreviewBudget(bench, self.selection, parent=self)
        self._lay_out()
        self._connect()
        # After the page itself, which puts the photo there that the marks lie on.
        self._refused = Refused(work, self.selection, self.canvas, self)

    def _lay_out(self) -> None:
        self._side = QStackedWidget()
        for one in (self.faces, *self.people.panels, self.picker, self.preparing, self.outcome, self.crop):
            self._side.addWidget(one)
        self.tools.offer_crop(self.crop.open)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.film)
        middle.addWidget(self.tools)
        (centre := QWidget()).setLayout(middle)
        self.views = PhotoViews(self._bench, self.selection, self.photos, centre, self.canvas, self.people.panel.wall)
        self._columns = PhotoColumns(
            self._bench, ((self.people.switch, "side", 210), (self.views, "", 260), (self._side, "panel", 0))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._columns, 1)
        in_order(
            self.bar,
            self.people.switch,
            self.views.head,
            self.views.sheet,
            self.canvas,
            self.film,
            self.tools,
            self._side,
        )

    def _connect(self) -> None:
        chosen = self.selection
        # What the keys hold is a face that somebody saw: it is placed on its photo before that is left in any way.
        for leaving in (chosen.photo_leaving, self._bench.session.closing, self._bench.register.about_to_close):
            leaving.connect(self.canvas.keys.place)
        chosen.photo_chosen.connect(self._show_photo)
        chosen.photo_changed.connect(self._show_changed)
        chosen.face_chosen.connect(lambda: self.canvas.choose(chosen.face, chosen.area))
        chosen.face_chosen.connect(lambda: self.tools.offer_taking((chosen.face, chosen.area) != (None, None)))
        self.canvas.chosen.connect(chosen.choose_face)
        self.canvas.moved.connect(self.actions_on_face.move)
        self.canvas.hand.face_drawn.connect(self.actions_on_face.draw)
        self.canvas.hand.area_drawn.connect(self.actions_on_area.add)
        self.canvas.area_chosen.connect(chosen.choose_area)
        self.canvas.area_changed.connect(self.actions_on_area.change)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.glimpses.changed.connect(self.faces.show_glimpses)
        self.faces.look_wanted.connect(self.glimpses.step)
        self._full_size.arrived.connect(self._covered.renew)
        for renew in (self._covered.renew, self._full_size.look, self.faces.draw_again):
            self._prefetch.arrived.connect(renew)
        self.film.shown.connect(self._covered.renew)
        chosen.moment_chosen.connect(self._show_frames)
        self.canvas.hand.taken.connect(self.film.stop)
        self.tools.next_wanted.connect(self._looks_right)
        self.tools.covered_wanted.connect(lambda on: self._covered.show(Showing.COVERED if on else Showing.FRAMES))
        self.tools.split_wanted.connect(lambda on: self._covered.show(Showing.SPLIT if on else Showing.FRAMES))
        self.actions_on_face.who_wanted.connect(self._ask_who)
        self.people.actions.who_wanted.connect(self._ask_who_all)
        self.people.list.guests_wanted.connect(self._ask_guests)
        self.people.guests.changed.connect(self.judge)
        self.people.switch.switched.connect(self._switch)
        for another in (chosen.face_chosen, self.people.list.chosen):
            another.connect(self._choice_changed)
        self.picker.picked.connect(self._said_who)
        given_up = (self.picker.given_up, self.preparing.given_up, self.crop.given_up)
        for closed in (*given_up, self.outcome.closed, self.people.guests.closed):
            closed.connect(self.show_faces)
        session = self._bench.session
        for asked in (self.preparing.beside.changed, self.beside.work.asked, self.bar.purpose_changed, session.reset):
            asked.connect(self.judge)
        self.bar.prepare_wanted.connect(self._ask_how)
        self.preparing.wanted.connect(self._prepare)
        self.crop.wanted.connect(lambda: self._side.setCurrentWidget(self.crop))
        for renewed in (self.bar.purpose_changed, session.settled, session.undo_stack.indexChanged):
            renewed.connect(self._show_sums)
        self.preparing.cover_changed.connect(lambda: self._covered.peek(self._side.currentWidget() is self.preparing))
        self.preparing.cover_changed.connect(self.views.sheet.viewport().update)
        self._side.currentChanged.connect(lambda: self._covered.peek(False))
        self._side.currentChanged.connect(self._make_room)
        self.views.switched.connect(self._make_room)
        self.people.switch.switched.connect(self._make_room)
        self.views.fold_wanted.connect(self._columns.fold)
        self._columns.folded.connect(self.views.show_folded)
        self.views.switched.connect(self._allow_tools)
        self.people.list.another.connect(lambda: self.views.show_wall(self.people.switch.shows_people))
        self.outcome.photo_wanted.connect(self._go_to)
        self.outcome.larger_wanted.connect(self._prepare_refused)
        self._bench.register.changed.connect(self.judge)
        self._work.opened.connect(self.show_faces)
        self._work.prepare_ended.connect(self._prepared)
        for watched in (self.canvas, self.photos, self.faces):
            for widget in (watched, *watched.findChildren(QWidget)):
                widget.installEventFilter(self)

    def judge(self) -> None:
        """Decide all photos anew for the channel, the day and the purpose above."""
        bench, session, use = self._bench, self._bench.session, self.bar.use
        asked = use, bench.network, session.guests, self.beside.switches(use.channel)
        judge_with = bench.register.judge_with(*asked) if session.entries else None  # a large register takes a while
        session.judge_by(judge_with, first=self.selection.index, use=use)

    def purpose(self) -> Purpose:
        """Where and when the photos are to be published and how their copies are made, as it stands on the page."""
        return self.preparing.purpose(self.bar.channel, self.bar.day, self.bar.purpose)

    def show_purpose(self, purpose: Purpose) -> None:
        """Set it; a day that has passed gives way to today."""
        self.bar.show_purpose(purpose.channel, max(purpose.day, date.today()), purpose.named)
        self.preparing.fill_in(purpose, self.bar.channel)

    def show_faces(self) -> None:
        """Back to the faces of the photo, or of the person where the people are listed."""
        self._side.setCurrentWidget(self.people.panel if self.people.switch.shows_people else self.faces)

    def columns_state(self) -> str:
        """How wide the three parts are beside one photo, for the settings."""
        return self._columns.state()

    def _make_room(self) -> None:
        """The contact sheet takes the place of the list of photos and of the faces of one; other panels stay."""
        sheet = self.views.shows_sheet
        self.bar.lead_on(self._side.currentWidget() not in (self.preparing, self.outcome, self.crop))
        if sheet and self.people.switch.shows_people:
            self.people.switch.switch()
        beside = not sheet or self._side.currentWidget() is not self.faces
        self._columns.give_room(listed=not sheet, needed=self.people.switch.shows_people, side=beside)

    def _show_photo(self) -> None:
        entry = self.selection.entry
        self._allow_tools()
        if self._side.currentWidget() is self.picker:
            self.show_faces()
        if entry is None or entry.findings is None:
            self.canvas.clear()
            return
        self.canvas.show_photo(self._bench.pictures.best(entry), entry.findings.size)
        self._show_frames()

    def _allow_tools(self) -> None:
        """What is said of a photo is said while it is in sight."""
        entry = self.selection.entry
        known = self.views.shows_photo and entry is not None and entry.findings is not None
        self.tools.set_enabled(known, film=self.selection.film is not None)

    def _show_changed(self) -> None:
        if self.canvas.is_empty:
            self._show_photo()
        else:
            self._show_frames()

    def _show_frames(self) -> None:
        entry = self.selection.entry
        if entry is not None:
            self.canvas.show_faces(entry.faces_at(self.selection.frame), self.faces.model.words())
            self.canvas.show_areas(entry.edits.areas)
            self.canvas.choose(self.selection.face, self.selection.area)

    def _show_menu(self, _: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_on_face.all())
        menu.popup(place)

    def _looks_right(self) -> None:
        self.canvas.keys.place()
        if self.selection.entry is not None:
            seen = self.selection.index
            self._bench.session.looks_right(seen, self.tr("looks right"))
            self.photos.next_unseen(seen)

    def _ask_who(self) -> None:
        entry, one = self.selection.entry, self.selection.decided
        if entry is not None and one is not None:
            portrait = self._bench.pictures.portrait(entry, one.face.box, 96)
            found = entry.edits.faces(entry.findings)[one.id] if entry.findings is not None else None
            likeness = self._bench.register.likeness(found, self._bench.network) if found is not None else {}
            self._ask(portrait, self._face_chosen, self.actions_on_face.say_who, likeness)

    def _face_chosen(self) -> object:
        return self.selection.entry, self.selection.face

    def _ask_who_all(self) -> None:
        self._ask(self.people.panel.portrait(), lambda: self.people.list.groups, self.people.actions.say_who)

    def _ask(
        self,
        portrait: QPixmap,
        choice: Callable[[], object],
        answer: Callable[[str], None],
        likeness: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        """Ask who it is; `choice` says what is chosen now, and `answer` speaks of that."""
        self._choice, self._asked, self._answer = choice, choice(), answer
        self.picker.begin(portrait, likeness)
        self._side.setCurrentWidget(self.picker)

    def _choice_changed(self) -> None:
        """Something else is chosen than was asked about: the answer would name it, so the question goes."""
        if self._side.currentWidget() is self.picker and self._choice() != self._asked:
            self.show_faces()

    def _ask_guests(self) -> None:
        self.people.guests.begin()
        self._side.setCurrentWidget(self.people.guests)

    def _switch(self, to_people: bool) -> None:
        self.show_faces()
        if to_people or not self.views.shows_sheet:
            self.views.show_wall(to_people)
            self.views.take_focus()
        if to_people:
            self.people.begin()

    def _said_who(self, person: str) -> None:
        self._answer(person)
        self.show_faces()
        self.canvas.setFocus()

    def _ask_how(self) -> None:
        self.canvas.keys.place()
        self.preparing.begin(self.bar.channel)
        self._side.setCurrentWidget(self.preparing)

    def _show_sums(self) -> None:
        if self._side.currentWidget() is self.preparing:
            self.preparing.show_sums(self.bar.channel)

    def _prepare(self) -> None:
        self.canvas.keys.place()
        if self.bar.renew_day():
            self.preparing.say(self.tr("The publishing day has passed. It is today now: look at the sums again."))
            return
        self.bar.set_preparing(True)
        self._side.setCurrentWidget(self.outcome)
        order = self.preparing.order(self.bar.channel, self.bar.day, self.bar.purpose)
        self._work.prepare(order)

    def _prepare_refused(self) -> None:
        self.canvas.keys.place()
        self.bar.set_preparing(True)
        self._work.prepare_refused_larger()

    def _prepared(self) -> None:
        self.bar.set_preparing(False)
        refused = list(self._work.refused)
        if refused and self._side.currentWidget() is self.outcome:
            self._go_to(refused[0])

    def _go_to(self, photo: Path) -> None:
        self.views.show_wall(False)
        for index, entry in enumerate(self._bench.session.entries):
            if entry.source == photo:
                self.selection.choose_photo(index)
                self._refused.choose_face()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While C is held the covered result is shown, wherever in the page the keyboard is."""
        held = event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if held and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_C and not event.modifiers():
            if not event.isAutoRepeat():
                self._covered.hold(event.type() == QEvent.Type.KeyPress)
            return True
        return super().eventFilter(watched, event)
