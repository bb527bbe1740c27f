"""The faces of the open event grouped into people, and what a user does with a group as a whole. No widgets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from photoconsent.event.edits import Edits, FaceId
from photoconsent.event.groups import AtOnce, FaceAt, Group, grouped, once_a_photo
from photoconsent.gui.event.session import ASKED, DecidedFace, Session
from photoconsent.gui.ground.background import Background, Listener, Task
from photoconsent.pipeline.preview import cut_faces
from photoconsent.pipeline.progress import Progress
from photoconsent.video.film import FilmFindings


@dataclass(frozen=True, slots=True)
class _Crops:
    """The small pictures of the faces of one photo."""

    source: Path
    by_face: dict[FaceId, bytes]


class _Regroup(QUndoCommand):
    """The faces were put together otherwise."""

    def __init__(self, grouping: "Grouping", after: Sequence[Group], words: str) -> None:
        super().__init__(words)
        self._grouping, self._before, self._after = grouping, grouping.groups, tuple(after)

    def redo(self) -> None:
        self._grouping.put(self._after)

    def undo(self) -> None:
        self._grouping.put(self._before)


class Grouping(QObject):
    """The groups of a session's faces: made anew when a search ends, but for what the user put together or apart."""

    regrouped = Signal()
    crops_arrived = Signal()

    def __init__(self, session: Session, conductor: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._conductor = session, conductor
        self._task: Task | None = None
        self.groups: tuple[Group, ...] = ()
        self._made: frozenset[frozenset[FaceAt]] = frozenset()
        """The groups as they were made from the likeness of the faces alone."""
        self._crops: dict[FaceAt, bytes] = {}
        session.reset.connect(self._forget)

    @property
    def working(self) -> bool:
        """Whether faces are being grouped or cut out."""
        return self._task is not None and self._task.running

    def begin(self) -> None:
        """Group the faces of a finished search, away from the window's thread; small pictures of them follow."""
        self.pause()
        if not self._session.searched:
            return
        photos = [entry.findings for entry in self._session.entries if entry.findings is not None]

        def work(progress: Progress) -> Iterator[Any]:
            yield grouped(photos)
            for findings in photos:
                if progress.stop_wanted():
                    return
                if isinstance(findings, FilmFindings) and findings.searched is not None:
                    yield _Crops(findings.source, {i: one.portrait for i, one in enumerate(findings.searched.tracks)})
                elif findings.preview is not None:
                    frames = {i: one.face.box for i, one in enumerate(findings.faces)}
                    yield _Crops(findings.source, cut_faces(findings.preview, findings.size, frames))

        self._task = self._conductor.run(work, Listener(on_item=self._take))

    def pause(self) -> None:
        """Stop cutting out faces; `begin` starts anew."""
        if self._task is not None and self._task.running:
            self._task.cancel()

    def put(self, groups: tuple[Group, ...]) -> None:
        """Let these be the groups, without a way back; for the undo stack. What differs from likeness is kept."""
        self._list(groups)
        numbers: dict[Path, dict[FaceId, int]] = {}
        by_hand = [group for group in self.groups if frozenset(group) not in self._made]
        for number, group in enumerate(by_hand):
            for one in group:
                numbers.setdefault(one.source, {})[one.face] = number
        for entry in self._session.entries:
            entry.people = numbers.get(entry.source, {})

    def _list(self, groups: Iterable[Group]) -> None:
        self.groups = tuple(sorted(groups, key=lambda group: -len(group)))
        self.regrouped.emit()

    def _as_said(self, groups: Sequence[Group]) -> Iterator[Group]:
        """These groups, but for the faces that a user put together or apart before."""
        by_hand: dict[int, list[FaceAt]] = {}
        for group in groups:
            rest: list[FaceAt] = []
            for one in group:
                number = self._number(one)
                (rest if number is None else by_hand.setdefault(number, [])).append(one)
            if rest:
                yield tuple(rest)
        yield from map(tuple, by_hand.values())

    def _number(self, one: FaceAt) -> int | None:
        """The number of the person that a user gave the face to; None where likeness decides."""
        index = self._session.index_of(one.source)
        return None if index is None else self._session.entries[index].people.get(one.face)

    def merge(self, groups: Sequence[Group], words: str) -> None:
        """These are one person; of two faces in one photo only the clearer one can be, the other stays alone."""
        faces = [one for group in sorted(groups, key=len, reverse=True) for one in group]
        rest = [group for group in self.groups if group not in groups]
        self._session.undo_stack.push(_Regroup(self, [*rest, *once_a_photo(faces, self._at_once())], words))

    def take_out(self, faces: Iterable[FaceAt], words: str) -> None:
        """These faces are somebody else; each is alone from now on."""
        out = set(faces)
        kept = [tuple(one for one in group if one not in out) for group in self.groups]
        self._session.undo_stack.push(_Regroup(self, [*filter(None, kept), *((one,) for one in sorted(out))], words))

    def name_together(self, groups: Sequence[Group], person: str, words: str) -> None:
        """All faces of these groups are this person, and one group, in one step that can be undone.

        A face that was hidden by hand stays hidden unless all of them were, and one that is certainly somebody else
        stays that: somebody, or something, had a reason.
        """
        faces = [one for group in groups for one in group]
        hidden = [one for one in faces if self._said_to_hide(one)]
        self._session.undo_stack.beginMacro(words)
        if len(groups) > 1:
            self.merge(groups, words)
        wanted = [one for one in faces if len(hidden) == len(faces) or one not in hidden]
        self._say([one for one in wanted if not self._somebody_else(one, person)], person, words)
        self._session.undo_stack.endMacro()

    def hide(self, faces: Iterable[FaceAt], words: str) -> None:
        """Hide all of them, whoever it is."""
        self._say(faces, None, words)

    def leave_to_register(self, faces: Iterable[FaceAt], words: str) -> None:
        """Take back what was said about them."""
        self._change(faces, lambda edits, one: edits.unsaid(one.face), words)

    def decided(self, group: Group) -> list[tuple[FaceAt, DecidedFace]]:
        """The faces of a group as they stand; those that are "not a face" are left out."""
        found = []
        for index, one in self._places(group):
            now = next((f for f in self._session.entries[index].faces if f.id == one.face), None)
            if now is not None:
                found.append((one, now))
        return found

    def crop(self, one: FaceAt) -> bytes | None:
        """The small picture of a face as JPEG; None until it was cut out."""
        return self._crops.get(one)

    def _at_once(self) -> AtOnce:
        return AtOnce([entry.findings for entry in self._session.entries if entry.findings is not None])

    def _say(self, faces: Iterable[FaceAt], person: str | None, words: str) -> None:
        said = list(faces)
        at_once = self._at_once()

        def point(edits: Edits, one: FaceAt) -> Edits:
            others = [face for face in edits.pointed if at_once(one, FaceAt(one.source, face))]
            return edits.with_pointed(one.face, person, others)

        self._change(said, point, words)

    def _change(self, faces: Iterable[FaceAt], change: Callable[[Edits, FaceAt], Edits], words: str) -> None:
        """Change what is said of each face; of the same picture under two names all is said under the first."""
        first: dict[str, int] = {}
        after: dict[int, Edits] = {}
        for index, one in self._places(faces):
            entry = self._session.entries[index]
            if entry.findings is not None:
                index = first.setdefault(entry.findings.sha256, index)
                after[index] = change(after.get(index, self._session.entries[index].edits), one)
        self._session.edit_many(after, words)

    def _said_to_hide(self, one: FaceAt) -> bool:
        index = self._session.index_of(one.source)
        return index is not None and self._session.entries[index].edits.pointed.get(one.face, "") is None

    def _somebody_else(self, one: FaceAt, person: str) -> bool:
        """Whether the recogniser is certain that it is another person, and no user has said otherwise."""
        return any(
            not now.pointed and now.decision.person not in (None, person) and now.decision.reason not in ASKED
            for _, now in self.decided((one,))
        )

    def _places(self, faces: Iterable[FaceAt]) -> Iterator[tuple[int, FaceAt]]:
        for one in faces:
            index = self._session.index_of(one.source)
            if index is not None:
                yield index, one

    def _take(self, item: list[Group] | _Crops) -> None:
        if isinstance(item, _Crops):
            self._crops |= {FaceAt(item.source, face): crop for face, crop in item.by_face.items()}
            self.crops_arrived.emit()
        else:
            self._made = frozenset(map(frozenset, item))
            self._list(self._as_said(item))

    def _forget(self) -> None:
        self.pause()
        self._crops = {}
        self._list(())
