"""Whatever stands in place of what the seals are proved with: the register says that it was altered."""

from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.errors import RegisterContradicted
from consent_db.register import Register

from .conftest import PASSPHRASE, still

EDITS = (
    "delete from setting where name = 'log-secret'",
    "delete from setting where name = 'log-last'",
    "update setting set name = '{}' where name = 'log-last'",
    "update setting set value = 'no digits' where name = 'log-secret'",
    "update setting set value = '' where name = 'log-last'",
    "update setting set value = '²' || value where name like 'seal%' or name = 'log-last'",
    "delete from setting",
    "update event set mac = '²'",
)


@pytest.mark.parametrize("edit", EDITS)
def test_junk_in_the_seals_is_an_alteration(made: tuple[Path, encryption.Key], file: Path, edit: str) -> None:
    connection = encryption.connect(file, made[1], foreign_keys=False)
    for (name,) in connection.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        connection.execute(f'drop trigger "{name}"')
    connection.execute(edit)
    connection.commit()
    connection.close()
    with pytest.raises(RegisterContradicted):
        Register.open(file, PASSPHRASE, actor="clerk", clock=still)
    with Register.open(file, PASSPHRASE, actor="clerk", clock=still, proved=False) as register:
        assert register.check()


@pytest.mark.parametrize(
    "edit",
    [
        "delete from setting where name = 'policy'",
        "update setting set value = 'junk' where name = 'policy'",
        "update setting set value = '[1]' where name = 'policy'",
        "update setting set value = x'ff' where name = 'policy'",
    ],
)
def test_a_policy_that_is_gone_or_junk_is_an_alteration(
    made: tuple[Path, encryption.Key], file: Path, edit: str
) -> None:
    connection = encryption.connect(file, made[1])
    connection.execute(edit)
    connection.commit()
    connection.close()
    with (
        Register.open(file, PASSPHRASE, actor="clerk", clock=still, proved=False) as register,
        pytest.raises(RegisterContradicted, match="policy") as raised,
    ):
        register.people()
    assert str(file) in str(raised.value)
