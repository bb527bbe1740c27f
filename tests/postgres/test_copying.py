"""A register copied to a server and back is the same register."""

from pathlib import Path

import pytest
from sqlalchemy import text

from consent_db import copying
from consent_db.errors import NotEqual, RegisterContradicted
from consent_db.postgres.address import Address
from consent_db.postgres.errors import RegisterThere
from consent_db.printed import FormKind
from consent_db.records import Media, NewPerson
from consent_db.register import Register
from consent_db.tables import Table
from tests.consent_db.clock import TODAY, still
from tests.consent_db.insider import furnish
from tests.postgres.conftest import PASSPHRASE


@pytest.fixture
def full(tmp_path: Path) -> Register:
    """A register in a file with something in every table."""
    made = Register.create(tmp_path / "full.register", PASSPHRASE, actor="clerk", clock=still)
    furnish(made)
    made.print_form(FormKind.CONSENT, "P1", "nb", "1", "the text of a form", "{}")
    made.add_person(NewPerson("GONE"))
    made.erase("GONE")
    return made


def everything(register: Register) -> dict[str, list[object]]:
    """What the register answers to every question."""
    people = register.people()
    return {
        "people": list(people),
        "pages": [(page.person, page.consents, page.biometrics) for page in map(register.person, register.numbers())],
        "answers": [register.everywhere(line.id, Media.STILL, TODAY) for line in people],
        "publications": list(register.publications()),
        "channels": list(register.channels()),
        "drafts": list(register.drafts()),
        "due": list(register.due(TODAY)),
        "forms": [
            register.evidence(e.number) for p in people for v in register.person(p.id).consents for e in v.evidence
        ],
        "found": [line.id for line in register.find("kari")],
    }


def test_there_and_back_everything_is_equal(full: Register, empty: Address, tmp_path: Path) -> None:
    with (
        full,
        copying.copy(full, empty, PASSPHRASE) as there,
        copying.copy(there, tmp_path / "back.register", PASSPHRASE) as back,
    ):
        assert sorted(full.numbers()) == sorted(there.numbers()) == sorted(back.numbers())
        assert {key: sorted(map(str, value)) for key, value in everything(full).items()} == {
            key: sorted(map(str, value)) for key, value in everything(back).items()
        }
        assert everything(full)["people"] == everything(there)["people"]
        assert everything(full)["forms"] == everything(there)["forms"]
        assert (there.check(), back.check()) == ([], [])
        log = full.log()
        assert (there.log()[: len(log)], back.log()[: len(log)]) == (log, log)
        assert there.check(word=full.seal_word()) == []
        # Numbers go on where they were: those of who was erased are not given again.
        with full._store.reading() as session:
            last = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'person'"))
        for register in (there, back):
            register.add_person(NewPerson("NEW"))
            with register._store.reading() as session:
                assert session.scalar(text("SELECT key FROM person ORDER BY key DESC LIMIT 1")) == last + 1


def test_every_table_is_furnished_so_that_equal_means_something(full: Register) -> None:
    with full, full._store.reading() as session:
        empty = [t for t in Table.metadata.tables if session.scalar(text(f'SELECT count(*) FROM "{t}"')) == 0]
    assert set(empty) <= {"review", "review_person", "departure", "guardian", "membership", "people_group", "notice"}


def test_a_copy_goes_into_an_empty_database_alone(full: Register, copied: Address) -> None:
    with full, pytest.raises(RegisterThere):
        copying.copy(full, copied, PASSPHRASE)


def test_what_its_seals_contradict_is_not_copied(full: Register, tmp_path: Path, empty: Address) -> None:
    with full:
        with full._store.connection() as connection:
            connection.execute(text("UPDATE person SET name = 'Eve'"))
        with pytest.raises(RegisterContradicted):
            copying.copy(full, empty, PASSPHRASE)


def test_a_copy_that_differs_is_not_kept(
    full: Register, empty: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = copying._whole

    def lose(table: str, row: dict[str, object]) -> dict[str, object]:
        lose.calls += 1
        return {**whole(table, row), "contact": "x"} if table == "person" and lose.calls < 200 else whole(table, row)

    lose.calls = 0
    with full:
        for target in (empty, tmp_path / "lost.register"):
            lose.calls = 0
            with monkeypatch.context() as patch:
                patch.setattr(copying, "_whole", lose)
                _differ_once(patch)
                with pytest.raises(NotEqual):
                    copying.copy(full, target, PASSPHRASE)
        assert not (tmp_path / "lost.register").exists()
        copying.copy(full, empty, PASSPHRASE).close()


def _differ_once(patch: pytest.MonkeyPatch) -> None:
    """Let the comparison read what is there."""
    right = copying._prove_equal

    def compare(session: object, copied: object) -> None:
        patch.setattr(copying, "_whole", lambda table, row: row)
        right(session, copied)

    patch.setattr(copying, "_prove_equal", compare)
