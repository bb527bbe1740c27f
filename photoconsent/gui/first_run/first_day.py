"""Leads through the first day: opens the guide, builds the sample, and finds the way back to the user's register."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from consent_db.errors import KnownError
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.first_run.first_steps import FirstSteps
from photoconsent.gui.first_run.sample_event import SAMPLE_PHOTOS, SAMPLE_REGISTER, Sample, make_sample
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench


class FirstDay(QObject):
    """Conducts the guide; the window shows it while `going`."""

    changed = Signal()
    """The guide is to be shown, or no longer."""
    photos_wanted = Signal(object)
    """Paths of the sample's photos."""
    sample_shown = Signal()
    """The sample is about to be opened."""

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
        guide.sample_wanted.connect(self.try_sample)
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

    def try_sample(self) -> None:
        """Build the sample and open it, beside the user's own register or before there is one."""
        if not self._may_leave_register():
            self._guide.sample_is_ready()
            return
        folder = self._folder
        if self.at_sample:
            self._open_photos(folder / SAMPLE_PHOTOS)
            return
        self._messages.say(self.tr("Building the sample…"))
        first = self._bench.register.register is None
        work = partial(make_sample, folder, self._bench.apart)
        self._bench.errand.call(work, partial(self._show_sample, first), self._not_built)

    @property
    def at_sample(self) -> bool:
        """Whether the register that is open is the sample's."""
        opened = self._bench.register
        return opened.register is not None and opened.path == self._folder / SAMPLE_REGISTER

    @property
    def _folder(self) -> Path:
        return self._bench.default_register.with_name("sample")

    def _not_built(self, error: KnownError) -> None:
        self._guide.sample_is_ready()
        self._messages.say(sentence_of(error), "error")

    def _show_sample(self, first: bool, sample: Sample) -> None:
        self._guide.sample_is_ready()
        opened = self._bench.register
        if opened.register is None and not first:
            sample.register.close()  # it was locked meanwhile
            return
        if opened.register is None:
            opened.take(sample.register, sample.path, own=False)
        else:
            opened.lend(sample.register, sample.path)
        self._open_photos(sample.photos)

    def _open_photos(self, photos: Path) -> None:
        self.end()
        self.sample_shown.emit()
        self.photos_wanted.emit([photos])
        self.say_way_back()

    def say_way_back(self) -> None:
        """Say whose pictures these are, and offer the way back; nothing where they are not the sample's."""
        if not self.at_sample:
            return
        words = self.tr("These are sample pictures with a register of their own. Have a look around.")
        lent = self._bench.register.lent
        back = self.tr("Back to your own register") if lent else self.tr("Make your own register")
        self._messages.say(words, "info", back, self._go_back)

    def _go_back(self) -> None:
        """Leave the sample; what was said about its photos is not needed."""
        self._bench.session.open([])
        if not self._bench.register.lent:
            self._bench.register.close()
            return
        self._bench.register.give_back()
        self.begin()
        self._guide.show_step(4)
