"""Where a scheduler may be: anywhere if the way there is encrypted, else on this computer alone."""

import pytest

from photoconsent.cluster.errors import BadAddress, NotEncrypted
from photoconsent.cluster.places import place_of


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:8786", "tcp://localhost:8786", "tcp://[::1]:8786"])
def test_on_this_computer_an_address_may_be_unencrypted(address: str) -> None:
    place = place_of(address)
    assert place.on_this_computer
    assert not place.encrypted
    assert (place.address, place.port, place.workers) == (address, 8786, 0)


@pytest.mark.parametrize(
    "address",
    ["tcp://10.0.0.5:8786", "tcp://0.0.0.0:8786", "tcp://scheduler.example:8786", "tcp://localhost.example:8786"],
)
def test_beyond_it_only_what_is_encrypted_will_do(address: str) -> None:
    with pytest.raises(NotEncrypted, match="tls://"):
        place_of(address)
    place = place_of(address.replace("tcp", "tls"))
    assert place.encrypted
    assert not place.on_this_computer


@pytest.mark.parametrize(
    "address",
    ["", "local", "local:0", "local:-1", "local:1000", "127.0.0.1:8786", "ucx://127.0.0.1:8786", "tls://host", "tls://:1",
     "tls://host:70000", "tls://a b:1", "tls://host:1/path"],
)  # fmt: skip
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises(BadAddress, match="local:NUMBER"):
        place_of(address)


def test_workers_of_ones_own_are_counted() -> None:
    assert place_of("local:4").workers == 4
    assert place_of("local:4").on_this_computer
