"""Prepare made films whose truth is known, and count what should be hidden and is not.

PHOTOCONSENT_CORPUS=FOLDER python -m tests.benchmarks.films make FOLDER [FIRST [LAST]]    the films and their truth
PHOTOCONSENT_CORPUS=FOLDER python -m tests.benchmarks.films run FOLDER [fast|usual|thorough] [plan] [FIRST [LAST]]
python -m tests.benchmarks.films deface FOLDER PROGRAM [FIRST [LAST]]                     the same with `deface`
python -m tests.benchmarks.films table FOLDER                                             what came of all that

`plan` writes no copies and proves none: what is covered is known before. About 20 minutes on one idle core for `run
usual`, half of it with `plan`; every film's figures are kept in FOLDER as they come.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import numpy as np

from consent_db.records import Answer, Template
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.decide import decide
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import Box, Face, Pixels, Verdict
from photoconsent.pipeline.gallery import Gallery
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.photo import open_photo
from photoconsent.pipeline.proof import trace
from photoconsent.pipeline.recognise import embed, vector_bytes
from photoconsent.video.covering import Painter
from photoconsent.video.heads import Covered
from photoconsent.video.pace import PACES, Thoroughness
from photoconsent.video.plan import MOST_TRIES, CoverPlan
from photoconsent.video.proving import prove_pictures
from photoconsent.video.reading import frames_of
from photoconsent.video.search import search_frames
from photoconsent.video.who import faces_of, matches_of
from photoconsent.video.writing import VideoPreset, Writer
from tests.benchmarks.cast import FILMS, RATE, SIZE, Cast, script

VISIBLE: Final = 0.25
"""A face counts from this share of it that is seen,"""
LARGE: Final = 16.0
"""and from this height in pixels."""
WHOLE: Final = 0.9
"""It is covered when this share of what is seen of it is: the ends of a face that is narrowed to 15 by 41 pixels reach
out of any head."""
BARE: Final = 0.7
"""For other programs, whose covers are not known: a face whose structure correlates so much with the original's."""
LONG: Final = 25
"""Frames of an appearance that should be shown; a shorter one may stay covered."""


@dataclass(frozen=True)
class Figures:
    """What came of one film."""

    number: int
    title: str
    how: str
    frames: int
    to_hide: int
    """Face-frames that should be hidden."""
    uncovered: int
    """Those that are not covered whole."""
    bare: int | None
    """Those whose structure is as it was, at a tenth of the frames; None where no copy was written."""
    worst: str
    """The one that is covered least: person, frame, share that is covered."""
    least: float
    """That share."""
    to_show: int
    """Appearances that should be shown."""
    shown: int
    shown_frames: float
    """The share of face-frames that should be shown and are."""
    heads: float
    """The share of the picture that heads take which should be covered,"""
    covered: float
    """and that covers take, both in the mean of all frames."""
    tracks: int
    tries: int
    attack: float | None
    failed: str
    seconds: dict[str, float]
    """Of the processor: search, cover (reading, painting, writing), proof."""


def films(folder: Path, first: int, last: int) -> Iterator[tuple[int, Path]]:
    for number in range(first, last + 1):
        yield number, folder / f"film{number:02d}.mp4"


def make(folder: Path, first: int, last: int, cast: Cast) -> None:
    """Write the films, and beside each one where its faces are."""
    for number, path in films(folder, first, last):
        film, registered = script(number, cast)
        writer = Writer(path, SIZE, VideoPreset(quality=18, megabits=12))
        truth: dict[str, np.ndarray] = {}
        for index, (pixels, faces) in enumerate(film.frames()):
            writer.add(pixels, Fraction(index, RATE))
            for person, (box, seen) in faces.items():
                key = f"{index}|{person}"
                truth[key + "|box"] = np.array([box.x, box.y, box.w, box.h])
                truth[key + "|seen"] = np.packbits(_part(seen, box))
        writer.close()
        np.savez_compressed(path.with_suffix(".npz"), **truth)  # type: ignore[arg-type]
        known = {"title": film.title, "registered": sorted(registered)}
        path.with_suffix(".json").write_text(json.dumps(known), "utf-8")
        _say(f"{path.name}: {film.title}")


