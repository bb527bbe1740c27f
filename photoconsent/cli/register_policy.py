"""`photoconsent register policy …` and `channel …`: which guideline is followed, and where is published."""

from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db import policies
from consent_db.decision_table import table as decision_table
from consent_db.records import Answer, Channel, Role, Trait
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_words import WHY
from photoconsent.cli.screen import clean, out
from photoconsent.pipeline.channels import find_channel, load_channels
from photoconsent.pipeline.logo_files import load_logos
from photoconsent.publishing.own_channels import known_channels

policy = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The guideline that the register follows.")
channel = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Where is published, and who answers for it.")
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]


@policy.command("list")
def list_policies() -> int:
    """List the policies that come with the program."""
    folder = paths.resources_folder() / "policies"
    table = Table("name", "follows", box=None, pad_edge=False)
    for name in policies.names(folder):
        chosen = policies.load(folder, name)
        table.add_row(name, clean(chosen.guideline or chosen.title))
    out.print(table)
    return 0


@policy.command("show")
def show_policy(
    name: Annotated[str, typer.Argument(help="Its name; see “register policy list”.")],
    as_json: JsonOption = False,
) -> int:
    """Print a policy as a decision table, made by the rule itself: who is shown, covered or asked about, and why."""
    chosen = policies.load(paths.resources_folder() / "policies", name)
    rows = decision_table(chosen)
    if as_json:
        print_json({"policy": chosen, "table": [{"situation": t, "answers": a} for t, a in rows]})
        return 0
    out.print(f"{clean(chosen.title)}\n")
    for field in fields(chosen):
        value = getattr(chosen, field.name)
        if value not in (frozenset(), "", 0, False) and field.name not in ("name", "title"):
            words = ", ".join(sorted(value)) if isinstance(value, frozenset) else value
            out.print(f"  {field.name.replace('_', ' '):<24}{'yes' if value is True else clean(words)}")
    groups = _alike(rows)
    table = Table(box=None, pad_edge=False)
    table.add_column("situation", ratio=1)
    for group in groups:
        table.add_column("\n".join(r.value for r in group) if len(groups) > 1 else "everybody", no_wrap=True)
    for title, answers in rows:
        table.add_row(title, *(_mark(answers[list(Role).index(group[0])]) for group in groups))
    out.print()
    out.print(table)
    out.print("\nSHOW: shown. ask: a human must confirm who it is, or a second person releases. All else is covered:")
    for refusal in sorted({a.refusal for _, answers in rows for a in answers if a.refusal is not None}):
        out.print(f"  {refusal:<20}{WHY[refusal]}")
    return 0


def _mark(answer: Answer) -> str:
    """An answer in a word."""
    if answer.refusal is not None:
        return answer.refusal.value
    return "ask" if answer.human_needed else "SHOW"


def _alike(rows: Sequence[tuple[str, tuple[Answer, ...]]]) -> list[list[Role]]:
    """Roles in groups that get the same answers everywhere."""
    groups: dict[tuple[str, ...], list[Role]] = {}
    for index, role in enumerate(Role):
        groups.setdefault(tuple(_mark(answers[index]) for _, answers in rows), []).append(role)
    return list(groups.values())


