"""The report of a batch, schema `photoconsent.report/1`: numbers, hashes, reasons and ids, never a name."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from consent_db.records import Trait
from photoconsent.pipeline.area import area_as_json, area_from_json, outline_from_json
from photoconsent.pipeline.crop import crop_as_json, crop_from_json
from photoconsent.pipeline.face import Box, Decision, Face, Reason, Verdict
from photoconsent.pipeline.moving import Moving
from photoconsent.pipeline.order import FaceResult, Order, PhotoResult, Status
from photoconsent.pipeline.photo import NotPrepared
from photoconsent.pipeline.place import DecidedPlace, Place, Why, covered_areas
from photoconsent.whole_file import write_whole

SCHEMA = "photoconsent.report/1"
_DRAWN = "drawn"
"""The kind of an area that a hand drew."""
_PERSON = "person"
"""The kind of an area that covers somebody whole."""


def write_report(
    path: Path, order: Order, results: Sequence[PhotoResult], others: Sequence[NotPrepared] = (), seal: str = ""
) -> None:
    """Write the report beside its target and put it in place; outputs are named relative to its folder.

    `seal` is how far the register's log had come (`Register.seal_word`). Raises OutNotWritable.
    """
    folder = path.resolve().parent
    content = {
        "schema": SCHEMA,
        "channel": order.channel.name,
        "date": order.day.isoformat(),
        "purpose": order.purpose,
        "event": order.event,
        "cover": order.cover.value,
        "register_seal": seal or None,
        "photos": [photo_as_json(result, folder) for result in results],
        "not_prepared": [{"source": str(other.path), "why": other.why.value} for other in others],
    }
    write_whole(path, json.dumps(content, indent=1).encode())


def photo_as_json(result: PhotoResult, folder: Path) -> dict[str, Any]:
    """One photo of the report; its output is named relative to `folder` where that is possible."""
    return {
        "source": str(result.source),
        "sha256": result.sha256,
        "size": list(result.size) if result.size else None,
        "status": result.status.value,
        "output": _relative(result.output, folder) if result.output else None,
        "output_sha256": result.output_sha256,
        "error": str(result.error) if result.error else None,
        "attack": round(result.attack, 4) if result.attack is not None else None,
        "faces": [_face_as_json(face) for face in result.faces],
        "areas": [
            *_areas_as_json(result),
            *({"kind": _PERSON, **area_as_json(outline)} for outline in result.people),
        ],
        "offered": [_place_as_json(one) for one in result.places if not one.covered],
        "crop": crop_as_json(result.crop) if result.crop else None,
        "glimpses": [box_as_json(box) for box in result.glimpses],
        "video": moving_as_json(result.moving) if result.moving else None,
    }


def moving_as_json(moving: Moving) -> dict[str, Any]:
    """How long a video is, and the seconds in which each of the faces is first and last seen."""
    return {
        "seconds": round(moving.seconds, 3),
        "frames": moving.frames,
        "sound": moving.has_sound,
        "spans": [[round(first, 3), round(last, 3)] for first, last in moving.spans],
        "notes": list(moving.notes),
    }


def _moving_from_json(entry: dict[str, Any]) -> Moving:
    spans = tuple((float(first), float(last)) for first, last in entry["spans"])
    return Moving(entry["seconds"], entry["frames"], entry["sound"], spans, tuple(entry["notes"]))


def photo_from_json(entry: dict[str, Any], folder: Path) -> PhotoResult:
    """A photo of an earlier report that has a copy; raises KeyError, TypeError or ValueError for anything else."""
    width, height = entry["size"]
    return PhotoResult(
        source=Path(entry["source"]),
        status=Status(entry["status"]),
        sha256=entry["sha256"],
        size=(width, height),
        output=folder / entry["output"],
        output_sha256=entry["output_sha256"],
        faces=tuple(_face_from_json(face) for face in entry["faces"]),
        attack=entry["attack"],
        areas=tuple(area_from_json(area) for area in entry["areas"] if area["kind"] != _PERSON),
        people=tuple(outline_from_json(area) for area in entry["areas"] if area["kind"] == _PERSON),
        places=tuple(_place_from_json(one, True) for one in entry["areas"] if one["kind"] not in (_DRAWN, _PERSON))
        + tuple(_place_from_json(one, False) for one in entry["offered"]),
        crop=crop_from_json(entry["crop"]) if entry["crop"] else None,
        glimpses=tuple(Box(*box) for box in entry["glimpses"]),
        moving=_moving_from_json(entry["video"]) if entry.get("video") else None,
    )


def _areas_as_json(result: PhotoResult) -> list[dict[str, Any]]:
    """Every covered area with its kind: what a hand drew, then what was found."""
    found = covered_areas(result.places)
    drawn = [{**area_as_json(area), "kind": _DRAWN} for area in result.areas if area not in found]
    return drawn + [_place_as_json(one) for one in result.places if one.covered]


def _place_as_json(one: DecidedPlace) -> dict[str, Any]:
    """A place without what is written there."""
    return {**area_as_json(one.place.area), "kind": one.place.trait.value, "why": one.why.value}


def _place_from_json(entry: dict[str, Any], covered: bool) -> DecidedPlace:
    return DecidedPlace(Place(Trait(entry["kind"]), area_from_json(entry)), covered, Why(entry["why"]))


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path.resolve(), folder)).as_posix()
    except ValueError:  # another drive on Windows
        return str(path.resolve())


def _face_as_json(result: FaceResult) -> dict[str, Any]:
    decision = result.decision
    return {
        "box": box_as_json(result.face.box),
        "score": round(result.face.score, 4),
        "doubtful": result.face.doubtful,
        "person": decision.person,
        "similarity": round(decision.similarity, 4) if decision.similarity is not None else None,
        "consent": decision.consent,
        "decision": decision.verdict.value,
        "reason": decision.reason.value,
        "whole_person": decision.whole,
    }


def box_as_json(box: Box) -> list[float]:
    """Left, top, width and height in pixels of the upright photo, to a tenth."""
    return [round(value, 1) for value in (box.x, box.y, box.w, box.h)]


def _face_from_json(entry: dict[str, Any]) -> FaceResult:
    face = Face(Box(*entry["box"]), entry["score"], doubtful=entry["doubtful"])
    verdict, reason = Verdict(entry["decision"]), Reason(entry["reason"])
    whole = bool(entry.get("whole_person"))
    return FaceResult(face, Decision(verdict, reason, entry["person"], entry["similarity"], entry["consent"], whole))
