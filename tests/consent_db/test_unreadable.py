"""Rows that nothing of ours wrote: each use of them ends in a sentence, and the check never calls them good.

Each edit was found at random (`python -m tests.benchmarks.fuzz rows`).
"""

import random
from contextlib import suppress
from pathlib import Path

import pytest

from consent_db import encryption
from consent_db.errors import KnownError
from tests.benchmarks import fuzz_rows

EDITS = {
    "a form that is gone": "DELETE FROM evidence",
    "a text that is none": "UPDATE person SET name = CAST(x'ff' AS TEXT)",
    "a text that is bytes": "UPDATE person SET name = x'00ff'",
    "the secret is no number": "UPDATE setting SET value = 'no digits' WHERE name = 'log-secret'",
    "the secret is gone": "DELETE FROM setting WHERE name = 'log-secret'",
    "the end of the log is no number": "UPDATE setting SET value = '' WHERE name = 'log-last'",
    "the policy is no JSON": "UPDATE setting SET value = '[[[' WHERE name = 'policy'",
    "the policy is gone": "DELETE FROM setting WHERE name = 'policy'",
    "hands that are no list": "UPDATE hand_decision SET decided_by = ''",
    "a consent of nobody": "UPDATE consent SET person_key = 99",
    "a consent without versions": "DELETE FROM consent_version",
    "a day that is a number": "UPDATE consent_version SET valid_until = 1.5",
    "a day that is none": "UPDATE consent_version SET valid_until = '2026-13-45'",
    "a moment that is none": "UPDATE person SET recorded_at = '2026-06-01 99:00:00'",
    "a state of another program": "UPDATE consent_version SET state = 'P1'",
    "a role of another program": "UPDATE person SET role = '0'",
    "a kind of media of another program": "UPDATE consent_term SET value = '0' WHERE kind = 'media'",
    "a form that is a text": "UPDATE evidence SET data = 'text'",
    "a day in the log that is none": "UPDATE event SET at = 'x'",
    "a day within the log that is none": "UPDATE event SET at = '-2026' WHERE number = 3",
    "a name that no table takes": "UPDATE person SET name = char(1)",
    "an older step of the tables": "UPDATE alembic_version SET version_num = '0001'",
}


@pytest.fixture(scope="module")
def good() -> bytes:
    return fuzz_rows.sample()


def test_what_only_the_program_wrote_is_read_whole(good: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.register").write_bytes(good)
    fuzz_rows.read_rows(tmp_path / "a.register")


@pytest.mark.parametrize("edit", EDITS)
def test_rows_that_nobody_wrote_end_in_a_sentence(good: bytes, tmp_path: Path, edit: str) -> None:
    path = tmp_path / "a.register"
    path.write_bytes(good)
    connection = encryption.connect(path, fuzz_rows.key_of(path), foreign_keys=False)
    connection.execute(EDITS[edit])
    connection.close()
    with suppress(KnownError):  # what can be mended or accepted is read
        fuzz_rows.read_rows(path)


def test_changes_at_random_end_in_a_sentence(good: bytes, tmp_path: Path) -> None:
    path, chance = tmp_path / "a.register", random.Random(3)
    for _ in range(12):
        path.write_bytes(fuzz_rows.changed(good, chance))
        try:
            fuzz_rows.read_rows(path)
        except KnownError:
            continue
