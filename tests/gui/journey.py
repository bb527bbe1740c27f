"""From the drop to the copies with a person at the keyboard who knows everybody, and a count of what that takes."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget

from photoconsent.event.groups import FaceAt, Group
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.people.group_model import Role as Column
from photoconsent.gui.people.group_words import GroupWords, Standing
from photoconsent.gui.shell.main_window import MainWindow
from photoconsent.pipeline.face import Reason, Verdict
from tests.gui.album import NAMES, PLACE
from tests.gui.parts import click, click_row, part

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Hand:
    """A hand on keyboard and mouse."""

    window: MainWindow
    truth: Sequence[tuple[int, ...]]
    """Who is in each photo, from left to right."""
    registered: int
    clicks: int = 0
    keys: int = 0
    said: list[str] = field(default_factory=list)

    def click(self, name: str) -> None:
        self.clicks += 1
        click(self.window, name)
        QCoreApplication.processEvents()

    def click_row(self, name: str, row: int) -> None:
        self.clicks += 1
        click_row(self.window, name, row)
        QCoreApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, on: str = "") -> None:
        self.keys += 1
        QTest.keyClick(part(self.window, QWidget, on) if on else self.window, key, modifier)
        QCoreApplication.processEvents()

    def pick(self, who: int) -> None:
        """Walk to the name if it stands at the top of the list, else type its first three letters; then Enter."""
        search, found = part(self.window, QWidget, "pickerSearch"), part(self.window, QListView, "people").model()
        first = [found.index(row, 0).data() for row in range(min(3, found.rowCount()))]
        steps = next((number for number, words in enumerate(first, 1) if words.startswith(NAMES[who])), 0)
        for _ in range(steps):
            QTest.keyClick(search, Qt.Key.Key_Down)
        if not steps:
            QTest.keyClicks(search, NAMES[who][:3])
        self.keys += (steps or 3) + 1
        QTest.keyClick(search, Qt.Key.Key_Return)
        if search.isVisible():  # the face does not look like that person: say so once more
            self.keys += 1
            QTest.keyClick(search, Qt.Key.Key_Return)
        QCoreApplication.processEvents()

    def who(self, photo: int, one: DecidedFace) -> int | None:
        """Who that really is, if somebody of the register."""
        place = int(one.face.box.centre[0] // PLACE)
        known = self.truth[photo][place] if place < len(self.truth[photo]) else self.registered
        return known if known < self.registered else None

    def look_through(self) -> None:
        """Look at every photo and call it right."""
        self.window.photos_page.selection.choose_photo(0)
        for _ in self.window.bench.session.entries:
            self.keys += 1
            QTest.keyClick(self.window.photos_page.canvas, Qt.Key.Key_Space)


def _open(one: DecidedFace) -> bool:
    """Whether a person who knows the face would have to say something."""
    return one.decision.verdict is Verdict.HIDE and one.decision.reason in (
        Reason.UNKNOWN,
        Reason.UNSURE,
        Reason.POOR_PICTURE,
        Reason.DOUBTFUL_FACE,
        Reason.ASK_A_HUMAN,
    )


def photo_by_photo(hand: Hand) -> None:
    """Say who each face is, in each photo."""
    selection = hand.window.photos_page.selection
    for photo, entry in enumerate(hand.window.bench.session.entries):
        selection.choose_photo(photo)
        for one in entry.faces:
            who = hand.who(photo, one)
            if who is not None and _open(one):
                hand.click_row("faces", hand.window.photos_page.faces.model.row_of(one.id))
                hand.key(Qt.Key.Key_T)
                hand.pick(who)
    hand.look_through()


def person_by_person(hand: Hand) -> None:
    """Say who each person is, once."""
    hand.key(Qt.Key.Key_G, CONTROL)
    while (row := _next_to_answer(hand)) is not None:
        group, words, who = row
        view = part(hand.window, QListView, "eventPeople")
        index = hand.window.photos_page.people.list.model.row_of(group)
        if hand.window.photos_page.people.list.groups != [group]:
            hand.click_row(view.objectName(), index)
        if words.standing is Standing.ASKED and words.person == f"P{who + 1:02}":
            hand.key(Qt.Key.Key_Y)
        else:
            hand.key(Qt.Key.Key_T, SHIFT)
            hand.pick(who)
        hand.said.append(NAMES[who])
        assert len(hand.said) < 200, hand.said
    hand.key(Qt.Key.Key_G, CONTROL)
    hand.look_through()


def _next_to_answer(hand: Hand) -> tuple[Group, GroupWords, int] | None:
    """A group that is one registered person and not shown as a whole; the one that is chosen already comes first."""
    people = hand.window.photos_page.people
    model = people.list.model
    rows = [model.index(row).data(Column.GROUP) for row in range(model.rowCount())]
    for group in [*people.list.groups, *rows]:
        decided = people.grouping.decided(group)
        whos = {_who_at(hand, at, one) for at, one in decided}
        if len(whos) == 1 and (who := whos.pop()) is not None and any(_open(one) for _, one in decided):
            return group, model.index(model.row_of(group)).data(Column.WORDS), who
    return None


def _who_at(hand: Hand, at: FaceAt, one: DecidedFace) -> int | None:
    index = hand.window.bench.session.index_of(at.source)
    assert index is not None
    return hand.who(index, one)


def shown(hand: Hand) -> tuple[int, int]:
    """How many faces are shown as who they are, and how many faces are shown as somebody else."""
    right = wrong = 0
    for photo, entry in enumerate(hand.window.bench.session.entries):
        for one in entry.faces:
            if one.decision.verdict is Verdict.SHOW:
                who = hand.who(photo, one)
                if who is not None and one.decision.person == f"P{who + 1:02}":
                    right += 1
                else:
                    wrong += 1
    return right, wrong
