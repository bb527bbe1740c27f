"""What somebody with the passphrase can do to the file in SQL, past this program; and sealing it all anew."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from consent_db import audit, encryption, parts, seals
from consent_db.records import Guardian, NewPerson, NewPublication, Shown, Template
from consent_db.register import Register
from consent_db.store import Store
from consent_db.tables import Event, Setting

from .conftest import PASSPHRASE, TODAY, scan, signed, still

EDITS = {
    "templates of two people exchanged": "UPDATE template SET person_key = 3 - person_key",
    "vectors of two people exchanged": "UPDATE template SET vector = "
    "(SELECT o.vector FROM template o WHERE o.person_key = 3 - template.person_key)",
    "a template overwritten": "UPDATE template SET vector = zeroblob(16) WHERE person_key = 1",
    "a template added": "INSERT INTO template (person_key, network, vector, made_at) "
    "SELECT 3, network, vector, made_at FROM template WHERE person_key = 1",
    "a template removed": "DELETE FROM template WHERE person_key = 2",
    "a template of another network": "UPDATE template SET network = 'other' WHERE person_key = 1",
    "a portrait exchanged": "UPDATE portrait SET jpeg = x'00' WHERE person_key = 1",
    "a person renamed": "UPDATE person SET name = 'Ola Hansen' WHERE key = 1",
    "birth year": "UPDATE person SET born_year = 1980 WHERE key = 3",
    "role": "UPDATE person SET role = 'visitor' WHERE key = 3",
    "contact": "UPDATE person SET contact = 'me@example.org' WHERE key = 1",
    "ids exchanged": "UPDATE person SET id = 'x' WHERE key = 1; UPDATE person SET id = 'P1' WHERE key = 2; "
    "UPDATE person SET id = 'P2' WHERE key = 1",
    "a person added": "INSERT INTO person (id, sought, role, unit, contact, recorded_at, recorded_by) "
    "SELECT 'P9', 'p9', role, unit, contact, recorded_at, recorded_by FROM person WHERE key = 1",
    "a whole person deleted": "DELETE FROM person WHERE key = 2",
    "a guardian removed": "DELETE FROM guardian",
    "a guardian exchanged": "UPDATE guardian SET name = 'Somebody else'",
    "a consent moved to another person": "UPDATE consent SET person_key = 2 WHERE key = 1",
    "a whole consent deleted": "DELETE FROM consent WHERE key = 2",
    "an older version made the newest": "UPDATE consent SET newest = 0 WHERE key = 1",
    "a channel ticked": "INSERT INTO consent_channel VALUES (1, 'linkedin', 0)",
    "a channel given back": "UPDATE consent_channel SET withdrawn = NOT withdrawn",
    "a kind of media added": "INSERT INTO consent_term VALUES (1, 'media', 'video')",
    "a longer time": "UPDATE consent_version SET valid_until = '2099-01-01'",
    "a refusal made a consent": "UPDATE consent_version SET state = 'consents' WHERE state = 'refused'",
    "a day of signing": "UPDATE signature SET signed_on = '2020-01-01'",
    "a form given to another consent": "UPDATE consent_evidence SET version_key = 3 WHERE version_key = 1",
    "a form overwritten": "UPDATE evidence SET data = x'00' WHERE key = 1",
    "a form of another person": "UPDATE evidence SET person_key = 2 WHERE key = 1",
    "biometrics flipped": "UPDATE biometric SET agreed = NOT agreed WHERE person_key = 1",
    "a policy altered": "UPDATE setting SET value = replace(value, '0', '1') WHERE name = 'policy'",
    "a channel opened": "UPDATE channel SET open = NOT open WHERE name = 'facebook'",
    "a channel of another kind": "UPDATE channel SET kind = 'closed' WHERE name = 'facebook'",
    "a publication deleted": "DELETE FROM publication",
    "a publication changed": "UPDATE publication SET output_sha256 = 'ff'",
    "a publication taken down": "UPDATE publication SET taken_down_on = '2026-06-01'",
    "who was shown": "UPDATE publication_person SET person_key = 2",
    "the consent relied upon": "UPDATE publication_person SET consent = 'C2.1'",
    "what a hand decided": "UPDATE hand_decision SET body = '{}'",
    "whom a hand pointed out": "UPDATE hand_decision_person SET person_key = 2",
    "faces found": "UPDATE found_faces SET body = '[]'",
    "work in progress": "UPDATE draft SET body = '{}'",
    "a review's people": "DELETE FROM review_person",
    "an acknowledgement": "UPDATE acknowledgement SET signed_on = '2020-01-01'",
    "the last ten entries cut": "DELETE FROM event WHERE number > (SELECT max(number) - 10 FROM event); "
    "UPDATE setting SET value = (SELECT number || ':' || mac FROM event ORDER BY number DESC LIMIT 1) "
    "WHERE name = 'log-last'",
    "the whole log cut but for the first": "DELETE FROM event WHERE number > 1; "
    "UPDATE setting SET value = (SELECT number || ':' || mac FROM event) WHERE name = 'log-last'",
    "the revision set back": "UPDATE setting SET value = (SELECT mac FROM event WHERE number = 3) "
    "WHERE name = 'decision-revision'",
    "the seals removed": "DELETE FROM setting WHERE name = 'seals'",
    "the seals emptied": "UPDATE setting SET value = 'x:1:{}' WHERE name = 'seals'",
    "another secret": "UPDATE setting SET value = 'ab' || substr(value, 3) WHERE name = 'log-secret'",
}
"""What is done, and the statements that do it to the register of `Scene`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A register with somebody of every kind in it, and its key."""

    path: Path
    key: encryption.Key

    def copy(self, target: Path) -> "Scene":
        """The same register in another place."""
        shutil.copy(self.path, target)
        return Scene(target, self.key)

    def opened(self, witness: Path | None = None) -> Register:
        """The register, proved against its seals and the witness."""
        return Register.open(self.path, PASSPHRASE, actor="clerk", clock=still, witness=witness)

    def edit(self, statements: str) -> None:
        """Carry out the statements with the passphrase alone."""
        connection = encryption.connect(self.path, self.key)
        connection.executescript(statements)
        connection.close()


def furnish(register: Register) -> None:
    """Two grown-ups and a child, recognised and published, and something of everything else."""
    for person in (
        NewPerson("P1", "Kari Nordmann"),
        NewPerson("P2", "Ola Nordmann"),
        NewPerson("P3", "Liv Nordmann", born_year=2015, guardians=(Guardian("Kari Nordmann"),)),
    ):
        register.add_person(person)
    for number, person in enumerate(("P1", "P2"), 1):
        register.record_consent(person, signed("facebook", "intranet"), [scan(f"{person}.png", 200 + number)])
        register.tick_biometrics(person, True, TODAY)
        register.enrol(person, Template(person, "net", bytes([number] * 16)), portrait=b"jpeg" + bytes([number]))
    register.refuse("P2", TODAY)
    copy = NewPublication("aa", "bb", "facebook", TODAY, shown=(Shown("P1", "C1.1"),), hidden=1)
    register.record_publication(copy)
    register.keep_hand_decisions("aa", "a.jpg", '{"pointed": []}', ["P1"])
    register.keep_found_faces("aa", "finder", "[1]")
    register.save_draft(None, '{"photos": []}', ["P1"])
    register.acknowledge("P1", TODAY, "Oslo")
    register.hold_review("Leader", TODAY, "Oslo", ["P1"])


def seal_all_anew(scene: Scene) -> None:
    """What somebody can do who has read the secret and this program: every seal fits what is there now."""
    store = Store(scene.path, scene.key)
    with store.writing() as session:
        secret = bytes.fromhex(session.get_one(Setting, seals.SECRET).value)
        found: seals.Parts = {}
        seals.compute(session, secret, parts=found)
        parts.make_anew(session, found)
        sums = seals.compute(session, secret)
        newest = session.scalars(select(Event).order_by(Event.number.desc()).limit(1)).one()
        told = audit._digest(secret, seals.as_text(sums, logged_only=True))
        newest.details = json.dumps({**json.loads(newest.details), audit.TABLES: told}, sort_keys=True)
        newest.mac = audit._seal(secret, newest)
        last, revision, kept = (session.get_one(Setting, n) for n in (seals.LAST, seals.REVISION, seals.SEALS))
        last.value = f"{newest.number}:{newest.mac}"
        line = f"{kept.value.split(':')[1]}:{seals.as_text(sums)}"
        kept.value = f"{audit._digest(secret, json.dumps([line, last.value, revision.value]))}:{line}"
    store.close()