class Truth:
    """Where the faces of a film are."""

    def __init__(self, path: Path) -> None:
        kept = np.load(path.with_suffix(".npz"))
        self._boxes = {k[:-4]: Box(*kept[k].tolist()) for k in kept.files if k.endswith("|box")}
        self._seen = {k[:-5]: kept[k] for k in kept.files if k.endswith("|seen")}
        known = json.loads(path.with_suffix(".json").read_text("utf-8"))
        self.title: str = known["title"]
        self.registered: list[str] = known["registered"]

    def faces(self) -> Iterator[tuple[int, str, Box, np.ndarray]]:
        """Frame, person, box, and the pixels of the frame in which the face is seen, as (n, 2) of x and y; only faces
        that count."""
        for key, box in self._boxes.items():
            frame, person = key.split("|")
            left, top, w, h = _bounds(box)
            mask = np.unpackbits(self._seen[key])[: w * h].reshape(h, w)
            y, x = np.nonzero(mask)
            whole = np.pi / 4 * box.w * box.h
            if box.h >= LARGE and len(x) >= VISIBLE * whole:
                yield int(frame), person, box, np.stack([x + left, y + top], axis=1)


def run(
    folder: Path, first: int, last: int, how: Thoroughness, cast: Cast, networks: Networks, *, copies: bool
) -> None:
    """Prepare the films: half of the registered people may be shown, nobody else."""
    pace = PACES[how]
    for number, path in films(folder, first, last):
        truth = Truth(path)
        consent = truth.registered[::2] if len(truth.registered) > 1 else truth.registered
        gallery = _gallery(cast, [*truth.registered, *_others(cast, truth.registered)], networks)
        answers = {person: Answer(person, None, "C1.1") for person in consent}
        spent: dict[str, float] = {}
        begun = time.process_time()
        found = search_frames(frames_of(path), networks, pace)
        spent["search"] = time.process_time() - begun
        faces = faces_of(found.tracks, found.times)
        decided = decide(faces, matches_of(found.tracks, faces, gallery), answers).decisions
        shown = tuple(t for t, one in zip(found.tracks, decided, strict=True) if one.verdict is Verdict.SHOW)
        hidden = tuple(t for t, one in zip(found.tracks, decided, strict=True) if one.verdict is Verdict.HIDE)
        used = CoverPlan(hidden, shown, found.times, found.cuts, Cover.SOFT)
        copy, tries, proof = folder / f"{path.stem}.{how}.copy.mp4", 0, None
        plan = used if copies else None
        while plan is not None and tries < MOST_TRIES:
            used, tries = plan, tries + 1
            begun = time.process_time()
            painter, writer = Painter(plan), Writer(copy, SIZE)
            for frame in frames_of(path):
                writer.add(painter.paint(frame), frame.time)
            writer.close()
            spent["cover"] = spent.get("cover", 0.0) + time.process_time() - begun
            begun = time.process_time()
            proof = prove_pictures(frames_of(path), frames_of(copy), plan, networks, pace)
            spent["proof"] = spent.get("proof", 0.0) + time.process_time() - begun
            plan = proof.better
        names = {id(t): one.person for t, one in zip(found.tracks, decided, strict=True)}
        figures = _counted(
            number, truth, path, copy if copies else None, str(how), used, names, frozenset(consent), tries
        )
        figures |= {"attack": proof and proof.attack, "failed": str((proof and proof.failed) or ""), "seconds": spent}
        _keep(folder, Figures(**figures))


def deface(folder: Path, first: int, last: int, program: str) -> None:
    """Cover the films with `deface`, as it comes: everybody."""
    for number, path in films(folder, first, last):
        copy = folder / f"{path.stem}.deface.mp4"
        before = os.times()
        subprocess.run([program, str(path), "-o", str(copy)], check=True, capture_output=True)
        after = os.times()
        seconds = after.children_user + after.children_system - before.children_user - before.children_system
        figures = _counted(number, Truth(path), path, copy, "deface", None, {}, frozenset(), 1)
        _keep(folder, Figures(**figures, attack=None, failed="", seconds={"all": seconds}))


