"""`photoconsent register …`: the register of written consents from the terminal."""

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from consent_db import policies, table_columns
from consent_db.errors import RegisterExists
from consent_db.groups import GroupKind
from consent_db.importing import Missing, Plan
from consent_db.postgres.address import is_address
from consent_db.records import Media
from consent_db.register import Register
from photoconsent import paths
from photoconsent.cli import (
    register_consents,
    register_groups,
    register_paper,
    register_people,
    register_photos,
    register_policy,
    register_published,
    register_reminders,
    register_reviews,
    register_server,
    register_texts,
    register_upkeep,
)
from photoconsent.cli.asjson import print_json
from photoconsent.cli.days import day_of
from photoconsent.cli.opening import (
    PassphraseFileOption,
    RegisterOption,
    new_passphrase,
    open_register,
    register_file,
)
from photoconsent.cli.register_words import answer_words, people_table, show_person
from photoconsent.cli.screen import Bar, clean, err, out

if TYPE_CHECKING:
    from photoconsent.enrolment.enrol import Imported

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="""The register of written consents: who may be shown, where, until when, and where the form is.

    \b
      photoconsent register create                   make it; think of a passphrase first
      photoconsent register import people.csv        take in people, forms and reference pictures
      photoconsent register show P0001               everything about one person
      photoconsent register ask P0001 --channel facebook --date 2026-12-24

    A person is shown only if a signed form is on file that names the channel and is valid on the day of publishing.""",
)

app.add_typer(register_policy.policy, name="policy")
app.add_typer(register_policy.channel, name="channel")
app.add_typer(register_groups.group, name="group")
app.add_typer(register_server.user, name="user")

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]

LOST = (
    "Nobody can recover a lost passphrase, not even who made this program. Write it down now and lock it away"
    " (--recovery-sheet FILE makes a page to do it on)."
)


@app.command()
def create(
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    policy: Annotated[str, typer.Option(help="The guideline to follow; see “register policy list”.")] = "neutral",
    recovery_sheet: Annotated[
        Path | None, typer.Option(metavar="FILE.pdf", help="A page on which to note the passphrase by hand.")
    ] = None,
    language: Annotated[str, typer.Option(help="Of the page: nb, nn, da or en.")] = "nb",
) -> int:
    """Make a new, empty register, encrypted with a passphrase of your own."""
    path = register_file(register)
    if path.exists() and not is_address(path):
        raise RegisterExists(path=str(path))
    chosen = policies.load(paths.resources_folder() / "policies", policy)
    secret = new_passphrase(path, passphrase_file)
    with Register.create(path, secret, policy=chosen, witness=paths.seals_folder()) as made:
        if recovery_sheet is not None:
            register_paper.write_recovery_sheet(path, recovery_sheet, language, made.today())
        out.print(f"The register is in {clean(path)}. It follows the policy “{clean(chosen.title)}”.")
    err.print(LOST)
    return 0


