"""What a new register starts with, and how its rows are sealed anew when a step of the tables has changed them."""

import json
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from consent_db import audit, channels, schema
from consent_db.audit import Change
from consent_db.policies import Policy
from consent_db.recording import set_policy
from consent_db.seals import SECRET, Sums
from consent_db.tables import Setting

LAYOUT = "layout"
"""Setting, on a server alone: how the tables, their triggers and rights were made."""


def furnish(change: Change, policy: Policy) -> None:
    """What a new register starts with: its log, its policy and the usual channels."""
    audit.begin(change.session)
    change.note("register created", "register")
    set_policy(change, policy)
    for channel in channels.USUAL:
        channels.add(change, channel)


def before(connection: Connection, session: Session) -> Sums | None:
    """By how much each table differs from its seal before a step; None where nothing is to be sealed after it.

    Rows that were never sealed are sealed as they are. Rows that were, and whose seals are gone or contradict the log,
    are not: else it would be enough to set the step back to have an edit sealed.
    """
    if schema.step_of(connection) is None or session.get(Setting, SECRET) is None:
        return None
    known = audit.carried(session)
    found = {} if known is None and not audit.was_sealed(session) else known
    session.expunge_all()
    return found


def seal_again(session: Session, before: Sums, actor: str, now: datetime) -> None:
    """Seal all rows as a step of the tables left them."""
    change = Change(session, actor, now)
    change.note("rows sealed", "register", decides=False)
    audit.reseal(change, before)
    session.flush()


def note_layout(session: Session, layout: dict[str, tuple[str, ...]]) -> None:
    """Keep how the tables of a register on a server are made, sealed like everything else."""
    session.merge(Setting(name=LAYOUT, value=json.dumps(layout, sort_keys=True)))
    session.flush()


def layout_noted(session: Session) -> dict[str, tuple[str, ...]]:
    """How the tables were made; empty where that cannot be read."""
    kept = session.get(Setting, LAYOUT)
    try:
        found = json.loads(kept.value if kept is not None else "{}")
        return {str(place): tuple(clauses) for place, clauses in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
