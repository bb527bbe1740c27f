"""What the copies are for reaches the rule: who named a use in the consent is shown for that use and for no other."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest

from consent_db import encryption
from consent_db.consents import Withdrawal
from consent_db.errors import RegisterBusy
from consent_db.policies import NEUTRAL
from consent_db.records import ConsentTerms, NewPerson, NewPublication, Role
from consent_db.register import Register
from photoconsent.errors import LeftOut, PhotoError, RegisterChanged
from photoconsent.pipeline.decide import Pointed
from photoconsent.pipeline.engines import Outcome
from photoconsent.pipeline.face import Reason, Verdict
from photoconsent.pipeline.order import PhotoResult, Status
from photoconsent.pipeline.progress import Cancelled, NoProgress, Progress
from photoconsent.pipeline.steps import Job
from photoconsent.publishing.clearance import Clearance
from photoconsent.publishing.publish import Publishing
from tests.conftest import PASSPHRASE
from tests.consent_db.conftest import scan
from tests.pipeline.scripted import Listener, ScriptedEngine, order

ANNIVERSARY = "ward anniversary"
SIGNED = ConsentTerms(channels=frozenset({"instagram"}), signed_on=date(2026, 1, 10), valid_until=date(2028, 1, 10))


@pytest.fixture(autouse=True)
def quick_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real cost is proved in tests/consent_db/test_encryption.py."""
    monkeypatch.setattr(encryption, "ROUNDS", 1000)


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """A patient whose consent names a use beside the general one, and an employee who signed the ordinary form."""
    with Register.create(tmp_path / "consents.register", PASSPHRASE, actor="kari") as made:
        made.add_person(NewPerson("PATIENT", "Kari Nordmann", Role.PATIENT))
        named = replace(SIGNED, purposes=frozenset({"information", ANNIVERSARY}))
        made.record_consent("PATIENT", named, [scan("patient.png", 7)])
        made.add_person(NewPerson("EMPLOYEE", "Ola Hansen"))
        made.record_consent("EMPLOYEE", SIGNED, [scan("employee.png", 8)])
        yield made


def publish(
    register: Register,
    tmp_path: Path,
    purpose: str = "",
    who: str = "PATIENT",
    progress: Progress | None = None,
    engine: ScriptedEngine | None = None,
    doubts: Mapping[str, PhotoError] = MappingProxyType({}),
) -> list[PhotoResult]:
    """Prepare two photos with one face each, which a user pointed out; a second person has released them."""
    photos = [tmp_path / "one.jpg", tmp_path / "two.jpg"]
    pointed = {}
    for photo in photos:
        photo.write_bytes(photo.name.encode())
        pointed[hashlib.sha256(photo.read_bytes()).hexdigest()] = {0: Pointed(who)}
    clearance = Clearance(all_looked_at=True, all_released_by="Liv")
    publishing = Publishing(register, None, tmp_path, (), clearance=clearance, doubts=doubts)
    wanted = order(tmp_path / "out", purpose=purpose)
    jobs = [Job(photo) for photo in photos]
    return list(publishing.run(jobs, wanted, engine or ScriptedEngine(), progress or NoProgress(), pointed))


def outcome(results: list[PhotoResult]) -> set[tuple[Verdict, Reason]]:
    assert all(result.status is Status.EXPORTED for result in results), results
    return {(face.decision.verdict, face.decision.reason) for result in results for face in result.faces}


def on_record(register: Register) -> list[NewPublication]:
    return [publication.copy for publication in register.publications()]


def test_a_patient_is_shown_only_for_the_use_that_the_consent_names(register: Register, tmp_path: Path) -> None:
    for purpose in ("", "information", "recruitment"):
        assert outcome(publish(register, tmp_path, purpose)) == {(Verdict.HIDE, Reason.OTHER_PURPOSE)}, purpose
    assert outcome(publish(register, tmp_path, ANNIVERSARY)) == {(Verdict.SHOW, Reason.CONSENT)}


def test_who_signed_for_the_general_purpose_is_hidden_for_a_named_one(register: Register, tmp_path: Path) -> None:
    assert outcome(publish(register, tmp_path, who="EMPLOYEE")) == {(Verdict.SHOW, Reason.CONSENT)}
    assert outcome(publish(register, tmp_path, ANNIVERSARY, "EMPLOYEE")) == {(Verdict.HIDE, Reason.OTHER_PURPOSE)}


def test_a_policy_that_allows_one_purpose_alone_lets_that_one_through(register: Register, tmp_path: Path) -> None:
    register.follow(replace(NEUTRAL, only_purposes=frozenset({ANNIVERSARY})))
    assert outcome(publish(register, tmp_path)) == {(Verdict.HIDE, Reason.POLICY)}
    assert outcome(publish(register, tmp_path, ANNIVERSARY)) == {(Verdict.SHOW, Reason.CONSENT)}


def test_the_purpose_is_on_record_so_the_copy_need_not_come_down(register: Register, tmp_path: Path) -> None:
    publish(register, tmp_path, ANNIVERSARY)
    assert [one.purpose for one in on_record(register)] == [ANNIVERSARY, ANNIVERSARY]
    assert register.takedowns(date(2026, 6, 1)) == []
    register.correct_consent("C1", SIGNED, "the use was crossed out")
    assert len(register.takedowns(date(2026, 6, 1))) == 2


