"""The mail to whoever answers for a page: a copy must come down, why, and where to get help. It names nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.pages import TakeDown
from consent_db.policies import Policy
from consent_db.records import Channel, Refusal
from photoconsent.form_texts import FormTexts

_REASONS = {Refusal.WITHDRAWN: "withdrawn", Refusal.EXPIRED: "expired", None: "time_over"}
"""Why a copy must come down, by the name of its words; everything else is "other"."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that is ready to be copied."""

    to: str
    """Who answers for the channel; empty if the register does not say."""
    subject: str
    body: str

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return f"{self.subject}\n\n{self.body}"


def letter(texts: FormTexts, due: TakeDown, channels: Sequence[Channel], policy: Policy) -> Letter:
    """The letter about one publication, in the language of the texts.

    Where the policy names no place of help, the usual one of the language's country is named, if there is one
    (slettmeg.no in Norway). Persons are not named: whoever takes the picture down need not know them.
    """
    words, export = texts.takedown, due.publication.export
    unknown = Channel(export.channel, export.channel, "public")
    channel = next((c for c in channels if c.name == export.channel), unknown)
    (title,) = texts.titles([channel])
    day = f"{export.day:%d.%m.%Y}"
    helps = policy.deletion_help or words["usual_help"]
    facts = [
        (words["where"], due.publication.address or words["no_address"]),
        (words["channel"], title),
        (words["published"], day),
        (words["file"], Path(export.output).name if export.output else ""),
        (words["number"], due.publication.number),
    ]
    body = [
        words["greeting"],
        words["please"].format(why=_why(words, due)),
        "\n".join(f"{name} {value}" for name, value in facts if value),
        words["delete"],
        words["help"].format(help=helps) if helps else "",
        words["farewell"],
    ]
    subject = words["subject"].format(channel=title, day=day)
    return Letter(channel.owner, subject, "\n\n".join(part for part in body if part))


def _why(words: Mapping[str, str], due: TakeDown) -> str:
    """The reasons in words, each once."""
    names = [_REASONS.get(refusal, "other") for _, refusal in due.reasons]
    return words["and"].join(words[name] for name in dict.fromkeys(names))
