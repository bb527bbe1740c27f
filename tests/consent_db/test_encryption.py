"""The file is unreadable without its passphrase, and any damage is noticed."""

import hashlib
import stat
import time
import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from consent_db import encryption
from consent_db.encryption import ROUNDS, derive
from consent_db.errors import RegisterDamaged, RegisterMissing, WeakPassphrase, WrongPassphrase
from consent_db.records import NewPerson
from consent_db.register import Register

from .conftest import PASSPHRASE, scan, signed


def test_the_cost_of_a_guess_is_what_the_documentation_states() -> None:
    salt = bytes(16)
    began = time.process_time()
    key = derive("guess", salt)
    spent = time.process_time() - began
    assert ROUNDS == 256_000
    assert key.raw == hashlib.pbkdf2_hmac("sha512", b"guess", salt, 256_000, 32)
    assert spent > 0.02


def test_sqlcipher_itself_opens_the_file_with_the_passphrase(file: Path) -> None:
    connection = dbapi2.connect(str(file))
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert connection.execute("PRAGMA kdf_iter").fetchone() == (str(ROUNDS),)
    assert connection.execute("SELECT count(*) FROM person").fetchone() == (0,)
    connection.close()


def test_an_accented_letter_is_the_same_however_the_keyboard_spells_it() -> None:
    composed, apart = unicodedata.normalize("NFC", "blåbærtur på tå"), unicodedata.normalize("NFD", "blåbærtur på tå")
    assert composed != apart
    assert derive(composed, bytes(16)) == derive(apart, bytes(16))


def test_a_key_shows_nothing_of_itself() -> None:
    key = derive("guess", bytes(16))
    assert key.raw.hex() not in repr(key)


@pytest.mark.parametrize("passphrase", ["", "short", " " * 20])
def test_a_new_passphrase_of_too_few_characters_is_refused(passphrase: str, tmp_path: Path) -> None:
    with pytest.raises(WeakPassphrase):
        Register.create(tmp_path / "r", passphrase)
    assert not (tmp_path / "r").exists()


def test_no_byte_on_disk_tells_a_name(register: Register, file: Path) -> None:
    register.add_person(NewPerson("KN-4711", "Kari Nordmann", unit="Søndre skole", contact="kari@example.org"))
    register.record_consent("KN-4711", signed("facebook"), [scan("Kari Nordmann.png")])
    words = ("Kari", "Nordmann", "KN-4711", "skole", "example.org", "facebook", "SQLite format", "consent_version")
    on_disk = [f for f in file.parent.iterdir() if f.name.startswith(file.name)]
    assert len(on_disk) >= 2, "the write-ahead log is there and is searched as well"
    for each in on_disk:
        if each.suffix == ".register-shm" or each.name.endswith("-shm"):
            continue
        data = each.read_bytes()
        for word in words:
            for encoding in ("utf-8", "utf-16-le"):
                assert word.encode(encoding) not in data, (each.name, word)


def test_the_files_belong_to_their_owner_alone(register: Register, file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made"
    encryption.make_file(made)
    register.add_person(NewPerson("P1"))
    register.backup(tmp_path / "backup")
    files = [made, tmp_path / "backup", *tmp_path.glob("consents.register-*")]
    assert len(files) >= 3
    shutil_copies = {file}
    for each in files:
        assert each in shutil_copies or stat.S_IMODE(each.stat().st_mode) == 0o600, each


def test_a_wrong_passphrase_is_said_and_told_to_nobody(file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WrongPassphrase) as caught:
        Register.open(file, "not the passphrase")
    assert "not the passphrase" not in str(caught.value)
    assert str(file) in str(caught.value)
    output = capfd.readouterr()
    assert output.out + output.err == ""


def test_a_missing_an_empty_and_a_foreign_file_are_each_said(tmp_path: Path) -> None:
    with pytest.raises(RegisterMissing):
        Register.open(tmp_path / "none", PASSPHRASE)
    empty = tmp_path / "empty"
    empty.touch()
    with pytest.raises(RegisterDamaged):
        Register.open(empty, PASSPHRASE)
    foreign = tmp_path / "foreign"
    foreign.write_bytes(b"This is a letter, not a register. " * 500)
    with pytest.raises(WrongPassphrase):
        Register.open(foreign, PASSPHRASE)
    assert foreign.read_bytes().startswith(b"This is a letter")


def test_one_flipped_bit_is_found_wherever_it_is(register: Register, kari: str, file: Path) -> None:
    register._store.fold()
    register.close()
    good = file.read_bytes()
    for place in range(4096 + 17, len(good), 4096 * 7):
        damaged = bytearray(good)
        damaged[place] ^= 1
        file.write_bytes(damaged)
        found = register.check()
        register.close()
        assert any(f"page {place // 4096 + 1}" in fault for fault in found), (place, found)
    file.write_bytes(good)
    assert register.check() == []


def test_a_truncated_file_is_found(register: Register, kari: str, file: Path) -> None:
    register._store.fold()
    register.close()
    good = file.read_bytes()
    for left in (len(good) - 1, len(good) - 4096, len(good) // 2, 5000):
        file.write_bytes(good[:left])
        try:
            found = register.check()
        except RegisterDamaged:
            found = ["damaged"]
        register.close()
        assert found, left
