"""Conducts the steps over many photos: one bad photo never stops the rest, and a batch that was killed goes on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from consent_db.records import Trait
from photoconsent.pipeline.area import Area, bounds_of
from photoconsent.pipeline.credit import Credit
from photoconsent.pipeline.crop import Crop, complying
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.engines import Engine, Outcome, only_search
from photoconsent.pipeline.face import FoundFace, Verdict
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.journal import Journal
from photoconsent.pipeline.naming import name_copies
from photoconsent.pipeline.order import FaceResult, Order, PhotoResult, Status
from photoconsent.pipeline.place import DecidedPlace, Switches, covered_areas
from photoconsent.pipeline.progress import Cancelled, Progress
from photoconsent.pipeline.steps import Findings, Instructions, Job
from photoconsent.pipeline.timing import Stage, Stopwatch

Judge = Callable[[Findings], PhotoDecision]
"""Decides every face of a photo; runs in the caller's process, where the register is."""

Record = Callable[[PhotoResult], PhotoResult]
"""Puts a copy on record; returns what became of the photo, which has no copy any more when it could not be done."""


def not_recorded(result: PhotoResult) -> PhotoResult:
    """Put nothing on record."""
    return result


def search(
    sources: Sequence[Path], engine: Engine, progress: Progress, videos: Sequence[Path] = ()
) -> Iterator[Outcome]:
    """Find the faces of many photos and videos and write nothing; raises Cancelled after the last finished one."""
    jobs = [*(Job(source) for source in sources), *(Job(video, video=True) for video in videos)]
    yield from search_jobs(jobs, engine, progress)


def search_jobs(jobs: Sequence[Job], engine: Engine, progress: Progress) -> Iterator[Outcome]:
    """The same for photos of which something may be known, or in which more than faces is looked for."""
    progress.begin(len(jobs))
    done = 0
    for outcome in engine.work(jobs, only_search, progress.stop_wanted, progress.pause_wanted):
        done += 1
        progress.advance(1, len(outcome.findings.faces) if outcome.findings else 0)
        yield outcome
    if done < len(jobs):
        raise Cancelled


def prepare(
    jobs: Sequence[Job],
    order: Order,
    judge: Judge,
    engine: Engine,
    progress: Progress,
    journal: Journal,
    record: Record = not_recorded,
) -> Iterator[PhotoResult]:
    """Write the copies of many photos; the out folder must exist (`naming.check_out_folder`).

    Yields one result a photo as they finish, first those that the journal knows from a run that was killed. The same
    picture under a second name gets no second copy: its result names the first one's. Raises Cancelled after the last
    finished photo when somebody asked for a stop; the journal is forgotten when every photo has its copy.
    """
    progress.begin(len(jobs))
    earlier = journal.resume()
    rest = [job for job in jobs if job.source not in earlier]
    batch = _Batch(order, judge, journal, record, rest)
    for result in (record(earlier[job.source]) for job in jobs if job.source in earlier):
        batch.remember(result)
        progress.advance(1, len(result.faces))
        yield result
    for outcome in engine.work(rest, batch.answer, progress.stop_wanted, progress.pause_wanted):
        if outcome.source not in batch.twins:
            try:
                result = batch.result(outcome)
                progress.advance(1, len(result.faces))
            except BaseException:
                # Whatever fails before a copy is known to be on record: the copy goes, and the batch with it.
                if outcome.copy is not None:
                    outcome.copy.path.unlink(missing_ok=True)
                raise
            yield result
    for result in batch.twin_results():
        progress.advance(1, len(result.faces))
        yield result
    if len(batch.results) < len(jobs):
        raise Cancelled
    journal.complete(batch.results.values())


