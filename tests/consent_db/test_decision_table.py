"""The printed table is the rule itself, for every policy."""

import pytest

from consent_db import decision_table, policies
from consent_db.policies import NEUTRAL
from consent_db.records import Refusal, Role
from photoconsent.paths import resources_folder

FOLDER = resources_folder() / "policies"


def column(name: str, role: Role) -> dict[str, str]:
    rows = decision_table.table(policies.load(FOLDER, name), [role])
    return {title: a.refusal.value if a.refusal else "ask" if a.human_needed else "show" for title, (a,) in rows}


def test_the_neutral_table_for_an_employee() -> None:
    assert list(column("neutral", Role.EMPLOYEE).values()) == [
        *("show", "show", "show", "show", "other-channel", "channel-closed", "other-media", "no-consent", "no-form"),
        *("no-form", "unsigned", "expired", "left", "withdrawn", "refused", "show", "no-consent"),
        *("objected", "reserved", "ask", "guardian-missing", "own-consent-needed"),
    ]


@pytest.mark.parametrize("name", policies.names(FOLDER))
def test_no_policy_shows_anybody_without_a_form_or_a_managers_word(name: str) -> None:
    for role in Role:
        shown = {title for title, said in column(name, role).items() if said in ("show", "ask")}
        vouched = {"form kept elsewhere, a manager vouches"} if name == "employer-template" else set()
        assert shown <= vouched | {
            "form on file, this channel",
            "form on file, for a named campaign",
            "form on file, at a private event",
            "a closed group, ticked on the form",
            "child of 13, both guardians signed",
            "objected to internal pictures, this public channel",
            *(("told on paper, internal channel",) if (name, role) == ("danish-schools", Role.PUPIL) else ()),
        }


def test_the_policies_differ_where_their_guidelines_do() -> None:
    first = "form on file, this channel"
    assert column("hospital-trust", Role.PATIENT)[first] == Refusal.OTHER_PURPOSE
    assert column("employer-template", Role.EMPLOYEE)[first] == "ask"
    assert column("region-hovedstadens-psykiatri", Role.EMPLOYEE)[first] == Refusal.POLICY
    assert column("hustadvika-kommune", Role.RELATIVE)[first] == "ask"
    assert column("risor-kommune", Role.RELATIVE)[first] == "show"


def test_the_child_rows_follow_the_policys_age() -> None:
    titles = [s.title for s in decision_table.situations(policies.parse({"name": "x", "child_age": 18}))]
    assert any("child of 16" in t for t in titles)
    assert any("child of 13" in s.title for s in decision_table.situations(NEUTRAL))
