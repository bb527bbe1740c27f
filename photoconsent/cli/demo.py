"""`photoconsent demo`: the main job on sample pictures, with nothing to set up."""

from pathlib import Path
from typing import Annotated

import typer

from consent_db.register import Register
from photoconsent.cli.screen import out
from photoconsent.pipeline.order import Status
from photoconsent.sample import before_and_after, make_album

PASSPHRASE = "sample pictures only"
"""Opens the demo's register, which holds nothing but the sample; a real one gets a secret of its own."""

_MARK = "this is a demo.txt"


def demo(
    folder: Annotated[Path, typer.Option(help="Where the demo is built; built anew each time.")] = Path("demo"),
    window: Annotated[bool, typer.Option("--window/--no-window", help="Open the window on the result.")] = True,
) -> int:
    """Watch the main job: a sample album, a register with one signed form, and the copies that may be published."""
    _clear(folder)
    people = make_album(folder)
    register_file = folder / "consents.register"
    out.print(f"An album of four photos is in {folder / 'photos'}: a portrait, and walls of pictures full of faces.")
    with Register.create(register_file, PASSPHRASE) as register:
        import_people(register, people)
        results = _prepare(register, folder)
    before_and_after([(r.source, r.output) for r in results if r.output], folder / "before-and-after.jpg")
    _tell(folder)
    if window and _has_display():
        return _open_window(register_file, folder)
    return 0 if all(result.status is Status.EXPORTED for result in results) else 1
