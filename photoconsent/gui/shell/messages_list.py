"""What was said lately, for whoever looked away: a button on the rail, and the list that it opens."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from photoconsent.gui.fields.parts import frame, label
from photoconsent.gui.fields.toast import Toast
from photoconsent.gui.ground.look import Look

_WIDE, _HIGH = 420, 360


class MessagesList(QFrame):
    """Lies beside the rail while its button is down; the newest message stands first."""

    def __init__(self, toast: Toast, look: Look, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        self.setObjectName("messagesList")
        self.setAccessibleName(self.tr("Messages"))
        self._toast = toast
        self.button = self._make_button(look)
        self._rows = QWidget()
        self._rows.setObjectName("sheet")
        self._inside = QVBoxLayout(self._rows)
        self._inside.setContentsMargins(16, 8, 16, 16)
        self._inside.setSpacing(8)
        scroll = QScrollArea()
        scroll.setObjectName("messagesScroll")
        scroll.setAccessibleName(self.tr("Messages"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 16, 4, 4)
        heading = label(self.tr("Messages"), "heading")
        heading.setContentsMargins(16, 0, 0, 0)
        layout.addWidget(heading)
        layout.addWidget(scroll, 1)
        toast.said_more.connect(self._changed)
        ground.installEventFilter(self)
        self.hide()
        self._changed()

    def _make_button(self, look: Look) -> QToolButton:
        made = QToolButton()
        made.setObjectName("messagesButton")
        made.setText(self.tr("Messages"))
        made.setAccessibleName(self.tr("Messages"))
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(made, "bell")
        made.toggled.connect(self._show)
        return made

    def _show(self, wanted: bool) -> None:
        if wanted:
            self._fill()
            self._keep_place()
            self.raise_()
        self.setVisible(wanted)

    def _changed(self) -> None:
        """There is more, or nothing any longer: an empty list is not offered."""
        self.button.setVisible(bool(self._toast.said))
        if not self._toast.said:
            self.button.setChecked(False)
        elif self.isVisible():
            self._fill()

    def _fill(self) -> None:
        while (item := self._inside.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for one in reversed(self._toast.said):
            words = label(one.words)
            row = QVBoxLayout()
            row.setContentsMargins(16, 8, 16, 8)
            row.addWidget(words)
            ground = frame("said", row)
            ground.setProperty("kind", one.kind)
            words.setProperty("kind", one.kind)
            self._inside.addWidget(ground)
        self._inside.addStretch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep beside the rail when the window gets another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._keep_place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the list away."""
        if event.key() == Qt.Key.Key_Escape:
            self.button.setChecked(False)
            self.button.setFocus()
        else:
            super().keyPressEvent(event)

    def _keep_place(self) -> None:
        high = min(_HIGH, self._ground.height() - 16)
        self.resize(min(_WIDE, self._ground.width() - 16), high)
        self.move(QPoint(8, self._ground.height() - high - 8))