def test_a_batch_that_was_stopped_goes_on_only_for_the_same_purpose(register: Register, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        publish(register, tmp_path, ANNIVERSARY, progress=Listener(stop_after=1))
    (first,) = on_record(register)
    assert outcome(publish(register, tmp_path)) == {(Verdict.HIDE, Reason.OTHER_PURPOSE)}
    assert {one.purpose for one in on_record(register) if one != first} == {""}


def test_the_register_knows_the_purposes_that_consents_name(register: Register) -> None:
    assert register.purposes() == (ANNIVERSARY,)
    register.correct_consent("C1", SIGNED, "the use was crossed out")
    assert register.purposes() == ()


def meanwhile(photo: str, happens: Callable[[], object]) -> ScriptedEngine:
    """An engine during whose work something happens: the copy of that photo is just written."""
    return ScriptedEngine(after=lambda outcome: happens() if outcome.source.name == photo else None)


def end_by_erasing(register: Register) -> None:
    register.erase("EMPLOYEE")


def end_by_withdrawing(register: Register) -> None:
    register.withdraw_all("EMPLOYEE", Withdrawal(date(2026, 5, 1)))


@pytest.mark.parametrize("end", [end_by_erasing, end_by_withdrawing])
@pytest.mark.parametrize(("photo", "copies"), [("one.jpg", 0), ("two.jpg", 1)])
def test_a_consent_that_ends_during_a_batch_counts_from_that_moment(
    register: Register, tmp_path: Path, end: Callable[[Register], None], photo: str, copies: int
) -> None:
    results = publish(register, tmp_path, who="EMPLOYEE", engine=meanwhile(photo, lambda: end(register)))
    late = results[copies:]
    assert [result.status for result in results[:copies]] == [Status.EXPORTED] * copies
    assert [(r.status, type(r.error), r.output) for r in late] == [(Status.HELD, RegisterChanged, None)] * len(late)
    assert len(list((tmp_path / "out").iterdir())) == copies
    assert len(on_record(register)) == copies
    assert list(tmp_path.glob("batch-*")) == []


def test_after_the_change_the_rest_is_prepared_by_what_holds_now(register: Register, tmp_path: Path) -> None:
    publish(register, tmp_path, who="EMPLOYEE", engine=meanwhile("one.jpg", lambda: end_by_withdrawing(register)))
    assert outcome(publish(register, tmp_path, who="EMPLOYEE")) == {(Verdict.HIDE, Reason.WITHDRAWN)}


def test_a_copy_that_cannot_be_put_on_record_is_removed_and_the_batch_goes_on(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "BUSY_SECONDS", 0.0)
    another = encryption.connect(register.path, encryption.key_of(register.path, PASSPHRASE))

    def disturb(photo: Outcome) -> None:
        another.execute("BEGIN IMMEDIATE" if photo.source.name == "one.jpg" else "ROLLBACK")

    with Register.open(register.path, PASSPHRASE) as mine:
        refused, done = publish(mine, tmp_path, engine=ScriptedEngine(after=disturb))
    another.close()
    assert (refused.status, type(refused.error), refused.output) == (Status.FAILED, RegisterBusy, None)
    assert done.output is not None
    assert [file.name for file in (tmp_path / "out").iterdir()] == [done.output.name]
    assert [one.output for one in on_record(register)] == [str(done.output.resolve())]


@pytest.mark.parametrize("left", ["one.jpg", "two.jpg"])
def test_a_photo_left_out_while_its_copy_is_written_keeps_no_copy(
    register: Register, tmp_path: Path, left: str
) -> None:
    doubts: dict[str, PhotoError] = {}

    def leave_out() -> None:
        doubts[hashlib.sha256(left.encode()).hexdigest()] = LeftOut()

    results = publish(register, tmp_path, engine=meanwhile("one.jpg", leave_out), doubts=doubts)
    (gone,) = [result for result in results if result.source.name == left]
    (kept,) = [result for result in results if result.source.name != left]
    assert (gone.status, type(gone.error), gone.output) == (Status.HELD, LeftOut, None)
    assert list((tmp_path / "out").iterdir()) == [kept.output]
    assert [one.output for one in on_record(register)] == [str(kept.output)]


def test_a_stopped_batch_leaves_nothing_that_is_not_on_record_and_no_note_once_the_register_changed(
    register: Register, tmp_path: Path
) -> None:
    class Killed(Exception):
        pass

    def kill() -> None:
        raise Killed

    with pytest.raises(Killed):
        publish(register, tmp_path, who="EMPLOYEE", engine=meanwhile("two.jpg", kill))
    assert len(list((tmp_path / "out").iterdir())) == 2
    register.erase("EMPLOYEE")
    again = publish(register, tmp_path)
    recorded = {one.output for one in on_record(register)}
    assert {str(file.resolve()) for file in (tmp_path / "out").iterdir()} <= recorded
    assert len(again) == 2
    assert list(tmp_path.glob("batch-*")) == []
