"""Cross-checks the tracks of a video against the open register: as photos are, with video as the media."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date

from consent_db.permission import Use
from consent_db.records import Media
from consent_db.register import Register
from photoconsent.errors import SomeoneReserved
from photoconsent.pipeline.decide import PhotoDecision, Pointed
from photoconsent.pipeline.face import FoundFace
from photoconsent.pipeline.gallery import Gallery
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.crosscheck import CrossCheck
from photoconsent.video.film import FilmFindings
from photoconsent.video.track import Searched
from photoconsent.video.who import faces_of, matches_of, others_beside, perhaps


class TrackCheck:
    """The judge of videos; everything it is made with means what it means for `CrossCheck`.

    `pointed` holds what a user said by the SHA-256 of the video and the index of the track.
    """

    def __init__(
        self,
        register: Register | None,
        channel: str,
        day: date,
        network: str | None,
        pointed: Mapping[str, Mapping[int, Pointed]] | None = None,
        guests: frozenset[str] | None = None,
        purpose: str = "",
        gallery: Gallery | None = None,
    ) -> None:
        self._check = CrossCheck(register, channel, day, network, pointed, guests, purpose, gallery, media=Media.VIDEO)

    def with_pointed(self, pointed: Mapping[str, Mapping[int, Pointed]]) -> "TrackCheck":
        """The same look into the register, with what a user says now."""
        other = copy(self)
        other._check = self._check.with_pointed(pointed)
        return other

    @property
    def use(self) -> Use:
        """What the register is asked about."""
        return self._check.use

    @property
    def gallery(self) -> Gallery | None:
        """Everybody who is compared with the faces; None when recognition is off."""
        return self._check.gallery

    def judged(self, findings: Findings) -> PhotoDecision:
        """The same of what was found in a video."""
        if not isinstance(findings, FilmFindings) or findings.searched is None:
            raise TypeError("a video was expected")
        return self(findings.searched, findings.sha256, findings.faces)

    def __call__(self, searched: Searched, sha256: str, faces: Sequence[FoundFace] | None = None) -> PhotoDecision:
        """One decision for each track, for all of its frames, and whether the video is held.

        `faces` are the tracks as the rule for photos sees them; None: as `faces_of` makes them.
        """
        found = faces_of(searched.tracks, searched.times) if faces is None else faces
        matches = matches_of(searched.tracks, found, self.gallery) if self.gallery is not None else None
        beside = [others_beside(number, searched.tracks) for number, _ in enumerate(searched.tracks)]
        decided = self._check.decided(found, matches, sha256, beside)
        if decided.held is not None or self.gallery is None:
            return decided
        # A track may be more than one person: who reserved is looked for in each look by itself, until a user has said.
        said = self._check.said(sha256)
        unsaid = [track for n, track in enumerate(searched.tracks) if n not in said]
        met = {person for track in unsaid for person in perhaps(track, self.gallery)}
        return replace(decided, held=SomeoneReserved()) if self._check.has_reserved(met) else decided
