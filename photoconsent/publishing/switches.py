"""What is looked for beside faces: as the policy, the channel and whoever prepares the copies want it."""

from consent_db.register import Register
from photoconsent.pipeline.channels import Channel
from photoconsent.pipeline.place import NO_SWITCHES, Switches


def switches_for(channel: Channel, register: Register | None, asked: Switches = NO_SWITCHES) -> Switches:
    """The strictest of what the register's policy, the channel and the user ask for, trait by trait."""
    switches = channel.switches | asked
    if register is None:
        return switches
    policy = register.policy
    return switches | Switches.of(policy.offered_traits, policy.covered_traits)
