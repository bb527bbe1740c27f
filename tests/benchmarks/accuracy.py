"""Print the tables of docs/accuracy.md: faces found, people known, faces grouped.

    PHOTOCONSENT_CORPUS=folder python -m tests.benchmarks.accuracy [detection] [identification]

About ten minutes on one core. The labelled pictures are not part of the project.
"""

import os
import sys
from pathlib import Path

from photoconsent.pipeline.networks import Networks
from tests.benchmarks import detection, identification

PARTS = {"detection": detection.tables, "identification": identification.tables}


def main(wanted: list[str]) -> int:
    """Print the parts asked for, or all; 2 where there are no labelled pictures."""
    named = os.environ.get("PHOTOCONSENT_CORPUS")
    if not named:
        sys.stderr.write("Set PHOTOCONSENT_CORPUS to the folder of labelled pictures.\n")
        return 2
    networks = Networks.load()
    for part in wanted or PARTS:
        for line in PARTS[part](Path(named), networks):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
