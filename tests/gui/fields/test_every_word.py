"""Somebody is found by the words of the name in any order."""

import pytest

from photoconsent.gui.fields.every_word import every_word


@pytest.mark.parametrize("typed", ["", "kari", "Hansen Kari", "  han  p00 ", "(b)", "ÅSE kari"])
def test_every_word_may_stand_anywhere(typed: str) -> None:
    assert every_word(typed).match("Kari Åse Hansen  ·  P0001 (B)").hasMatch()


@pytest.mark.parametrize("typed", ["kari ola", "P0002", ".*", "(a)"])
def test_one_word_that_is_missing_is_enough(typed: str) -> None:
    assert not every_word(typed).match("Kari Åse Hansen  ·  P0001 (B)").hasMatch()
