"""The networks that come with the program are what was made, and answer as they did when they were made."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from photoconsent.errors import NetworkDamaged, NetworkMissing
from photoconsent.pipeline.made_networks import load_made, networks_folder, read_made

MADE = read_made()


@pytest.mark.parametrize("use", MADE)
def test_a_network_that_is_not_the_one_on_record_is_refused(tmp_path: Path, use: str) -> None:
    folder = shutil.copytree(networks_folder(), tmp_path / "networks")
    file = folder / f"{MADE[use].name}.onnx"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(NetworkDamaged, match=MADE[use].name):
        load_made(use, folder=folder)
    file.unlink()
    with pytest.raises(NetworkMissing, match=MADE[use].name):
        load_made(use, folder=folder)


def test_each_network_lies_there_with_the_text_of_its_licence() -> None:
    listed = {f"{one.name}.{kind}" for one in MADE.values() for kind in ("onnx", "txt")}
    assert {path.name for path in networks_folder().iterdir()} == {*listed, "networks.toml"}
    assert all((networks_folder() / f"{one.name}.txt").stat().st_size > 500 for one in MADE.values())


def test_the_person_detector_gives_a_box_and_a_score_for_each_anchor() -> None:
    boxes, scores = load_made("person").run(None, {"picture": np.zeros((1, 3, 300, 300), np.float32)})
    assert boxes.shape == (1, 1917, 4)
    assert scores.shape == (1, 1917, 2)
    assert 0 <= scores.min() <= scores.max() <= 1


def test_the_silhouette_has_the_size_of_the_picture() -> None:
    marks, presence, mask = load_made("silhouette").run(None, {"picture": np.zeros((1, 3, 256, 256), np.float32)})
    assert (marks.shape, presence.shape, mask.shape) == ((1, 195), (1, 1), (1, 256, 256, 1))
    assert presence[0, 0] < 0.5  # there is nobody in a black picture
