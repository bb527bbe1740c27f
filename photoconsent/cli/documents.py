"""`photoconsent documents`: drafts of what a data protection officer has to keep."""

from pathlib import Path
from typing import Annotated

import typer

from photoconsent import paths
from photoconsent.cli.days import today
from photoconsent.cli.opening import PassphraseFileOption, RegisterOption, open_register
from photoconsent.cli.screen import clean, err, out


def documents(
    folder: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="Where the documents go.")],
    language: Annotated[str, typer.Option(help="nb, nn, da or en.")] = "nb",
    blank: Annotated[bool, typer.Option("--blank", help="Without a register: everything is left to fill in.")] = False,
    register: RegisterOption = None,
    passphrase_file: PassphraseFileOption = None,
) -> int:
    """Write drafts for the data protection officer, with what the register was told of the organisation.

    Record of processing (GDPR Art. 30), impact assessment (Art. 35), notices for staff, parents and patients (Art. 13),
    routine for requests and withdrawals, statement on processors, table of retention: each as a PDF to read and a text
    to edit. They are drafts: your lawyer decides.
    """
    from photoconsent.papers.officer_documents import (
        Situation,
        situation_of,
        write_documents,
    )  # reportlab takes a while

    if blank:
        situation = Situation(today())
    else:
        with open_register(register, passphrase_file) as consents:
            situation = situation_of(consents)
    written = write_documents(situation, paths.resources_folder(), language, folder)
    out.print(f"{len(written)} files are in {clean(folder)}. They are drafts: your lawyer decides.")
    if missing := situation.organisation.missing():
        err.print(
            f"Left to fill in: {', '.join(missing)}. “register organisation” tells the register once and for all."
        )
    return 0
