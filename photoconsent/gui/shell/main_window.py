"""The window: the rail, the pages, the menu, and what is true on every page: drops, messages, closing."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from consent_db.errors import KnownError
from photoconsent.gui.changes import Changes
from photoconsent.gui.event.draft_keeper import DraftKeeper
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.first_run.first_day import FirstDay
from photoconsent.gui.first_run.first_steps import FirstSteps
from photoconsent.gui.first_run.register_gate import RegisterGate
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.ground.single_keys import asks_for_key, kept_from_shortcuts
from photoconsent.gui.photos.draft_offers import DraftOffers
from photoconsent.gui.photos.drop_zone import DropZone
from photoconsent.gui.photos.marking import Marking
from photoconsent.gui.photos.undo_steps import UndoSteps
from photoconsent.gui.shell.greeting import Greeting
from photoconsent.gui.shell.guides import Guides
from photoconsent.gui.shell.help_page import HelpPage
from photoconsent.gui.shell.leaving import Leaving
from photoconsent.gui.shell.locking import Locking
from photoconsent.gui.shell.messages_list import MessagesList
from photoconsent.gui.shell.navigation import Navigation
from photoconsent.gui.shell.on_screen import fit_on_screen
from photoconsent.gui.shell.photos_page import PhotosPage
from photoconsent.gui.shell.photos_taken_in import PhotosTakenIn
from photoconsent.gui.shell.published_page import PublishedPage
from photoconsent.gui.shell.register_page import RegisterPage
from photoconsent.gui.shell.search_line import begin_search
from photoconsent.gui.shell.settings_page import SettingsPage
from photoconsent.gui.workbench import Workbench


class MainWindow(QMainWindow):
    """Everything there is to see."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.setWindowTitle("PhotoConsent")
        self.setAcceptDrops(True)
        self.bench = bench
        self._waiting: tuple[Path, ...] = ()
        with bench.look.dressed_afterwards():
            self.work = EventWork(bench, self)
            self.messages = Toast(bench.look)
            self.navigation = Navigation(bench.look)
            self.gate = RegisterGate(bench, self.messages)
            self.drop_zone = DropZone(bench.look)
            self.photos_page = PhotosPage(bench, self.work)
            self.drafts = DraftKeeper(bench, self.work, self.photos_page.purpose, self.photos_page.show_purpose, self)
            self._taken_in = PhotosTakenIn(bench.session, self.work, self.drafts, self.messages, self)
            self.drop_zone.add_above(DraftOffers(self.drafts, bench.register))
            self.drop_zone.add_below(self.photos_page.recent)
            self.locking = Locking(bench, self.work, self._write_down, self)
            self._greeting = Greeting(bench, self.messages, self.drafts, self._show_due, self)
            self._make_menus()
            self.register_page = RegisterPage(bench, self.messages, lambda: self.work.preparing, self.locking)
            self._leaving = Leaving(self.messages, self.work, self.register_page.unrecorded, self)
            self.published_page = PublishedPage(bench, self.messages)
            self.settings_page = SettingsPage(bench.settings, bench.look)
            self.guide = FirstSteps(bench, Changes(bench, self.messages))
            self.first_day = FirstDay(bench, self.guide, self.messages, self._leaving.may_leave_register, self)
            self.guides = Guides(bench, self.first_day, self.guide, self)
            self.help_page = HelpPage(self._keyed, bench)
            self._lay_out()
            self._connect()
        self.resize(1280, 800)
        self.restoreGeometry(QByteArray.fromBase64(bench.settings.current.window.encode()))
        fit_on_screen(self)
        self._refresh()

    def _lay_out(self) -> None:
        self._photos = QStackedWidget()
        for state in (self.gate, self.guide, self.drop_zone, self.photos_page):
            self._photos.addWidget(state)
        self._places = QStackedWidget()
        self._add_place(self._photos, self.tr("Photos"), "photos", "goPhotos")
        self._add_place(self.register_page, self.tr("Register"), "register", "goRegister")
        self._add_place(self.published_page, self.tr("Published"), "published", "goPublished")
        self._add_place(self.settings_page, self.tr("Settings"), "settings", "goSettings", below=True)
        self._add_place(self.help_page, self.tr("Help"), "help", "goHelp", below=True)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._places, 1)
        ground = QWidget()
        ground.setLayout(right)
        self.messages.lie_on(ground)
        self.navigation.add_below(MessagesList(self.messages, self.bench.look, ground).button)
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addWidget(ground, 1)
        self.guides.lie_on(whole, self._photos, self.work)
        self.setCentralWidget(self.locking.front_of(whole))

    def _add_place(self, page: QWidget, words: str, icon: str, name: str, *, below: bool = False) -> None:
        self._places.addWidget(page)
        self.navigation.add(words, icon, name, below=below)

    def _make_menus(self) -> None:
        page = self.photos_page
        self._steps_back = UndoSteps(page.selection, self)
        back = self._steps_back.all()
        files = [
            self._action(self.tr("Open folder…"), "openFolderAction", "Ctrl+O", self._ask_for_folder),
            self._action(self.tr("Open photos…"), "openPhotosAction", "Ctrl+Shift+O", self._ask_for_photos),
            Marking(self.bench.session, self.messages, self).action,
            self._action(self.tr("Lock the window"), "lock", "Ctrl+L", self.locking.lock),
            self._action(self.tr("Close the register"), "closeRegister", "Ctrl+W", self._close_register),
            self._action(self.tr("Quit"), "quit", "Ctrl+Q", self.close),
        ]
        steps, tools = [*page.steps.all(), *page.people.steps(), *page.views.all()], page.tools.all()
        film = page.film.actions_on_film.all()
        faces = [*page.actions_on_face.all(), *page.actions_on_area.all(), *page.glimpses.all()]
        faces += [*page.beside.places.all(), *page.people.actions.all(), page.views.on_photos.leave_out, page.crop.open]
        places = self._place_actions()
        for words, actions in (
            (self.tr("&File"), files),
            (self.tr("&Edit"), [*back, *faces]),
            (self.tr("&View"), [*tools, *steps]),
            (self.tr("&Video"), film),
            (self.tr("&Go to"), places),
        ):
            menu = self.menuBar().addMenu(words)
            menu.addActions(actions)
        self._keyed = [*files[:2], *files[3:5], *places, *back, *tools, *steps, *film, *faces]

    def _place_actions(self) -> list[QAction]:
        """The places of the rail by their numbers, and the search of the one that is shown."""
        words = (self.tr("Photos"), self.tr("Register"), self.tr("Published"), self.tr("Settings"), self.tr("Help"))
        places = [
            self._action(word, f"goPlace{number + 1}", f"Ctrl+{number + 1}", partial(self._go_by_key, number))
            for number, word in enumerate(words)
        ]
        return [*places, self._action(self.tr("Search"), "searchHere", "Ctrl+F", self._search_here)]

    def _go_by_key(self, place: int) -> None:
        self.go_to(place)

    def _search_here(self) -> None:
        begin_search(self._places)

    def _action(self, words: str, name: str, key: str, do: object) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcut(key)
        action.triggered.connect(do)
        return action

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go_to)
        self.photos_page.recent.wanted.connect(self.open_paths)
        for source in (self.drop_zone, self.photos_page.bar):
            source.open_folder.connect(self._ask_for_folder)
            source.open_photos.connect(self._ask_for_photos)
        self.bench.register.changed.connect(self._refresh)
        self.bench.register.changed.connect(self._say_where)
        self.gate.opened.connect(self._open_waiting)
        self.gate.opened.connect(self._greeting.say)
        self.gate.called.connect(self._come_forward)
        self.published_page.again_wanted.connect(self._prepare_again)
        place = self._places.indexOf(self.published_page)
        self.published_page.due_counted.connect(partial(self.navigation.show_count, place))
        self._connect_guide()
        self.work.opened.connect(self._opened)
        self.work.failed.connect(self.say_error)
        self.photos_page.views.on_photos.copies_stay.connect(self._taken_in.say_copies_stay)
        for said in (self.photos_page.bar.purpose_changed, self.photos_page.preparing.changed):
            said.connect(self.drafts.soon)
        self.drafts.failed.connect(self.say_error)

    def _connect_guide(self) -> None:
        self.first_day.changed.connect(self._refresh)
        self.first_day.photos_wanted.connect(self.open_paths)
        guides = self.guides
        guides.place_wanted.connect(lambda page: self.go_to(self._places.indexOf(page)))
        guides.begin_at(self.gate, self.help_page)
        guides.lead_into(self.register_page, self.photos_page.picker.new_wanted)

    def go_to(self, place: int) -> None:
        """Show one of the places of the rail."""
        open_to_all = (self.help_page, self.settings_page)
        if self.bench.register.register is None and self._places.widget(place) not in open_to_all:
            place = 0  # the rest needs the register, and the way to it is there
        arrived = place != self._places.currentIndex()
        self._places.setCurrentIndex(place)
        self.navigation.show_chosen(place)
        self._steps_back.allow(self._at_photos)
        if arrived and self._at_photos:
            self.photos_page.views.take_focus()

    def say_error(self, error: KnownError) -> None:
        """Say what went wrong in a line of text."""
        self.messages.say(sentence_of(error), "error")

    def _come_forward(self) -> None:
        """Another window was opened on this register; where the system does not let us to the front, it flashes."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def _show_due(self) -> None:
        self.go_to(self._places.indexOf(self.published_page))
        self.published_page.show_due()

    def _prepare_again(self, photos: Sequence[Path], channel: str, purpose: str) -> None:
        self.open_paths(photos, lambda: self.drafts.open_for(photos, channel, purpose))

    def take_paths(self, paths: Sequence[Path]) -> None:
        """What was dropped: forms and tables where the register is shown, photos everywhere else."""
        at_register = self._places.currentWidget() is self.register_page
        if at_register and self.bench.register.register is not None:
            self.register_page.take_files(paths)
        else:
            self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path], begin: Callable[[], None] | None = None) -> None:
        """Open photos and folders, as soon as a register is open."""
        if self.bench.register.register is None:
            self._waiting = tuple(paths)
            self.messages.say(self.tr("Open the register first: it says who may be shown."), "warning")
        elif self.work.preparing:
            self.messages.say(self.tr("Copies are being made. Wait until that is done, or stop it."), "warning")
        else:
            self.messages.hide()
            self._taken_in.begin()
            self.go_to(0)
            (begin or partial(self.work.open, paths))()

    def _open_waiting(self) -> None:
        """Open what was handed over before there was a register."""
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.open_paths(waiting)

    def _refresh(self) -> None:
        """Show the gate, the invitation or the photos, whichever is due."""
        if self.bench.register.register is None:
            self._photos.setCurrentWidget(self.gate)
        elif self.first_day.going:
            self._photos.setCurrentWidget(self.guide)
        elif not self.bench.session.entries:
            self._photos.setCurrentWidget(self.drop_zone)
        else:
            self._photos.setCurrentWidget(self.photos_page)
        self.go_to(self._places.currentIndex())

    def _opened(self) -> None:
        self._refresh()
        self.photos_page.views.take_focus()
        self.photos_page.judge()
        self._taken_in.say_what_was_left()

    def _ask_for_folder(self) -> None:
        start = self.bench.settings.current.photo_folder
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open folder"), start)
        if folder:
            self.bench.settings.change(photo_folder=folder)
            self.open_paths([Path(folder)])

    def _ask_for_photos(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open photos"), self.bench.settings.current.photo_folder)
        if names:
            self.bench.settings.change(photo_folder=str(Path(names[0]).parent))
            self.open_paths([Path(name) for name in names])

    def _write_down(self) -> None:
        """Keep what was said and done up to this moment."""
        self.photos_page.canvas.keys.place()
        self.drafts.save_now()

    def _say_where(self) -> None:
        """Say on the start page and in the help what leaves this computer."""
        for page in (self.drop_zone, self.help_page.overview):
            page.say_where(on_server=self.bench.register.on_server)

    def _close_register(self) -> None:
        if self._leaving.may_leave_register():
            self.bench.register.close()

    @property
    def _at_photos(self) -> bool:
        """Whether photos are being worked on."""
        return self._places.currentWidget() is self._photos and self._photos.currentWidget() is self.photos_page

    def event(self, event: QEvent) -> bool:
        """Before a shortcut is looked up, Qt asks whether anybody wants the key for something else."""
        if asks_for_key(event):
            if self.locking.locked:
                event.setAccepted(not event.matches(QKeySequence.StandardKey.Quit))  # no key reaches what lies behind
            else:
                event.setAccepted(kept_from_shortcuts(event, self.focusWidget(), at_photos=self._at_photos))
            return event.isAccepted()
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        if event.mimeData().hasUrls() and not self.locking.locked:
            event.acceptProposedAction()
            self.drop_zone.show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It was dragged away again."""
        self.drop_zone.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.drop_zone.show_over(False)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the work and how the window looked; what is unfinished is asked about once."""
        if self.locking.locked and self._leaving.unfinished:
            self.locking.page.say_unfinished()
            event.ignore()
            return
        if not self._leaving.may_close():
            event.ignore()
            return
        self.work.cancel()
        self._write_down()
        self.register_page.remember()
        self.bench.settings.change(
            window=bytes(self.saveGeometry().toBase64().data()).decode(), columns=self.photos_page.columns_state()
        )
        event.accept()
