"""The mail to whoever answers for a page: a copy must come down, why, and where to get help. It names nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from consent_db.pages import TakeDown
from consent_db.policies import Policy
from consent_db.records import Channel, Refusal
from photoconsent.papers.form_texts import FormTexts

_REASONS = {Refusal.WITHDRAWN: "withdrawn", Refusal.EXPIRED: "expired", None: "time_over"}
"""Why a copy must come down, by the name of its words; everything else is "other"."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that is ready to be copied."""

    to: str
    """Who answers for the channel; empty if the register does not say."""
    subject: str
    body: str
    channel: str = ""
    """Of which channel."""

    @property
    def text(self) -> str:
        """All of it as plain text."""
        return f"{self.subject}\n\n{self.body}"


def letter(texts: FormTexts, due: Sequence[TakeDown], channels: Sequence[Channel], policy: Policy) -> Letter:
    """The letter about one or several publications of one channel, in the language of the texts.

    Where the policy names no place of help, the usual one of the language's country is named, if there is one
    (slettmeg.no in Norway). Persons are not named: whoever takes the picture down need not know them.
    """
    words, name = texts.takedown, due[0].publication.copy.channel
    channel = next((c for c in channels if c.name == name), Channel(name, name, "public"))
    (title,) = texts.titles([channel])
    many = "_many" if len(due) > 1 else ""
    helps = policy.deletion_help or words["usual_help"]
    body = [
        words["greeting"],
        words[f"please{many}"].format(why=_why(words, due)),
        *(_picture(words, one, title) for one in due),
        _by(texts, due),
        words["delete"],
        words["help"].format(help=helps) if helps else "",
        words["farewell"],
    ]
    first = f"{due[0].publication.copy.day:%d.%m.%Y}"
    subject = words[f"subject{many}"].format(channel=title, day=first, count=len(due))
    return Letter(channel.owner, subject, "\n\n".join(part for part in body if part), title)


def letters(texts: FormTexts, due: Sequence[TakeDown], channels: Sequence[Channel], policy: Policy) -> list[Letter]:
    """A letter for each channel, with all copies that must come down there."""
    names = dict.fromkeys(one.publication.copy.channel for one in due)
    by_channel = [[one for one in due if one.publication.copy.channel == name] for name in names]
    return [letter(texts, of_one, channels, policy) for of_one in by_channel]


def _by(texts: FormTexts, due: Sequence[TakeDown]) -> str:
    """The first of the last days for it; nothing where none is set."""
    days = [one.due_by for one in due if one.due_by is not None]
    return texts.takedown["by"].format(day=texts.day(min(days))) if days else ""


def _picture(words: Mapping[str, str], due: TakeDown, channel: str) -> str:
    """By what one picture is found: address, channel, day, file and number."""
    copy = due.publication.copy
    facts = [
        (words["where"], due.publication.address or words["no_address"]),
        (words["channel"], channel),
        (words["published"], f"{copy.day:%d.%m.%Y}"),
        (words["file"], Path(copy.output).name if copy.output else ""),
        (words["number"], due.publication.number),
    ]
    return "\n".join(f"{name} {value}" for name, value in facts if value)


def _why(words: Mapping[str, str], due: Sequence[TakeDown]) -> str:
    """The reasons in words, each once."""
    names = [_REASONS.get(refusal, "other") for one in due for _, refusal in one.reasons]
    return words["and"].join(words[name] for name in dict.fromkeys(names))
