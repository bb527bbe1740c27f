"""One person of the event: every face of the group, who it may be, and what can be said about all of them at once."""

import time

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photoconsent.event.groups import FaceAt, Group
from photoconsent.gui.event.session import DecidedFace
from photoconsent.gui.fields.actions import action_button
from photoconsent.gui.fields.parts import frame, label
from photoconsent.gui.fields.portrait import Portrait
from photoconsent.gui.ground.images import picture_of
from photoconsent.gui.ground.messages import verdict_word
from photoconsent.gui.people.face_wall import FaceWall
from photoconsent.gui.people.group_actions import GroupActions
from photoconsent.gui.people.group_words import GroupWords, Standing, settled, words_for
from photoconsent.gui.people.grouping import Grouping
from photoconsent.gui.people.suggestions import Suggestions
from photoconsent.gui.workbench import Workbench

_AT_ONCE = 40
"""Of more faces the pictures come when the window has had its turn."""
_UNNOTICED = 0.01
"""Seconds of work after which the window gets its turn."""
_FACE = Qt.ItemDataRole.UserRole + 1


class GroupPanel(QWidget):
    """Shows the groups that are chosen in a list of people."""

    face_chosen = Signal(object)
    """A FaceAt: show its photo."""

    def __init__(
        self, bench: Workbench, grouping: Grouping, actions: GroupActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("groupPanel")
        self._bench, self._grouping, self._actions = bench, grouping, actions
        self._groups: list[Group] = []
        self._words: GroupWords | None = None
        self._rows = QStandardItemModel(self)
        self._title = label("", "heading", "groupTitle")
        self._counts = label("", "muted", "groupCounts")
        self._note = label("", "", "groupNote")
        self._reference = Portrait(bench.look, 64, "groupReference")
        self.wall = self._make_wall()
        self.suggestions = Suggestions(bench, grouping)
        self._fill()
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._draw_faces)
        grouping.crops_arrived.connect(self._draw_faces)

    def _make_wall(self) -> FaceWall:
        made = FaceWall()
        made.setModel(self._rows)
        made.selectionModel().selectionChanged.connect(self._picked)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def _fill(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for part in (self._title, self._counts, self._note):
            texts.addWidget(part)
        texts.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(8)
        head.addLayout(texts, 1)
        head.addWidget(self._reference, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setContentsMargins(16, 8, 16, 16)
        grid.setSpacing(8)
        yes, who, hide, leave, merge, take_out = (action_button(action) for action in self._actions.all())
        grid.addWidget(yes, 0, 0, 1, 2)
        for number, pressed in enumerate((who, hide, take_out, merge)):
            grid.addWidget(pressed, 1 + number // 2, number % 2)
        grid.addWidget(leave, 3, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.suggestions, 1)
        layout.addStretch()
        layout.addWidget(frame("line"))
        layout.addLayout(grid)

    def show_groups(self, groups: list[Group]) -> None:
        """Take these groups; the faces that are not certain come first, because they are the ones to look at."""
        decided = [pair for group in groups for pair in self._grouping.decided(group)]
        self._words = words_for([one for _, one in decided], self._bench.register.name_of) if decided else None
        self._groups = groups
        person = self._words.person if self._words is not None else None
        decided.sort(key=lambda pair: settled(pair[1], person))
        self._say(len(groups))
        self._show_reference(person)
        self._show_faces(decided, person)
        self._actions.offer(groups, self._words, self.picked)
        self.suggestions.show_for(groups)

    @property
    def picked(self) -> list[FaceAt]:
        """The faces that are chosen among those shown."""
        return [index.data(_FACE) for index in self.wall.selectionModel().selectedIndexes()]

    def portrait(self) -> QPixmap:
        """The clearest face of the groups, for the question who it is."""
        return picture_of(self._grouping.crop(self._groups[0][0])) if self._groups else QPixmap()

    def _say(self, groups: int) -> None:
        words = self._words
        self._title.setText(words.title if words is not None else self.tr("Choose a person"))
        self._counts.setText(words.counts if words is not None else "")
        note = words.note if words is not None else ""
        if groups > 1:
            note = self.tr("%n people are chosen.", "", groups)
        self._note.setText(note)
        for part in (self._counts, self._note):
            part.setVisible(bool(part.text()))

    def _show_reference(self, person: str | None) -> None:
        """The person's own picture from the register, to compare with."""
        register = self._bench.register
        known = person is not None and register.person(person) is not None
        self._reference.setVisible(known)
        if known and person is not None:
            name = register.name_of(person)
            self._reference.show_person(name, register.portrait(person))
            self._reference.setToolTip(self.tr("{name}, from the register").format(name=name))

    def _show_faces(self, decided: list[tuple[FaceAt, DecidedFace]], person: str | None) -> None:
        """Fill the grid; what is shown already only gets its words renewed, so that nothing jumps."""
        order = [one for one, _ in decided]
        shown = [self._rows.item(row).data(_FACE) for row in range(self._rows.rowCount())]
        if set(order) != set(shown):
            self.wall.selectionModel().blockSignals(True)
            self._rows.clear()
            self.wall.selectionModel().blockSignals(False)
            for one in order:
                item = QStandardItem()
                item.setData(one, _FACE)
                self._rows.appendRow(item)
            if len(order) > _AT_ONCE:
                self._rest.start()
            else:
                self._draw_faces()
        now = dict(decided)
        asked = self._words is not None and self._words.standing is Standing.ASKED
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            face = now[item.data(_FACE)]
            word = verdict_word(face.decision.verdict)
            item.setText("?" if asked and not settled(face, person) else word)
            item.setToolTip(item.data(_FACE).source.name)
            item.setAccessibleText(f"{item.data(_FACE).source.name}: {word}")

    def _draw_faces(self) -> None:
        """Give every face its small picture as soon as it is cut out; of many the rest when the window had its turn."""
        until = time.thread_time() + _UNNOTICED
        for row in range(self._rows.rowCount()):
            item = self._rows.item(row)
            if item.icon().isNull():
                if time.thread_time() > until:
                    self._rest.start()
                    return
                picture = picture_of(self._grouping.crop(item.data(_FACE)))
                if not picture.isNull():
                    item.setIcon(QIcon(picture))

    def choose_face(self, one: FaceAt) -> None:
        """Choose one of the faces shown."""
        for row in range(self._rows.rowCount()):
            if self._rows.item(row).data(_FACE) == one:
                select = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.wall.selectionModel().setCurrentIndex(self._rows.index(row, 0), select)

    def _picked(self) -> None:
        self._actions.offer(self._groups, self._words, self.picked)

    def _chosen(self) -> None:
        one = self.wall.currentIndex().data(_FACE)
        if one is not None:
            self.face_chosen.emit(one)