def _counted(
    number: int,
    truth: Truth,
    path: Path,
    copy: Path | None,
    how: str,
    plan: CoverPlan | None,
    names: dict[int, str | None],
    consent: frozenset[str],
    tries: int,
) -> dict[str, Any]:
    """The figures of one copy; without a plan only what its pixels tell."""
    places = plan.places() if plan is not None else []
    faces = list(truth.faces())
    uncovered, worst, least, to_hide = 0, "", 1.0, 0
    should: dict[tuple[str, int], list[bool]] = {}
    last_frame: dict[str, tuple[int, int]] = {}
    for frame, person, box, pixels in sorted(faces, key=lambda one: (one[1], one[0])):
        share = share_under(places, frame, pixels)
        if person in consent:
            before, start = last_frame.get(person, (-9, frame))
            start = start if frame - before <= 2 else frame
            last_frame[person] = (frame, start)
            is_shown = plan is not None and any(
                t.has(frame) and t.box(frame).iou(box) > 0.2 and names[id(t)] == person for t in plan.shown
            )
            should.setdefault((person, start), []).append(is_shown)
            continue
        to_hide += 1
        uncovered += plan is not None and share < WHOLE
        if plan is not None and share < least:
            least, worst = share, f"{person} frame {frame}, {box.w:.0f} by {box.h:.0f}"
    looked_at = [one for one in faces if one[1] not in consent and one[0] % 10 == 0]
    bare = _bare(path, copy, looked_at) if copy is not None else None
    count = sum(1 for _ in frames_of(path))
    long = {key: shown for key, shown in should.items() if len(shown) >= LONG}
    heads = sum(_area(head_of(Face(box, 1.0)).bounds()) for _, person, box, _ in faces if person not in consent)
    covered = sum(_covered(places, frame) for frame in range(count))
    return {
        "number": number, "title": truth.title, "how": how, "frames": count, "to_hide": to_hide,
        "uncovered": uncovered, "bare": bare, "worst": worst, "least": least, "to_show": len(long),
        "shown": int(sum(np.mean(shown) >= 0.8 for shown in long.values())),
        "shown_frames": float(np.mean([one for shown in should.values() for one in shown])) if should else 1.0,
        "heads": heads / (count * SIZE[0] * SIZE[1]), "covered": covered / (count * SIZE[0] * SIZE[1]),
        "tracks": len(plan.hidden) + len(plan.shown) if plan is not None else 0, "tries": tries,
    }  # fmt: skip


def _bare(path: Path, copy: Path, faces: list[tuple[int, str, Box, np.ndarray]]) -> int:
    """How many of these faces have their structure as it was."""
    by_frame: dict[int, list[Box]] = {}
    for frame, _, box, _ in faces:
        by_frame.setdefault(frame, []).append(box)
    return sum(
        trace(original.pixels, _fitted(made.pixels, original.pixels), Face(box, 1.0)).whole > BARE
        for original, made in zip(frames_of(path), frames_of(copy), strict=False)
        for box in by_frame.get(original.index, [])
    )


def _fitted(made: Pixels, original: Pixels) -> Pixels:
    assert made.shape == original.shape
    return made


def share_under(places: list[Covered], frame: int, pixels: np.ndarray) -> float:
    """The share of these pixels, (n, 2) of x and y, that lie under a cover."""
    under = np.zeros(len(pixels), bool)
    for place in places:
        head = place.at(frame)
        if head is not None:
            dx, dy = pixels[:, 0] + 0.5 - head.centre[0], pixels[:, 1] + 0.5 - head.centre[1]
            across = (dx * np.cos(head.tilt) + dy * np.sin(head.tilt)) / head.half_width
            along = (dy * np.cos(head.tilt) - dx * np.sin(head.tilt)) / head.half_height
            under |= np.hypot(across, along) <= 1
    return float(under.mean())


