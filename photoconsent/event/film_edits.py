"""What a user said about one video, applied to what the search found in it: its tracks, and the faces that they are."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from photoconsent.pipeline.face import Face, FoundFace, Quality
from photoconsent.video.arranged import UNTOUCHED, Arrangement, TrackId, arranged
from photoconsent.video.film import FilmFindings, spans_of
from photoconsent.video.track import Track
from photoconsent.video.who import face_of


def tracks_of(findings: FilmFindings, hand: Arrangement) -> dict[TrackId, Track]:
    """The tracks as they stand, also those that are said to be no face."""
    return arranged(findings.searched, hand) if findings.searched is not None else {}


def faces_of(findings: FilmFindings, tracks: Mapping[TrackId, Track]) -> dict[TrackId, FoundFace]:
    """Each of these tracks as the rule for photos sees it; one that was found and not changed as it was found."""
    if findings.searched is None:
        return {}
    found = {id(track): face for track, face in zip(findings.searched.tracks, findings.faces, strict=True)}
    times = findings.searched.times
    return {
        number: _drawn(track) if number < 0 else found.get(id(track)) or face_of(track, times)
        for number, track in tracks.items()
    }


def _drawn(track: Track) -> FoundFace:
    """Nobody is known by a frame that was drawn."""
    return FoundFace(Face(track.box(track.first), 1.0), None, Quality.POOR)


def applied(findings: FilmFindings, hand: Arrangement, removed: frozenset[TrackId]) -> FilmFindings:
    """The findings as hands left them; without the preview, which nobody needs from here on."""
    searched, moving = findings.searched, findings.moving
    if searched is None or moving is None:
        return findings
    tracks = tracks_of(findings, hand)
    kept = {number: track for number, track in tracks.items() if number not in removed}
    now = replace(searched, tracks=tuple(kept.values()))
    seconds = moving.seconds
    if hand.span is not None:
        first, last = hand.span
        ends = float(searched.times[last + 1]) if last + 1 < len(searched.times) else moving.seconds
        seconds = ends - float(searched.times[first])
    frames = moving.frames if hand.span is None else hand.span[1] - hand.span[0] + 1
    said = replace(moving, seconds=seconds, frames=frames, spans=spans_of(now), arranged=digest_of(hand))
    return replace(
        findings,
        faces=tuple(faces_of(findings, kept).values()),
        searched=now,
        no_faces=tuple(track for number, track in tracks.items() if number in removed),
        span=hand.span,
        moving=said,
        preview=None,
        thumbnail=None,
    )


def digest_of(hand: Arrangement) -> str:
    """A word that changes with everything that hands changed about the tracks; empty where they changed nothing."""
    if hand == UNTOUCHED:
        return ""
    drawn = [
        (number, [(at, box.x, box.y, box.w, box.h) for at, box in moments]) for number, moments in hand.drawn.items()
    ]
    said = [drawn, hand.splits, hand.joins, hand.span]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()
