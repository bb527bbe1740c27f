"""What hands decided about photos: kept by the photo's hash, tied to nobody who was erased, taken over from drafts."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from consent_db import encryption
from consent_db.audit import Change
from consent_db.drafts import DAYS_KEPT
from consent_db.policies import NEUTRAL
from consent_db.records import NewPerson, NewPublication
from consent_db.register import Register, migrate
from consent_db.sealing import furnish
from consent_db.store import Store

from .conftest import PASSPHRASE, still

ONE, OTHER = "ab" * 32, "cd" * 32


def test_decisions_are_kept_and_replaced_by_the_hash_of_the_photo(register: Register, kari: str) -> None:
    register.keep_hand_decisions(ONE, "/album/a.jpg", "first", [kari])
    register.keep_hand_decisions(ONE, "/moved/a.jpg", "second", [])
    record = register.hand_decisions(ONE)
    assert record is not None
    assert (record.source, record.body, dict(record.people)) == ("/moved/a.jpg", "second", {})
    assert register.hand_decisions(OTHER) is None
    assert [one.photo_sha256 for one in register.hand_decisions_at("/moved/a.jpg")] == [ONE]
    assert register.hand_decisions_at("/album/a.jpg") == []


def test_everybody_who_had_a_hand_in_it_is_known(tmp_path: Path) -> None:
    Register.create(tmp_path / "r", PASSPHRASE, actor="kari").close()
    for actor in ("ola", "kari", "ola"):
        with Register.open(tmp_path / "r", PASSPHRASE, actor=actor) as register:
            register.keep_hand_decisions(ONE, "a.jpg", "body", [])
            record = register.hand_decisions(ONE)
    assert record is not None
    assert record.decided_by == ("kari", "ola")


def test_an_erased_person_is_pointed_out_nowhere_and_a_corrected_number_holds(register: Register, kari: str) -> None:
    register.add_person(NewPerson("P2", "Ola Hansen"))
    register.keep_hand_decisions(ONE, "a.jpg", "body", [kari, "P2", "stranger"])
    register.correct_person("P2", NewPerson("P77", "Ola Hansen"))
    register.erase(kari)
    record = register.hand_decisions(ONE)
    assert record is not None
    assert dict(record.people) == {1: "P77"}
    assert register.check() == []


def test_the_log_is_not_touched_and_a_batch_can_tell_that_something_changed(register: Register, kari: str) -> None:
    before, hands = (register.revision(), len(register.log())), register.hand_revision()
    register.keep_hand_decisions(ONE, "a.jpg", "body", [kari])
    assert (register.revision(), len(register.log())) == before
    assert register.hand_revision() != hands


def test_a_person_may_see_in_which_photos_they_were_pointed_out(register: Register, kari: str, tmp_path: Path) -> None:
    register.keep_hand_decisions(ONE, "/album/a.jpg", "body", [kari])
    register.keep_hand_decisions(OTHER, "/album/b.jpg", "body", [])
    register.everything_about(kari, tmp_path)
    held = json.loads((tmp_path / "record.json").read_text("utf-8"))
    assert held["pointed_out_by_hand_in_photos"] == [
        {"photo_sha256": ONE, "source": "/album/a.jpg", "saved_at": "2026-06-01 12:00:00+00:00"}
    ]


def test_who_was_pointed_out_is_forgotten_after_a_while_and_what_hides_never(tmp_path: Path) -> None:
    """Unless a copy is out, or work in progress speaks of the photo: then the photo may have to be prepared again."""
    begun = datetime(2026, 1, 1, 12, tzinfo=UTC)
    photos = {name: name * 32 for name in ("aa", "bb", "cc")}
    with Register.create(tmp_path / "r", PASSPHRASE, clock=lambda: begun) as register:
        register.add_person(NewPerson("P1", "Kari"))
        for sha256 in photos.values():
            register.keep_hand_decisions(sha256, "a.jpg", "body", ["P1"])
        register.save_draft(None, f'{{"photos": ["{photos["bb"]}"]}}', [])
        number = register.record_publication(
            NewPublication(photos["cc"], "ff" * 32, "website", date(2026, 1, 1), (), 0)
        )
    for days, down, forgotten in ((DAYS_KEPT, False, 0), (DAYS_KEPT + 1, False, 1), (DAYS_KEPT + 1, True, 1)):
        now = begun + timedelta(days=days)
        with Register.open(tmp_path / "r", PASSPHRASE, clock=lambda now=now: now) as register:
            if down:
                register.mark_taken_down(number, date(2026, 1, 2))
            assert register.forget_old_names() == forgotten
            records = {name: register.hand_decisions(sha256) for name, sha256 in photos.items()}
            assert all(record is not None and record.body == "body" for record in records.values())
    assert {name: dict(record.people) for name, record in records.items() if record is not None} == {
        "aa": {},
        "bb": {0: "P1"},
        "cc": {},
    }


def test_found_faces_hold_for_their_finder_and_not_for_ever(tmp_path: Path) -> None:
    begun = datetime(2026, 1, 1, 12, tzinfo=UTC)
    with Register.create(tmp_path / "r", PASSPHRASE, clock=lambda: begun) as register:
        register.keep_found_faces(ONE, "yunet 1", "old")
        register.keep_found_faces(ONE, "yunet 2", "new")
        register.forget_old_faces()
        assert register.found_faces(ONE, "yunet 1") is None
        assert register.found_faces(ONE, "yunet 2") == "new"
        assert register.found_faces(OTHER, "yunet 2") is None
    later = begun + timedelta(days=DAYS_KEPT + 1)
    with Register.open(tmp_path / "r", PASSPHRASE, clock=lambda: later) as register:
        register.forget_old_faces()
        assert register.found_faces(ONE, "yunet 2") is None


FRAME, MOVED = [10.0, 10.0, 40.0, 50.0], [200.0, 10.0, 40.0, 50.0]


def edits(**said: object) -> dict[str, object]:
    return {"drawn": 0, "boxes": [], "removed": [], "pointed": [], "areas": [], "frames": [], "people": [], **said}


def draft(photos: list[dict[str, object]], **said: object) -> str:
    return json.dumps(
        {"chosen": ["/album"], "channel": "website", "day": "2026-06-01", "guests": None, "photos": photos}
        | {"prepared_by": ["kari"], **said}
    )


NAMED = edits(pointed=[[0, 1], [1, None]], frames=[[0, FRAME], [1, MOVED]], people=[[0, 3]])
EARLIER = edits(
    drawn=1, boxes=[[-1, [300.0, 1.0, 9.0, 9.0]]], areas=[[1, {"box": [1, 2, 3, 4]}]], frames=[[0, FRAME]],
    pointed=[[0, None]],
)  # fmt: skip


def test_what_drafts_of_an_older_register_hold_belongs_to_the_photos_afterwards(tmp_path: Path) -> None:
    """Three drafts speak of one photo: the word saved last counts, an emptier one is none, and what an earlier one
    drew and covered stays covered. Finished work is not offered any more, unfinished work is, without the decisions.
    """
    key = encryption.derive(PASSPHRASE, bytes(range(16)))
    path = tmp_path / "old.register"
    encryption.make_file(path)
    migrate(path, key, "0003")
    store = Store(path, key)
    with store.writing() as session:
        change = Change(session, "clerk", still())
        furnish(change, NEUTRAL)
        change.finish()
    old = Register(store, "clerk", still)
    old.add_person(NewPerson("P1", "Kari Nordmann"))
    old.add_person(NewPerson("P2", "Ola Hansen"))
    photo = {"source": "/album/a.jpg", "sha256": ONE}
    old.save_draft(None, "no draft at all", [])
    old.save_draft(None, draft([{**photo, "edits": EARLIER}], finished=True), [])
    old.save_draft(None, draft([{**photo, "looked_at": True, "edits": NAMED}]), ["P1", "P2"])
    old.save_draft(None, draft([photo, {"source": "/album/b.jpg", "sha256": OTHER, "edits": {"drawn": 1}}]), [])
    store.close()
    with Register.open(path, PASSPHRASE, clock=still) as register:
        record, unreadable = register.hand_decisions(ONE), register.hand_decisions(OTHER)
        bodies = [one.body for one in register.drafts()]
        assert register.check() == []
    assert record is not None
    assert (record.source, dict(record.people)) == ("/album/a.jpg", {0: "P2"})
    assert record.decided_by == ("clerk", "kari")
    said = json.loads(record.body)
    assert said["pointed"] == [[0, 0], [1, None], [-1, None]]
    assert said["boxes"] == [[-1, [300.0, 1.0, 9.0, 9.0]]]
    assert said["areas"] == [[1, {"box": [1, 2, 3, 4]}]]
    empty, kept, stranger = bodies
    assert stranger == "no draft at all"
    assert json.loads(empty)["photos"] == [photo, {"source": "/album/b.jpg", "sha256": OTHER}]
    assert unreadable is not None
    assert json.loads(unreadable.body) == {"doubt": True}, "the photo is held until somebody looked at it"
    assert json.loads(kept)["photos"] == [
        {**photo, "looked_at": True, "frames": [[0, FRAME], [1, MOVED]], "people": [[0, 3]]}
    ]