def _covered(places: list[Covered], frame: int) -> float:
    """Pixels under covers in a frame, counted in squares of eight."""
    x, y = np.meshgrid(np.arange(4, SIZE[0], 8), np.arange(4, SIZE[1], 8))
    return share_under(places, frame, np.stack([x.ravel(), y.ravel()], axis=1)) * SIZE[0] * SIZE[1]


def _area(box: Box) -> float:
    inside = box.clipped(*SIZE)
    return np.pi / 4 * inside.area


def _bounds(box: Box) -> tuple[int, int, int, int]:
    inside = box.grown(0.2).clipped(*SIZE)
    left, top = int(inside.x), int(inside.y)
    return left, top, max(int(np.ceil(inside.right)) - left, 0), max(int(np.ceil(inside.bottom)) - top, 0)


def _part(mask: np.ndarray, box: Box) -> np.ndarray:
    left, top, w, h = _bounds(box)
    return mask[top : top + h, left : left + w]


def _others(cast: Cast, people: list[str]) -> list[str]:
    """Thirty more people whom the register knows and the film does not."""
    return [person for person in cast.registered if person not in people][:30]


def _gallery(cast: Cast, people: list[str], networks: Networks) -> Gallery:
    templates = []
    for person in people:
        for path in cast.references(person):
            pixels = open_photo(path).pixels
            best = max(find_faces(pixels, networks), key=lambda face: face.box.area, default=None)
            (found,) = embed(pixels, [best], networks, reference=True) if best is not None else (None,)
            if found is not None and found.embedding is not None:
                templates.append(Template(person, networks.recogniser_name, vector_bytes(found.embedding)))
    return Gallery(templates, networks.recogniser_name)


def _keep(folder: Path, figures: Figures) -> None:
    file = folder / f"{figures.how}.{figures.number:02d}.figures.json"
    file.write_text(json.dumps(asdict(figures), default=float), "utf-8")
    _say(f"{figures.how} {figures.number}: {asdict(figures)}")


def table(folder: Path) -> None:
    """Print what is kept, a line for each film and the sums."""
    for how in (*Thoroughness, "deface"):
        kept = [json.loads(one.read_text("utf-8")) for one in sorted(folder.glob(f"{how}.*.figures.json"))]
        if not kept:
            continue
        _say(f"\n{how}: film | to hide | uncovered | bare of a tenth | shown | heads | covered | seconds a minute")
        for one in kept:
            _say(
                f"{one['number']} {one['title']} | {one['to_hide']} | {one['uncovered']} | {one['bare']} | "
                f"{one['shown']}/{one['to_show']} | {one['heads']:.1%} | {one['covered']:.1%} | "
                f"{sum(one['seconds'].values()) * 60 * RATE / one['frames']:.0f} | "
                f"{one['least']:.0%} {one['worst']} {one['failed']}"
            )
        sums = {
            k: sum(one[k] or 0 for one in kept) for k in ("to_hide", "uncovered", "bare", "to_show", "shown", "frames")
        }
        minute = sum(sum(one["seconds"].values()) for one in kept) * 60 * RATE / sums["frames"]
        _say(f"all {len(kept)}: {sums}, {minute:.0f} seconds of the processor a minute of film")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(words: list[str]) -> None:
    """See the top of the file."""
    what, folder, rest = words[0], Path(words[1]), words[2:]
    folder.mkdir(parents=True, exist_ok=True)
    named = [word for word in rest if not word.isdigit() and word != "plan"]
    numbers = [int(word) for word in rest if word.isdigit()]
    first = numbers[0] if numbers else 0
    last = numbers[1] if len(numbers) > 1 else (first if numbers else FILMS - 1)
    if what == "table":
        table(folder)
        return
    if what == "deface":
        deface(folder, first, last, named[0])
        return
    networks = Networks.load()
    cast = Cast(Path(os.environ["PHOTOCONSENT_CORPUS"]), networks)
    if what == "make":
        make(folder, first, last, cast)
    else:
        run(
            folder, first, last, Thoroughness(named[0] if named else "usual"), cast, networks, copies="plan" not in rest
        )


if __name__ == "__main__":
    main(sys.argv[1:])
