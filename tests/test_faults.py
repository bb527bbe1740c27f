"""A fault anywhere between the photo and the record ends in a hidden face or no copy, never in a face that shows.

`make bench-trust` plants every fault there is, some 600. Here are those that once let something out, and from each step
of the way the most dangerous: a function that answers as if there were nothing.
"""

import warnings
from collections.abc import Iterator

import pytest

from tests.faults import Fault, Scene, Site, make_scene, plant, sites

WORST = [
    # (where, what): each of these once let a face or a copy out that should not go
    ("steps.Steps.find", Fault.EMPTY),
    ("steps.Steps._search", Fault.EMPTY),
    ("steps.Steps._embedded", Fault.EMPTY),
    ("steps.Steps.copy", Fault.EMPTY),
    ("copies.write_copy", Fault.EMPTY),
    ("copies._meter", Fault.RAISE),
    ("copies.discard_partial", Fault.RAISE),
    ("copies._make_durable", Fault.RAISE),
    ("batch._Batch.answer", Fault.EMPTY),
    ("batch._Batch.result", Fault.RAISE),
    ("batch._Batch.result", Fault.NOTHING),
    ("batch._Decisions.judged", Fault.NOTHING),
    ("batch._Decisions.judged", Fault.EMPTY),
    ("clearance.Clearance.releaser", Fault.NOTHING),
    ("publish.Publishing._on_record", Fault.NOTHING),
    ("publish.Publishing._record", Fault.RAISE),
    ("publish.Publishing._record", Fault.NOTHING),
    ("detect.see", Fault.EMPTY),
    ("detect._first_looks", Fault.EMPTY),
    ("detect._judged", Fault.NO_NUMBER),
    ("detector.look", Fault.EMPTY),
    ("detector._decode", Fault.NO_NUMBER),
    ("merging.places_of", Fault.EMPTY),
    ("merging.merged", Fault.EMPTY),
    ("recognise.embed", Fault.EMPTY),
    ("recognise.vector_of", Fault.NO_NUMBER),
    ("recognise.similarity_at", Fault.NO_NUMBER),
    ("gallery.Gallery._nearness", Fault.NO_NUMBER),
    ("decide.decide", Fault.EMPTY),
    ("head.head_of", Fault.NO_NUMBER),
    ("cover.cover", Fault.EMPTY),
    ("proof.attack", Fault.NO_NUMBER),
    ("proof.trace", Fault.NO_NUMBER),
    ("remains.remains", Fault.NO_NUMBER),
    ("proof.prove_bytes", Fault.NOTHING),
]


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PHOTOCONSENT_HOME", str(tmp_path_factory.mktemp("home")))
        made = make_scene(tmp_path_factory.mktemp("scene"))
    yield made
    made.register.close()


@pytest.mark.parametrize(("where", "fault"), WORST, ids=[f"{where} {fault}" for where, fault in WORST])
def test_nothing_gets_out(scene: Scene, where: str, fault: Fault) -> None:
    site = next(one for one in sites() if str(one) == where)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # numpy says what it thinks of a picture that is no number
        called, _, wrong = plant(scene, site, fault)
    assert called, "the function is not on the way any more: choose another"
    assert wrong == []


def test_a_copy_is_watched_by_more_than_the_program(scene: Scene) -> None:
    out, results, _ = scene.prepare()
    (copy,) = [one.output for one in results if one.output is not None]
    copy.write_bytes(scene.photo.read_bytes())
    assert len(scene.wrong(out)) == 2  # neither on record nor covered: the witness sees both


def test_every_site_can_be_planted(scene: Scene) -> None:
    assert len(sites()) > 150
    assert all(isinstance(one, Site) for one in sites())