@app.command("import")
def import_table(
    table: Annotated[Path, typer.Argument(metavar="TABLE", help="A .csv or .xlsx file; one person a line.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would happen.")] = False,
    files_anywhere: Annotated[
        bool, typer.Option("--files-anywhere", help="Forms and pictures may lie outside the table's folder.")
    ] = False,
    group: Annotated[str, typer.Option(help="Everybody joins this group; it is made if it is not there yet.")] = "",
    column: Annotated[
        list[str] | None,
        typer.Option(metavar="THEIRS=OURS", help="Which column is which; repeat. It is remembered for such tables."),
    ] = None,
    update: Annotated[
        bool, typer.Option("--update", help="People who are in the register: take in what changed about them.")
    ] = False,
    missing: Annotated[
        Missing, typer.Option(help="With --update: what becomes of people who are not in the table.")
    ] = Missing.STAY,
    group_kind: Annotated[GroupKind, typer.Option(help="What groups are that are made.")] = GroupKind.UNIT,
    as_json: JsonOption = False,
) -> int:
    """Take in a table of people with their forms and reference pictures: all of it, or nothing.

    Columns: id, name, role, status (consents, expired, withdrawn, refused, reserved, unsigned), channels (joined by ;),
    signed_on, valid_until, evidence (the scanned form), references (a picture or a folder), biometrics (yes or no),
    groups and more: see docs/register.md. Files lie in the table's folder unless you say --files-anywhere. Without
    evidence there is no written consent.

    Columns of other names are taken as --column says ("Elevnr=id", "Fornavn=first name", "Mor=guardian",
    "Klasse=groups"), as remembered, or as guessed. With --update the table is compared with the register: --preview
    shows who is new, who changed and who is missing. Consents of people who are there are never taken from a table.
    """
    # Here, because the networks take a second that other commands need not wait.
    from photoconsent.cli.strangers import PATIENT
    from photoconsent.enrolment import enrol
    from photoconsent.pipeline.apart import Crew

    with open_register(register, passphrase_file) as consents, Crew(os.cpu_count() or 1, PATIENT) as crew:
        chosen = _chosen(column)
        plan = consents.plan_import(
            table, crew.call, anywhere=files_anywhere, chosen=chosen, update=update, group=group.strip()
        )
        for problem in plan.problems:
            err.print(f"line {problem.line}: {clean(problem.error)}")
        if preview:
            _show_plan(plan, as_json)
            return 1 if plan.problems else 0
        bar = Bar("Looking at reference pictures")
        with bar.shown():
            done = enrol.import_people(
                consents,
                table,
                bar,
                crew.call,
                crew.count,
                anywhere=files_anywhere,
                group=group,
                kind=group_kind,
                chosen=chosen,
                update=update,
                missing=missing,
            )
        if chosen is not None:
            consents.tell_columns([one.theirs for one in plan.columns], chosen)
    _show_imported(done, as_json)
    return 0


def _chosen(words: list[str] | None) -> dict[str, str] | None:
    """Their headings to ours; None where nothing was said. Raises BadEntry."""
    if not words:
        return None
    pairs = [word.rpartition("=") for word in words]
    found = {theirs.strip().casefold(): ours.strip().casefold() for theirs, _, ours in pairs}
    table_columns.check(found)
    return found


def _show_plan(plan: Plan, as_json: bool) -> None:
    """What an import would do."""
    rows, ignored = plan.rows, plan.ignored
    if as_json:
        print_json(
            {
                "rows": rows,
                "ignored": ignored,
                "columns": plan.columns,
                "changed": plan.changed,
                "missing": plan.missing,
            }
        )
        return
    for one in plan.columns:
        if one.ours not in ("", one.theirs):
            out.print(f"  {clean(one.theirs)} is taken for: {one.ours}")
    for change in plan.changed:
        for field in change.fields:
            before, after = getattr(change.before, field), getattr(change.after, field)
            out.print(f"  {clean(change.before.id)}: {field}: {clean(_said(before))} becomes {clean(_said(after))}")
    if plan.missing:
        out.print(f"  not in the table: {clean(', '.join(plan.missing))}")
    forms, pictures = sum(len(r.forms) for r in rows), sum(len(r.references) for r in rows)
    out.print(f"{len(rows)} people could be taken in, with {forms} forms and {pictures} reference pictures.")
    if ignored:
        out.print(f"Columns that are left alone: {clean(', '.join(ignored))}")


def _said(value: object) -> str:
    """A value of a person in words."""
    if isinstance(value, tuple):
        return "; ".join(f"{one.name} {one.contact}".strip() for one in value) or "–"
    return str(value or "–")


def _show_imported(done: "Imported", as_json: bool) -> None:
    """What an import did, and which reference pictures were of no use."""
    from photoconsent.enrolment.references import SENTENCES

    judged = {person: [(j.path, j.verdict) for j in e.judged] for person, e in done.enrolled.items()}
    if as_json:
        print_json({"imported": [r.person.id for r in done.plan.rows], "references": judged})
        return
    for person, verdicts in judged.items():
        for path, verdict in verdicts:
            if not verdict.usable:
                err.print(f"{clean(person)}: {clean(path.name)}: {SENTENCES[verdict]}")
    templates = sum(len(e.made.templates) for e in done.enrolled.values())
    forms = sum(len(r.forms) for r in done.plan.rows)
    if done.plan.changed:
        out.print(f"{len(done.plan.changed)} people corrected.")
    out.print(f"{len(done.plan.rows)} people taken in, {forms} forms on file, {templates} reference pictures enrolled.")


