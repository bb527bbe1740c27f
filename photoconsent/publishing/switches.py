"""What is looked for beside faces: as the policy, the channel and whoever prepares the copies want it."""

from pathlib import Path

from consent_db.records import Trait
from consent_db.register import Register
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.logo_files import Logo, NoLogoFolder, load_logos
from photoconsent.pipeline.place import NO_SWITCHES, Switches


def switches_for(channel: Channel, register: Register | None, asked: Switches = NO_SWITCHES) -> Switches:
    """The strictest of what the register's policy, the channel and the user ask for, trait by trait."""
    switches = channel.switches | asked
    if register is None:
        return switches
    policy = register.policy
    here = policy.traits_for(channel.name)
    return (
        switches | Switches.of(policy.offered_traits, policy.covered_traits) | Switches.of(here.offered, here.covered)
    )


def logos_for(switches: Switches, register: Register | None, named: Path | None = None) -> tuple[Logo, ...]:
    """The logos that are looked for: those in the folder that is `named`, or else in that of the register's policy.

    None where no switch asks for logos. Raises NoLogoFolder, and what `load_logos` raises: a folder that cannot be read
    must not look like photos without logos.
    """
    if Trait.LOGO not in switches.sought:
        return ()
    kept = register.policy.logo_folder if register is not None else ""
    if named is None and not kept:
        raise NoLogoFolder
    return load_logos(named if named is not None else Path(kept))
