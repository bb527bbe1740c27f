"""Cross-checks the faces of a photo against the open register: who they are, and what the register answers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date

from consent_db.permission import Use
from consent_db.records import Answer, Media, Refusal, Trait
from consent_db.register import Register
from photoconsent.pipeline.decide import PhotoDecision, Pointed, decide
from photoconsent.pipeline.decide_places import decide_places
from photoconsent.pipeline.face import Decision, FoundFace, Reason, Verdict
from photoconsent.pipeline.place import NO_SWITCHES, Switches
from photoconsent.pipeline.recognise import Gallery, Match
from photoconsent.pipeline.steps import Findings
from photoconsent.publishing.lives import Lives
from photoconsent.publishing.text_check import NOTHING_KNOWN, TextCheck
from photoconsent.publishing.whole_people import WholePeople


class CrossCheck:
    """The judge of a batch. The register is asked about whoever is met, and once about each; that all photos are
    decided alike is for `publish` to see, which holds them once the register has changed.

    `network` names the recogniser; None turns recognition off, and then only people whom a user pointed out are shown.
    `pointed` holds what a user said, by the SHA-256 of the photo and the index of the face, and may grow. `guests` are
    those who were there: nobody else is recognised, but for those who reserved against any picture, because a photo of
    them is held; None: it may be anybody. `purpose` is what the copies are for; empty: the general purpose. Without a
    register everybody is hidden. With a `gallery` (that of an earlier look, of the same network, guests and revision of
    the register) nobody is asked about before they are met in a photo: for a window, where one channel after the other
    is tried out. `switches` say what is covered beside faces, `media` what the consents are asked about, `whole_people`
    of whom the whole person is covered, beside those of whom the policy says so.
    """

    def __init__(
        self,
        register: Register | None,
        channel: str,
        day: date,
        network: str | None,
        pointed: Mapping[str, Mapping[int, Pointed]] | None = None,
        guests: frozenset[str] | None = None,
        purpose: str = "",
        gallery: Gallery | None = None,
        switches: Switches = NO_SWITCHES,
        media: Media = Media.STILL,
        whole_people: Collection[str] = (),
    ) -> None:
        self._register, self._switches = register, switches
        self._texts = TextCheck(register) if register is not None else None
        self.use = use = Use(channel, media, day, purpose or None)
        """What the register is asked about."""
        self._answers: dict[str, Answer] = {}
        if register is not None and network is not None and gallery is None and guests is not None:
            self._answers = register.answers(use.channel, use.media, use.day, use.purpose)
        self.gallery = gallery
        """Everybody who is compared with the faces; None when recognition is off."""
        self._whole, self._lives = WholePeople.of(register, whole_people), Lives(register)
        if network is not None and gallery is None:
            templates = register.templates(network) if register is not None else []
            self.gallery = Gallery([t for t in templates if self._may_be_there(t.person, guests)], network)
        self._take({} if pointed is None else pointed)

    def _may_be_there(self, person: str, guests: frozenset[str] | None) -> bool:
        """Whether somebody is compared with the faces at all."""
        answer = self._answers.get(person)
        return guests is None or person in guests or (answer is not None and answer.refusal is Refusal.RESERVED)

    def with_pointed(self, pointed: Mapping[str, Mapping[int, Pointed]]) -> "CrossCheck":
        """The same look into the register, with what a user says now."""
        other = copy(self)
        other._take(pointed)
        return other

    def _take(self, pointed: Mapping[str, Mapping[int, Pointed]]) -> None:
        """Note what a user says; people who cannot be recognised, only pointed out, are asked about now."""
        self._pointed = pointed
        self._ask_about(said.person for faces in pointed.values() for said in faces.values())

    def _ask_about(self, people: Iterable[str | None]) -> None:
        missing = {person for person in people if person is not None} - self._answers.keys()
        if missing and self._register is not None:
            self._answers = {**self._answers, **self._register.answers_for(missing, self.use)}

    def __call__(self, findings: Findings) -> PhotoDecision:
        """Decide every face and place of a photo."""
        matches = self.gallery.match(findings.faces) if self.gallery is not None else None
        decided = self.decided(findings.faces, matches, findings.sha256)
        decided = self._lives.asked(decided, findings.taken, self._pointed.get(findings.sha256, {}))
        decided = self._whole.applied(decided)  # last, so that it is of those too who are hidden only now
        if not findings.places and not findings.said:
            return decided
        checked = self._texts.check(findings.places, decided.decisions) if self._texts is not None else NOTHING_KNOWN
        places = decide_places(findings.places, findings.said, self._switches, checked.named, checked.allowed)
        return replace(decided, places=places)

    def said(self, sha256: str) -> Mapping[int, Pointed]:
        """What a user says of the faces in the file of that SHA-256."""
        return self._pointed.get(sha256) or {}

    def has_reserved(self, people: Iterable[str]) -> bool:
        """Whether one of these people reserved against any picture."""
        asked = list(people)
        self._ask_about(asked)
        return any(one in self._answers and self._answers[one].refusal is Refusal.RESERVED for one in asked)

    def decided(
        self,
        faces: Sequence[FoundFace],
        matches: Sequence[Match] | None,
        sha256: str,
        beside: Sequence[Collection[int]] | None = None,
    ) -> PhotoDecision:
        """Decide these faces of the file of that SHA-256, when it is known who they may be; None: nobody was asked.

        `beside`: see `decide`.
        """
        said = self._pointed.get(sha256)
        # What is said, and who is met, may become known only as photos are opened.
        self._ask_about([one.person for one in (said or {}).values()] + [match.person for match in matches or ()])
        return decide(faces, matches, self._answers, said, beside)


def without_register(findings: Findings) -> PhotoDecision:
    """What is decided while no register is open: everybody is covered, and whatever was found is offered."""
    nobody = [Decision(Verdict.HIDE, Reason.NOT_REGISTERED, whole=one.face.whole) for one in findings.faces]
    return PhotoDecision(tuple(nobody), places=decide_places(findings.places, findings.said, Switches.of(Trait)))