def rehearse(
    jobs: Sequence[Job], order: Order, judge: Judge, engine: Engine, progress: Progress
) -> Iterator[PhotoResult]:
    """What `prepare` would make of the photos as things stand: READY where it would make a copy. Nothing is written.

    A copy can still fail in earnest, because it is proved only after it was written. Raises Cancelled like `prepare`.
    """
    progress.begin(len(jobs))
    decisions = _Decisions(order, judge, jobs)

    def decide_only(findings: Findings) -> None:
        decisions.decide(findings)

    for outcome in engine.work(jobs, decide_only, progress.stop_wanted, progress.pause_wanted):
        if outcome.source not in decisions.twins:
            result = decisions.judged(outcome)
            if result.status is Status.HELD and result.error is None:
                result = replace(result, status=Status.READY)
            decisions.remember(result)
            progress.advance(1, len(result.faces))
            yield result
    for result in decisions.twin_results():
        progress.advance(1, len(result.faces))
        yield result
    if len(decisions.results) < len(jobs):
        raise Cancelled


class _Decisions:
    """What was decided about the photos of a batch, and which pictures it has met already."""

    def __init__(self, order: Order, judge: Judge, jobs: Sequence[Job]) -> None:
        self._order = order
        self._judge = judge
        self._areas: dict[str, tuple[Area, ...]] = {}
        for known in (job.known for job in jobs if job.known is not None):
            # The same picture under two names gets one copy: what was covered in either is covered in that.
            self._areas[known.sha256] = tuple(dict.fromkeys(self._areas.get(known.sha256, ()) + known.areas))
        self._decided: dict[Path, PhotoDecision] = {}
        self._watches: dict[Path, Stopwatch] = {}
        self._first: dict[str, Path] = {}
        self.twins: dict[Path, Path] = {}
        """The first source with the same content, for each later one."""
        self.results: dict[Path, PhotoResult] = {}

    def remember(self, result: PhotoResult) -> None:
        """Take a finished result in."""
        self.results[result.source] = result
        if result.sha256 is not None:
            self._first.setdefault(result.sha256, result.source)

    def decide(self, findings: Findings) -> PhotoDecision | None:
        """Decide the faces of a photo; None when its picture was met before."""
        first = self._first.setdefault(findings.sha256, findings.source)
        if first != findings.source:
            self.twins[findings.source] = first
            return None
        watch = self._watches[findings.source] = Stopwatch()
        with watch.stage(Stage.DECIDE):
            decided = self._decided[findings.source] = self._judge(findings)
        return decided

    def _all_areas(self, findings: Findings, decided: PhotoDecision) -> tuple[Area, ...]:
        drawn = self._areas.get(findings.sha256, findings.areas)
        return tuple(dict.fromkeys(drawn + covered_areas(decided.places)))

    def _crop(self, findings: Findings, decided: PhotoDecision) -> Crop | None:
        """The part that the copy shows: as somebody said, or else what complies best where the order asks for that."""
        if findings.moving is not None:
            return None  # a part that complies in one frame need not in the next
        if findings.crop is not None or not self._order.crop_to_comply:
            return findings.crop
        faces = [(one.face, made.verdict) for one, made in zip(findings.faces, decided.decisions, strict=True)]
        shown = [face for face, verdict in faces if verdict is Verdict.SHOW]
        hidden = [face for face, verdict in faces if verdict is not Verdict.SHOW]
        # Without anybody shown it would be a part without heads, full of the people they belong to.
        proposal = complying(findings.size, shown, hidden, self._order.channel.sizes) if shown else None
        return proposal.crop if proposal is not None else None

    def twin_results(self) -> Iterator[PhotoResult]:
        """What became of the pictures met under a second name: the same as of the first."""
        for source, first in self.twins.items():
            if first in self.results:
                self.results[source] = replace(self.results[first], source=source, spent=())
                yield self.results[source]

    def judged(self, outcome: Outcome) -> PhotoResult:
        """What became of a photo, with every decision that was made; HELD where no copy was made of it."""
        found, decided = outcome.findings, self._decided.get(outcome.source)
        if found is None or decided is None:
            return PhotoResult(outcome.source, Status.FAILED, error=outcome.error)
        faces = tuple(FaceResult(f.face, d) for f, d in zip(found.faces, decided.decisions, strict=True))
        result = PhotoResult(
            outcome.source,
            Status.HELD,
            found.sha256,
            found.size,
            error=decided.held,
            faces=faces,
            areas=self._all_areas(found, decided),
            places=decided.places,
            crop=self._crop(found, decided),
            glimpses=found.glimpses,
            moving=replace(found.moving, has_sound=decided.sound and found.moving.has_sound) if found.moving else None,
            spent=found.spent + self._watches[outcome.source].spent,
        )
        if outcome.error is not None:
            return replace(result, status=Status.FAILED, error=outcome.error)
        if outcome.copy is None:
            return result
        copy = outcome.copy
        return replace(
            result,
            status=Status.EXPORTED,
            output=copy.path,
            output_sha256=copy.sha256,
            attack=copy.attack,
            people=copy.people,
            spent=result.spent + copy.spent,
        )