@app.command("list")
def list_people(
    text: Annotated[str, typer.Argument(metavar="[TEXT]", help="Part of a number or name.")] = "",
    group: Annotated[str, typer.Option(help="Only who belongs to this group today.")] = "",
    unanswered: Annotated[bool, typer.Option("--unanswered", help="Only who has not answered yet.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """List everybody, or those whose number or name holds the text, or who belong to a group."""
    with open_register(register, passphrase_file) as consents:
        if group:
            words, of_group = text.casefold().split(), consents.people(group)
            found = [one for one in of_group if all(w in f"{one.id} {one.name or ''}".casefold() for w in words)]
        else:
            found = consents.find(text, 1000) if text else consents.people()
        if unanswered:
            found = [one for one in found if one.unanswered]
        today = consents.today()
    if as_json:
        print_json(found)
        return 0
    out.print(people_table(found, today))
    out.print(f"\n{len(found)} people")
    return 0


@app.command()
def show(
    person: Annotated[str, typer.Argument(help="The person's number.")],
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Show everything about one person: consents with every version, forms, references, publications."""
    with open_register(register, passphrase_file) as consents:
        page, today = consents.person(person), consents.today()
    if as_json:
        print_json(page)
    else:
        show_person(page, today)
    return 0


@app.command()
def ask(
    person: Annotated[str, typer.Argument(help="The person's number.")],
    channel: Annotated[str, typer.Option(help="Where it would be published.")],
    day: Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of publishing; else today.")] = "",
    media: Annotated[Media, typer.Option(help="The kind of recording.")] = Media.STILL,
    purpose: Annotated[str, typer.Option(help="What for; else the general purpose.")] = "",
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: JsonOption = False,
) -> int:
    """Ask: may this person be shown there, on that day? Exit code 0 for yes, 1 for no."""
    with open_register(register, passphrase_file) as consents:
        asked: date = day_of(day, consents.today())
        answer = consents.may_show(person, channel, media, asked, purpose or None)
    if as_json:
        print_json(answer)
    else:
        out.print(f"{clean(person)} on {clean(channel)}, {asked}: {answer_words(answer, asked)}")
    return 0 if answer.may_show else 1


app.command("print")(register_paper.print_forms)
app.command("scan")(register_paper.scan)
app.command("day-list")(register_paper.day_list)
app.command("signed-copy")(register_paper.signed_copy)
app.command("object")(register_consents.object_)
app.command("copy")(register_server.copy)
app.command("organisation")(register_paper.organisation)
app.command("form-texts")(register_texts.form_texts)
for _command in (
    *(register_people.add, register_people.correct_person, register_people.biometrics, register_people.enrol),
    *(register_photos.photo_list, register_people.wipe_biometrics, register_people.export, register_people.erase),
    *(register_consents.consent, register_consents.correct, register_consents.withdraw, register_consents.refuse),
    *(register_consents.reserve, register_consents.told, register_consents.delete_consent, register_consents.form),
    *(register_published.published, register_published.posted, register_published.takedowns),
    *(register_published.letter, register_published.mails, register_published.reach, register_published.down),
    *(register_groups.leave, register_groups.stay, register_groups.leavers),
    *(
        register_reminders.remind,
        register_reviews.due,
        register_reviews.overview,
        register_reviews.acknowledge,
        register_reviews.review,
    ),
    *(
        register_upkeep.check,
        register_upkeep.accept,
        register_upkeep.backup,
        register_upkeep.restore,
        register_upkeep.passphrase,
    ),
    *(register_upkeep.remember, register_upkeep.forget, register_upkeep.log),
):
    app.command(_command.__name__.replace("_", "-"))(_command)
