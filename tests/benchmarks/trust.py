"""The long form of what `tests/test_faults.py` samples: `python -m tests.benchmarks.trust`, or `make bench-trust`.

A line for each fault: the function, what it did instead of its work, what became of the photo. At the end how many were
planted, how many were met on the way, and which let something out that should not.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.faults import Fault, make_scene, plant, sites


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PHOTOCONSENT_HOME"] = str(Path(folder) / "own")
        scene = make_scene(Path(folder))
        met, open_ = 0, []
        for site in sites():
            for fault in Fault:
                called, said, wrong = plant(scene, site, fault)
                met += called
                if wrong:
                    open_.append(f"{site} {fault}: {said}: {'; '.join(wrong)}")
                sys.stdout.write(f"{'met' if called else '-':4}{site!s:45} {fault:42} {said} {'; '.join(wrong)}\n")
        scene.register.close()
    sys.stdout.write(f"{len(sites())} functions, {met} faults met, {len(open_)} let something out\n")
    sys.stdout.write("\n".join(open_) + "\n")
    return 1 if open_ else 0


if __name__ == "__main__":
    sys.exit(main())
