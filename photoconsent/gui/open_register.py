"""The register that is open in the window, if one is: who is in it, and the judge of photos that follows from it."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from consent_db.errors import KnownError
from consent_db.pages import PersonSummary
from consent_db.permission import Use
from consent_db.policies import NEUTRAL, Policy
from consent_db.postgres.hearing import Ear
from consent_db.register import Register
from photoconsent.gui.event.session import JudgeWith
from photoconsent.gui.ground.background import Background
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.known_people import KnownPeople
from photoconsent.pipeline.face import Decision, FoundFace, Quality
from photoconsent.pipeline.gallery import Gallery
from photoconsent.pipeline.place import NO_SWITCHES, Switches
from photoconsent.publishing.clearance import Clearance, lacking, needs_release
from photoconsent.publishing.crosscheck import CrossCheck
from photoconsent.publishing.film_check import EachMedia
from photoconsent.publishing.trackcheck import TrackCheck

_LISTENING_MS = 1000
"""How often is looked whether others have changed something; nothing is asked of the server for it."""
_AWAY_MS = 15_000
"""How often it is tried to hear of changes again while the server is away: the window stands still for each attempt."""
_PORTRAITS = 200
"""So many pictures of people are kept at hand, until something in the register changes."""


class OpenRegister(QObject):
    """Holds the open register; everything that shows something of it listens to `changed`."""

    changed = Signal()
    """Another register, or none, or the same one with something else in it."""
    giving_way = Signal()
    """Another register, or none, is about to take its place: what was said or offered about this one is void."""
    about_to_close = Signal()
    """The last moment to write something down."""

    people_arrived = Signal()
    """Many people are in it, and the last of them were read by now."""

    def __init__(self, reader: Background | None = None, parent: QObject | None = None) -> None:
        """`reader` reads in a large register beside the window."""
        super().__init__(parent)
        self.register: Register | None = None
        self.path: Path | None = None
        self._known = KnownPeople(reader, self)
        self._known.arrived.connect(self.people_arrived)
        self.policy: Policy = NEUTRAL
        """What the register's policy asks for; the neutral one while none is open."""
        self.purposes: tuple[str, ...] = ()
        """What consents name as purposes beside the general one."""
        self._portraits: dict[str, QPixmap] = {}
        self._galleries: dict[tuple[str, str, frozenset[str] | None], Gallery] = {}
        """Who may be recognised, by the state of the register, the network and the guest list: one for anybody, one for
        the guests."""
        self._aside: tuple[Register, Path] | None = None
        self._own = False
        self._ear: Ear | None = None
        """Where the register is on a server: hears what others change there."""
        self._listens = QTimer(self, interval=_LISTENING_MS)
        self._listens.timeout.connect(self._listen)

    def take(self, register: Register, path: Path, *, own: bool = True) -> None:
        """This register is open now; one that was open before is closed. `own`: the user has its passphrase."""
        self.giving_way.emit()
        self.close()
        self.register, self.path, self._own = register, path, own
        if register.on_server:
            self._ear = register.hear()
            self._listens.start()
        self.read_again()

    def _listen(self) -> None:
        """Look again where somebody else has changed something."""
        if self.register is None or not self.register.on_server:
            self._stop_listening()
            return
        try:
            if self._ear is None or self._ear.deaf:
                self._ear = self.register.hear()
                self._listens.setInterval(_LISTENING_MS)
                self.read_again()  # nobody was told what others changed meanwhile
            if self._ear.heard():
                self.read_again()
        except KnownError:  # the server is away: the next change that is entered here says so, and it is tried again
            self._listens.setInterval(_AWAY_MS)

    def _stop_listening(self) -> None:
        self._listens.stop()
        if self._ear is not None:
            self._ear.close()
            self._ear = None

    def exchange(self, before: Register, register: Register) -> None:
        """The same register was opened anew, under another passphrase; it stays open only where it was open still."""
        if self.register is before:
            self.register = register
            self.read_again()
        elif self._aside is not None and self._aside[0] is before:
            self._aside = register, self._aside[1]
        else:
            register.close()

    @property
    def on_server(self) -> bool:
        """Whether the register is open and on a server: everything else stays on this computer."""
        return self.register is not None and self.register.on_server

    @property
    def own(self) -> Register | None:
        """The open register whose passphrase the user has, be it aside at present; None if there is none such."""
        register = self._aside[0] if self._aside is not None else self.register
        return register if self._own else None

    @property
    def lent(self) -> bool:
        """Whether another register is only looked at while the user's own is kept aside."""
        return self._aside is not None

    def lend(self, register: Register, path: Path) -> None:
        """Look at this register (the sample's) for a while; the one that is open stays open aside."""
        self.giving_way.emit()
        self.about_to_close.emit()
        if self._aside is None and self.register is not None and self.path is not None:
            self._aside = self.register, self.path
        elif self.register is not None:
            self.register.close()
        self.register, self.path = register, path
        self.read_again()

    def give_back(self) -> None:
        """Close what was only looked at, and go on with the user's own register."""
        if self._aside is not None:
            self.giving_way.emit()
            self.about_to_close.emit()
            if self.register is not None:
                self.register.close()
            (self.register, self.path), self._aside = self._aside, None
            self.read_again()

    def close(self) -> None:
        """Close the register, if one is open, and the one that is kept aside."""
        if self._aside is not None:
            self._aside[0].close()
            self._aside = None
        if self.register is not None:
            self.giving_way.emit()
            self.about_to_close.emit()
            self._stop_listening()
            self.register.close()
            self.register, self.purposes, self._galleries = None, (), {}
            self._known.forget()
            self._forget_pictures()
            self.changed.emit()

    def read_again(self) -> None:
        """Something was recorded: look again who is in the register."""
        if self.register is not None:
            self._known.read(self.register)
            self.policy, self.purposes = self.register.policy, self.register.purposes()
            self._forget_pictures()
            self.changed.emit()

    def _forget_pictures(self) -> None:
        """What was worked out of people's pictures may be another now."""
        self._portraits.clear()

    def people(self) -> list[PersonSummary]:
        """Everybody, by name; while `people_arrive` the first of them."""
        return self._known.by_name()

    @property
    def people_arrive(self) -> bool:
        """Whether there are so many that the others are read at present."""
        return not self._known.whole

    def person(self, person: str) -> PersonSummary | None:
        """What the list says about a person; None for somebody who is not in the register."""
        return self._known.line(person)

    def name_of(self, person: str) -> str:
        """The name of a person, or the number of one who is known by number only."""
        known = self._known.line(person)
        return known.name if known is not None and known.name else person

    def portrait(self, person: str) -> QPixmap:
        """A person's own picture; an empty one where the register has none."""
        if person not in self._portraits:
            jpeg = self.register.portrait(person) if self.register is not None and self.person(person) else None
            if len(self._portraits) >= _PORTRAITS:
                self._portraits.clear()
            self._portraits[person] = picture_of(jpeg)
        return self._portraits[person]

    def needs_release(self, decisions: Iterable[Decision]) -> bool:
        """Whether a second person has to release a photo with these decisions."""
        return needs_release(decisions, self.policy, self._known.roles)

    def holds_back(self, sha256: str, decisions: Sequence[Decision], outcome: str, clearance: Clearance) -> bool:
        """Whether the policy holds a photo of this outcome back, after what was done with it so far."""
        return lacking(sha256, decisions, outcome, clearance, self.policy, self._known.roles) is not None

    def likeness(self, face: FoundFace, network: str | None) -> dict[str, float]:
        """How like a face is to everybody who may be recognised, by id; empty where nothing can be compared."""
        if self.register is None or network is None or face.embedding is None or face.quality is not Quality.GOOD:
            return {}
        return self._gallery(self.register, network).likeness(face.embedding)

    def judge_with(
        self, use: Use, network: str | None, guests: frozenset[str] | None = None, switches: Switches = NO_SWITCHES
    ) -> JudgeWith | None:
        """The judge for this use, guest list (None: anybody) and switches. None while no register is open."""
        if self.register is None:
            return None
        register, known, purpose = self.register, None, use.purpose or ""
        # Which guests are compared depends also on what the others said: on the whole register.
        key = register.revision(), network or "", guests
        if network is not None:
            known = self._gallery(register, network) if guests is None else self._galleries.get(key)
        asked = (register, use.channel, use.day, network, None, guests, purpose)
        judge = CrossCheck(*asked, gallery=known, switches=switches)
        if guests is not None and judge.gallery is not None:
            self._keep(key, judge.gallery)
        films = cache(partial(TrackCheck, *asked, judge.gallery))  # made once a video is met
        return lambda pointed: EachMedia(judge.with_pointed(pointed), lambda: films().with_pointed(pointed).judged)

    def _gallery(self, register: Register, network: str) -> Gallery:
        """Everybody who may be recognised; proved anew when the register's people or templates have changed."""
        key = register.recognition_state(), network, None
        if key not in self._galleries:
            self._keep(key, Gallery(register.templates(network), network))
        return self._galleries[key]

    def _keep(self, key: tuple[str, str, frozenset[str] | None], gallery: Gallery) -> None:
        """Keep a gallery in the place of the one before it."""
        others = {k: g for k, g in self._galleries.items() if (k[2] is None) != (key[2] is None)}
        self._galleries = {**others, key: gallery}


Opener = Callable[[], Register]
"""Opens or makes a register; slow on purpose, because deriving a key from a passphrase is."""
