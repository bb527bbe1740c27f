"""Time and memory against how much there is: `python -m tests.benchmarks.curves [CURVE …]`; without names all of them.

Processor time of all processes together, because by the clock a computer shared with others says nothing. What was
measured is kept in `docs/curves.json`, so that curves can be measured one at a time, and drawn as `docs/curves.svg`.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np
import psutil
from PIL import Image

from consent_db.records import Template
from photoconsent.pipeline.engines import LocalWorkers
from photoconsent.pipeline.face import Box, Face, FoundFace, Quality
from photoconsent.pipeline.recognise import Gallery
from photoconsent.sample import _small_faces, make_album
from tests.benchmarks.drawn_curves import Curve, drawn
from tests.benchmarks.scale import _prepared, watched
from tests.benchmarks.speed import say
from tests.cluster.crew import Crew

ROOT: Final = Path(__file__).parents[2] / "docs"
POINTS: Final = {
    "photos": (3, 10, 30),
    "megapixels": (1, 3, 12, 24),
    "faces": (0, 10, 50, 200),
    "people": (10, 1_000, 10_000, 100_000),
    "batch": (10, 100, 1_000),
    "workers": (1, 2, 4),
}
TITLES: Final = {
    "photos": "photos of 0.3 megapixels",
    "megapixels": "megapixels of a photo",
    "faces": "faces in a photo of 12 megapixels",
    "people": "people with a reference, 20 faces compared",
    "batch": "photos of a batch, without the pictures",
    "workers": "workers of a cluster, for a photo",
}


def main(names: list[str]) -> None:
    """Measure these curves, keep the points, and draw all that are kept."""
    kept = ROOT / "curves.json"
    known = json.loads(kept.read_text()) if kept.is_file() else {}
    for name in names or list(POINTS):
        known[name] = []
        for amount in POINTS[name]:  # each is kept at once: a curve may take longer than somebody waits
            with tempfile.TemporaryDirectory() as room:
                seconds, megabytes = MEASURES[name](amount, Path(room))
            say(f"{TITLES[name]}: {amount:>7,}  {seconds:9.3f} s of the processor  {megabytes:6.0f} MB")
            known[name].append([amount, round(seconds, 4), round(megabytes)])
            kept.write_text(json.dumps(known, indent=1) + "\n")
            curves = [Curve(TITLES[one], known[one]) for one in POINTS if known.get(one)]
            (ROOT / "curves.svg").write_text(drawn(curves))


def _engine(photos: list[Path], room: Path) -> tuple[float, float]:
    """What it takes to find and cover every face of these photos with one worker, its start not counted."""
    (warm := room / "warm.jpg").write_bytes(photos[0].read_bytes())
    with LocalWorkers(1) as engine:
        _prepared(engine, [warm], room / "warmed")
        with watched({"all": [psutil.Process()]}) as parts:
            _prepared(engine, photos, room / "copies")
    return parts.spent("all"), parts.most("all")


def _photos(amount: int, room: Path) -> tuple[float, float]:
    make_album(room / "album")
    with Image.open(room / "album" / "photos" / "IMG_0101.jpg") as portrait:
        small = portrait.convert("RGB").resize((640, 480))
    return _engine(list(_several(small, amount, room)), room)


def _several(picture: Image.Image, amount: int, room: Path) -> Iterator[Path]:
    picture.save(first := room / "first.jpg", quality=90)
    for number in range(amount):
        file = room / f"photo{number}.jpg"
        file.write_bytes(first.read_bytes() + number.to_bytes(4, "big"))
        yield file


def _megapixels(amount: int, room: Path) -> tuple[float, float]:
    make_album(room / "album")
    with Image.open(room / "album" / "photos" / "IMG_0101.jpg") as portrait:
        wide = round((amount * 1e6 * 4 / 3) ** 0.5)
        large = portrait.convert("RGB").resize((wide, wide * 3 // 4))
    return _engine(list(_several(large, 1, room)), room)


def _faces(amount: int, room: Path) -> tuple[float, float]:
    faces = _small_faces()
    canvas = Image.new("RGB", (4000, 3000), (200, 196, 186))
    for number in range(amount):
        face = faces[number % len(faces)].resize((150, 150))
        canvas.paste(face, (50 + number % 20 * 195, 60 + number // 20 * 290))
    return _engine(list(_several(canvas, 1, room)), room)


def _people(amount: int, room: Path) -> tuple[float, float]:
    chance = np.random.default_rng(1)
    vectors = chance.normal(size=(amount + 20, 128)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    gallery = Gallery([Template(f"P{n}", "net", v.tobytes()) for n, v in enumerate(vectors[:amount])], "net")
    faces = [FoundFace(Face(Box(0, 0, 9, 9), 0.9, None), vector, Quality.GOOD) for vector in vectors[amount:]]
    begun = time.process_time()
    gallery.match(faces)
    return time.process_time() - begun, psutil.Process().memory_info().rss / 1e6


def _batch(amount: int, room: Path) -> tuple[float, float]:
    """What stands around the pictures of a batch: decisions, journal, and each copy on record."""
    from consent_db.register import Register
    from photoconsent.pipeline.progress import NoProgress
    from photoconsent.pipeline.steps import Job
    from photoconsent.publishing.publish import Publishing
    from tests.conftest import PASSPHRASE
    from tests.pipeline.scripted import ScriptedEngine, order

    jobs = []
    for number in range(amount):
        (photo := room / f"photo{number}.jpg").write_bytes(number.to_bytes(4, "big"))
        jobs.append(Job(photo))
    with Register.create(room / "register", PASSPHRASE) as register:
        begun = time.process_time()
        publishing = Publishing(register, None, room, ())
        for _ in publishing.run(jobs, order(room / "copies"), ScriptedEngine(), NoProgress()):
            pass
        return time.process_time() - begun, psutil.Process().memory_info().rss / 1e6


def _workers(amount: int, room: Path) -> tuple[float, float]:
    from photoconsent.cluster.certificates import make_certificates, read_certificates
    from photoconsent.cluster.engine import Cluster
    from photoconsent.cluster.line import Line
    from photoconsent.pipeline.steps import Wanted
    from photoconsent.pipeline.worker import Limits

    make_certificates(days=1).write(room / "certificates")
    make_album(room / "album")
    with Image.open(room / "album" / "photos" / "IMG_0101.jpg") as portrait:
        photos = list(_several(portrait.convert("RGB").resize((2000, 1500)), 4 * amount, room))
    crew = Crew(room / "certificates")
    try:
        crew.hire(amount)
        roots = [psutil.Process(), psutil.Process(crew.scheduler.pid), *(psutil.Process(w.pid) for w in crew.workers)]
        with (
            Line(crew.place, read_certificates(crew.certificates, "client"), Limits()) as line,
            Cluster(line, Wanted(), 1, Limits()) as engine,
            watched({"all": [*roots, psutil.Process(line.process)]}) as parts,
        ):
            _prepared(engine, photos, room / "copies")
    finally:
        crew.close()
    return parts.spent("all") / len(photos), parts.most("all")


MEASURES: Final[dict[str, Callable[[int, Path], tuple[float, float]]]] = {
    "photos": _photos,
    "megapixels": _megapixels,
    "faces": _faces,
    "people": _people,
    "batch": _batch,
    "workers": _workers,
}


if __name__ == "__main__":
    main(sys.argv[1:])
