"""Work in progress: kept whole, tied to nobody who was erased, and no matter for the log."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from consent_db.drafts import DAYS_KEPT
from consent_db.records import NewPerson
from consent_db.register import Register


def test_a_draft_is_kept_and_replaced_under_its_number(register: Register, kari: str) -> None:
    number = register.save_draft(None, "first", [kari])
    assert register.save_draft(number, "second", []) == number
    (draft,) = register.drafts()
    assert (draft.number, draft.body, dict(draft.people)) == (number, "second", {})
    assert draft.begun_by == draft.saved_by == "clerk"


def test_the_draft_saved_last_comes_first(register: Register) -> None:
    register.save_draft(None, "old", [])
    register.save_draft(None, "new", [])
    assert [draft.body for draft in register.drafts()] == ["new", "old"]


def test_an_erased_person_is_in_no_draft_and_the_others_keep_their_places(register: Register, kari: str) -> None:
    register.add_person(NewPerson("P2", "Ola Hansen"))
    register.save_draft(None, "body", [kari, "P2"])
    register.erase(kari)
    (draft,) = register.drafts()
    assert dict(draft.people) == {1: "P2"}
    assert register.check() == []


def test_a_corrected_number_holds_in_drafts_as_well(register: Register, kari: str) -> None:
    register.save_draft(None, "body", [kari])
    register.correct_person(kari, NewPerson("P77", "Kari Nordmann"))
    assert dict(register.drafts()[0].people) == {0: "P77"}


def test_somebody_who_is_not_in_the_register_gets_no_place(register: Register, kari: str) -> None:
    register.save_draft(None, "body", ["stranger", kari])
    assert dict(register.drafts()[0].people) == {1: kari}


def test_drafts_change_neither_the_log_nor_what_decisions_depend_on(register: Register, kari: str) -> None:
    before = register.revision(), len(register.log())
    register.forget_draft(register.save_draft(None, "body", [kari]))
    assert (register.revision(), len(register.log())) == before
    assert register.drafts() == []


def test_forgetting_what_is_gone_does_nothing_and_saving_it_makes_it_anew(register: Register) -> None:
    number = register.save_draft(None, "body", [])
    register.forget_draft(number)
    register.forget_draft(number)
    again = register.save_draft(number, "body", [])
    assert again != number
    assert [draft.number for draft in register.drafts()] == [again]


def test_a_person_may_see_that_drafts_speak_of_them(register: Register, kari: str, tmp_path: Path) -> None:
    register.save_draft(None, "body", [kari])
    folder = tmp_path / "all"
    register.everything_about(kari, folder)
    held = json.loads((folder / "record.json").read_text("utf-8"))
    assert held["pointed_out_in_drafts_saved_at"] == ["2026-06-01 12:00:00+00:00"]


def test_a_draft_that_nobody_touches_is_not_kept_for_ever(tmp_path: Path) -> None:
    begun = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Register.create(tmp_path / "a.register", "three unrelated words", clock=lambda: begun) as register:
        register.save_draft(None, "left alone", [])
        gone_on_with = register.save_draft(None, "gone on with", [])
    for days, kept in ((DAYS_KEPT, ["gone on with", "left alone"]), (DAYS_KEPT + 1, ["gone on with"])):
        now = begun + timedelta(days=days)
        with Register.open(tmp_path / "a.register", "three unrelated words", clock=lambda now=now: now) as register:
            register.save_draft(gone_on_with, "gone on with", [])
            removed = [draft.body for draft in register.forget_old_drafts()]
            assert removed == [body for body in ("left alone",) if body not in kept]
            assert [draft.body for draft in register.drafts()] == kept
