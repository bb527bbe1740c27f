"""An engine between a batch and the real one: what hands decided about a photo is applied before anybody decides.

It serves photos that come from their files alone, as in the terminal. Those of the window come with the faces as they
stand there, with every decision applied, and are left as they are.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from consent_db.register import Register
from photoconsent.errors import LeftOut, PhotoError
from photoconsent.event.recall import recall
from photoconsent.pipeline.batch import Judge
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.engines import Answer, Engine, Outcome, PauseWanted, StopWanted, never
from photoconsent.pipeline.steps import Findings, Instructions, Job
from photoconsent.video.film import FilmFindings, FilmInstructions


class ByHand:
    """Does what `engine` does, with the photos as hands left them.

    `pointed` is what the caller says of the faces, by the SHA-256 of the photo and the index of the face; where hands
    decided otherwise about a face, that counts. `doubts` says why photos that come with their faces are to be held.
    """

    def __init__(
        self,
        engine: Engine,
        register: Register,
        pointed: Mapping[str, Mapping[int, Pointed]],
        doubts: Mapping[str, PhotoError],
    ) -> None:
        self._engine, self._register, self._said = engine, register, pointed
        self.pointed: dict[str, Mapping[int, Pointed]] = dict(pointed)
        """Who was pointed out, by the SHA-256 of the photo; grows while photos are opened."""
        self._told = doubts  # not a copy: what somebody says while copies are made counts
        self._doubts: dict[str, PhotoError] = {}

    def glance(self, source: Path) -> bytes:
        """See `Engine.glance`."""
        return self._engine.glance(source)

    def work(
        self, jobs: Iterable[Job], answer: Answer, stop: StopWanted, pause: PauseWanted = never
    ) -> Iterator[Outcome]:
        """See `Engine.work`."""
        listed = list(jobs)
        decided_already = {job.source for job in listed if job.known is not None}
        applied: dict[Path, Findings] = {}

        def instruct(findings: Findings) -> Instructions | None:
            if findings.source in decided_already:
                return answer(findings)
            applied[findings.source], removed = self._apply(findings)
            now = applied[findings.source]
            told = answer(now)
            if told is not None and isinstance(now, FilmFindings):
                return FilmInstructions.about(told, now)
            return told if told is None else replace(told, uncovered=told.uncovered + removed)

        for outcome in self._engine.work(listed, instruct, stop, pause):
            now = applied.pop(outcome.source, None)
            yield outcome if now is None or outcome.findings is None else replace(outcome, findings=now)

    def _apply(self, findings: Findings) -> tuple[Findings, int]:
        """The findings as hands left them, and how many of the faces that were found are none."""
        recalled = recall(self._register, findings)
        if recalled.doubt is not None:
            self._doubts[findings.sha256] = recalled.doubt
        edits = recalled.edits
        if edits.left_out:
            self._doubts[findings.sha256] = LeftOut()
        for face, said in self._said.get(findings.sha256, {}).items():
            if face not in edits.pointed and face not in edits.removed:
                edits = edits.with_pointed(face, said.person)
        self.pointed[findings.sha256] = edits.pointed_by_index(findings)
        removed = (
            0 if findings.moving is not None else sum(face in edits.removed for face in range(len(findings.faces)))
        )
        return edits.applied(findings), removed

    def holding(self, judge: Judge) -> Judge:
        """The judge, who holds back photos in which what was decided by hand could not be applied."""

        def hold(findings: Findings) -> PhotoDecision:
            decided, sha256 = judge(findings), findings.sha256
            doubt = self._doubts.get(sha256) or self._told.get(sha256)
            return decided if doubt is None else replace(decided, held=doubt)

        return hold
