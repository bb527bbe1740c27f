"""Pictures for the screen: within their limits, and decoded on two threads without waiting for each other."""

import time
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from photoconsent.gui.event.pictures import Pictures
from photoconsent.gui.event.session import Entry
from photoconsent.gui.ground.background import Background
from photoconsent.gui.ground.images import read_jpeg, to_image, to_pixels
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.preview import cut_faces, preview_of, previews_of
from photoconsent.pipeline.steps import Findings


@pytest.fixture(scope="module")
def jpegs() -> tuple[bytes, bytes]:
    """A preview and its thumbnail."""
    return previews_of(np.random.default_rng(1).integers(0, 256, (450, 600, 3), np.uint8), 600)


def entry(number: int, jpegs: tuple[bytes, bytes]) -> Entry:
    source = Path(f"{number}.jpg")
    return Entry(source, Findings(source, f"{number:064x}", (6000, 4500), (), jpegs[0], jpegs[1]))


@pytest.mark.usefixtures("qapp")
def test_only_the_previews_used_last_are_kept_decoded(jpegs: tuple[bytes, bytes]) -> None:
    pictures, entries = Pictures(), [entry(n, jpegs) for n in range(50)]
    for one in entries:
        assert pictures.best(one).width() == 256, "the thumbnail stands in"
        pictures.keep_preview(one, read_jpeg(jpegs[0]))
        assert pictures.best(one).width() == 600
        assert pictures.thumbnail(one).width() == 256
    kept = [one for one in entries if pictures.has_preview(one)]
    assert kept == entries[-len(kept) :]
    assert len(kept) < 10


@pytest.mark.usefixtures("qapp")
def test_a_picture_survives_the_way_to_the_pipeline_and_back() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (31, 47, 3), np.uint8)
    assert np.array_equal(to_pixels(to_image(pixels)), pixels)


def test_decoding_on_two_threads_never_comes_to_a_stop(qtbot: QtBot, jpegs: tuple[bytes, bytes]) -> None:
    background, cut = Background("cutting"), []
    for _ in range(300):
        background.call(lambda: cut_faces(jpegs[0], (600, 450), {0: Box(10, 10, 90, 90)}), cut.append)
    for _ in range(3000):
        assert read_jpeg(jpegs[1]).width() == 256
    qtbot.waitUntil(lambda: len(cut) == 300, timeout=30_000)
    background.close()


def test_the_window_goes_on_while_another_thread_decodes(qtbot: QtBot) -> None:
    large = preview_of(np.random.default_rng(3).integers(0, 256, (3000, 4000, 3), np.uint8), 4000)
    background, decoded = Background("decoding"), []

    def decode() -> tuple[float, float]:
        begun = time.perf_counter()
        assert read_jpeg(large).width() == 4000
        return begun, time.perf_counter()

    background.call(decode, decoded.append)
    turns = [time.perf_counter()]
    while not decoded:
        QCoreApplication.processEvents()
        turns.append(time.perf_counter())
    background.close()
    begun, ended = decoded[0]
    meanwhile = [begun, *(turn for turn in turns if begun < turn < ended), ended]
    assert max(later - turn for turn, later in pairwise(meanwhile)) < 0.6 * (ended - begun)
