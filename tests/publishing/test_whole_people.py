"""Of whom the whole person is covered: by role, because nobody knows them, or by the policy of the register."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.records import NewPerson, Role
from consent_db.register import Register
from photoconsent.pipeline.decide import PhotoDecision
from photoconsent.pipeline.face import Decision, Reason, Verdict
from photoconsent.publishing.whole_people import UnknownWholePerson, WholePeople, check_whole_people
from tests.conftest import PASSPHRASE

SHOWN = Decision(Verdict.SHOW, Reason.CONSENT, "P1", 0.8, "C1.1")
PATIENT = Decision(Verdict.HIDE, Reason.NO_CONSENT, "P1", 0.8)
PERHAPS = Decision(Verdict.HIDE, Reason.UNSURE, "P1", 0.4)
EMPLOYEE = Decision(Verdict.HIDE, Reason.WITHDRAWN, "P2", 0.8)
STRANGER = Decision(Verdict.HIDE, Reason.UNKNOWN)
EVERYBODY = PhotoDecision((SHOWN, PATIENT, PERHAPS, EMPLOYEE, STRANGER))


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Register]:
    monkeypatch.setattr(encryption, "ROUNDS", 1000)
    path = tmp_path / "consents.register"
    Register.create(path, PASSPHRASE).close()
    with Register.open(path, PASSPHRASE) as made:
        made.add_person(NewPerson("P1", role=Role.PATIENT))
        made.add_person(NewPerson("P2", role=Role.EMPLOYEE))
        yield made


@pytest.mark.parametrize(
    ("named", "whole"),
    [
        ((), [False] * 5),
        (("patient",), [False, True, True, False, False]),
        (("unknown",), [False, False, False, False, True]),
        (("employee", "unknown"), [False, False, False, True, True]),
        (("all",), [False, True, True, True, True]),
    ],
)
def test_those_who_are_named_are_covered_whole_and_nobody_who_is_shown(
    register: Register, named: tuple[str, ...], whole: list[bool]
) -> None:
    decided = WholePeople.of(register, named).applied(EVERYBODY)
    assert [one.whole for one in decided.decisions] == whole
    assert [replace(one, whole=False) for one in decided.decisions] == list(EVERYBODY.decisions)


def test_the_policy_names_roles_too(register: Register) -> None:
    register.follow(replace(register.policy, whole_person_roles=frozenset({Role.PATIENT})))
    decided = WholePeople.of(register, ()).applied(EVERYBODY)
    assert [one.whole for one in decided.decisions] == [False, True, True, False, False]


def test_without_a_register_everybody_or_the_unknown_can_be_named() -> None:
    for named in ("all", "unknown"):
        decided = WholePeople.of(None, (named,)).applied(PhotoDecision((STRANGER,)))
        assert [one.whole for one in decided.decisions] == [True]


def test_a_word_that_is_no_role_is_refused() -> None:
    assert check_whole_people(["unknown", "patient", "patient"]) == ("patient", "unknown")
    with pytest.raises(UnknownWholePerson, match=r"called patients\. Say one of: employee, .*patient.*unknown, all"):
        check_whole_people(["patients"])
