"""How quick the register is with 100,000 people and 150,000 consents, and what a hundred kills lose.

python -m tests.benchmarks.register [--people 100000] [--kills 100]
"""

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from consent_db import evidence
from consent_db.permission import Use
from consent_db.records import Media, NewPerson
from consent_db.register import Register
from consent_db.tables import (
    Consent,
    ConsentChannel,
    ConsentEvidence,
    ConsentTerm,
    Person,
    SignatureRow,
    TemplateRow,
    VersionRow,
)
from tests.consent_db.conftest import PASSPHRASE, scan, signed
from tests.consent_db.killing import kill_while_recording

DAY = date.today()
NAMES = ("Kari", "Ola", "Åse", "Per", "Liv", "Nils", "Ingrid", "Bjørn", "Siri", "Jens")
FAMILIES = ("Nordmann", "Hansen", "Ødegård", "Berg", "Moen", "Østby", "Lie", "Dahl", "Vik", "Holm")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=100)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp())
    try:
        _speed(folder / "large.register", options.people)
        _kills(folder / "killed.register", options.kills)
    finally:
        shutil.rmtree(folder)


def _speed(path: Path, people: int) -> None:
    """Fill a register and time what is asked of it every day."""
    began = time.perf_counter()
    with Register.create(path, PASSPHRASE) as register:
        fill(register, people)
    sys.stdout.write(f"{people:,} people, {people * 3 // 2:,} consents ({time.perf_counter() - began:.0f} s to fill)\n")
    sys.stdout.write(f"  {'size of the file':<58}{path.stat().st_size / 1e6:9.0f} MB\n")
    opened = _timed(lambda: Register.open(path, PASSPHRASE).close())
    _tell("open", opened, 1.0)
    with Register.open(path, PASSPHRASE) as register:
        register.find("warm")
        fifty = [f"P{n}" for n in random.Random(1).sample(range(people), 50)]
        use = Use("facebook", Media.STILL, DAY)
        _tell("search by part of a name", _timed(lambda: register.find("degå", 50)), 0.050)
        _tell("search that finds nobody", _timed(lambda: register.find("zzzz")), 0.050)
        _tell("may_show for 50 people", _timed(lambda: register.answers_for(fifty, use)), 0.020)
        _tell("who expires this month", _timed(lambda: register.expiring(DAY, DAY + timedelta(days=30))), 0.100)
        _tell("one person's page", _timed(lambda: register.person("P77")), None)
        _tell("everything due", _timed(lambda: register.due(DAY), 1), None)
        _tell("answers for everybody", _timed(lambda: register.answers("facebook", Media.STILL, DAY), 1), None)
        _tell("all templates", _timed(lambda: register.templates("net"), 1), None)
        _tell("list of everybody", _timed(register.people, 1), None)
        register.add_person(NewPerson("new"))
        record = _timed(lambda: register.record_consent("new", signed("facebook"), [scan("form.png")]))
        _tell("recording a consent with its form", record, None)


def fill(register: Register, people: int) -> None:
    """People with a consent and a template each, every second one with another; written straight into the tables."""
    chance = random.Random(2)
    with register._changing() as change:
        form = evidence.keep(change, scan("form.png"), None).key
    for start in range(1, people + 1, 10_000):
        keys = range(start, min(start + 10_000, people + 1))
        with register._changing() as change:
            for table, rows in _rows(keys, people, form, change.now, chance).items():
                change.session.execute(insert(table), rows)


def _rows(keys: range, people: int, form: int, now: datetime, chance: random.Random) -> dict[Any, list[dict[str, Any]]]:
    """The rows of these people, by table."""
    rows: dict[Any, list[dict[str, Any]]] = {}

    def add(table: Any, **values: object) -> None:
        rows.setdefault(table, []).append(values)

    stamp = {"recorded_at": now, "recorded_by": "bench"}
    for key in keys:
        name = f"{chance.choice(NAMES)} {chance.choice(FAMILIES)} {key:x}"
        blank = {"unit": "", "contact": ""}
        sought = f"p{key} {name}".casefold()
        add(Person, key=key, id=f"P{key}", name=name, sought=sought, role="employee", **blank, **stamp)
        add(TemplateRow, person_key=key, network="net", vector=os.urandom(512), made_at=now)
        for consent, channel in [(key, "facebook")] + ([(people + key, "intranet")] if key % 2 else []):
            until = DAY + timedelta(days=chance.randrange(1, 1000))
            add(Consent, key=consent, person_key=key, newest=1)
            add(VersionRow, key=consent, consent_key=consent, number=1, valid_until=until, **_PLAIN, **stamp)
            add(ConsentChannel, version_key=consent, channel=channel, withdrawn=False)
            add(ConsentTerm, version_key=consent, kind="media", value="still")
            add(ConsentTerm, version_key=consent, kind="purpose", value="information")
            add(SignatureRow, version_key=consent, capacity="self", signed_on=DAY - timedelta(days=30))
            add(ConsentEvidence, version_key=consent, evidence_key=form, place=0)
    return rows


_WORDS = ("place", "controller", "form_version", "case_number", "attested_by", "withdrawn_how", "withdrawn_by", "why")
_PLAIN = dict.fromkeys(_WORDS, "") | {
    "state": "consents",
    "signed_on": DAY - timedelta(days=30),
    "name_shown": False,
    "legal_basis": "consent",
    "given": "paper",
}


def _kills(path: Path, kills: int) -> None:
    """Kill a recording process at random moments."""
    Register.create(path, PASSPHRASE).close()
    moment = random.Random(3)
    acknowledged, lost, half, faults = 0, 0, 0, 0
    for n in range(kills):
        found = kill_while_recording(path, n * 100_000, moment)
        acknowledged += found.acknowledged
        lost += len(found.lost)
        half += len(found.half)
        faults += len(found.faults)
    sys.stdout.write(
        f"kill -9, {kills} times: {acknowledged} acknowledged, {lost} lost, {half} half written, {faults} faults\n"
    )


def _timed(work: Callable[[], object], times: int = 7) -> float:
    """Seconds, the median of some runs."""
    spent = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def _tell(what: str, seconds: float, aim: float | None) -> None:
    """One line of the result."""
    wanted = f"   (aim {aim * 1000:.0f} ms)" if aim is not None else ""
    sys.stdout.write(f"  {what:<58}{seconds * 1000:9.1f} ms{wanted}\n")


if __name__ == "__main__":
    main()
