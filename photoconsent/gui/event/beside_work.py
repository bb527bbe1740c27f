"""Looks beside the faces of the open photos, away from the window's thread: for what the switches and the user ask for.

It begins when the faces are found, gives way to copies, and goes on where it was. No widgets.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from consent_db.errors import KnownError
from consent_db.records import Trait
from photoconsent.gui.event.event_work import EventWork
from photoconsent.gui.ground.background import Listener, Task
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.batch import search_jobs
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.logo_files import LogoUnreadable, NoLogos, TooManyLogos, load_logos
from photoconsent.pipeline.place import Switches, switches_from
from photoconsent.pipeline.progress import Progress
from photoconsent.pipeline.steps import Job

_LOGOS_FAIL = (LogoUnreadable, NoLogos, TooManyLogos)


def asked_of(bench: Workbench) -> Switches:
    """What the user has looked for whatever policy and channel say; logos only where some are named."""
    asked = switches_from(bench.settings.current.beside)
    if bench.register.policy.logo_folder:
        return asked
    return Switches.of(*([one for one in traits if one is not Trait.LOGO] for traits in (asked.offered, asked.covered)))


class BesideWork(QObject):
    """One look at a time."""

    going = Signal(int)
    """So many photos are left to be looked at; 0 at the end."""
    asked = Signal()
    """The user wants everything looked for: what is found is offered from now on."""

    def __init__(self, bench: Workbench, work: EventWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench, self._work = bench, work
        self._switched = frozenset[Trait]()
        self._task: Task | None = None
        self._failing: set[Path] = set()
        self._logos = ""
        """The folder of the logos that were looked for."""
        self._unusable = ""
        """A folder of logos that could not be read; what is wrong with it was said."""
        self.by_hand = Switches()
        """What the user asked for, whatever the switches say."""
        work.search_ended.connect(self._look)
        work.prepare_began.connect(self._give_way)
        work.prepare_ended.connect(self._look)
        bench.session.closing.connect(self._close)

    def seek(self, traits: frozenset[Trait]) -> None:
        """The switches ask for these in every photo."""
        self._switched = traits
        self._look()

    def seek_everything(self) -> None:
        """The user asks for everything there is, in the open photos."""
        self.by_hand = Switches.of(offered=Trait)
        self.asked.emit()
        self._look()

    @property
    def looking(self) -> bool:
        """Whether photos are being looked at."""
        return self._task is not None and self._task.running

    def _look(self) -> None:
        """Look at the photos in which something is still to be looked for, unless faces or copies are waited for.

        Videos are left out: of them, faces alone are covered.
        """
        wanted = self._switched | self.by_hand.sought
        folder = self._bench.register.policy.logo_folder
        if folder in ("", self._unusable):
            wanted -= {Trait.LOGO}
        if self.looking or self._work.searching or self._work.preparing:
            return
        self._forget_other_logos(folder)
        known = [(entry.source, entry.findings) for entry in self._bench.session.entries]
        jobs = [
            Job(source, found, traits=wanted)
            for source, found in known
            if found is not None and found.moving is None and not wanted <= found.sought and source not in self._failing
        ]
        if not jobs:
            return
        engine = self._bench.engine

        def work(progress: Progress) -> Iterator[Any]:
            logos = load_logos(Path(folder)) if Trait.LOGO in wanted else ()
            return search_jobs([replace(job, logos=logos) for job in jobs], engine, progress)

        listener = Listener(
            on_item=self._take,
            on_progress=lambda done, photos, _: self.going.emit(photos - done),
            on_done=self._ended,
            on_cancelled=self._ended,
            on_error=self._failed,
        )
        self._task = self._bench.conductor.run(work, listener)

    def _take(self, outcome: Outcome) -> None:
        """Take in what was found. A photo that cannot be looked at stays as it is: making its copy will say why."""
        if outcome.findings is not None:
            self._bench.session.take(outcome)
        else:
            self._failing.add(outcome.source)

    def _ended(self) -> None:
        self.going.emit(0)

    def _forget_other_logos(self, folder: str) -> None:
        """Where others were looked for than are named now, none were."""
        if folder == self._logos:
            return
        self._logos, self._unusable = folder, ""
        for entry in self._bench.session.entries:
            found = entry.findings
            if found is not None and Trait.LOGO in found.sought:
                places = tuple(place for place in found.places if place.trait is not Trait.LOGO)
                left = replace(found, sought=found.sought - {Trait.LOGO}, places=places)
                self._bench.session.take(Outcome(entry.source, left))

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, _LOGOS_FAIL):
            self._unusable = self._logos
        self._work.failed.emit(error)
        self.going.emit(0)

    def _give_way(self) -> None:
        """Copies are more urgent; what they need is looked for when they are made."""
        if self._task is not None:
            self._task.cancel()

    def _close(self) -> None:
        """Other photos are opened."""
        self._give_way()
        if self._task is not None:
            self._task.mute()
        self._task, self.by_hand = None, Switches()
        self._failing.clear()
        self.going.emit(0)
