"""The faces of the photo on the canvas: who, what is done, and why; below, what can be said about one of them."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QListView, QVBoxLayout, QWidget

from photoconsent.gui.canvas.face_actions import FaceActions
from photoconsent.gui.event.selection import Selection
from photoconsent.gui.fields.actions import action_button
from photoconsent.gui.fields.parts import button, frame, label
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.photos.face_card import SIDE, FaceCard
from photoconsent.gui.photos.face_delegate import FaceDelegate
from photoconsent.gui.photos.face_model import FaceModel
from photoconsent.gui.workbench import Workbench
from photoconsent.pipeline.face import Verdict


class FacePanel(QWidget):
    """Shows the faces of a selection."""

    look_wanted = Signal()
    """The next place where a face may have been missed is to be looked at."""

    def __init__(
        self, bench: Workbench, selection: Selection, actions: FaceActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._selection = bench, selection
        self.model = FaceModel(self)
        self._title = label("", "heading", "facesTitle")
        self._counts = label("", "muted", "facesCounts")
        self._note = label("", "error", "photoError")
        self._glimpses = button("", "glimpses", self.look_wanted.emit, "link")
        self.show_glimpses(0)
        self._card = FaceCard(bench)
        self._in_sight_soon = QTimer(self, singleShot=True, interval=0)
        self._in_sight_soon.timeout.connect(self._keep_in_sight)
        self._list = self._make_list()
        self._buttons = [action_button(action) for action in actions.all()]
        self._fill()
        selection.photo_chosen.connect(self._show)
        selection.photo_changed.connect(self._show)
        selection.face_chosen.connect(self._choose)
        self._show()

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("faces")
        made.setAccessibleName(self.tr("Faces in this photo"))
        made.setModel(self.model)
        made.setItemDelegate(FaceDelegate(self.model, self._bench.pictures, self._bench.look, made))
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setMouseTracking(True)
        made.viewport().installEventFilter(self)
        made.selectionModel().currentChanged.connect(self._chosen)
        self._bench.look.changed.connect(made.viewport().update)
        return made

    def _fill(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.setSpacing(4)
        for part in (self._title, self._counts, self._glimpses, self._note):
            head.addWidget(part)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self._card)
        grid = QGridLayout()
        grid.setSpacing(8)
        *pairs, whole, last = self._buttons
        for number, pressed in enumerate(pairs):
            grid.addWidget(pressed, number // 2, number % 2)
        # Longer words than fit beside each other in a narrow window.
        for row, pressed in enumerate((whole, last), len(pairs) // 2):
            grid.addWidget(pressed, row, 0, 1, 2)
        foot.addLayout(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        self._below = QVBoxLayout()
        layout.addLayout(self._below)
        layout.addWidget(frame("line"))
        layout.addLayout(foot)

    def _show(self) -> None:
        """Take the faces of the current photo."""
        entry = self._selection.entry
        self.model.show(entry, self._bench.register.name_of)
        self._note.setVisible(entry is not None and entry.error is not None)
        if entry is not None and entry.error is not None:
            self._note.setText(sentence_of(entry.error))
        faces = entry.faces if entry is not None else ()
        searched = entry is None or entry.findings is not None or entry.error is not None
        self._title.setText(self.tr("%n face(s)", "", len(faces)) if searched else self.tr("Looking for faces…"))
        shown = sum(one.decision.verdict is Verdict.SHOW for one in faces)
        counts = [self.tr("{shown} shown, {hidden} covered").format(shown=shown, hidden=len(faces) - shown)] * bool(
            faces
        )
        areas = len(entry.areas) if entry is not None else 0
        if areas:
            counts.append(self.tr("%n more area(s) covered", "", areas))
        if entry is not None and entry.edits.crop is not None:
            counts.append(self.tr("a part is shown"))
        self._counts.setText(" · ".join(counts))
        self._counts.setVisible(bool(counts))
        self._choose()

    def add_below(self, part: QWidget) -> None:
        """Show this between the list of faces and what can be said about one."""
        self._below.addWidget(part)

    def draw_again(self) -> None:
        """There are better pictures of the faces now."""
        self._list.viewport().update()
        self._card.show_face(self._selection.decided, self._picture())

    def show_glimpses(self, count: int) -> None:
        """Offer to look at the places where a face may have been missed."""
        self._glimpses.setText(self.tr("See %n place(s) where a face may be missed", "", count))
        self._glimpses.setAccessibleName(self._glimpses.text())
        self._glimpses.setToolTip(self.tr("L goes from one to the next, K or a click covers it."))
        self._glimpses.setVisible(count > 0)

    def _choose(self) -> None:
        """Mark the current face."""
        row = self.model.row_of(self._selection.face) if self._selection.face is not None else -1
        index = self.model.index(row) if row >= 0 else QModelIndex()
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._list.setCurrentIndex(index)
        selection.blockSignals(False)
        self._list.viewport().update()
        self._card.show_face(self._selection.decided, self._picture())
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Show the whole row of the current face; where the words below it take more room, once more after that."""
        index = self._list.currentIndex()
        if index.isValid():
            self._list.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list got another height: the current row is to be seen all the same."""
        if event.type() == QEvent.Type.Resize:
            self._in_sight_soon.start()
        return super().eventFilter(watched, event)

    def _picture(self) -> QPixmap:
        """The current face, cut out of the photo."""
        entry, one = self._selection.entry, self._selection.decided
        if entry is None or one is None:
            return QPixmap()
        return self._bench.pictures.portrait(entry, one.face.box, round(SIDE * self.devicePixelRatioF()))

    def _chosen(self, index: QModelIndex) -> None:
        one = self.model.face_at(index.row())
        self._selection.choose_face(one.id if one is not None else None)
