"""Plants a fault in one function on the way from a photo to its copy, and says what came out.

Every function of the pipeline is taken in turn and made to raise, or to answer with nothing, with something empty, or
with what is no number. Nobody may be shown then who should not be, and no copy may lie in the folder that is not proved
and on record.
"""

import dataclasses
import hashlib
import importlib
import io
import math
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from skimage import data

from consent_db.register import Register
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.cover import Cover
from photoconsent.pipeline.engines import InProcess
from photoconsent.pipeline.face import Box, Pixels, Verdict
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.order import Order, PhotoResult
from photoconsent.pipeline.progress import NoProgress
from photoconsent.pipeline.steps import Job, Wanted
from photoconsent.publishing.publish import Publishing
from tests.gui.sample import PASSPHRASE, _room, make_register, strangers

MODULES = (
    *(
        "photo",
        "decode",
        "colour",
        "source",
        "formats",
        "detect",
        "detector",
        "pyramid",
        "merging",
        "closer",
        "cut_off",
    ),
    *(
        "cut_off",
        "alignment",
        "recognise",
        "steps",
        "gallery",
        "decide",
        "head",
        "cover",
        "area",
        "copies",
        "proof",
        "remains",
    ),
    *("area_proof", "metadata", "batch", "naming", "journal", "known_face"),
)
"""Of `photoconsent.pipeline`, from the file to the copy on record."""
ABOVE = (
    "photoconsent.publishing.crosscheck",
    "photoconsent.publishing.clearance",
    "photoconsent.publishing.publish",
    "photoconsent.event.recall",
    "photoconsent.event.outcome",
)


class Fault(StrEnum):
    """What the function does instead of its work."""

    RAISE = "raises"
    NOTHING = "answers None"
    EMPTY = "answers with something empty"
    NO_NUMBER = "answers with what is no number"


class Planted(Exception):
    """The fault itself."""


