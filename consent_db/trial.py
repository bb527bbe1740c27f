"""Reads everything once, to find out whether a register that was altered can be used at all before it is accepted."""

import json
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from consent_db import (
    audit,
    channels,
    directory,
    drafts,
    due,
    exporting,
    groups,
    guidelines,
    notices,
    publications,
    rights,
    schema,
    table_columns,
)
from consent_db.desk import policy_of
from consent_db.errors import RegisterDamaged
from consent_db.hand_decisions import HandDecisionRow
from consent_db.tables import Person, Table


def read_all(session: Session, day: date, path: Path) -> None:
    """Read every row and all that is made of the rows; what cannot be read raises whatever it raises.

    Raises RegisterDamaged where rows refer to others that are gone.
    """
    if schema.broken_references(session.connection()):
        raise RegisterDamaged(path=str(path), cause="rows refer to others that are gone")
    for mapper in Table.registry.mappers:
        for row in session.scalars(select(mapper.class_)):
            for column in inspect(mapper.class_).column_attrs:
                _prove_kind(getattr(row, column.key), column.columns[0].type.python_type)
    policy = policy_of(session)
    for person in session.scalars(select(Person.id)).all():
        directory.page(session, policy, day, person)
        list(rights.everything(session, policy, day, person, path))
    directory.summaries(session, policy, day)
    publications.all_of(session)
    publications.take_downs(session, policy, day)
    channels.channels(session)
    drafts.all_of(session)
    exporting.as_excel(exporting.table(session, day))
    guidelines.acknowledgements(session, None)
    guidelines.reviews(session)
    for group in groups.groups(session, day):
        groups.memberships(session, group.name)
    notices.people_asked(session)
    table_columns.remembered(session, ())
    due.due(session, policy, day, timedelta(days=60))
    list(audit.entries(session))
    for names in session.scalars(select(HandDecisionRow.decided_by)):
        tuple(json.loads(names))


def _prove_kind(value: object, kind: type) -> None:
    """Raise TypeError for a value of another kind than its column's; SQLite keeps any kind in any column."""
    if value is not None and not isinstance(value, kind):
        raise TypeError(kind.__name__)
