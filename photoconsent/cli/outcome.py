"""What the terminal says of a batch: a line a photo, a sum, where to look first, and where the time went."""

from collections import Counter
from pathlib import Path
from statistics import median

from rich.table import Table

from consent_db.records import Trait
from photoconsent.cli.screen import clean, out
from photoconsent.errors import FaceStillKnown
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.face import Verdict
from photoconsent.pipeline.formats import VIDEO_SUFFIXES
from photoconsent.pipeline.moving import clock
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.photo import Found
from photoconsent.pipeline.place import DecidedPlace
from photoconsent.pipeline.timing import Stage

_BESIDE = (Stage.CODES, Stage.TEXT, Stage.LOGOS, Stage.BACKS)
NAMED = 6
"""So many copies are named when a person is asked to look at them."""


def show(results: list[PhotoResult], found: Found, order: Order) -> None:
    """A line a photo and a sum; what was not prepared is named."""
    _show_lines(results, found)
    made = [result for result in results if result.status is Status.EXPORTED]
    prepared = f"{_of_all(made, results)} prepared for {order.channel.title}"
    out.print(f"\n{prepared}: {_sum_of(made)}. The copies are in {clean(order.out)}.")
    _show_refused([result for result in results if isinstance(result.error, FaceStillKnown)])
    _show_glimpses([result for result in made if result.glimpses])
    _show_beside(made, order)
    _show_sound([result for result in made if result.moving is not None], order)


def _show_beside(results: list[PhotoResult], order: Order) -> None:
    """What was found beside the faces: what of it is covered, what a person should look at, and what looking cost."""
    covered = _counts([one for result in results for one in result.places if one.covered])
    if covered:
        out.print(f"Covered beside the faces: {covered}.")
    offered = [result for result in results if any(not one.covered for one in result.places)]
    if offered:
        places = _counts([one for result in offered for one in result.places if not one.covered])
        files = named([result.output or result.source for result in offered])
        out.print(f"Not covered: {places} in {files}, listed in the report. Look whether they tell who somebody is.")
    if order.switches.sought and any(map(is_video, results)):
        out.print("In videos nothing beside faces is looked for: look at them before they go out.")
    seconds = [spent.seconds for result in results for spent in result.spent if spent.stage in _BESIDE]
    if seconds:
        each = sum(seconds) / max(len(results), 1)
        out.print(f"Looking beside the faces took {sum(seconds):.1f} s of the processor, {each:.2f} s a photo.")


def _counts(places: list[DecidedPlace]) -> str:
    """How many places there are of each kind, in words."""
    counts = Counter(one.place.trait for one in places)
    return ", ".join(count_of(counts[trait], trait.value) for trait in Trait if counts[trait])


def _of_all(made: list[PhotoResult], results: list[PhotoResult]) -> str:
    """How many of how many, photos and videos by themselves."""
    counts: list[str] = []
    for thing, video in (("photo", False), ("video", True)):
        all_of_them = sum(is_video(result) is video for result in results)
        if all_of_them or not (video or results):
            counts.append(f"{sum(is_video(result) is video for result in made)} of {count_of(all_of_them, thing)}")
    return " and ".join(counts)


def is_video(result: PhotoResult) -> bool:
    """Whether the result is about a video, also where nothing is known of it but its name."""
    return result.moving is not None or result.source.suffix.lower() in VIDEO_SUFFIXES


def _show_sound(results: list[PhotoResult], order: Order) -> None:
    """Which videos can be heard, and why."""
    heard = [result for result in results if result.moving is not None and result.moving.has_sound]
    if heard:
        why = "as --keep-audio says" if order.keep_audio else "on consents for sound"
        out.print(f"With sound, {why}: {named([result.output or result.source for result in heard])}.")
    if len(heard) < len(results):
        out.print(f"Without sound: {count_of(len(results) - len(heard), 'video')}.")


def _sum_of(results: list[PhotoResult]) -> str:
    """How many faces of these photos are shown, on how many consents, and how many are covered."""
    consents = {face.decision.consent for r in results for face in r.faces if face.decision.consent}
    shown, covered = (sum(r.count(verdict) for r in results) for verdict in (Verdict.SHOW, Verdict.HIDE))
    return f"{count_of(shown, 'face')} shown on {count_of(len(consents), 'consent')}, {covered} covered"


