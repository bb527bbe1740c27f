"""The rule for places beside faces: which are covered, which are offered, and why. A pure function.

A hand has the last word about a place. Else it is covered where it names somebody who may not be named here, or where
everything with its trait is covered; nothing that is decided here ever shows a face.
"""

from collections.abc import Collection, Sequence

from photoconsent.pipeline.place import DecidedPlace, Place, SaidPlace, Switches, Why, same_place


def decide_places(
    found: Sequence[Place],
    said: Sequence[SaidPlace],
    switches: Switches,
    named: Collection[int] = (),
    allowed: Collection[int] = (),
) -> tuple[DecidedPlace, ...]:
    """Decide every place of one photo; those that nobody asked for are left out.

    `named` are the indexes of places that hold a name which may not be shown, `allowed` of those whose text may be seen
    whatever the switches say. What a hand covered is covered also where no search found it this time.
    """
    decided, used = [], set[int]()
    for index, place in enumerate(found):
        word = next((n for n, one in enumerate(said) if same_place(one, place)), None)
        if word is not None:
            used.add(word)
            decided.append(DecidedPlace(place, said[word].covered, Why.HAND))
        elif index in named:
            decided.append(DecidedPlace(place, True, Why.NAME))
        elif index in allowed:
            continue
        elif switches.covers(place.trait):
            decided.append(DecidedPlace(place, True, Why.SWITCH))
        elif switches.offers(place.trait):
            decided.append(DecidedPlace(place, False, Why.OFFERED))
    for index, one in enumerate(said):
        if one.covered and index not in used:
            decided.append(DecidedPlace(Place(one.trait, one.area), True, Why.HAND))
    return tuple(decided)
