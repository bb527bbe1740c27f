"""People known and strangers kept unknown (open-set identification), and the faces of an event grouped into people."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from consent_db.records import Template
from photoconsent.pipeline.detect import find_faces
from photoconsent.pipeline.face import FoundFace, Quality
from photoconsent.pipeline.networks import Networks
from photoconsent.pipeline.people import people_of
from photoconsent.pipeline.recognise import Certainty, Gallery, embed, vector_bytes

DRAWS = 20
"""How often people and references are drawn anew for each size of register."""


@dataclass(frozen=True, slots=True)
class Pictured:
    """One face as the recogniser looks at it in a photo, and as it looks at it in a reference picture."""

    probe: FoundFace
    reference: FoundFace


Pictures = dict[str, list[Pictured]]
"""The faces of each person; the name is only a key."""


@dataclass(frozen=True, slots=True)
class Half:
    """One half of the identities: those who are enrolled, and the strangers."""

    people: Pictures
    strangers: Pictures


@dataclass(slots=True)
class Outcome:
    """What happened to the probes of one size of register."""

    known: int = 0
    recognised: int = 0
    misnamed: int = 0
    strangers: int = 0
    shown: int = 0


def faces_in(folder: Path, networks: Networks) -> Pictures:
    """The face nearest to the middle of each picture, by the folder (the person) that it lies in."""
    pictures: Pictures = {}
    for path in sorted(folder.glob("*/*.jpg")):
        with Image.open(path) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        middle = pixels.shape[1] / 2, pixels.shape[0] / 2
        found = find_faces(pixels, networks)
        nearest = min(found, key=lambda f: np.hypot(f.box.centre[0] - middle[0], f.box.centre[1] - middle[1]))
        (probe,), (reference,) = (embed(pixels, [nearest], networks, reference=kind) for kind in (False, True))
        pictures.setdefault(path.parent.name, []).append(Pictured(probe, reference))
    return pictures


def halves(people: Pictures, strangers: Pictures) -> list[Half]:
    """Every other person and every other stranger."""
    return [Half(dict(list(people.items())[n::2]), dict(list(strangers.items())[n::2])) for n in range(2)]


def _drawn(half: Half, others: Half, size: int, rng: np.random.Generator) -> tuple[list[Template], Pictures, Pictures]:
    """A register of so many people with two references each, the other pictures of these people, and strangers.

    Where the half has too few people, strangers (with one reference) fill the register; probes are then the others.
    """
    names = rng.permutation(sorted(half.people))[: min(size, 20 if size == 20 else 30)]
    templates, probes = [], {}
    for name in names:
        order = rng.permutation(len(half.people[name]))
        chosen = [half.people[name][n] for n in order]
        templates += [_template(name, one) for one in chosen[:2]]
        probes[str(name)] = chosen[2:]
    fillers = list((half.strangers | others.strangers).items())[: size - len(names)]
    templates += [_template(name, pictures[0]) for name, pictures in fillers]
    taken = {name for name, _ in fillers}
    strangers = {n: p for n, p in (half.strangers | others.people).items() if n not in taken}
    return templates, probes, strangers


def _template(name: str, one: Pictured) -> Template:
    assert one.reference.embedding is not None
    return Template(str(name), "sface-2021dec", vector_bytes(one.reference.embedding))


def identified(half: Half, others: Half, size: int) -> tuple[Outcome, float]:
    """The outcome over all draws, every face in a photo of its own, and the threshold."""
    outcome, threshold = Outcome(), 0.0
    for draw in range(DRAWS):
        templates, probes, strangers = _drawn(half, others, size, np.random.default_rng(draw))
        gallery = Gallery(templates, "sface-2021dec")
        threshold = gallery.threshold
        for name, faces in probes.items():
            for one in faces:
                (match,) = gallery.match([one.probe])
                certain = match.certainty is Certainty.CERTAIN
                outcome.known += 1
                outcome.recognised += certain and match.person == name
                outcome.misnamed += certain and match.person != name
        for faces in strangers.values():
            outcome.strangers += len(faces)
            outcome.shown += sum(gallery.match([one.probe])[0].certainty is Certainty.CERTAIN for one in faces)
    return outcome, threshold


def grouped(pictures: Pictures) -> str:
    """One line about grouping without a register: how pure the groups are and how whole the people."""
    names = [name for name, faces in pictures.items() for _ in faces]
    groups = people_of([[one.probe] for faces in pictures.values() for one in faces])
    label = np.empty(len(names), int)
    for number, person in enumerate(groups):
        label[[place.photo for place in person.faces]] = number
    upper = np.triu_indices(len(names), 1)
    same = (np.array(names)[:, None] == np.array(names)[None])[upper]
    together = (label[:, None] == label[None])[upper]
    several = [name for name, faces in pictures.items() if len(faces) > 1]
    whole = np.mean([len({label[n] for n, own in enumerate(names) if own == name}) == 1 for name in several])
    precision = (same & together).sum() / max(together.sum(), 1)
    return (
        f"{precision:.4f} | {(same & together).sum() / same.sum():.4f} | {whole:.3f} | {len(groups)} of {len(pictures)}"
    )


def tables(corpus: Path, networks: Networks) -> Iterator[str]:
    """The tables of identification and of grouping."""
    people = faces_in(corpus / "B_lfw_dev" / "people", networks)
    strangers = faces_in(corpus / "B_lfw_dev" / "strangers", networks)
    poor = sum(one.probe.quality is Quality.POOR for faces in (people | strangers).values() for one in faces)
    yield f"\nB_lfw_dev: {len(people)} people, {len(strangers)} strangers; {poor} faces too poor to be known\n"
    yield from _impostors(people | strangers)
    yield "| half | register | threshold | recognised | misnamed | strangers shown |"
    yield "| --- | --- | --- | --- | --- | --- |"
    parts = halves(people, strangers)
    for number, half in enumerate(parts):
        for size in (20, 60, 270):
            result, threshold = identified(half, parts[1 - number], size)
            yield (
                f"| {'AB'[number]} | {size} | {threshold:.3f} | {result.recognised / result.known:.4f} "
                f"| {result.misnamed} of {result.known} | {result.shown} of {result.strangers} "
                f"({100 * result.shown / result.strangers:.3f} %) |"
            )
    yield "\n| grouped without a register | precision of pairs | recall of pairs | people in one group | groups |"
    yield "| --- | --- | --- | --- | --- |"
    for number, half in enumerate(parts):
        yield f"| B_lfw_dev, half {'AB'[number]} | {grouped(half.people | half.strangers)} |"
    yield f"| B_lfw_dev, all | {grouped(people | strangers)} |"
    yield f"| B_dlib_johns | {grouped(faces_in(corpus / 'B_dlib_johns', networks))} |"


def _impostors(pictures: Pictures) -> Iterator[str]:
    """How alike different people are: what the model of the threshold rests on."""
    names = np.array([name for name, faces in pictures.items() for _ in faces])
    vectors = np.stack([e for faces in pictures.values() for one in faces if (e := one.probe.embedding) is not None])
    for number in range(2):
        half = np.isin(names, list(pictures)[number::2])
        alike = (vectors[half] @ vectors[half].T)[np.triu_indices(half.sum(), 1)]
        other = alike[(names[half][:, None] != names[half][None])[np.triu_indices(half.sum(), 1)]]
        tail = ", ".join(f"1/{round(1 / p)}: {np.quantile(other, 1 - p):.3f}" for p in (1e-2, 1e-3, 1e-4))
        yield f"different people, half {'AB'[number]}: mean {other.mean():.3f}, spread {other.std():.3f}, {tail}\n"
