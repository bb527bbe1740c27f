"""What happens on a fault of ours: it is logged without names or pictures, and shown with details to copy."""

import logging
import logging.handlers
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from photoconsent import __version__

FAULTS = "faults.log"
_LARGEST = 100_000
"""Bytes of the file of faults."""

_log = logging.getLogger(__name__)


def details_of(error: BaseException) -> str:
    """Kind and places in the code, innermost last; never the message, which may hold a path or a name."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames]
    return "\n".join([f"PhotoConsent {__version__}", type(error).__name__, *places])


@contextmanager
def faults_shown_by(show: Callable[[str], None]) -> Iterator[None]:
    """Meanwhile every exception that nobody expected is logged and handed to `show` as details."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        details = details_of(error.with_traceback(trace))
        _log.error("unexpected fault\n%s", details)
        show(details)

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = before


@contextmanager
def faults_kept_in(folder: Path) -> Iterator[Path]:
    """Meanwhile faults are written into `faults.log` there as well, with their time; yields the file.

    It holds what `details_of` says and nothing else. At 100,000 bytes it becomes `faults.log.1` and begins anew.
    """
    file = folder / FAULTS
    handler = logging.handlers.RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _log.addHandler(handler)
    try:
        yield file
    finally:
        _log.removeHandler(handler)
        handler.close()


class FaultBox(QMessageBox):
    """Says that something went wrong inside the program, and lets the user copy where."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault")
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle("PhotoConsent")
        self.setText(self.tr("Something went wrong inside PhotoConsent."))
        self.setInformativeText(
            self.tr(
                "Nothing was published because of it. The details hold no names, paths or pictures; please report them."
            )
        )
        self.setDetailedText(details)
        copy = self.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
        self.addButton(QMessageBox.StandardButton.Close)
