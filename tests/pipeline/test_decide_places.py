"""What is covered beside faces: a hand has the last word, a name that may not be shown the one before it."""

import pytest

from consent_db.records import Trait
from photoconsent.pipeline.decide_places import decide_places
from photoconsent.pipeline.face import Box
from photoconsent.pipeline.place import Place, SaidPlace, Switches, Why, covered_areas

BADGE, SIGN, CAR = (
    Place(Trait.CODE, Box(10, 10, 50, 50)),
    Place(Trait.TEXT, Box(100, 10, 90, 20), "Resepsjon"),
    Place(Trait.PLATE, Box(300, 200, 80, 20), "AB 12345"),
)
FOUND = (BADGE, SIGN, CAR)


def decided(switches: Switches, *said: SaidPlace, named: tuple[int, ...] = ()) -> list[tuple[Place, bool, Why]]:
    return [(one.place, one.covered, one.why) for one in decide_places(FOUND, said, switches, named)]


def test_what_nobody_asked_for_is_left_out() -> None:
    assert decided(Switches()) == []


def test_each_trait_has_its_switch() -> None:
    assert decided(Switches.of(offered=[Trait.CODE, Trait.PLATE], covered=[Trait.PLATE])) == [
        (BADGE, False, Why.OFFERED),
        (CAR, True, Why.SWITCH),
    ]


def test_a_plate_is_a_text() -> None:
    assert decided(Switches.of(covered=[Trait.TEXT])) == [(SIGN, True, Why.SWITCH), (CAR, True, Why.SWITCH)]


def test_a_name_is_covered_whatever_the_switch_says() -> None:
    assert decided(Switches.of(offered=[Trait.TEXT]), named=(1,)) == [
        (SIGN, True, Why.NAME),
        (CAR, False, Why.OFFERED),
    ]
    assert decided(Switches.of(covered=[Trait.PLATE]), named=(1,))[0] == (SIGN, True, Why.NAME)


@pytest.mark.parametrize("covered", [True, False])
def test_a_hand_has_the_last_word(covered: bool) -> None:
    said = SaidPlace(Trait.TEXT, Box(101, 11, 88, 19), covered)
    everything = Switches.of(offered=[Trait.CODE], covered=[Trait.TEXT])
    assert (SIGN, covered, Why.HAND) in decided(everything, said, named=(1,))


def test_what_a_hand_covered_is_covered_where_no_search_found_it() -> None:
    lost = SaidPlace(Trait.SCREEN, Box(500, 500, 100, 80), True)
    assert decided(Switches(), lost) == [(Place(Trait.SCREEN, lost.area), True, Why.HAND)]
    assert decided(Switches(), SaidPlace(Trait.SCREEN, Box(500, 500, 100, 80), False)) == []


def test_the_word_about_one_thing_is_not_taken_for_another_in_the_same_place() -> None:
    said = SaidPlace(Trait.SCREEN, SIGN.area, False)
    assert decided(Switches.of(covered=[Trait.TEXT]), said)[0] == (SIGN, True, Why.SWITCH)


def test_the_stricter_switch_holds() -> None:
    channel, policy = Switches.of(offered=[Trait.CODE, Trait.TEXT]), Switches.of(covered=[Trait.CODE])
    assert channel | policy == Switches((Trait.TEXT,), (Trait.CODE,))
    assert (channel | policy).sought == {Trait.CODE, Trait.TEXT}


def test_the_areas_are_those_that_are_covered() -> None:
    both = decide_places(FOUND, (), Switches.of(offered=[Trait.CODE], covered=[Trait.PLATE]))
    assert covered_areas(both) == (CAR.area,)


def test_what_is_written_somewhere_is_in_no_log() -> None:
    assert "Resepsjon" not in repr(SIGN)
