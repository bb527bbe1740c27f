"""`photoconsent register remind`: whom to ask for what, as letters, mails or a table."""

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from consent_db.notices import Ask
from photoconsent import paths
from photoconsent.cli.asjson import print_json
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.register_words import day
from photoconsent.cli.screen import clean, out
from photoconsent.papers.form_texts import load_texts
from photoconsent.whole_file import write_whole

WORDS = {
    Ask.TAKE_DOWN: "take a copy down",
    Ask.ANSWER: "has not answered",
    Ask.RENEW: "the consent ends",
    Ask.SIGN_ANEW: "signs alone from now on",
    Ask.ACKNOWLEDGE: "has not signed the guideline",
    Ask.REVIEW: "the guideline should be gone through",
}


def remind(
    what: Annotated[list[Ask] | None, typer.Option(help="Only this; repeat it for several.")] = None,
    group: Annotated[str, typer.Option(help="Only people who belong to this group today.")] = "",
    days: Annotated[int, typer.Option(help="Look so many days ahead.", min=0)] = 60,
    pause: Annotated[int, typer.Option(help="Leave out who was asked in the last so many days.", min=0)] = 0,
    pdf: Annotated[
        Path | None, typer.Option(metavar="FILE.pdf", help="Letters to print, each with its form and code.")
    ] = None,
    eml: Annotated[Path | None, typer.Option(metavar="DIR", help="Mails (.eml) with the form attached.")] = None,
    table: Annotated[Path | None, typer.Option("--csv", metavar="FILE.csv", help="A table for mail merge.")] = None,
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    note_sent: Annotated[bool, typer.Option("--note-sent", help="Note that they were asked today.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> int:
    """List whom to ask for what, and write the letters or mails. Nothing is sent; an answer closes what was asked.

    Who has not answered, whose consent ends, who signs alone from now on, who has not signed the guideline, whose
    review is due. Exit code 1 if there is anybody.
    """
    texts = load_texts(paths.resources_folder() / "forms", language)
    with open_register(register, passphrase_file) as consents:
        today = consents.today()
        since = today - timedelta(days=pause)
        found = [
            one
            for one in consents.reminders(today, days, group)
            if (not what or one.ask in what) and not (pause and one.asked_on is not None and one.asked_on > since)
        ]
        if pdf is not None or eml is not None or table is not None:
            from photoconsent.papers import reminder_letters  # here, because reportlab takes a while
            from photoconsent.papers.mails import write_mails

            made = reminder_letters.addressed(consents, texts, found)
            if pdf is not None and made:
                write_whole(pdf, reminder_letters.letters_pdf(consents, texts, made))
            if eml is not None:
                write_mails(eml, reminder_letters.reminder_mails(consents, texts, made))
            if table is not None:
                write_whole(table, reminder_letters.reminders_csv(texts, made))
        if note_sent:
            consents.note_reminded([(one.person, one.ask) for one in found], today)
    if as_json:
        print_json(found)
        return 1 if found else 0
    shown = Table("person", "what", "day", "asked", "times", box=None, pad_edge=False)
    for one in found:
        shown.add_row(clean(one.person), WORDS[one.ask], day(one.day), day(one.asked_on), str(one.times or "–"))
    out.print(shown)
    noted = "noted as asked today" if note_sent else "none is noted as asked"
    written = [path for path in (pdf, eml, table) if path is not None]
    files = f" They are in {', '.join(clean(path) for path in written)}, not encrypted." if written else ""
    out.print(f"\n{len(found)} reminders; {noted}.{files}")
    return 1 if found else 0
