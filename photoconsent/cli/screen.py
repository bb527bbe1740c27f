"""What the terminal shows: clean text, a progress bar, and a Ctrl-C that leaves nothing half done."""

import signal
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from photoconsent.paths import written
from photoconsent.video.far import Doing, Far

out = Console(highlight=False, markup=False, emoji=False, soft_wrap=False)
"""Where answers go."""

err = Console(stderr=True, highlight=False, markup=False, emoji=False)
"""Where progress and refusals go, so that answers can be piped on."""


def clean(text: object) -> str:
    """The text with control characters made visible: a file name must not be able to command the terminal."""
    safe = written(str(text))
    return "".join(c if unicodedata.category(c)[0] != "C" else "\N{REPLACEMENT CHARACTER}" for c in safe)


class Bar:
    """A progress bar of photos, with the faces found and the time left; says nothing where nobody watches."""

    def __init__(self, doing: str) -> None:
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[said]}", markup=False),
            TimeRemainingColumn(),
            console=err,
            transient=True,
            disable=not err.is_terminal,
        )
        self._task = self._bar.add_task(doing, total=None, said="photos")
        self._film: tuple[Path, TaskID] | None = None
        self._faces = 0
        self._stop = False

    def begin(self, photos: int) -> None:
        """See `Progress.begin`."""
        self._bar.update(self._task, total=photos)

    def advance(self, photos: int, faces: int) -> None:
        """See `Progress.advance`."""
        self._faces += faces
        self._bar.update(self._task, advance=photos, said=f"photos, {self._faces} faces")

    def frames(self, video: Path, far: Far) -> None:
        """Show how far the work on a video is: each frame is searched, written and proved."""
        if self._film is None or self._film[0] != video:
            if self._film is not None:
                self._bar.remove_task(self._film[1])
            name = clean(video.name)
            self._film = video, self._bar.add_task(name, total=None, said="frames searched, covered and proved")
        before = list(Doing).index(far.doing) * far.expected
        self._bar.update(self._film[1], total=len(Doing) * far.expected, completed=before + far.frames)

    def stop_wanted(self) -> bool:
        """See `Progress.stop_wanted`."""
        return self._stop

    def pause_wanted(self) -> bool:
        """See `Progress.pause_wanted`; a terminal pauses a program by itself (Ctrl-Z)."""
        return False

    def stop(self) -> None:
        """Ask the work to stop after the photos under way."""
        self._stop = True

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Show the bar; meanwhile a first Ctrl-C asks for a stop, and a second one ends at once."""

        def on_interrupt(number: int, frame: FrameType | None) -> None:
            if self._stop:
                raise KeyboardInterrupt
            self.stop()
            err.print("Stopping after the photos under way. Press Ctrl-C again to stop at once.")

        before = signal.signal(signal.SIGINT, on_interrupt)
        try:
            with self._bar:
                yield
        finally:
            signal.signal(signal.SIGINT, before)
