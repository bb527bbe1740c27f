"""The certificate of a batch for the archive: what was published, on which consents, under which rules; nobody's name.

It is kept twice: as JSON, schema `photoconsent.certificate/1`, for programs, and as a PDF for people
(`certificate_pages.py`), which carries the digest of the JSON so that both belong together.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from consent_db.policies import Policy
from consent_db.register import Register
from photoconsent import __version__
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.order import Order, PhotoResult, Status

SCHEMA = "photoconsent.certificate/1"


@dataclass(frozen=True, slots=True)
class CertifiedPhoto:
    """One copy and the photo it was made of."""

    source_sha256: str
    output: str
    """The name of the copy's file; it never holds the name of the original."""
    output_sha256: str
    size: tuple[int, int]
    """Width and height of the original."""
    shown: int
    covered: int
    areas: int
    """Areas beside faces that are covered."""
    consents: tuple[str, ...]
    """The numbers of the consents, with their versions, that were relied upon."""
    seconds: float | None = None
    """How long a video is; None for a photo."""
    sound: bool | None = None
    """Whether a video can be heard; None for a photo."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One batch as it is certified."""

    made: date
    channel: str
    day: date
    """The day of publication, on which the consents were judged."""
    event: str
    cover: str
    policy: str
    """The guideline that was followed, and its version; empty where there was no register."""
    network: str | None
    """The recogniser; None: nobody was recognised by a machine."""
    photos: tuple[CertifiedPhoto, ...]
    held: int
    failed: int
    purpose: str = ""
    """What the copies are for, by the name that consents give it; empty: the general purpose."""
    seal: str = ""
    """How far the register's log had come when the batch was made (`Register.seal_word`); empty without a register."""
    version: str = __version__

    @property
    def consents(self) -> tuple[str, ...]:
        """Every consent relied upon, once."""
        return tuple(sorted({consent for photo in self.photos for consent in photo.consents}))


def certify(
    order: Order, results: Sequence[PhotoResult], policy: Policy | None, network: str | None, made: date, seal: str = ""
) -> Certificate:
    """The certificate of a batch that was prepared to this order; `seal` is the word of the register's log."""
    statuses = [result.status for result in results]
    done: dict[Path, CertifiedPhoto] = {}
    for result in results:
        # The same picture under two names has one copy.
        if result.status is Status.EXPORTED and result.output is not None:
            done.setdefault(result.output, _photo(result, result.output))
    return Certificate(
        made=made,
        channel=order.channel.name,
        day=order.day,
        event=order.event,
        cover=order.cover.value,
        policy=_policy(policy),
        network=network,
        photos=tuple(sorted(done.values(), key=lambda photo: photo.output)),
        held=statuses.count(Status.HELD),
        failed=statuses.count(Status.FAILED),
        purpose=order.purpose,
        seal=seal,
    )


def certify_with(
    register: Register | None, order: Order, results: Sequence[PhotoResult], network: str | None
) -> Certificate:
    """The same with the policy, the day and the seal of the register, or without any."""
    if register is None:
        return certify(order, results, None, network, order.day)
    return certify(order, results, register.policy, network, register.today(), register.seal_word())


def as_json(certificate: Certificate) -> bytes:
    """The certificate for programs."""
    content = {
        "schema": SCHEMA,
        "program": f"PhotoConsent {certificate.version}",
        "made": certificate.made.isoformat(),
        "channel": certificate.channel,
        "date": certificate.day.isoformat(),
        "purpose": certificate.purpose or None,
        "event": certificate.event,
        "cover": certificate.cover,
        "policy": certificate.policy or None,
        "recogniser": certificate.network,
        "register_seal": certificate.seal or None,
        "counts": {
            "copies": len(certificate.photos),
            "shown": sum(photo.shown for photo in certificate.photos),
            "covered": sum(photo.covered for photo in certificate.photos),
            "areas": sum(photo.areas for photo in certificate.photos),
            "held": certificate.held,
            "failed": certificate.failed,
        },
        "consents": list(certificate.consents),
        "photos": [_photo_as_json(photo) for photo in certificate.photos],
    }
    return json.dumps(content, indent=1, ensure_ascii=False).encode()


def digest_of(data: bytes) -> str:
    """The SHA-256 by which the PDF names its JSON."""
    return hashlib.sha256(data).hexdigest()


def _photo(result: PhotoResult, output: Path) -> CertifiedPhoto:
    relied = {f.decision.consent for f in result.faces if f.decision.verdict is Verdict.SHOW and f.decision.consent}
    return CertifiedPhoto(
        source_sha256=result.sha256 or "",
        output=output.name,
        output_sha256=result.output_sha256 or "",
        size=result.size or (0, 0),
        shown=result.count(Verdict.SHOW),
        covered=result.count(Verdict.HIDE),
        areas=len(result.areas),
        consents=tuple(sorted(relied)),
        seconds=result.moving.seconds if result.moving else None,
        sound=result.moving.has_sound if result.moving else None,
    )


def _policy(policy: Policy | None) -> str:
    return f"{policy.guideline or policy.title}, {policy.guideline_version}" if policy is not None else ""


def _photo_as_json(photo: CertifiedPhoto) -> dict[str, Any]:
    return {
        "source_sha256": photo.source_sha256,
        "output": photo.output,
        "output_sha256": photo.output_sha256,
        "size": list(photo.size),
        "shown": photo.shown,
        "covered": photo.covered,
        "areas": photo.areas,
        "consents": list(photo.consents),
        "seconds": round(photo.seconds, 3) if photo.seconds is not None else None,
        "sound": photo.sound,
    }
