"""Prepare photos against the open register and put every copy on record; window and terminal both call this."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.records import NewPublication, Shown
from consent_db.register import Register
from photoconsent.clearance import NOTHING_CLEARED, Clearance, Cleared
from photoconsent.crosscheck import CrossCheck
from photoconsent.errors import EventNamesSomeone
from photoconsent.pipeline.batch import Judge, prepare
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.engines import Engine
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.journal import Journal
from photoconsent.pipeline.naming import check_out_folder
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.progress import Progress
from photoconsent.pipeline.steps import Job


@dataclass(frozen=True, slots=True)
class Publishing:
    """What stands around a batch: the register (None: everybody is hidden, nothing is on record) and where notes lie.

    `network` names the recogniser, None turns recognition off. `notes` is the folder of the journal. `chosen` are the
    files and folders the user named; the copies may not land there. `guests` are those who were there, if somebody
    said so (`CrossCheck`); `clearance` is what people did with the photos, as far as the policy asks for it.
    """

    register: Register | None
    network: str | None
    notes: Path
    chosen: tuple[Path, ...]
    guests: frozenset[str] | None = None
    clearance: Clearance = NOTHING_CLEARED

    def run(
        self,
        jobs: Sequence[Job],
        order: Order,
        engine: Engine,
        progress: Progress,
        pointed: Mapping[str, Mapping[int, Pointed]] | None = None,
    ) -> Iterator[PhotoResult]:
        """Prepare the photos; see `batch.prepare`. A copy is on record before its result is yielded.

        Raises a UsageError before anything is written when the out folder or the event's name will not do.
        """
        check_out_folder(order.out, self.chosen)
        self._check_event_name(order.event)
        judge = self._judge(order, pointed)
        journal = Journal(self.notes, order, self._revision(jobs, pointed))
        for result in prepare(jobs, order, judge, engine, progress, journal):
            self._record(result, order)
            yield result

    def _judge(self, order: Order, pointed: Mapping[str, Mapping[int, Pointed]] | None) -> Judge:
        """Who decides: the register, and then what people did with the photo."""
        there, channel = self.guests, order.channel.name
        judge = CrossCheck(self.register, channel, order.day, self.network, pointed, there, order.purpose)
        return Cleared(judge, self.register, self.clearance) if self.register is not None else judge

    def _check_event_name(self, event: str) -> None:
        """File names reach the public, so the event may not be called after somebody in the register."""
        if self.register is None:
            return
        words = event.lower().split()
        text = f" {' '.join(words)} "
        for word in words:
            if any(f" {p.name.lower()} " in text for p in self.register.find(word, limit=10_000) if p.name):
                raise EventNamesSomeone

    def _revision(self, jobs: Sequence[Job], pointed: Mapping[str, Mapping[int, Pointed]] | None) -> str:
        """Everything beside the order that decisions depend on: a batch is only resumed under the same.

        Frames and areas that a user drew, moved or removed come with the jobs; a copy made before such a change is
        made anew.
        """
        known = [job.known for job in jobs if job.known is not None]
        framed = sorted(f"{one.source} {[f.face.box for f in one.faces]} {one.areas}" for one in known)
        said = sorted(
            (sha, sorted((i, p.person or "") for i, p in faces.items())) for sha, faces in (pointed or {}).items()
        )
        there = sorted(self.guests) if self.guests is not None else None
        cleared = f"{self.clearance.prepared_by} {self.clearance.all_released_by} {self.clearance.released_by}"
        state = self.register.revision() if self.register is not None else None
        return f"{state} {self.network} {said} {framed} {there} {cleared}"

    def _record(self, result: PhotoResult, order: Order) -> None:
        """Put a copy on record: who is shown on which consent, and how many are hidden.

        The register takes the same copy once, so a resumed batch may tell of it again.
        """
        if self.register is None or result.status is not Status.EXPORTED:
            return
        relied = {
            face.decision.person: face.decision.consent
            for face in result.faces
            if face.decision.verdict is Verdict.SHOW
        }
        self.register.record_publication(
            NewPublication(
                photo_sha256=result.sha256 or "",
                output_sha256=result.output_sha256 or "",
                channel=order.channel.name,
                day=order.day,
                shown=tuple(Shown(person, consent or "") for person, consent in relied.items()),
                hidden=result.count(Verdict.HIDE),
                event=order.event,
                purpose=order.purpose,
                prepared_by=self.clearance.prepared_by,
                released_by=self.clearance.releaser(result.sha256 or ""),
                credit=order.credit,
                source=str(result.source.resolve()),
                output=str(result.output.resolve()) if result.output else "",
            )
        )
