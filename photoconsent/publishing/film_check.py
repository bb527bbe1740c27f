"""Decides about whole videos: who may be shown, whether it may be heard, and whether the channel takes it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from consent_db.permission import Use
from consent_db.records import Media
from consent_db.register import Register
from photoconsent.pipeline.batch import Judge
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.order import Order
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.trackcheck import TrackCheck
from photoconsent.publishing.whole_people import WholePeople
from photoconsent.video.errors import NotCoveredInVideos, TooLongForChannel
from photoconsent.video.film import FilmFindings

ON_CONSENT = "on consents for sound"
DECIDED = "kept by decision"
"""Why a sound goes out, in the words of the register's log."""


class Asking(Protocol):
    """A judge that asks the register about one use."""

    @property
    def use(self) -> Use:
        """What the register is asked about."""

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face."""


class FilmCheck:
    """The judge of videos.

    A voice is personal data, and nobody knows whose voices are heard. The sound goes out by itself only where nobody
    in the video is covered and the register answers for everyone shown that their consent covers sound; or where
    somebody decided so (`Order.keep_audio`).
    """

    def __init__(self, tracks: TrackCheck, register: Register | None, order: Order) -> None:
        self._tracks, self._register, self._order = tracks, register, order
        self._whole = WholePeople.of(register, order.whole_people)

    @property
    def use(self) -> Use:
        """See `Asking`."""
        return self._tracks.use

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face of a video, for as long as it is seen."""
        if not isinstance(findings, FilmFindings) or findings.searched is None or findings.moving is None:
            raise TypeError("a video was expected")
        decided = self._whole.applied(self._tracks(findings.searched, findings.sha256, findings.faces))
        most, seconds = self._order.channel.film.seconds, findings.moving.seconds
        if decided.held is None and most is not None and seconds > most:
            too_long = TooLongForChannel(seconds=seconds, limit=most, channel=self._order.channel.title)
            decided = replace(decided, held=too_long)
        if decided.held is None and (self._order.switches.covered or any(one.whole for one in decided.decisions)):
            decided = replace(decided, held=NotCoveredInVideos())
        return replace(decided, sound=findings.moving.has_sound and self._may_be_heard(decided))

    def _may_be_heard(self, decided: PhotoDecision) -> bool:
        if self._order.keep_audio:
            return True
        shown = {one.person for one in decided.decisions if one.verdict is Verdict.SHOW}
        covered = any(one.verdict is not Verdict.SHOW for one in decided.decisions)
        if self._register is None or covered or not shown or None in shown:
            return False
        use = Use(self.use.channel, Media.SOUND, self.use.day, self.use.purpose)
        answers = self._register.answers_for({person for person in shown if person is not None}, use)
        return all(person in answers and answers[person].may_show for person in shown if person is not None)


class EachMedia:
    """A judge that hands photos to one judge and videos to another, which is made when the first video comes."""

    def __init__(self, photos: Judge, videos: Callable[[], Judge]) -> None:
        self._photos, self._make = photos, videos
        self._videos: Judge | None = None

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face of a photo or a video."""
        if findings.moving is None:
            return self._photos(findings)
        if self._videos is None:
            self._videos = self._make()
        return self._videos(findings)