def _codes_left(places: Sequence[DecidedPlace], switches: Switches) -> tuple[Area, ...] | None:
    """Where codes may be read in the copy (`Instructions.codes_left`): those that were found and are not covered.

    Where no code is to be covered the copy need not be searched for any.
    """
    codes = [one for one in places if one.place.trait is Trait.CODE]
    if not switches.covers(Trait.CODE) and not any(one.covered for one in codes):
        return None
    return tuple(one.place.area for one in codes if not one.covered)


class _Batch(_Decisions):
    """The decisions of a batch that writes copies and notes in the journal what became of each."""

    def __init__(self, order: Order, judge: Judge, journal: Journal, record: Record, jobs: Sequence[Job]) -> None:
        super().__init__(order, judge, jobs)
        self._journal = journal
        self._record = record
        targets = name_copies(len(jobs), order.event, order.out)
        self._targets = {
            job.source: target.with_suffix(".mp4") if job.video else target
            for job, target in zip(jobs, targets, strict=True)
        }

    def answer(self, findings: Findings) -> Instructions | None:
        """Decide the faces of a photo and say what copy to write; None when it is held or was met before."""
        decided = self.decide(findings)
        if decided is None or decided.held is not None:
            return None
        verdicts = [decision.verdict for decision in decided.decisions]
        which = tuple(n for n, _ in enumerate(findings.faces) if verdicts[n] is not Verdict.SHOW)
        hidden = tuple(self._enlarged(findings.faces[n], whole=decided.decisions[n].whole) for n in which)
        order, target, areas = self._order, self._targets[findings.source], self._all_areas(findings, decided)
        credit = None
        if order.credit:
            heads = tuple(head_of(one.face).bounds() for one in findings.faces)
            credit = Credit(order.credit, (*heads, *map(bounds_of, areas)))
        self._journal.begun(target)
        decisions = zip(findings.faces, decided.decisions, strict=True)
        shown = tuple(one.face for one, decision in decisions if decision.verdict is Verdict.SHOW)
        return Instructions(
            target,
            order.channel,
            order.cover,
            hidden,
            order.original_size,
            areas,
            credit,
            uncovered=len(findings.faces) - len(hidden),
            which=which,
            sound=decided.sound,
            codes_left=_codes_left(decided.places, order.switches),
            shown=shown,
            crop=self._crop(findings, decided),
        )

    def _enlarged(self, one: FoundFace, *, whole: bool) -> FoundFace:
        """The face with the larger cover that the order asks for, if it does, and that of the whole person or not."""
        larger = self._order.larger or one.face.larger
        if (larger, whole) == (one.face.larger, one.face.whole):
            return one
        return replace(one, face=replace(one.face, larger=larger, whole=whole))

    def result(self, outcome: Outcome) -> PhotoResult:
        """What became of a photo, with every decision that was made; on record, and then noted in the journal."""
        watch = Stopwatch()
        with watch.stage(Stage.RECORD):
            result = self._record(self.judged(outcome))
            self._journal.ended(self._targets[outcome.source], result)
        result = replace(result, spent=result.spent + watch.spent)
        self.remember(result)
        return result
