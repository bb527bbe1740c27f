"""What stands on papers, in the user's language: kinds of media, how a consent was given, on what it leans."""

from PySide6.QtCore import QCoreApplication

from consent_db.records import Given, LegalBasis, Media

MEDIA = {Media.STILL: "Pictures", Media.VIDEO: "Video", Media.SOUND: "Sound"}

GIVEN = {
    Given.PAPER: "On paper",
    Given.ELECTRONIC_ID: "With electronic ID",
    Given.ON_DEVICE: "On a screen",
}

BASES = {
    LegalBasis.CONSENT: "Consent",
    LegalBasis.PUBLIC_INTEREST: "Public interest",
    LegalBasis.LEGITIMATE_INTEREST: "Legitimate interest",
    LegalBasis.CONTRACT: "Contract",
    LegalBasis.JOURNALISM: "Journalism",
}


def media_word(media: Media) -> str:
    """A kind of recording."""
    return QCoreApplication.translate("Media", MEDIA[media])


def given_word(given: Given) -> str:
    """How a consent was given."""
    return QCoreApplication.translate("Given", GIVEN[given])


def basis_word(basis: LegalBasis) -> str:
    """What the organisation leans on."""
    return QCoreApplication.translate("Bases", BASES[basis])
