"""What a policy means, in a few plain sentences made from its fields."""

from PySide6.QtCore import QCoreApplication

from consent_db.policies import Policy
from consent_db.records import Role
from photoconsent.gui.register.standing import role_word

POLICIES = {
    "neutral": "Neutral default",
    "danish-schools": "Danish schools",
    "norwegian-kindergartens-and-schools": "Norwegian kindergartens and schools",
    "employer-template": "Employer template",
    "hospital-trust": "Hospital trust",
    "hustadvika-kommune": "Hustadvika kommune",
    "region-hovedstadens-psykiatri": "Region Hovedstadens Psykiatri",
    "risor-kommune": "Risør kommune",
}


def policy_title(policy: Policy) -> str:
    """What a policy is called; one that an organisation made keeps its own name."""
    return QCoreApplication.translate("Policies", POLICIES.get(policy.name, policy.title))


def policy_sentences(policy: Policy) -> list[str]:
    """The policy in sentences, what matters most first."""
    said = [_who_may_be_shown(policy), _evidence(policy), *_looking(policy), *_time(policy), _leaving(policy)]
    return [sentence for sentence in said if sentence]


def _who_may_be_shown(policy: Policy) -> str:
    if policy.only_purposes:
        return QCoreApplication.translate(
            "PolicyWords", "Nobody is shown in pictures from work; only from private events, on a consent that says so."
        )
    if policy.other_basis_kinds:
        return QCoreApplication.translate(
            "PolicyWords",
            "People are shown only where they have ticked it in writing; pupils in internal channels once they "
            "were told on paper, unless they object.",
        )
    return QCoreApplication.translate("PolicyWords", "People are shown only where they have ticked it in writing.")


def _evidence(policy: Policy) -> str:
    if policy.attested_is_enough:
        return QCoreApplication.translate(
            "PolicyWords", "A manager may vouch for a form that is kept elsewhere; else the form must be on file."
        )
    return QCoreApplication.translate("PolicyWords", "The signed form must be on file.")


def _looking(policy: Policy) -> list[str]:
    """Who looks before something goes out."""
    said = []
    if policy.second_person_releases:
        said.append(QCoreApplication.translate("PolicyWords", "A second person releases every photo."))
    elif policy.four_eyes_roles:
        roles = ", ".join(role_word(role).lower() for role in Role if role in policy.four_eyes_roles)
        text = QCoreApplication.translate("PolicyWords", "A human confirms who it is for: {roles}.")
        said.append(text.format(roles=roles))
    if not policy.unattended:
        said.append(QCoreApplication.translate("PolicyWords", "A human confirms every face that is shown."))
    if policy.review_every_photo:
        said.append(QCoreApplication.translate("PolicyWords", "Every photo is looked at before it goes out."))
    return said


def _time(policy: Policy) -> list[str]:
    """How long things hold."""
    years = policy.valid_months // 12
    said = []
    if years and policy.valid_months % 12 == 0:
        said.append(QCoreApplication.translate("PolicyWords", "A consent holds for %n year(s).", "", years))
    if policy.take_down_days:
        said.append(
            QCoreApplication.translate(
                "PolicyWords", "Copies come down again after %n day(s).", "", policy.take_down_days
            )
        )
    if policy.review_months:
        said.append(
            QCoreApplication.translate(
                "PolicyWords",
                "The leader goes through the guideline with the staff every %n month(s).",
                "",
                policy.review_months,
            )
        )
    return said


def _leaving(policy: Policy) -> str:
    """What becomes of people who have left."""
    if policy.copies_stay_after_leaving:
        return QCoreApplication.translate("PolicyWords", "Copies that show somebody who has left may stay out.")
    return QCoreApplication.translate("PolicyWords", "Copies that show somebody who has left come down.")
