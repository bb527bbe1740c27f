"""Four eyes: who else releases the photos that the policy does not let one person send out alone."""

from functools import partial

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from photoconsent.errors import KnownError
from photoconsent.gui.event.session import State
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.ground.gathered import Gathered
from photoconsent.gui.ground.messages import sentence_of
from photoconsent.gui.workbench import Workbench
from photoconsent.publishing.clearance import check_second_person


class ReleaseCard(QFrame):
    """Hidden where nothing has to be released.

    Another user of the computer who goes on with the work releases it by a click; anybody else enters a name, and the
    register's passphrase to show that it is somebody who may open it.
    """

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("releaseCard")
        self._bench = bench
        self._words = label("", "", "releaseWords")
        self._done = label("", "muted", "releaseDone")
        self._error = label("", "error", "releaseError")
        self._name = QLineEdit()
        self._name.setObjectName("releaseName")
        self._name.setAccessibleName(self.tr("Name of the second person"))
        self._name.setPlaceholderText(self.tr("Name of the second person"))
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("releasePassphrase")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setAccessibleName(self.tr("Passphrase of the register"))
        self._passphrase.setPlaceholderText(self.tr("Passphrase of the register"))
        self._passphrase.returnPressed.connect(self._ask)
        self._go = button(self.tr("Release"), "releaseGo", self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 16)
        layout.setSpacing(8)
        for part in (self._words, self._done, self._name, self._passphrase, self._error, self._go):
            layout.addWidget(part)
        bench.session.changed.connect(Gathered(self._show_in_sight, self).note)
        bench.session.reset.connect(self._show)
        bench.register.changed.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Ask anew."""
        self._name.clear()
        self._passphrase.clear()
        self._error.hide()
        self._show()

    def _waiting(self) -> list[int]:
        """The photos that somebody has to release."""
        register = self._bench.register
        return [
            index
            for index, entry in enumerate(self._bench.session.entries)
            if entry.findings is not None
            and entry.error is None
            and entry.state not in (State.DONE, State.LEFT_OUT)
            and not entry.released_by
            and register.needs_release(one.decision for one in entry.faces)
        ]

    def _workers(self) -> frozenset[str]:
        """Who worked on the photos, and therefore cannot release them."""
        register = self._bench.register.register
        actor = register.actor if register is not None else ""
        return self._bench.session.prepared_by or frozenset({actor})

    def _may_by_a_click(self) -> bool:
        """Whether the user of this computer is a second person already."""
        register = self._bench.register.register
        return register is not None and register.actor not in self._workers()

    def _show_in_sight(self) -> None:
        """Photos changed; where nobody looks `begin` comes first."""
        beside = self.parentWidget()
        if beside is None or beside.isVisible():
            self._show()

    def _show(self) -> None:
        policy = self._bench.register.policy
        if not (policy.second_person_releases or policy.four_eyes_roles):
            self.hide()
            return
        waiting = len(self._waiting())
        released = sorted({entry.released_by for entry in self._bench.session.entries if entry.released_by})
        self._words.setText(
            self.tr("%n photo(s) are held back until somebody other than {workers} releases them.", "", waiting).format(
                workers=", ".join(sorted(self._workers()))
            )
        )
        self._done.setText(self.tr("Released by {names}.").format(names=", ".join(released)))
        self._done.setVisible(bool(released))
        by_name = not self._may_by_a_click()
        for field in (self._name, self._passphrase):
            field.setVisible(bool(waiting) and by_name)
        self._words.setVisible(bool(waiting))
        self._go.setVisible(bool(waiting))
        self.setVisible(bool(waiting or released))

    def _ask(self) -> None:
        """Look whether it is a second person; trying the passphrase takes a moment on purpose, so in the background."""
        register = self._bench.register.register
        if register is None:
            return
        self._error.hide()
        session = self._bench.session
        wanted = frozenset(session.outcome(session.entries[index]) for index in self._waiting())
        if self._may_by_a_click():
            session.release(wanted, register.actor)
            return
        name = self._name.text().strip()
        try:
            check_second_person(name, {*self._workers(), register.actor})
        except KnownError as error:
            self._say(sentence_of(error))
            return
        proof = partial(register.opens_with, self._passphrase.text())
        self._go.setEnabled(False)
        self._bench.errand.call(proof, partial(self._proved, name, wanted), self._not_proved)

    def _proved(self, name: str, wanted: frozenset[str], right: bool) -> None:
        """Release what stood there when the release was asked for; what was changed meanwhile waits."""
        self._go.setEnabled(True)
        self._passphrase.clear()
        if right:
            self._bench.session.release(wanted, name)
            if self._waiting():
                self._say(self.tr("Some photos changed meanwhile and are not released. Look at them, then release."))
        else:
            self._say(self.tr("This is not the passphrase of the register."))

    def _not_proved(self, error: KnownError) -> None:
        self._go.setEnabled(True)
        self._say(sentence_of(error))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()
