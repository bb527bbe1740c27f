"""Whatever is altered past this program is found, and nobody is recognised by it."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from consent_db import encryption
from consent_db.errors import RegisterContradicted
from consent_db.records import NewPerson
from consent_db.register import Register
from consent_db.store import Store

from .conftest import PASSPHRASE, still
from .insider import EDITS, Scene, furnish, seal_all_anew


@pytest.fixture(scope="module")
def furnished(made: tuple[Path, encryption.Key], tmp_path_factory: pytest.TempPathFactory) -> Scene:
    path = tmp_path_factory.mktemp("furnished") / "consents.register"
    shutil.copy(made[0], path)
    store = Store(path, made[1])
    furnish(Register(store, "clerk", still))
    store.fold()
    store.close()
    return Scene(path, made[1])


@pytest.fixture
def scene(furnished: Scene, tmp_path: Path) -> Scene:
    return furnished.copy(tmp_path / "consents.register")


def checked(scene: Scene) -> list[str]:
    store = Store(scene.path, scene.key)
    try:
        return Register(store, "clerk", still).check()
    finally:
        store.close()


def test_nothing_is_wrong_with_what_only_the_program_wrote(scene: Scene) -> None:
    assert checked(scene) == []
    assert len(EDITS) >= 34


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_past_the_program_is_found(scene: Scene, edit: str) -> None:
    scene.edit(EDITS[edit])
    assert checked(scene) != []


def test_versions_are_judged_one_by_one_though_they_are_read_together(scene: Scene) -> None:
    scene.edit("UPDATE consent_version SET state = 'no such state', recorded_at = 'no day' WHERE key = 2")
    versions = [fault for fault in checked(scene) if fault.startswith("consent ")]
    assert versions == ["consent C2.1 is not what was recorded"]


def test_no_later_change_hides_an_edit(scene: Scene) -> None:
    scene.edit(EDITS["a person renamed"])
    store = Store(scene.path, scene.key)
    register = Register(store, "clerk", still)
    register.correct_person("P1", NewPerson("P1", "Kari Nordmann"))
    assert "table person: the rows are not those that were written" in register.check()
    register.erase("P1")
    assert "table person: the rows are not those that were written" in register.check()
    store.close()


def test_the_programs_own_changes_keep_the_seals_also_where_rows_go_with_others(scene: Scene) -> None:
    store = Store(scene.path, scene.key)
    register = Register(store, "clerk", still)
    register.wipe_biometrics("P2")
    register.erase("P1")
    register.forget_draft(1)
    assert register.check() == []
    store.close()


def test_nobody_is_recognised_by_altered_templates(scene: Scene) -> None:
    with scene.opened() as register:
        assert len(register.templates("net")) == 2
        scene.edit(EDITS["templates of two people exchanged"])
        with pytest.raises(RegisterContradicted, match="template"):
            register.templates("net")


def test_an_altered_register_does_not_open_until_somebody_answers_for_it(scene: Scene) -> None:
    scene.edit(EDITS["a person renamed"])
    with pytest.raises(RegisterContradicted, match="person"):
        scene.opened()
    with Register.open(scene.path, PASSPHRASE, actor="clerk", clock=still, proved=False) as register:
        register.accept()
    with scene.opened() as register:
        assert register.log()[-1].action == "accepted as it is"
        assert register.check() == []


def test_setting_the_step_back_seals_nothing(scene: Scene) -> None:
    scene.edit(EDITS["a person renamed"] + "; DELETE FROM setting WHERE name = 'seals'")
    scene.edit("UPDATE alembic_version SET version_num = '0004'")
    with pytest.raises(RegisterContradicted, match="missing"):
        scene.opened()


def test_a_step_of_the_tables_keeps_an_edit_to_be_found(scene: Scene) -> None:
    scene.edit(EDITS["a person renamed"] + "; UPDATE alembic_version SET version_num = '0004'")
    with pytest.raises(RegisterContradicted, match="person"):
        scene.opened()


def test_a_register_of_a_program_without_seals_is_sealed_once(scene: Scene) -> None:
    scene.edit(
        "DELETE FROM setting WHERE name = 'seals'; UPDATE event SET details = '{}'; "
        "UPDATE alembic_version SET version_num = '0004'"
    )
    with scene.opened() as register:
        assert register.log()[-1].action == "rows sealed"
    scene.edit(EDITS["a person renamed"])
    with pytest.raises(RegisterContradicted, match="person"):
        scene.opened()


def test_an_older_copy_put_in_place_is_noticed_and_a_restored_one_told_apart(scene: Scene, tmp_path: Path) -> None:
    witness, older = tmp_path / "seals", scene.copy(tmp_path / "older")
    with scene.opened(witness) as register:
        word = register.seal_word()
        register.add_person(NewPerson("P4", "Nils Nordmann"))
        newer = register.seal_word()
        assert register.check(word=word) == register.check(word=newer) == []
    shutil.copy(older.path, scene.path)
    with pytest.raises(RegisterContradicted, match="older"):
        scene.opened(witness)
    with scene.opened() as elsewhere:  # no witness: a second computer, or a lost folder
        assert elsewhere.check(word=word) == []
        assert any(newer in fault for fault in elsewhere.check(word=newer))
    with Register.open(scene.path, PASSPHRASE, clock=still, witness=witness, proved=False) as restored:
        restored.restored()
    with scene.opened(witness) as register:
        assert register.log()[-1].action == "restored from a backup"


def test_a_register_sealed_anew_as_a_whole_is_caught_by_the_seal_outside(scene: Scene, tmp_path: Path) -> None:
    witness = tmp_path / "seals"
    with scene.opened(witness) as register:
        word = register.seal_word()
    scene.edit(EDITS["a person renamed"])
    seal_all_anew(scene)
    assert checked(scene) == []  # inside everything fits again
    with pytest.raises(RegisterContradicted, match="sealed anew"):
        scene.opened(witness)
    with scene.opened() as elsewhere:
        assert any(word in fault for fault in elsewhere.check(word=word))


def test_another_register_in_its_place_is_noticed(scene: Scene, tmp_path: Path) -> None:
    witness = tmp_path / "seals"
    scene.opened(witness).close()
    scene.path.unlink()
    Register.create(scene.path, PASSPHRASE, clock=still).close()
    with pytest.raises(RegisterContradicted, match="another register"):
        scene.opened(witness)


def test_a_change_made_on_another_computer_is_no_contradiction(scene: Scene, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    scene.opened(here).close()
    with scene.opened(there) as register:
        register.add_person(NewPerson("P4", "Nils Nordmann"))
    scene.opened(here).close()


def test_a_note_that_is_lost_or_nonsense_locks_nobody_out(scene: Scene, tmp_path: Path) -> None:
    witness = tmp_path / "seals"
    scene.opened(witness).close()
    (note,) = witness.iterdir()
    note.write_text("nonsense")
    scene.opened(witness).close()
    note.unlink()
    scene.opened(witness).close()


def fail_half_way(register: Register) -> None:
    with register._changing() as change:
        change.session.execute(text("DELETE FROM person"))
        raise ZeroDivisionError


def test_a_change_that_fails_half_way_leaves_the_seals_right(scene: Scene) -> None:
    store = Store(scene.path, scene.key)
    register = Register(store, "clerk", still)
    with pytest.raises(ZeroDivisionError):
        fail_half_way(register)
    register.add_person(NewPerson("P4", "Nils Nordmann"))
    assert register.check() == []
    store.close()
