"""Prepare photos against the open register and put every copy on record; window and terminal both call this."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

from consent_db.errors import RegisterError
from consent_db.permission import Use
from consent_db.records import Media, NewPublication, Shown
from consent_db.register import Register
from photoconsent.errors import EventNamesSomeone, KnownError, LeftOut, PhotoError, ProofFailed, RegisterChanged
from photoconsent.event.by_hand import ByHand
from photoconsent.event.kept_faces import KeptFaces
from photoconsent.event.outcome import outcome_of
from photoconsent.paths import written
from photoconsent.pipeline.batch import Judge, prepare, rehearse
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.engines import Engine
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.journal import Journal, digest_of_file
from photoconsent.pipeline.naming import check_apart, check_out_folder
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.out_lock import alone_in
from photoconsent.pipeline.progress import Progress
from photoconsent.pipeline.steps import Findings, Job
from photoconsent.publishing.clearance import NOTHING_CLEARED, Clearance, Cleared
from photoconsent.publishing.crosscheck import CrossCheck
from photoconsent.publishing.film_check import DECIDED, ON_CONSENT, Asking, EachMedia, FilmCheck
from photoconsent.publishing.trackcheck import TrackCheck


@dataclass(frozen=True, slots=True)
class Publishing:
    """What stands around a batch: the register (None: everybody is hidden, nothing is on record) and where notes lie.

    `network` names the recogniser, None turns recognition off. `notes` is the folder of the journal. `chosen` are the
    files and folders the user named; the copies may not land there. `guests` are those who were there, if somebody
    said so (`CrossCheck`); `clearance` is what people did with the photos, as far as the policy asks for it. `doubts`
    says why a photo that comes with its faces may not go out as it stands, by its SHA-256; it may grow while copies are
    made: a photo that is left out meanwhile gets none, and one that was just written is removed.
    """

    register: Register | None
    network: str | None
    notes: Path
    chosen: tuple[Path, ...]
    guests: frozenset[str] | None = None
    clearance: Clearance = NOTHING_CLEARED
    doubts: Mapping[str, PhotoError] = field(default_factory=lambda: MappingProxyType({}))

    def run(
        self,
        jobs: Sequence[Job],
        order: Order,
        engine: Engine,
        progress: Progress,
        pointed: Mapping[str, Mapping[int, Pointed]] | None = None,
    ) -> Iterator[PhotoResult]:
        """Prepare the photos; see `batch.prepare`. A copy is on record before its result is yielded.

        What hands decided about a photo that comes without its faces is applied; where that cannot be, it is held.
        Once the register changes, photos are held: a consent that ends during a batch counts from that moment.
        Raises a UsageError before anything is written when the out folder or the event's name will not do.
        """
        check_out_folder(order.out, self.chosen)
        self._check_event_name(order.event)
        jobs = _seeking(jobs, order)
        with alone_in(order.out, self.notes, progress.stop_wanted):
            yield from self._run(jobs, order, engine, progress, pointed)

    def rehearse(self, jobs: Sequence[Job], order: Order, engine: Engine, progress: Progress) -> Iterator[PhotoResult]:
        """What `run` would make of the photos as things stand; see `batch.rehearse`.

        No copy is written and none is put on record; the register only keeps where the faces are, so that they need
        not be searched again. Raises a UsageError when the event's name will not do or copies would lie
        among originals.
        """
        check_apart(order.out, self.chosen)
        self._check_event_name(order.event)
        state = "" if self.register is None else self.register.revision()
        engine, judge = self._deciding(order, state, engine, None)
        yield from rehearse(_seeking(jobs, order), order, judge, engine, progress)

    def _run(
        self,
        jobs: Sequence[Job],
        order: Order,
        engine: Engine,
        progress: Progress,
        pointed: Mapping[str, Mapping[int, Pointed]] | None,
    ) -> Iterator[PhotoResult]:
        state, conditions, key = "", self._conditions(jobs, pointed), None
        if self.register is not None:
            state, key = self.register.revision(), self.register.notes_key()
            if any(job.known is None for job in jobs):
                conditions += f" {self.register.hand_revision()}"
        engine, judge = self._deciding(order, state, engine, pointed)
        on_record = partial(is_on_record, self.register)
        journal = Journal(self.notes, order, f"{state} {conditions}", len(jobs), on_record, key)
        yield from prepare(jobs, order, judge, engine, progress, journal, partial(self._on_record, order, state))

    def _deciding(
        self, order: Order, state: str, engine: Engine, pointed: Mapping[str, Mapping[int, Pointed]] | None
    ) -> tuple[Engine, Judge]:
        """The engine that takes in what the register keeps of a photo, and the judge that decides with it."""
        if self.register is None:
            return engine, self._judge(order, state, pointed)
        hands = ByHand(KeptFaces(engine, self.register), self.register, pointed or {}, self.doubts)
        return hands, hands.holding(self._judge(order, state, hands.pointed))

    def _judge(self, order: Order, state: str, pointed: Mapping[str, Mapping[int, Pointed]] | None) -> Judge:
        """Who decides: the register, and then what people did with the photo."""
        register, looked = self.register, (order.channel.name, order.day, self.network)
        photos = CrossCheck(
            register,
            *looked,
            pointed,
            self.guests,
            order.purpose,
            switches=order.switches,
            whole_people=order.whole_people,
        )

        def videos() -> Judge:
            tracks = TrackCheck(register, *looked, pointed, self.guests, order.purpose)
            return self._cleared(FilmCheck(tracks, register, order))

        judge = EachMedia(self._cleared(photos), videos)
        return judge if register is None else _AsItBegan(judge, register, state)

    def _cleared(self, judge: Asking) -> Judge:
        """The judge, who holds back what people still have to look at or release."""
        return judge if self.register is None else Cleared(judge, self.register, self.clearance)

    def _check_event_name(self, event: str) -> None:
        """File names reach the public, so the event may not be called after somebody in the register."""
        if self.register is None:
            return
        words = event.lower().split()
        text = f" {' '.join(words)} "
        for word in words:
            if any(f" {p.name.lower()} " in text for p in self.register.find(word, limit=10_000) if p.name):
                raise EventNamesSomeone

    def _conditions(self, jobs: Sequence[Job], pointed: Mapping[str, Mapping[int, Pointed]] | None) -> str:
        """What decisions depend on beside the order and the register: a batch is only resumed under the same.

        Frames and areas that a user drew, moved or removed come with the jobs; a copy made before such a change is
        made anew.
        """
        known = [job.known for job in jobs if job.known is not None]
        framed = sorted(
            f"{one.source} {[(f.face.box, f.face.whole) for f in one.faces]} {one.areas} {one.said} {one.crop}"
            f" {one.moving}"
            for one in known
        )
        said = sorted(
            (sha, sorted((i, p.person or "") for i, p in faces.items())) for sha, faces in (pointed or {}).items()
        )
        there = sorted(self.guests) if self.guests is not None else None
        cleared = f"{self.clearance.prepared_by} {self.clearance.all_released_by} {self.clearance.released}"
        return f"{self.network} {said} {framed} {there} {cleared}"

    def _on_record(self, order: Order, state: str, result: PhotoResult) -> PhotoResult:
        """Put a copy on record; one that cannot be, or that the register may no longer allow, is removed."""
        if result.status is not Status.EXPORTED or result.output is None:
            return result
        try:
            if isinstance(left := self.doubts.get(result.sha256 or ""), LeftOut):
                raise left
            if self.register is None:
                return result
            if self.register.revision() != state:
                raise RegisterChanged
            # What lies there, not what a worker said of it: another program may have written there meanwhile.
            if result.output_sha256 is None or digest_of_file(result.output) != result.output_sha256:
                raise ProofFailed(check="the file is not the one that was proved")
            if not self._record(self.register, result, order):
                raise ProofFailed(check="the copy is not on record")
        except KnownError as error:
            result.output.unlink(missing_ok=True)
            status = Status.HELD if isinstance(error, (RegisterChanged, LeftOut)) else Status.FAILED
            return replace(result, status=status, output=None, output_sha256=None, attack=None, error=error)
        return result

    def _record(self, register: Register, result: PhotoResult, order: Order) -> str:
        """Who is shown on which consent, and how many are hidden; returns the number of the publication.

        The register takes the same copy once, so a resumed batch may tell of it again.
        """
        relied = {
            face.decision.person: face.decision.consent
            for face in result.faces
            if face.decision.verdict is Verdict.SHOW
        }
        sha256, faces = result.sha256 or "", [(face.face.box, face.decision) for face in result.faces]
        media = Media.STILL if result.moving is None else Media.VIDEO
        use = Use(order.channel.name, media, order.day, order.purpose or None)
        heard = result.moving is not None and result.moving.has_sound
        outcome = outcome_of(sha256, faces, result.areas, use, result.crop, result.moving)
        return register.record_publication(
            NewPublication(
                photo_sha256=sha256,
                output_sha256=result.output_sha256 or "",
                channel=order.channel.name,
                day=order.day,
                shown=tuple(Shown(person, consent or "") for person, consent in relied.items()),
                hidden=result.count(Verdict.HIDE),
                event=order.event,
                media=media,
                sound=(DECIDED if order.keep_audio else ON_CONSENT) if heard else "",
                purpose=order.purpose,
                prepared_by=self.clearance.prepared_by,
                released_by=self.clearance.releaser(sha256, outcome),
                credit=order.credit,
                source=written(result.source.resolve()),
                output=written(result.output.resolve()) if result.output else "",
            )
        )


def _seeking(jobs: Sequence[Job], order: Order) -> list[Job]:
    """The jobs, which look for what the order wants offered or covered beside faces."""
    return [replace(job, traits=job.traits | order.switches.sought, logos=order.logos) for job in jobs]


def is_on_record(register: Register | None, sha256: str) -> bool:
    """Whether a copy with this digest is on record."""
    return register is not None and any(one.copy.output_sha256 == sha256 for one in register.publications())


class _AsItBegan:
    """A judge that holds photos back once the register is no longer in the state in which the batch began."""

    def __init__(self, judge: Judge, register: Register, state: str) -> None:
        self._judge, self._register, self._state = judge, register, state

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face of a photo, if that still holds."""
        decided = self._judge(findings)
        try:
            changed = self._register.revision() != self._state
        except RegisterError:
            changed = True  # who cannot ask does not know
        return replace(decided, held=RegisterChanged()) if changed else decided
