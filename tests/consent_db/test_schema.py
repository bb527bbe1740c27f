"""Tables and migrations agree; every step runs forward and back with data in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from consent_db import audit, encryption, schema
from consent_db.audit import Change
from consent_db.errors import RegisterDamaged, RegisterTooNew
from consent_db.policies import NEUTRAL
from consent_db.printed import FormKind
from consent_db.records import Media, NewPerson
from consent_db.register import Register, migrate
from consent_db.sealing import furnish
from consent_db.store import Store
from consent_db.tables import Table

from .conftest import PASSPHRASE, TODAY, scan, signed, still


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.begin() as opened:
        yield opened
    engine.dispose()


def test_the_migrations_make_what_the_tables_say() -> None:
    migrated, declared = schema.layout_after(schema.upgrade), schema.layout_after(Table.metadata.create_all)
    migrated.pop("alembic_version")
    assert migrated == declared


def test_the_list_of_steps_is_that_of_the_files() -> None:
    files = sorted((Path(schema.__file__).parent / "migrations" / "versions").glob("s*.py"))
    assert [f.name[1:5] for f in files] == list(schema.STEPS)
    for before, file in zip((None, *schema.STEPS), files, strict=False):
        named = f'"{before}"' if before else "None"
        assert f"down_revision = {named}" in file.read_text(encoding="utf-8")


def test_every_step_goes_forward_and_back_with_data(connection: Connection) -> None:
    layouts = []
    for step in schema.STEPS:
        schema.upgrade(connection, step)
        layouts.append(schema.layout(connection))
        if step == schema.STEPS[0]:
            _fill(connection)
        assert schema.broken_references(connection) == []
    for step, layout in zip(schema.STEPS[-2::-1], layouts[-2::-1], strict=True):
        schema.downgrade(connection, step)
        assert schema.layout(connection) == layout
        assert connection.execute(text("SELECT id FROM person")).scalars().all() == ["P1"]
    schema.downgrade(connection, "base")
    assert set(schema.layout(connection)) == {"alembic_version"}


def _fill(connection: Connection) -> None:
    """Put one row into every table of the first step, as far as it may be empty elsewhere."""
    for name in schema.layout(connection):
        columns = connection.execute(text(f"PRAGMA table_info('{name}')")).all()
        if not columns or name == "alembic_version":
            continue
        values = {c.name: "'P1'" if c.name == "id" else "1" for c in columns}
        connection.execute(
            text(f"INSERT INTO {name} ({', '.join(map(_q, values))}) VALUES ({', '.join(values.values())})")
        )


def _q(name: str) -> str:
    return f'"{name}"'


def _first_version(path: Path) -> encryption.Key:
    """A register as the program's first version made it, with a person in it."""
    key = encryption.derive(PASSPHRASE, bytes(range(16)))
    encryption.make_file(path)
    migrate(path, key, "0001")
    store = Store(path, key)
    with store.writing() as session:
        change = Change(session, "clerk", still())
        furnish(change, NEUTRAL)
        change.finish()
    store.close()
    return key


def test_a_register_of_the_first_version_opens_and_keeps_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.register"
    key = _first_version(path)
    store = Store(path, key)
    old = Register(store, "clerk", still)
    old.add_person(NewPerson("P1", "Kari Nordmann"))
    notices = Table.metadata.tables["notice"]  # today's program looks into it when it records what is signed
    with store.connection() as connection:
        notices.create(connection)
    old.record_consent("P1", signed("facebook"), [scan("form.png")])
    with store.connection() as connection:
        notices.drop(connection)
    old.close()
    with Register.open(path, PASSPHRASE, clock=still) as register:
        assert register.may_show("P1", "facebook", Media.STILL, TODAY).may_show
        assert register.check() == []
        register.acknowledge("P1", TODAY, "Oslo")
    copy = tmp_path / "old.register.before-0001"
    assert copy.stat().st_size > 0
    with Register.open(copy, PASSPHRASE, clock=still) as register:
        assert register.person("P1").person.name == "Kari Nordmann"


def test_a_register_from_before_the_layouts_of_forms_loses_nothing(tmp_path: Path) -> None:
    file = tmp_path / "consents.register"
    with Register.create(file, PASSPHRASE, clock=still) as register:
        register.add_person(NewPerson("P1"))
        code = register.print_form(FormKind.CONSENT, "P1", "nb", "2026-1", "Jeg sier ja").code
    migrate_back(file, "0005")
    with Register.open(file, PASSPHRASE, clock=still) as register:
        form = register.form_of(code)
        assert (form.person, form.text, form.layout) == ("P1", "Jeg sier ja", "")
        assert register.organisation().missing() == ("controller", "contact", "officer", "purposes")
        assert register.check() == []
        newer = register.print_form(FormKind.CONSENT, "P1", "nb", "2026-2", "Jeg sier ja", "[]").code
        assert register.form_of(newer).layout == "[]"
    assert file.with_name(f"{file.name}.before-0005").exists()


def migrate_back(file: Path, step: str) -> None:
    """Make the register as an older program left it, with the seals that it had."""
    key = encryption.key_of(file, PASSPHRASE)
    store = Store(file, key, foreign_keys=False)
    with store.connection() as connection, Session(connection) as session:
        schema.downgrade(connection, step)
        change = Change(session, "clerk", still())
        change.note("rows sealed", "register", decides=False)
        audit.reseal(change, {})
        session.flush()
    store.close()


def test_a_register_of_a_newer_program_is_refused_and_left_alone(store: Store, file: Path) -> None:
    with store.connection() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.fold()
    before = file.read_bytes()
    with pytest.raises(RegisterTooNew) as caught:
        Register.open(file, PASSPHRASE)
    assert "9999" in str(caught.value)
    assert file.read_bytes() == before


def test_an_encrypted_file_that_is_no_register_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other"
    key = encryption.new_key(PASSPHRASE)
    encryption.make_file(path)
    other = Store(path, key)
    with other.connection() as connection:
        connection.execute(text("CREATE TABLE something (a)"))
    other.close()
    with pytest.raises(RegisterDamaged):
        Register.open(path, PASSPHRASE)


def test_a_table_that_was_tampered_with_is_named(register: Register, store: Store) -> None:
    with store.connection() as connection:
        connection.execute(text("ALTER TABLE person ADD COLUMN shoe_size INTEGER"))
        connection.execute(text("DROP INDEX ix_event_subject"))
    assert schema_faults(register) == ["ix_event_subject", "person"]


def schema_faults(register: Register) -> list[str]:
    """Names of tables and indexes that the check complains of."""
    return [f.split()[1] for f in register.check() if f.startswith("table")]