def _show_refused(results: list[PhotoResult]) -> None:
    """What helps where a copy was refused because of a face."""
    if results:
        files = ", ".join(clean(result.source) for result in results[:NAMED])
        more = f" and {len(results) - NAMED} more" if len(results) > NAMED else ""
        out.print(
            f"Refused because of a face: {files}{more}. Prepare these alone with "
            f"--cover {Cover.SOLID} --larger-covers, or draw a larger frame around the face in the window."
        )


def _show_glimpses(results: list[PhotoResult]) -> None:
    """Where to look first before anything goes out."""
    if results:
        places = count_of(sum(len(result.glimpses) for result in results), "place")
        files = named([result.output or result.source for result in results])
        out.print(f"Look first at {files}: {places} where a face may have been missed, listed in the report.")


def named(files: list[Path]) -> str:
    """The names of the first of these files."""
    more = f" and {len(files) - NAMED} more" if len(files) > NAMED else ""
    return ", ".join(clean(file.name) for file in files[:NAMED]) + more


def count_of(number: int, thing: str) -> str:
    """So many things, in words that fit."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def show_rehearsed(results: list[PhotoResult], found: Found, order: Order) -> None:
    """The same for a rehearsal: what would happen, and why how many faces would be covered."""
    _show_lines(results, found)
    ready = [result for result in results if result.status is Status.READY]
    prepared = f"{_of_all(ready, results)} would be prepared for {order.channel.title}"
    out.print(f"\n{prepared}: {_sum_of(ready)}. No copy was written.")
    hidden = [face.decision for r in ready for face in r.faces if face.decision.verdict is Verdict.HIDE]
    reasons = Counter(decision.reason.value for decision in hidden)
    if reasons:
        out.print("Covered because: " + ", ".join(f"{reason} {number}" for reason, number in reasons.most_common()))
    _show_glimpses([result for result in ready if result.glimpses])
    _show_beside(ready, order)


def show_timings(results: list[PhotoResult], seconds: float, workers: int) -> None:
    """Where the time went: seconds of the processor by stage, over all photos and in the middle one."""
    table = Table("stage", "processor", "share", "median photo", box=None, pad_edge=False)
    for column in table.columns[1:]:
        column.justify = "right"
    spent = {stage: _spent(results, stage) for stage in Stage}
    total = sum(map(sum, spent.values()))
    for stage, each in spent.items():
        if each:
            share = f"{sum(each) / total:.0%}" if total else ""
            table.add_row(stage.value, f"{sum(each):.2f} s", share, f"{1000 * median(each):.0f} ms")
    out.print()
    out.print(table)
    faces = sum(len(result.faces) for result in results)
    out.print(
        f"{count_of(len(results), 'photo')} with {count_of(faces, 'face')} in {seconds:.1f} s, start of "
        f"{count_of(workers, 'worker')} included; {total:.1f} s of the processor."
    )


def _spent(results: list[PhotoResult], stage: Stage) -> list[float]:
    """What the stage took, for each photo that came to it."""
    by_photo = ([one.seconds for one in result.spent if one.stage is stage] for result in results)
    return [sum(seconds) for seconds in by_photo if seconds]


def _show_lines(results: list[PhotoResult], found: Found) -> None:
    """A line a photo, and one for each file that is none."""
    table = Table("photo", "result", "shown", "hidden", "copy or reason", box=None, pad_edge=False)
    for result in results:
        last = result.output.name if result.output else result.error
        shown, hidden = result.count(Verdict.SHOW), result.count(Verdict.HIDE)
        looked = result.faces or result.output or result.status is Status.READY
        counts = (str(shown), str(hidden)) if looked else ("", "")
        lasts = f" ({clock(result.moving.seconds)})" if result.moving is not None else ""
        table.add_row(clean(result.source.name) + lasts, result.status.value, *counts, clean(last or ""))
    out.print(table)
    for other in found.rest:
        out.print(f"not prepared: {clean(other.path)} ({other.why.value})")
