"""Leads through the first day: opens the guide, builds the sample, and finds the way back to the user's register."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from consent_db.errors import KnownError
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.first_run.first_steps import FirstSteps
from photoconsent.gui.first_run.sample_event import Sample, make_sample
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench


class FirstDay(QObject):
    """Conducts the guide; the window shows it while `going`."""

    changed = Signal()
    """The guide is to be shown, or no longer."""
    photos_wanted = Signal(object)
    """Paths of the sample's photos."""

    def __init__(
        self,
        bench: Workbench,
        guide: FirstSteps,
        messages: Toast,
        may_leave_register: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench, self._guide, self._messages = bench, guide, messages
        self._may_leave_register = may_leave_register
        self.going = False
        guide.finished.connect(self.end)
        guide.sample_wanted.connect(self._build_sample)
        guide.own_register_wanted.connect(self._go_back)
        bench.register.changed.connect(self._register_changed)

    def begin(self) -> None:
        """Show the guide from its first step."""
        self.going = True
        self._guide.begin()
        self.changed.emit()

    def end(self) -> None:
        """Leave the guide; Help shows it again."""
        self.going = False
        self.changed.emit()

    def _register_changed(self) -> None:
        if self._bench.register.register is None:
            self.going = False

    def _build_sample(self) -> None:
        if not self._may_leave_register():
            self._guide.sample_is_ready()
            return
        folder = self._bench.default_register.with_name("sample")
        work = partial(make_sample, folder, self._bench.apart)
        self._bench.errand.call(work, self._show_sample, self._not_built)

    def _not_built(self, error: KnownError) -> None:
        self._guide.sample_is_ready()
        self._messages.say(sentence_of(error), "error")

    def _show_sample(self, sample: Sample) -> None:
        self._guide.sample_is_ready()
        if self._bench.register.register is None:
            sample.register.close()  # it was locked meanwhile
            return
        self._bench.register.lend(sample.register, sample.path)
        self.end()
        self.photos_wanted.emit([sample.photos])
        words = self.tr("These are sample pictures with a register of their own. Have a look around.")
        self._messages.say(words, "info", self.tr("Back to your own register"), self._go_back)

    def _go_back(self) -> None:
        """Leave the sample; what was said about its photos is not needed."""
        self._bench.session.open([])
        self._bench.register.give_back()
        self.begin()
        self._guide.show_step(4)
