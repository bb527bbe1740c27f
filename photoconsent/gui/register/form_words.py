"""What forms in the organisation's own words leave out, and what their parts are called, in the user's language."""

from PySide6.QtCore import QCoreApplication

from consent_db.organisation import Country
from consent_db.own_texts import OwnTexts
from photoconsent.papers.form_texts import FormTexts, Kind
from photoconsent.papers.own_texts import COMMON, POINTS, TOLD, TOLD_CHILD, in_own_words, left_out

PARTS = {
    COMMON: "All forms, as an adult's",
    Kind.CHILD.value: "Child, signed by the guardians",
    Kind.PATIENT.value: "Patient or service user: one picture, one use",
    Kind.RELATIVE.value: "Relative",
    Kind.VISITOR.value: "Visitors: three on a sheet",
    Kind.PHOTOGRAPHER.value: "Agreement with a photographer",
    TOLD: "What everybody has a right to know",
    TOLD_CHILD: "The same, said to guardians",
}
POINT_WORDS = {
    "7(3) withdrawal": "that consent can be taken back (7(3))",
    "13(2)(e) voluntary": "that it is voluntary (13(2)(e))",
    "9(2)(a) recognition": "what recognition keeps (9(2)(a))",
    "13(1)(c) legal basis": "the legal basis (13(1)(c))",
    "13(1)(e) receivers": "who sees the pictures (13(1)(e))",
    "13(1)(f) other countries": "other countries (13(1)(f))",
    "13(2)(a) how long": "how long (13(2)(a))",
    "13(2)(f) decisions": "no decision by a computer alone (13(2)(f))",
    "13(2)(b) access": "access (13(2)(b))",
    "13(2)(b) correction": "correction (13(2)(b))",
    "13(2)(b) erasure": "erasure (13(2)(b))",
    "13(2)(b) restriction": "restriction (13(2)(b))",
    "13(2)(b) portability": "handing over (13(2)(b))",
    "13(2)(d) complaint": "the complaint to Datatilsynet (13(2)(d))",
}
"""By the names of the points."""
assert {point.name for point in POINTS} == set(POINT_WORDS)


def part_word(part: str) -> str:
    """What a part of the forms is called."""
    return QCoreApplication.translate("FormParts", PARTS[part])


def left_out_sentence(texts: FormTexts, own: OwnTexts, country: Country) -> str:
    """What the law wants told and some kind of form leaves out, in one sentence; empty where nothing is."""
    said = in_own_words(texts, own)
    gone = dict.fromkeys(point for kind in Kind for point in left_out(said, kind, country))
    if not gone:
        return ""
    points = ", ".join(QCoreApplication.translate("FormPoints", POINT_WORDS[point]) for point in gone)
    words = QCoreApplication.translate(
        "FormPoints", "The forms leave out what the law wants told: {points}. Who signs them is not informed."
    )
    return words.format(points=points)
