"""The fields of a consent that are seldom needed, folded away until somebody asks for them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from consent_db.records import GENERAL_PURPOSE, ConsentTerms, Given, LegalBasis
from photoconsent.gui.fields.choice import Choice
from photoconsent.gui.register.paper_words import basis_word, given_word


class MoreFields(QWidget):
    """Place, unit, case number, how it was given, on what it leans, for which purposes, who vouches for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QToolButton()
        self._fold.setObjectName("moreFields")
        self._fold.setText(self.tr("More fields"))
        self._fold.setAccessibleName(self.tr("More fields"))
        self._fold.setProperty("role", "worded")
        self._fold.setCheckable(True)
        self._fold.setArrowType(Qt.ArrowType.RightArrow)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.toggled.connect(self._unfold)
        self._inside = QWidget()
        self._rows = QFormLayout(self._inside)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._place = self._line(self.tr("Place"), "consentPlace")
        self._controller = self._line(self.tr("Unit that answers for it"), "consentController")
        self._case = self._line(self.tr("Case number"), "consentCase")
        self._purposes = self._line(self.tr("Purposes, separated by ;"), "consentPurposes")
        self._given = self._choice(self.tr("How it was given"), "consentGiven", {g.value: given_word(g) for g in Given})
        bases = {basis.value: basis_word(basis) for basis in LegalBasis}
        self._basis = self._choice(self.tr("Legal basis"), "consentBasis", bases)
        self._attested = self._line(self.tr("Manager who vouches for it"), "consentAttested")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._inside)
        self._inside.hide()

    def _line(self, words: str, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        self._rows.addRow(words, made)
        return made

    def _choice(self, words: str, name: str, values: dict[str, str]) -> QComboBox:
        made = Choice()
        made.setObjectName(name)
        made.setAccessibleName(words)
        for value, title in values.items():
            made.addItem(title, value)
        self._rows.addRow(words, made)
        return made

    def _unfold(self, wanted: bool) -> None:
        self._fold.setArrowType(Qt.ArrowType.DownArrow if wanted else Qt.ArrowType.RightArrow)
        self._inside.setVisible(wanted)

    def show_terms(self, terms: ConsentTerms, *, may_attest: bool) -> None:
        """Begin with what these terms say; unfolded if they say anything."""
        own = sorted(terms.purposes) if terms.purposes != {GENERAL_PURPOSE} else []
        self._place.setText(terms.place)
        self._controller.setText(terms.controller)
        self._case.setText(terms.case_number)
        self._purposes.setText("; ".join(own))
        self._given.setCurrentIndex(self._given.findData(terms.given.value))
        self._basis.setCurrentIndex(self._basis.findData(terms.legal_basis.value))
        self._attested.setText(terms.attested_by)
        self._rows.setRowVisible(self._attested, may_attest)
        self._fold.setChecked(bool(terms.place or terms.controller or terms.case_number or own))

    def fill_in(self, terms: ConsentTerms) -> ConsentTerms:
        """The terms with what stands in the fields."""
        typed = frozenset(p.strip() for p in self._purposes.text().split(";") if p.strip())
        return replace(
            terms,
            place=self._place.text().strip(),
            controller=self._controller.text().strip(),
            case_number=self._case.text().strip(),
            purposes=typed or frozenset({GENERAL_PURPOSE}),
            given=Given(self._given.currentData()),
            legal_basis=LegalBasis(self._basis.currentData()),
            attested_by=self._attested.text().strip(),
        )
