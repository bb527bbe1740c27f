"""How quick a register's year is with 20,000 people in 800 groups and 2,000 copies out.

python -m tests.benchmarks.year [--people 20000]
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from consent_db.groups import GroupRow, MembershipRow
from consent_db.notices import Ask
from consent_db.records import Media
from consent_db.register import Register
from consent_db.tables import PublicationRow, ShownRow
from tests.benchmarks.register import fill
from tests.consent_db.conftest import PASSPHRASE

DAY = date.today()
CLASS, COPIES = 25, 2000
"""People of a group, and copies on record."""


def main() -> None:
    """Measure and print: the processor's time, and that of the clock."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20_000)
    people = parser.parse_args().people
    folder = Path(tempfile.mkdtemp())
    try:
        with Register.create(folder / "large.register", PASSPHRASE) as register:
            fill(register, people)
            _gather(register, people)
            _publish(register, people)
            register.find("warm")
            sys.stdout.write(f"{people:,} people in {people // CLASS} groups, {COPIES:,} copies out\n")
            for words, act in _acts(register):
                _tell(words, act)
    finally:
        shutil.rmtree(folder)


def _acts(register: Register) -> list[tuple[str, Callable[[], object]]]:
    """What is done in the course of a year."""
    class_ = [f"P{n}" for n in range(1, CLASS + 1)]
    asked = [(one.person, one.ask) for one in register.reminders(DAY) if one.ask is Ask.RENEW]
    return [
        ("who belongs to a group", lambda: register.members("Group 1")),
        ("all groups, with how many", register.groups),
        ("the photographer's list of a group", lambda: register.day_list(DAY, group="Group 1")),
        ("the photographer's list of everybody", lambda: register.day_list(DAY)),
        ("the first 150 of the list, by name", lambda: register.people_by_name(150)),
        ("the next 2,000 of the list", lambda: register.people_after(10_000, 2000)),
        ("the whole list, with their groups", register.people),
        ("the lines that one answer changes", lambda: register.people_since(register.last_entry() - 1)),
        ("a group of 25 joins another", lambda: register.join_group("Group 2", class_, DAY)),
        ("25 people leave altogether", lambda: register.leave(class_, DAY - timedelta(days=1))),
        ("what must come down", lambda: register.takedowns(DAY)),
        ("what must come down of one person", lambda: register.takedowns(DAY, "P1")),
        ("whom to remind, of everybody", lambda: register.reminders(DAY)),
        ("whom to remind, of a group", lambda: register.reminders(DAY, group="Group 3")),
        (f"note that {len(asked):,} were asked", lambda: register.note_reminded(asked, DAY)),
        ("the leader's figures", lambda: register.overview(DAY)),
        ("one person on every channel", lambda: register.everywhere("P77", Media.STILL, DAY)),
    ]


def _gather(register: Register, people: int) -> None:
    """Everybody in a group of 25, written straight into the tables."""
    with register._changing() as change:
        stamp = {"recorded_at": change.now, "recorded_by": "bench"}
        groups = range(1, people // CLASS + 1)
        change.session.execute(
            insert(GroupRow), [{"key": n, "name": f"Group {n}", "kind": "class", **stamp} for n in groups]
        )
        members = [
            {"group_key": (key - 1) // CLASS + 1, "person_key": key, "since": None, "until": None, **stamp}
            for key in range(1, groups[-1] * CLASS + 1)
        ]
        change.session.execute(insert(MembershipRow), members)


def _publish(register: Register, people: int) -> None:
    """Copies that show two people each."""
    plain = dict.fromkeys(
        (*("media", "purpose", "event", "source", "output", "policy", "prepared_by", "released_by", "case_number"),
         *("credit", "address", "taken_down_by", "photo_sha256", "output_sha256")), ""
    )  # fmt: skip
    with register._changing() as change:
        copies = [
            {**plain, "key": n, "recorded_at": change.now, "channel": "facebook", "day": DAY - timedelta(days=9)}
            | {"take_down_on": None, "hidden": 1, "media": "still", "taken_down_on": None}
            for n in range(1, COPIES + 1)
        ]
        change.session.execute(insert(PublicationRow), copies)
        shown = [
            {
                "publication_key": n // 2 + 1,
                "person_key": n % people + 1,
                "consent": f"C{n % people + 1}.1",
                "proof": "",
            }
            for n in range(2 * COPIES)
        ]
        change.session.execute(insert(ShownRow), shown)


def _tell(words: str, act: Callable[[], object]) -> None:
    """Do it once, and print how long it took."""
    clock, work = time.perf_counter(), time.process_time()
    act()
    work, clock = time.process_time() - work, time.perf_counter() - clock
    sys.stdout.write(f"  {words:<44}{work * 1000:9.0f} ms of processor {clock * 1000:9.0f} ms by the clock\n")


if __name__ == "__main__":
    main()
