"""Taking a consent back, as easily as it was given; and what must come down because of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photoconsent.gui.parts import button, label


class WithdrawForm(QWidget):
    """Asks how the withdrawal came; that it came is enough, no form is asked for."""

    wanted = Signal(str, str)
    """The number of the consent, and how the withdrawal came."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("withdrawForm")
        self._consent = ""
        self._title = label("", "heading", "withdrawTitle")
        self._how = QLineEdit()
        self._how.setObjectName("withdrawHow")
        self._how.setAccessibleName(self.tr("How it was withdrawn"))
        self._how.setPlaceholderText(self.tr("By e-mail, on the phone, in person…"))
        self._how.returnPressed.connect(self._submit)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Back"), "withdrawBack", self.given_up.emit))
        buttons.addStretch()
        buttons.addWidget(button(self.tr("Withdraw now"), "withdrawNow", self._submit, "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(
            label(
                self.tr(
                    "It holds at once: from now on the face is covered. What is already published and has to come down "
                    "is listed under Published."
                )
            )
        )
        layout.addWidget(label(self.tr("How it was withdrawn"), "strong"))
        layout.addWidget(self._how)
        layout.addLayout(buttons)
        layout.addStretch()

    def begin(self, consent: str) -> None:
        """Ask about this consent."""
        self._consent = consent
        self._title.setText(self.tr("Withdraw {consent}").format(consent=consent))
        self._how.clear()
        self._how.setFocus()

    def _submit(self) -> None:
        self.wanted.emit(self._consent, self._how.text().strip())
