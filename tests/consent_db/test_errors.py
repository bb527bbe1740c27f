"""Errors and their causes keep their facts apart from their words, also over process borders."""

import pickle

from consent_db.errors import Cause, TableUnreadable


def test_a_cause_with_facts_reads_as_english_and_survives_the_way_between_processes() -> None:
    error = TableUnreadable(file="a.csv", cause=Cause("two columns are called {name}", name="{id}"))
    assert str(error) == "The table a.csv cannot be read: two columns are called {id}"
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    cause = again.facts["cause"]
    assert (cause.template, cause.facts) == ("two columns are called {name}", {"name": "{id}"})
