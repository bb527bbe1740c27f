"""One bad photo never stops the rest, nothing is prepared twice, and a batch that was killed goes on."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from consent_db.records import Trait
from photoconsent.errors import BrokenPicture, SomeoneReserved
from photoconsent.pipeline.area import Area, Stroke
from photoconsent.pipeline.batch import prepare, search
from photoconsent.pipeline.credit import Credit
from photoconsent.pipeline.crop import Crop, complying
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Box, Decision, Face, FoundFace, Quality, Reason, Verdict
from photoconsent.pipeline.head import head_of
from photoconsent.pipeline.journal import Journal
from photoconsent.pipeline.order import Order, PhotoResult, Status
from photoconsent.pipeline.place import DecidedPlace, Place, Switches, Why
from photoconsent.pipeline.progress import Cancelled, NoProgress
from photoconsent.pipeline.report import write_report
from photoconsent.pipeline.steps import Findings, Job
from tests.pipeline.scripted import FACE, Listener, ScriptedEngine, hide_all, order


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        (folder / f"{number}.jpg").write_bytes(b"photo %d" % number)
    return sorted(folder.iterdir())


@pytest.fixture
def wanted(tmp_path: Path) -> Order:
    out = tmp_path / "out"
    out.mkdir()
    return order(out)


def journal(wanted: Order, revision: str = "r1") -> Journal:
    return Journal(wanted.out.parent, wanted, revision)


def run(photos: list[Path], wanted: Order, engine: ScriptedEngine, **how: object) -> list[PhotoResult]:
    listener = how.get("listener", NoProgress())
    judge = how.get("judge", hide_all)
    revision = str(how.get("revision", "r1"))
    jobs = [Job(photo) for photo in photos]
    return list(prepare(jobs, wanted, judge, engine, listener, journal(wanted, revision)))  # type: ignore[arg-type]


def test_copies_are_numbered_in_the_order_of_the_photos(photos: list[Path], wanted: Order) -> None:
    results = run(photos, wanted, ScriptedEngine())
    assert [r.output.name for r in results if r.output] == [f"sommerfest-000{n}.jpg" for n in (1, 2, 3, 4)]
    assert all(r.status is Status.EXPORTED for r in results)


def test_a_bad_photo_is_a_row_and_the_rest_goes_on(photos: list[Path], wanted: Order) -> None:
    results = run(photos, wanted, ScriptedEngine(failing={"1.jpg": BrokenPicture()}))
    assert [r.status for r in results] == [Status.EXPORTED, Status.FAILED, Status.EXPORTED, Status.EXPORTED]
    assert isinstance(results[1].error, BrokenPicture)
    assert results[1].output is None


def test_a_held_photo_gets_no_copy(photos: list[Path], wanted: Order) -> None:
    def hold(findings: Findings) -> PhotoDecision:
        return replace(hide_all(findings), held=SomeoneReserved())

    results = run(photos[:1], wanted, ScriptedEngine(), judge=hold)
    assert results[0].status is Status.HELD
    assert isinstance(results[0].error, SomeoneReserved)
    assert list(wanted.out.iterdir()) == []


def test_every_face_that_is_not_shown_is_handed_over_to_be_hidden(photos: list[Path], wanted: Order) -> None:
    def show(findings: Findings) -> PhotoDecision:
        return PhotoDecision(tuple(Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.8, "C1") for _ in findings.faces))

    hidden, shown = ScriptedEngine(), ScriptedEngine()
    run(photos[:1], wanted, hidden)
    run(photos[:1], wanted, shown, judge=show)
    assert hidden.instructions[0].hidden == (FACE,)
    assert shown.instructions[0].hidden == ()


def known(photo: Path, *areas: Area) -> Job:
    digest = hashlib.sha256(photo.read_bytes()).hexdigest()
    return Job(photo, Findings(photo, digest, (640, 480), (FACE,), areas=areas, glimpses=(GLIMPSE,)))


GLIMPSE = Box(5.5, 6, 20, 30)
BADGE, SCREEN = Box(100, 200, 30, 20), Stroke(((5.0, 6.0), (50.0, 60.0)), 12.0)


def test_areas_are_handed_over_and_stand_in_the_report(photos: list[Path], wanted: Order, tmp_path: Path) -> None:
    engine = ScriptedEngine()
    jobs = [known(photos[0], BADGE, SCREEN), known(photos[1])]
    results = list(prepare(jobs, wanted, hide_all, engine, NoProgress(), journal(wanted)))
    assert [told.areas for told in engine.instructions] == [(BADGE, SCREEN), ()]
    write_report(tmp_path / "report.json", wanted, results)
    first, second = json.loads((tmp_path / "report.json").read_text())["photos"]
    assert first["glimpses"] == [[5.5, 6, 20, 30]]
    assert first["areas"] == [
        {"box": [100, 200, 30, 20], "kind": "drawn"},
        {"points": [[5, 6], [50, 60]], "width": 12, "kind": "drawn"},
    ]
    assert (second["areas"], len(second["faces"])) == ([], 1)


def test_areas_of_a_finished_copy_are_still_known_when_the_batch_goes_on(photos: list[Path], wanted: Order) -> None:
    jobs = [known(photos[0], BADGE, SCREEN), known(photos[1])]
    with pytest.raises(Cancelled):
        list(prepare(jobs, wanted, hide_all, ScriptedEngine(), Listener(stop_after=1), journal(wanted)))
    results = list(prepare(jobs, wanted, hide_all, ScriptedEngine(), NoProgress(), journal(wanted)))
    assert [r.areas for r in results] == [(BADGE, SCREEN), ()]
    assert [r.glimpses for r in results] == [(GLIMPSE,), (GLIMPSE,)]


def test_the_photographers_line_keeps_clear_of_faces_and_areas(photos: list[Path], wanted: Order) -> None:
    engine = ScriptedEngine()
    credited = replace(wanted, credit="Foto: Åse")
    list(prepare([known(photos[0], BADGE)], credited, hide_all, engine, NoProgress(), journal(credited)))
    assert engine.instructions[0].credit == Credit("Foto: Åse", (head_of(FACE.face).bounds(), BADGE))
    plain = ScriptedEngine()
    run(photos[:1], wanted, plain)
    assert plain.instructions[0].credit is None


def test_what_is_covered_under_one_name_is_covered_in_the_only_copy(photos: list[Path], wanted: Order) -> None:
    photos[1].write_bytes(photos[0].read_bytes())
    engine = ScriptedEngine()
    jobs = [known(photos[0], SCREEN), known(photos[1], SCREEN, BADGE)]
    first, _ = prepare(jobs, wanted, hide_all, engine, NoProgress(), journal(wanted))
    assert [told.areas for told in engine.instructions] == [(SCREEN, BADGE)]
    assert first.areas == (SCREEN, BADGE), "each once"


def test_the_same_picture_under_two_names_is_prepared_once(photos: list[Path], wanted: Order) -> None:
    photos[2].write_bytes(photos[0].read_bytes())
    engine, listener = ScriptedEngine(), Listener()
    results = {r.source: r for r in run(photos, wanted, engine, listener=listener)}
    assert len(results) == 4
    assert results[photos[2]].output == results[photos[0]].output
    assert len(list(wanted.out.iterdir())) == 3
    assert listener.photos == listener.total == 4


def test_a_stop_leaves_what_is_finished_and_says_so(photos: list[Path], wanted: Order) -> None:
    results: list[PhotoResult] = []
    jobs, listener = [Job(photo) for photo in photos], Listener(stop_after=2)
    with pytest.raises(Cancelled):
        results.extend(prepare(jobs, wanted, hide_all, ScriptedEngine(), listener, journal(wanted)))
    assert len(results) == 2
    assert len(list(wanted.out.iterdir())) == 2


def test_a_batch_that_was_killed_goes_on_where_it_was(photos: list[Path], wanted: Order) -> None:
    class Killed(Exception):
        pass

    def die(outcome: Outcome) -> None:
        if outcome.source == photos[2]:
            raise Killed  # the copy is written, but nobody has heard of it

    with pytest.raises(Killed):
        run(photos, wanted, ScriptedEngine(after=die))
    assert len(list(wanted.out.iterdir())) == 3

    engine = ScriptedEngine()
    results = run(photos, wanted, engine)
    assert engine.searched == photos[2:]
    assert sorted(r.source for r in results) == photos
    assert sorted(p.name for p in wanted.out.iterdir()) == sorted(r.output.name for r in results if r.output)


def test_a_copy_is_on_record_before_it_counts_as_finished(photos: list[Path], wanted: Order) -> None:
    class Killed(Exception):
        pass

    def die(result: PhotoResult) -> PhotoResult:
        raise Killed

    with pytest.raises(Killed):
        list(prepare([Job(photos[0])], wanted, hide_all, ScriptedEngine(), NoProgress(), journal(wanted), die))
    engine = ScriptedEngine()
    run(photos[:1], wanted, engine)
    assert engine.searched == photos[:1]
    assert len(list(wanted.out.iterdir())) == 1


def test_what_could_not_be_put_on_record_is_no_copy_under_any_name(photos: list[Path], wanted: Order) -> None:
    photos[2].write_bytes(photos[0].read_bytes())

    def refuse(result: PhotoResult) -> PhotoResult:
        return replace(result, status=Status.FAILED, output=None, error=SomeoneReserved())

    jobs = [Job(photo) for photo in photos]
    results = list(prepare(jobs, wanted, hide_all, ScriptedEngine(), NoProgress(), journal(wanted), refuse))
    assert [(r.status, r.output) for r in results] == [(Status.FAILED, None)] * 4


def test_nothing_is_taken_over_when_the_register_changed(photos: list[Path], wanted: Order) -> None:
    with pytest.raises(Cancelled):
        run(photos, wanted, ScriptedEngine(), listener=Listener(stop_after=2))
    engine = ScriptedEngine()
    run(photos, wanted, engine, revision="r2")
    assert engine.searched == photos


@pytest.mark.parametrize("what", ["source changed", "copy changed", "copy gone"])
def test_nothing_is_taken_over_that_is_not_what_it_was(photos: list[Path], wanted: Order, what: str) -> None:
    with pytest.raises(Cancelled):
        run(photos, wanted, ScriptedEngine(), listener=Listener(stop_after=1))
    copy = next(wanted.out.iterdir())
    if what == "source changed":
        photos[0].write_bytes(b"another photo")
    elif what == "copy changed":
        copy.write_bytes(b"tampered with")
    else:
        copy.unlink()
    engine = ScriptedEngine()
    run(photos, wanted, engine)
    assert photos[0] in engine.searched


def test_a_complete_batch_is_forgotten(photos: list[Path], wanted: Order) -> None:
    run(photos, wanted, ScriptedEngine())
    again = ScriptedEngine()
    results = run(photos, wanted, again)
    assert again.searched == photos
    assert {r.output.name for r in results if r.output} == {f"sommerfest-000{n}.jpg" for n in (5, 6, 7, 8)}


def test_a_journal_line_that_was_cut_off_costs_only_itself(photos: list[Path], wanted: Order) -> None:
    with pytest.raises(Cancelled):
        run(photos, wanted, ScriptedEngine(), listener=Listener(stop_after=2))
    file = next(wanted.out.parent.glob("batch-*.jsonl"))
    file.write_text(file.read_text().rstrip()[:-30])
    engine = ScriptedEngine()
    results = run(photos, wanted, engine)
    assert engine.searched == photos[1:]
    assert len(results) == 4


def test_a_search_writes_nothing(photos: list[Path], tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    listener = Listener()
    outcomes = list(search(photos, ScriptedEngine(), listener))
    assert [len(o.findings.faces) for o in outcomes if o.findings] == [1, 1, 1, 1]
    assert (listener.total, listener.photos, listener.faces) == (4, 4, 4)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_report_holds_what_was_decided(photos: list[Path], wanted: Order, tmp_path: Path) -> None:
    results = run(photos, wanted, ScriptedEngine(failing={"3.jpg": BrokenPicture()}))
    write_report(tmp_path / "reports" / "report.json", wanted, results)
    report = json.loads((tmp_path / "reports" / "report.json").read_text())
    assert (report["schema"], report["channel"], report["date"]) == ("photoconsent.report/1", "instagram", "2026-06-01")
    first, last = report["photos"][0], report["photos"][3]
    assert (tmp_path / "reports" / first["output"]).resolve() == results[0].output
    assert (first["sha256"], first["output_sha256"]) == (results[0].sha256, results[0].output_sha256)
    assert first["faces"] == [
        {
            "box": [1, 2, 30, 40],
            "score": 0.9,
            "doubtful": False,
            "person": None,
            "similarity": None,
            "consent": None,
            "decision": "hide",
            "reason": "unknown",
            "whole_person": False,
        }
    ]
    assert (last["status"], last["output"], last["error"]) == ("failed", None, str(BrokenPicture()))
    assert (tmp_path / "reports" / "report.json").stat().st_mode & 0o077 == 0


QR, SIGN = Place(Trait.CODE, Box(10, 20, 30, 30), "P-0012345"), Place(Trait.TEXT, Box(200, 20, 90, 20), "Resepsjon")


def judged(findings: Findings) -> PhotoDecision:
    """The code is covered, the sign only offered."""
    return replace(
        hide_all(findings),
        places=(DecidedPlace(QR, True, Why.SWITCH), DecidedPlace(SIGN, False, Why.OFFERED)),
    )


def test_covered_places_are_areas_with_a_kind(photos: list[Path], wanted: Order, tmp_path: Path) -> None:
    engine, jobs = ScriptedEngine(), [known(photos[0], BADGE), known(photos[1])]
    with pytest.raises(Cancelled):
        list(prepare(jobs, wanted, judged, engine, Listener(stop_after=1), journal(wanted)))
    results = list(prepare(jobs, wanted, judged, engine, NoProgress(), journal(wanted)))
    assert [told.areas for told in engine.instructions] == [(BADGE, QR.area), (QR.area,)]
    assert [told.codes_left for told in engine.instructions] == [(), ()]
    write_report(tmp_path / "report.json", wanted, results)
    first, second = json.loads((tmp_path / "report.json").read_text())["photos"]
    code = {"box": [10, 20, 30, 30], "kind": "code", "why": "switch"}
    assert first["areas"] == [{"box": [100, 200, 30, 20], "kind": "drawn"}, code]
    assert (second["areas"], second["offered"]) == ([code], first["offered"])
    assert first["offered"] == [{"box": [200, 20, 90, 20], "kind": "text", "why": "offered"}]
    assert "P-0012345" not in (tmp_path / "report.json").read_text()


def test_the_copy_is_searched_for_codes_only_where_they_are_to_be_covered(photos: list[Path], wanted: Order) -> None:
    def offered(findings: Findings) -> PhotoDecision:
        return replace(hide_all(findings), places=(DecidedPlace(QR, False, Why.OFFERED),))

    for switches, left in ((Switches(), None), (Switches.of(covered=[Trait.CODE]), (QR.area,))):
        engine, order = ScriptedEngine(), replace(wanted, switches=switches)
        list(prepare([Job(photos[0])], order, offered, engine, NoProgress(), journal(order)))
        assert engine.instructions[0].codes_left == left
        engine.instructions[0].target.unlink()


def test_a_photo_that_shows_somebody_shows_the_part_that_complies_unless_a_hand_said_otherwise(
    photos: list[Path], wanted: Order
) -> None:
    left, right = (FoundFace(Face(Box(x, 200, 40, 50), 0.9), None, Quality.POOR) for x in (80, 480))
    cropping = replace(wanted, crop_to_comply=True, channel=replace(wanted.channel, sizes=()))

    def show_right(findings: Findings) -> PhotoDecision:
        shown = Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.8, "C1")
        return PhotoDecision((Decision(Verdict.HIDE, Reason.UNKNOWN), shown))

    by_hand = Crop(Box(10, 20, 300, 200), 2.0)
    digests = [hashlib.sha256(photo.read_bytes()).hexdigest() for photo in photos[:2]]
    jobs = [
        Job(photo, Findings(photo, digest, (640, 480), (left, right), crop=crop))
        for photo, digest, crop in zip(photos, digests, (None, by_hand), strict=False)
    ]
    engine = ScriptedEngine()
    results = list(prepare(jobs, cropping, show_right, engine, NoProgress(), journal(cropping)))
    proposed = complying((640, 480), [right.face], [left.face], ())
    assert proposed is not None
    assert [told.crop for told in engine.instructions] == [proposed.crop, by_hand]
    assert [result.crop for result in results] == [proposed.crop, by_hand]
    whole = ScriptedEngine()
    list(prepare(jobs[:1], cropping, hide_all_of, whole, NoProgress(), journal(cropping, "r2")))
    assert [told.crop for told in whole.instructions] == [None], "nobody is shown"


def hide_all_of(findings: Findings) -> PhotoDecision:
    return PhotoDecision(tuple(Decision(Verdict.HIDE, Reason.UNKNOWN) for _ in findings.faces))
