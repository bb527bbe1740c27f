"""Choosing the guideline that the register follows, with a few plain sentences about each."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consent_db import policies
from consent_db.policies import Policy
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.fields.parts import button, label
from photoconsent.gui.upkeep.policy_words import policy_sentences, policy_title


class PolicyChoice(QWidget):
    """Lists the policies that come with the program, and the one that is followed now if it is none of them."""

    wanted = Signal(object)
    """A Policy."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._policies = {name: policies.load(folder, name) for name in policies.names(folder)}
        self._now = ""
        self._choice = Choice()
        self._choice.setObjectName("policy")
        self._choice.setAccessibleName(self.tr("Policy"))
        for name, policy in sorted(self._policies.items(), key=lambda pair: pair[0] != "neutral"):
            self._choice.addItem(policy_title(policy), name)
        self._choice.currentIndexChanged.connect(self._describe)
        self._words = label("", "", "policyWords")
        self._go = button(self.tr("Follow this policy"), "followPolicy", self._submit)
        self._follows = label("", "good", "policyFollowed")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._choice, self._words, self._go, self._follows):
            layout.addWidget(part)

    def show_policy(self, now: Policy) -> None:
        """Show which one is followed."""
        self._now = now.name
        self._policies.setdefault(now.name, now)
        if self._choice.findData(now.name) < 0:
            self._choice.addItem(policy_title(now), now.name)
        self._choice.setCurrentIndex(self._choice.findData(now.name))
        self._describe()

    def _describe(self) -> None:
        chosen = self._policies[str(self._choice.currentData())]
        self._words.setText("\n".join(f"•  {sentence}" for sentence in policy_sentences(chosen)))
        self._go.setVisible(chosen.name != self._now)
        self._follows.setVisible(chosen.name == self._now)
        self._follows.setText(self.tr("The register follows this policy."))

    def take(self) -> None:
        """Follow the one that is chosen, if it is another."""
        if str(self._choice.currentData()) != self._now:
            self._submit()

    def _submit(self) -> None:
        self.wanted.emit(self._policies[str(self._choice.currentData())])
