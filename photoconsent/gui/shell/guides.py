"""What leads newcomers: the first steps, the sample, the tour, and the ways into the register that they open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.first_run.first_day import FirstDay
from photoconsent.gui.first_run.first_steps import FirstSteps
from photoconsent.gui.first_run.register_gate import RegisterGate
from photoconsent.gui.first_run.tour import Tour
from photoconsent.gui.shell.help_page import HelpPage
from photoconsent.gui.shell.register_page import RegisterPage
from photoconsent.gui.workbench import Workbench


class Guides(QObject):
    """Conducts them; the window shows the places they ask for."""

    place_wanted = Signal(QWidget)
    """The page of the window to be shown."""

    def __init__(self, bench: Workbench, first_day: FirstDay, steps: FirstSteps, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._first_day, self._steps = bench, first_day, steps
        self._tour: Tour | None = None
        self._tour_due = False
        """Whether the tour begins as soon as the sample's photos are there."""
        first_day.sample_shown.connect(self._sample_shown)
        bench.register.giving_way.connect(self._leave_tour)

    def lie_on(self, ground: QWidget, photos: QWidget, work: EventWork) -> None:
        """The tour lies on this ground; `photos` is the page of the photos, which are opened by `work`."""
        self._photos = photos
        self._tour = Tour(ground)
        self._tour.ended.connect(self._first_day.say_way_back)
        work.opened.connect(self._opened)

    def begin_at(self, gate: RegisterGate, help_page: HelpPage) -> None:
        """Where they are asked for."""
        gate.created.connect(self._first_day.begin)
        gate.sample_wanted.connect(self._first_day.try_sample)
        help_page.overview.first_steps_wanted.connect(self._show_steps)
        help_page.overview.tour_wanted.connect(self._first_day.try_sample)

    def lead_into(self, register: RegisterPage, new_person: SignalInstance) -> None:
        """What the first steps, and a face that nobody is yet, begin in the register."""
        for wanted, do in (
            (self._steps.person_wanted, register.ask_for_person),
            (new_person, register.ask_for_person),
            (self._steps.import_wanted, register.upkeep.ask_for_table),
            (self._steps.blank_forms_wanted, register.print_blank),
        ):
            wanted.connect(partial(self._go_on_in, register, do))

    def _go_on_in(self, page: QWidget, do: Callable[[], None]) -> None:
        self.place_wanted.emit(page)
        do()

    def _show_steps(self) -> None:
        if self._bench.register.register is not None:
            self._first_day.begin()
        self.place_wanted.emit(self._photos)

    def _sample_shown(self) -> None:
        self._tour_due = True

    def _opened(self) -> None:
        if self._tour_due:
            self._tour_due = False
            self.begin_tour()

    def begin_tour(self) -> None:
        """Lead around the photos that are open."""
        if self._tour is not None:
            self.place_wanted.emit(self._photos)
            self._tour.begin()

    def _leave_tour(self) -> None:
        if self._tour is not None:
            self._tour.end_quietly()