@dataclass(frozen=True)
class Site:
    """One function, by where it stands."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module.rpartition('.')[2]}.{self.name}"


def sites() -> list[Site]:
    """Every function and method of ours on the way."""
    found = []
    for name in [f"photoconsent.pipeline.{one}" for one in MODULES] + list(ABOVE):
        module = importlib.import_module(name)
        for key, value in vars(module).items():
            if isinstance(value, types.FunctionType) and value.__module__ == name:
                found.append(Site(name, key))
            elif isinstance(value, type) and value.__module__ == name and not issubclass(value, (Enum, BaseException)):
                found += [
                    Site(name, f"{key}.{method}")
                    for method, one in vars(value).items()
                    if isinstance(one, types.FunctionType) and not method.startswith("__")
                ]
    return found


@contextmanager
def planted(site: Site, fault: Fault, called: list[int]) -> Iterator[None]:
    """The function is broken wherever somebody has it by name; `called` grows with each call."""
    module = importlib.import_module(site.module)
    owner: Any = module
    *outer, name = site.name.split(".")
    for part in outer:
        owner = getattr(owner, part)
    real = getattr(owner, name)

    def broken(*arguments: Any, **named: Any) -> Any:
        called.append(1)
        if fault is Fault.RAISE:
            raise Planted
        if fault is Fault.NOTHING:
            return None
        answer = real(*arguments, **named)
        return emptied(answer) if fault is Fault.EMPTY else spoiled(answer)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, broken)
        if not outer:
            for other in list(sys.modules.values()):
                if getattr(other, "__name__", "").startswith("photoconsent.") and vars(other).get(name) is real:
                    patch.setattr(other, name, broken)
        yield


def emptied(answer: Any) -> Any:
    """The same kind of answer with nothing in it."""
    if isinstance(answer, types.GeneratorType):
        return iter(())
    if isinstance(answer, np.ndarray):
        return answer[:0]
    if dataclasses.is_dataclass(answer) and not isinstance(answer, type):
        return _with(answer, emptied)
    if isinstance(answer, Path | Enum):
        return answer
    return (
        type(answer)()
        if isinstance(answer, (bool, int, float, str, bytes, list, tuple, dict, set, frozenset))
        else answer
    )


def spoiled(answer: Any) -> Any:
    """The same kind of answer with every fraction in it replaced by what is no number."""
    if isinstance(answer, types.GeneratorType):
        return (spoiled(one) for one in answer)
    if isinstance(answer, np.ndarray) and answer.dtype.kind == "f":
        return np.full_like(answer, np.nan)
    if isinstance(answer, float):
        return math.nan
    if isinstance(answer, list | tuple):
        return type(answer)(spoiled(one) for one in answer)
    if dataclasses.is_dataclass(answer) and not isinstance(answer, type):
        return _with(answer, spoiled)
    return answer


def _with(answer: Any, change: Callable[[Any], Any]) -> Any:
    """The dataclass with its fields changed one level down; what will not be made so stays."""
    plain = (np.ndarray, float, bool, int, str, bytes, list, tuple)
    fields = {f.name: getattr(answer, f.name) for f in dataclasses.fields(answer) if f.init}
    try:
        return dataclasses.replace(answer, **{n: change(v) if isinstance(v, plain) else v for n, v in fields.items()})
    except (TypeError, ValueError):
        return answer


@dataclass
class Scene:
    """A photo of two people, a register in which one of them consents, and what is needed to prepare it."""

    folder: Path
    register: Register
    networks: Networks
    photo: Path
    before: Pixels
    hidden: list[Box]
    """The faces that have to be covered."""
    runs: int = 0

    def prepare(self) -> tuple[Path, list[PhotoResult], str]:
        """Prepare the photo into a new folder; gives the folder, the results and what was raised."""
        self.runs += 1
        out, notes = self.folder / f"out-{self.runs}", self.folder / f"notes-{self.runs}"
        out.mkdir()
        notes.mkdir()
        # Another file each time, by what stands after its last byte: what the register keeps of a photo is not used.
        photo = self.photo.with_name(f"photo-{self.runs}.jpg")
        photo.write_bytes(self.photo.read_bytes() + str(self.runs).encode())
        channel = Channel(name="website", title="Website", kind="public", long_side=2048)
        order = Order(channel, date(2026, 6, 1), out, "Fest", Cover.SOFT, original_size=True)
        publishing = Publishing(self.register, self.networks.recogniser_name, notes, (photo,))
        results: list[PhotoResult] = []
        try:
            results += publishing.run([Job(photo)], order, InProcess(self.networks, Wanted()), NoProgress())
        except Exception as error:  # noqa: BLE001 - whatever is raised, what counts is what lies in the folder
            return out, results, type(error).__name__
        return out, results, ""

    def wrong(self, out: Path) -> list[str]:
        """What is wrong with what lies in the folder, told by nothing of the program but its register."""
        on_record = {one.copy.output_sha256 for one in self.register.publications()}
        found = []
        for copy in (path for path in out.iterdir() if not path.name.startswith(".")):
            content = copy.read_bytes()
            if hashlib.sha256(content).hexdigest() not in on_record:
                found.append("a copy that is not on record")
            with Image.open(io.BytesIO(content)) as picture:
                after = np.asarray(picture.convert("RGB"))
            if after.shape != self.before.shape:
                found.append("a copy of another size")
            else:
                found += [f"the face at {box} shows" for box in self.hidden if not _is_gone(self.before, after, box)]
        return found


def _is_gone(before: Pixels, after: Pixels, box: Box) -> bool:
    """Whether hardly anything of a place is as it was."""
    place = np.s_[round(box.y) : round(box.bottom), round(box.x) : round(box.right)]
    was, now = (one[place].astype(float).mean(axis=2) for one in (before, after))
    return float((abs(was - now) < 6).mean()) < 0.4


def make_scene(folder: Path) -> Scene:
    """Draw the photo, make the register, and see that all is well while nothing is planted."""
    head = Image.fromarray(data.astronaut()).crop((60, 0, 400, 340))
    photo = folder / "photo.jpg"
    _room((900, 480), [head.resize((300, 300)), strangers(0, 1)[0]], rows=1).save(photo, quality=95)
    with Image.open(photo) as picture:
        before = np.asarray(picture.convert("RGB"))
    made = make_register(folder / "consents.register", folder / "people")
    register = Register.open(made, PASSPHRASE)
    scene = Scene(folder, register, Networks.load(), photo, before, [])
    out, results, raised = scene.prepare()
    assert len(results) == 1, raised
    result = results[0]
    shown = [one for one in result.faces if one.decision.verdict is Verdict.SHOW]
    scene.hidden += [one.face.box for one in result.faces if one.decision.verdict is Verdict.HIDE]
    assert (len(shown), len(scene.hidden), scene.wrong(out)) == (1, 1, [])
    return scene


def plant(scene: Scene, site: Site, fault: Fault) -> tuple[bool, str, list[str]]:
    """Whether the function was called, what became of the photo, and what is wrong with what came out."""
    called: list[int] = []
    with planted(site, fault, called):
        out, results, raised = scene.prepare()
    said = raised or ", ".join(one.status for one in results) or "nothing"
    return bool(called), said, scene.wrong(out)