@policy.command("use")
def use_policy(
    name: Annotated[str, typer.Argument(help="Its name; see “register policy list”.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Follow a policy from now on; answers change at once, and the log keeps what was followed before."""
    chosen = policies.load(paths.resources_folder() / "policies", name)
    with open_register(register, passphrase_file) as consents:
        consents.follow(chosen.beside_as(consents.policy))
    out.print(f"The register follows “{clean(chosen.title)}”.")
    return 0


@policy.command("beside")
def set_beside(
    offer: Annotated[list[Trait] | None, typer.Option(help="Looked for in every photo, and offered.")] = None,
    cover: Annotated[list[Trait] | None, typer.Option(help="Looked for in every photo, and covered.")] = None,
    channel_name: Annotated[
        str, typer.Option("--channel", metavar="NAME", help="Say it of this channel alone, beside what holds for all.")
    ] = "",
    allow: Annotated[
        list[str] | None, typer.Option(metavar="TEXT", help="May be read in any photo, like “Resepsjon”.")
    ] = None,
    logos: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="A PNG of each logo that is looked for; stays until another.")
    ] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Say what is looked for beside faces under the policy that is followed; what is not named is not looked for.

    A channel may ask for more (--channel, or channels.toml), and so may whoever prepares photos. --offer, --cover and
    --allow can be given more than once. Where text is looked for, a name or number of the register is covered whatever
    is said here.
    """
    if logos is not None:
        load_logos(logos)  # what is no folder of logos is said now, not when photos are prepared
    allowed = frozenset(text.strip() for text in allow or () if text.strip())
    with open_register(register, passphrase_file) as consents:
        if channel_name:
            presets = load_channels(paths.resources_folder() / "channels.toml")
            find_channel(known_channels(presets, consents), channel_name)
        policy = consents.policy.with_traits(channel_name, frozenset(offer or ()), frozenset(cover or ()))
        if not channel_name:
            policy = replace(policy, allowed_texts=allowed)
        elif allowed:
            policy = replace(policy, allowed_texts=policy.allowed_texts | allowed)
        if logos is not None:
            policy = replace(policy, logo_folder=str(logos.resolve()))
        consents.follow(policy)
    out.print(f"Beside faces: {_beside_in_words(policy) or 'nothing is looked for'}.")
    return 0


def _beside_in_words(policy: policies.Policy) -> str:
    """Everything that the policy says of traits beside faces."""
    said = [f"{name} {', '.join(sorted(traits))}" for name, traits in (
        ("offered", policy.offered_traits), ("covered", policy.covered_traits), ("allowed", policy.allowed_texts)
    ) if traits]  # fmt: skip
    for one in policy.channel_traits:
        for name, traits in (("offered", one.offered), ("covered", one.covered)):
            said += [f"{name} in {one.channel} {', '.join(sorted(traits))}"] if traits else []
    if policy.logo_folder:
        said.append(f"logos in {policy.logo_folder}")
    return clean("; ".join(said))


@channel.command("list")
def list_channels(
    register: RegisterOption = None, passphrase_file: PassphraseFileOption = None, as_json: JsonOption = False
) -> int:
    """List the channels with kind, owner and state."""
    with open_register(register, passphrase_file) as consents:
        found = consents.channels()
    if as_json:
        print_json(found)
        return 0
    table = Table("name", "title", "kind", "owner", "state", box=None, pad_edge=False)
    for c in found:
        table.add_row(c.name, clean(c.title), c.kind, clean(c.owner or "–"), "open" if c.open else "closed")
    out.print(table)
    return 0


@channel.command("add")
def add_channel(
    name: Annotated[str, typer.Argument(help="Small letters, digits and hyphens.")],
    title: Annotated[str, typer.Option(help="What people call it.")] = "",
    kind: Annotated[str, typer.Option(help="public, closed-group, intranet or print.")] = "public",
    owner: Annotated[str, typer.Option(help="Who answers for it.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Add a place of publication. Nobody is shown there until they tick it."""
    with open_register(register, passphrase_file) as consents:
        consents.add_channel(Channel(name, title or name, kind, owner))
    out.print(f"{clean(name)} is a channel now.")
    return 0


@channel.command("set")
def set_channel(
    name: Annotated[str, typer.Argument(help="The channel's name.")],
    title: Annotated[str | None, typer.Option(help="What people call it.")] = None,
    owner: Annotated[str | None, typer.Option(help="Who answers for it.")] = None,
    is_open: Annotated[
        bool | None, typer.Option("--open/--closed", help="In a closed channel nobody is shown.")
    ] = None,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Change title, owner or state of a channel."""
    with open_register(register, passphrase_file) as consents:
        before = next((c for c in consents.channels() if c.name == name), Channel(name, name, "public"))
        after = replace(
            before,
            title=before.title if title is None else title,
            owner=before.owner if owner is None else owner,
            open=before.open if is_open is None else is_open,
        )
        consents.alter_channel(after)
    out.print(
        f"{clean(name)} is {'open' if after.open else 'closed'}; {clean(after.owner or 'nobody')} answers for it."
    )
    return 0
