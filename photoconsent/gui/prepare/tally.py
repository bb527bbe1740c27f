"""What a batch amounts to, before and after it is made: counted, and put into words with the right plurals."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from photoconsent.gui.event.session import Entry
from photoconsent.pipeline.face import Decision, Verdict
from photoconsent.pipeline.order import PhotoResult, Status


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of a batch; `areas` are covered and no faces."""

    photos: int
    faces: int
    shown: int
    consents: int
    areas: int
    held: int
    """Photos that go out only once a person has decided about them."""
    left_out: int = 0
    """Photos of which somebody said that no copy is to be made."""

    @property
    def covered(self) -> int:
        """Faces that are covered."""
        return self.faces - self.shown


def tally_of_entries(entries: Iterable[Entry], held_back: Callable[[Entry], bool]) -> Tally:
    """What would come out of these photos as they stand; `held_back` says what the policy does not let go yet."""
    found = [entry for entry in entries if entry.findings is not None]
    read = [entry for entry in found if not entry.edits.left_out]
    going = [entry for entry in read if entry.error is None and not held_back(entry)]
    decisions = [one.decision for entry in going for one in entry.faces]
    areas = sum(len(entry.areas) for entry in going)
    return replace(_tally(len(going), decisions, areas, len(read) - len(going)), left_out=len(found) - len(read))


def tally_of_results(results: Sequence[PhotoResult]) -> Tally:
    """What came out: photos that have a copy, and those that were held back."""
    done = [result for result in results if result.status is Status.EXPORTED]
    decisions = [face.decision for result in done for face in result.faces]
    held = sum(result.status is Status.HELD for result in results)
    return _tally(len(done), decisions, sum(len(result.areas) for result in done), held)


def _tally(photos: int, decisions: Sequence[Decision], areas: int, held: int) -> Tally:
    shown = [decision for decision in decisions if decision.verdict is Verdict.SHOW]
    consents = {decision.consent for decision in shown if decision.consent is not None}
    return Tally(photos, len(decisions), len(shown), len(consents), areas, held)


def in_words(tally: Tally) -> str:
    """The sums as one line, like "42 photos, 131 faces: 37 shown on 12 consents, 94 covered, 2 photos held"."""
    return f"{QCoreApplication.translate('Tally', '%n photo(s)', '', tally.photos)}, {faces_in_words(tally)}"


def faces_in_words(tally: Tally) -> str:
    """The same without the photos."""
    faces = QCoreApplication.translate("Tally", "%n face(s)", "", tally.faces)
    consents = QCoreApplication.translate("Tally", "%n consent(s)", "", tally.consents)
    parts = []
    if tally.shown:
        parts.append(
            QCoreApplication.translate("Tally", "{shown} shown on {consents}").format(
                shown=tally.shown, consents=consents
            )
        )
    if tally.covered:
        parts.append(QCoreApplication.translate("Tally", "%n covered", "", tally.covered))
    if tally.areas:
        parts.append(QCoreApplication.translate("Tally", "%n more area(s) covered", "", tally.areas))
    if tally.held:
        parts.append(QCoreApplication.translate("Tally", "%n photo(s) held back", "", tally.held))
    if tally.left_out:
        parts.append(QCoreApplication.translate("Tally", "%n photo(s) left out", "", tally.left_out))
    return f"{faces}: {', '.join(parts)}" if parts else faces
