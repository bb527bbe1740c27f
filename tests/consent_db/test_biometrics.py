"""Being recognised is a choice of its own: no tick, no template; a no removes everything at once."""

import pytest

from consent_db.errors import BadEntry, BiometricsNotTicked
from consent_db.records import Media, Template
from consent_db.register import Register

from .conftest import TODAY, scan

NET, OTHER = "sface", "newer"


def template(person: str, network: str = NET, value: int = 1) -> Template:
    return Template(person, network, bytes([value, 0, 0, 0]))


def test_without_the_tick_no_template_is_stored_and_the_consent_still_stands(register: Register, kari: str) -> None:
    with pytest.raises(BiometricsNotTicked):
        register.enrol(kari, template(kari))
    register.tick_biometrics(kari, False, TODAY)
    with pytest.raises(BiometricsNotTicked):
        register.enrol(kari, template(kari), portrait=b"jpeg")
    assert register.templates(NET) == []
    assert register.may_show(kari, "facebook", Media.STILL, TODAY).may_show


def test_the_tick_has_its_own_day_and_form(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY, scan("tick.png", 9))
    (tick,) = register.person(kari).biometrics
    assert (tick.agreed, tick.decided_on, tick.evidence, tick.recorded_by) == (True, TODAY, "E2", "clerk")


def test_taking_the_tick_back_removes_templates_and_portrait_at_once(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, template(kari), portrait=b"jpeg")
    assert register.portrait(kari) == b"jpeg"
    register.tick_biometrics(kari, False, TODAY)
    assert register.templates(NET) == []
    assert register.portrait(kari) is None
    assert [t.agreed for t in register.person(kari).biometrics] == [False, True]


def test_templates_of_different_networks_are_never_mixed(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, template(kari, NET, 1), template(kari, NET, 2))
    assert register.templates(OTHER) == []
    assert register.to_enrol_again(OTHER) == [kari]
    register.enrol(kari, template(kari, OTHER, 3))
    assert [t.vector[0] for t in register.templates(NET)] == [1, 2]
    assert [t.vector[0] for t in register.templates(OTHER)] == [3]
    assert register.to_enrol_again(OTHER) == []


def test_enrolling_again_replaces_what_there_was(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, template(kari, NET, 1), template(kari, NET, 2))
    register.enrol(kari, template(kari, NET, 7))
    assert [t.vector[0] for t in register.templates(NET)] == [7]


@pytest.mark.parametrize(
    "wrong", [Template("P2", NET, bytes(4)), Template("P1", NET, b""), Template("P1", NET, b"abc")]
)
def test_a_template_of_somebody_else_or_half_a_one_is_refused(register: Register, kari: str, wrong: Template) -> None:
    register.tick_biometrics(kari, True, TODAY)
    with pytest.raises(BadEntry):
        register.enrol(kari, wrong)


def test_wiping_removes_those_of_one_person_or_of_all(register: Register, kari: str) -> None:
    register.tick_biometrics(kari, True, TODAY)
    register.enrol(kari, template(kari))
    assert register.wipe_biometrics(kari) == 1
    register.enrol(kari, template(kari), portrait=b"jpeg")
    assert register.wipe_biometrics() == 1
    assert register.templates(NET) == []
    assert register.portrait(kari) is None
