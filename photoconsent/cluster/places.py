"""Where a scheduler is: an address, or so many workers on this computer. Beyond it only what is encrypted will do."""

import re
from dataclasses import dataclass
from ipaddress import ip_address

from photoconsent.cluster.errors import BadAddress, NotEncrypted

_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9a-fA-F:]+\]|[^\s:/\[\]]+):(\d{1,5})")
_LOCAL = re.compile(r"local:([1-9]\d{0,2})")


@dataclass(frozen=True, slots=True)
class Place:
    """`address` is `tls://HOST:PORT`, or `tcp://` on this computer; with `workers` above 0 there is none yet."""

    address: str
    workers: int = 0

    @property
    def encrypted(self) -> bool:
        """Whether certificates are needed to speak with it."""
        return self.address.startswith("tls://")

    @property
    def host(self) -> str:
        """The name or number of the machine."""
        return self.address.split("://")[-1].rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """0 where any free one will do."""
        return int(self.address.rpartition(":")[2])

    @property
    def on_this_computer(self) -> bool:
        """Whether nothing goes over a network."""
        if self.host == "localhost" or self.workers:
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False


def place_of(text: str) -> Place:
    """What somebody wrote. Raises BadAddress and NotEncrypted."""
    if found := _LOCAL.fullmatch(text):
        return Place(text, int(found[1]))
    found = _ADDRESS.fullmatch(text)
    if found is None or int(found[3]) > 65535:
        raise BadAddress(address=text)
    place = Place(text)
    if not place.encrypted and not place.on_this_computer:
        raise NotEncrypted(address=text)
    return place
