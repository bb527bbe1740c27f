"""The open event without a window: where photos stand, what is decided, and the way back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from photoconsent.errors import BrokenPicture
from photoconsent.event.edits import Edits
from photoconsent.gui.event.session import Session, State
from photoconsent.gui.photos.photo_model import PhotoFilter, PhotoModel, Role
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality, Reason, Verdict
from photoconsent.pipeline.order import PhotoResult, Status
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.crosscheck import CrossCheck

A, B, C = Path("a.jpg"), Path("b.jpg"), Path("c.jpg")


def searched(path: Path, *, doubtful: bool = False) -> Outcome:
    face = FoundFace(Face(Box(10, 10, 40, 50), 0.9, None, doubtful), np.ones(128, np.float32), Quality.GOOD)
    return Outcome(path, Findings(path, path.stem * 64, (400, 300), (face,), b"jpeg"))


@pytest.fixture
def session(qapp: QApplication) -> Session:
    session = Session()
    session.judge_by(CrossCheck(None, "website", date(2026, 6, 1), "sface").with_pointed)
    session.open([A, B, C])
    return session


def test_photos_stand_where_the_search_left_them(session: Session) -> None:
    assert [e.state for e in session.entries] == [State.WAITING] * 3
    session.take(searched(A))
    session.take(searched(B, doubtful=True))
    session.take(Outcome(C, error=BrokenPicture()))
    assert [e.state for e in session.entries] == [State.READY, State.NEEDS_A_LOOK, State.FAILED]
    assert session.searched
    assert session.not_looked_at() == 2


def test_a_photo_that_was_looked_at_is_ready(session: Session) -> None:
    session.take(searched(B, doubtful=True))
    session.look_at(1, True)
    assert session.entries[1].state is State.READY


def test_before_a_register_is_open_nobody_is_shown(qapp: QApplication) -> None:
    session = Session()
    session.open([A])
    session.take(searched(A))
    assert [one.decision.verdict for one in session.entries[0].faces] == [Verdict.HIDE]


def test_an_outcome_of_an_earlier_event_is_passed_over(session: Session) -> None:
    session.take(searched(Path("elsewhere.jpg")))
    assert [e.state for e in session.entries] == [State.WAITING] * 3


def test_an_edit_decides_anew_and_can_be_undone(session: Session) -> None:
    session.take(searched(A))
    session.edit(0, Edits().with_pointed(0, None), "hide")
    assert session.entries[0].faces[0].decision.reason is Reason.HIDDEN_BY_USER
    session.undo_stack.undo()
    assert session.entries[0].faces[0].decision.reason is Reason.UNKNOWN


def test_a_finished_photo_that_is_edited_is_no_longer_done(session: Session) -> None:
    session.take(searched(A))
    session.take_result(PhotoResult(A, Status.EXPORTED))
    assert session.entries[0].state is State.DONE
    session.edit(0, Edits().with_drawn(Box(1, 1, 20, 20)), "draw")
    assert session.entries[0].state is State.READY


def test_jobs_carry_the_frames_as_they_stand_and_what_was_said(session: Session) -> None:
    session.take(searched(A))
    session.take(searched(B))
    session.edit(0, Edits().with_drawn(Box(1, 1, 20, 20)).with_pointed(-1, "P1"), "draw")
    jobs = session.jobs()
    assert [job.source for job in jobs] == [A, B]
    assert jobs[0].known is not None
    assert len(jobs[0].known.faces) == 2
    assert session.pointed() == {"a" * 64: {1: Pointed("P1")}}


def test_a_photo_that_is_left_out_has_no_job_and_no_outcome(session: Session) -> None:
    session.take(searched(A))
    session.take(searched(B))
    session.looks_right(1, "looks right")
    session.leave_out([0, 1, 2], True, "leave out")  # the last one is still to be searched
    assert [e.state for e in session.entries] == [State.LEFT_OUT, State.LEFT_OUT, State.WAITING]
    assert session.jobs() == []
    assert (session.not_looked_at(), session.outcome(session.entries[0])) == (0, "")
    session.undo_stack.undo()
    assert [job.source for job in session.jobs()] == [A, B]
    assert session.entries[1].looked_at


def test_opening_another_event_forgets_the_undo_stack(session: Session) -> None:
    session.take(searched(A))
    session.edit(0, Edits().without(0), "remove")
    session.open([B])
    assert session.undo_stack.count() == 0


def test_the_model_speaks_and_filters(session: Session, english: None) -> None:
    model = PhotoModel(session)
    filtered = PhotoFilter(model)
    session.take(searched(A))
    session.take(searched(B, doubtful=True))
    assert [model.index(r).data(Role.STATE) for r in range(3)] == [State.READY, State.NEEDS_A_LOOK, State.WAITING]
    assert model.index(0).data(Role.SUMMARY) == "0 shown, 1 covered"
    filtered.show_only(lambda entry: entry.state is State.NEEDS_A_LOOK)
    assert [filtered.index(r, 0).data() for r in range(filtered.rowCount())] == ["b.jpg"]


def test_what_is_said_about_a_picture_holds_under_each_of_its_names(session: Session) -> None:
    session.take(searched(A))
    session.edit(0, Edits().with_drawn(Box(200, 100, 40, 50)), "draw a face")
    copy = searched(A).findings
    assert copy is not None
    session.take(Outcome(B, replace(copy, source=B)))
    assert session.entries[1].edits == session.entries[0].edits
    session.edit(1, session.entries[1].edits.with_drawn(Box(300, 100, 40, 50)), "draw another")
    assert [len(job.known.faces) for job in session.jobs() if job.known is not None] == [3, 3]
    session.undo_stack.undo()
    assert [len(entry.faces) for entry in session.entries[:2]] == [2, 2]


def test_another_picture_of_the_same_name_has_nothing_said_about_it(session: Session) -> None:
    session.take(searched(A))
    session.edit(0, Edits().with_pointed(0, None), "hide")
    session.look_at(0, True)
    other = searched(A).findings
    assert other is not None
    session.take(Outcome(A, replace(other, sha256="f" * 64)))
    entry = session.entries[0]
    assert (entry.edits, entry.looked_at) == (Edits(), False)
    assert entry.faces[0].decision.reason is Reason.UNKNOWN
    session.undo_stack.undo()
    assert entry.edits == Edits()
