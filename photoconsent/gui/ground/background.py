"""The only place that starts threads: work goes out of the window's thread, and what it yields comes back into it.

A `Background` has one thread, so what it is given runs one after the other. The window has several (`Workbench`), so
that nobody waits behind work of another kind.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from consent_db.errors import KnownError
from photoconsent.pipeline.progress import Cancelled, Progress


def _ignore(*_: object) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of the work, always on the window's thread; given before the work starts, so nothing is missed."""

    on_item: Callable[[Any], None] = _ignore
    """One thing that the work yielded."""
    on_progress: Callable[[int, int, int], None] = _ignore
    """Photos finished, photos in all, faces so far."""
    on_done: Callable[[], None] = _ignore
    on_cancelled: Callable[[], None] = _ignore
    on_error: Callable[[KnownError], None] = _ignore
    """A failure that a user can put right; every other one is raised on the window's thread."""


class Task(QObject):
    """One piece of work under way; it also is the `Progress` that the work reports to."""

    _said = Signal(object)

    def __init__(self, listener: Listener, parent: QObject) -> None:
        super().__init__(parent)
        self._listener = listener
        self._stop, self._pause = Event(), Event()
        self._photos = self._finished = self._faces = 0
        self._ended = False
        # Queued: the work speaks on its own thread, and widgets may be touched on the window's thread only.
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; it says when it has."""
        self._stop.set()

    def pause(self, wanted: bool) -> None:
        """Ask the work to begin nothing new, or to go on."""
        if wanted:
            self._pause.set()
        else:
            self._pause.clear()

    @property
    def paused(self) -> bool:
        """Whether the work was asked to begin nothing new."""
        return self._pause.is_set()

    @property
    def running(self) -> bool:
        """Until the listener was told of the end."""
        return not self._ended

    def begin(self, photos: int) -> None:
        """See `Progress.begin`."""
        self._said.emit(lambda: self._count(photos, 0, 0))

    def advance(self, photos: int, faces: int) -> None:
        """See `Progress.advance`."""
        self._said.emit(lambda: self._count(0, photos, faces))

    def stop_wanted(self) -> bool:
        """See `Progress.stop_wanted`."""
        return self._stop.is_set()

    def pause_wanted(self) -> bool:
        """See `Progress.pause_wanted`."""
        return self._pause.is_set()

    def mute(self) -> None:
        """Tell the listener nothing any more, not even what has been said and is still on its way."""
        self._listener = Listener()

    def carry_out(self, work: Callable[[Progress], Iterator[Any]]) -> None:
        """Do the work, on the thread that calls this."""
        for item in work(self):
            self._said.emit(lambda item=item: self._listener.on_item(item))

    def ended(self, future: "Future[None]") -> None:
        """Pass on how the work ended, from the thread that did it."""
        self._said.emit(lambda: self._conclude(future))

    def _hear(self, message: Callable[[], None]) -> None:
        message()

    def _count(self, photos: int, finished: int, faces: int) -> None:
        self._photos += photos
        self._finished += finished
        self._faces += faces
        self._listener.on_progress(self._finished, self._photos, self._faces)

    def _conclude(self, future: "Future[None]") -> None:
        """Tell the listener how it ended; whatever is nobody's fault but ours is raised here."""
        self._ended = True
        self.deleteLater()
        try:
            if future.cancelled():
                raise Cancelled
            future.result()
        except Cancelled:
            self._listener.on_cancelled()
        except KnownError as error:
            self._listener.on_error(error)
        else:
            self._listener.on_done()


class Background(QObject):
    """One thread beside the window's, and the work that waits for it."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tasks: list[Task] = []
        self._closed = False

    def run(self, work: Callable[[Progress], Iterator[Any]], listener: Listener) -> Task:
        """Iterate over the work on the thread; each thing it yields is handed to the listener.

        After the end nothing is begun any more.
        """
        task = Task(listener, self)
        if self._closed:
            return task
        self._tasks = [t for t in self._tasks if t.running] + [task]
        self._pool.submit(task.carry_out, work).add_done_callback(task.ended)
        return task

    def call(self, function: Callable[[], Any], on_result: Callable[[Any], None], on_error: Any = _ignore) -> Task:
        """Call a function on the thread and hand its result on."""

        def once(_: Progress) -> Iterator[Any]:
            yield function()

        return self.run(once, Listener(on_item=on_result, on_error=on_error))

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return any(task.running for task in self._tasks)

    def close(self) -> None:
        """Ask everything to stop and wait until the thread has ended; nobody is told any more."""
        self._closed = True
        for task in self._tasks:
            if task.running:
                task.cancel()
                task.mute()
        self._pool.shutdown(wait=True, cancel_futures=True)
