"""Records consents with forms for ever, and says each number once it is safe; the tests kill it."""

import os
import sys
from pathlib import Path

from consent_db.records import NewPerson
from consent_db.register import Register

from .conftest import scan, signed


def main() -> None:
    path, first = Path(sys.argv[1]), int(sys.argv[2])
    with Register.open(path, os.environ["PASSPHRASE"]) as register:
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        for n in range(first, first + 100_000):
            register.add_person(NewPerson(f"P{n}", f"Name {n}"))
            register.record_consent(f"P{n}", signed("facebook"), [scan("form.png", n % 256)])
            sys.stdout.write(f"P{n}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
