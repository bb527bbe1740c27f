"""What the window calls the things that are found beside faces, and what is done with each."""

from PySide6.QtCore import QCoreApplication

from consent_db.records import Trait
from photoconsent.pipeline.place import DecidedPlace, Why


def trait_word(trait: Trait) -> str:
    """One such thing."""
    words = {
        Trait.CODE: QCoreApplication.translate("Places", "Code"),
        Trait.TEXT: QCoreApplication.translate("Places", "Text"),
        Trait.PLATE: QCoreApplication.translate("Places", "Number plate"),
        Trait.SCREEN: QCoreApplication.translate("Places", "Screen or board"),
        Trait.LOGO: QCoreApplication.translate("Places", "Logo"),
        Trait.BACK: QCoreApplication.translate("Places", "Person without a face"),
    }
    return words[trait]


def kind_word(trait: Trait) -> str:
    """The kind, where it is a choice whether to look for it."""
    words = {
        Trait.CODE: QCoreApplication.translate("Places", "QR and bar codes"),
        Trait.TEXT: QCoreApplication.translate("Places", "Text"),
        Trait.PLATE: QCoreApplication.translate("Places", "Number plates"),
        Trait.SCREEN: QCoreApplication.translate("Places", "Screens, boards, papers"),
        Trait.LOGO: QCoreApplication.translate("Places", "Logos"),
        Trait.BACK: QCoreApplication.translate("Places", "People seen from behind"),
    }
    return words[trait]


def all_of(trait: Trait) -> str:
    """The button that covers all of a kind."""
    words = {
        Trait.CODE: QCoreApplication.translate("Places", "Cover all codes"),
        Trait.TEXT: QCoreApplication.translate("Places", "Cover all text"),
        Trait.PLATE: QCoreApplication.translate("Places", "Cover all number plates"),
        Trait.SCREEN: QCoreApplication.translate("Places", "Cover all screens and boards"),
        Trait.LOGO: QCoreApplication.translate("Places", "Cover all logos"),
        Trait.BACK: QCoreApplication.translate("Places", "Cover all people without a face"),
    }
    return words[trait]


def state_of(one: DecidedPlace) -> str:
    """What is done with a place, and why."""
    if not one.covered:
        if one.why is Why.HAND:
            return QCoreApplication.translate("Places", "not covered: you said so")
        return QCoreApplication.translate("Places", "not covered")
    words = {
        Why.SWITCH: QCoreApplication.translate("Places", "covered, like all of its kind"),
        Why.NAME: QCoreApplication.translate("Places", "covered: it may name somebody"),
        Why.HAND: QCoreApplication.translate("Places", "covered: you said so"),
        Why.OFFERED: QCoreApplication.translate("Places", "covered"),
    }
    return words[one.why]
