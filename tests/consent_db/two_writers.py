"""Adds people to a register while another process does the same; both begin once both are there."""

import sys
from pathlib import Path

from consent_db.records import NewPerson
from consent_db.register import Register

from .conftest import PASSPHRASE


def main() -> None:
    path, witness, who = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    with Register.open(path, PASSPHRASE, actor=who, witness=witness) as register:
        register.add_person(NewPerson(f"{who}0"))
        while len({p.id for p in register.people()} & {"A0", "B0"}) < 2:
            pass
        for n in range(1, 15):
            register.add_person(NewPerson(f"{who}{n}"))


if __name__ == "__main__":
    main()
