"""Who has the database, and no user's passphrase, finds no name, no text, no form and no template in it."""

from collections import Counter
from io import BytesIO

import psycopg
import pytest
from PIL import Image
from sqlalchemy import LargeBinary, String, select

from consent_db.cipher import BUCKETS, Cipher, Unsealable, new_key
from consent_db.columns import Matched, Sealed, SealedBytes, Sought
from consent_db.records import Document, Guardian, NewPerson, Role, Template
from consent_db.register import Register
from consent_db.tables import ConsentChannel, Person, Table
from tests.consent_db.clock import TODAY
from tests.consent_db.insider import furnish
from tests.postgres.conftest import signed
from tests.postgres.served import NAME, Served

CLEAR = {
    # (table, column) of texts that are kept as they are, each for a reason
    ("setting", "name"),  # which of the program's few settings it is: rights depend on it
    ("event", "at"),
    ("event", "actor"),  # proved by the database
    ("event", "previous"),
    ("event", "mac"),  # digests
    ("seal_part", "family"),
    ("seal_part", "part"),  # which rows: numbers that are in clear, or the beginning of what is encrypted
    ("seal_part", "digests"),
}


def test_every_column_of_text_or_bytes_is_encrypted_or_has_a_reason() -> None:
    clear = {
        (table.name, column.name)
        for table in Table.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, String | LargeBinary)
        and not isinstance(column.type, Sealed | SealedBytes | Matched | Sought)
    }
    kinds = {type(column.type) for table in Table.metadata.sorted_tables for column in table.columns}
    assert {Sealed, SealedBytes, Matched, Sought} <= kinds
    assert clear == CLEAR


def test_a_dump_of_the_database_tells_nothing_of_anybody(register: Register, register_there: Served) -> None:
    furnish(register)
    face = BytesIO()
    Image.effect_noise((64, 64), 90).save(face, "JPEG")
    form = BytesIO()
    Image.effect_noise((90, 60), 90).save(form, "PNG")
    vector = bytes(range(64)) * 8
    mother = Guardian("Åse Bråten-Guardian", "mother", "aase@hjemme.example")
    register.add_person(
        NewPerson("ZX-4711", "Torbjørg Øygarden", Role.PUPIL, "Skolekontoret", "t@o.example", 2014, None, (mother,))
    )
    label = register.record_consent("ZX-4711", signed("facebook"), [Document("torbjoerg.png", form.getvalue())])
    register.tick_biometrics("ZX-4711", True, TODAY)
    register.enrol("ZX-4711", Template("ZX-4711", "sface", vector), portrait=face.getvalue())
    register.save_draft(None, "a draft about Torbjørg", ["ZX-4711"])
    assert label.startswith("C")
    dump = register_there.server.run("pg_dump", "--inserts", register_there.server.as_admin(NAME)).encode()
    assert b"INSERT INTO public.consent_version" in dump
    secrets = [
        *("ZX-4711", "Torbjørg", "Øygarden", "Åse", "Skolekontoret", "t@o.example", "hjemme", "torbjoerg.png"),
        *("facebook", "employee", "consents", "draft about", "consent recorded", "Nordmann"),
    ]
    found = [secret for secret in secrets if secret.encode() in dump or secret.casefold().encode() in dump]
    pieces = {"form": form.getvalue(), "face": face.getvalue(), "template": vector}
    found += [kind for kind, data in pieces.items() if data[100:132].hex().encode() in dump]
    assert found == []


def test_the_same_name_looks_different_each_time_and_the_same_number_alike(
    register: Register, register_there: Served
) -> None:
    for number in ("A1", "A2"):
        register.add_person(NewPerson(number, "Kari Nordmann"))
    rows = register_there.server.say("SELECT id, name, role FROM person", NAME)
    (one, first, role), (other, second, same) = rows
    assert first != second
    assert (one != other, role == same) == (True, True)


def test_what_was_altered_does_not_decrypt() -> None:
    cipher, other = Cipher(new_key()), Cipher(new_key())
    sealed, matched = cipher.seal(b"Kari"), cipher.match("number", "P1")
    assert (cipher.unseal(sealed), cipher.unmatch("number", matched)) == (b"Kari", "P1")
    for fault in (sealed[:-1] + bytes([sealed[-1] ^ 1]), b"", sealed[:20]):
        with pytest.raises(Unsealable):
            cipher.unseal(fault)
    with pytest.raises(Unsealable):
        other.unseal(sealed)
    with pytest.raises(Unsealable):
        cipher.unmatch("channel", matched)


def test_an_empty_text_is_sealed_as_well() -> None:
    cipher = Cipher(new_key())
    assert cipher.unseal_text(cipher.seal_text("")) == ""
    assert cipher.unmatch("word", cipher.match("word", "")) == ""


def test_a_token_stands_for_parts_of_words_and_there_are_few() -> None:
    cipher = Cipher(new_key())
    assert set(cipher.tokens("nordm")) <= set(cipher.tokens("p1 kari nordmann"))
    assert cipher.tokens("ka ri") == []
    letters = "abcdefghijklmnopqrstuvwxyz"
    parts = Counter(t for one in letters for other in letters for t in cipher.tokens(f"{letters}".replace(one, other)))
    parts.update(token for n in range(4000) for token in cipher.tokens(f"{n:04}{letters[n % 26]}{n * 7919 % 10000:04}"))
    assert BUCKETS * 0.9 < len(parts) <= BUCKETS


def test_a_condition_on_a_sealed_column_is_refused_rather_than_false() -> None:
    with pytest.raises(TypeError):
        Person.name.__eq__("Kari")
    with pytest.raises(TypeError):
        Person.contact.in_(["a"])
    assert select(ConsentChannel).where(ConsentChannel.channel == "facebook").compile().params


def test_names_are_found_by_their_parts_and_by_nothing_else(register: Register) -> None:
    for number, name in (("P1", "Kari Nordmann"), ("P2", "Karianne Nord"), ("P3", "Ola Hansen")):
        register.add_person(NewPerson(number, name))

    def found(words: str) -> list[str]:
        return [line.id for line in register.find(words)]

    assert (found("KARI"), found("ordm"), found("nne nor"), found("3")) == (["P1", "P2"], ["P1"], ["P2"], ["P3"])
    assert (found("xyz"), found("karl")) == ([], [])


def test_the_search_uses_its_index_where_there_are_many(register: Register, register_there: Served) -> None:
    register.add_person(NewPerson("P1", "Kari Nordmann"))
    query = "EXPLAIN SELECT key FROM person WHERE string_to_array(person.sought, ' ') @> CAST('{1,2,3}' AS text[])"
    with psycopg.connect(register_there.server.as_admin(NAME)) as connection:
        connection.execute("SET enable_seqscan = off")
        plan = connection.execute(query).fetchall()
    assert any("ix_person_tokens" in str(line) for line in plan), plan
